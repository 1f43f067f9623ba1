import type { Auth } from "../auth/auth.ts";
import { ConnectionError, InvalidRequestError, type RequestFacts, RequestTimeoutError } from "../errors/classes.ts";
import { retryAfter } from "../errors/status-errors.ts";
import { factsOfRequest, keep, redactor, refusePage, unexpected } from "./response.ts";

/** A function that does what `fetch` does with a `Request`. Its `Response` may be another library's. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** What can be set for the client and for a single call. */
export interface Limits {
  /** Milliseconds for each attempt, headers and body; 30,000 unless given. */
  timeout?: number;
  /** How often to try again: reads when the connection or a gateway fails, anything on 429. 2 unless given. */
  retry?: false | { retries: number };
  /** Used in place of the platform's `fetch`; called with a `Request` that bears signal and redirect mode. */
  fetch?: Fetch;
}

/** Whom requests go to, as whom, and by what. */
interface Server extends Limits {
  origin: string;
  auth?: Auth;
  requestInitExt?: Record<string, unknown>;
}

/**
 * Stands in for the `Request` of a call that nobody looks at, neither a middleware nor a `fetch` of the caller's nor
 * `auth`: the platform's `fetch` builds its own anyway, and a second one is a tenth of a call's CPU.
 */
export class Draft {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly signal?: AbortSignal;
  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}

/** `body` as the caller gave it, to blank the passwords in it should the server repeat them. */
export type Send = (request: Request | Draft, call: Limits & { body?: unknown }) => Promise<Response>;

/** Refuses limits that make no sense. */
export function checkLimits({ timeout = 1, retry = false }: Limits, Refusal: new (message: string) => Error): void {
  if (timeout > 0 && (!retry || retry.retries >= 0)) return;
  throw new Refusal("timeout wants milliseconds, retry { retries: 2 } or false");
}

/**
 * A `fetch` with credentials, timeout and retries. Resolves to a response whose body has arrived, whatever its status
 * but a redirect's; rejects with a `StashError`, with the caller's own reason after an abort, or with what `auth` threw.
 */
export function createSend(server: Server): Send {
  return async (request, call) => {
    checkLimits(call, InvalidRequestError);
    const { timeout = server.timeout ?? 30_000, retry = server.retry ?? { retries: 2 }, fetch = server.fetch } = call;
    const { signal } = request;
    const late = async () => {
      const message = `no complete answer within ${timeout} ms`;
      throw new RequestTimeoutError({ ...factsOfRequest(request), message }, { timeout });
    };
    for (let tried = 0; ; tried++) {
      signal?.throwIfAborted();
      // An own timer and controller: AbortSignal.any() with AbortSignal.timeout() costs 17 to 34 % of a call's CPU.
      const controller = new AbortController();
      // A body can be sent once, and `auth` may add to the headers.
      const copy = request instanceof Request ? request.clone() : request;
      const answer = exchange(server, copy, call.body, controller.signal, fetch);
      let response: Response | undefined;
      let failure: unknown;
      try {
        response = await within(timeout, signal, late, answer);
      } catch (error) {
        controller.abort();
        failure = error;
      }
      const more = retry && tried < retry.retries;
      const wait = more ? waitAfter(response, failure, isRead(request), tried) : undefined;
      if (wait !== undefined) await within(wait, signal);
      else if (response) return response;
      else throw failure;
    }
  };
}

function isRead({ method }: RequestFacts): boolean {
  return method === "GET" || method === "HEAD";
}

/** Milliseconds until the next attempt; undefined where there should be none. */
function waitAfter(response: Response | undefined, failure: unknown, read: boolean, tried: number): number | undefined {
  // Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  const backoff = Math.random() * Math.min(5_000, 200 * 2 ** tried);
  const passing = response
    ? response.status > 501 && response.status < 505
    : failure instanceof ConnectionError || failure instanceof RequestTimeoutError;
  if (read && passing) return backoff;
  if (response?.status !== 429) return undefined;
  const wait = retryAfter(response.headers) ?? backoff;
  return wait > 60_000 ? undefined : wait;
}

/**
 * Settles like `work`; when the time is over, even where that does not heed its signal, like `late`; and with the
 * caller's own reason when he aborts. Leaves neither timer nor listener behind.
 */
async function within<T>(
  time: number,
  caller: AbortSignal | undefined,
  late?: () => Promise<T>,
  work?: Promise<T>,
): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = () => {};
  try {
    return await new Promise<T | undefined>((resolve, reject) => {
      abort = () => reject(caller?.reason);
      if (time < 2 ** 31) timer = setTimeout(() => resolve(late?.()), time);
      if (caller?.aborted) abort();
      caller?.addEventListener("abort", abort);
      work?.then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  }
}

/** One request with its credentials, the redirects that may be followed, and the whole answer. */
async function exchange(
  { origin, auth, requestInitExt }: Server,
  first: Request | Draft,
  body: unknown,
  signal: AbortSignal,
  fetch: Fetch = globalThis.fetch,
): Promise<Response> {
  // Redirects are never left to fetch(), which would carry headers of ours to another origin.
  const init = { redirect: "manual", signal } as const;
  let request = first;
  for (let hops = 0; ; hops++) {
    // What only sets a header is content with a draft, and nothing else is given one.
    const sent = (await auth?.(request as Request)) ?? request;
    // No credential goes to another origin: not by a `baseUrl` of one call, nor by a middleware.
    if (!sent.url.startsWith(`${origin}/`)) throw new InvalidRequestError(`not sent, for it is not below ${origin}`);
    const facts = { method: sent.method, url: sent.url, headers: sent.headers, body };
    let response: Response;
    try {
      const answer =
        sent instanceof Draft
          ? await globalThis.fetch(sent.url, { ...(sent as RequestInit), ...requestInitExt, ...init })
          : await fetch(new Request(sent, init), requestInitExt);
      response = keep(answer, facts, await answer.arrayBuffer());
    } catch (error) {
      const { message, cause } = Object(error);
      const { message: why, code } = Object(cause);
      const reason = redactor(facts)([message, why || code].filter(Boolean).join(": "));
      // Without a cause: the platform's own error may hold the request.
      const told = `no answer: ${reason.replace(/\?\S*/g, "")}`;
      throw new ConnectionError({ ...factsOfRequest(sent), message: told }, { code });
    }
    if (response.ok || response.status >= 400) {
      refusePage(response, sent);
      return response;
    }
    const location = response.headers.get("location") ?? "";
    const target = location && URL.canParse(location, sent.url) ? new URL(location, sent.url) : undefined;
    if (target?.origin !== origin || !isRead(sent) || auth?.signsUrl || hops === 5) {
      throw unexpected(response, redirected(sent.url, target, origin));
    }
    request = new Request(target, request as RequestInit);
  }
}

function redirected(from: string, target: URL | undefined, origin: string): string {
  const where = target ? target.origin + target.pathname : "somewhere";
  // The same path elsewhere: it is the server that moved, and what is left of its path is the new base URL.
  const api = new URL(from).pathname.replace(/^.*?(?=\/rest\/)/, "");
  const moved = target?.origin !== origin && where.endsWith(api);
  return `a redirect to ${where}${moved ? `: use the base URL ${where.slice(0, -api.length)}` : ""}`;
}
