import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Call, calls, resolve } from "./description.ts";

const file = readFileSync(new URL("operations.yaml", import.meta.url), "utf8");
const tags: Record<string, Record<string, string>> = parse(file);
const fixed = new Map(
  Object.entries(tags).flatMap(([tag, operations]) =>
    Object.entries(operations).map(([id, line]) => [id, `${line} (${tag})`]),
  ),
);
const described = calls.filter(({ operation }) => !operation["x-user-centric-of"]);
const twins = new Set(calls.flatMap(({ operation }) => operation["x-user-centric-of"] ?? []));

/** An operation as the description has it, in the words of operations.yaml. */
function lineOf({ method, url, operation, parameters }: Call): string {
  const isPaged = parameters.some(({ name }) => name === "start");
  const answers = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys(resolve(response).content ?? {}));
  const isOther = answers.length > 0 && answers.every((type) => !/json|^image\//.test(type));
  const body = operation.requestBody && Object.keys(resolve(operation.requestBody).content);
  const words = [
    operation["x-single-page"] ? "single page" : isPaged && "paged",
    isOther && (answers.every((type) => type === "text/plain") ? "text" : "binary"),
    body?.[0] === "multipart/form-data" && "multipart",
    twins.has(operation.operationId) && "twin",
  ].filter(Boolean);
  return `${[`${method} ${url}`, ...words].join(", ")} (${operation.tags.join()})`;
}

test("the names of the reference and of 206 later operations are fixed, each once", () => {
  expect(fixed.size).toBeGreaterThanOrEqual(324);
  expect(file.match(/^ {2}\w+:/gm)).toHaveLength(fixed.size);
});

test.each(described.map((call) => ({ id: call.operation.operationId, call })))("$id is as it is fixed", (one) => {
  expect(lineOf(one.call)).toBe(fixed.get(one.id));
});
