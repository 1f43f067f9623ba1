import { type Arrived, checkedBytes, checkedChunk } from "./fetched.ts";

/** A body, or as much of it as was allowed. */
export interface Bytes {
  bytes: ArrayBuffer;
  isWhole: boolean;
}

/** Reads a body up to `most` bytes, counted after decompression; the rest is not waited for. */
export async function readBody(fetched: Arrived, most: number): Promise<Bytes> {
  const { body, headers } = fetched;
  // A library's own streams, which node-fetch has, can only be read whole.
  if (isKnownToFit(headers, most) || !(body instanceof ReadableStream)) {
    const bytes = checkedBytes(await fetched.arrayBuffer());
    return bytes.byteLength <= most ? { bytes, isWhole: true } : { bytes: bytes.slice(0, most), isWhole: false };
  }
  return readUpTo(body, most);
}

/** Spares small bodies the reading in chunks, which costs a tenth of a call. */
function isKnownToFit(headers: Headers, most: number): boolean {
  const length = headers.get("content-length") ?? "";
  return /^\d+$/.test(length) && Number(length) <= most && !headers.has("content-encoding");
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(chunks, length), isWhole: true };
    const chunk = checkedChunk(value);
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > most) {
      // The server may go on for ever: the connection is closed.
      reader.cancel().catch(() => {});
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
