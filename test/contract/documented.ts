import {
  branches,
  type Call,
  calls,
  description,
  type Media,
  type Parameter,
  type Response,
  resolve,
  type Schema,
} from "../spec/description.ts";
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
  /** Whether it answers those who are not logged in. */
  isOpen: boolean;
  /** The original of a user-centric twin. */
  original?: OperationId;
  paging?: "walked" | "single";
}

/** A body, and the form in which a call gives it: nothing, data, a string, a `Blob`, or a `Response` that streams. */
export type Kind = "nothing" | "json" | "text" | "image" | "stream";

export interface DocumentedAnswer {
  status: number;
  /** Not listed by the operation itself; its `default` stands for it. */
  isDefault: boolean;
  kind: Kind;
  /** JSON where there is JSON, for that is what the client asks for. */
  mediaType?: string;
  /** The schema's name; of an array that of its items and `[]`, as in the inventory. */
  schema?: string;
  /** One without name and value, where the response has none: it is asked for like the others. */
  examples: { name?: string; value?: unknown }[];
}

const shared = description.components.responses?.Default as Response | undefined;
/** The statuses that the shared `default` response names: 405, 415 and so on. */
export const defaultStatuses = Array.from(shared?.description.matchAll(/\b\d{3}(?=:)/g) ?? [], ([status]) =>
  Number(status),
);

const all = calls.map(read);
export const originals = all.filter(({ original }) => !original);
export const twins = all.filter(({ original }) => original);

const byId = new Map<string, Documented>(all.map((operation) => [operation.id, operation]));
export function documented(id: string): Documented {
  const found = byId.get(id);
  if (!found) throw new Error(`The description has no operation ${id}.`);
  return found;
}

/** The status that the mock answers to a good request: the lowest documented 2xx. */
export function success({ id, answers }: Documented): DocumentedAnswer {
  const [first] = answers.filter(({ status }) => status < 300).sort((a, b) => a.status - b.status);
  if (!first) throw new Error(`${id} documents no success.`);
  return first;
}

export function exampleOf({ examples }: DocumentedAnswer, name?: string): unknown {
  return (name ? examples.find((example) => example.name === name) : examples[0])?.value;
}

/** The example as it goes over the wire. */
export function wireForm({ kind }: DocumentedAnswer, example: unknown): string {
  if (kind === "json") return JSON.stringify(example);
  return typeof example === "string" ? example : "";
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
  if (items) {
    const inside = fieldsOf(items, `${at}/[]`);
    return at || inside.length > 0 ? inside : ["/[]"];
  }
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
  if (items && Array.isArray(value)) {
    const inside = value.flatMap((item) => fieldsIn(items, item, `${at}/[]`));
    return at || inside.length > 0 ? inside : ["/[]"];
  }
  if (typeof value !== "object" || value === null || value instanceof Blob) return at ? [] : [""];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = properties[name];
    if (!known) return [isMap ? `${at}/*` : `${at}/${name}`];
    if (resolve(known).default === member) return [];
    return [`${at}/${name}`, ...fieldsIn(known, member, `${at}/${name}`)];
  });
}

/** The parts that a schema has in all of its branches. Where one thing or an array of it will do, it is the one that counts. */
export function structureOf(schema: Schema): {
  properties: Record<string, Schema>;
  required: string[];
  items?: Schema;
  isMap: boolean;
} {
  const all = branches(schema);
  const properties = Object.assign({}, ...all.map(({ properties }) => properties));
  const hasProperties = Object.keys(properties).length > 0;
  return {
    properties,
    required: all.flatMap(({ required = [] }) => required),
    items: hasProperties ? undefined : all.find(({ items }) => items)?.items,
    isMap: all.some(({ additionalProperties }) => additionalProperties),
  };
}

function read({ method, url, operation, parameters }: Call): Documented {
  const { operationId, tags, responses, security } = operation;
  const body = operation.requestBody && resolve(operation.requestBody);
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const isPaged = parameters.some(({ name }) => name === "start");
  return {
    id: operationId as OperationId,
    tag: tags[0] ?? "",
    method,
    url,
    parameters,
    isOpen: security?.length === 0 || security?.some((scheme) => Object.keys(scheme).length === 0) === true,
    ...(mediaType && media && { body: { required: body?.required === true, mediaType, schema: media.schema } }),
    answers: Object.entries(responses).flatMap(([code, node]) => {
      const contents = Object.entries(resolve(node).content ?? {});
      const content = contents.find(([type]) => type.endsWith("json")) ?? contents[0];
      const isOwn = (status: number) => String(status) in responses;
      const statuses = code === "default" ? defaultStatuses.filter((status) => !isOwn(status)) : [Number(code)];
      return statuses.map((status) => ({ status, isDefault: code === "default", ...answer(content) }));
    }),
    ...(operation["x-user-centric-of"] && { original: operation["x-user-centric-of"] as OperationId }),
    ...(isPaged && { paging: operation["x-single-page"] ? "single" : "walked" }),
  };
}

function answer(content?: [string, Media]): Omit<DocumentedAnswer, "status" | "isDefault"> {
  if (!content) return { kind: "nothing", examples: [{}] };
  const [mediaType, { schema, examples = {} }] = content;
  const named = Object.entries(examples).map(([name, node]) => ({
    name,
    value: resolve(node as { value: unknown }).value,
  }));
  return {
    kind: kindOf(mediaType),
    mediaType,
    schema: nameOf(schema),
    examples: named.length > 0 ? named : [{}],
  };
}

function kindOf(mediaType: string): Kind {
  if (mediaType.endsWith("json")) return "json";
  if (mediaType.startsWith("image/")) return "image";
  return mediaType.startsWith("text/") ? "text" : "stream";
}

function nameOf(schema: Schema): string | undefined {
  const { type, items } = resolve(schema);
  if (type === "array" && items) return `${nameOf(items)}[]`;
  return schema.$ref?.split("/").pop() ?? type;
}
