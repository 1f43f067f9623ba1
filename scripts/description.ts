/** A bundled description, as far as the scripts read it. */
export interface Description {
  paths: Record<string, PathItem>;
  components: {
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    schemas?: Record<string, Schema>;
  };
}

/** The payloads that servers post, by event key. */
export interface Webhooks {
  "x-webhooks": Record<string, Webhook>;
}

type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation };

interface Webhook {
  post: { summary: string; requestBody: { content: { "application/json": { schema: Reference } } } };
}

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: { "x-array-type"?: string };
  responses: Record<string, Response | Reference>;
  "x-since"?: string;
  "x-until"?: string;
  "x-single-page"?: boolean;
  "x-user-centric-of"?: string;
}

interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: string;
  "x-multi-segment"?: boolean;
}

interface Response {
  content?: Record<string, { schema?: Schema | Reference }>;
}

export interface Schema {
  description?: string;
  type?: string;
  allOf?: (Schema | Reference)[];
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
type Method = (typeof methods)[number];

/** An operation with its place, its references resolved. */
export interface Route {
  method: Method;
  url: string;
  operation: Operation;
  parameters: Parameter[];
  /** Of each 2xx, the schema of its body by media type; none where it has no body. */
  successes: Record<string, Schema>[];
}

/** Every operation of the description, by URL. */
export function routesOf({ paths, components }: Description): Route[] {
  const schemaOf = ({ schema = {} }: { schema?: Schema | Reference }): Schema => {
    const { allOf, ...own } = resolve(schema, components.schemas);
    // Of schemas that are put together, only their type is looked at.
    return allOf ? { ...schemaOf({ schema: allOf[0] }), ...own } : own;
  };
  const bodiesOf = (response: Response | Reference) => {
    const { content = {} } = resolve(response, components.responses);
    return Object.fromEntries(Object.entries(content).map(([type, body]) => [type, schemaOf(body)]));
  };
  return Object.entries(paths).flatMap(([url, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
      return {
        method,
        url,
        operation,
        parameters: parameters.map((parameter) => resolve(parameter, components.parameters)),
        successes: successes.map(([, response]) => bodiesOf(response)),
      };
    }),
  );
}

function resolve<T extends object>(given: T | Reference, components: Record<string, T> = {}): T {
  if (!("$ref" in given)) return given;
  const found = components[given.$ref.split("/").at(-1) as string];
  if (!found) throw new Error(`${given.$ref} is not in the description`);
  return found;
}
