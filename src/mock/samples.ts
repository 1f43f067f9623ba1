import { gzipSync } from "node:zlib";

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

const TAR = tarOf("README.txt", TEXT);

/** By the end of a file's name, or by what `format` calls an archive. */
const BY_FORMAT: Record<string, Uint8Array> = {
  png: PICTURE,
  zip: ZIP,
  tar: TAR,
  gz: gzipSync(TAR),
  tgz: gzipSync(TAR),
};

/** Bytes for an answer that is neither text nor JSON, which Prism cannot serve: a picture, an archive, or a file. */
export function sampleOf(mediaType: string, name = ""): Uint8Array | undefined {
  if (isText(mediaType)) return undefined;
  if (mediaType.startsWith("image/")) return PICTURE;
  if (/zip$/.test(mediaType)) return mediaType.endsWith("gzip") ? BY_FORMAT.gz : ZIP;
  if (/tar$/.test(mediaType)) return TAR;
  return BY_FORMAT[name.toLowerCase().split(".").at(-1) ?? ""] ?? TEXT;
}

function isText(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml)$/.test(mediaType);
}

/** One file in the form of POSIX.1-1988, ustar: a header of 512 bytes, the content, and two empty blocks. */
function tarOf(name: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write("0000644\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  // The checksum is counted as if its own place held spaces.
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const body = Buffer.alloc(512);
  body.set(content);
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}
