/** More layers of escapes than this are not undone. */
const mostLayers = 3;

/** A text without the escapes of JSON, URLs and HTML, however they are mixed. */
export function decoded(text: string): string {
  let result = text;
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = withoutLayer(result);
    if (next === result) break;
    result = next;
  }
  return result;
}

/** Each pattern is bounded, or a run of one kind, so that the time is proportional to the text. */
function withoutLayer(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrtbf]/g, " ")
    .replace(/\\(.)/gs, "$1")
    .replace(/(?:%[\da-f]{2})+/gi, fromPercent)
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/gi, (_, name: string) => fromEntity(name));
}

function fromPercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%[89a-f][\da-f]/gi, "").replace(/%../g, decodeURIComponent); // Not UTF-8: ASCII alone is certain.
  }
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&", apos: "'", nbsp: " " };

/** The character of an entity; nothing for those of other names, which stand for characters that are no letters of ASCII. */
export function fromEntity(name: string): string {
  if (!name.startsWith("#")) return entities[name] ?? "";
  const code = Number(name.slice(1).replace(/^x/i, "0x"));
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** The letters and digits of a text: these a server neither escapes nor wraps. */
export function lettersOf(text: string): string {
  return text.replace(/[^a-z\d]+/gi, "");
}
