import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

/** The parts of src/, and the parts of the repository that each may import beside itself: none that stands above it. */
const arrows: Record<string, string[]> = {
  "src/undici": ["src/client"],
  "src/client": [
    "src/client/send",
    "src/client/request",
    "src/client/auth",
    "src/client/errors",
    "src/client/base64.ts",
    "src/client/platform.ts",
    "src/root.ts",
    "generated",
  ],
  "src/client/send": ["src/client/request", "src/client/auth", "src/client/errors", "src/client/platform.ts"],
  "src/client/request": ["src/client/errors", "src/client/base64.ts", "generated"],
  "src/client/auth": ["src/client/errors", "src/client/base64.ts"],
  "src/client/errors": ["src/client/base64.ts", "src/brand.ts", "generated"],
  "src/client/base64.ts": [],
  "src/client/platform.ts": [],
  "src/mock": ["src/root.ts", "generated"],
  "src/webhooks": ["src/brand.ts", "generated"],
  "src/brand.ts": [],
  "src/root.ts": [],
};

/** The part that a file belongs to: the one with the longest name. */
function partOf(file: string): string {
  const parts = Object.keys(arrows).filter((part) => file === part || file.startsWith(`${part}/`));
  return parts.sort((a, b) => b.length - a.length)[0] ?? path.dirname(file);
}

/** The files of the repository that a file imports. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(root + file, "utf8"));
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith("."));
  return relative.map((name) => path.join(path.dirname(file), name));
}

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join("src", name.split(path.sep).join("/")))
  .filter((name) => name.endsWith(".ts"));

describe("the arrows between the parts of src/ run one way", () => {
  test.each(files)("%s", (file) => {
    const part = partOf(file);
    expect(Object.keys(arrows)).toContain(part);
    const wrong = importsOf(file).filter((target) => ![part, ...(arrows[part] ?? [])].includes(partOf(target)));
    expect(wrong).toEqual([]);
  });

  test("and in no circle", () => {
    const order = Object.keys(arrows);
    for (const [part, below] of Object.entries(arrows)) {
      for (const target of below) expect([...order, "generated"].indexOf(target)).toBeGreaterThan(order.indexOf(part));
    }
  });
});
