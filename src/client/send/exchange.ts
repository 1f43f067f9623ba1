import type { Auth } from "../auth/auth.ts";
import { connectionError } from "../errors/from-failure.ts";
import { retryAfter } from "../errors/from-response.ts";
import { misfitOf } from "../errors/misfit.ts";
import { Refusal } from "../errors/refusal.ts";
import { shownUrl } from "../request/path.ts";
import type { AttemptReport } from "./attempts.ts";
import type { Clock } from "./clock.ts";
import { withCredentials } from "./credentials.ts";
import { callFetch, type Fetch } from "./fetch.ts";
import { type Arrived, arrived, checkedBytes } from "./fetched.ts";
import { isRead, type Outgoing } from "./outgoing.ts";
import type { Pace, Ticket, Turn } from "./pace.ts";
import { readBody } from "./read-body.ts";
import { isRedirect, mostRedirects, namesSecret, type Place, redirected, refusedRedirect } from "./redirect.ts";
import { refusePage, type Sent, tooLarge, WholeResponse } from "./response.ts";
import { isPutOff } from "./retry.ts";
import { StreamedResponse } from "./stream.ts";

/** The server to call, the credentials, and what else `fetch` is told. */
export interface Server extends Place {
  /** Only one that is to be asked; a header that is always the same has been set. */
  auth?: Auth | undefined;
  requestInitExt?: Record<string, unknown> | undefined;
  maxBody?: number | undefined;
}

/** One attempt of a call, without its request. */
export interface Attempt {
  clock: Clock;
  pace: Pace;
  ticket: Ticket;
  /** The caller's. */
  signal: AbortSignal | undefined;
  /** In place of the platform's. */
  fetch: Fetch | undefined;
  /** The body as the caller gave it, to blank the passwords in it should the server repeat them. */
  body: unknown;
  stream: boolean;
  report: AttemptReport | undefined;
}

/** One request with its credentials, the redirects that may be followed, and the whole response. */
export async function exchange(server: Server, first: Outgoing, attempt: Attempt): Promise<Response> {
  const { auth } = server;
  const { clock, pace, ticket, signal, report } = attempt;
  let request = first;
  for (let redirects = 0; ; redirects++) {
    refuseElsewhere(request, server);
    let sent = request;
    let turn: Turn;
    if (auth) ({ sent, turn } = await admitted(auth, request, attempt, server));
    else {
      const entered = pace.enter(ticket, signal);
      // To await a turn that is there would make a promise for each call.
      turn = entered instanceof Promise ? await entered : entered;
    }
    report?.start();
    let response: Response;
    try {
      response = await clock.run((ofAttempt) => fetchResponse(server, sent, attempt, ofAttempt));
      tellPace(pace, turn, sent, response);
    } finally {
      // The turn of a stream ends when its headers have come.
      pace.release(turn);
    }
    if (!isRedirect(response)) return response;
    const mayFollow = !auth?.signsUrl && redirects < mostRedirects && !namesSecret(sent, response);
    const next = mayFollow ? redirected(request, response, server) : undefined;
    if (!next) throw refusedRedirect(sent, response, server);
    request = next;
  }
}

/**
 * The request with its credentials, when it may be sent. `auth` is asked before a turn is waited for, so that one that
 * calls the same client cannot wait for itself; and again after a pause, when a signature or a token may have expired. Only
 * once more: what it asks of a server that goes on refusing would otherwise begin the next pause, and no call be sent.
 */
async function admitted(auth: Auth, request: Outgoing, { clock, pace, ticket, signal }: Attempt, place: Place) {
  for (let isSecond = false; ; isSecond = true) {
    const { pauses } = pace;
    const sent = await withCredentials(request, auth, clock, pace.waiting);
    refuseElsewhere(sent, place);
    const turn = await pace.enter(ticket, signal);
    if (pace.pauses === pauses || isSecond) return { sent, turn };
    pace.release(turn);
  }
}

/**
 * No credential goes to another server, which a middleware or the `baseUrl` of one call may name: `auth` is not asked for
 * it. Nor can `auth` itself name one.
 */
function refuseElsewhere({ url }: Outgoing, { origin }: Place): void {
  const isBelow = url.startsWith(origin) && url[origin.length] === "/";
  if (!isBelow) throw new Refusal(`not sent, because ${shownUrl(url) ?? "the URL"} is not below ${origin}`);
}

function tellPace(pace: Pace, turn: Turn, sent: Outgoing, response: Response): void {
  const { status } = response;
  if (isPutOff(response, isRead(sent))) pace.refused(turn, status, retryAfter(response.headers));
  else if (status < 500) pace.succeeded();
}

/** Of errors and redirects so much is kept, in bytes. */
const mostOfFailure = 1_000_000;

async function fetchResponse(server: Server, request: Outgoing, attempt: Attempt, signal: AbortSignal) {
  const { method, url, headers } = request;
  const sent: Sent = { method, url, headers, body: attempt.body };
  let arriving: Arrived;
  let isSuccess: boolean;
  let most: number;
  let bytes: ArrayBuffer;
  try {
    arriving = arrived(await callFetch(request, signal, server.requestInitExt, attempt.fetch));
    const { status } = arriving;
    isSuccess = status >= 200 && status < 300;
    if (isSuccess && attempt.stream) return new StreamedResponse(arriving, sent, attempt.clock);
    most = isSuccess ? (server.maxBody ?? 100_000_000) : mostOfFailure;
    bytes = checkedBytes(await readBody(arriving, most));
  } catch (error) {
    throw misfitOf(error) ?? connectionError(error, sent);
  }
  const isTooLong = bytes.byteLength > most;
  if (isTooLong && isSuccess) throw tooLarge(arriving, sent, most);
  const response = new WholeResponse(arriving, isTooLong ? bytes.slice(0, most) : bytes, sent);
  refusePage(response, sent);
  return response;
}
