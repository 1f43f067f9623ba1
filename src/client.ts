import createClient, { type Client, type HeadersOptions, mergeHeaders } from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import { refuseSignOn } from "./answer.ts";
import { serializeBody } from "./body.ts";
import { Draft, type Outgoing } from "./exchange.ts";
import { createOperations, type StashOperations, type UntypedRequest } from "./operations.ts";
import { checkLimits, checkOptions, readBaseUrl, rejection, type StashClientOptions } from "./options.ts";
import { serializePath, serializeQuery, urlBelow } from "./paths.ts";
import { createSend, type Limits, type Send } from "./retry.ts";
import { responseError } from "./unwrap.ts";

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
  const { auth, timeout, retry, fetch, requestInitExt, credentials } = options;
  const { origin, root } = readBaseUrl(options.baseUrl);
  const headers = { accept: json, "x-atlassian-token": "no-check", ...checkOptions(options) };
  const send = createSend({ origin, auth, fetch, requestInitExt }, { timeout, retry });
  const core = createClient<paths>({
    baseUrl: root,
    headers,
    credentials,
    fetch: (request) => send(request),
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
  });
  let watched = false;
  const use: StashClient["use"] = (...middleware) => {
    watched = true;
    core.use(...middleware);
  };
  const coreRequest = core.request as UntypedRequest;

  const request: UntypedRequest = async (method, path, init) => {
    try {
      const ready = initOf(method, path, init ?? {}, send);
      // A middleware wants a real Request; see Draft.
      return await coreRequest(method, path, watched || ready.middleware ? ready : { ...ready, Request: Draft });
    } catch (error) {
      throw rejection(error, method, root + path);
    }
  };
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"].map((method) => [
    method,
    (path: string, init?: Record<string, unknown>) => request(method, path, init),
  ]);

  const fetchBelow: StashClient["fetch"] = async (path, { timeout, retry, ...init } = {}) => {
    try {
      checkLimits({ timeout, retry });
      const signal = init.signal && unlistened(init.signal);
      const merged = mergeHeaders(headers, new Headers(init.headers));
      const sent = new Request(urlBelow(root, String(path)), { credentials, ...init, headers: merged, signal });
      const response = await send(sent, { timeout, retry });
      if (!response.ok) throw await responseError(response);
      if (merged.get("accept") === json) await refuseSignOn(response);
      return response;
    } catch (error) {
      throw rejection(error, init.method ?? "GET", root);
    }
  };
  const own = { use, request, ...Object.fromEntries(methods), fetch: fetchBelow };
  return { ...core, ...own, ...createOperations(request) };
}

const json = "application/json";
// The two operations that answer with a picture; no other path template ends so.
const picture = /\/avatar(\.png)?$/;

/** What openapi-fetch is to be given for one call, by name or by URL. */
function initOf(method: string, path: string, init: Record<string, unknown>, send: Send) {
  const { timeout, retry, fetch, ...rest } = init as Limits & Record<string, unknown>;
  const { params, signal, headers, body } = rest as {
    params?: { path?: object };
    signal?: AbortSignal;
    headers?: HeadersOptions;
    body?: unknown;
  };
  // Without path values openapi-fetch would not ask the path serializer, and send `%7BprojectKey%7D`.
  rest.params = { ...params, path: params?.path ?? {} };
  if (signal) rest.signal = unlistened(signal);
  if (typeof body === "string") rest.headers = mergeHeaders({ "content-type": "text/plain;charset=UTF-8" }, headers);
  if (picture.test(path) && method.toUpperCase() === "GET") {
    rest.headers = mergeHeaders({ accept: `image/png, image/*;q=0.9, ${json};q=0.8` }, headers);
  }
  if (timeout !== undefined || retry !== undefined || fetch) {
    checkLimits({ timeout, retry });
    rest.fetch = (request: Outgoing) => send(request, { timeout, retry, fetch });
  }
  return rest;
}

/** A `Request` leaves a listener on its signal until it is collected; so give it one that follows the caller's. */
function unlistened(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal]);
}
