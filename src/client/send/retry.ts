import { ConnectionError, RequestTimeoutError } from "../errors/classes.ts";
import { retryAfter } from "../errors/from-response.ts";

/** The end of one attempt. */
export type Outcome = { response: Response } | { error: unknown };

/** Statuses by which a gateway says that it did not reach the server, or the server that it is not ready yet. */
const gatewayFailures = [502, 503, 504];

/** A server that asks for a longer wait is not waited for, in milliseconds. */
const longestWait = 60_000;

/** Milliseconds until the next attempt; undefined if there should be none. `attempt` counts from 0. */
export function waitAfter(outcome: Outcome, isRead: boolean, attempt: number): number | undefined {
  // Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  const backOff = Math.random() * Math.min(5_000, 200 * 2 ** attempt);
  if ("error" in outcome) return isRead && isPassing(outcome.error) ? backOff : undefined;
  const { status, headers } = outcome.response;
  if (isRead && gatewayFailures.includes(status)) return backOff;
  // A server that answers 429 has done nothing, so that a write may be sent again as well.
  if (status !== 429) return undefined;
  const wait = retryAfter(headers) ?? backOff;
  return wait <= longestWait ? wait : undefined;
}

function isPassing(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof RequestTimeoutError;
}
