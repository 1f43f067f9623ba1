import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { folder } from "../support/recipes.ts";

const recipes = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));
test.each(recipes)("%s is short, says what it does, and is linked", (name) => {
  const lines = readFileSync(path.join(folder, name), "utf8").trimEnd().split("\n");
  expect(lines.length).toBeLessThan(40);
  expect(lines.slice(0, 3).map((line) => line.startsWith("//"))).toEqual([true, true, false]);
  expect(readFileSync("README.md", "utf8")).toContain(`(test/recipes/${name})`);
});
