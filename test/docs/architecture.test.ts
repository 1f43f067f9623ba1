import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("ARCHITECTURE.md", "utf8");

/** The lines of the tree, with whole paths: an indented line is inside the one above it that is indented less. */
function tree(): { path: string; says: string }[] {
  const [, block = ""] = /## The tree\n.*?```\n(.*?)\n```/s.exec(text) ?? [];
  const parents: string[] = [];
  return block.split("\n").map((line) => {
    const [, indent = "", name = "", says = ""] = /^( *)(\S+) *(.*)$/.exec(line) ?? [];
    const depth = indent.length / 2;
    parents.splice(depth, Infinity, name);
    return { path: parents.slice(0, depth + 1).join(""), says };
  });
}

/** The paths that must have a line: every file of src/, scripts/ and spec/rules/, what is in spec/, and every other folder. */
function expected(file: string): string[] {
  const steps = file.split("/").map((_, i, all) => all.slice(0, i + 1).join("/") + (i < all.length - 1 ? "/" : ""));
  if (/^(src|scripts|spec\/rules)\//.test(file)) return steps;
  if (file.startsWith("spec/")) return steps.slice(0, 2);
  return steps.slice(0, file.startsWith("test/") ? 2 : 1).filter((step) => step.endsWith("/"));
}

test("the tree has every file and folder that it should, and no other", () => {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
    encoding: "utf8",
  });
  const there = files.trim().split("\n").flatMap(expected);
  expect(
    tree()
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...new Set(there)].sort());
});

test("every line of the tree says what is there", () => {
  expect(tree().filter(({ says }) => says.split(" ").length < 2)).toEqual([]);
});

test("every file that is named by its path exists", () => {
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n");
  const named = Array.from(text.matchAll(/[`(]((?:src|scripts|spec|test)\/[\w./-]+\.\w+)[`)]/g), ([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !files.includes(name as string))).toEqual([]);
});
