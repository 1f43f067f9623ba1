import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { calls, description, resolve, type Schema } from "./description.ts";

// What real servers sent: names and JSON types only, every string replaced. Each must be valid and have no member that the
// description does not declare.
interface Shape {
  method: string;
  path: string;
  status: number;
  era: string;
  shape: unknown;
}
const shapes: Shape[] = JSON.parse(readFileSync(new URL("real-shapes.json", import.meta.url), "utf8"));

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

function branches(schema: Schema): Schema[] {
  const resolved = resolve(schema);
  return [resolved, ...[...(resolved.allOf ?? []), ...(resolved.oneOf ?? [])].flatMap(branches)];
}

describe.each(shapes.map((shape, index) => ({ index, ...shape })))(
  "$index: $era, $method $path, $status",
  ({ method, path, status, shape }) => {
    const url = path.replace(":.*", "");
    const call = calls.find((candidate) => candidate.method === method && candidate.url === url);
    const response = call && resolve(call.operation.responses[status] ?? call.operation.responses.default ?? {});
    const schema = (response as { content?: Record<string, { schema: Schema }> })?.content?.["application/json"]
      ?.schema;

    test("is described for this status", () => {
      expect(call, "operation").toBeDefined();
      expect(call?.operation.responses, "documented statuses").toHaveProperty(String(status));
      expect(schema, "JSON schema").toBeDefined();
    });

    test("is valid, with every member declared", () => {
      const validate = validator(schema as Schema);
      expect(validate(shape), ajv.errorsText(validate.errors)).toBe(true);
      expect(undeclared(shape, [schema as Schema])).toEqual([]);
    });
  },
);

describe("the check itself", () => {
  test("finds an undeclared member deep inside, and a wrong type", () => {
    const schema = { $ref: "#/components/schemas/ProjectPage" };
    const project = { key: "s", id: 1, name: "s", type: "s", surprise: 1 };
    const page = { size: 1, limit: 1, isLastPage: true, start: 0, values: [project] };
    expect(undeclared(page, [schema])).toEqual(["/values/0/surprise"]);
    expect(validator(schema)({ ...page, size: "1" })).toBe(false);
  });
});
