import { rootOf } from "../root.ts";
import type { Auth } from "./auth/auth.ts";
import { Refusal, shown } from "./errors/refusal.ts";
import { checkPlatform } from "./platform.ts";
import { mergedHeaders } from "./request/headers.ts";
import { parsedUrl } from "./request/path.ts";
import type { OnAttempt } from "./send/attempts.ts";
import { checkLimits, checkSharedLimits, type Limits, type SharedLimits } from "./send/limits.ts";
import type { Place } from "./send/redirect.ts";

/** The server to call, the credentials, and how to call it. */
export interface StashClientOptions extends Limits, SharedLimits {
  /**
   * Root of the server with its context path: `https://stash.example.com`, `http://localhost:7990/stash`. Not the
   * `/rest/api/1.0` below it; no user name, password, query or fragment.
   */
  baseUrl: string | URL;
  /** The credentials: `basic()`, `bearer()`, `cookie()`, `oauth1()`, or a function over the `Request`. */
  auth?: Auth | undefined;
  /** Headers for every request. */
  headers?: Record<string, string> | undefined;
  /** Goes into the second argument of `fetch`: `{ dispatcher: new Agent({ connect: { ca } }) }` with undici. */
  requestInitExt?: Record<string, unknown> | undefined;
  /** In browsers: `include` uses the session of the log-in page. */
  credentials?: "omit" | "same-origin" | "include" | undefined;
  /**
   * Called after each attempt, with the method, the URL without its query, the status or the error, and the time.
   *
   * @example
   * const onAttempt = (attempt: { url: string; milliseconds: number }) => console.log(attempt.url, attempt.milliseconds);
   * const stash = createStashClient({ baseUrl: "https://stash.example.com", onAttempt });
   */
  onAttempt?: OnAttempt | undefined;
}

interface CheckedOptions extends StashClientOptions, Place {
  /** Those of every request, by their names in lower case. */
  headers: Record<string, string>;
}

const ownHeaders = { accept: "application/json", "x-atlassian-token": "no-check" };

const example = '"https://stash.example.com"';

/**
 * The options, with all headers, and the place of the server.
 *
 * @throws {TypeError} for an option that cannot work.
 */
export function checkedOptions(given: StashClientOptions): CheckedOptions {
  if (typeof given !== "object" || given === null) {
    throw new TypeError(`options are missing: write createStashClient({ baseUrl: ${example} })`);
  }
  checkNames(given);
  const options = named(given);
  const { auth, baseUrl, onAttempt, fetch } = options;
  if (fetch === undefined) checkPlatform(["fetch"]);
  if (auth !== undefined && typeof auth !== "function") {
    throw new TypeError('auth must be a function, such as basic("jcitizen", "secret")');
  }
  if (onAttempt !== undefined && typeof onAttempt !== "function") {
    throw new TypeError("onAttempt must be a function, such as (attempt) => console.log(attempt.status)");
  }
  try {
    checkLimits(options);
    checkSharedLimits(options);
    const headers = mergedHeaders(ownHeaders, options.headers);
    return { ...options, headers, ...placeOf(baseUrl) };
  } catch (error) {
    throw error instanceof Refusal ? new TypeError(error.message) : error;
  }
}

const names: Record<keyof StashClientOptions, true> = {
  baseUrl: true,
  auth: true,
  headers: true,
  timeout: true,
  retry: true,
  concurrency: true,
  limiter: true,
  maxBody: true,
  onAttempt: true,
  fetch: true,
  requestInitExt: true,
  credentials: true,
};

/** The options by their names, for some may be inherited, such as the getters of a class, and a spread would lose those. */
function named(given: StashClientOptions): StashClientOptions {
  const entries = Object.keys(names).map((name) => [name, given[name as keyof StashClientOptions]]);
  return Object.fromEntries(entries);
}

/** Refuses what would silently do nothing, such as `retries` in place of `retry`. */
function checkNames(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  throw new TypeError(`createStashClient has no option ${shown(unknown)}; it has ${Object.keys(names).join(", ")}`);
}

function placeOf(baseUrl: string | URL): Place {
  // The value is not shown, for it may have a password.
  const url = parsedUrl(baseUrl);
  if (!url || !["http:", "https:"].includes(url.protocol)) throw new TypeError(`baseUrl must be like ${example}`);
  const { root, page } = rootOf(url);
  if (url.username || url.password) {
    throw new TypeError(`baseUrl must not have a user name or password; use "${root}" and auth: basic()`);
  }
  if (url.search) throw new TypeError(`baseUrl must not have a query; use "${root}"`);
  if (url.hash) throw new TypeError(`baseUrl must not have a fragment; use "${root}"`);
  if (page !== undefined) throw new TypeError(`baseUrl must end before /${page}; use "${root}"`);
  return { origin: url.origin, root };
}
