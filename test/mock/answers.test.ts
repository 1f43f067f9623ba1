import { inspect } from "node:util";
import { gunzipSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { BASIC, useMock } from "./fixtures/call.ts";

const mock = useMock();
const merge = "/projects/PRJ/repos/one/pull-requests/7/merge";
const prefer = (value: string) => ({ headers: { prefer: value } });

describe("answers", () => {
  test("the first example, with the headers of a server", async () => {
    const { status, headers, body } = await mock.call("/projects/PRJ");
    expect([status, body]).toEqual([200, { id: 1, key: "PRJ", name: "Project" }]);
    expect(headers.get("content-type")).toBe("application/json;charset=UTF-8");
    expect(headers.get("x-ausername")).toBe("jane");
    expect(headers.get("x-arequestid")).toMatch(/^@\w+$/);
  });

  test("each has its own request id", async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await mock.call("/projects")).headers.get("x-arequestid")),
    );
    expect(new Set(ids).size).toBe(3);
  });

  test("204 has no body, though a JSON content type", async () => {
    const response = await mock.call("/projects/PRJ", { method: "DELETE" });
    expect([response.status, response.body]).toEqual([204, ""]);
    expect(response.headers.get("content-type")).toContain("application/json");
  });

  test("a picture is one", async () => {
    const response = await fetch(`${mock.server.url}/rest/api/1.0/projects/PRJ/avatar.png`, {
      headers: { authorization: BASIC, accept: "application/json" },
    });
    expect(response.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    const data = bytes.indexOf("IDAT");
    const pixels = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
    expect(pixels).toHaveLength(16 * (1 + 16 * 3));
  });

  test("a file is one, by the end of its name", async () => {
    const beginning = async (path: string) => {
      const response = await fetch(`${mock.server.url}/rest/api/1.0/projects/PRJ/repos/one/${path}`, {
        headers: { authorization: BASIC },
      });
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/octet-stream"]);
      return Buffer.from(await response.arrayBuffer());
    };
    expect(String(await beginning("raw/src/README.md"))).toBe("Hello, world.\n");
    expect((await beginning("raw/logo.PNG")).subarray(1, 4).toString()).toBe("PNG");
    expect((await beginning("raw/a.zip")).subarray(0, 4).toString()).toBe("PK\u0003\u0004");
    expect((await beginning("archive")).subarray(0, 4).toString()).toBe("PK\u0003\u0004");
    expect((await beginning("archive?format=zip")).subarray(0, 4).toString()).toBe("PK\u0003\u0004");
    const tar = await beginning("archive?format=tar");
    expect([tar.subarray(0, 10).toString(), tar.subarray(257, 262).toString()]).toEqual(["README.txt", "ustar"]);
    expect(gunzipSync(await beginning("archive?format=tar.gz"))).toEqual(tar);
    expect(tar.subarray(512, 526).toString()).toBe("Hello, world.\n");
  });

  test("text is its example's text, and JSON where JSON is asked for", async () => {
    const diff = "/projects/PRJ/repos/one/pull-requests/7.diff";
    const plain = await mock.call(diff, { headers: { accept: "text/plain, */*;q=0.1" } });
    expect([plain.headers.get("content-type"), plain.body]).toEqual(["text/plain;charset=UTF-8", "--- a\n+++ b\n"]);
    expect((await mock.call(diff, { headers: { accept: "application/json" } })).body).toBe("diff");
    expect((await mock.call(diff, { headers: { accept: "image/png" } })).status).toBe(200);
    expect((await mock.call(diff, { headers: { accept: "text/plain", prefer: "code=500" } })).body).toMatchObject({
      errors: [{ message: "Something went wrong." }],
    });
  });

  test("the lowest success, and another where it is asked for", async () => {
    const path = "/rest/branch-permissions/2.0/projects/PRJ/restrictions";
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", body: '[{"state":"A"}]', headers };
    expect(await mock.call(path, init)).toMatchObject({ status: 200, body: [{ state: "RESTRICTED" }] });
    const empty = await mock.call(path, { ...init, headers: { ...headers, prefer: "code=204" } });
    expect(empty).toMatchObject({ status: 204, body: "" });
  });

  test("an error about a picture is JSON", async () => {
    const init = { headers: { accept: "image/png", prefer: "code=404" } };
    expect(await mock.call("/projects/PRJ/avatar.png", init)).toMatchObject({
      status: 404,
      body: { errors: [{ message: "Project PRJ does not exist." }] },
    });
  });

  test("an example that breaks its schema is a 500 that says so", async () => {
    expect(await mock.call("/broken")).toMatchObject({
      status: 500,
      body: { errors: [{ message: expect.stringMatching(/breaks the description. getBroken 200: .*'id'/) }] },
    });
  });
});

describe("pages", () => {
  const page = async (query: string) => (await mock.call(`/projects/PRJ/repos${query}`)).body;

  test("the first one, without start or with its own", async () => {
    for (const query of ["", "?start=0", "?start=", "?limit=", "?limit=0", "?start=0&start=5"]) {
      expect(await page(query)).toMatchObject({ start: 0, nextPageStart: 5, isLastPage: false, size: 2 });
    }
  });

  test("the last one, by its start, whatever limit comes with it", async () => {
    for (const query of ["?start=5", "?start=5&limit=1", "?limit=1000&start=5"]) {
      expect(await page(query)).toEqual({
        size: 1,
        limit: 25,
        isLastPage: true,
        start: 5,
        values: [{ slug: "three" }],
      });
    }
  });

  test("with a limit, the part of the whole list", async () => {
    const slugs = async (query: string) => {
      const { values, size, limit, start, isLastPage, nextPageStart } = await page(query);
      expect(size).toBe(values.length);
      return [values.map(({ slug }: { slug: string }) => slug).join(), start, limit, isLastPage, nextPageStart];
    };
    expect(await slugs("?limit=1")).toEqual(["one", 0, 1, false, 1]);
    expect(await slugs("?limit=1&start=1")).toEqual(["two", 1, 1, false, 2]);
    expect(await slugs("?limit=1&start=2")).toEqual(["three", 2, 1, true, undefined]);
    expect(await slugs("?limit=2")).toEqual(["one,two", 0, 2, false, 2]);
    expect(await slugs("?limit=3")).toEqual(["one,two,three", 0, 3, true, undefined]);
    expect(await slugs("?limit=20000")).toEqual(["one,two,three", 0, 20000, true, undefined]);
    expect(await slugs("?limit=1&limit=20000")).toEqual(["one", 0, 1, false, 1]);
    expect(await slugs("?start=1")).toEqual(["two,three", 1, 25, true, undefined]);
  });

  test("a start behind the end is an empty last page", async () => {
    expect(await page("?start=99")).toEqual({ size: 0, limit: 25, isLastPage: true, start: 99, values: [] });
    expect(await page("?start=3&limit=2")).toEqual({ size: 0, limit: 2, isLastPage: true, start: 3, values: [] });
    expect((await page("?start=5")).values).toHaveLength(1);
  });

  test("a list that servers never answer in parts is whole", async () => {
    const { body } = await mock.call("/projects/PRJ/repos/one/changes?start=1&limit=1");
    expect(body).toMatchObject({ start: 0, limit: 25, values: [{ slug: "a" }, { slug: "b" }] });
  });

  test("one made from a first page has no next start, and says so as streamed lists do", async () => {
    const { body } = await mock.call("/projects/PRJ/repos/one/commits?start=3");
    expect(body).toMatchObject({ start: 3, values: [], isLastPage: true, nextPageStart: null });
  });

  test("a page inside a directory", async () => {
    const browse = async (start: number) =>
      (await mock.call(`/projects/PRJ/repos/one/browse/src?start=${start}`)).body.children;
    expect(await browse(30)).toMatchObject({ values: [{ slug: "b" }], isLastPage: true });
    expect(await browse(1)).toMatchObject({ values: [{ slug: "b" }], isLastPage: true, start: 1 });
    expect(await browse(2)).toMatchObject({ values: [], isLastPage: true, start: 2 });
  });

  test("a page by name comes before start", async () => {
    const response = await mock.call("/projects/PRJ/repos?start=0", prefer("example=lastPage"));
    expect(response.body.start).toBe(5);
  });
});

describe("a query that changes the form of the answer", () => {
  const browse = (query: string, init = {}) => mock.call(`/projects/PRJ/repos/one/browse/src?${query}`, init);

  test.each([
    ["type=true", "type"],
    ["type=True&blame=true", "type"],
    ["type=false", "src"],
    ["blame=true", "blame"],
    ["blame", "blame"],
    ["blame=false", "src"],
    ["blame=true&noContent=false", "blame"],
    ["noContent=true", "src"],
    ["blame=true&noContent=true", "blameOnly"],
    ["noContent=&blame=", "blameOnly"],
  ])("%s: %s", async (query, path) => expect((await browse(query)).body).toMatchObject({ path }));

  test("has its pages, too", async () => {
    expect((await browse("blame=true&start=0")).body.children.values).toEqual([{ slug: "blamed" }]);
    expect((await browse("blame=true&start=9")).body.children).toMatchObject({
      start: 9,
      values: [],
      isLastPage: true,
    });
  });

  test("gives way to an example that is asked for, and to an error", async () => {
    expect((await browse("type=true", prefer("example=blame"))).body).toMatchObject({ path: "blame" });
    expect((await browse("type=true", prefer("code=404"))).status).toBe(404);
  });

  test.each(["withCounts", "details", "count"])("%s=true", async (name) => {
    const commits = (query: string) => mock.call(`/projects/PRJ/repos/one/commits?${query}`);
    for (const value of ["true", "True"]) {
      expect((await commits(`${name}=${value}`)).body.values).toEqual([{ slug: name }]);
      expect((await commits(`${name}=${value}&start=1&limit=1`)).body).toMatchObject({ start: 1, values: [] });
    }
    expect((await commits(`${name}=false`)).body.values).toEqual([{ slug: "a" }]);
  });

  test("makes no difference where no example shows it", async () => {
    expect((await mock.call("/projects/PRJ/repos/one/browse?blame=true")).body).toEqual({ html: "root" });
  });
});

describe("Prefer", () => {
  test.each([
    ["code=404", 404, "Project PRJ does not exist."],
    ["code=404, example=reference", 404, "A detailed error message."],
    ['code="404"; example="reference"', 404, "A detailed error message."],
    ["code=409", 409, "Conflict"],
    ["code=429", 429, "Too Many Requests"],
    ["code=500", 500, "Something went wrong."],
    ["code=503, example=server", 503, "Something went wrong."],
  ])("%s", async (value, status, message) => {
    expect(await mock.call("/projects/PRJ", prefer(value))).toMatchObject({ status, body: { errors: [{ message }] } });
    expect(mock.reasons()).toEqual([]);
  });

  test.each([202, 204, 302, 304])("code=%i, no error and not documented, has no body", async (status) => {
    const init = { ...prefer(`code=${status}`), redirect: "manual" as const };
    expect(await mock.call("/projects/PRJ", init)).toMatchObject({ status, body: "" });
    expect(mock.reasons()).toEqual([]);
  });

  test("other preferences are ignored", async () => {
    expect((await mock.call("/projects/PRJ", prefer("return=minimal, respond-async"))).status).toBe(200);
  });

  test.each([
    ["code=404, example=none", 'getProject 404 has no example "none"; it has server, reference.'],
    ["example=none", 'getProject 200 has no example "none"; it has server.'],
    ["code=302, example=server", "getProject documents no 302, so it has no example for it."],
    ["code=abc", "A status is a number from 200 to 599, not NaN."],
    ["code=100", "A status is a number from 200 to 599, not 100."],
  ])("%s cannot be had, and the answer says why", async (value, reason) => {
    const { status, body } = await mock.call("/projects/PRJ", prefer(value));
    expect([status, body.errors[0].message]).toEqual([500, `The mock cannot answer. ${reason}`]);
  });

  test("a request that is not valid is refused all the same", async () => {
    expect((await mock.call("/projects?start=x", prefer("code=404"))).status).toBe(400);
  });
});

describe("mock.reply", () => {
  const post = () => mock.call(merge, { method: "POST" });

  test("changes the next answer of that operation, once", async () => {
    mock.server.reply("mergePullRequest", { status: 409 });
    expect((await mock.call("/projects/PRJ")).status).toBe(200);
    expect(await post()).toMatchObject({ status: 409, body: { errors: [{ message: "Out of date." }] } });
    expect((await post()).status).toBe(200);
  });

  test("is of that operation alone, not of its user-centric twin", async () => {
    mock.server.reply("listRepositories", { status: 503 });
    expect((await mock.call("/users/jane/repos")).status).toBe(200);
    expect((await mock.call("/projects/~jane/repos")).status).toBe(503);
    mock.server.reply("listPersonalRepositories", { status: 503 });
    expect((await mock.call("/projects/~jane/repos")).status).toBe(200);
    expect((await mock.call("/users/jane/repos")).status).toBe(503);
  });

  test("as often as asked, in turn", async () => {
    mock.server.reply("mergePullRequest", { status: 500, times: 2 });
    mock.server.reply("mergePullRequest", { status: 409, example: "reference" });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await post()).status);
    expect(statuses).toEqual([500, 500, 409, 200]);
  });

  test("with a body, with headers, for all requests, until reset", async () => {
    const body = { errors: [{ context: null, message: "Slow down.", exceptionName: null }] };
    mock.server.reply("mergePullRequest", { status: 429, body, headers: { "retry-after": "7" }, times: Infinity });
    for (let i = 0; i < 3; i++) {
      const response = await post();
      expect(response).toMatchObject({ status: 429, body });
      expect(response.headers.get("retry-after")).toBe("7");
    }
    mock.server.reset();
    expect((await post()).status).toBe(200);
  });

  test("with a body of the documented success", async () => {
    mock.server.reply("getProject", { body: { id: 9, key: "NINE" } });
    expect(await mock.call("/projects/PRJ")).toMatchObject({ status: 200, body: { id: 9, key: "NINE" } });
  });

  test("is kept for a valid request, and gives way to Prefer", async () => {
    mock.server.reply("mergePullRequest", { status: 409 });
    await mock.call(`${merge}?version=x`, { method: "POST" });
    await mock.call(merge, { method: "POST", ...prefer("code=500") });
    expect((await post()).status).toBe(409);
  });

  test.each([
    ["getProjct", {}, 'The description has no operation "getProjct".'],
    ["getProject", { status: 202 }, "getProject documents no 202; it documents 200, 401, 404."],
    ["getProject", { status: 99 }, "A status is a number from 200 to 599, not 99."],
    [
      "getProject",
      { body: { key: "PRJ" } },
      "The reply breaks the description. getProject 200: Response body must have required property 'id'.",
    ],
    [
      "getProject",
      { status: 418, body: {} },
      "The reply breaks the description. getProject 418: Response body must have required property 'errors'.",
    ],
    ["getProject", { status: 404, example: "x" }, 'getProject 404 has no example "x"; it has server, reference.'],
    [
      "deleteProject",
      { body: {} },
      "The reply breaks the description. deleteProject 204 is documented without a body.",
    ],
    ["deleteProject", { example: "x" }, "deleteProject 204 has no body, so it has no example."],
    [
      "getProjectAvatar",
      { body: "x" },
      "The reply breaks the description. getProjectAvatar 200: The received media type",
    ],
    ["getProject", { example: "server", body: {} }, "Give a body or an example, not both."],
  ])("refuses what the description does not allow: %s %j", (operationId, reply, reason) => {
    expect(() => mock.server.reply(operationId, reply)).toThrow(reason);
  });

  test.each<[unknown, string]>([
    [undefined, "A reply is an object, such as { status: 404 }, not undefined."],
    [null, "A reply is an object, such as { status: 404 }, not null."],
    [404, "A reply is an object, such as { status: 404 }, not 404."],
    [[], "A list of replies has at least one."],
    [[[]], "A reply is an object, such as { status: 404 }, not []."],
    [[{ status: 404 }, 404], "A reply is an object, such as { status: 404 }, not 404."],
    [
      { staus: 404 },
      'A reply has no member "staus"; it has status, body, type, example, headers, times, when, delay, drop, undescribed.',
    ],
    [{ constructor: 404 }, 'A reply has no member "constructor"'],
    ...["1", -1, NaN, 60_001].map((delay): [unknown, string] => [
      { delay },
      `delay is a number of milliseconds from 0 to 60000, not ${inspect(delay)}.`,
    ]),
    [{ drop: true }, 'drop is "headers" or "body", not true.'],
    [{ undescribed: 1 }, "undescribed is true or false, not 1."],
    [{ type: "html" }, "type is a media type, such as \"text/html\", not 'html'."],
    [{ type: "text/html", body: {} }, "A body of the type text/html is text or bytes, not {}."],
    [{ when: "OPS" }, 'when is an object, such as { path: { projectKey: "PRJ" }, query: { state: "OPEN" } }, not'],
    [{ when: { projectKey: "OPS" } }, "when is an object"],
    [{ when: { path: { projectKey: ["OPS"] } } }, "when is an object"],
    [{ status: "404" }, "A status is a number from 200 to 599, not 404."],
    ...[0, -1, 1.5, NaN, null].map((times): [unknown, string] => [
      { times },
      `times is a positive whole number or Infinity, not ${times}.`,
    ]),
    [{ times: "2" }, "times is a positive whole number or Infinity, not '2'."],
    [{ headers: "x: 1" }, `headers is an object, such as { "retry-after": "1" }, not 'x: 1'.`],
    [{ headers: { "retry after": "1" } }, "HTTP cannot send the header 'retry after': '1'. Header name must be"],
    [{ headers: { "": "1" } }, "HTTP cannot send the header '': '1'. Header name must be"],
    [{ headers: { "x-a": "1\r\nx-b: 2" } }, "HTTP cannot send the header 'x-a': '1\\r\\nx-b: 2'. Invalid character"],
    [{ headers: { "retry-after": 1 } }, "The value of the header retry-after is text, not 1."],
  ])("refuses what is no reply: %j", async (reply, reason) => {
    // Tests in JavaScript can pass anything.
    expect(() => mock.server.reply("getProject", reply as object)).toThrow(reason);
    expect((await mock.call("/projects/PRJ")).status).toBe(200);
  });
});
