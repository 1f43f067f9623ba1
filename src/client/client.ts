import type { ByUrl } from "./by-url.ts";
import { createFetchBelow, type FetchBelow } from "./fetch-below.ts";
import { createCore } from "./openapi-fetch.ts";
import { createOperations, type StashOperations } from "./operations.ts";
import { checkedOptions, type StashClientOptions } from "./options.ts";
import { createSend } from "./send/send.ts";

/** Calls by URL, a method for each operation, and `fetch` for the rest. */
export interface StashClient extends ByUrl, StashOperations {
  /**
   * Calls anything else on the same server, with the same credentials, timeout, retries, pace and errors. The body has
   * arrived whole when it resolves, unless `stream` is set. The path is below the base URL, with its query
   * (`/rest/build-status/1.0/commits/abc`), or a whole URL there.
   *
   * The response can be read any number of times, and is a `Response` by its interface. To return it from a handler of Deno,
   * Bun or a worker, or to put it into a cache, make one of the platform's own of it: `new Response(response.body, response)`.
   *
   * @throws {StashResponseError} for a status of 400 or above, and whatever else a call by name may throw.
   */
  fetch: FetchBelow;
}

/**
 * A client for one server.
 *
 * @throws {TypeError} at once, if an option is wrong. Nothing else throws synchronously.
 * @example
 * const stash = createStashClient({ baseUrl: "https://stash.example.com", auth: basic("jcitizen", "secret") });
 * const project = await stash.getProject({ projectKey: "PRJ" });
 */
export function createStashClient(given: StashClientOptions): StashClient {
  const options = checkedOptions(given);
  const { root, headers, credentials } = options;
  const send = createSend(options);
  const below = { root, headers, credentials, send };

  const { request, use, eject } = createCore(below);
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

  // By URL any method and path is called alike; the types of `ByUrl` say which there are. Nothing is spread: copying hundreds of
  // methods into another object takes ten times as long as making them.
  return Object.assign(createOperations(request, root), byUrl as unknown as ByUrl, { fetch: createFetchBelow(below) });
}
