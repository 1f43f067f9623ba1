import { type Chunks, chunksOf } from "./chunks.ts";
import { type Arrived, checkedBytes, checkedChunk } from "./fetched.ts";

/** A body, or as much of it as was allowed. */
export interface Bytes {
  bytes: ArrayBuffer;
  isWhole: boolean;
}

/** Reads a body up to `most` bytes, counted after decompression; the rest is not waited for. */
export async function readBody(fetched: Arrived, most: number): Promise<Bytes> {
  const { body, headers } = fetched;
  if (body && !isKnownToFit(headers, most)) return readUpTo(chunksOf(body), most);
  const bytes = checkedBytes(await fetched.arrayBuffer());
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
    if (done) return { bytes: joined(chunks, length), isWhole: true };
    const chunk = checkedChunk(value);
    chunks.push(chunk);
    length += chunk.byteLength;
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
