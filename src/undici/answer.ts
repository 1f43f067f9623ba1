import { STATUS_CODES } from "node:http";
import { arrayBuffer } from "node:stream/consumers";
import type { Dispatcher } from "undici";
import type { FetchedResponse } from "../client/index.ts";
import { decoded } from "./decode.ts";

/** A response of undici's `request` in the form of one of `fetch`. Its body is read when it is asked for. */
export function answerOf(url: string, method: string, received: Dispatcher.ResponseData): FetchedResponse {
  const { statusCode: status, body } = received;
  const headers = new Headers();
  for (const [name, values] of Object.entries(received.headers))
    for (const value of [values ?? []].flat()) headers.append(name, bytewise(value));
  // Older versions of undici do not tell the server's own words.
  const statusText = received.statusText ?? STATUS_CODES[status] ?? "";
  // A reader hears of an error; without a listener, one that comes while nobody reads would end the process.
  body.on("error", () => {});
  const hasNoBody = method === "HEAD" || [101, 204, 205, 304].includes(status);
  if (hasNoBody) body.dump();
  return {
    url,
    status,
    statusText,
    headers,
    get body() {
      return hasNoBody ? null : chunksOf(body, headers);
    },
    async arrayBuffer() {
      if (hasNoBody) return new ArrayBuffer(0);
      if (headers.has("content-encoding")) return arrayBuffer(chunksOf(body, headers));
      return body.arrayBuffer().catch(terminated);
    },
  };
}

function chunksOf(body: Dispatcher.ResponseData["body"], headers: Headers): AsyncIterable<Uint8Array> {
  const iterator = () => {
    const chunks = decoded(body, headers);
    const next = () => chunks.next().catch(terminated);
    // Not by the end of the iterator, which would wait for the next chunk.
    const stop = async () => ({ done: true as const, value: body.destroy() });
    return { next, return: stop };
  };
  return { [Symbol.asyncIterator]: iterator };
}

/** Ends with a failure in the words of `fetch`, whose cause has the code. */
function terminated(cause: unknown): never {
  throw new TypeError("terminated", { cause });
}

/** Older versions of undici read headers as UTF-8, but `Headers` takes bytes alone. */
function bytewise(value: string): string {
  const isBytes = !/[^\0-\xff]/.test(value);
  return isBytes ? value : Buffer.from(value).toString("latin1");
}
