import type { components } from "../../../generated/schema.ts";

/** One cause of a failure, as the server sent it: `message`, `context`, `exceptionName`, and whatever came with them. */
export type ErrorDetail = components["schemas"]["PullRequestErrorDetail"];

/** Which request failed. */
export interface RequestFacts {
  method: string;
  url: string;
}

/** What every error is made of. A refusal deep down has no request yet; `createStashClient` adds it. */
interface Facts extends Partial<RequestFacts> {
  message: string;
}

/** What a failed answer said, already free of cookies and credentials. */
export interface ResponseFacts extends RequestFacts {
  message: string;
  status: number;
  errors: ErrorDetail[];
  headers: Headers;
  body: unknown;
  requestId: string | undefined;
}

// A symbol of the global registry is the same one in two copies of this package, where `instanceof` fails.
const brand = Symbol.for("stash-openapi");

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
  declare readonly method: string;
  /** URL of the request, without its query. */
  declare readonly url: string;
  constructor({ message, ...facts }: Facts, more?: object) {
    super(facts.url ? `${facts.method} ${facts.url.replace(/^\w+:\/\/[^/]*/, "")}: ${message}` : message);
    Object.assign(this, facts, more);
  }
}

/** Refused before anything was sent: a missing or unsafe path parameter, a URL outside the server, a bad option. */
export class InvalidRequestError extends StashError {
  constructor(message: string, facts?: RequestFacts) {
    super({ ...facts, message });
  }
}

/** No answer, or only a part of one: the connection was refused, reset or closed. Reads were tried again before. */
export class ConnectionError extends StashError {
  /** The platform's code, such as `ECONNREFUSED`, where it gave one. */
  declare readonly code: string | undefined;
}

/** The answer, its body included, did not arrive in time. Reads were tried again before. */
export class RequestTimeoutError extends StashError {
  /** The time that one attempt was given, in milliseconds. */
  declare readonly timeout: number;
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
  declare readonly status: number;
  /** Headers of the answer, without cookies. */
  declare readonly headers: Headers;
  /** What was answered; of HTML, what a reader would see. */
  declare readonly body: unknown;
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
  declare readonly values: unknown[];
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
  declare readonly status: number;
  /** The causes, each with everything it came with. Empty where the server named none. */
  declare readonly errors: ErrorDetail[];
  /** Headers of the answer, without cookies. */
  declare readonly headers: Headers;
  /** Body of the answer: parsed JSON, or text; of HTML and XML, what a reader would see. */
  declare readonly body: unknown;
  /** The server's own number for the request (`X-AREQUESTID`); its administrators find it in their logs. */
  declare readonly requestId: string | undefined;
}

/** Names that survive a minifier; on the prototypes, so that stacks begin with them. */
export function nameClasses(classes: Record<string, { prototype: StashError }>): void {
  for (const [name, { prototype }] of Object.entries(classes)) Object.assign(prototype, { name, [brand]: true });
}
nameClasses({
  StashError,
  InvalidRequestError,
  ConnectionError,
  RequestTimeoutError,
  UnexpectedResponseError,
  PaginationError,
  StashResponseError,
});

/** Whether it is an error of this client, also one that another copy of the package made. Never throws. */
export function isStashError(error: unknown): error is StashError {
  return typeof error === "object" && (error as { [brand]?: unknown } | null)?.[brand] === true;
}
