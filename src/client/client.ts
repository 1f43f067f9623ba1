import createClient, { type Client, type HeadersOptions, mergeHeaders } from "openapi-fetch";
import { responseKinds } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { InvalidRequestError } from "./errors/classes.ts";
import { statusError } from "./errors/status-errors.ts";
import { createOperations, type StashOperations } from "./operations.ts";
import { checkOptions, type StashClientOptions } from "./options.ts";
import { serializeBody } from "./request/body.ts";
import { serializePath, urlBelow } from "./request/path.ts";
import { unexpected } from "./send/response.ts";
import { createSend, Draft, type Limits } from "./send/send.ts";
import type { UntypedRequest } from "./unwrap.ts";

/** openapi-fetch's client for the paths of the API, a method for each operation, and `fetch` for the rest. */
export interface StashClient extends Client<paths>, StashOperations {
  /**
   * Calls anything else on the same server, with the same credentials, timeout, retries and errors. The body has
   * arrived whole when it resolves.
   *
   * @param path below the base URL, with its query: `/rest/build-status/1.0/commits/abc`; or a whole URL there.
   * @throws {StashResponseError} for a status of 400 or above, and whatever else a call by name may throw.
   */
  fetch(path: string | URL, init?: RequestInit & Pick<Limits, "timeout" | "retry">): Promise<Response>;
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
  const { auth, credentials } = options;
  const headers = { accept: "application/json", "x-atlassian-token": "no-check", ...options.headers };
  const send = createSend({ ...options, origin });
  const core = createClient<paths>({
    baseUrl: root,
    headers,
    credentials,
    pathSerializer: serializePath,
    bodySerializer: serializeBody,
  });
  let watched = Boolean(options.fetch || (auth && !auth.setsHeader));
  const use: StashClient["use"] = (...middleware) => {
    watched = true;
    core.use(...middleware);
  };

  const request: UntypedRequest = async (method, path, init = {}) => {
    let answer: Response | undefined;
    try {
      const ready = initOf(method, path, init);
      ready.fetch = async (sent: Request | Draft) => (answer = await send(sent, init as Limits));
      if (!watched && !init.fetch && !init.middleware) ready.Request ??= Draft;
      return await (core.request as UntypedRequest)(method, path, ready);
    } catch (error) {
      // openapi-fetch takes a reason that is falsy for none.
      const signal = init.signal as AbortSignal | undefined;
      if (signal?.aborted) throw signal.reason;
      // It is openapi-fetch that parses.
      throw error instanceof SyntaxError && answer ? unexpected(answer) : rejection(error, method, root + path);
    }
  };
  const byUrl: Record<string, unknown> = { use, eject: core.eject, request };
  // What else openapi-fetch has is named by its method: GET, PUT and so on.
  for (const name in core) byUrl[name] ??= (path: string, init?: Record<string, unknown>) => request(name, path, init);

  const fetchBelow: StashClient["fetch"] = async (path, init = {}) => {
    try {
      const url = urlBelow(root, String(path));
      const signal = init.signal && AbortSignal.any([init.signal]);
      const merged = mergeHeaders(headers, new Headers(init.headers));
      const sent = new Request(url, { credentials, ...init, headers: merged, signal });
      const response = await send(sent, init);
      if (!response.ok) throw statusError(response);
      return response;
    } catch (error) {
      throw rejection(error, init.method ?? "GET", root);
    }
  };
  return { ...(byUrl as unknown as Client<paths>), fetch: fetchBelow, ...createOperations(request) };
}

/** What openapi-fetch is to be given for one call, by name or by URL. */
function initOf(method: string, path: string, init: Record<string, unknown>): Record<string, unknown> {
  const { params, signal, headers, body } = init as {
    params?: { query?: object };
    signal?: AbortSignal;
    headers?: HeadersOptions;
    body?: unknown;
  };
  if (Object.values(params?.query ?? {}).some((value) => Object(value) === value && !Array.isArray(value))) {
    throw new InvalidRequestError("a query parameter is an object");
  }
  const kinds: Record<string, string> = responseKinds;
  const picture = kinds[`${method.toUpperCase()} ${path}`] === "blob";
  return {
    ...(picture && { parseAs: "blob" }),
    ...init,
    // Without path values openapi-fetch would not ask the path serializer, and send `%7BprojectKey%7D`. And to it
    // headers among the parameters are those that win.
    params: { path: {}, header: headers, ...params },
    headers: {
      ...(picture && { accept: "image/png, image/*, application/json" }),
      ...(typeof body === "string" && { "content-type": "text/plain;charset=UTF-8" }),
    },
    // A `Request` leaves a listener on its signal until it is collected; so give it one that follows the caller's.
    signal: signal && AbortSignal.any([signal]),
  };
}

/** What a call rejects with: a refusal is told where it happened, and an error of the platform loses what it quotes. */
function rejection(error: unknown, method: string, url: string): unknown {
  const unfit = error instanceof URIError || (error instanceof TypeError && unsendable.test(error.message));
  if (!unfit && !(error instanceof InvalidRequestError)) return error;
  const refusal = unfit ? "HTTP cannot carry this header, input or body" : error.message;
  return new InvalidRequestError(refusal, { method: method.toUpperCase(), url });
}

// In the words of the engines: an invalid header, half of a surrogate pair, an unparsable URL, a body with a cycle.
const unsendable = /Headers|invalid|ByteString|URL|JSON|BigInt|cyclic/;
