import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// A comment is a sentence with a subject. After a question word the reader has to find out what it is about.
const questionWord = /^(what|whom|whose|who|where|which)\b/i;
const slashes = ["ts", "mts", "cts", "js", "mjs", "cjs", "go", "java", "kt", "rs"];
const hashes = ["py", "sh", "yaml", "yml", "toml"];

/** The text of each comment that begins in a line; further lines of it that begin with a mark belong to the same. */
function commentsOf(source: string, mark: RegExp): { line: number; text: string }[] {
  const lines = source.split("\n");
  return lines.flatMap((line, index) => {
    const [, before = "", text] = mark.exec(line) ?? [];
    const goesOn = before.trim() === "" && mark.exec(lines[index - 1] ?? "")?.[1]?.trim() === "";
    if (text === undefined || (goesOn && !line.includes("/*"))) return [];
    // The first words of a block may stand in its second line.
    return [{ line: index + 1, text: text || (lines[index + 1] ?? "").replace(/^[\s*]+/, "") }];
  });
}

function questions(file: string, source: string): string[] {
  const extension = path.extname(file).slice(1);
  const mark = slashes.includes(extension) ? /^(|.*\s)\/(?:\/+|\*+) ?(.*)$/ : /^(|.*\s)#+ (.*)$/;
  return commentsOf(source, mark).flatMap(({ line, text }) =>
    questionWord.test(text) ? [`${file}:${line}: ${text}`] : [],
  );
}

test("no comment begins with a question word", () => {
  const files = execFileSync("git", ["ls-files", "src", "scripts", "test", "spec/rules"], { encoding: "utf8" });
  const sources = files
    .trim()
    .split("\n")
    .filter((file) => [...slashes, ...hashes].includes(path.extname(file).slice(1)));
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap((file) => questions(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("a question word is seen at the beginning of a comment of any kind, and of a comment alone", () => {
  const source = [
    "// What is told.",
    "// which goes on",
    "/** Who is asked. */",
    "  /**",
    "   * Where it is.",
    "   * Which goes on.",
    "   */",
    `call(); ${"//"} whom it calls`,
    'const text = "https://example.com/what"; // The text.',
    "// The text, and",
    "// what it says.",
  ].join("\n");
  expect(questions("a.ts", source)).toEqual([
    "a.ts:1: What is told.",
    "a.ts:3: Who is asked. */",
    "a.ts:4: Where it is.",
    "a.ts:8: whom it calls",
  ]);
  expect(questions("a.py", "# What it is\n# which goes on\nx = 1  # The first")).toEqual(["a.py:1: What it is"]);
});
