import type { Auth } from "../auth/auth.ts";
import { connectionError } from "../errors/from-failure.ts";
import { Refusal } from "../errors/refusal.ts";
import { locationOf } from "../request/path.ts";
import { withCredentials } from "./credentials.ts";
import { callFetch, type Fetch } from "./fetch.ts";
import type { Outgoing } from "./outgoing.ts";
import { isRedirect, mostRedirects, type Place, redirected, refusedRedirect } from "./redirect.ts";
import { refusePage, WholeResponse } from "./response.ts";

/** The server to call, the credentials, and what else `fetch` is told. */
export interface Server extends Place {
  auth?: Auth | undefined;
  requestInitExt?: Record<string, unknown> | undefined;
}

/** One attempt of a call, without its request. */
export interface Attempt {
  signal: AbortSignal;
  /** In place of the platform's. */
  fetch: Fetch | undefined;
  /** The body as the caller gave it, to blank the passwords in it should the server repeat them. */
  body: unknown;
}

/** One request with its credentials, the redirects that may be followed, and the whole response. */
export async function exchange(server: Server, first: Outgoing, attempt: Attempt): Promise<Response> {
  let request = first;
  for (let redirects = 0; ; redirects++) {
    const sent = await signed(server, request, attempt.signal);
    const response = await fetchWhole(server, sent, attempt);
    if (!isRedirect(response)) return response;
    const mayFollow = !server.auth?.signsUrl && redirects < mostRedirects;
    const next = mayFollow ? redirected(request, response, server) : undefined;
    if (!next) throw refusedRedirect(sent, response, server);
    request = next;
  }
}

/**
 * The request with its credentials. No credential goes to another server, which a middleware or the `baseUrl` of one call
 * may name: `auth` is not asked for it. Nor can `auth` itself name one.
 */
async function signed(server: Server, request: Outgoing, signal: AbortSignal): Promise<Outgoing> {
  refuseElsewhere(request, server);
  const sent = await withCredentials(request, server.auth, signal);
  refuseElsewhere(sent, server);
  // The time may have run out meanwhile: then nothing is sent.
  signal.throwIfAborted();
  return sent;
}

function refuseElsewhere({ url }: Outgoing, { origin }: Place): void {
  if (!url.startsWith(`${origin}/`)) throw new Refusal(`not sent, because ${locationOf(url)} is not below ${origin}`);
}

async function fetchWhole(server: Server, request: Outgoing, { fetch, signal, body }: Attempt): Promise<Response> {
  const { method, url, headers } = request;
  const sent = { method, url, headers, body };
  let response: Response;
  try {
    const arriving = await callFetch(request, signal, server.requestInitExt, fetch);
    response = new WholeResponse(arriving, await arriving.arrayBuffer(), sent);
  } catch (error) {
    throw connectionError(error, sent);
  }
  refusePage(response, sent);
  return response;
}
