import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { loadEvents } from "../../src/mock/events.ts";
import { loadPrism } from "../../src/mock/prism.ts";

// Prism stops validating an operation, without a word, when ajv cannot compile one of its schemas: bad requests and bad
// examples then pass. So every schema that the mock gives to Prism is compiled here by Prism's own code.
const require = createRequire(import.meta.url);
const { validateAgainstSchema } = require("@stoplight/prism-http/dist/validator/validators/utils");

const description = readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8");
const { operations } = loadPrism(description);

/** With `not: {}` no value is valid, so a schema that compiles always has an error to report; one that does not has none. */
function compiles(schema: object, bundle: object | undefined): boolean {
  return validateAgainstSchema({}, { ...schema, not: {} }, false, 0, "body", bundle)._tag === "Some";
}

describe("the mock's validator", () => {
  test("reports a schema that it cannot compile", () => {
    expect(compiles({ type: "string", pattern: "(" }, undefined)).toBe(false);
    expect(compiles({ anyOf: [{ type: "string" }], nullable: true }, undefined)).toBe(false);
  });

  test("compiles every schema of every event", () => {
    const { operations: events } = loadEvents(description);
    expect(events.length).toBeGreaterThan(20);
    const broken = events.filter(({ request, __bundled__ }) =>
      (request?.body?.contents ?? []).some(({ schema }) => !compiles(schema ?? {}, __bundled__)),
    );
    expect(broken.map(({ iid }) => iid)).toEqual([]);
  });

  test("compiles every schema of every operation", () => {
    expect(operations.length).toBeGreaterThan(0);
    // A schema that many operations refer to is compiled once.
    const known = new Map<string, boolean>();
    const broken = operations.flatMap(({ iid, request = {}, responses, __bundled__ }) => {
      const contents = [...(request.body?.contents ?? []), ...responses.flatMap(({ contents = [] }) => contents)];
      const schemas = [...(request.query ?? []), ...(request.path ?? []), ...contents].map((part) => part.schema ?? {});
      const unknown = schemas.filter((schema) => !known.has(JSON.stringify(schema)));
      for (const schema of unknown) known.set(JSON.stringify(schema), compiles(schema, __bundled__));
      return schemas.every((schema) => known.get(JSON.stringify(schema))) ? [] : [iid];
    });
    expect(broken).toEqual([]);
  });
});
