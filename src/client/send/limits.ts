import { Refusal, shown } from "../errors/refusal.ts";
import type { Fetch } from "./fetch.ts";
import type { Limiter } from "./limiter.ts";

/** How often, and how long, a call is tried again. */
export interface Retry {
  /** How often a read is tried again when the connection fails or the time runs out. Default: 2. */
  retries?: number | undefined;
  /**
   * Milliseconds for which refusals are waited out: 429, and 502, 503 and 504 to a read. Counted from the first refusal of
   * the call, or of one that it waits behind, and anew whenever the client had a success. Default: 120,000 on 429, else 30,000. When the server asks for a
   * longer wait, the call fails at once.
   */
  patience?: number | undefined;
}

/** Limits of a client or of a single call. */
export interface Limits {
  /**
   * Milliseconds for each attempt: for `auth`, headers and body. Waiting for a turn does not count, nor does the time in which
   * `auth` works and some call of the client waits for one. Default: 30,000.
   */
  timeout?: number | undefined;
  /** Whether a call is tried again. `false`: it is sent once, and waits for nothing that it is asked to wait for. */
  retry?: false | Retry | undefined;
  /** Used in place of the platform's `fetch`, and called as that is: `fetch(url, init)`. */
  fetch?: Fetch | undefined;
}

/** Limits that all calls of a client share. */
export interface SharedLimits {
  /** Requests under way at once; further ones wait in the order of their calls. `Infinity`: no limit. Default: 10. */
  concurrency?: number | undefined;
  /**
   * Stands in for `concurrency`, so that several clients, processes or machines can share a limit.
   *
   * @example
   * const turn = (): Promise<void> => Promise.resolve(); // resolves when the shared limit allows one more
   * const limiter = { acquire: async () => { await turn(); return () => {}; } };
   * const stash = createStashClient({ baseUrl: "https://stash.example.com", limiter });
   */
  limiter?: Limiter | undefined;
  /** The largest body of a response, in bytes after decompression; not of streams. Default: 100,000,000. */
  maxBody?: number | undefined;
}

/** @throws {Refusal} for a limit that makes no sense. */
export function checkLimits({ timeout, retry, fetch, signal }: Limits & { signal?: unknown }): void {
  if (timeout !== undefined && !isAbove(timeout, 0)) {
    throw new Refusal(`timeout must be a number of milliseconds above 0, not ${shown(timeout)}`);
  }
  if (retry !== undefined && retry !== false) checkRetry(retry);
  if (fetch !== undefined && typeof fetch !== "function") {
    throw new Refusal(`fetch must be a function, not ${shown(fetch)}`);
  }
  // By its members, for it may be of another realm, such as that of a test environment.
  if (signal !== undefined && signal !== null && !isSignal(signal)) {
    throw new Refusal(`signal must be an AbortSignal, such as controller.signal, not ${shown(signal)}`);
  }
}

function isSignal(given: unknown): boolean {
  const { aborted, addEventListener } = given as Partial<AbortSignal>;
  return typeof aborted === "boolean" && typeof addEventListener === "function";
}

function checkRetry(retry: unknown): void {
  if (typeof retry !== "object" || retry === null || Array.isArray(retry)) {
    throw new Refusal(`retry must be false or { retries: number }, not ${shown(retry)}`);
  }
  const { retries, patience } = retry as Record<keyof Retry, unknown>;
  if (retries !== undefined && !(isAbove(retries, 0) || retries === 0)) {
    throw new Refusal(`retry must be false or { retries: number }, not { retries: ${shown(retries)} }`);
  }
  if (patience !== undefined && !(isAbove(patience, 0) || patience === 0)) {
    throw new Refusal(`patience of retry must be a number of milliseconds, not ${shown(patience)}`);
  }
}

/** @throws {Refusal} for a limit that makes no sense. */
export function checkSharedLimits({ concurrency, limiter, maxBody }: SharedLimits): void {
  if (concurrency !== undefined && !(isAbove(concurrency, 0) && (concurrency % 1 === 0 || concurrency === Infinity))) {
    throw new Refusal(`concurrency must be a whole number above 0, or Infinity, not ${shown(concurrency)}`);
  }
  if (limiter !== undefined && typeof limiter?.acquire !== "function") {
    throw new Refusal(`limiter must be { acquire(signal) }, not ${shown(limiter)}`);
  }
  if (maxBody !== undefined && !isAbove(maxBody, 0)) {
    throw new Refusal(`maxBody must be a number of bytes above 0, not ${shown(maxBody)}`);
  }
}

function isAbove(value: unknown, least: number): boolean {
  return typeof value === "number" && value > least;
}
