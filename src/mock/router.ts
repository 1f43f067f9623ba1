import type { Operation } from "./prism.ts";

/** The operation that a URL and a method lead to, or the methods that the URL has instead: none where nothing describes it. */
type Route =
  | { path: string; operation: Operation; parameters: Record<string, string> }
  | { path: string; allow: string[] };

interface Candidate {
  operation: Operation;
  /** The URL is its first group, and each parameter one of its own. */
  pattern: RegExp;
  rank: string;
}

/** Routes a method and a path, with any context path before it, to an operation of the description. */
export function createRouter(operations: Operation[]): (method: string, path: string) => Route {
  const versions = versionsOf(operations);
  const candidates = operations.map(compile).sort((a, b) => (a.rank < b.rank ? -1 : 1));

  return (method, path) => {
    const full = withoutContext(path, versions);
    const matches = ({ pattern }: Candidate) => pattern.test(full);
    const sameMethod = ({ operation }: Candidate) => operation.method === method.toLowerCase();
    const found = candidates.find((candidate) => sameMethod(candidate) && matches(candidate));
    if (found) {
      const { 1: url = "", groups = {} } = found.pattern.exec(full) as RegExpExecArray;
      const decoded = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { path: url, operation: found.operation, parameters: Object.fromEntries(decoded) };
    }
    const allow = [...new Set(candidates.filter(matches).map(({ operation }) => operation.method.toUpperCase()))];
    return { path: full || path, allow };
  };
}

/** The URL as Prism can match it: parameters that span slashes folded into one segment. */
export function foldedPath(operation: Operation, parameters: Record<string, string>): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
}

/** The latest version of each API, by the API's name. */
function versionsOf(operations: Operation[]): Map<string, string> {
  const versions = new Map<string, string>();
  for (const { path } of operations) {
    const [, rest, api = "", version = ""] = path.split("/");
    if (rest === "rest" && Number(version) > Number(versions.get(api) ?? 0)) versions.set(api, version);
  }
  return versions;
}

/** A context path contains neither `/rest/` nor `/plugins/`; `latest` stands for the API's latest version. */
function withoutContext(path: string, versions: Map<string, string>): string {
  const from = path.search(/\/(?:rest|plugins)\//);
  const below = path.slice(Math.max(from, 0)).replace(/(?<!\/)\/+$/, "");
  const [, rest, api = "", version, ...others] = below.split("/");
  if (rest !== "rest" || version !== "latest") return below;
  return ["", rest, api, versions.get(api) ?? version, ...others].join("/");
}

/** A pattern for the URL, and its rank, by which what servers try first sorts first: text before parameters. */
function compile(operation: Operation): Candidate {
  const { path, request } = operation;
  let rank = "";
  const segments = path.split("/").map((segment) => {
    const [, before = segment, name, after = ""] = /^(.*)\{(.+)\}(.*)$/.exec(segment) ?? [];
    if (!name) {
      rank += "1";
      return escaped(segment);
    }
    const parameter = request?.path?.find((known) => known.name === name);
    const spansSlashes = parameter?.explicitProperties?.includes("x-multi-segment");
    rank += spansSlashes ? "4" : before || after ? "2" : "3";
    return `${escaped(before)}(?<${name}>${spansSlashes ? ".+" : "[^/]+"})${escaped(after)}`;
  });
  // Before `/rest/` and `/plugins/` the context path is cut off already; elsewhere it can be anything else.
  const context = /^\/(?:rest|plugins)\//.test(path) ? "" : "(?!/(?:rest|plugins)/).*?";
  return { operation, pattern: new RegExp(`^${context}(${segments.join("/")})$`), rank };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
