import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The folders of the tree, whole: an indented line is inside the one above it. */
function tree(): string[] {
  const [, block = ""] = /## File tree\n\n```\n(.*?)```/s.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
  let parent = "";
  return block.split("\n").flatMap((line) => {
    const [, indent, name = ""] = /^( *)(\S+\/)/.exec(line) ?? [];
    if (indent === undefined) return [];
    if (indent === "") parent = name;
    return [indent === "" ? name : parent + name];
  });
}

test("the file tree in CONTRIBUTING.md has every folder, and no other", () => {
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n");
  const opened = ["spec/", "test/"];
  const folders = files.flatMap((file) => {
    const [top, inner, more] = file.split("/");
    if (!inner) return [];
    return more && opened.includes(`${top}/`) ? [`${top}/`, `${top}/${inner}/`] : [`${top}/`];
  });
  expect(tree().sort()).toEqual([...new Set(folders)].sort());
});
