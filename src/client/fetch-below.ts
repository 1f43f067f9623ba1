import { checkRecord, checkText, Refusal, shown, withRequest } from "./errors/refusal.ts";
import { checkBody } from "./request/body.ts";
import { mergedHeaders } from "./request/headers.ts";
import { nameOfUrl, urlBelow } from "./request/path.ts";
import { checkLimits, type Limits } from "./send/limits.ts";
import { Outgoing } from "./send/outgoing.ts";
import { errorOf } from "./send/response.ts";
import type { Send } from "./send/send.ts";
import type { PlatformInit } from "./types.ts";

/** Options of `stash.fetch`: those of `fetch`, limits, and whether the body is to be streamed. */
export interface FetchBelowInit extends PlatformInit, Pick<Limits, "timeout" | "retry"> {
  /**
   * Resolves when the headers have come, to a response whose body can be read as it comes and is not held in memory.
   * The timeout then covers the time to the headers, and each silence between two chunks. Default: false.
   */
  stream?: boolean | undefined;
}

/** Calls a URL below the base URL; see `StashClient.fetch`. */
export type FetchBelow = (path: string | URL, init?: FetchBelowInit) => Promise<Response>;

interface Below {
  root: string;
  headers: Record<string, string>;
  credentials: RequestInit["credentials"] | undefined;
  send: Send;
}

export function createFetchBelow({ root, headers, credentials, send }: Below): FetchBelow {
  return async (path, init) => {
    const { timeout, retry, signal, stream, headers: own, body, redirect: _redirect, ...options } = init ?? {};
    const method = String(options.method ?? "GET").toUpperCase();
    try {
      checkRecord(init, "the options", '{ method: "POST" }');
      checkText(options.method ?? "GET", "the method", '"POST"');
      checkPath(path);
      checkOwnBody(body);
      checkLimits({ timeout, retry, signal });
      const url = urlBelow(root, String(path));
      const request = new Outgoing(url, {
        method,
        headers: mergedHeaders(headers, own),
        body,
        options: { credentials, ...options },
      });
      checkBody(method, body);
      const call = { timeout, retry, signal: signal ?? undefined, body, stream };
      const response = await send(request, call);
      if (!response.ok) throw errorOf(response);
      return response;
    } catch (error) {
      throw withRequest({ method, url: nameOfUrl(root, String(path)) }, error);
    }
  };
}

function checkPath(path: unknown): void {
  if (typeof path === "string" || path instanceof URL) return;
  throw new Refusal(`the URL must be text, such as "/rest/api/1.0/projects", not ${shown(path)}`);
}

/** Refuses what `fetch` would send as "[object Object]". */
function checkOwnBody(body: unknown): void {
  const isPlain = Array.isArray(body) || Object.prototype.toString.call(body) === "[object Object]";
  if (!isPlain) return;
  throw new Refusal(`the body must be one that fetch takes, such as JSON.stringify(…), not ${shown(body)}`);
}
