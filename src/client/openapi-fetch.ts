import createClient, { type Client, type HeadersOptions } from "openapi-fetch";
import { arrayTypes } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { type Asked, type Below, outgoingOf, resultOf } from "./direct.ts";
import { checkRecord, checkText, Refusal, shown, withRequest } from "./errors/refusal.ts";
import { isMarkup } from "./errors/text.ts";
import { parseJson } from "./json.ts";
import { checkBody, contentTypeOf, serializeBody } from "./request/body.ts";
import { headerRecord } from "./request/headers.ts";
import { serializePath } from "./request/path.ts";
import { serializeQuery } from "./request/query.ts";
import { checkedSerializers, type Serializers } from "./request/serializers.ts";
import { type ResponseKind, responseKindOf } from "./response-kind.ts";
import { follow } from "./send/abort.ts";
import { checkLimits, type Limits } from "./send/limits.ts";
import { type FetchOptions, Outgoing } from "./send/outgoing.ts";
import { htmlInPlaceOfJson, isHtml, unexpected } from "./send/response.ts";
import type { CallResult, UntypedRequest } from "./types.ts";

/*
 * Everything of openapi-fetch 0.17.0 that is worked around; beside this file only direct.ts uses parts of it. An upgrade
 * is a review of both. Each quirk has its number in the code.
 *
 * 1. Without path values it does not ask the path serializer, and sends `%7BprojectKey%7D`. It is given an object always.
 * 2. Headers among the parameters win over `headers`. The caller's are put there, ours into `headers`, so that `null`
 *    of the caller's still leaves out one of ours.
 * 3. It makes a `Request`, which `fetch` does again: a tenth of the CPU of a call. Where no middleware looks at it,
 *    direct.ts makes the call in the same way.
 * 4. Its `fetch` is asked once for a call, with a `Request` and without the call's options. It is given a function for
 *    each call, which knows them.
 * 5. It takes an abort whose reason is falsy for no failure, and fails on the missing response. The reason is thrown here.
 * 6. It parses JSON, and what that throws looks like a middleware's own error. It is asked for text, and JSON is parsed
 *    here.
 * 7. Its methods, `GET` and so on, do not go through `request`. They are not used: client.ts makes each from `request`.
 * 8. A `Request` leaves a listener on its signal until it is collected, and Node warns of eleven. It is given a signal of
 *    its own, which follows the caller's until the call has ended.
 * 9. It writes every option that it does not know onto the `Request`. The client's own are taken out before.
 * 10. It refuses what a middleware returns by a bare `Error`, which looks like the middleware's own.
 */

/** Options of a call by URL, in the form that openapi-fetch takes, and the client's own. */
interface Init extends Limits, FetchOptions, Serializers {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: HeadersOptions };
  headers?: HeadersOptions;
  body?: unknown;
  signal?: AbortSignal | null;
  parseAs?: string;
  middleware?: unknown[];
  [option: string]: unknown;
}

interface Core extends Pick<Client<paths>, "use" | "eject"> {
  request: UntypedRequest;
}

/** openapi-fetch's client over `send`. */
export function createCore(below: Below): Core {
  const { root, headers, credentials, send } = below;
  const core = createClient<paths>({
    baseUrl: root,
    headers,
    ...(credentials && { credentials }),
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
  });
  // Methods and paths have been checked where they were written; here any of them is called alike.
  const untyped = core.request as unknown as UntypedRequest;
  let hasMiddleware = false;

  const request: UntypedRequest = async (asGiven, path, given) => {
    const method = String(asGiven).toUpperCase();
    const init: Init = given ?? {};
    const { timeout, retry, fetch, body } = init;
    const signal = init.signal ?? undefined;
    const kind = responseKindOf(method, path);
    const parseAs = init.parseAs ?? kind;
    const call = { timeout, retry, fetch, signal, body, stream: parseAs === "stream" };
    try {
      checkText(asGiven, "the method", '"GET"');
      checkPath(path);
      checkRecord(given, "the options", "{ params: { query: { start: 25 } } }");
      checkRecord(init.params ?? undefined, "params", "{ query: { start: 25 } }");
      checkParseAs(parseAs);
      checkLimits(call);
      checkBody(method, body);
      const form = parseAs === "json" ? "text" : parseAs; // 6
      const asked: Asked = {
        method,
        path,
        params: { path: init.params?.path ?? {}, query: init.params?.query, header: headersOf(init) }, // 1, 2
        headers: body === undefined ? accepted[kind] : { ...accepted[kind], ...ownContentType(method, path, body) },
        parseAs: form,
        body,
        options: fetchOptionsOf(init),
        serializers: checkedSerializers(init),
        call,
      };
      const isLookedAt = hasMiddleware || init.middleware; // 3
      const result = isLookedAt
        ? await throughMiddleware(asked, init)
        : await resultOf(await send(outgoingOf(asked, below), call), method, form);
      if (result.response.ok) result.data = dataOf(result, parseAs);
      return result;
    } catch (error) {
      if (signal?.aborted) throw signal.reason; // 5
      throw withRequest({ method, url: isPath(path) ? root + path : root }, error);
    }
  };

  const throughMiddleware = async ({ method, path, options, serializers, call, ...asked }: Asked, init: Init) => {
    const followed = call.signal && follow(call.signal); // 8
    try {
      return await untyped(method, path, {
        ...options, // 9
        ...serializers,
        ...asked,
        middleware: init.middleware,
        fetch: async (made: Request) => send(await Outgoing.of(made, { credentials, ...options }), call), // 4
        signal: followed?.controller.signal,
      });
    } catch (error) {
      throw refusedResult(error) ?? error; // 10
    } finally {
      followed?.release();
    }
  };

  const use: Core["use"] = (...middleware) => {
    hasMiddleware = true;
    core.use(...middleware);
  };
  return { request, use, eject: core.eject };
}

/** The results that openapi-fetch takes of each function of a middleware. */
const results: Record<string, string> = {
  onRequest: "a Request, a Response or nothing",
  onResponse: "a Response or nothing",
  onError: "a Response, an Error or nothing",
};

function refusedResult(error: unknown): Refusal | undefined {
  const message = error instanceof Error ? error.message : "";
  const name = Object.keys(results).find((known) => message.startsWith(`${known}: must return `));
  return name === undefined ? undefined : new Refusal(`${name} of a middleware must return ${results[name]}`);
}

function isPath(given: unknown): boolean {
  return typeof given === "string" && given.startsWith("/");
}

function checkPath(given: unknown): void {
  if (isPath(given)) return;
  throw new Refusal('the URL must be a path that begins with a slash, such as "/rest/api/1.0/projects"');
}

/** The forms in which `parseAs` gives a body. */
const forms = ["json", "text", "blob", "arrayBuffer", "stream"];

function checkParseAs(parseAs: unknown): void {
  if (forms.some((form) => form === parseAs)) return;
  throw new Refusal(`parseAs must be one of ${forms.join(", ")}, not ${shown(parseAs)}`);
}

/** The media types asked for where a success is not JSON; errors are, so that JSON is always among them. */
const accepted: Record<ResponseKind, Record<string, string>> = {
  json: {},
  blob: { accept: "image/png, image/*, application/json" },
  text: { accept: "text/plain, application/json;q=0.9, */*;q=0.1" },
  stream: { accept: "application/json, */*;q=0.9" },
};

function ownContentType(method: string, path: string, body: unknown): Record<string, string> {
  const types: Record<string, string> = arrayTypes;
  const type = Array.isArray(body) ? types[`${method} ${path}`] : contentTypeOf(body);
  return type ? { "content-type": type } : {};
}

function headersOf({ headers, params }: Init): HeadersOptions {
  // Each value has been checked to be one that a header can have.
  return { ...headerRecord(headers), ...headerRecord(params?.header) } as HeadersOptions;
}

/** Options of a call that are not for `fetch`: the client's own, the serializers, and the request itself. */
const ours = new Set([
  "params",
  "headers",
  "body",
  "parseAs",
  "middleware",
  "method",
  "timeout",
  "retry",
  "fetch",
  "signal",
  "redirect",
  "baseUrl",
  "querySerializer",
  "bodySerializer",
  "pathSerializer",
]);

/**
 * The others. They are picked by name, because a rest of sixteen names takes a hundredth of a call's CPU. Symbols name what
 * one `fetch` alone knows.
 */
function fetchOptionsOf(init: Init): FetchOptions {
  const options: Record<PropertyKey, unknown> = {};
  for (const name of Object.keys(init)) if (!ours.has(name)) options[name] = init[name];
  for (const symbol of Object.getOwnPropertySymbols(init)) options[symbol] = Reflect.get(init, symbol);
  return options;
}

/** The data of a success, from what openapi-fetch has read. */
function dataOf({ data, response }: CallResult, parseAs: string): unknown {
  if (parseAs !== "json" && parseAs !== "text") return data;
  const text = (data ?? "") as string;
  if (parseAs === "json") return parseJson(text, response);
  if (isHtml(response) && isMarkup(text)) throw unexpected(response, htmlInPlaceOfJson);
  return text;
}
