import { fromEntity } from "./decode.ts";

/** Pieces of HTML that no reader sees, by their beginning and end. */
const invisible = [
  ["<!--", "-->"],
  ["<script", "</script"],
  ["<style", "</style"],
] as const;

export function isMarkup(text: string): boolean {
  return text.trimStart().startsWith("<");
}

/** The JSON in a text; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text that a reader would see of HTML or XML, in one line. Looks at each character a fixed number of times. */
export function visibleText(markup: string): string {
  // Only ASCII, so that the places in it are those of the markup.
  const folded = markup.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    const start = folded.indexOf("<", at);
    const end = start === -1 ? -1 : endOfTag(folded, start);
    // A tag that is never closed is none: the rest is text.
    if (end === -1) break;
    texts.push(markup.slice(at, start));
    at = end;
  }
  texts.push(markup.slice(at));
  return texts
    .join(" ")
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/gi, (entity, name: string) => fromEntity(name) || entity)
    .replace(/\s+/g, " ")
    .trim();
}

/** The place after a tag, and after what is invisible behind it; -1 where there is no end. */
function endOfTag(folded: string, start: number): number {
  const [, end = ""] = invisible.find(([name]) => folded.startsWith(name, start)) ?? [];
  const inner = folded.indexOf(end, start);
  const bracket = inner === -1 ? -1 : folded.indexOf(">", inner);
  return bracket === -1 ? -1 : bracket + 1;
}

/** Characters that move the cursor, colour a terminal, or turn the direction of what follows, and ends of lines. */
const control = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** The text in one line, without characters that control what shows it. */
export function printable(text: string): string {
  return text.replace(control, " ");
}
