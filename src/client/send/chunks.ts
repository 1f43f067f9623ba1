import { checkedBody, type FetchedResponse } from "./fetched.ts";

/** The chunks of a body, one after the other, until no more are wanted. */
export interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>;
  stop(): Promise<unknown>;
}

/** Of the platform's stream, or of one of a library's own, which node-fetch has. */
export function chunksOf(body: NonNullable<FetchedResponse["body"]>): Chunks {
  if (body instanceof ReadableStream) {
    const reader = body.getReader();
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  const iterator = checkedBody(body)[Symbol.asyncIterator]();
  return { next: async () => iterator.next(), stop: async () => iterator.return?.() };
}
