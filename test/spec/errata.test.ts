import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import stash from "../../spec/rules/plugin.js";

/** The rule's complaints about a table with these rows, in a description that marks E1. */
async function problems(...rows: string[]): Promise<string[]> {
  const text = ["| id | operation or schema |", "|---|---|", ...rows].join("\n");
  const rules = { "stash/errata": { severity: "error" as const, text } };
  const config = await createConfig({ plugins: [stash()], rules });
  const source = "{ openapi: 3.0.3, info: { title: A, version: '1' }, x-erratum: E1, paths: {} }";
  return (await lintFromString({ source, config })).map(({ message }) => message);
}

test.each<[string, string[], string[]]>([
  ["has a place for each", ["| E1 | a |"], []],
  ["lacks a place", ["| E1 | a |", "| E2 | b |"], ["Mark the place of E2 with `x-erratum: E2`, or drop its row."]],
  ["lacks a row", ["| E3 | a |"], ["ERRATA.md has no row E1.", "Mark the place of E3"]],
  ["has a row without an id", ["| E1 | a |", "| `getProject` | b |"], ["Begin with an id"]],
  ["has an id twice", ["| E1 | a |", "| E1 | b |"], ["ERRATA.md has two rows E1."]],
])("ERRATA.md %s", async (_name, rows, messages) => {
  const found = await problems(...rows);
  expect(found).toEqual(messages.map((message) => expect.stringContaining(message)));
});
