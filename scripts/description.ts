/** What the scripts read of a bundled description. */
export interface Description {
  paths: Record<string, PathItem>;
  components: {
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
  };
}

type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation };

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  parameters?: (Parameter | Reference)[];
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
  content?: Record<string, unknown>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
type Method = (typeof methods)[number];

/** An operation with its place, its references resolved. */
export interface Route {
  method: Method;
  url: string;
  operation: Operation;
  parameters: Parameter[];
  /** Media types of each 2xx; an empty list for one without a body. */
  successes: string[][];
}

/** Every operation of the description, by URL. */
export function routesOf({ paths, components }: Description): Route[] {
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
        successes: successes.map(([, response]) => Object.keys(resolve(response, components.responses).content ?? {})),
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
