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

/** More causes below one another than this are not looked at. */
const mostCauses = 4;

/**
 * The platform's words, "fetch failed", with those of the causes below, the last of which says what happened:
 * `ECONNREFUSED`, or the answer of a proxy.
 */
function reasonOf(failure: unknown): { reason: string; code: string | undefined } {
  if (!(failure instanceof Error)) return { reason: isText(failure) ? failure : shown(failure), code: undefined };
  const chain: { message?: unknown; code?: unknown; cause?: unknown }[] = [failure];
  for (let at = failure.cause; isObject(at) && chain.length <= mostCauses; at = at.cause) chain.push(at);
  const words = chain.map(({ message, code }) => message || code).filter(isText);
  return { reason: words.join(": "), code: chain.map(({ code }) => code).findLast(isText) };
}

function isObject(value: unknown): value is { cause?: unknown } {
  return typeof value === "object" && value !== null;
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
