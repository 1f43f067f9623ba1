import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");

/** The rows of a table of the README, by their first column: the names in backticks, and the default beside them. */
function rowsUnder(head: string): Map<string, string> {
  const [, table = ""] = readme.split(`| ${head} | default | |\n|---|---|---|\n`);
  const rows = (table.split("\n\n")[0] ?? "").split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(rows.map(([, name = "", value = ""]) => [name.replaceAll("`", ""), value.replaceAll("`", "")]));
}

/** The members of an interface with the default that their comment ends with, `undefined` where it names none. */
function membersOf(file: string, name: string): Map<string, string | undefined> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  expect(found).toBeDefined();
  return new Map(
    (found as ts.InterfaceDeclaration).members.map((member) => {
      const comment = ts.getJSDocCommentsAndTags(member).map((node) => ts.getTextOfJSDocComment(node.comment));
      const [, value] = /Default: (.+?)[.;,](?:\s|$)/.exec(comment.join(" ")) ?? [];
      return [member.name?.getText() ?? "", value?.replaceAll("`", "")];
    }),
  );
}

const options = new Map([
  ...membersOf("src/client/options.ts", "StashClientOptions"),
  ...membersOf("src/client/send/limits.ts", "Limits"),
  ...membersOf("src/client/send/limits.ts", "SharedLimits"),
]);

describe.each([
  ["option", options, 12],
  ["field", membersOf("src/mock/types.ts", "MockReply"), 10],
])("the README's table with each %s", (head, members, count) => {
  const rows = rowsUnder(head);

  test("has all, and no other", () => {
    expect(members.size).toBe(count);
    expect([...rows.keys()].sort()).toEqual([...members.keys()].sort());
  });

  test("has the defaults that the comments have", () => {
    const told = [...members].filter(([, value]) => value !== undefined);
    expect(told.length).toBeGreaterThan(2);
    expect(told.map(([name]) => [name, rows.get(name)])).toEqual(told);
  });
});
