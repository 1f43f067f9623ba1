import { gunzipSync } from "node:zlib";

/** 16 by 16 pixels of one blue. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mNQCGgkCTGMahjVMHw1AAC/oPEBZ2g4swAAAABJRU5ErkJggg==",
  "base64",
);

const TEXT = Buffer.from("Hello, world.\n");

/** An archive that holds `README.txt`, which is the text above; not compressed. */
const ZIP = Buffer.from(
  "UEsDBBQAAAAAAAAAIQDXu838DgAAAA4AAAAKAAAAUkVBRE1FLnR4dEhlbGxvLCB3b3JsZC4KUEsBAhQDFAAAAAAAAAAhANe7zfwOAAAADgAAAAoAAAAAAAAA" +
    "AAAAAIABAAAAAFJFQURNRS50eHRQSwUGAAAAAAEAAQA4AAAANgAAAAAA",
  "base64",
);

/** The same file in a tar, compressed. */
const TAR_GZ = Buffer.from(
  "H4sIAAAAAAACAwtydXTxddUrqShhoBkwMDAwMDMxAdMGBgbotIGBoRmCDRY3NzExYFAwYKADKC0uSSxiMKCLXYMQeKTm5OTrKJTnF+Wk6HExjIJR" +
    "MApGwSgYIQAAeglurwAIAAA=",
  "base64",
);

const TAR = gunzipSync(TAR_GZ);

/** By the end of a file's name, or by what `format` calls an archive. */
const BY_FORMAT: Record<string, Uint8Array> = {
  png: PICTURE,
  zip: ZIP,
  tar: TAR,
  gz: TAR_GZ,
  tgz: TAR_GZ,
};

/** Bytes for an answer that is neither text nor JSON, which Prism cannot serve: a picture, an archive, or a file. */
export function sampleOf(mediaType: string, name = ""): Uint8Array | undefined {
  if (/^text\/|[/+](?:json|xml)$/.test(mediaType)) return undefined;
  if (mediaType.startsWith("image/")) return PICTURE;
  if (/tar$/.test(mediaType)) return TAR;
  return BY_FORMAT[name.toLowerCase().split(".").at(-1) ?? ""] ?? TEXT;
}
