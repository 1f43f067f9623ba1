import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { branches, calls, description, resolve, type Schema } from "./description.ts";

// What real servers sent, and what programs sent them: names and JSON types only, every string replaced. Each must be valid and
// have no member that the description does not declare. Those of operations that are not described yet wait for them.
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
const later = read("later-shapes.json");
const shapes = [
  ...read("real-shapes.json"),
  ...later.filter(({ operation }) => operation === undefined || names.has(operation)),
];

const ajv = new Ajv({ strict: false, allErrors: true, formats: { int32: true, int64: true, binary: true } });
ajv.addSchema(JSON.parse(JSON.stringify({ schemas: description.components.schemas }), nullableToType), "components");

/** OpenAPI 3.0 says `nullable`, JSON Schema says `type: [T, "null"]`; references move to the one document that ajv has. */
function nullableToType(key: string, value: unknown): unknown {
  if (key === "$ref" && typeof value === "string") return value.replace("#/components/", "components#/");
  if (value && typeof value === "object" && (value as Schema).nullable)
    return { ...value, type: [(value as Schema).type, "null"] };
  return value;
}

function validator(schema: Schema): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema), nullableToType));
}

/** The pointers of members in `value` that no branch of `schema` declares. */
function undeclared(value: unknown, schemas: Schema[], at = ""): string[] {
  const flat = schemas.flatMap(branches);
  if (Array.isArray(value)) {
    const items = flat.flatMap((schema) => (schema.items ? [schema.items] : []));
    return value.flatMap((item, index) => undeclared(item, items, `${at}/${index}`));
  }
  if (value === null || typeof value !== "object") return [];
  if (flat.some((schema) => schema.additionalProperties)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = flat.flatMap((schema) => schema.properties?.[name] ?? []);
    return declared.length === 0 ? [`${at}/${name}`] : undeclared(member, declared, `${at}/${name}`);
  });
}

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
    const validate = validator(schema);
    expect(validate(recorded.shape), ajv.errorsText(validate.errors)).toBe(true);
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
    expect(validator(schema)({ ...page, size: "1" })).toBe(false);
  });
});
