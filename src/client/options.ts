import type { Auth } from "./auth/auth.ts";
import { checkLimits, type Limits } from "./send/send.ts";

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
  /** Handed to `fetch` as its second argument: `{ dispatcher: new Agent({ connect: { ca } }) }` with undici. */
  requestInitExt?: Record<string, unknown>;
  /** In browsers: `include` uses the session of the log-in page. */
  credentials?: "omit" | "same-origin" | "include";
}

/** Throws a `TypeError` for what cannot work; answers the server's origin, and its root without a slash at the end. */
export function checkOptions(options: StashClientOptions): { origin: string; root: string } {
  const { auth, headers, baseUrl } = options;
  if (auth && typeof auth !== "function") throw new TypeError("auth is not a function");
  checkLimits(options, TypeError);
  try {
    new Headers(headers);
  } catch {
    // The platform's words would quote it.
    throw new TypeError("HTTP cannot carry these headers");
  }
  if (!/^https?:/i.test(String(baseUrl)) || !URL.canParse(baseUrl)) {
    throw new TypeError('baseUrl is not like "https://stash.example.com"');
  }
  const { href, origin, pathname } = new URL(baseUrl);
  const root = origin + pathname.replace(/\/rest(\/.*)?$/i, "").replace(/\/+$/, "");
  if (href.replace(/\/+$/, "") === root) return { origin, root };
  throw new TypeError(`baseUrl is more than the root: write "${root}", and a user as auth: basic()`);
}
