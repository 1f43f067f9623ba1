import { Refusal, shown } from "../errors/refusal.ts";
import type { Fetch } from "./fetch.ts";

/** Limits of a client, or of a single call. */
export interface Limits {
  /** Milliseconds for each attempt, headers and body; 30,000 unless given. */
  timeout?: number | undefined;
  /** How often to try again: reads when the connection or a gateway fails, anything on 429. 2 unless given. */
  retry?: false | { retries: number } | undefined;
  /** Used in place of the platform's `fetch`, and called as that is: `fetch(url, init)`. */
  fetch?: Fetch | undefined;
}

/** @throws {Refusal} for a limit that makes no sense. */
export function checkLimits({ timeout, retry, fetch }: Limits): void {
  if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
    throw new Refusal(`timeout must be a number of milliseconds above 0, not ${shown(timeout)}`);
  }
  if (retry !== undefined && retry !== false && !hasRetries(retry)) {
    throw new Refusal(`retry must be false or { retries: number }, not ${shown(retry)}`);
  }
  if (fetch !== undefined && typeof fetch !== "function") {
    throw new Refusal(`fetch must be a function, not ${shown(fetch)}`);
  }
}

function hasRetries(retry: unknown): boolean {
  const { retries } = (retry ?? {}) as { retries?: unknown };
  return typeof retries === "number" && retries >= 0;
}
