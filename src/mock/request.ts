import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A request as it arrived, for assertions. */
export interface MockRequest {
  /** Upper case. */
  method: string;
  /** The whole URL, as it was sent. */
  url: string;
  /** The path from `/rest/api/1.0` on, without context path and query, as it was sent. */
  path: string;
  /** The operation that the URL and the method lead to. */
  operationId?: string;
  /** Path parameters by their documented names, decoded. */
  parameters: Record<string, string>;
  /** Query parameters, decoded; a list where one was sent several times. */
  query: Record<string, string | string[]>;
  /** Lower-case names. Of credentials only the scheme is kept ("Basic"), of cookies nothing. */
  headers: Record<string, string>;
  /** Parsed JSON, the fields of a form (a file is a `File`), or text; `undefined` when there was none. */
  body?: unknown;
  /** What the mock sent back; nothing while it has not answered. */
  answer?: MockAnswer;
}

/** What the mock sent back. */
export interface MockAnswer {
  status: number;
  /** Without its parameters; empty where none was sent. */
  mediaType: string;
  /** As it was sent: text, or the bytes of what is none; empty where there was no body. */
  body: string | Uint8Array;
}

/** What the front needs and tests do not. */
export interface IncomingRequest {
  record: MockRequest;
  /** Path as sent, before the URL parser turned a backslash into `/` and resolved dots. */
  rawPath: string;
  headers: IncomingHttpHeaders;
  hasBody: boolean;
  text: string;
  isMalformed: boolean;
}

/** A token does not say whose it is; the user of the description's examples will do. */
const EXAMPLE_USER = "jcitizen";

const MAX_BODY = 10 * 1024 * 1024;

export async function readRequest(message: IncomingMessage, origin: string): Promise<IncomingRequest> {
  const { headers, method = "GET", url: target = "/" } = message;
  const bytes = await readBytes(message);
  // A proxied request names its whole URL; `//` at the beginning must not be read as a host.
  const url = new URL(/^https?:\/\//i.test(target) ? target : origin + (target === "*" ? "/" : target));
  const { body, isMalformed } = await parseBody(bytes, headers["content-type"] ?? "");
  return {
    record: {
      method,
      url: url.href,
      path: url.pathname,
      parameters: {},
      query: queryOf(url.searchParams),
      headers: withoutCredentials(headers),
      ...(bytes.length > 0 && { body }),
    },
    rawPath: target.split("?", 1)[0] ?? "",
    headers,
    hasBody: bytes.length > 0,
    text: bytes.toString("utf8"),
    isMalformed,
  };
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

export const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json$/.test(mediaType);

/** What `Prefer: code=409, example=server` asks for; other preferences are ignored, as RFC 7240 has it. */
export function preferenceOf({ prefer }: IncomingHttpHeaders): { status?: number; example?: string } {
  const pairs = [prefer ?? []].flat().join(",").split(/[,;]/);
  const preferences = Object.fromEntries(
    pairs.map((pair) => [pair.split("=", 1)[0]?.trim().toLowerCase(), /=\s*"?([^"]*?)"?\s*$/.exec(pair)?.[1]]),
  );
  return {
    ...(preferences.code && { status: Number(preferences.code) }),
    ...(preferences.example && { example: preferences.example }),
  };
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new RangeError(`The mock reads bodies of up to ${MAX_BODY} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function parseBody(bytes: Buffer, contentType: string): Promise<{ body: unknown; isMalformed: boolean }> {
  const mediaType = mediaTypeOf(contentType);
  if (bytes.length === 0) return { body: undefined, isMalformed: false };
  try {
    if (isJson(mediaType)) return { body: JSON.parse(bytes.toString("utf8")), isMalformed: false };
    if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") {
      const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
      return { body: Object.fromEntries(form), isMalformed: false };
    }
  } catch {
    return { body: bytes.toString("utf8"), isMalformed: true };
  }
  return { body: bytes.toString("utf8"), isMalformed: false };
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}

function withoutCredentials(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => name !== "cookie" && name !== "proxy-authorization");
  return Object.fromEntries(
    kept.map(([name, value = ""]) => {
      const text = String(value);
      return [name, name === "authorization" ? (text.split(" ", 1)[0] as string) : text];
    }),
  );
}
