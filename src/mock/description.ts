/**
 * Reads the bundled description into what the mock works with: one entry per operation, in the form that Prism's
 * validator takes, plus what the front asks of it.
 *
 * Prism's own reader (`getHttpOperationsFromSpec`) is not used. It dereferences the document, and here every error may
 * hold a pull request, which holds nearly everything: 60 ms and 500 kB for each operation, where this takes 5 ms for all.
 * Component schemas stay shared, so that each is compiled once, when it is first needed.
 */

export interface Example {
  key: string;
  value: unknown;
}

export interface Content {
  mediaType: string;
  schema: object;
  examples: Example[];
  encodings: [];
}

export interface DocumentedResponse {
  /** "200", or "default". */
  code: string;
  contents: Content[];
}

export interface Parameter {
  name: string;
  required: boolean;
  style: string;
  explode: boolean;
  schema: object;
  isBoolean: boolean;
  /** What may be sent, where that is a choice; servers take it in any case. */
  choices: string[];
  isMultiSegment: boolean;
}

export interface Operation {
  id: string;
  /** Upper case. */
  method: string;
  /** The URL template below `/rest/api/1.0`. */
  path: string;
  needsLogin: boolean;
  request: {
    path: Parameter[];
    query: Parameter[];
    headers: Parameter[];
    body?: { required: boolean; contents: Content[] };
  };
  responses: DocumentedResponse[];
  /** Every component schema; this is where Prism looks up `#/__bundled__/…`. */
  __bundled__: object;
}

export const REST_ROOT = "/rest/api/1.0";

const METHODS = ["get", "put", "post", "delete"];

// biome-ignore lint/suspicious/noExplicitAny: the document is checked by its linter, not here
type Json = any;

export function readOperations(description: string): Operation[] {
  const document: Json = JSON.parse(description.replaceAll('"#/components/schemas/', '"#/__bundled__/'));
  const schemas = document.components?.schemas ?? {};
  const references = new Map<string, object>();

  const resolve = (node: Json): Json => {
    if (typeof node?.$ref !== "string") return node;
    const [, ...keys] = node.$ref.split("/");
    return resolve(keys.reduce((found: Json, key: string) => found?.[unescapePointer(key)], document));
  };

  /** One object for one component, because Prism keeps what it compiled by the identity of the schema. */
  const shared = (schema: Json = {}): object => {
    if (typeof schema.$ref !== "string") return schema;
    const known = references.get(schema.$ref) ?? schema;
    references.set(schema.$ref, known);
    return known;
  };

  const contents = (content: Json = {}): Content[] =>
    Object.entries<Json>(content).map(([mediaType, { schema, examples = {} }]) => ({
      mediaType,
      schema: shared(schema),
      examples: Object.entries(examples).map(([key, example]) => ({ key, value: resolve(example).value })),
      encodings: [],
    }));

  const parameter = (node: Json): Parameter => {
    const schema = shared(node.schema) as Json;
    const resolved = schema.$ref ? schemas[schema.$ref.split("/").pop()] : schema;
    return {
      name: node.name,
      required: node.required === true,
      style: node.style ?? (node.in === "query" ? "form" : "simple"),
      explode: node.explode ?? node.in === "query",
      schema,
      isBoolean: resolved?.type === "boolean",
      choices: resolved?.type === "boolean" ? ["true", "false"] : (resolved?.enum ?? []),
      isMultiSegment: node["x-multi-segment"] === true,
    };
  };

  const operation = (path: string, method: string, item: Json): Operation => {
    const node = item[method];
    const parameters: Json[] = [...(item.parameters ?? []), ...(node.parameters ?? [])].map(resolve);
    const placed = (place: string) => parameters.filter((found) => found.in === place).map(parameter);
    const security: object[] = node.security ?? document.security ?? [];
    const body = resolve(node.requestBody);
    return {
      id: node.operationId,
      method: method.toUpperCase(),
      path: path.slice(REST_ROOT.length),
      needsLogin: security.length > 0 && security.every((scheme) => Object.keys(scheme).length > 0),
      request: {
        path: placed("path"),
        query: placed("query"),
        headers: placed("header"),
        ...(body && { body: { required: body.required === true, contents: contents(body.content) } }),
      },
      responses: Object.entries<Json>(node.responses).map(([code, response]) => ({
        code,
        contents: contents(resolve(response).content),
      })),
      __bundled__: schemas,
    };
  };

  return Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => operation(path, method, item)),
  );
}

function unescapePointer(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
