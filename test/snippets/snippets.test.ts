import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import * as client from "../../src/client/index.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import * as webhooks from "../../src/webhooks/index.ts";
import { type Block, exampleBlocks, markdownBlocks, tableRows } from "./blocks.ts";

// All code that stands in documents becomes modules in this folder; there it is compiled, and run against the mock.
const folder = path.resolve(".tmp/snippets");
const documents = ["README.md", "COMING-FROM-STASHY.md", "CONTRIBUTING.md", "SECURITY.md"];
const snippets = documents.flatMap(markdownBlocks);
const examples = exampleBlocks();
const rows = tableRows("COMING-FROM-STASHY.md").filter(({ left }) => left[0] !== "stashy");
const calls = rows.flatMap(({ place, right }) => right.map((code): Block => ({ place, code })));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const snippet of snippets) write(fileOf(snippet), local(snippet.code));
  for (const example of examples) write(fileOf(example), asFunction(example.code));
  write("calls.ts", asTable(calls));
  write("tsconfig.json", JSON.stringify({ extends: "../../tsconfig.json", compilerOptions: loose, include: ["*.ts"] }));
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const loose = { noUnusedLocals: false, noUnusedParameters: false };
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const fileOf = ({ place }: Block) => `${place.replace(/\W+/g, "-")}.ts`;
const local = (code: string) => code.replaceAll("https://stash.example.com", mock.url);

/** An example stands where its reader has a client already; it may declare what it likes. */
function asFunction(code: string): string {
  const values = Object.keys(client).join(", ");
  const types = "Auth, CallOptions, Paged, StashClient, StashClientOptions";
  return `import { ${values}, type ${types.replaceAll(", ", ", type ")} } from "stash-openapi";
import { createServer } from "node:http";
import { type Mock, startMock } from "stash-openapi/mock";
import { ${Object.keys(webhooks).join(", ")}, type WebhookEvent } from "stash-openapi/webhooks";
declare const context: { stash: StashClient; mock: Mock; picture: Blob; pem: string; request: Request };
declare function currentToken(): Promise<string>;
export async function example({ stash, mock, picture, pem, request }: typeof context) {
  {
${code}
  }
}
`;
}

/** A module that exports each call of the table, to be made one after the other. */
function asTable(blocks: Block[]): string {
  const [head] = markdownBlocks("COMING-FROM-STASHY.md");
  const entries = blocks.map(({ code }) => `  () => ${local(code)},\n`).join("");
  return `${local(head?.code ?? "")}\nexport const calls: (() => unknown)[] = [\n${entries}];\n`;
}

test("there is something to test", () => {
  expect(snippets.length).toBeGreaterThan(6);
  expect(examples.length).toBeGreaterThan(10);
  expect(calls.length).toBeGreaterThan(40);
});

test("everything compiles", { timeout: 60_000 }, async () => {
  const tsc = path.resolve("node_modules/typescript/bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder], { cwd: folder });
  expect(await run.then(({ stdout }) => stdout).catch((error) => error.stdout)).toBe("");
});

describe("runs against the mock", () => {
  test.each(snippets.map((snippet) => [snippet.place, snippet] as const))("%s", async (_place, snippet) => {
    const catches = snippet.code.includes("catch (error)");
    if (catches) mock.reply("mergePullRequest", { status: 409, example: "vetoed" });
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await import(/* @vite-ignore */ path.join(folder, fileOf(snippet)));
      if (snippet.code.includes("console.log")) expect(log).toHaveBeenCalled();
      if (!catches) expect(log.mock.calls.flat()).not.toContain(undefined);
    } finally {
      log.mockRestore();
    }
    expect(mock.violations).toEqual([]);
  });
});

describe("Coming from stashy", () => {
  test.each(calls.map(({ code, place }, index) => [code, place, index] as const))("%s", async (code, _place, index) => {
    const { calls } = await import(/* @vite-ignore */ path.join(folder, "calls.ts"));
    await calls[index]();
    expect(mock.violations).toEqual([]);
    const name = /^stash\.(\w+)/.exec(code)?.[1];
    expect(mock.requests.map(({ operationId }) => operationId)).toEqual(name ? expect.arrayContaining([name]) : []);
    expect(new Set(mock.requests.map(({ operationId }) => operationId)).size).toBe(name ? 1 : 0);
  });

  test("each method that its documentation names has a row", () => {
    const methods = readFileSync("test/snippets/stashy-methods.txt", "utf8").trim().split("\n");
    const named = rows.flatMap(({ left }) => left).map((text) => text.replace(/\(.*| = .*/, ""));
    // The same two classes serve all three kinds of permissions.
    const isNamed = (method: string) =>
      method.startsWith("permissions.")
        ? ["admin.", "projects[key].", "repos[slug]."].every((prefix) => named.includes(prefix + method))
        : named.includes(method);
    expect(methods.filter((method) => !isNamed(method))).toEqual([]);
  });

  test("each row has a call", () => {
    expect(rows.filter(({ right }) => right.length !== 1)).toEqual([]);
  });
});
