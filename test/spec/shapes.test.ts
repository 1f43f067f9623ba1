import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Schema } from "./description.ts";
import { later, schemaOf, shapes } from "./recordings.ts";
import { problemsOf, undeclared } from "./validate.ts";

// Each recording must be valid and have no member that the description does not declare.
test.each(shapes.map((shape, index) => ({ index, side: "response" as const, ...shape })))(
  "$index: $era, $side, $method $path, $status: described, valid, with every member declared",
  (recorded) => {
    const schema = schemaOf(recorded) as Schema;
    expect(schema, "JSON schema").toBeDefined();
    expect(problemsOf(recorded.shape, schema)).toEqual([]);
    expect(undeclared(recorded.shape, [schema])).toEqual([]);
  },
);

test("each recording of a later operation names it as it is fixed", () => {
  const fixed: Record<string, Record<string, string>> = parse(
    readFileSync(new URL("operations.yaml", import.meta.url), "utf8"),
  );
  const lines = Object.assign({}, ...Object.values(fixed));
  for (const { operation = "", method, path } of later)
    expect(lines[operation]?.split(",", 1)[0]).toBe(`${method} ${path}`);
});

describe("the check itself", () => {
  test("finds an undeclared member deep inside, and a wrong type", () => {
    const schema = { $ref: "#/components/schemas/ProjectPage" };
    const project = { key: "s", id: 1, name: "s", type: "s", surprise: 1 };
    const page = { size: 1, limit: 1, isLastPage: true, start: 0, values: [project] };
    expect(undeclared(page, [schema])).toEqual(["/values/0/surprise"]);
    expect(problemsOf({ ...page, size: "1" }, schema)).toEqual(["/size must be integer"]);
  });
});
