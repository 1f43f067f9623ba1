import type { components } from "../../../generated/schema.ts";
import { brand } from "../../brand.ts";
import { locationOf } from "./credentials.ts";
import { printable } from "./text.ts";

/** One cause of a failure, as the server sent it: `message`, `context`, `exceptionName`, and whatever came with them. */
export type ErrorDetail = components["schemas"]["PullRequestErrorDetail"];

/** The request that failed. */
export interface RequestFacts {
  method: string;
  url: string;
}

/** The facts of a response, without cookies and credentials. */
export interface ResponseFacts extends RequestFacts {
  message: string;
  status: number;
  errors: ErrorDetail[];
  headers: Headers;
  body: unknown;
  requestId: string | undefined;
  /** Milliseconds to wait, as `Retry-After` says. */
  retryAfter: number | undefined;
}

/**
 * Root of everything this client throws, except an abort (which rejects with the caller's own reason), and what the
 * caller's own `auth` or middleware throws. Holds no password, token, cookie or signature: not in the message, nor in a
 * property, nor in a cause. A text of the server's with one of them is withheld as a whole.
 *
 * @example
 * try { await stash.getProject({ projectKey: "PRJ" }); }
 * catch (error) { if (isStashError(error)) console.error(error.method, error.url, error.message); }
 */
export class StashError extends Error {
  static {
    brand(StashError, "StashError");
  }
  /** Method of the request, such as `GET`. */
  readonly method: string;
  /** URL of the request, without its query and `;jsessionid=`. */
  readonly url: string;
  /** From `toArray`: all items that were received before the failure. */
  declare values?: unknown[];
  constructor(message: string, { method, url }: RequestFacts, options?: ErrorOptions) {
    const location = locationOf(url);
    super(printable(location ? `${method} ${withoutOrigin(location)}: ${message}` : message), options);
    this.method = method;
    this.url = location;
  }
}

function withoutOrigin(url: string): string {
  const [, , , ...segments] = url.split("/");
  return url.includes("//") ? `/${segments.join("/")}` : url;
}

/**
 * An input that is refused before anything is sent: a missing or unsafe path parameter, a URL outside the server, a bad
 * option. Or a function of the caller's, such as `fetch`, `auth` or a serializer, that gave what the client cannot use.
 */
export class InvalidRequestError extends StashError {
  static {
    brand(InvalidRequestError, "InvalidRequestError");
  }
}

/** No response, or only a part of one: the connection was refused, reset or closed. Reads were tried again before. */
export class ConnectionError extends StashError {
  static {
    brand(ConnectionError, "ConnectionError");
  }
  /** The platform's code, such as `ECONNREFUSED`, where it gave one. */
  readonly code: string | undefined;
  constructor(message: string, request: RequestFacts, code: string | undefined, options?: ErrorOptions) {
    super(message, request, options);
    this.code = code;
  }
}

/** The response, its body included, did not arrive in time. Reads were tried again before. */
export class RequestTimeoutError extends StashError {
  static {
    brand(RequestTimeoutError, "RequestTimeoutError");
  }
  /** The time that one attempt was given, in milliseconds. */
  readonly timeout: number;
  constructor(request: RequestFacts, timeout: number) {
    super(`no complete response within ${timeout} ms`, request);
    this.timeout = timeout;
  }
}

/**
 * A 2xx or 3xx that the API does not send: a sign-on page, a redirect elsewhere, JSON that is broken, a body that is
 * missing, or no page of a list.
 *
 * ```http
 * HTTP/1.1 200 OK
 * Content-Type: text/html
 *
 * <title>Log in</title>
 * ```
 */
export class UnexpectedResponseError extends StashError {
  static {
    brand(UnexpectedResponseError, "UnexpectedResponseError");
  }
  /** Status of the response. */
  readonly status: number;
  /** Headers of the response that hold no secret and help to go on, such as `Retry-After` and `X-AREQUESTID`. */
  readonly headers: Headers;
  /** Body of the response, of a long text the beginning; of HTML, what a reader would see. */
  readonly body: unknown;
  constructor(reason: string, facts: ResponseFacts) {
    super(`${reason}: ${facts.message}`, facts);
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
  static {
    brand(PaginationError, "PaginationError");
  }
  /** From `toArray`: all items that were received before. Empty from an iteration, which has yielded them. */
  declare readonly values: unknown[];
  constructor(message: string, request: RequestFacts) {
    super(message, request);
    this.values = [];
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
  static {
    brand(StashResponseError, "StashResponseError");
  }
  /** Status of the response. */
  readonly status: number;
  /** The causes, each with everything it came with. Empty where the server named none. */
  readonly errors: ErrorDetail[];
  /** Headers of the response that hold no secret and help to go on, such as `Retry-After` and `X-AREQUESTID`. */
  readonly headers: Headers;
  /** Body of the response: parsed JSON, or text; of HTML and XML, what a reader would see. */
  readonly body: unknown;
  /** The server's own number for the request (`X-AREQUESTID`); its administrators find it in their logs. */
  readonly requestId: string | undefined;
  constructor(facts: ResponseFacts) {
    super(facts.message, facts);
    this.status = facts.status;
    this.errors = facts.errors;
    this.headers = facts.headers;
    this.body = facts.body;
    this.requestId = facts.requestId;
  }
}

/**
 * An input is missing or not valid; `errors[].context` names the field.
 *
 * ```http
 * HTTP/1.1 400 Bad Request
 *
 * {"errors": [{"context": "name", "message": "A name is required.", "exceptionName": null}]}
 * ```
 */
export class BadRequestError extends StashResponseError {
  static {
    brand(BadRequestError, "BadRequestError");
  }
}

/**
 * Not logged in with these credentials, or logged in without the permission: Stash sends 401 for both.
 *
 * ```http
 * HTTP/1.1 401 Unauthorized
 * X-AUSERNAME: jcitizen
 *
 * {"errors": [{"context": null, "message": "You are not permitted to access this resource",
 *   "exceptionName": "com.atlassian.stash.exception.AuthorisationException"}]}
 * ```
 */
export class UnauthorizedError extends StashResponseError {
  static {
    brand(UnauthorizedError, "UnauthorizedError");
  }
  /** "credentials": wrong or none; "permission": logged in, not permitted; "captcha": log in with a browser first. */
  readonly reason: "credentials" | "permission" | "captcha";
  constructor(facts: ResponseFacts) {
    super(facts);
    const isLoggedIn = isRaised(facts, "AuthorisationException") || facts.headers.has("x-ausername");
    if (asksForCaptcha(facts)) this.reason = "captcha";
    else this.reason = isLoggedIn ? "permission" : "credentials";
  }
}

/**
 * Refused: a captcha after too many wrong passwords, the check against cross-site requests, or no permission.
 *
 * ```http
 * HTTP/1.1 403 Forbidden
 * X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://stash.example.com/login
 * ```
 */
export class ForbiddenError extends StashResponseError {
  static {
    brand(ForbiddenError, "ForbiddenError");
  }
  /** "captcha": log in with a browser first; "xsrf": "XSRF check failed"; "permission": anything else. */
  readonly reason: "captcha" | "xsrf" | "permission";
  constructor(facts: ResponseFacts) {
    super(facts);
    const failedXsrfCheck = facts.message.toLowerCase().includes("xsrf check failed");
    if (asksForCaptcha(facts)) this.reason = "captcha";
    else this.reason = failedXsrfCheck ? "xsrf" : "permission";
  }
}

/**
 * It does not exist, or the caller may not know that it does.
 *
 * ```http
 * HTTP/1.1 404 Not Found
 *
 * {"errors": [{"context": null, "message": "Project NOPE does not exist.",
 *   "exceptionName": "com.atlassian.stash.exception.NoSuchProjectException"}]}
 * ```
 */
export class NotFoundError extends StashResponseError {
  static {
    brand(NotFoundError, "NotFoundError");
  }
}

/**
 * The URL exists, but not with this method.
 *
 * ```http
 * HTTP/1.1 405 Method Not Allowed
 * ```
 */
export class MethodNotAllowedError extends StashResponseError {
  static {
    brand(MethodNotAllowedError, "MethodNotAllowedError");
  }
}

/**
 * It is in the way of what is there: a version out of date, a merge that is vetoed or conflicted, a name that is taken.
 * The message ends with the words of the vetoes, and of the reviewers who were refused.
 *
 * ```http
 * HTTP/1.1 409 Conflict
 *
 * {"errors": [{"context": null, "message": "The pull request has been updated…", "currentVersion": 4,
 *   "expectedVersion": 3, "exceptionName": "com.atlassian.stash.pull.PullRequestOutOfDateException"}]}
 * ```
 */
export class ConflictError extends StashResponseError {
  static {
    brand(ConflictError, "ConflictError");
  }
  /** The version that the server has: look again, then send this one. */
  readonly currentVersion: number | undefined;
  /** The version that was sent. */
  readonly expectedVersion: number | undefined;
  /** Whether the merge has conflicts. */
  readonly conflicted: boolean | undefined;
  /** The merge checks that refused, each in one line and at length. */
  readonly vetoes: NonNullable<ErrorDetail["vetoes"]>;
  /** The open pull request between the same branches. */
  readonly existingPullRequest: ErrorDetail["existingPullRequest"];
  constructor(facts: ResponseFacts) {
    super(facts);
    const firstOf = <Name extends keyof ErrorDetail>(name: Name) =>
      facts.errors.find((cause) => cause[name] !== undefined && cause[name] !== null)?.[name];
    this.currentVersion = firstOf("currentVersion");
    this.expectedVersion = firstOf("expectedVersion");
    this.conflicted = firstOf("conflicted");
    this.existingPullRequest = firstOf("existingPullRequest");
    this.vetoes = facts.errors.flatMap((cause) => cause.vetoes ?? []);
  }
}

/**
 * The body is of a kind that the server does not read.
 *
 * ```http
 * HTTP/1.1 415 Unsupported Media Type
 * ```
 */
export class UnsupportedMediaTypeError extends StashResponseError {
  static {
    brand(UnsupportedMediaTypeError, "UnsupportedMediaTypeError");
  }
}

/**
 * Too many requests, and still so after waiting as long as the patience of `retry` allows, or the server asks for a longer wait.
 *
 * ```http
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 120
 * ```
 */
export class RateLimitedError extends StashResponseError {
  static {
    brand(RateLimitedError, "RateLimitedError");
  }
  /** How long the server asks to wait, in milliseconds, where it said so. */
  readonly retryAfter: number | undefined;
  constructor(facts: ResponseFacts) {
    super(facts);
    this.retryAfter = facts.retryAfter;
  }
}

/**
 * The server, or a proxy before it, failed: any 5xx.
 *
 * ```http
 * HTTP/1.1 503 Service Unavailable
 * Content-Type: text/html
 *
 * <h1>Stash is starting up</h1>
 * ```
 */
export class ServerError extends StashResponseError {
  static {
    brand(ServerError, "ServerError");
  }
}

/** Whether it is an error of this client, also one that another copy of the package made. Never throws. */
export function isStashError(error: unknown): error is StashError {
  return error instanceof StashError;
}

/** Packages were renamed between the eras, so only the end of a class name is compared. */
function isRaised({ errors }: ResponseFacts, name: string): boolean {
  return errors.some(({ exceptionName }) => typeof exceptionName === "string" && exceptionName.endsWith(name));
}

function asksForCaptcha(facts: ResponseFacts): boolean {
  const denial = facts.headers.get("x-authentication-denied-reason") ?? "";
  return denial.startsWith("CAPTCHA") || isRaised(facts, "CaptchaRequiredAuthenticationException");
}
