import { WebhookBodyError } from "./errors.ts";
import type { ReceivedWebhook } from "./received.ts";

const MAX_BYTES = 10 * 1024 * 1024;

/** A header's value, by a name in lower case; of a header that came twice, both. */
export function headerOf({ headers }: Request | ReceivedWebhook, name: string): string | undefined {
  if (headers instanceof Headers || typeof headers.get === "function") {
    return (headers as Headers).get(name) ?? undefined;
  }
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return found === undefined ? undefined : [found].flat().join(", ");
}

/** The bytes of the body, read up to the limit and no further. */
export async function bytesOf(request: Request | ReceivedWebhook): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = request;
  if (typeof body === "string") return checked(new TextEncoder().encode(body));
  if (body instanceof ArrayBuffer) return checked(new Uint8Array(body));
  if (body instanceof Uint8Array) return checked(new Uint8Array(body));
  if (body === null) return new Uint8Array();
  if (typeof body !== "object" || !(isStream(body) || Symbol.asyncIterator in body)) throw notReceived(body);
  // A body that was read before gives nothing, and would pass for an empty one.
  if (wasRead(request) || wasRead(body)) {
    throw new TypeError(
      "The body of the request was read before: give parseWebhook a clone of it, or let no middleware read it (in Express, express.json()).",
    );
  }
  return await joined(isStream(body) ? chunksOf(body) : body);
}

/** Whether a `Request`, its stream, or a stream of Node's was read before. */
function wasRead(given: object): boolean {
  const { bodyUsed, locked, readableDidRead } = given as Record<string, unknown>;
  return bodyUsed === true || locked === true || readableDidRead === true;
}

function notReceived(body: unknown): TypeError {
  return new TypeError(
    `body must be what the server sent, a string or bytes, not ${kindOf(body)}: let no middleware parse it before (in Express, express.raw({ type: "application/json" })).`,
  );
}

function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof (body as ReadableStream | undefined)?.getReader === "function";
}

/** Not every platform iterates over a `ReadableStream` by itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // The sender may go on for ever, and nobody waits for it.
    reader.cancel().catch(() => {});
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let fault: Error | undefined;
  try {
    for await (const chunk of chunks) {
      if (!(chunk instanceof Uint8Array)) fault = new TypeError("body must be bytes: do not call setEncoding before.");
      else length += chunk.length;
      if (length > MAX_BYTES) fault = tooLong();
      if (fault) break;
      parts.push(chunk);
    }
  } catch (error) {
    // Of any class, for on several platforms a connection that breaks is a TypeError.
    throw fault ?? new WebhookBodyError("The body ended before it was whole.", { cause: error });
  }
  if (fault) throw fault;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function checked(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length > MAX_BYTES) throw tooLong();
  return bytes;
}

function tooLong(): WebhookBodyError {
  return new WebhookBodyError(`The body is longer than ${MAX_BYTES / 1024 / 1024} MB, which no event is.`);
}

function kindOf(value: unknown): string {
  return value === undefined ? "undefined" : Array.isArray(value) ? "an array" : `a parsed ${typeof value}`;
}
