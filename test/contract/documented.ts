import { type Call, calls, type Media, type Parameter, resolve, type Schema } from "../spec/description.ts";
import type { OperationId } from "./inputs/index.ts";

/** An operation, as the description has it. */
export interface Documented {
  id: OperationId;
  tag: string;
  method: string;
  /** URL template. */
  url: string;
  parameters: Parameter[];
  body?: { required: boolean; mediaType: string; schema: Schema };
  answers: DocumentedAnswer[];
  /** The original of a user-centric twin. */
  original?: OperationId;
  paging?: "walked" | "single";
}

export interface DocumentedAnswer {
  status: number;
  /** Not listed by the operation itself; its `default` stands for 405, 415 and 500. */
  isDefault: boolean;
  mediaType?: string;
  schema?: string;
  /** One without name and value, where the response has none: it is asked for like the others. */
  examples: { name?: string; value?: unknown }[];
}

const all = calls.map(read);
export const originals = all.filter(({ original }) => !original);
export const twins = all.filter(({ original }) => original);

const byId = new Map<string, Documented>(all.map((operation) => [operation.id, operation]));
export function documented(id: string): Documented {
  const found = byId.get(id);
  if (!found) throw new Error(`The description has no operation ${id}.`);
  return found;
}

/** What the mock answers to a good request: the lowest documented 2xx. */
export function success({ id, answers }: Documented): DocumentedAnswer {
  const [first] = answers.filter(({ status }) => status < 300).sort((a, b) => a.status - b.status);
  if (!first) throw new Error(`${id} documents no success.`);
  return first;
}

export function exampleOf({ examples }: DocumentedAnswer, name?: string): unknown {
  return (name ? examples.find((example) => example.name === name) : examples[0])?.value;
}

/** The parts of an input: path and query parameters as they look on the wire, and the body as it is. */
export function partsOf(operation: Documented, input: object) {
  const { body, ...parameters } = input as Record<string, unknown>;
  const path: Record<string, string> = {};
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const place = operation.parameters.find((parameter) => parameter.name === name)?.in;
    if (!place) throw new Error(`${operation.id} documents no parameter ${name}.`);
    if (place === "path") path[name] = String(value);
    else query[name] = Array.isArray(value) && value.length > 1 ? value.map(String) : String(value);
  }
  return { path, query, body };
}

/** The URL's path, by our own reading of RFC 3986: slashes stay where the description says that they may. */
export function pathOf({ url, parameters }: Documented, values: Record<string, string>): string {
  return url.replace(/\{(.+?)\}/g, (_, name: string) => {
    const encoded = encodeURIComponent(values[name] ?? "");
    const parameter = parameters.find((found) => found.name === name);
    return parameter?.["x-multi-segment"] ? encoded.replaceAll("%2F", "/") : encoded;
  });
}

/** Every member of a body, nested ones too: `/reviewers/[]/user/name`; `/*` for a free-form map, `` for text. */
export function fieldsOf(schema: Schema, at = ""): string[] {
  const { properties, items, isMap } = structureOf(schema);
  if (items) return fieldsOf(items, `${at}/[]`);
  const known = Object.entries(properties).flatMap(([name, member]) => [
    `${at}/${name}`,
    ...fieldsOf(member, `${at}/${name}`),
  ]);
  if (isMap) known.push(`${at}/*`);
  return known.length > 0 || at ? known : [""];
}

/** The members of a body that was sent, under the same names; one that only repeats its default is left out. */
export function fieldsIn(schema: Schema, value: unknown, at = ""): string[] {
  const { properties, items, isMap } = structureOf(schema);
  if (items && Array.isArray(value)) return value.flatMap((item) => fieldsIn(items, item, `${at}/[]`));
  if (typeof value !== "object" || value === null || value instanceof Blob) return at ? [] : [""];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = properties[name];
    if (!known) return [isMap ? `${at}/*` : `${at}/${name}`];
    if (resolve(known).default === member) return [];
    return [`${at}/${name}`, ...fieldsIn(known, member, `${at}/${name}`)];
  });
}

/** No body is put together from others (`allOf`); one that is would have to be read here. */
function structureOf(schema: Schema): { properties: Record<string, Schema>; items?: Schema; isMap: boolean } {
  const { properties = {}, items, additionalProperties, allOf, oneOf } = resolve(schema);
  if (allOf || oneOf) throw new Error("A body with allOf or oneOf, whose fields nobody counts.");
  return { properties, items, isMap: Boolean(additionalProperties) };
}

function read({ method, url, operation, parameters }: Call): Documented {
  const { operationId, tags, responses } = operation;
  const body = operation.requestBody && resolve(operation.requestBody);
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const isPaged = parameters.some(({ name }) => name === "start");
  return {
    id: operationId as OperationId,
    tag: tags[0] ?? "",
    method,
    url,
    parameters,
    ...(mediaType && media && { body: { required: body?.required === true, mediaType, schema: media.schema } }),
    answers: Object.entries(responses).flatMap(([code, node]) => {
      const [content] = Object.entries(resolve(node).content ?? {});
      const statuses = code === "default" ? [405, 415, 500] : [Number(code)];
      return statuses.map((status) => ({ status, isDefault: code === "default", ...answer(content) }));
    }),
    ...(operation["x-user-centric-of"] && { original: operation["x-user-centric-of"] as OperationId }),
    ...(isPaged && { paging: operation["x-single-page"] ? "single" : "walked" }),
  };
}

function answer(content?: [string, Media]): Pick<DocumentedAnswer, "mediaType" | "schema" | "examples"> {
  const [mediaType, media] = content ?? [];
  const named = Object.entries(media?.examples ?? {});
  const examples = named.map(([name, node]) => ({ name, value: resolve(node as { value: unknown }).value }));
  return { mediaType, schema: media?.schema.$ref?.split("/").pop(), examples: named.length > 0 ? examples : [{}] };
}
