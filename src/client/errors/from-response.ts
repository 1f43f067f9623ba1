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
import { locationOf } from "./credentials.ts";
import { type Clean, cleaner, cleanJson, finder, withheld } from "./redact.ts";
import type { Carrier } from "./secrets.ts";
import { isMarkup, parsedJson, visibleText } from "./text.ts";

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
  return new UnexpectedResponseError(cleaner(finder(received.request))(reason), factsOf(received));
}

/** The request without the parts of its URL in which secrets travel. */
export function factsOfRequest({ method, url }: RequestFacts): RequestFacts {
  return { method, url: locationOf(url) };
}

/**
 * `Retry-After`, seconds or a date, in milliseconds from now; undefined where it is missing or nonsense. Of several
 * headers, which arrive as a list, the longest counts.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = (headers.get("retry-after") ?? "").slice(0, longestHeader);
  const isSeconds = /^\d+( *, *\d+)*$/.test(value);
  const wait = isSeconds ? Math.max(...value.split(",").map(Number)) * 1000 : timeOf(value) - serverTime(headers);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The time by the server's own clock, which a date of the server is counted by; by ours where the server does not tell it. */
function serverTime(headers: Headers): number {
  const told = timeOf((headers.get("date") ?? "").slice(0, longestHeader));
  return Number.isNaN(told) ? Date.now() : told;
}

/** The time of an HTTP date; NaN for other texts, of which `Date.parse` takes some for dates, such as "5" and "1.5". */
function timeOf(text: string): number {
  return /\d:\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}

/**
 * Response headers that an error keeps: they say how to go on, who the server took the caller for, and by what number its
 * administrators find the request. Any other may hold a session, a token, or an address with one of them.
 */
const keptHeaders = [
  "allow",
  "content-encoding",
  "content-language",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "server",
  "via",
  "www-authenticate",
  "x-arequestid",
  "x-ausername",
  "x-authentication-denied-reason",
  "x-ratelimit-fillrate",
  "x-ratelimit-interval-seconds",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
];

/** The longest part of a header that is kept or read, in characters. */
const longestHeader = 1_000;

/** The longest part of the server's words that a message holds, in characters; the whole is in `body`. */
export const longestWords = 500;

/** The longest part of a body that an error is made from, in characters. */
const longestBody = 1_000_000;

function factsOf({ request, status, statusText, headers: given, body: raw }: Received): ResponseFacts {
  const finds = finder(request);
  const clean = cleaner(finds);
  const headers = new Headers();
  for (const name of keptHeaders) {
    const value = given.get(name);
    if (value !== null) headers.set(name, clean(value).slice(0, longestHeader));
  }
  const body = cleanBody(raw, finds, clean);
  const errors = causesIn(body);
  const words = wordsOf(errors, body) || clean(statusText);
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

/** The body as JSON or text, of HTML and XML what a reader would see, without secrets. */
function cleanBody(body: unknown, finds: (text: string) => boolean, clean: Clean): unknown {
  if (typeof body !== "string") return cleanJson(body, clean) ?? undefined;
  const text = body.slice(0, longestBody);
  const parsed = parsedJson(text);
  if (parsed !== undefined) return cleanJson(parsed, clean);
  if (!isMarkup(text)) return clean(text.trim()) || undefined;
  // A secret with "<" in it is whole in the markup alone. What that calls secret, no reader sees.
  return (finds(text) ? withheld : clean(visibleText(text))) || undefined;
}

/** The causes in `errors`, each with the members that servers leave out. A missing access key is told by one cause alone, outside of `errors`. */
function causesIn(body: unknown): ErrorDetail[] {
  const { errors, message, exceptionName } = (body ?? {}) as {
    errors?: unknown;
    message?: unknown;
    exceptionName?: unknown;
  };
  const causes = Array.isArray(errors) ? errors : isText(message) && exceptionName !== undefined ? [body] : [];
  return causes.map((cause) => {
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

/** Whether it is a text with something in it. */
export function isText(given: unknown): given is string {
  return typeof given === "string" && given !== "";
}
