import { multiSegmentParameters } from "../generated/operations.ts";
import { InvalidRequestError } from "./errors.ts";

const parameter = /\{([^{}]+)\}/g;
const multiSegment = new Set(multiSegmentParameters);

/** Names of the parameters in a path template, in order. */
export function parameterNames(template: string): string[] {
  return Array.from(template.matchAll(parameter), (match) => match[1] as string);
}

/**
 * Puts the values into a path template (openapi-fetch's `pathSerializer`). Whatever a URL parser or Tomcat would turn
 * into another URL is refused: `DELETE …/projects/{projectKey}` with `..` reaches something else.
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  // Split at its parameters, a template has their names at the odd places.
  const parts = template.split(parameter);
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    parts[at] = serializeParameter(name, values[name]);
  }
  return parts.join("");
}

function serializeParameter(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new InvalidRequestError(`path parameter ${name} is missing`);
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw new InvalidRequestError(`path parameter ${name} is neither a string nor a number`);
  }
  const text = String(value);
  if (!multiSegment.has(name)) return encodeSegment(text, name);
  const segments = text.split("/").map((segment) => encodeSegment(segment, name));
  return segments.join("/");
}

/** Writes a query string, arrays as repeated names (openapi-fetch's `querySerializer`). */
export function serializeQuery(query: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const name in query) {
    const value = query[name];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (typeof item === "object") throw new InvalidRequestError(`query parameter ${name} is an object`);
      pairs.push(`${encode(name, name)}=${encode(String(item), name)}`);
    }
  }
  return pairs.join("&");
}

function encodeSegment(segment: string, name: string): string {
  if (segment === "") throw new InvalidRequestError(`path parameter ${name} is empty or has an empty segment`);
  if (segment === "." || segment === "..") {
    throw new InvalidRequestError(`path parameter ${name} has a segment "${segment}", which URLs resolve away`);
  }
  return encode(segment, name);
}

function encode(text: string, name: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InvalidRequestError(`parameter ${name} holds half of a surrogate pair, which URLs cannot carry`);
  }
}

/** The URL that a path or a whole URL means, refused unless it is below the server's root. */
export function urlBelow(root: string, path: string): string {
  const url = /^[a-z][a-z\d+.-]*:/i.test(path) ? path : `${root}/${path.replace(/^\//, "")}`;
  // Whatever the URL parser would resolve away, in any of the spellings that it knows.
  const bare = url.replace(/[?#].*$/s, "").replace(/[\t\n\r]/g, "");
  if (/[/\\](\.|%2e){1,2}([/\\]|$)/i.test(bare)) throw new InvalidRequestError('"." and ".." are refused');
  if (!URL.canParse(url) || !new URL(url).href.startsWith(`${root}/`)) {
    throw new InvalidRequestError(`not sent, for it is not below ${root}`);
  }
  return url;
}
