import { fromBase64 } from "../base64.ts";
import { credentialsIn, inPairs, isCredential } from "./credentials.ts";
import { parsedJson } from "./text.ts";

/** The parts of a request in which secrets travel. */
export interface Carrier {
  url: string;
  headers: Record<string, string>;
  /** The body as the caller gave it. */
  body?: unknown;
}

/**
 * Headers that are the same for everybody, and those that say who asks, or name the request. The values of all others are
 * secrets, for a caller's own may be tokens.
 */
const harmlessHeaders = [
  "accept",
  "accept-charset",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "correlation-id",
  "forwarded",
  "from",
  "host",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "origin",
  "pragma",
  "prefer",
  "range",
  "remote-user",
  "request-id",
  "traceparent",
  "user-agent",
  "x-atlassian-token",
  "x-correlation-id",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-user",
  "x-real-ip",
  "x-remote-user",
  "x-request-id",
  "x-requested-with",
  "x-user",
  "x-user-id",
  "x-user-name",
  "x-username",
];

/** Members of an OAuth header that are no secrets. */
const harmlessMembers = [
  "oauth_consumer_key",
  "oauth_nonce",
  "oauth_signature_method",
  "oauth_timestamp",
  "oauth_version",
  "realm",
];

/** The secrets of a request, as they are written in it. */
export function secretsOf({ url, headers, body }: Carrier): string[] {
  const ofHeaders = Object.entries(headers).flatMap(([name, value]) =>
    harmlessHeaders.includes(name) ? [] : partsOf(value),
  );
  return [...ofHeaders, ...secretsOfUrl(url), ...secretsOfBody(body)];
}

/** A value, the token after its scheme (`Bearer TOKEN`), what stands behind equals signs, the password of Basic. */
function partsOf(value: string): string[] {
  const [scheme = "", token = "", ...others] = value.trim().split(/\s+/);
  const values = value.split(/[;,]/).flatMap((pair) => {
    const equals = pair.indexOf("=");
    const [name = ""] = pair.slice(0, Math.max(equals, 0)).split(" ").slice(-1);
    return equals < 0 || harmlessMembers.includes(name) ? [] : [pair.slice(equals + 1).replace(/^"|"$/g, "")];
  });
  const ofBasic = scheme.toLowerCase() === "basic" ? [passwordIn(token)] : [];
  return [value, ...(others.length === 0 ? [token] : []), ...values, ...ofBasic];
}

function passwordIn(basicToken: string): string {
  try {
    const credentials = new TextDecoder().decode(fromBase64(basicToken));
    return credentials.slice(credentials.indexOf(":") + 1);
  } catch {
    return ""; // A header of the caller's own, and not Base64.
  }
}

function secretsOfUrl(url: string): string[] {
  const [location = "", query = ""] = url.split("?");
  return [...inPairs(location.split(/[/;]/)), ...inPairs(query.split(/[&;]/))];
}

/** So much of a body is looked at, in characters: a large upload that is refused must not cost more than a small one. */
const mostOfBody = 65_536;

function secretsOfBody(body: unknown): string[] {
  const text = textOf(body);
  if (text === undefined) return secretsIn(body);
  // A text that does not parse is a form, or JSON that is longer than what is looked at.
  const parsed = parsedJson(text);
  return parsed === undefined ? credentialsIn(text) : secretsIn(parsed);
}

/** The beginning of a body that is text or bytes. */
function textOf(body: unknown): string | undefined {
  if (typeof body === "string") return body.slice(0, mostOfBody);
  if (body instanceof ArrayBuffer) return new TextDecoder().decode(body.slice(0, mostOfBody));
  if (!ArrayBuffer.isView(body)) return undefined;
  const length = Math.min(body.byteLength, mostOfBody);
  return new TextDecoder().decode(new Uint8Array(body.buffer, body.byteOffset, length));
}

function secretsIn(value: unknown): string[] {
  const found: string[] = [];
  try {
    collect(value, false, { left: mostOfBody }, found);
  } catch {
    // A getter or a proxy of the caller's has thrown: there is no more to see.
  }
  return found;
}

/** Walks texts, forms, lists and objects, until so many characters have been seen. */
function collect(value: unknown, isSecret: boolean, seen: { left: number }, found: string[]): void {
  if (seen.left <= 0) return;
  seen.left -= 8;
  if (typeof value === "number" && isSecret) found.push(String(value));
  if (typeof value === "string") {
    if (isSecret) found.push(value.slice(0, seen.left));
    seen.left -= value.length;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of membersOf(value)) {
    if (seen.left <= 0) return;
    collect(member, isSecret || isCredential(name), seen, found);
    seen.left -= name.length;
  }
}

function* membersOf(value: object): Iterable<[string, unknown]> {
  if (Array.isArray(value)) for (const member of value) yield ["", member];
  else if (value instanceof URLSearchParams || value instanceof FormData) yield* value;
  // Of bytes each one would be a member.
  else if (!ArrayBuffer.isView(value)) for (const name in value) yield [name, (value as Record<string, unknown>)[name]];
}
