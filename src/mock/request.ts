import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { parse as parseQuery } from "node:querystring";
import { LIMITS } from "./limits.ts";
import type { MockReply, MockRequest } from "./types.ts";

/** A request as the front needs it; tests see its `record` alone. */
export interface IncomingRequest {
  record: MockRequest;
  headers: IncomingHttpHeaders;
  /** Path and query as sent, before the URL parser turned a backslash into `/` and resolved dots; without a proxy's host. */
  rawTarget: string;
  bytes: Buffer;
  isMalformed: boolean;
}

/** A token does not say whose it is; the user of the description's examples will do. */
export const EXAMPLE_USER = "jcitizen";

export async function readRequest(message: IncomingMessage, origin: string): Promise<IncomingRequest> {
  const { headers, method = "GET", url: target = "/" } = message;
  const bytes = await readBytes(message);
  const url = urlOf(target, origin);
  const text = bytes.toString();
  const parsed = text ? await parse(bytes, headers["content-type"]).catch(() => undefined) : undefined;
  const isMalformed = text !== "" && parsed === undefined;
  return {
    record: {
      method,
      url: url.href,
      path: url.pathname,
      parameters: {},
      query: { ...parseQuery(url.search.slice(1), "&", "=", { maxKeys: 0 }) } as MockRequest["query"],
      headers: withoutCredentials(headers),
      ...(text && { body: isMalformed ? text : parsed }),
    },
    rawTarget: rawTargetOf(target),
    headers,
    bytes,
    isMalformed,
  };
}

/** The part of a request that is known before it is read. */
export function headOf({ method = "GET", url = "/" }: IncomingMessage): Pick<MockRequest, "method" | "path" | "url"> {
  const [path = ""] = rawTargetOf(url).split("?", 1);
  return { method, url, path };
}

/** Path and query as sent, without the host that a proxied request names. */
function rawTargetOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, "");
}

/** A request that is answered with this status and no more. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A proxied request names its whole URL; `//` at the beginning must not be read as a host. */
function urlOf(target: string, origin: string): URL {
  const url = /^https?:\/\//i.test(target) ? target : origin + (target === "*" ? "/" : target);
  if (URL.canParse(url)) return new URL(url);
  throw new UnreadableRequest(400, `${target.slice(0, 100)} is no URL.`);
}

/** The user that a request is made as: any credentials are good. */
export function userOf({ authorization = "", cookie, ...headers }: IncomingHttpHeaders): string | undefined {
  const [scheme = "", value = ""] = authorization.trim().split(/\s+/, 2);
  if (/^basic$/i.test(scheme)) {
    const [name, password] = Buffer.from(value, "base64").toString("utf8").split(":", 2);
    return name && password !== undefined ? name : undefined;
  }
  const isLoggedIn = (/^(bearer|oauth)$/i.test(scheme) && value) || cookie || headers["x-seraph-trusted-app-cert"];
  return isLoggedIn ? EXAMPLE_USER : undefined;
}

export function mediaTypeOf(contentType = ""): string {
  return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Media types of forms. */
const FORMS = ["multipart/form-data", "application/x-www-form-urlencoded"];

export const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json$/.test(mediaType);

/** The answer that `Prefer: code=409, example=server` asks for; other preferences are ignored, as RFC 7240 has it. */
export function preferenceOf({ prefer }: IncomingHttpHeaders): MockReply | undefined {
  const pairs = String(prefer ?? "")
    .split(/[,;]/)
    .map((pair) => pair.split("="));
  const read = pairs.map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.replaceAll('"', "").trim()]);
  const { code, example }: { code?: string; example?: string } = Object.fromEntries(read);
  return code || example ? { status: code ? Number(code) : undefined, example } : undefined;
}

/** Reads a body up to the limit, and no further. */
export async function readBytes(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LIMITS.body) throw new UnreadableRequest(413, `The mock reads bodies of up to ${LIMITS.body} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Parsed JSON, the fields of a form, or text. Rejects where a body is not what its type says. */
export async function parse(bytes: Buffer, contentType = ""): Promise<unknown> {
  const mediaType = mediaTypeOf(contentType);
  if (isJson(mediaType)) return JSON.parse(bytes.toString());
  if (!FORMS.includes(mediaType)) return bytes.toString();
  const form = new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } });
  return Object.fromEntries(await form.formData());
}

/** Headers that hold secrets, and nothing that a test could want to see. */
const SECRET = ["cookie", "proxy-authorization", "x-seraph-trusted-app-cert", "x-seraph-trusted-app-signature"];

function withoutCredentials(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !SECRET.includes(name));
  const read = (name: string, value: string) => (name === "authorization" ? schemeOf(value) : value);
  return Object.fromEntries(kept.map(([name, value]) => [name, read(name, String(value))]));
}

/** A token may have been sent without a scheme, and is no less secret then. */
function schemeOf(authorization: string): string {
  const [scheme = "", ...credentials] = authorization.split(" ");
  return credentials.length > 0 ? scheme : "unknown";
}
