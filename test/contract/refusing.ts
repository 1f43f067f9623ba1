import { describe, expect, test } from "vitest";
import { BadRequestError } from "../../src/client/index.ts";
import { branches, resolve, type Schema } from "../spec/description.ts";
import { type Documented, fieldsOf, structureOf, success } from "./documented.ts";
import { expectOnWire, expectValue } from "./expect.ts";
import { inputs } from "./inputs/index.ts";
import { call, failureOf, forget, mock, onlyExchange, prefer } from "./wire.ts";

interface Breach {
  kind: "wrong value" | "wrong type" | "missing";
  /** Parameter or member of the body. */
  what: string;
  input: () => object;
}

/** A request that breaks the description is a violation, and refused if servers refuse it. */
export function refusing(operation: Documented): void {
  const { id } = operation;

  test("a misspelt query parameter is a violation, and ignored", async () => {
    const [known = "limit"] = operation.parameters.flatMap((found) => (found.in === "query" ? found.name : []));
    const name = `${known}s`;
    const answer = success(operation);
    const [{ name: example, value } = {}] = answer.examples;
    const received = await call(id, inputs[id][0], { ...prefer(answer.status, example), query: { [name]: "1" } });
    expectOnWire(onlyExchange().answer, answer, value);
    await expectValue(received, answer, onlyExchange().answer, value);
    const { method, url } = onlyExchange().request;
    expect(url).toContain(`${name}=1`);
    expect(mock.violations).toMatchObject([{ method, url, reason: `Unknown query parameter "${name}"` }]);
    forget();
  });

  const booleans = operation.parameters.filter((found) => found.in === "query" && isBoolean(found.schema));
  test.each(booleans)("a strange value of $name is a violation, and answered", async ({ name }) => {
    await call(id, { ...inputs[id][0], [name]: "x" });
    const { method, url } = onlyExchange().request;
    const reason = `Request query parameter ${name} must be boolean`;
    expect(mock.violations[0]).toMatchObject({ method, url, reason });
    forget();
  });

  const found = breaches(operation);
  if (found.length === 0) return;
  describe("a request that is refused", () => {
    test.each(found)("$kind: $what", async ({ what, input }) => {
      const error = await failureOf(call(id, input()));
      expect(error).toBeInstanceOf(BadRequestError);
      const { errors } = error as BadRequestError;
      const told = errors.map(({ context, message }) => `${context}: ${message}`).join("\n");
      expect(told).toContain(what.split(/[ /]/).at(-1)?.replace("[]", "0"));
      const { method, url } = onlyExchange().request;
      expect(mock.violations).toMatchObject(errors.map(({ message }) => ({ method, url, reason: message })));
      forget();
    });
  });
}

function breaches({ id, parameters, body }: Documented): Breach[] {
  const [good] = inputs[id] as [Record<string, unknown>];
  const found: Breach[] = [];
  for (const { name, in: place, required, schema } of parameters) {
    const wrong = wrongOf(schema);
    if (wrong)
      found.push({ kind: wrong.kind, what: `${place} ${name}`, input: () => ({ ...good, [name]: wrong.text }) });
    if (required && place === "query") {
      found.push({ kind: "missing", what: `${place} ${name}`, input: () => ({ ...good, [name]: undefined }) });
    }
  }
  if (!body) return found;
  if (body.required) found.push({ kind: "missing", what: "Body", input: () => ({ ...good, body: undefined }) });
  if (body.mediaType !== "application/json") return found;
  for (const field of fieldsOf(body.schema).filter((field) => !field.endsWith("*"))) {
    const schema = schemaAt(body.schema, field);
    for (const wrong of wrongIn(schema.field)) {
      const input = () => withField(inputs[id], field, wrong);
      found.push({ kind: wrong === "NOPE" ? "wrong value" : "wrong type", what: `body ${field}`, input });
    }
    if (schema.isRequired) {
      found.push({ kind: "missing", what: `body ${field}`, input: () => withField(inputs[id], field, undefined) });
    }
  }
  return found;
}

/** A value that the member cannot have, if there is one. */
function wrongIn(node: Schema): unknown[] {
  const all = branches(node);
  if (all.some((schema) => schema.enum)) return ["NOPE"];
  const types = all.flatMap(({ type = [], oneOf }) => (oneOf ? [] : type));
  const candidates: [type: string, value: unknown][] = [
    ["string", "x"],
    ["object", { not: "this" }],
    ["array", ["not this"]],
  ];
  return candidates
    .filter(([type]) => types.length > 0 && !types.includes(type))
    .slice(0, 1)
    .map(([, value]) => value);
}

function isBoolean(node: Schema): boolean {
  return resolve(node).type === "boolean";
}

/** A text that the parameter cannot be, if there is one. */
function wrongOf(node: Schema): { kind: Breach["kind"]; text: string } | undefined {
  const { enum: choices, type } = resolve(node);
  if (isBoolean(node)) return undefined;
  if (choices) return { kind: "wrong value", text: "NOPE" };
  if (type === "integer" || type === "number") return { kind: "wrong type", text: "x" };
  return undefined;
}

function schemaAt(root: Schema, field: string): { field: Schema; isRequired: boolean } {
  let at: Schema = root;
  let isRequired = false;
  for (const step of field.split("/").slice(1)) {
    const { items, properties, required } = structureOf(at);
    isRequired = required.includes(step);
    at = (step === "[]" ? items : properties[step]) as Schema;
  }
  return { field: at, isRequired };
}

/** A good input but for one member of its body. */
function withField(candidates: readonly object[], field: string, value: unknown): object {
  const steps = field
    .split("/")
    .slice(1)
    .map((step) => (step === "[]" ? 0 : step));
  const last = steps.pop() as string;
  for (const candidate of candidates) {
    const input = structuredClone(candidate) as { body?: unknown };
    const parent = steps.reduce((at: unknown, step) => (at as Record<string | number, unknown>)?.[step], input.body);
    if (typeof parent !== "object" || parent === null) continue;
    (parent as Record<string, unknown>)[last] = value;
    return input;
  }
  throw new Error(`No input has a place for ${field}.`);
}
