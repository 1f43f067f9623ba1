import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { LIMITS } from "./limits.ts";

/** A body without its content codings; or the fault of one; or nothing, where it is too large to be kept. */
export interface Decoded {
  bytes?: Buffer;
  fault?: string;
}

const DECODERS: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/** Takes off the codings that a `content-encoding` names, the last first. At once, so that who has the answer finds its faults. */
export function decoded(body: Buffer, contentEncoding = ""): Decoded {
  let bytes = body;
  const codings = contentEncoding.toLowerCase().split(",");
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    if (coding === "" || bytes.length === 0) continue;
    const decode = DECODERS[coding];
    if (!decode) return { fault: `has the content-encoding ${coding.slice(0, 20)}, which was not asked for` };
    try {
      bytes = decode(bytes, { maxOutputLength: LIMITS.body });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return {};
      return { fault: `is no ${coding}, though its content-encoding says so` };
    }
  }
  return { bytes };
}
