import { ConnectionError, type RequestFacts } from "./classes.ts";
import { factsOfRequest, isText, longestWords } from "./from-response.ts";
import { cleaner, finder } from "./redact.ts";
import { shown } from "./refusal.ts";
import type { Carrier } from "./secrets.ts";

/** So much of each text of a platform's error is looked at, in characters; one with a longer text is no cause. */
const longestText = 10_000;

/** The error of a `fetch` that rejected. The platform's error stays its cause, unless that may hold a secret. */
export function connectionError(failure: unknown, request: RequestFacts & Carrier): ConnectionError {
  const withhold = cleaner(finder(request));
  const clean = (text: string) => withhold(text.slice(0, longestText)).replace(/\?\S*/g, "");
  const { reason, code } = reasonOf(failure);
  const cause = isHarmless(failure, clean) ? { cause: failure } : undefined;
  const words = clean(reason).slice(0, longestWords);
  return new ConnectionError(`no response: ${words}`, factsOfRequest(request), code && clean(code), cause);
}

/** The platform's words, "fetch failed", with those of its cause, whose code may be `ECONNREFUSED`. */
function reasonOf(failure: unknown): { reason: string; code: string | undefined } {
  if (!(failure instanceof Error)) return { reason: isText(failure) ? failure : shown(failure), code: undefined };
  const { message, code } = (failure.cause ?? {}) as { message?: unknown; code?: unknown };
  const words = [failure.message, message || code].filter(isText).join(": ");
  return { reason: words, code: isText(code) ? code : undefined };
}

/** Texts that errors of Node, undici and node-fetch have, and that are about the connection, not about the request. */
const harmlessTexts = [
  "message",
  "stack",
  "name",
  "type",
  "code",
  "syscall",
  "erroredSysCall",
  "address",
  "host",
  "hostname",
  "localAddress",
  "remoteAddress",
  "remoteFamily",
];

/** Whether an error has nothing but such texts, numbers and errors, and cleaning changes none of them. */
function isHarmless(error: unknown, clean: (text: string) => string, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const isPlain = Object.getPrototypeOf(error) === Object.prototype;
  if (!isPlain && !Array.isArray(error) && !(error instanceof Error)) return false;
  return Reflect.ownKeys(error).every((name) => {
    const value = (error as Record<PropertyKey, unknown>)[name];
    if (typeof value === "string") return harmlessTexts.includes(String(name)) && clean(value) === value;
    if (typeof value === "object" && value !== null) return isHarmless(value, clean, depth + 1);
    return typeof value !== "function";
  });
}
