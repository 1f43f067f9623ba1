import { multiSegmentParameters } from "../generated/operations.ts";
import { InvalidRequestError } from "./errors.ts";

/** Names of the parameters in a path template, in order. */
export function parameterNames(template: string): string[] {
  return template.split(/[{}]/).filter((_, n) => n % 2 === 1);
}

/**
 * Puts the values into a path template (openapi-fetch's `pathSerializer`). Whatever a URL parser or Tomcat would turn
 * into another URL is refused: `DELETE …/projects/{projectKey}` with `..` reaches something else.
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  return template
    .split(/[{}]/)
    .map((part, n) => (n % 2 === 1 ? encodeValue(part, values[part]) : part))
    .join("");
}

function encodeValue(name: string, value: unknown): string {
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw new InvalidRequestError(`path parameter ${name} is missing, or neither a string nor a number`);
  }
  const segments = multiSegmentParameters.includes(name) ? String(value).split("/") : [String(value)];
  const unsafe = segments.find((segment) => /^\.{0,2}$/.test(segment));
  if (unsafe === undefined) return segments.map(encodeURIComponent).join("/");
  throw new InvalidRequestError(`path parameter ${name} has a segment "${unsafe}", which URLs resolve away`);
}

/** The URL that a path or a whole URL means, refused unless it is below the server's root. */
export function urlBelow(root: string, path: string): string {
  const url = /^[a-z][a-z\d+.-]*:/i.test(path) ? path : `${root}/${path.replace(/^\//, "")}`;
  // "." and "..", which URL parsers resolve away, in any of the spellings that they know.
  const unsafe = /^[^?#]*([/\\](\.|%2e){1,2}([/\\?#]|$)|[\t\n\r])/i.test(url);
  if (!unsafe && URL.canParse(url) && new URL(url).href.startsWith(`${root}/`)) return url;
  throw new InvalidRequestError(`not sent, for it is not below ${root}`);
}
