import type { Auth } from "./auth.ts";
import { InvalidRequestError } from "./errors.ts";
import type { Fetch } from "./exchange.ts";
import type { Limits } from "./retry.ts";

export interface StashClientOptions extends Limits {
  /**
   * Root of the server with its context path: `https://stash.example.com`, `http://localhost:7990/stash`. Not the
   * `/rest/api/1.0` below it; no user name, password, query or fragment.
   */
  baseUrl: string | URL;
  /** Who is calling: `basic()`, `bearer()`, `cookie()`, `oauth1()`, or a function over the `Request`. */
  auth?: Auth;
  /** Headers for every request. */
  headers?: Record<string, string>;
  /** Milliseconds for each attempt, headers and body; 30,000 unless given. */
  timeout?: number;
  /** How often to try again: reads when the connection or a gateway fails, anything on 429. 2 unless given. */
  retry?: false | { retries: number };
  /** Used in place of the platform's `fetch`; called with a `Request` that bears signal and redirect mode. */
  fetch?: Fetch;
  /** Handed to `fetch` as its second argument: `{ dispatcher: new Agent({ connect: { ca } }) }` with undici. */
  requestInitExt?: Record<string, unknown>;
  /** In browsers: `include` uses the session of the log-in page. */
  credentials?: "omit" | "same-origin" | "include";
}

/** The options' headers, once every option is known to be usable. */
export function checkOptions({ auth, headers, timeout, retry }: StashClientOptions): Record<string, string> {
  if (auth !== undefined && typeof auth !== "function") {
    throw new TypeError("auth is not a function: write basic(…), bearer(…), cookie(…) or oauth1(…)");
  }
  const wrong = wrongLimit({ timeout, retry });
  if (wrong) throw new TypeError(wrong);
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw new TypeError(unsendable);
  }
}

/** Refuses a call whose limits make no sense. */
export function checkLimits(limits: Limits): void {
  const wrong = wrongLimit(limits);
  if (wrong) throw new InvalidRequestError(wrong);
}

function wrongLimit({ timeout = 1, retry = false }: Limits): string | undefined {
  if (!(typeof timeout === "number" && timeout > 0)) return "timeout is not a positive number of milliseconds";
  const usable = retry === false || (Number.isInteger(retry?.retries) && retry.retries >= 0);
  return usable ? undefined : "retry is neither false nor { retries: 2 } or the like";
}

const unsendable = "a header has a name or a value that HTTP cannot carry";

/** What a call rejects with: a refusal is told where it happened, and an error of the platform loses what it quotes. */
export function rejection(error: unknown, method: string, url: string): unknown {
  const facts = { method: method.toUpperCase(), url };
  if (error instanceof InvalidRequestError && !error.method) return new InvalidRequestError(error.message, facts);
  const quotes = error instanceof TypeError && /header|ByteString|parse URL/i.test(error.message);
  return quotes ? new InvalidRequestError(unsendable, facts) : error;
}

/** The server's origin, and its root without a slash at the end. Its words do not quote what may hold a password. */
export function readBaseUrl(baseUrl: string | URL): { origin: string; root: string } {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError('baseUrl is not a whole URL: write it like "https://stash.example.com"');
  }
  const { protocol, origin, pathname } = url;
  const rest = /\/rest(\/.*)?$/i;
  const root = origin + pathname.replace(rest, "").replace(/\/+$/, "");
  if (!/^https?:$/.test(protocol)) {
    throw new TypeError(
      `baseUrl begins with ${protocol} and not with http: or https:, as in "https://stash.example.com"`,
    );
  }
  const advice = (what: string, instead: string) => new TypeError(`baseUrl ${what}: write "${root}"${instead}`);
  if (url.username || url.password) throw advice("has a user name or password in it", " and auth: basic(…)");
  if (url.search || url.hash) throw advice("has a query or a fragment", "");
  if (rest.test(pathname)) throw advice("ends in /rest…, which the paths of the calls begin with", "");
  return { origin, root };
}
