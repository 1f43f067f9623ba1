import { readFileSync } from "node:fs";

/** The bundled description, as far as the tests read it. */
export interface Description {
  paths: Record<string, PathItem>;
  /** By event key. */
  "x-webhooks": Record<string, { post: Operation & { requestBody: { content: Record<string, Media> } } }>;
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> };
  tags: { name: string }[];
  "x-tagGroups": { name: string; tags: string[] }[];
}
export interface PathItem {
  parameters?: Parameter[];
  [method: string]: unknown;
}
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Response>;
  security?: object[];
  "x-user-centric-of"?: string;
  "x-single-page"?: boolean;
}
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  deprecated?: boolean;
  schema: Schema;
  "x-multi-segment"?: boolean;
}
export interface Response {
  description: string;
  content?: Record<string, Media>;
}
export interface Media {
  schema: Schema;
  examples?: Record<string, { summary?: string; value: unknown }>;
}
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  default?: unknown;
  enum?: unknown[];
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
  "x-extensible-enum"?: string[];
  "x-since"?: string;
  "x-until"?: string;
}

export const description: Description = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
);

/** Follows a `$ref` of the bundle, as often as needed. */
export function resolve<T extends object>(node: T): T {
  const ref = (node as { $ref?: string }).$ref;
  if (ref === undefined) return node;
  let target: unknown = description;
  for (const step of ref.slice(2).split("/"))
    target = (target as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return resolve(target as T);
}

/** A schema, and what it is put together from. */
export function branches(schema: Schema): Schema[] {
  const resolved = resolve(schema);
  return [resolved, ...[...(resolved.allOf ?? []), ...(resolved.oneOf ?? [])].flatMap(branches)];
}

export interface Call {
  method: string;
  url: string;
  operation: Operation;
  parameters: Parameter[];
}

const METHODS = ["get", "put", "post", "delete"];

/** Every operation with its resolved parameters, user-centric twins included. */
export const calls: Call[] = Object.entries(description.paths).flatMap(([url, item]) =>
  METHODS.filter((method) => method in item).map((method) => {
    const operation = item[method] as Operation;
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
    return { method: method.toUpperCase(), url, operation, parameters };
  }),
);
