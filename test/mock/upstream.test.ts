import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { MockReply } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/server.ts";
import { serveBetween } from "../support/between.ts";
import { serve as serveAnswer } from "../support/server.ts";
import { BASIC, callRaw, useMocks } from "./fixtures/call.ts";
import { description } from "./fixtures/description.ts";

// A mock that lies stands for the real server.
const both = serveBetween(description);
const started = useMocks();

async function call(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  const headers = { authorization: BASIC, "x-atlassian-token": "no-check", ...init.headers };
  const response = await fetch(`${both.between.url}/rest/api/1.0${path}`, { ...init, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
const reasons = () => both.between.violations.map(({ reason }) => reason);
const json = { "content-type": "application/json" };

describe("what passes", () => {
  test("a request and its answer, as they came", async () => {
    const body = '{"key":"PRJ"}';
    const answer = await call("/projects?x=%2F", { method: "POST", body, headers: { ...json, "x-own": "1" } });
    expect(answer).toMatchObject({ status: 201, text: '{"id":1,"key":"PRJ","name":"Project"}' });
    expect(answer.headers.get("x-ausername")).toBe("jane");
    const [arrived] = both.server.requests;
    expect(arrived).toMatchObject({
      method: "POST",
      query: { x: "/" },
      body: { key: "PRJ" },
      headers: { "x-own": "1" },
    });
    expect(both.between.requests[0]).toMatchObject({ operationId: "createProject", answer: { status: 201 } });
  });

  test("bytes, a redirect, an error, nothing", async () => {
    both.server.reply("getProject", { status: 302, headers: { location: "/login" }, undescribed: true });
    const away = await call("/projects/PRJ", { redirect: "manual" });
    expect([away.status, away.headers.get("location")]).toEqual([302, "/login"]);
    expect((await call("/projects/PRJ/avatar.png")).text).toContain("PNG");
    expect((await call("/projects/PRJ", { method: "DELETE" })).status).toBe(204);
    expect((await call("/projects/PRJ", { headers: { authorization: "" } })).status).toBe(401);
    expect(reasons()).toEqual(["Response status 302 is not described"]);
  });

  test("OPTIONS, which is no violation where the URL is described", async () => {
    expect((await call("/projects", { method: "OPTIONS" })).headers.get("allow")).toBe("GET, POST");
    expect(reasons()).toEqual([]);
    await call("/projects/PRJ", { method: "PUT" });
    expect(reasons()).toEqual(["No PUT at this URL"]);
  });

  test.each([
    ["image/png", "\u0089PNG"],
    ["application/json", '{"half'],
    ["text/plain", ""],
  ])("a file, under its own type: %s", async (type, body) => {
    both.server.reply("getRawFile", { type, body });
    await call("/projects/PRJ/repos/one/raw/docs/a.txt");
    expect(both.between.requests[0]).toMatchObject({
      operationId: "getRawFile",
      answer: { status: 200, mediaType: type },
    });
    expect(reasons()).toEqual([]);
  });

  test("raw paths below a context path", async () => {
    const below = await started({ upstream: `${both.server.url}/stash/` });
    await callRaw(below.url, "/rest/api/1.0/projects/PRJ/repos/one/browse/a%20b/c", "GET", { cookie: "a=b" });
    expect(both.server.requests[0]?.url).toBe(
      `${both.server.url}/stash/rest/api/1.0/projects/PRJ/repos/one/browse/a%20b/c`,
    );
  });
});

const ok = { undescribed: true };
const lies: [lie: string, operationId: string, reply: MockReply, reason: RegExp | string][] = [
  [
    "a wrong type",
    "getProject",
    { ...ok, body: { id: "one", key: "PRJ" } },
    "Response body property id must be integer, and is string",
  ],
  [
    "null",
    "getProject",
    { ...ok, body: { id: 1, key: null } },
    "Response body property key must be string, and is null",
  ],
  [
    "a member missing",
    "getProject",
    { ...ok, body: { id: 1 } },
    "Response body must have required property 'key', and is object",
  ],
  ["another status", "getProject", { ...ok, status: 202, body: {} }, "Response status 202 is not described"],
  ["a page", "getProject", { ...ok, type: "text/html", body: "<p>" }, "Response is text/html, not application/json"],
  [
    "broken JSON",
    "getProject",
    { ...ok, type: "application/json", body: '{"id":' },
    "Response is no JSON, though its type says so",
  ],
  [
    "no body",
    "getProject",
    { ...ok, type: "application/json", body: "" },
    "Response has no body, where one is described",
  ],
  ["a list", "getProject", { ...ok, body: [1] }, "Response body must be object, and is array"],
  [
    "an error in another form",
    "getProject",
    { ...ok, status: 404, body: { message: "No." } },
    "Response body must have required property 'errors', and is object",
  ],
  [
    "a wrong item",
    "listRepositories",
    { ...ok, body: { size: 1, limit: 25, isLastPage: true, start: 0, values: [{ slug: "a" }, { slug: 7 }] } },
    "Response body property values.[].slug must be string, and is number",
  ],
  [
    "a body where there is none",
    "uploadProjectAvatar",
    { ...ok, status: 201, body: {} },
    "Response has a body of application/json, where none is described",
  ],
];

describe("a server that lies", () => {
  const calls: Record<string, () => Promise<unknown>> = {
    getProject: () => call("/projects/SECRETKEY"),
    listRepositories: () => call("/projects/SECRETKEY/repos"),
    uploadProjectAvatar: () => {
      const body = new FormData();
      body.set("avatar", new Blob(["x"]));
      return call("/projects/SECRETKEY/avatar.png", { method: "POST", body });
    },
  };

  test.each(lies)("%s", async (_, operationId, reply, reason) => {
    both.server.reply(operationId, reply);
    await calls[operationId]?.();
    expect(reasons()).toEqual([reason]);
    expect(both.between.violations[0]).toMatchObject({ operationId });
  });

  test("is reported by kind, with a count and without a value", async () => {
    for (let i = 0; i < 3; i++) {
      both.server.reply("getProject", { ...ok, body: { id: "SECRETVALUE", key: "PRJ" } });
      await calls.getProject?.();
    }
    await call("/projects?SECRETNAME=SECRETVALUE&limt=SECRETVALUE");
    await call("/SECRETPATH/x");
    await call("/projects?limit=SECRETVALUE");
    await both.between.close();
    for (const [, operationId] of lies) expect(both.report).toContain(`${operationId} `);
    for (const [, , , reason] of lies) expect(both.report).toContain(reason);
    expect(both.report).toMatch(/^[34] × getProject 200: Response body property id must be integer, and is string$/m);
    expect(both.report).toMatch(/^1 × listProjects 200: Unknown query parameter "limt"$/m);
    expect(both.report).toMatch(/^1 × listProjects 400: Request query parameter limit must be integer$/m);
    expect(both.report).toMatch(/^1 × GET \/rest\/api\/1.0\/… 404: No such URL$/m);
    expect(both.report).not.toMatch(/SECRETVALUE|SECRETKEY|SECRETPATH|secret/);
    expect(both.lines.between.join("\n")).not.toMatch(/SECRETVALUE|secret|Basic/);
  });
});

describe("a server that encodes its answer, though it was not asked to", () => {
  const good = Buffer.from('{"id":1,"key":"PRJ"}');
  const wrong = Buffer.from('{"id":"one","key":"PRJ"}');
  const large = Buffer.from(JSON.stringify({ id: "one", key: "x".repeat(20_000_000) }));
  const isString = "Response body property id must be integer, and is string";

  test.each<[coding: string, body: Buffer, reasons: string[]]>([
    ["gzip", gzipSync(good), []],
    ["gzip", gzipSync(wrong), [isString]],
    ["X-GZIP", gzipSync(wrong), [isString]],
    ["deflate", deflateSync(wrong), [isString]],
    ["br", brotliCompressSync(wrong), [isString]],
    ["gzip, br", brotliCompressSync(gzipSync(wrong)), [isString]],
    ["identity", wrong, [isString]],
    ["gzip", gzipSync(large), []],
    ["gzip", wrong, ["Response is no gzip, though its content-encoding says so"]],
    ["zstd", wrong, ["Response has the content-encoding zstd, which was not asked for"]],
  ])("%s", async (coding, body, found) => {
    await using server = await serveAnswer((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": coding }).end(body);
    });
    const between = await started({ upstream: server.url });
    const { rawBody, headers } = await received(`${between.url}/rest/api/1.0/projects/PRJ`);
    expect([rawBody, headers["content-encoding"]]).toEqual([body, coding]);
    expect(server.requests[0]?.headers).not.toHaveProperty("accept-encoding");
    expect(between.violations.map(({ reason }) => reason)).toEqual(found);
  });

  test.each<[what: string, coding: string, body: Buffer]>([
    ["a coding that is unknown", "zstd", wrong],
    ["a coding that it has not", "gzip", wrong],
    ["more than is kept", "gzip", gzipSync(large)],
    ["more than is kept, and no coding", "identity", large],
  ])("hides no status that is not described: %s", async (_, coding, body) => {
    await using server = await serveAnswer((_, response) => {
      response.writeHead(202, { "content-type": "application/json", "content-encoding": coding }).end(body);
    });
    const between = await started({ upstream: server.url });
    await received(`${between.url}/rest/api/1.0/projects/PRJ`);
    expect(between.violations.map(({ reason }) => reason)).toEqual(["Response status 202 is not described"]);
  });
});

/** The answer to a GET, its body as it was sent. */
async function received(url: string) {
  const [response] = (await once(get(url, { headers: { authorization: BASIC } }), "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { headers: response.headers, rawBody: Buffer.concat(chunks) };
}

test("a server that cannot be reached is a 502 that says so", async () => {
  const dead = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => dead.once("listening", resolve));
  const { port } = dead.address() as AddressInfo;
  await new Promise((resolve) => dead.close(resolve));
  const alone = await started({ upstream: `http://127.0.0.1:${port}` });
  const response = await callRaw(alone.url, "/rest/api/1.0/projects");
  expect(response).toMatchObject({
    status: 502,
    body: expect.stringContaining(`cannot reach http://127.0.0.1:${port}: `),
  });
});

test.each(["stash.example.com", "ftp://x", "https://x/?a=1", "", 7])(
  "says so when upstream is no base URL: %j",
  async (upstream) => {
    await expect(serve(description, { upstream: upstream as string })).rejects.toThrow(
      `upstream is the base URL of a server, such as "https://stash.example.com", not ${inspect(upstream)}.`,
    );
  },
);

test.each(["https://me:hush@x/stash", "https://:hush@x/stash/rest", "https://me:hush@x/stash?a=1", "ftp://me:hush@x"])(
  "does not show the password of an upstream: %s",
  async (upstream) => {
    const error = await serve(description, { upstream }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain("hush");
  },
);

test("says that upstream has no credentials", async () => {
  await expect(serve(description, { upstream: "https://me:hush@x/stash/rest" })).rejects.toThrow(
    new TypeError('upstream has no user name and no password, as each caller sends its own: write "https://x/stash".'),
  );
});

test.each([
  ["https://x/rest/api/1.0", "/rest", "https://x"],
  ["https://x/stash/rest/api/1.0/", "/rest", "https://x/stash"],
  ["https://x/stash/Projects/PRJ", "/Projects", "https://x/stash"],
])("says where upstream ends: %s", async (upstream, page, root) => {
  await expect(serve(description, { upstream })).rejects.toThrow(
    new TypeError(`upstream ends before ${page}: write "${root}", not ${inspect(upstream)}.`),
  );
});
