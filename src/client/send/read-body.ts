import { type Chunks, chunksOf } from "./chunks.ts";
import { type Arrived, checkedChunk } from "./fetched.ts";

/** Reads a body, after decompression: the whole, or of one with more than `most` bytes the chunks up to the first beyond them. */
export function readBody(fetched: Arrived, most: number): Promise<ArrayBuffer> {
  const { body, headers } = fetched;
  const isInChunks = body && !isKnownToFit(headers, most);
  return isInChunks ? readUpTo(chunksOf(body), most) : fetched.arrayBuffer();
}

/** Spares small bodies the reading in chunks, which costs a tenth of a call. */
function isKnownToFit(headers: Headers, most: number): boolean {
  const length = headers.get("content-length") ?? "";
  return /^\d+$/.test(length) && Number(length) <= most && !headers.has("content-encoding");
}

async function readUpTo({ next, stop }: Chunks, most: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const { done, value } = await next();
    if (done) return joined(chunks, length);
    const chunk = checkedChunk(value);
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  // The server may go on for ever: the connection is closed.
  stop().catch(() => {});
  return joined(chunks, length);
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
