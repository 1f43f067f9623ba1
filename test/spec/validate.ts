import { Ajv } from "ajv";
import { branches, description, type Schema } from "./description.ts";

const ajv = new Ajv({ strict: false, allErrors: true, formats: { int32: true, int64: true, binary: true } });
ajv.addSchema(JSON.parse(JSON.stringify({ schemas: description.components.schemas }), nullableToType), "components");

/** OpenAPI 3.0 says `nullable`, JSON Schema says `type: [T, "null"]`; references move to the one document that ajv has. */
function nullableToType(key: string, value: unknown): unknown {
  if (key === "$ref" && typeof value === "string") return value.replace("#/components/", "components#/");
  if (value && typeof value === "object" && (value as Schema).nullable)
    return { ...value, type: [(value as Schema).type, "null"] };
  return value;
}

/** The faults of a value, by place, in ajv's words; none where the schema allows it. */
export function problemsOf(value: unknown, schema: Schema): string[] {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema), nullableToType));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The pointers of members in `value` that no branch of `schema` declares. */
export function undeclared(value: unknown, schemas: Schema[], at = ""): string[] {
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
