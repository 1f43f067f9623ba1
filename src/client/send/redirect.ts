import type { UnexpectedResponseError } from "../errors/classes.ts";
import { locationOf } from "../errors/credentials.ts";
import { finder } from "../errors/redact.ts";
import { parsedUrl } from "../request/path.ts";
import { isRead, Outgoing } from "./outgoing.ts";
import { unexpected } from "./response.ts";

/** The place of the server, as the base URL names it. */
export interface Place {
  /** Scheme, host and port: `https://example.com`. */
  origin: string;
  /** The origin and the context path, without a slash at the end: `https://example.com/stash`. */
  root: string;
}

/** More redirects than this are taken for a circle. */
export const mostRedirects = 5;

/** Whether a response is neither a success nor an error. */
export function isRedirect({ ok, status }: Response): boolean {
  return !ok && status < 400;
}

/** The request that a redirect leads to; undefined where it leads to another server, or would lose a write. */
export function redirected(request: Outgoing, response: Response, { origin }: Place): Outgoing | undefined {
  const target = targetOf(response, request);
  if (target?.origin !== origin || !isRead(request)) return undefined;
  const { method, headers, options } = request;
  return new Outgoing(origin + target.pathname + target.search, { method, headers, options });
}

/** Whether the server puts a secret of the request, with its credentials, into a path, which an error would show. */
export function namesSecret(sent: Outgoing, response: Response): boolean {
  const [path = ""] = response.headers.get("location")?.split("?", 1) ?? [];
  const finds = finder(sent);
  return finds(path) && !finds(locationOf(sent.url));
}

/** A server, and whether credentials for it hold for one URL alone, so that no redirect is followed. */
type Signed = Place & { auth?: { signsUrl?: boolean | undefined } | undefined };

const notModified =
  "nothing new since an answer that the client has not kept; leave out the headers If-None-Match and If-Modified-Since";

/** The error of a redirect that is not followed. It names the base URL to use, where the server has moved. */
export function refusedRedirect(request: Outgoing, response: Response, place: Signed): UnexpectedResponseError {
  if (response.status === 304) return unexpected(response, notModified);
  const target = targetOf(response, request);
  if (!target) return unexpected(response, "a redirect that names no URL");
  if (namesSecret(request, response)) return unexpected(response, "a redirect to a path with a secret of the request");
  const where = locationOf(target.href);
  const [location = ""] = request.url.split("?");
  const belowRoot = location.slice(place.root.length);
  const hasMoved = target.origin !== place.origin && where.endsWith(belowRoot);
  const cure = hasMoved ? `: use the base URL ${where.slice(0, -belowRoot.length)}` : "";
  // One that could be followed is refused for the number of those before it.
  const isOneTooMany = !place.auth?.signsUrl && redirected(request, response, place);
  const before = isOneTooMany ? `, after ${mostRedirects} redirects that were followed` : "";
  return unexpected(response, `a redirect to ${where}${before}${cure}`);
}

/** The URL that a redirect names, without a user and a password, which an error would show. */
function targetOf(response: Response, request: Outgoing): URL | undefined {
  const location = response.headers.get("location");
  const target = location ? parsedUrl(location, request.url) : undefined;
  if (target) {
    target.username = "";
    target.password = "";
  }
  return target;
}
