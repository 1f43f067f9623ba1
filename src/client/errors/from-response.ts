import { factsOf } from "../send/response.ts";
import { type ErrorDetail, nameClasses, type ResponseFacts, StashResponseError } from "./classes.ts";

/**
 * An input is missing or not valid; `errors[].context` names the field.
 *
 * ```http
 * HTTP/1.1 400 Bad Request
 *
 * {"errors": [{"context": "name", "message": "A name is required.", "exceptionName": null}]}
 * ```
 */
export class BadRequestError extends StashResponseError {}

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
  /** "credentials": wrong or none; "permission": logged in, not permitted; "captcha": log in with a browser first. */
  declare readonly reason: "credentials" | "permission" | "captcha";
  constructor(facts: ResponseFacts) {
    const permission = raised(facts, "AuthorisationException") || facts.headers.has("x-ausername");
    super(facts, { reason: captcha(facts) ?? (permission ? "permission" : "credentials") });
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
  /** "captcha": log in with a browser first; "xsrf": "XSRF check failed"; "permission": anything else. */
  declare readonly reason: "captcha" | "xsrf" | "permission";
  constructor(facts: ResponseFacts) {
    super(facts, { reason: captcha(facts) ?? (/xsrf check failed/i.test(facts.message) ? "xsrf" : "permission") });
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
export class NotFoundError extends StashResponseError {}

/**
 * The URL exists, but not with this method.
 *
 * ```http
 * HTTP/1.1 405 Method Not Allowed
 * ```
 */
export class MethodNotAllowedError extends StashResponseError {}

/**
 * It is in the way of what is there: a version out of date, a merge that is vetoed or conflicted, a name that is taken.
 *
 * ```http
 * HTTP/1.1 409 Conflict
 *
 * {"errors": [{"context": null, "message": "The pull request has been updated…", "currentVersion": 4,
 *   "expectedVersion": 3, "exceptionName": "com.atlassian.stash.pull.PullRequestOutOfDateException"}]}
 * ```
 */
export class ConflictError extends StashResponseError {
  /** The version that the server has: look again, then send this one. */
  declare readonly currentVersion: number | undefined;
  /** The version that was sent. */
  declare readonly expectedVersion: number | undefined;
  /** Whether the merge has conflicts. */
  declare readonly conflicted: boolean | undefined;
  /** The merge checks that refused, each in one line and at length. */
  declare readonly vetoes: NonNullable<ErrorDetail["vetoes"]>;
  /** The open pull request between the same branches. */
  declare readonly existingPullRequest: ErrorDetail["existingPullRequest"];
  constructor(facts: ResponseFacts) {
    const vetoes = facts.errors.flatMap((e) => e.vetoes ?? []);
    const { currentVersion, expectedVersion, conflicted, existingPullRequest }: Partial<ErrorDetail> = Object.assign(
      {},
      ...facts.errors,
    );
    super(facts, { currentVersion, expectedVersion, conflicted, existingPullRequest, vetoes });
  }
}

/**
 * The body is of a kind that the server does not read.
 *
 * ```http
 * HTTP/1.1 415 Unsupported Media Type
 * ```
 */
export class UnsupportedMediaTypeError extends StashResponseError {}

/**
 * Too many requests, and still so after waiting as often as `retry` allows, or the wait asked for is over a minute.
 *
 * ```http
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 120
 * ```
 */
export class RateLimitedError extends StashResponseError {
  /** How long the server asks to wait, in milliseconds, where it said so. */
  declare readonly retryAfter: number | undefined;
  constructor(facts: ResponseFacts) {
    super(facts, { retryAfter: retryAfter(facts.headers) });
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
export class ServerError extends StashResponseError {}

nameClasses({
  BadRequestError,
  UnauthorizedError,
  ForbiddenError,
  NotFoundError,
  MethodNotAllowedError,
  ConflictError,
  UnsupportedMediaTypeError,
  RateLimitedError,
  ServerError,
});

const byStatus: Record<number, new (facts: ResponseFacts) => StashResponseError> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  415: UnsupportedMediaTypeError,
  429: RateLimitedError,
};

/** The error for an answer of 400 or above, of the class that belongs to its status; see `factsOf`. */
export function statusError(response: Response, parsed?: unknown): StashResponseError {
  const { status } = response;
  return new (byStatus[status] ?? (status >= 500 ? ServerError : StashResponseError))(factsOf(response, parsed));
}

/** `Retry-After`, seconds or a date, in milliseconds from now. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const wait = Number(value) * 1000 || Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

// Packages were renamed between the eras, so only the end of a class name is compared.
function raised({ errors }: ResponseFacts, name: string): boolean {
  return errors.some((e) => String(e.exceptionName).endsWith(name));
}

function captcha(facts: ResponseFacts): "captcha" | undefined {
  const denied = facts.headers.get("x-authentication-denied-reason")?.startsWith("CAPTCHA");
  return denied || raised(facts, "CaptchaRequiredAuthenticationException") ? "captcha" : undefined;
}
