import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { calls, resolve, type Schema } from "./description.ts";
import { problemsOf, undeclared } from "./validate.ts";

// These are bodies that real servers sent, and that programs sent them: names and JSON types only, every string replaced. Each
// must be valid and have no member that the description does not declare. Those of operations that are not described yet wait
// for them.
interface Shape {
  method: string;
  path: string;
  era: string;
  side?: "request" | "response";
  /** Of a response. */
  status?: number;
  /** The name of a later operation. */
  operation?: string;
  shape: unknown;
}
const read = (file: string): Shape[] => JSON.parse(readFileSync(new URL(`sources/${file}`, import.meta.url), "utf8"));
const names = new Set(calls.map(({ operation }) => operation.operationId));
// One "recording" is a request that its program's own test expects to be refused before it is sent: `data` is an expression there.
const isUnsent = ({ operation, shape }: Shape) =>
  operation === "setInsightReport" && typeof (shape as { data?: unknown }).data === "string";
const later = read("later-shapes.json").filter((recorded) => !isUnsent(recorded));
const shapes = [
  ...read("real-shapes.json"),
  ...later.filter(({ operation }) => operation === undefined || names.has(operation)),
];

/** The schema of the JSON that was sent. */
function schemaOf({ method, path, side, status = 0 }: Shape): Schema | undefined {
  const url = path.replace(":.*", "");
  const operation = calls.find((candidate) => candidate.method === method && candidate.url === url)?.operation;
  expect(operation, "operation").toBeDefined();
  const body = operation?.requestBody;
  if (side === "request") return body && resolve(body).content["application/json"]?.schema;
  expect(operation?.responses, "documented statuses").toHaveProperty(String(status));
  const response = operation?.responses[status];
  return response && resolve(response).content?.["application/json"]?.schema;
}

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
