import { type Documented, documented, fieldsIn, fieldsOf, wireForm } from "./documented.ts";
import type { Exchange } from "./wire.ts";

/** The items that can be exercised, by kind. */
export interface Items {
  operations: string[];
  parameters: string[];
  fields: string[];
  responses: string[];
  /** The responses that `default` stands for. */
  defaults: string[];
  examples: string[];
}

/** The items of the description. */
export function itemsOf(operations: Documented[]): Items {
  const list = (items: (operation: Documented) => string[]) =>
    operations.flatMap((operation) => items(operation).map((item) => `${operation.id} ${item}`.trim()));
  return {
    operations: list(() => [""]),
    parameters: list(({ parameters }) => parameters.map((parameter) => `${parameter.in} ${parameter.name}`)),
    fields: list(({ body }) => (body ? fieldsOf(body.schema).map((field) => `body ${field}`) : [])),
    responses: list(({ answers }) => answers.flatMap(({ status, isDefault }) => (isDefault ? [] : `${status}`))),
    defaults: list(({ answers }) => answers.flatMap(({ status, isDefault }) => (isDefault ? `${status}` : []))),
    examples: list(({ answers }) =>
      answers.flatMap(({ status, examples }) => examples.flatMap(({ name }) => (name ? `${status} ${name}` : []))),
    ),
  };
}

const exercised = new Set<string>();

/** Begins anew, for the tests of a file. */
export function begin(): void {
  exercised.clear();
}

/** Enters what a good request sent, and what came back for it; nothing that a test merely says. */
export function enter({ request, answer }: Exchange): void {
  const { operationId } = request;
  if (!operationId) return;
  const operation = documented(operationId);
  const found = [""];
  const sent = { path: request.parameters, query: request.query, header: {} };
  for (const { name, in: place, schema } of operation.parameters) {
    const value = (sent[place] as Record<string, unknown>)[name];
    if (value !== undefined && String(value) !== String(schema.default)) found.push(`${place} ${name}`);
  }
  if (operation.body && request.body !== undefined) {
    found.push(...fieldsIn(operation.body.schema, request.body).map((field) => `body ${field}`));
  }
  for (const documented of operation.answers) {
    const { status, mediaType, examples } = documented;
    if (status !== answer.status) continue;
    const equal = examples.filter(({ value }) => wireForm(documented, value) === answer.body);
    const isBytes = typeof answer.body !== "string" && mediaType === answer.mediaType;
    if (equal.length > 0 || isBytes || (!mediaType && answer.body.length === 0)) found.push(`${status}`);
    found.push(...equal.map(({ name }) => `${status} ${name}`));
  }
  for (const item of found) exercised.add(`${operationId} ${item}`.trim());
}

export function missing(items: string[]): string[] {
  return items.filter((item) => !exercised.has(item));
}

/** Body fields that were sent, and that no schema has. */
export function unknownFields(known: string[]): string[] {
  return [...exercised].filter((item) => / body /.test(item) && !known.includes(item));
}
