import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createStashClient } from "../../src/client/index.ts";
import { serveBetween } from "../support/between.ts";

// The secret of a new token, in what the mock tells: its log, its violations, its report of a real server, its own errors.
const both = serveBetween(readFileSync("generated/openapi.json", "utf8"));

const secret = "hush-made-token";
const wrong = { id: 7, name: ["CI", secret], token: { raw: secret } };
const everything = () =>
  inspect([both.server.violations, both.between.violations, both.lines], { depth: null }) +
  JSON.stringify(both.between.violations);

function create(url: string): Promise<unknown> {
  const stash = createStashClient({ baseUrl: url, auth: ({ headers }) => headers.set("authorization", "Bearer x") });
  return stash.createAccessToken({ userSlug: "jcitizen", body: { name: "CI", permissions: ["REPO_READ"] } });
}

test("an answer as described passes, and is told of without its secret", async () => {
  const right = { id: "1", name: "CI", permissions: ["REPO_READ"], createdDate: 1562578136068, token: secret };
  both.server.reply("createAccessToken", { body: right });
  expect(await create(both.between.url)).toMatchObject({ token: secret });
  expect(both.between.violations).toEqual([]);
  expect([...both.lines.server, ...both.lines.between].join("\n")).toContain("createAccessToken");
  expect(everything()).not.toContain("hush");
});

test("an answer that breaks the description is reported without its secret", async () => {
  both.server.reply("createAccessToken", { body: wrong, undescribed: true });
  await create(both.between.url);
  expect(both.between.violations.length).toBeGreaterThan(0);
  expect(everything()).not.toContain("hush");
  await both.between.close();
  expect(both.report).toContain("createAccessToken");
  expect(both.report).not.toContain("hush");
});

test("a reply that breaks the description is refused without its secret", () => {
  const reply = { body: wrong };
  expect(() => both.server.reply("createAccessToken", reply)).toThrow("createAccessToken");
  expect(() => both.server.reply("createAccessToken", reply)).not.toThrow("hush");
});
