import {
  BadRequestError,
  ConflictError,
  type ErrorDetail,
  ForbiddenError,
  MethodNotAllowedError,
  NotFoundError,
  RateLimitedError,
  type RequestFacts,
  type ResponseFacts,
  ServerError,
  StashResponseError,
  UnauthorizedError,
  UnexpectedResponseError,
  UnsupportedMediaTypeError,
} from "./classes.ts";
import { type Carrier, redactor } from "./redact.ts";
import { isMarkup, visibleText } from "./text.ts";

/** A response as errors see it, with the request that it answers. */
export interface Received {
  request: RequestFacts & Carrier;
  status: number;
  statusText: string;
  headers: Headers;
  /** The text that came, or the JSON that was parsed already. */
  body: unknown;
}

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

/** The error of a response of 400 or above, of the class that belongs to its status. */
export function statusError(received: Received): StashResponseError {
  const fallback = received.status >= 500 ? ServerError : StashResponseError;
  const ErrorClass = byStatus[received.status] ?? fallback;
  return new ErrorClass(factsOf(received));
}

/** The error of a 2xx or 3xx that the API does not send. */
export function unexpectedError(reason: string, received: Received): UnexpectedResponseError {
  return new UnexpectedResponseError(reason, factsOf(received));
}

/** The request without the query and fragment of its URL, in which secrets travel. */
export function factsOfRequest({ method, url }: RequestFacts): RequestFacts {
  const [location = ""] = url.split(/[?#]/);
  return { method, url: location };
}

/**
 * `Retry-After`, seconds or a date, in milliseconds from now; undefined where it is missing or nonsense. Of several
 * headers, which arrive as a list, the longest counts.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const isSeconds = /^\d+( *, *\d+)*$/.test(value);
  const wait = isSeconds ? Math.max(...value.split(",").map(Number)) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Whether a response header may hold a secret: a session, credentials, or the query of a redirect's target. */
function isSecretHeader(name: string): boolean {
  return name.includes("cookie") || name.includes("authorization") || name === "location";
}

/** The longest part of the server's words that a message holds, in characters; the whole is in `body`. */
const longestWords = 500;

function factsOf({ request, status, statusText, headers: given, body: raw }: Received): ResponseFacts {
  const clean = redactor(request);
  const headers = new Headers();
  for (const [name, value] of given) {
    if (!isSecretHeader(name)) headers.set(name, clean(value));
  }
  const body = cleanBody(raw, clean);
  const errors = causesIn(body);
  const words = wordsOf(errors, body) || statusText;
  return {
    ...factsOfRequest(request),
    message: `${status} ${words.slice(0, longestWords)}`.trim(),
    status,
    errors,
    headers,
    body,
    requestId: headers.get("x-arequestid") ?? undefined,
    retryAfter: retryAfter(headers),
  };
}

/** The body as JSON or text, of HTML and XML what a reader would see, each text in it cleaned. */
function cleanBody(body: unknown, clean: (text: string) => string): unknown {
  if (typeof body !== "string") return cleanJson(JSON.stringify(body) ?? "null", clean) ?? undefined;
  try {
    return cleanJson(body, clean);
  } catch {
    const text = isMarkup(body) ? visibleText(body) : body.trim();
    return clean(text) || undefined;
  }
}

/** @throws {SyntaxError} if the text is not JSON. */
function cleanJson(text: string, clean: (text: string) => string): unknown {
  return JSON.parse(text, (_, value) => (typeof value === "string" ? clean(value) : value));
}

/** The causes in `errors`, each with the members that servers leave out. */
function causesIn(body: unknown): ErrorDetail[] {
  const { errors } = (body ?? {}) as { errors?: unknown };
  if (!Array.isArray(errors)) return [];
  return errors.map((cause) => {
    const given = typeof cause === "string" ? { message: cause } : cause;
    return { context: null, message: "", exceptionName: null, ...given };
  });
}

/** The server's words: those of the causes, or of a body in another form. */
function wordsOf(errors: ErrorDetail[], body: unknown): string {
  const ofCauses = errors.flatMap(wordsOfCause).filter(isText);
  if (ofCauses.length > 0) return ofCauses.join("; ");
  const { message, error } = (body ?? {}) as { message?: unknown; error?: unknown };
  return [body, message, error].find(isText) ?? "";
}

/** A conflict's own message names no reason; its vetoes say which check refused, and its reviewers what is wrong. */
function wordsOfCause({ message, vetoes, reviewerErrors }: ErrorDetail): unknown[] {
  const ofVetoes = listOf(vetoes).map((veto) =>
    [veto?.summaryMessage, veto?.detailedMessage].filter(isText).join(": "),
  );
  const ofReviewers = listOf(reviewerErrors).map((reviewer) => reviewer?.message);
  return [message, ...ofVetoes, ...ofReviewers];
}

/** A list that a server may have sent as something else. */
function listOf<T>(given: T[] | undefined): (T | null)[] {
  return Array.isArray(given) ? given : [];
}

function isText(given: unknown): given is string {
  return typeof given === "string" && given !== "";
}
