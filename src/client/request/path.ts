import { multiSegmentParameters } from "../../../generated/operations.ts";
import { InvalidRequestError } from "../errors/classes.ts";

/** Names of the parameters in a path template, in order. */
export function parameterNames(template: string): string[] {
  return template.split(/[{}]/).filter((_, n) => n % 2 === 1);
}

/**
 * Puts the values into a path template (openapi-fetch's `pathSerializer`). Whatever a URL parser or Tomcat would turn
 * into another URL is refused: `DELETE …/projects/{projectKey}` with `..` reaches something else.
 */
export function serializePath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{(.*?)\}/g, (_, name) => encodeValue(name, values[name]));
}

function encodeValue(name: string, value: unknown): string {
  const text = typeof value === "string" || Number.isFinite(value) ? String(value) : "";
  const encoded = encodeURIComponent(text);
  const path = multiSegmentParameters.includes(name) ? encoded.replaceAll("%2F", "/") : encoded;
  if (!/(^|\/)\.{0,2}(\/|$)/.test(path)) return path;
  throw new InvalidRequestError(`path parameter ${name} is missing, or has an empty segment, "." or ".."`);
}

/** The URL that a path or a whole URL means, refused unless it is below the server's root. */
export function urlBelow(root: string, path: string): string {
  const url = /^\w+:/.test(path) ? path : `${root}/${path.replace(/^\//, "")}`;
  // "." and "..", which URL parsers resolve away, in any of the spellings that they know.
  const unsafe = /^[^?#]*([/\\](\.|%2e){1,2}([/\\?#]|$)|[\t\n\r])/i.test(url);
  if (!unsafe && new URL(url).href.startsWith(`${root}/`)) return url;
  throw new InvalidRequestError(`not sent, for it is not below ${root}`);
}
