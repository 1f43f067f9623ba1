import { headerOf } from "../auth/auth.ts";
import { RequestTimeoutError } from "../errors/classes.ts";
import { factsOfRequest } from "../errors/from-response.ts";
import { withRequest } from "../errors/refusal.ts";
import { attemptReport, type OnAttempt } from "./attempts.ts";
import { Clock } from "./clock.ts";
import { exchange, type Server } from "./exchange.ts";
import type { Limits, Retry, SharedLimits } from "./limits.ts";
import { isRead, type Outgoing } from "./outgoing.ts";
import { Pace } from "./pace.ts";
import { isPutOff, type Outcome, waitAfter } from "./retry.ts";
import { sleep } from "./timeout.ts";

/** A call, without its request. */
export interface Call extends Limits {
  signal?: AbortSignal | undefined;
  /** The body as the caller gave it. */
  body?: unknown;
  /** Whether the body of a success is left to the caller to read. */
  stream?: boolean | undefined;
}

/**
 * Sends a request with credentials, timeout and retries, at the client's pace. Resolves to a response whose body has
 * arrived, unless it is to be streamed, whatever its status but a redirect's; rejects with a `StashError`, with the
 * caller's own reason after an abort, or with what `auth` threw.
 */
export type Send = (request: Outgoing, call: Call) => Promise<Response>;

interface Options extends Server, Limits, SharedLimits {
  onAttempt?: OnAttempt | undefined;
}

export function createSend(options: Options): Send {
  const { auth, onAttempt } = options;
  const fixed = auth && headerOf(auth);
  const server = { ...options, auth: fixed ? undefined : auth };
  const pace = new Pace(server.concurrency ?? 10, server.limiter);

  return async (request, call) => {
    const { signal, body, stream = false } = call;
    const timeout = call.timeout ?? server.timeout ?? 30_000;
    const given = call.retry ?? server.retry ?? {};
    const retry: false | Retry = given && request.isRepeatable ? given : false;
    const fetch = call.fetch ?? server.fetch;
    const ticket = pace.takeTicket(retry);
    if (fixed) request.headers[fixed.name] = fixed.value;
    let failures = 0;
    let refusals = 0;

    for (let attempt = 1; ; attempt++) {
      if (signal?.aborted) throw signal.reason;
      const report = onAttempt && attemptReport(onAttempt, request, attempt);
      const clock = new Clock(timeout, signal, () => new RequestTimeoutError(factsOfRequest(request), timeout));
      const attempted = { fetch, body, stream, clock, pace, ticket, signal, report };
      let outcome: Outcome;
      try {
        const response = await exchange(server, request, attempted);
        // Most calls end here.
        if (response.ok && !report) return response;
        outcome = { response };
      } catch (error) {
        outcome = { error };
      }
      if ("error" in outcome) failures += 1;
      else if (!outcome.response.ok) {
        refusals += 1;
        ticket.refusedSince = Math.min(ticket.refusedSince, Date.now());
      }
      const refusedFor = pace.refusedFor(ticket);
      const history = { isRead: isRead(request), failures, refusals, refusedFor, pauseLeft: pace.pauseLeft };
      const wait = waitAfter(outcome, retry, history);
      const isPaused = "response" in outcome && isPutOff(outcome.response, history.isRead);
      const told = report?.end(outcome, wait === undefined ? undefined : isPaused ? pace.pauseLeft : wait);
      if (told !== undefined) await told;
      if (wait !== undefined) await sleep(wait, signal);
      else if ("response" in outcome) return outcome.response;
      else throw withRequest(factsOfRequest(request), outcome.error);
    }
  };
}
