import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  branches,
  type Call,
  calls,
  description,
  type Media,
  type Parameter,
  resolve,
  type Schema,
} from "./description.ts";
import { reference } from "./inventory.ts";

// The second reading of what programs send and servers answer beyond the reference (inventory/programs.yaml): every parameter and
// member is described, of that type and optional; what no server knows is not, and ERRATA.md says why.
type Type = string | string[];
interface Request {
  query?: Record<string, Type>;
  /** Query parameters that cannot be left out. */
  needed?: string[];
  /** By path, such as `fromRef.repository`. */
  body?: Record<string, Type>;
  nullable?: string[];
  /** Members whose values are not closed, so that an empty text goes through. */
  open?: string[];
  /** A media type that answers beside JSON where it is asked for. */
  accept?: string;
  out?: { query?: string[]; body?: string[] };
}
interface Reading {
  requests: Record<string, Request>;
  answers: Record<string, Record<string, Type>>;
  nulls: Record<string, string[]>;
  mixed: Record<string, string[]>;
  empty: Record<string, number>;
  headers: string[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const reading: Reading = parse(read("inventory/programs.yaml"));
const errata = read("../../spec/ERRATA.md");
const staysOut = errata.slice(errata.indexOf("### What stays out"), errata.indexOf("## What later servers answer"));

const callOf = (id: string) => calls.find((call) => call.operation.operationId === id) as Call;
const queryOf = (id: string, name: string): Parameter | undefined =>
  callOf(id).parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
const bodyOf = (id: string): Schema => {
  const body = callOf(id).operation.requestBody;
  return (body ? Object.values(resolve(body).content)[0]?.schema : undefined) ?? {};
};
const schemaOf = (name: string): Schema => description.components.schemas[name] as Schema;

/** The member of a schema that a path such as `fromRef.repository` leads to, and whether it must be sent. */
function member(schema: Schema, path: string): { schema: Schema; isRequired: boolean } | undefined {
  const [name = "", ...rest] = path.split(".");
  const owner = branches(schema).find(({ properties }) => properties?.[name]);
  const found = owner?.properties?.[name];
  if (!owner || !found) return undefined;
  return rest.length
    ? member(found, rest.join("."))
    : { schema: resolve(found), isRequired: !!owner.required?.includes(name) };
}

/** The values that a schema takes, in the words of the reading: its type, or its values where these are listed. */
const typeOf = (schema: Schema, listed: Type): Type =>
  Array.isArray(listed) ? ((schema.enum as string[]) ?? []) : (schema.type ?? (schema.allOf ? "object" : "any"));

const sorted = (type: Type) => (Array.isArray(type) ? [...type].sort() : type);

const requests = Object.entries(reading.requests);
const sent = (kind: "query" | "body") =>
  requests.flatMap(([id, request]) => Object.entries(request[kind] ?? {}).map(([name, type]) => ({ id, name, type })));
const named = (kind: "nullable" | "open") =>
  requests.flatMap(([id, request]) => (request[kind] ?? []).map((name) => ({ id, name })));
const out = (kind: "query" | "body") =>
  requests.flatMap(([id, request]) => (request.out?.[kind] ?? []).map((name) => ({ id, name })));

describe("programs send", () => {
  test.each(sent("query"))("$name to $id", ({ id, name, type }) => {
    const parameter = queryOf(id, name);
    expect(parameter).toBeDefined();
    expect(sorted(typeOf(resolve(parameter?.schema ?? {}), type))).toEqual(sorted(type));
    expect(parameter?.required ?? false).toBe(reading.requests[id]?.needed?.includes(name) ?? false);
  });

  test.each(sent("body"))("$name in the body of $id", ({ id, name, type }) => {
    const found = member(bodyOf(id), name);
    expect(found).toBeDefined();
    expect(sorted(typeOf(found?.schema ?? {}, type))).toEqual(sorted(type));
    expect(found?.isRequired).toBe(false);
  });

  test.each(named("nullable"))("null for $name to $id", ({ id, name }) => {
    expect(member(bodyOf(id), name)?.schema).toMatchObject({ nullable: true });
  });

  test.each(named("open"))("an empty text for $name to $id", ({ id, name }) => {
    expect(member(bodyOf(id), name)?.schema).not.toHaveProperty("enum");
  });

  test.each(requests.flatMap(([id, { accept }]) => (accept ? [{ id, accept }] : [])))(
    "Accept: $accept to $id, which answers JSON first",
    ({ id, accept }) => {
      const success = resolve(callOf(id).operation.responses["200"] ?? { description: "" });
      expect(Object.keys(success.content ?? {})).toEqual(["application/json", accept]);
    },
  );
});

describe("no server knows", () => {
  test.each(out("query"))("$name in the query of $id", ({ id, name }) => {
    expect(queryOf(id, name)).toBeUndefined();
    expect(rowsOf(id)).toContain(`\`${name}\``);
  });

  test.each(out("body"))("$name in the body of $id", ({ id, name }) => {
    expect(member(bodyOf(id), name)).toBeUndefined();
    expect(rowsOf(id)).toContain(`\`${name}\``);
  });

  /** The rows of ERRATA.md that tell what of an operation stays out. */
  const rowsOf = (id: string) =>
    staysOut
      .split("\n")
      .filter((row) => row.includes(`\`${id}\``))
      .join("\n");
});

describe("servers answer", () => {
  test.each(
    Object.entries(reading.answers).flatMap(([schema, members]) =>
      Object.entries(members).map(([name, type]) => ({ schema, name, type })),
    ),
  )("$name of $schema", ({ schema, name, type }) => {
    const found = member(schemaOf(schema), name);
    expect(found).toBeDefined();
    expect(typeOf(found?.schema ?? {}, type)).toEqual(type);
    expect(found?.isRequired).toBe(false);
  });

  test.each(Object.entries(reading.nulls))("null in %s", (schema, names) => {
    for (const name of names) expect(member(schemaOf(schema), name)?.schema, name).toMatchObject({ nullable: true });
  });

  test.each(Object.entries(reading.mixed))("text and numbers in %s", (schema, names) => {
    for (const name of names) {
      const { oneOf = [] } = member(schemaOf(schema), name)?.schema ?? {};
      expect(oneOf.map(({ type }) => type).sort(), name).toEqual(["number", "string"]);
    }
  });

  test.each(Object.entries(reading.empty))("%s with %i and no body", (id, status) => {
    const { responses } = callOf(id).operation;
    expect(responses["200"]).toHaveProperty("content");
    expect(responses[status]).toBeDefined();
    expect(resolve(responses[status] ?? { description: "" })).not.toHaveProperty("content");
  });

  test.each(reference.map(({ operationId }) => operationId))("%s with the headers that name the caller", (id) => {
    const { responses } = callOf(id).operation;
    for (const [status, response] of Object.entries(responses).filter(([code]) => code.startsWith("2")))
      expect(Object.keys((resolve(response) as { headers?: object }).headers ?? {}), status).toEqual(reading.headers);
  });
});

test("whatever programs send or read is described in words", () => {
  const words = [
    ...sent("query").map(({ id, name }) => queryOf(id, name)),
    ...sent("body").map(({ id, name }) => member(bodyOf(id), name)?.schema),
    ...Object.entries(reading.answers).flatMap(([schema, members]) =>
      Object.keys(members).map((name) => member(schemaOf(schema), name)?.schema),
    ),
  ] as ({ description?: string } & (Parameter | Schema | Media))[];
  expect(words.filter((each) => !each?.description)).toEqual([]);
});
