import { readdirSync, readFileSync } from "node:fs";

/** A piece of code that stands in a document. */
export interface Block {
  /** `README.md:27`. */
  place: string;
  code: string;
}

/** The ```ts blocks of a Markdown file. */
export function markdownBlocks(file: string): Block[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    place: `${file}:${lineOf(text, match.index)}`,
    code: match[1] ?? "",
  }));
}

/** The `@example`s of the doc comments in src/, up to the next tag or the end of the comment. */
export function exampleBlocks(): Block[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" }).flatMap((name) => {
    if (!name.endsWith(".ts")) return [];
    const file = `src/${name}`;
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/^\s*\* @example\b(.*?)(?=^\s*\* @|\*\/)/gms)].map((match) => ({
      place: `${file}:${lineOf(text, match.index)}`,
      code: (match[1] ?? "").replace(/^\s*\* ?/gm, "").replace(/^…$/m, ""),
    }));
  });
}

/** A row of a Markdown table: what stands between backticks in its first and in its second column, and the whole second. */
export interface Row {
  place: string;
  left: string[];
  right: string[];
  text: string;
}

/** The rows of a Markdown file's tables that have something between backticks in their first column. */
export function tableRows(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const cells = /^\|(.*?)\|(.*)\|$/.exec(line);
      if (!cells || /^[|\s-]*$/.test(line)) return [];
      const quoted = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
      const [left, right] = [quoted(cells[1]), quoted(cells[2])];
      return left.length > 0 ? [{ place: `${file}:${index + 1}`, left, right, text: (cells[2] ?? "").trim() }] : [];
    });
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
