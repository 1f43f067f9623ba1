import { mergeHeaders } from "openapi-fetch";
import type { ByUrl } from "./by-url.ts";
import { withRequest } from "./errors/refusal.ts";
import { createCore } from "./openapi-fetch.ts";
import { createOperations, type StashOperations } from "./operations.ts";
import { checkOptions, type StashClientOptions } from "./options.ts";
import { checkBody } from "./request/body.ts";
import { headerRecord } from "./request/headers.ts";
import { nameOfUrl, urlBelow } from "./request/path.ts";
import { checkLimits, type Limits } from "./send/limits.ts";
import { Outgoing } from "./send/outgoing.ts";
import { errorOf } from "./send/response.ts";
import { createSend } from "./send/send.ts";
import type { PlatformInit } from "./types.ts";

/** Calls by URL, a method for each operation, and `fetch` for the rest. */
export interface StashClient extends ByUrl, StashOperations {
  /**
   * Calls anything else on the same server, with the same credentials, timeout, retries, pace and errors. The body has
   * arrived whole when it resolves, unless `stream` is set.
   *
   * @param path below the base URL, with its query: `/rest/build-status/1.0/commits/abc`; or a whole URL there.
   * @throws {StashResponseError} for a status of 400 or above, and whatever else a call by name may throw.
   */
  fetch(path: string | URL, init?: FetchBelowInit): Promise<Response>;
}

/** What `stash.fetch` can be given: the options of `fetch`, limits, and whether the body is to be streamed. */
export interface FetchBelowInit extends PlatformInit, Pick<Limits, "timeout" | "retry"> {
  /**
   * Resolves when the headers have come, to a response whose body can be read as it comes and is not held in memory.
   * The timeout then covers the time to the headers, and each silence between two chunks. Default: false.
   */
  stream?: boolean | undefined;
}

/**
 * A client for one server.
 *
 * @throws {TypeError} at once, if an option is wrong. Nothing else throws synchronously.
 * @example
 * const stash = createStashClient({ baseUrl: "https://stash.example.com", auth: basic("jcitizen", "secret") });
 * const project = await stash.getProject({ projectKey: "PRJ" });
 */
export function createStashClient(options: StashClientOptions): StashClient {
  const { origin, root } = checkOptions(options);
  const { credentials } = options;
  const headers = { accept: "application/json", "x-atlassian-token": "no-check", ...options.headers };
  const send = createSend({ ...options, origin, root });
  const { request, use, eject } = createCore({ root, headers, credentials, send });

  const by = (method: string) => (path: string, init?: Record<string, unknown>) => request(method, path, init);
  const byUrl = {
    request,
    GET: by("GET"),
    PUT: by("PUT"),
    POST: by("POST"),
    DELETE: by("DELETE"),
    OPTIONS: by("OPTIONS"),
    HEAD: by("HEAD"),
    PATCH: by("PATCH"),
    TRACE: by("TRACE"),
    use,
    eject,
  };

  const fetch: StashClient["fetch"] = async (path, init = {}) => {
    const { timeout, retry, signal, stream, ...rest } = init;
    const method = (init.method ?? "GET").toUpperCase();
    try {
      checkLimits({ timeout, retry });
      const url = urlBelow(root, String(path));
      const merged = mergeHeaders(headers, headerRecord(init.headers) as Record<string, string>);
      const outgoing = new Outgoing(url, { credentials, ...rest, method, headers: merged });
      checkBody(method, init.body);
      const response = await send(outgoing, { timeout, retry, signal: signal ?? undefined, body: init.body, stream });
      if (!response.ok) throw errorOf(response);
      return response;
    } catch (error) {
      throw withRequest({ method, url: nameOfUrl(root, String(path)) }, error);
    }
  };

  // By URL any method and path is called alike; the types of `ByUrl` say which there are.
  return { ...(byUrl as unknown as ByUrl), fetch, ...createOperations(request, root) };
}
