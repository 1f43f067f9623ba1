import type { components } from "../generated/schema.ts";

/** One cause of a failure, as the server sent it: `message`, `context`, `exceptionName`, and whatever came with them. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** Which request failed. */
export interface RequestFacts {
  method: string;
  url: string;
}

/** What a failed answer said, already free of cookies and credentials. */
export interface ResponseFacts extends RequestFacts {
  status: number;
  headers: Headers;
  body: unknown;
  errors: ErrorDetail[];
  message: string;
}

// A symbol of the global registry is the same one in two copies of this package, where `instanceof` fails.
const brand = Symbol.for("stash-openapi.StashError");

/**
 * Root of everything this client throws, except an abort (which rejects with the caller's own reason). Holds no
 * password, token, cookie or signature: not in the message, nor in a property, nor in a cause.
 *
 * @example
 * try { await stash.getProject({ projectKey: "PRJ" }); }
 * catch (error) { if (isStashError(error)) console.error(error.method, error.url, error.message); }
 */
export class StashError extends Error {
  /** Method of the request, such as `GET`. */
  readonly method: string;
  /** URL of the request, without its query. */
  readonly url: string;
  constructor(message: string, { method, url }: RequestFacts, options?: ErrorOptions) {
    super([`${method} ${pathOf(url)}`.trim(), message].filter(Boolean).join(": "), options);
    this.method = method;
    this.url = url;
  }
}

/** Refused before anything was sent: a missing or unsafe path parameter, a URL outside the server, a bad option. */
export class InvalidRequestError extends StashError {
  constructor(message: string, facts: RequestFacts = { method: "", url: "" }) {
    super(message, facts);
  }
}

/** No answer, or only a part of one: the connection was refused, reset or closed. Reads were tried again before. */
export class ConnectionError extends StashError {
  /** The platform's code, such as `ECONNREFUSED`, where it gave one. */
  readonly code: string | undefined;
  constructor(facts: RequestFacts, reason: string, code?: string) {
    // The platform's own error may hold the request, so its words are kept and it is not.
    super(`no answer: ${reason}`, facts, { cause: Object.assign(new Error(reason), code && { code }) });
    this.code = code;
  }
}

/** The answer, its body included, did not arrive in time. Reads were tried again before. */
export class RequestTimeoutError extends StashError {
  /** The time that one attempt was given, in milliseconds. */
  readonly timeout: number;
  constructor(facts: RequestFacts, timeout: number) {
    super(`no complete answer within ${timeout} ms`, facts);
    this.timeout = timeout;
  }
}

/**
 * A 2xx or 3xx that the API does not send: a sign-on page, a redirect elsewhere, JSON that is broken or no page.
 *
 * ```http
 * HTTP/1.1 200 OK
 * Content-Type: text/html
 *
 * <title>Log in</title>
 * ```
 */
export class UnexpectedResponseError extends StashError {
  readonly status: number;
  /** Headers of the answer, without cookies. */
  readonly headers: Headers;
  /** Text of the answer; of HTML, what a reader would see. */
  readonly body: unknown;
  constructor(message: string, facts: Omit<ResponseFacts, "errors" | "message">) {
    super(`${facts.status}, ${message}`, facts);
    this.status = facts.status;
    this.headers = facts.headers;
    this.body = facts.body;
  }
}

/**
 * The server's pages cannot be walked to their end: not the last, but no next start, or one that does not advance; or a
 * thousand empty pages in a row; or a list that has no second page was cut.
 *
 * ```http
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 *
 * {"size": 25, "limit": 25, "isLastPage": false, "values": […], "start": 0, "nextPageStart": null}
 * ```
 */
export class PaginationError extends StashError {
  /** From `toArray`: all that was received before. Empty from an iteration, which has yielded it. */
  readonly values: unknown[];
  constructor(message: string, facts: RequestFacts, values: unknown[] = []) {
    super(message, facts);
    this.values = values;
  }
}

/**
 * The server answered with a status of 400 or above; the documented ones have classes of their own.
 *
 * ```http
 * HTTP/1.1 410 Gone
 * Content-Type: application/json
 *
 * {"errors": [{"context": null, "message": "…", "exceptionName": null}]}
 * ```
 */
export class StashResponseError extends StashError {
  readonly status: number;
  /** The causes, each with everything it came with. Empty where the server named none. */
  readonly errors: ErrorDetail[];
  /** Headers of the answer, without cookies. */
  readonly headers: Headers;
  /** Body of the answer: parsed JSON, or text; of HTML and XML, what a reader would see. */
  readonly body: unknown;
  /** The server's own number for the request (`X-AREQUESTID`); its administrators find it in their logs. */
  readonly requestId: string | undefined;
  constructor(facts: ResponseFacts) {
    super(facts.message, facts);
    this.status = facts.status;
    this.errors = facts.errors;
    this.headers = facts.headers;
    this.body = facts.body;
    this.requestId = facts.headers.get("x-arequestid") ?? undefined;
  }
}

// On the prototypes, and as strings: so the names survive a minifier, and stacks begin with them.
for (const [name, { prototype }] of Object.entries({
  StashError,
  InvalidRequestError,
  ConnectionError,
  RequestTimeoutError,
  UnexpectedResponseError,
  PaginationError,
  StashResponseError,
})) {
  prototype.name = name;
}
Object.defineProperty(StashError.prototype, brand, { value: true });

/** Whether it is an error of this client, also one that another copy of the package made. Never throws. */
export function isStashError(error: unknown): error is StashError {
  return typeof error === "object" && error !== null && (error as { [brand]?: unknown })[brand] === true;
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}
