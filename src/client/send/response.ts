import { fromBase64 } from "../auth/auth.ts";
import { type ErrorDetail, type RequestFacts, type ResponseFacts, UnexpectedResponseError } from "../errors/classes.ts";

/** What is remembered of a request, to tell of its failure and to blank its secrets. */
interface Sent extends RequestFacts {
  headers: Headers;
  /** As the caller gave it. */
  body?: unknown;
}

interface Answer {
  request: Sent;
  bytes: ArrayBuffer;
}

const answers = new WeakMap<Response, Answer>();
const decoder = new TextDecoder();

/**
 * Keeps the body of a response at hand, so that it can be read any number of times. It has been read whole by then: a
 * stalled or cut body fails inside the attempt, where it can be timed out and tried again.
 */
export function keep(given: Response, request: Sent, bytes: ArrayBuffer): Response {
  // A `fetch` of the caller's may answer with a class of its own (undici's, node-fetch's).
  const response = given instanceof Response ? given : responseOf(bytes, given);
  answers.set(response, { request, bytes });
  // Defining own properties in place of a new prototype costs a hundredth of a call's CPU.
  return Object.setPrototypeOf(response, Rereadable.prototype);
}

function responseOf(bytes: ArrayBuffer, like: Response): Response {
  return new Response(bytes.byteLength > 0 ? bytes : null, like);
}

class Rereadable extends Response {
  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return copyOf(this).body;
  }
  override async text() {
    return textOf(this);
  }
  override async json() {
    return JSON.parse(textOf(this));
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
}

/** Throws if a page came where none was asked for. */
export function refusePage(response: Response, { headers }: Sent): void {
  const page = response.ok && response.headers.get("content-type")?.includes("html");
  if (page && !/html|\*\/\*/.test(headers.get("accept") ?? "*/*")) throw unexpected(response);
}

function textOf(response: Response): string {
  return decoder.decode(answers.get(response)?.bytes);
}

function copyOf(response: Response): Response {
  const answer = answers.get(response) as Answer;
  const copy = responseOf(answer.bytes, response);
  answers.set(copy, answer);
  return copy;
}

/** The error for a 2xx or 3xx that the API does not send; without a reason, for what cannot be parsed. */
export function unexpected(
  response: Response,
  reason = "not the JSON asked for: cut, or a page to sign on",
): UnexpectedResponseError {
  const facts = factsOf(response);
  return new UnexpectedResponseError({ ...facts, message: `${reason}: ${facts.message}` });
}

/**
 * Everything an error says of an answer, without what is secret in it or in the request. `parsed` is what is known of
 * the body of a response that another client has read.
 */
export function factsOf(response: Response, parsed?: unknown): ResponseFacts {
  const { url, status, statusText } = response;
  const known: Partial<Answer> = answers.get(response) ?? {};
  const { request = { method: "", url, headers: response.headers }, bytes } = known;
  const clean = redactor(request);
  const headers = new Headers();
  for (const [name, value] of response.headers) {
    if (!/cookie|authorization|^location$/.test(name)) headers.set(name, clean(value));
  }
  const body = readBody(bytes ? textOf(response) : parsed, clean);
  const { errors: causes, message, error } = Object(body);
  const errors: ErrorDetail[] = [causes ?? []].flat().map((cause) => ({
    context: null,
    message: "",
    exceptionName: null,
    ...(typeof cause === "string" ? { message: cause } : cause),
  }));
  const told = [errors.flatMap(({ message }) => message || []).join("; "), body, message, error, statusText];
  const words: string = told.find((one) => one && typeof one === "string") ?? "";
  return {
    ...factsOfRequest(request),
    message: `${status} ${words.slice(0, 500)}`.trim(),
    status,
    errors,
    headers,
    body,
    requestId: headers.get("x-arequestid") ?? undefined,
  };
}

/** Which request it was, without the query and fragment of its URL. */
export function factsOfRequest({ method, url }: RequestFacts): RequestFacts {
  return { method, url: url.replace(/[?#].*$/s, "") };
}

/** A function that blanks what the request carried in secret, should a server or proxy repeat it. */
export function redactor({ headers, url, body }: Sent): (text: string) => string {
  const credentials = ["authorization", "cookie"].map((name) => headers.get(name) ?? "").join("\n");
  // What follows a scheme or an equals sign.
  const secrets = Array.from(credentials.matchAll(/(?:^(?:\w+ )?|=)"?([^\s",;=]+)/gm), (match) => match[1] as string);
  const [, basic = ""] = /^Basic ((?:[a-z\d+/=]{4})+)/i.exec(credentials) ?? [];
  secrets.push(decoder.decode(fromBase64(basic)).replace(/^.*?:/, ""));
  const collect = (text: string, name: string) => {
    if (/password/i.test(name)) secrets.push(text);
    return text;
  };
  for (const [name, value] of new URLSearchParams(/\?[^#]*/.exec(url)?.[0])) {
    collect(encodeURIComponent(collect(value, name)), name);
  }
  readBody(body, collect);
  // The longest first, as one may be part of another; what is shorter than four would blank whole words.
  const worthy = secrets.filter(({ length }) => length > 3).sort((a, b) => b.length - a.length);
  return (text) => worthy.reduce((cleaned, secret) => cleaned.replaceAll(secret, "***"), text);
}

function readBody(given: unknown, clean: (text: string, name: string) => string): unknown {
  const text = typeof given === "string" ? given : (JSON.stringify(given) ?? "");
  try {
    return JSON.parse(text, (name, value) => (typeof value === "string" ? clean(value, name) : value));
  } catch {
    return clean(/^\s*</.test(text) ? stripped(text) : text, "").trim() || undefined;
  }
}

/** What a reader would see of HTML or XML. */
function stripped(markup: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return markup
    .replace(/<(script|style)\b.*?<\/\1\s*>|<!--.*?-->|<[^>]*>/gis, " ")
    .replace(/&(\w+);/g, (entity, name) => entities[name] ?? entity)
    .replace(/\s+/g, " ");
}
