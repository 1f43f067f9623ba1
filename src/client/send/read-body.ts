import { type Chunks, chunksOf } from "./chunks.ts";
import type { FetchedResponse } from "./fetch.ts";

/** A body, or as much of it as was allowed. */
export interface Bytes {
  bytes: ArrayBuffer;
  isWhole: boolean;
}

/** Reads a body up to `most` bytes, counted after decompression; the rest is not waited for. */
export async function readBody(fetched: FetchedResponse, headers: Headers, most: number): Promise<Bytes> {
  // In this order, because some libraries make a stream only for those who ask for it.
  const body = isKnownToFit(headers, most) ? undefined : fetched.body;
  if (body) return readUpTo(chunksOf(body), most);
  const bytes = await fetched.arrayBuffer();
  return bytes.byteLength <= most ? { bytes, isWhole: true } : { bytes: bytes.slice(0, most), isWhole: false };
}

/** Spares small bodies the reading in chunks, which costs a tenth of a call. */
function isKnownToFit(headers: Headers, most: number): boolean {
  const length = headers.get("content-length") ?? "";
  return /^\d+$/.test(length) && Number(length) <= most && !headers.has("content-encoding");
}

async function readUpTo({ next, stop }: Chunks, most: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await next();
    if (done || !value) return { bytes: joined(chunks, length), isWhole: true };
    chunks.push(value);
    length += value.byteLength;
    if (length > most) {
      // The server may go on for ever: the connection is closed.
      stop().catch(() => {});
      return { bytes: joined(chunks, length).slice(0, most), isWhole: false };
    }
  }
}

function joined(chunks: Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}
