import { factsOfRequest } from "../errors/from-response.ts";
import type { Outgoing } from "./outgoing.ts";
import type { Outcome } from "./retry.ts";

/** One request of a call and its end, without anything secret. */
export interface Attempt {
  method: string;
  /** URL of the request, without its query. */
  url: string;
  /** 1 for the first attempt of a call. */
  attempt: number;
  /** Status of the response, if one came. */
  status?: number;
  /** The error, if no response came. */
  error?: unknown;
  /** Time from the sending to the response, in milliseconds; waiting for a turn does not count. */
  milliseconds: number;
  /** Milliseconds until the next attempt; `undefined` if this was the last. */
  willRetryAfter: number | undefined;
}

/** Called after each attempt of each call. A promise that it returns is waited for. Its error ends the call. */
export type OnAttempt = (attempt: Attempt) => void;

/** Tells `onAttempt` of one attempt. */
export interface AttemptReport {
  /** Called when the request is sent. */
  start(): void;
  /** Gives what `onAttempt` gives. */
  end(outcome: Outcome, willRetryAfter: number | undefined): unknown;
}

export function attemptReport(onAttempt: OnAttempt, request: Outgoing, attempt: number): AttemptReport {
  let started = performance.now();
  return {
    start() {
      started = performance.now();
    },
    end(outcome, willRetryAfter) {
      const end = "response" in outcome ? { status: outcome.response.status } : { error: outcome.error };
      const milliseconds = performance.now() - started;
      return onAttempt({ ...factsOfRequest(request), attempt, ...end, milliseconds, willRetryAfter });
    },
  };
}
