import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rootCertificates } from "node:tls";
import type { Program } from "typescript";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import * as client from "../../src/client/index.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import * as webhooks from "../../src/webhooks/index.ts";
import { complaintsAbout, programOf } from "../support/compiler.ts";
import { type Block, exampleBlocks, markdownBlocks } from "./blocks.ts";
import { asModule, libraries } from "./tables.ts";

// All code that stands in documents becomes modules in this folder; there it is compiled, and run against the mock.
const folder = path.resolve(".tmp/snippets");
const documents = [
  "README.md",
  "COMING-FROM-STASHY.md",
  "COMING-FROM-ATLASSIAN-PYTHON-API.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
];
const snippets = documents.flatMap(markdownBlocks);
const examples = exampleBlocks();

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  write("key.pem", privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  write("our-authority.pem", rootCertificates[0] as string);
  for (const snippet of snippets) write(fileOf(snippet), local(snippet.code));
  for (const example of examples) write(fileOf(example), asFunction(example.code));
  for (const library of libraries) write(`${library.name}.ts`, asModule(library, mock.url));
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const fileOf = ({ place }: Block) => `${place.replace(/\W+/g, "-")}.ts`;
/** The code with the mock as its server, and with files that are there. */
const local = (code: string) =>
  code
    .replaceAll("https://stash.example.com", mock.url)
    .replace(/"([\w-]+\.pem)"/g, (_, name) => JSON.stringify(path.join(folder, name)));

/** An example stands where its reader has a client already; it may declare what it likes. */
function asFunction(code: string): string {
  const values = Object.keys(client).join(", ");
  const types = "Auth, CallOptions, Paged, StashClient, StashClientOptions";
  return `import { ${values}, type ${types.replaceAll(", ", ", type ")} } from "stash-openapi";
import { createServer } from "node:http";
import { type Mock, startMock } from "stash-openapi/mock";
import { undiciFetch } from "stash-openapi/undici";
import { ${Object.keys(webhooks).join(", ")}, type WebhookEvent } from "stash-openapi/webhooks";
import { Agent } from "undici";
declare const context: { stash: StashClient; mock: Mock; picture: Blob; pem: string; request: Request };
declare function currentToken(): Promise<string>;
export async function example({ stash, mock, picture, pem, request }: typeof context) {
  {
${code}
  }
}
`;
}

test("there is something to test", () => {
  expect(snippets.length).toBeGreaterThan(6);
  expect(examples.length).toBeGreaterThan(10);
});

describe("compiles", () => {
  const modules = [...snippets, ...examples].map((block) => path.join(folder, fileOf(block)));
  const tables = libraries.map(({ name }) => path.join(folder, `${name}.ts`));
  // One program for all: most of its time goes into the types of the client.
  let program: Program;
  beforeAll(() => {
    program = programOf({ files: [...modules, ...tables], more: { noUnusedLocals: false, noUnusedParameters: false } });
  });

  test("all code of documents and comments", { timeout: 180_000 }, () => {
    expect(complaintsAbout(modules, program)).toBe("");
  });

  test("every call of the tables", { timeout: 180_000 }, () => {
    expect(complaintsAbout(tables, program)).toBe("");
  });
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
