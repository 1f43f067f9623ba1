import { fromBase64 } from "./auth.ts";
import { type ErrorDetail, type RequestFacts, type ResponseFacts, UnexpectedResponseError } from "./errors.ts";

/** What is remembered of a request, to tell of its failure and to blank its secrets. */
interface Sent extends RequestFacts {
  headers: Headers;
}

interface Answer {
  request: Sent;
  bytes: ArrayBuffer;
}

const answers = new WeakMap<Response, Answer>();
const decoder = new TextDecoder();

/**
 * Reads the body whole and keeps it at hand, so that the response can be read any number of times, and a stalled or cut
 * body fails inside the attempt, where it can be timed out and tried again.
 */
export async function readWhole(response: Response, request: Sent): Promise<void> {
  answers.set(response, { request, bytes: await response.arrayBuffer() });
  Object.defineProperties(response, rereadable);
}

/** Throws if a page came where none was asked for. */
export async function refusePage(response: Response, { headers }: Sent): Promise<void> {
  const page = response.ok && response.headers.get("content-type")?.includes("html");
  if (page && !/html|\*\/\*/.test(headers.get("accept") ?? "*/*")) throw await unexpected(response);
}

/** What responses get in place of that which can be read once: the same functions for all, as closures cost CPU. */
const { constructor: _, ...rereadable } = Object.getOwnPropertyDescriptors(
  class extends Response {
    override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
      return copyOf(this).body;
    }
    override async text() {
      return decoder.decode(answers.get(this)?.bytes);
    }
    override async json() {
      return JSON.parse(decoder.decode(answers.get(this)?.bytes));
    }
    override async arrayBuffer() {
      return copyOf(this).arrayBuffer();
    }
    override async blob() {
      return copyOf(this).blob();
    }
    override clone() {
      return copyOf(this);
    }
  }.prototype,
);

function copyOf(response: Response): Response {
  const answer = answers.get(response) as Answer;
  const copy = new Response(answer.bytes.byteLength > 0 ? answer.bytes : null, response);
  answers.set(copy, answer);
  return copy;
}

/** The error for a 2xx or 3xx that the API does not send; without a reason, for what is not the JSON asked for. */
export async function unexpected(response: Response, reason?: string): Promise<UnexpectedResponseError> {
  const text = await response.text();
  const facts = factsOf(response, text);
  const what = isMarkup(text)
    ? "a page in place of JSON, perhaps to sign on"
    : "not the JSON that was asked for, or a part of it";
  return new UnexpectedResponseError(reason ?? `${what}: ${wordsOf(facts.body)}`, facts);
}

/** Everything an error says of an answer, without what is secret in it or in the request; `body` is text or parsed. */
export function factsOf(response: Response, body: unknown): ResponseFacts {
  const request = answers.get(response)?.request ?? { method: "", url: response.url, headers: new Headers() };
  const clean = redactor(request);
  const headers = new Headers();
  for (const [name, value] of response.headers) {
    if (!/cookie|authorization|^location$/.test(name)) headers.set(name, clean(value));
  }
  const read = readBody(typeof body === "string" ? body : (JSON.stringify(body) ?? ""), clean);
  const errors = errorsOf(read);
  const { status, statusText } = response;
  return {
    ...factsOfRequest(request),
    message: `${status} ${errors.map(({ message }) => message).join("; ") || wordsOf(read) || statusText}`.trim(),
    status,
    errors,
    headers,
    body: read,
    requestId: headers.get("x-arequestid") ?? undefined,
  };
}

/** Which request it was, without user name, password, query and fragment in its URL. */
export function factsOfRequest({ method, url }: RequestFacts): RequestFacts {
  return { method, url: url.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//") };
}

/** A function that blanks what the request carried in secret, should a server or proxy repeat it. */
export function redactor({ headers, url }: Sent): (text: string) => string {
  const credentials = ["authorization", "cookie"].map((name) => headers.get(name) ?? "").join("\n");
  // What follows a scheme or an equals sign.
  const secrets = Array.from(credentials.matchAll(/(?:^(?:\w+ )?|=)"?([^\s",;=]+)/gm), (match) => match[1] as string);
  const [, basic = ""] = /^Basic ((?:[a-z\d+/=]{4})+)/i.exec(credentials) ?? [];
  secrets.push(decoder.decode(fromBase64(basic)).replace(/^.*?:/, ""));
  for (const [name, value] of new URLSearchParams(/\?[^#]*/.exec(url)?.[0])) {
    if (/password/i.test(name)) secrets.push(value, encodeURIComponent(value));
  }
  // The longest first, as one may be part of another; what is shorter than four would blank whole words.
  const worthy = secrets.filter(({ length }) => length > 3).sort((a, b) => b.length - a.length);
  return (text) => worthy.reduce((cleaned, secret) => cleaned.replaceAll(secret, "***"), text);
}

function readBody(text: string, clean: (text: string) => string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text, (_, value) => (typeof value === "string" ? clean(value) : value));
  } catch {
    return clean(isMarkup(text) ? textOf(text) : text);
  }
}

function errorsOf(body: unknown): ErrorDetail[] {
  const { errors } = (body ?? {}) as { errors?: unknown };
  return (Array.isArray(errors) ? errors : []).map((error) => ({
    context: null,
    message: "",
    exceptionName: null,
    ...(typeof error === "string" ? { message: error } : error),
  }));
}

/** The words of an answer that has no `errors`, as far as a message can hold them. */
function wordsOf(body: unknown): string {
  const { message, error } = (body ?? {}) as { message?: unknown; error?: unknown };
  const words = [body, message, error].find((value) => typeof value === "string") as string | undefined;
  return words?.slice(0, 500) ?? "";
}

function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

/** What a reader would see of HTML or XML. */
function textOf(markup: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return markup
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, " ")
    .replace(/&(\w+);/g, (entity, name) => entities[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
