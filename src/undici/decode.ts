import { once } from "node:events";
import { pipeline, type Readable, type Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

type MakeDecoder = (encoded: Readable) => Transform | Promise<Transform>;

/** As with `fetch`, a body that lacks its end is taken as far as it goes. */
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const { BROTLI_OPERATION_FLUSH: flush } = constants;

const gzip = () => createGunzip(lenient);
const br = () => createBrotliDecompress({ flush, finishFlush: flush });
const decoders: Record<string, MakeDecoder> = { gzip, "x-gzip": gzip, deflate, br };

/** Servers write `deflate` with the header of the standard, or without. */
async function deflate(encoded: Readable): Promise<Transform> {
  await Promise.race([once(encoded, "readable"), once(encoded, "end")]);
  const first: Buffer | null = encoded.read();
  if (first) encoded.unshift(first);
  const hasHeader = (first?.[0] ?? 0) % 16 === 8;
  return hasHeader ? createInflate(lenient) : createInflateRaw(lenient);
}

/** Decoders for the codings of a body, the last first; as with `fetch` none if one is unknown, and never more than five. */
function decodersFor(headers: Headers): MakeDecoder[] {
  const codings = headers.get("content-encoding")?.toLowerCase().split(",") ?? [];
  if (codings.length > 5) throw new Error("too many content-encodings");
  const known = codings.map((coding) => decoders[coding.trim()]);
  return known.every((decoder) => decoder !== undefined) ? known.reverse() : [];
}

/** The chunks of a body without its codings. */
export async function* decoded(body: Readable, headers: Headers): AsyncGenerator<Uint8Array, void> {
  let stream = body;
  // An error travels down to the last stream, and to its reader.
  for (const make of decodersFor(headers)) stream = pipeline(stream, await make(stream), () => {});
  yield* stream;
}
