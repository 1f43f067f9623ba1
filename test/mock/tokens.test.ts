import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createStashClient } from "../../src/client/index.ts";
import { type MockServer, serve } from "../../src/mock/server.ts";

// The secret of a new token, in what the mock tells: its log, its violations, its report of a real server, its own errors.
const description = readFileSync("generated/openapi.json", "utf8");
const lines: string[] = [];
let report = "";
let server: MockServer;
let between: MockServer;

beforeAll(async () => {
  const log = (line: string) => lines.push(line);
  server = await serve(description, { log });
  between = await serve(description, { upstream: server.url, log, report: (text) => (report = text) });
}, 30_000);
beforeEach(() => {
  server.reset();
  between.reset();
});
afterAll(async () => {
  await between.close();
  await server.close();
});

const secret = "hush-made-token";
const wrong = { id: 7, name: ["CI", secret], token: { raw: secret } };
const everything = () =>
  inspect([server.violations, between.violations, lines], { depth: null }) + JSON.stringify(between.violations);

function create(url: string): Promise<unknown> {
  const stash = createStashClient({ baseUrl: url, auth: ({ headers }) => headers.set("authorization", "Bearer x") });
  return stash.createAccessToken({ userSlug: "jcitizen", body: { name: "CI", permissions: ["REPO_READ"] } });
}

test("an answer as described passes, and is told of without its secret", async () => {
  const right = { id: "1", name: "CI", permissions: ["REPO_READ"], createdDate: 1562578136068, token: secret };
  server.reply("createAccessToken", { body: right });
  expect(await create(between.url)).toMatchObject({ token: secret });
  expect(between.violations).toEqual([]);
  expect(lines.join("\n")).toContain("createAccessToken");
  expect(everything()).not.toContain("hush");
});

test("an answer that breaks the description is reported without its secret", async () => {
  server.reply("createAccessToken", { body: wrong, undescribed: true });
  await create(between.url);
  expect(between.violations.length).toBeGreaterThan(0);
  expect(everything()).not.toContain("hush");
  await between.close();
  expect(report).toContain("createAccessToken");
  expect(report).not.toContain("hush");
});

test("a reply that breaks the description is refused without its secret", () => {
  const reply = { body: wrong };
  expect(() => server.reply("createAccessToken", reply)).toThrow("createAccessToken");
  expect(() => server.reply("createAccessToken", reply)).not.toThrow("hush");
});
