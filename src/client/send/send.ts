import { RequestTimeoutError } from "../errors/classes.ts";
import { factsOfRequest } from "../errors/from-response.ts";
import { withRequest } from "../errors/refusal.ts";
import { exchange, type Server } from "./exchange.ts";
import type { Limits } from "./limits.ts";
import { isRead, type Outgoing } from "./outgoing.ts";
import { type Outcome, waitAfter } from "./retry.ts";
import { sleep, withTimeout } from "./timeout.ts";

/** A call, without its request. */
export interface Call extends Limits {
  signal?: AbortSignal | undefined;
  /** The body as the caller gave it. */
  body?: unknown;
}

/**
 * Sends a request with credentials, timeout and retries. Resolves to a response whose body has arrived, whatever its
 * status but a redirect's; rejects with a `StashError`, with the caller's own reason after an abort, or with what `auth`
 * threw.
 */
export type Send = (request: Outgoing, call: Call) => Promise<Response>;

export function createSend(server: Server & Limits): Send {
  return async (request, call) => {
    const { signal, body } = call;
    const timeout = call.timeout ?? server.timeout ?? 30_000;
    const retry = call.retry ?? server.retry ?? { retries: 2 };
    const fetch = call.fetch ?? server.fetch;
    const retries = retry && request.isRepeatable ? retry.retries : 0;

    for (let attempt = 0; ; attempt++) {
      if (signal?.aborted) throw signal.reason;
      const outcome = await settled(tryOnce());
      const wait = attempt < retries ? waitAfter(outcome, isRead(request), attempt) : undefined;
      if (wait !== undefined) await sleep(wait, signal);
      else if ("response" in outcome) return outcome.response;
      else throw withRequest(factsOfRequest(request), outcome.error);
    }

    function tryOnce(): Promise<Response> {
      const timeoutError = () => new RequestTimeoutError(factsOfRequest(request), timeout);
      const work = (attempt: AbortSignal) => exchange(server, request, { fetch, body, signal: attempt });
      return withTimeout(work, timeout, signal, timeoutError);
    }
  };
}

async function settled(attempt: Promise<Response>): Promise<Outcome> {
  try {
    return { response: await attempt };
  } catch (error) {
    return { error };
  }
}
