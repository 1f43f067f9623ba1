import { describe, expect, test } from "vitest";
import type { MockReplyFunction } from "../../src/mock/index.ts";
import { callRaw, useMock } from "./fixtures/call.ts";

const mock = useMock();
const get = (path = "/projects/PRJ") => mock.call(path);
const project = { id: 1, key: "PRJ", name: "Project" };

describe("a list of replies", () => {
  test("is given in turn, then the documented answer", async () => {
    mock.server.reply("getProject", [
      { status: 503, times: 2 },
      { body: { id: 2, key: "TWO" } },
      () => ({ status: 404 }),
    ]);
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push((await get()).status);
    expect(answers).toEqual([503, 503, 200, 404, 200, 200]);
    expect((await get()).body).toEqual(project);
  });

  test("is not taken when one of it is wrong", async () => {
    expect(() => mock.server.reply("getProject", [{ status: 503 }, { status: 202 }])).toThrow("documents no 202");
    expect((await get()).status).toBe(200);
  });
});

describe("a function", () => {
  test("makes an answer of each request, or leaves it as documented", async () => {
    mock.server.reply("getProject", async ({ parameters, headers }) => {
      expect(headers.authorization).toBe("Basic");
      return parameters.projectKey === "OPS" ? { status: 404, headers: { "x-a": "1" } } : undefined;
    });
    for (let i = 0; i < 2; i++) {
      const missing = await get("/projects/OPS");
      expect([missing.status, missing.headers.get("x-a")]).toEqual([404, "1"]);
      expect((await get()).body).toEqual(project);
    }
  });

  test.each([
    [
      "what the description does not allow",
      () => ({ status: 202 }),
      "getProject documents no 202; it documents 200, 401, 404.",
    ],
    ["what is no reply", (): unknown => 404, "A reply is an object, such as { status: 404 }, not 404."],
    ["times", () => ({ status: 404, times: 2 }), "A function's reply has no times: it is for one request"],
    [
      "an error",
      () => {
        throw new Error("Out of replies.");
      },
      "Out of replies.",
    ],
  ])("that makes %s is answered 500, and why", async (_, reply, reason) => {
    // Tests in JavaScript can return anything.
    mock.server.reply("getProject", reply as MockReplyFunction);
    const { status, body } = await get();
    expect([status, body.errors[0].message]).toEqual([
      500,
      expect.stringContaining(`The mock cannot answer. ${reason}`),
    ]);
  });
});

describe("when", () => {
  test("goes by parameters of the path, and others pass", async () => {
    mock.server.reply("getProject", { status: 404, when: { path: { projectKey: "OPS" } }, times: Infinity });
    const statuses = [];
    for (const key of ["PRJ", "OPS", "PRJ", "OPS"]) statuses.push((await get(`/projects/${key}`)).status);
    expect(statuses).toEqual([200, 404, 200, 404]);
  });

  test("goes by parameters of the query, the first of several", async () => {
    mock.server.reply("listProjects", { status: 503, when: { query: { start: 25 } }, times: 2 });
    const statuses = [];
    for (const query of ["", "?start=5", "?start=25", "?start=25&start=5", "?start=25"]) {
      statuses.push((await get(`/projects${query}`)).status);
    }
    expect(statuses).toEqual([200, 200, 503, 503, 200]);
  });

  test("keeps its turn while others are given", async () => {
    mock.server.reply("getProject", [{ status: 404, when: { path: { projectKey: "OPS" } } }, { status: 503 }]);
    expect((await get()).status).toBe(503);
    expect((await get()).status).toBe(200);
    expect((await get("/projects/OPS")).status).toBe(404);
  });
});

describe("delay and drop", () => {
  test("a late answer", async () => {
    mock.server.reply("getProject", { delay: 100 });
    const began = performance.now();
    expect((await get()).body).toEqual(project);
    expect(performance.now() - began).toBeGreaterThan(95);
    expect((await get()).body).toEqual(project);
  });

  test("a caller that does not wait does no harm", async () => {
    mock.server.reply("getProject", { delay: 60_000 });
    await expect(
      fetch(`${mock.server.url}/rest/api/1.0/projects/PRJ`, {
        headers: { cookie: "a=b" },
        signal: AbortSignal.timeout(50),
      }),
    ).rejects.toThrow("aborted");
    expect((await get()).status).toBe(200);
  });

  test("no headers", async () => {
    mock.server.reply("getProject", { drop: "headers" });
    await expect(get()).rejects.toThrow("fetch failed");
    expect((await get()).status).toBe(200);
  });

  test("half a body", async () => {
    mock.server.reply("getProject", { drop: "body" });
    const response = await fetch(`${mock.server.url}/rest/api/1.0/projects/PRJ`, { headers: { cookie: "a=b" } });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });
});

describe("a body of another kind", () => {
  test.each([
    ["a page", { status: 503, type: "text/html", body: "<h1>Down</h1>" }, "text/html;charset=UTF-8", "<h1>Down</h1>"],
    ["XML", { type: "application/xml;charset=utf-8", body: "<a/>" }, "application/xml;charset=utf-8", "<a/>"],
    ["no type", { type: "text/plain", body: "" }, "text/plain;charset=UTF-8", ""],
    ["bytes", { type: "image/gif", body: Buffer.from("GIF89a") }, "image/gif", "GIF89a"],
  ])("%s", async (_, reply, type, body) => {
    expect(() => mock.server.reply("getProject", reply)).toThrow("The reply breaks the description.");
    mock.server.reply("getProject", { ...reply, undescribed: true });
    const response = await get();
    expect([response.headers.get("content-type"), response.body]).toEqual([type, body]);
  });

  test("JSON as it is written, also when it is cut short", async () => {
    const type = "application/json";
    mock.server.reply("getProject", { type, body: ' {"id":1, "key":"PRJ"}' });
    const response = await callRaw(mock.server.url, "/rest/api/1.0/projects/PRJ", "GET", { cookie: "a=b" });
    expect(response.body).toBe(' {"id":1, "key":"PRJ"}');
    expect(() => mock.server.reply("getProject", { type, body: '{"id":1' })).toThrow("The reply is no JSON");
    expect(() => mock.server.reply("getProject", { type, body: '{"id":1}' })).toThrow(
      "must have required property 'key'",
    );
    mock.server.reply("getProject", { type, body: '{"id":1', undescribed: true });
    const cut = await callRaw(mock.server.url, "/rest/api/1.0/projects/PRJ", "GET", { cookie: "a=b" });
    expect(cut.body).toBe('{"id":1');
  });

  test("a file of a test's own, and a picture", async () => {
    const type = "application/octet-stream";
    mock.server.reply("getRawFile", { type, body: "mine" });
    expect((await get("/projects/PRJ/repos/one/raw/a.txt")).body).toBe("mine");
    mock.server.reply("getProjectAvatar", { type: "image/png", body: new Uint8Array([1, 2]) });
    expect((await get("/projects/PRJ/avatar.png")).body).toBe("\u0001\u0002");
    // The bytes of a file have the file's own type, be it that of JSON; a picture is a picture.
    mock.server.reply("getRawFile", { type: "application/json", body: '{"half' });
    expect(
      (await callRaw(mock.server.url, "/rest/api/1.0/projects/PRJ/repos/one/raw/a.txt", "GET", { cookie: "a=b" })).body,
    ).toBe('{"half');
    expect(() => mock.server.reply("getRawFile", { body: { half: true } })).toThrow("application/json");
    expect(() => mock.server.reply("getProjectAvatar", { type: "text/plain", body: "x" })).toThrow("text/plain");
  });
});

describe("undescribed", () => {
  test("a redirect, another status, another body", async () => {
    const away = { status: 302, headers: { location: "https://sso.example.com/" } };
    expect(() => mock.server.reply("getProject", away)).toThrow("getProject documents no 302");
    mock.server.reply("getProject", [
      { ...away, undescribed: true },
      { status: 202, body: [1], undescribed: true },
      { body: { key: 1 }, undescribed: true },
    ]);
    const response = await mock.call("/projects/PRJ", { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "https://sso.example.com/"]);
    expect(await get()).toMatchObject({ status: 202, body: [1] });
    expect(await get()).toMatchObject({ status: 200, body: { key: 1 } });
  });

  test("is a status of HTTP all the same", () => {
    expect(() => mock.server.reply("getProject", { status: 99, undescribed: true })).toThrow("not 99");
  });
});

describe("mock.on", () => {
  const thing = "/rest/plugin/1.0/thing";

  test("answers a URL that nothing describes, below any context path, and it is no violation", async () => {
    mock.server.on("GET", thing, { body: { name: "thing" }, headers: { "x-a": "1" } });
    for (const path of [thing, `/stash${thing}`, `${thing}/`, `${thing}?a=1`, thing]) {
      expect(await mock.call(path)).toMatchObject({ status: 200, body: { name: "thing" } });
    }
    expect(mock.reasons()).toEqual([]);
    expect((await mock.call(thing, { method: "HEAD" })).body).toBe("");
    expect((await mock.call(thing, { method: "POST" })).status).toBe(404);
    mock.server.reset();
    expect((await mock.call(thing)).status).toBe(404);
  });

  test("takes all that a reply takes", async () => {
    mock.server.on("POST", thing, [{ status: 503, times: 1 }, ({ body }) => ({ status: 201, body: { got: body } })]);
    mock.server.on("GET", "/login", { type: "text/html", body: "<form>", when: { query: { next: "/" } } });
    const post = () =>
      mock.call(thing, { method: "POST", body: '{"a":1}', headers: { "content-type": "application/json" } });
    expect((await post()).status).toBe(503);
    expect(await post()).toMatchObject({ status: 201, body: { got: { a: 1 } } });
    expect((await fetch(`${mock.server.url}/login`)).status).toBe(404);
    expect(await (await fetch(`${mock.server.url}/login?next=/`)).text()).toBe("<form>");
  });

  test("another method of a URL that is described", async () => {
    mock.server.on("PUT", "/rest/api/1.0/projects", {});
    expect(await mock.call("/projects", { method: "PUT" })).toMatchObject({ status: 200, body: "" });
    expect((await mock.call("/projects")).body.values).toEqual([]);
  });

  test.each([
    ["GET", "/rest/api/latest/projects/PRJ", {}, 'is described: use mock.reply("getProject", …).'],
    ["get", thing, {}, 'A method is in upper case, such as "GET", not get.'],
    ["GET", "rest/plugin", {}, "A path begins with / and has no query, not rest/plugin."],
    ["GET", `${thing}?a=1`, {}, "A path begins with / and has no query"],
    ["GET", thing, { example: "server" }, "A URL that nothing describes has no examples; give a body."],
    ["GET", thing, { status: 42 }, "A status is a number from 200 to 599, not 42."],
    ["GET", thing, 404, "A reply is an object, such as { status: 404 }, not 404."],
  ])("refuses %s %s %j", (method, path, reply, reason) => {
    // Tests in JavaScript can pass anything.
    expect(() => mock.server.on(method, path, reply as object)).toThrow(reason);
  });
});
