import { withRequest } from "./errors/refusal.ts";
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
  return async (path, init = {}) => {
    const { timeout, retry, signal, stream, headers: own, ...options } = init;
    const method = (init.method ?? "GET").toUpperCase();
    try {
      checkLimits({ timeout, retry });
      const url = urlBelow(root, String(path));
      const request = new Outgoing(url, { credentials, ...options, method, headers: mergedHeaders(headers, own) });
      checkBody(method, init.body);
      const call = { timeout, retry, signal: signal ?? undefined, body: init.body, stream };
      const response = await send(request, call);
      if (!response.ok) throw errorOf(response);
      return response;
    } catch (error) {
      throw withRequest({ method, url: nameOfUrl(root, String(path)) }, error);
    }
  };
}
