import { ConnectionError, RequestTimeoutError } from "../errors/classes.ts";
import type { Retry } from "./limits.ts";

/** The end of one attempt. */
export type Outcome = { response: Response } | { error: unknown };

/** Statuses by which a gateway says that it did not reach the server. */
const gatewayFailures = [502, 504];

const tooManyRequests = 429;
const unavailable = 503;

/** Default patience in milliseconds: a server that counts requests lets more through soon, one that restarts takes less. */
const patienceWhenLimited = 120_000;
const patienceWhenDown = 30_000;

/** Whether the server put the request off, and with it all others: 429, or 503 to a read. */
export function isPutOff({ status }: Response, isRead: boolean): boolean {
  return status === tooManyRequests || (isRead && status === unavailable);
}

/** How long refusals such as this one are waited out, in milliseconds. */
export function patienceOf(status: number, retry: false | Retry): number {
  if (!retry) return 0;
  return retry.patience ?? (status === tooManyRequests ? patienceWhenLimited : patienceWhenDown);
}

/** Facts about a call so far, from which the next wait follows. */
export interface History {
  isRead: boolean;
  /** Attempts that ended without a response. */
  failures: number;
  /** Attempts that a gateway or the server refused. */
  refusals: number;
  /** Milliseconds that the call has been refused for: see `Pace`. */
  refusedFor: number;
  /** Milliseconds that the pause of the client goes on. */
  pauseLeft: number;
}

/** Milliseconds until the next attempt, besides the client's pause; undefined if there should be none. */
export function waitAfter(outcome: Outcome, retry: false | Retry, history: History): number | undefined {
  if (!retry) return undefined;
  const { isRead, failures, refusals, refusedFor, pauseLeft } = history;
  if ("error" in outcome) {
    const mayTryAgain = isRead && isPassing(outcome.error) && failures <= (retry.retries ?? 2);
    return mayTryAgain ? backOff(failures) : undefined;
  }
  const { response } = outcome;
  const patienceLeft = patienceOf(response.status, retry) - refusedFor;
  // A pause takes the place of the call's own wait. There is none if the server asks for more than the patience allows.
  if (isPutOff(response, isRead)) return pauseLeft > 0 && pauseLeft <= patienceLeft ? 0 : undefined;
  if (!isRead || !gatewayFailures.includes(response.status)) return undefined;
  const wait = backOff(refusals);
  return wait <= patienceLeft ? wait : undefined;
}

/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function backOff(times: number): number {
  return Math.random() * Math.min(5_000, 200 * 2 ** (times - 1));
}

function isPassing(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof RequestTimeoutError;
}
