import { type Operation, REST_ROOT } from "./description.ts";

/** Where a URL leads. */
export type Route =
  | { kind: "operation"; path: string; operation: Operation; parameters: Record<string, string> }
  /** The URL exists, the method does not. */
  | { kind: "method"; path: string; allow: string[] }
  /** `rest` is false outside `/rest/`, where servers answer with a page. */
  | { kind: "nothing"; path: string; rest: boolean };

interface Template {
  pattern: RegExp;
  names: string[];
  /** One character per segment; sorts what servers try first to the front. */
  rank: string;
  operations: Map<string, Operation>;
}

/** Any context path before the REST root, and `latest` as an alias of the version. */
const LOCATION = /^(?:.*?)\/rest\/api\/(?:1\.0|latest)(?=\/|$)/;

export function createRouter(operations: Operation[]): (method: string, path: string) => Route {
  const templates = new Map<string, Template>();
  for (const operation of operations) {
    const template = templates.get(operation.path) ?? compile(operation);
    template.operations.set(operation.method, operation);
    templates.set(operation.path, template);
  }
  const ordered = [...templates.values()].sort((a, b) => (a.rank < b.rank ? -1 : 1));

  return (method, path) => {
    const location = LOCATION.exec(path)?.[0];
    if (location === undefined) return { kind: "nothing", path, rest: path.includes("/rest/") };
    const below = path.slice(location.length).replace(/\/+$/, "");
    const full = REST_ROOT + below;
    const allow = new Set<string>();
    for (const { pattern, names, operations } of ordered) {
      const values = pattern.exec(below);
      if (!values) continue;
      const operation = operations.get(method);
      if (operation) {
        const parameters = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i + 1] ?? "")]));
        return { kind: "operation", path: full, operation, parameters };
      }
      for (const known of operations.keys()) allow.add(known);
    }
    if (allow.size > 0) return { kind: "method", path: full, allow: [...allow] };
    return { kind: "nothing", path: full, rest: true };
  };
}

/** The URL as Prism can match it: parameters that span slashes folded into one segment. */
export function foldedPath(operation: Operation, parameters: Record<string, string>): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
}

function compile({ path, request }: Operation): Template {
  const names: string[] = [];
  let rank = "";
  const segments = path.split("/").map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (!name) {
      rank += "1";
      return segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    names.push(name);
    const isMultiSegment = request.path.some((parameter) => parameter.name === name && parameter.isMultiSegment);
    rank += isMultiSegment ? "3" : "2";
    return isMultiSegment ? "(.+)" : "([^/]+)";
  });
  return { pattern: new RegExp(`^${segments.join("/")}$`), names, rank, operations: new Map() };
}
