import { type ErrorDetail, type RequestFacts, type ResponseFacts, UnexpectedResponseError } from "./errors.ts";

/** What is remembered of a request, to tell of its failure and to blank its secrets. */
interface Sent extends RequestFacts {
  headers: Headers;
}

const requests = new WeakMap<Response, Sent>();
const decoder = new TextDecoder();

/**
 * Reads the body whole and returns the same response with it at hand, so that it can be read any number of times, and
 * a stalled or cut body fails inside the attempt, where it can be timed out and tried again.
 */
export async function readWhole(response: Response, request: Sent): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  // JSON is UTF-8 and its text is all that is wanted; anything else is kept to the byte.
  const content = type.includes("json") ? await response.text() : await response.arrayBuffer();
  return withContent(response, request, content);
}

function withContent(response: Response, request: Sent, content: string | ArrayBuffer): Response {
  requests.set(response, request);
  const type = response.headers.get("content-type") ?? "";
  const text = () => (typeof content === "string" ? content : decoder.decode(content));
  const buffer = () => (typeof content === "string" ? new TextEncoder().encode(content).buffer : content.slice(0));
  const blob = () => new Blob([content], { type });
  const again = () => new Response(buffer(), { headers: { "content-type": type } });
  const { status, statusText, ok } = response;
  const bare = response.body === null;
  response.text = async () => text();
  response.json = async () => (type.startsWith("image/") ? blob() : parseAnswer(response, text()));
  response.arrayBuffer = async () => buffer();
  response.bytes = async () => new Uint8Array(buffer());
  response.blob = async () => blob();
  response.formData = async () => again().formData();
  response.clone = () => {
    const copy = new Response(bare ? null : buffer(), { status, statusText, headers: response.headers });
    return withContent(copy, request, content);
  };
  if (!bare) Object.defineProperty(response, "body", { get: () => again().body });
  Object.defineProperty(response, "bodyUsed", { value: false });
  if (ok && !bare && !response.headers.has("content-length")) {
    // Without a length openapi-fetch parses the text itself and throws a bare SyntaxError; with one it calls json().
    const headers = new Headers(response.headers);
    headers.set("content-length", String(typeof content === "string" ? content.length : content.byteLength));
    Object.defineProperty(response, "headers", { value: headers });
  }
  return response;
}

function parseAnswer(response: Response, text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected(response, text, isMarkup(text) ? signOn : "not the JSON that was asked for, or only a part of it");
  }
}

const signOn = "a page in place of JSON; perhaps to sign on";

/** Throws if a page came where JSON was asked for. */
export async function refuseSignOn(response: Response): Promise<void> {
  if (!response.headers.get("content-type")?.includes("html")) return;
  throw unexpected(response, await response.text(), signOn);
}

/** The error for a 2xx or 3xx that the API does not send. */
export function unexpected(response: Response, text: string, message: string): UnexpectedResponseError {
  const facts = factsOf(response, text);
  const words = typeof facts.body === "string" && isMarkup(text) ? `: ${shorten(facts.body)}` : "";
  return new UnexpectedResponseError(message + words, facts);
}

/** Whether the response came through our own `fetch`, so that its body can be read again. */
export function isOurs(response: Response): boolean {
  return requests.has(response);
}

/** Everything an error says of an answer, without what is secret in it or in the request. */
export function factsOf(response: Response, text: string): ResponseFacts {
  const request = requests.get(response);
  const { status } = response;
  const headers = new Headers();
  for (const [name, value] of response.headers) {
    if (!/cookie|authorization|^location$/.test(name)) headers.set(name, redact(value, request));
  }
  const body = readBody(redact(text, request));
  const errors = errorsOf(body);
  const words = errors.map((error) => error.message).join("; ") || messageOf(body) || response.statusText;
  const message = `${status} ${shorten(words)}`.trim();
  return { ...factsOfRequest(request ?? { method: "", url: response.url }), status, headers, body, errors, message };
}

/** Which request it was, without what is secret in its URL. */
export function factsOfRequest({ method, url }: RequestFacts): RequestFacts {
  return { method, url: withoutSecrets(url) };
}

/** The URL without user name, password, query and fragment. */
function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//");
}

/** Blanks what the request carried in secret, should a server or proxy repeat it. */
export function redact(text: string, request: Sent | undefined): string {
  if (!request) return text;
  const authorization = request.headers.get("authorization") ?? "";
  const cookie = request.headers.get("cookie") ?? "";
  const [, scheme, credentials = ""] = /^(\S+)\s+(.*)$/.exec(authorization) ?? [];
  const secrets = [authorization, credentials, cookie];
  if (scheme === "Basic") {
    const pair = decoder.decode(Uint8Array.from(atob(credentials), (c) => c.charCodeAt(0)));
    secrets.push(pair, pair.slice(pair.indexOf(":") + 1));
  }
  if (scheme === "OAuth") secrets.push(...Array.from(credentials.matchAll(/="([^"]+)"/g), (m) => m[1] as string));
  secrets.push(...Array.from(cookie.matchAll(/=([^;]+)/g), (m) => m[1] as string));
  for (const [name, value] of new URL(request.url).searchParams) if (/password/i.test(name)) secrets.push(value);
  // The longest first, as one may be part of another; what is shorter than four would blank whole words.
  secrets.sort((a, b) => b.length - a.length);
  return secrets.reduce((clean, secret) => (secret.length < 4 ? clean : clean.replaceAll(secret, "***")), text);
}

function readBody(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return isMarkup(text) ? textOf(text) : text;
  }
}

function errorsOf(body: unknown): ErrorDetail[] {
  const { errors } = (body ?? {}) as { errors?: unknown };
  const list = Array.isArray(errors) ? errors : [];
  return list.map((error) => ({
    context: null,
    message: typeof error === "string" ? error : "",
    exceptionName: null,
    ...(typeof error === "object" ? error : undefined),
  }));
}

function messageOf(body: unknown): string {
  if (typeof body === "string") return body;
  const { message, error } = (body ?? {}) as { message?: unknown; error?: unknown };
  return [message, error].find((words) => typeof words === "string") ?? "";
}

function isMarkup(text: string): boolean {
  return /^\uFEFF?\s*</.test(text);
}

function textOf(markup: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " ", "#39": "'" };
  return markup
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, " ")
    .replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

function shorten(words: string): string {
  return words.length > 500 ? `${words.slice(0, 500)}…` : words;
}
