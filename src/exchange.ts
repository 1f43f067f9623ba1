import { factsOfRequest, readWhole, redact, unexpected } from "./answer.ts";
import { type Auth, setsHeader } from "./auth.ts";
import { ConnectionError, InvalidRequestError, isStashError } from "./errors.ts";

/** A function that does what `fetch` does with a `Request`. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** Whom requests go to, as whom, and by what. */
export interface Server {
  origin: string;
  auth?: Auth;
  fetch?: Fetch;
  requestInitExt?: Record<string, unknown>;
}

/** A request before it is sent: what a `Request` and a `Draft` have in common. */
export type Outgoing = Request | Draft;

/**
 * Stands in for the `Request` that openapi-fetch builds for a call, as long as nobody looks at it: `fetch` builds its own
 * anyway, and a second one is a tenth of a call's CPU. What it holds can be sent any number of times.
 */
export class Draft {
  readonly url: string;
  readonly init: RequestInit;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.method = init.method ?? "GET";
    // openapi-fetch has merged all headers into one object of its own, which may be changed.
    this.headers = init.headers as Headers;
    this.signal = init.signal ?? undefined;
  }
}

/** One request with its credentials, the redirects that may be followed, and the whole answer. */
export async function exchange(server: Server, first: Outgoing, signal: AbortSignal): Promise<Response> {
  let request = first;
  for (let hops = 0; ; hops++) {
    refuseElsewhere(request, server.origin);
    const sent = server.auth ? await authorize(server.auth, request) : request;
    if (sent !== request) refuseElsewhere(sent, server.origin);
    const response = await fetchWhole(server, sent, signal);
    if (response.type !== "opaqueredirect" && (response.status < 300 || response.status >= 400)) return response;
    const location = response.headers.get("location");
    const target = location ? new URL(location, sent.url) : undefined;
    const read = sent.method === "GET" || sent.method === "HEAD";
    if (target?.origin !== server.origin || !read || server.auth?.signsUrl || hops === 5) {
      throw unexpected(response, await response.text(), redirected(sent, target, server.origin));
    }
    request = request instanceof Draft ? new Draft(target.href, request.init) : new Request(target, request);
  }
}

async function authorize(auth: Auth, request: Outgoing): Promise<Outgoing> {
  // Our own functions set one header and nothing else; any other is given a Request, a new one for each attempt.
  const authorized = request instanceof Draft && !setsHeader(auth) ? toRequest(request) : request;
  return (await auth(authorized as Request)) ?? authorized;
}

function toRequest({ url, init, headers }: Draft): Request {
  return new Request(url, { ...init, headers });
}

/** No credential goes to another origin: not by a `baseUrl` of one call, nor by a middleware. */
function refuseElsewhere(request: Outgoing, origin: string): void {
  if (request.url.startsWith(`${origin}/`)) return;
  throw new InvalidRequestError(`not sent, for it is not at ${origin}`, factsOfRequest(request));
}

async function fetchWhole(server: Server, request: Outgoing, signal: AbortSignal): Promise<Response> {
  const { fetch, requestInitExt } = server;
  // Redirects are never left to fetch(), which would carry headers of ours to another origin.
  const init = { redirect: "manual", signal } as const;
  try {
    const response = fetch
      ? // A fetch of the caller's may look at the request alone.
        await fetch(new Request(request instanceof Draft ? toRequest(request) : request, init), requestInitExt)
      : request instanceof Draft
        ? await globalThis.fetch(request.url, {
            ...request.init,
            ...requestInitExt,
            headers: request.headers,
            redirect: "manual",
            signal,
          })
        : await globalThis.fetch(request, { ...requestInitExt, ...init });
    return await readWhole(response, request);
  } catch (error) {
    if (signal.aborted || isStashError(error)) throw error;
    const { reason, code } = describe(error);
    throw new ConnectionError(factsOfRequest(request), redact(reason, request).replace(/\?\S*/g, ""), code);
  }
}

function redirected(request: Outgoing, target: URL | undefined, origin: string): string {
  if (!target) return "a redirect that does not say where to";
  const where = `a redirect to ${target.origin}${target.pathname}`;
  if (target.origin === origin) return `${where}, which is not followed`;
  // The same path elsewhere: it is the server that moved, and what is left of its path is the new base URL.
  const api = new URL(request.url).pathname.replace(/^.*?(?=\/rest\/)/, "");
  return target.pathname.endsWith(api)
    ? `${where}: use the base URL ${target.origin}${target.pathname.slice(0, -api.length)}`
    : `${where}, another server: a sign-on page, or use its base URL`;
}

/** The words of an error and of all its causes, and the first code among them. */
function describe(error: unknown): { reason: string; code?: string } {
  const words: string[] = [];
  let code: string | undefined;
  for (let at = error as (AggregateError & { code?: unknown }) | undefined; at; ) {
    if (at.message && !words.includes(at.message)) words.push(at.message);
    if (typeof at.code === "string") code ??= at.code;
    at = (at.cause ?? at.errors?.[0]) as typeof at;
  }
  return { reason: words.join(": ") || "the connection failed", code };
}
