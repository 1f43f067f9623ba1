import { createRequire } from "node:module";
import type { Dispatcher } from "undici";
import type { Fetch, FetchInit } from "../client/index.ts";
import { answerOf } from "./answer.ts";

/**
 * A `fetch` for Node, over undici's `request`: a call takes some 0.6 of the CPU of a bare `fetch`, and behaves the same.
 * Undici 6, 7 or 8 must be installed, or the import throws. A dispatcher must be of the same undici; its timeouts do not
 * count, but the client's `timeout` does.
 *
 * @example
 * const dispatcher = new Agent({ connect: { rejectUnauthorized: true } }); // import { Agent } from "undici"
 * const options = { fetch: undiciFetch, requestInitExt: { dispatcher } }; // import { undiciFetch } from "stash-openapi/undici"
 * const stash = createStashClient({ baseUrl: "https://stash.example.com", ...options });
 */
export const undiciFetch: Fetch = async (url, init) => {
  const { method, headers, body, signal, dispatcher } = init as FetchInit & { dispatcher?: Dispatcher };
  if (refusedMethods.includes(method)) throw new TypeError(`'${method}' HTTP method is unsupported`);
  const bytes = typeof body === "object" ? new Uint8Array(body) : body;
  // The client's timeout may be longer than those of undici.
  const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
  const options = { method, headers: { ...usual(url), ...headers }, body: bytes, signal, dispatcher, ...timeouts };
  try {
    return answerOf(url, method, await request(url, options));
  } catch (cause) {
    signal.throwIfAborted();
    throw new TypeError("fetch failed", { cause });
  }
};

/** Methods that `fetch` does not send. */
const refusedMethods = ["CONNECT", "TRACE", "TRACK"];

/** Headers that undici's `fetch` sends as well, unless there are others. */
function usual(url: string) {
  const codings = url.startsWith("https:") ? "br, gzip, deflate" : "gzip, deflate";
  return { accept: "*/*", "accept-language": "*", "user-agent": "undici", "accept-encoding": codings };
}

const { request } = loadUndici();

/** Required, and not imported, so that it can be said what to install. */
function loadUndici(): typeof import("undici") {
  try {
    return createRequire(import.meta.url)("undici");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
    throw new Error("stash-openapi/undici needs undici, which is not installed: npm install undici@7", { cause });
  }
}
