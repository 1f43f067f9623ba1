import { kindOf, Refusal } from "../errors/refusal.ts";
import { PlatformResponse } from "../platform.ts";

/** The part of a response that is used, so that it may be of another library's class. */
export interface FetchedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: { forEach(callback: (value: string, name: string) => void): void };
  readonly body?: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A response with headers of the platform's class. */
export interface Arrived extends FetchedResponse {
  readonly headers: Headers;
}

/** The response that a `fetch` has resolved to, whosever it is. Refused if it is none. */
export function arrived(given: unknown): Arrived {
  if (typeof given !== "object" || given === null) throw misfit(`, not to ${kindOf(given)}`);
  if (wasRead(given)) throw misfit(" of its own for each request: the body of this one has been read");
  if (given instanceof PlatformResponse) return given;
  const fetched = given as FetchedResponse;
  // Functions that stand in for `fetch` in tests leave out the words of the status, and the URL.
  const { status, statusText = "", url = "", headers, body, arrayBuffer } = fetched;
  if (!Number.isInteger(status)) throw misfit(`, with a whole number as its status, not ${kindOf(status)}`);
  if (typeof arrayBuffer !== "function")
    throw misfit(`, with a function as its arrayBuffer, not ${kindOf(arrayBuffer)}`);
  return { status, statusText, url, headers: copyOf(headers), body, arrayBuffer: () => fetched.arrayBuffer() };
}

function wasRead({ bodyUsed, body }: Partial<Response>): boolean {
  return bodyUsed || (body instanceof ReadableStream && body.locked);
}

function copyOf(headers: FetchedResponse["headers"]): Headers {
  if (headers instanceof Headers) return headers;
  // An array has `forEach` as well, but knows no names.
  if (typeof headers?.forEach !== "function" || Array.isArray(headers)) {
    throw misfit(`, with Headers as its headers, not ${kindOf(headers)}`);
  }
  const copy = new Headers();
  try {
    headers.forEach((value, name) => {
      copy.append(name, value);
    });
  } catch {
    throw misfit(", with Headers as its headers, and none that HTTP cannot carry");
  }
  return copy;
}

/** The bytes that `arrayBuffer()` has resolved to. */
export function checkedBytes(given: unknown): ArrayBuffer {
  // By its length, for it may be of another realm, such as that of a test environment.
  if (typeof (given as ArrayBuffer | undefined)?.byteLength === "number") return given as ArrayBuffer;
  throw misfit(`, whose arrayBuffer() resolves to an ArrayBuffer, not to ${kindOf(given)}`);
}

/** A part of a body that has come. */
export function checkedChunk(given: unknown): Uint8Array {
  if (ArrayBuffer.isView(given)) return given as Uint8Array;
  throw misfit(`, whose body comes as Uint8Arrays, not ${kindOf(given)}`);
}

/** A body that is to be read as it comes. */
export function checkedBody(given: NonNullable<FetchedResponse["body"]>): AsyncIterable<Uint8Array> {
  if (typeof (given as AsyncIterable<Uint8Array>)[Symbol.asyncIterator] === "function") return given;
  throw misfit(`, with a ReadableStream or an async iterable as its body, not ${kindOf(given)}`);
}

function misfit(words: string): Refusal {
  return new Refusal(`fetch must resolve to a Response${words}`);
}
