import { describe, expect, test } from "vitest";
import { BASIC, useMock } from "./fixtures/call.ts";

const mock = useMock();
const merge = "/projects/PRJ/repos/one/pull-requests/7/merge";
const json = { "content-type": "application/json" };

describe("credentials", () => {
  const get = (path: string, headers: Record<string, string>) =>
    fetch(`${mock.server.url}/rest/api/1.0${path}`, { headers });

  test.each([
    ["Basic", { authorization: BASIC }, "jane"],
    ["Bearer", { authorization: "Bearer token" }, "jcitizen"],
    ["OAuth", { authorization: 'OAuth oauth_consumer_key="k", oauth_signature="s"' }, "jcitizen"],
    ["a cookie", { cookie: "JSESSIONID=1" }, "jcitizen"],
    ["a trusted application", { "x-seraph-trusted-app-cert": "c" }, "jcitizen"],
  ])("%s is good for anything", async (_, headers, user) => {
    const response = await get("/projects/PRJ", headers as unknown as Record<string, string>);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-ausername")).toBe(user);
    expect(response.headers.get("x-auserid")).toBe("101");
  });

  test.each([
    ["none", {}],
    ["Basic without a colon", { authorization: `Basic ${btoa("jane")}` }],
    ["an unknown scheme", { authorization: "Digest x" }],
    ["an empty token", { authorization: "Bearer" }],
  ])("%s: 401 asks for credentials, whatever 401 the operation documents", async (_, headers) => {
    const response = await get("/projects/PRJ", headers as unknown as Record<string, string>);
    expect(response.status).toBe(401);
    expect(response.headers.get("x-ausername")).toBeNull();
    expect(response.headers.get("x-auserid")).toBeNull();
    expect(await response.json()).toEqual({
      errors: [
        {
          context: null,
          message: "Authentication failed. Please check your credentials and try again.",
          exceptionName: "com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException",
        },
      ],
    });
    expect(mock.reasons()).toEqual([]);
  });

  test("none: 401, also where none is documented, and a reply is kept for who has some", async () => {
    mock.server.reply("getBroken", { status: 503 });
    expect((await get("/broken", {})).status).toBe(401);
    expect((await mock.call("/broken")).status).toBe(503);
  });

  test.each(["/application-properties", "/projects"])("none are needed for %s", async (path) => {
    expect((await get(path, {})).status).toBe(200);
  });

  test("none are recorded", async () => {
    await mock.call("/projects/PRJ", { headers: { cookie: "SECRET=1" } });
    const [recorded] = mock.server.requests;
    expect(recorded?.headers.authorization).toBe("Basic");
    expect(recorded?.headers.cookie).toBeUndefined();
  });
});

describe("query parameters", () => {
  test.each(["true", "True", "FALSE", "false"])("a boolean may be written %s", async (value) => {
    expect((await mock.call(`${merge}?withCounts=${value}&version=3`, { method: "POST" })).status).toBe(200);
    expect(mock.server.requests[0]?.query).toEqual({ withCounts: value, version: "3" });
    expect(mock.reasons()).toEqual([]);
  });

  test("a boolean may be anything for a server, to which it is false; here it is a violation, too", async () => {
    for (const value of ["1", "yes"]) {
      expect((await mock.call(`${merge}?withCounts=${value}`, { method: "POST" })).status).toBe(200);
    }
    const reason = "Request query parameter withCounts must be boolean";
    expect(mock.reasons()).toEqual([reason, reason]);
  });

  test.each(["blame", "blame=", "blame=true", "blame=True&noContent="])("a flag is set by %s", async (query) => {
    expect((await mock.call(`/projects/PRJ/repos/one/browse/src?${query}`)).status).toBe(200);
    expect(mock.reasons()).toEqual([]);
  });

  test.each(["false", "0", "no"])("a flag is set by %s, too, which is a violation", async (value) => {
    const response = await mock.call(`/projects/PRJ/repos/one/browse/src?blame=${value}`);
    expect(response.status).toBe(200);
    expect(mock.reasons()[0]).toMatch(/^Request query parameter blame must be /);
  });

  test("a value out of a list may be written in any case, too", async () => {
    expect((await mock.call("/projects?permission=project_read")).status).toBe(200);
    expect(mock.reasons()).toEqual([]);
  });

  test("an empty value is no value", async () => {
    expect((await mock.call(`${merge}?version=`, { method: "POST" })).status).toBe(200);
  });

  test("a wrong type is refused with the reason", async () => {
    const response = await mock.call(`${merge}?version=three`, { method: "POST" });
    expect(response.status).toBe(400);
    expect(response.body).toEqual({
      errors: [{ context: "version", message: "Request query parameter version must be integer", exceptionName: null }],
    });
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toMatchObject([
      { location: ["request", "query", "version"], code: "type" },
    ]);
    expect(mock.server.violations).toEqual([
      {
        method: "POST",
        url: `${mock.server.url}/rest/api/1.0${merge}?version=three`,
        operationId: "mergePullRequest",
        reason: "Request query parameter version must be integer",
      },
    ]);
  });

  test("a value outside the enum, and a path parameter of the wrong type, are refused", async () => {
    expect((await mock.call("/projects?permission=ALL")).status).toBe(400);
    expect((await mock.call(merge.replace("7", "seven"), { method: "POST" })).status).toBe(400);
    expect(mock.server.violations).toHaveLength(2);
  });

  test("is called as it is documented", async () => {
    const { body } = await mock.call(`${merge.replace("7", "seven")}?withCounts=maybe`, { method: "POST" });
    expect(body.errors.map(({ context }: { context: string }) => context)).toEqual(["pullRequestId"]);
    expect(mock.reasons()).toEqual([
      "Request query parameter withCounts must be boolean",
      "Request path parameter pullRequestId must be integer",
    ]);
  });

  test("an unknown one is answered, and is a violation", async () => {
    const response = await mock.call("/projects?limt=2&ünknown=1");
    expect(response.status).toBe(200);
    expect(mock.reasons()).toEqual(['Unknown query parameter "limt"', 'Unknown query parameter "ünknown"']);
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")[1].message).toBe(
      'Unknown query parameter "ünknown"',
    );
  });

  test("many long ones still fit into a header that can be parsed", async () => {
    const query = Array.from({ length: 12 }, (_, i) => `${"x".repeat(500)}${i}=1`).join("&");
    const { headers } = await mock.call(`/projects?${query}`);
    expect(JSON.parse(headers.get("sl-violations") ?? "")).toHaveLength(10);
    expect(mock.reasons()).toHaveLength(12);
  });

  test("one sent twice is recorded as a list, and the first counts", async () => {
    await mock.call("/projects?x=1&x=2");
    expect(mock.server.requests[0]?.query).toEqual({ x: ["1", "2"] });
    mock.server.reset();
    expect((await mock.call("/projects?limit=2&limit=x&permission=PROJECT_READ&permission=x")).status).toBe(200);
    expect(mock.reasons()).toEqual([]);
    expect((await mock.call("/projects?limit=x&limit=2")).status).toBe(400);
  });
});

describe("a version", () => {
  const decline = "/projects/PRJ/repos/one/pull-requests/7/decline";
  const post = (query = "", headers = {}) => mock.call(decline + query, { method: "POST", headers });

  test("that is missing is out of date, as servers have it, and no violation", async () => {
    for (const query of ["", "?version="]) {
      expect(await post(query)).toMatchObject({ status: 409, body: { errors: [{ message: "Out of date." }] } });
    }
    expect((await post("?version=0")).status).toBe(200);
    expect(mock.reasons()).toEqual([]);
  });

  test("is not asked for where a test wants an answer", async () => {
    mock.server.reply("declinePullRequest", { status: 404 });
    expect((await post()).status).toBe(404);
    expect((await post("", { prefer: "code=200" })).status).toBe(200);
  });
});

describe("bodies", () => {
  const create = (body: string, headers = {}) =>
    mock.call("/projects", { method: "POST", body, headers: { ...json, ...headers } });

  test("JSON is recorded parsed, and answered", async () => {
    expect(await create('{"key":"PRJ","avatar":"data:,"}')).toMatchObject({ status: 201, body: { key: "PRJ" } });
    expect(mock.server.requests[0]?.body).toEqual({ key: "PRJ", avatar: "data:," });
  });

  test.each(["application/json; charset=utf-8", "Application/JSON"])("JSON may be called %s", async (type) => {
    expect((await create('{"key":"PRJ"}', { "content-type": type })).status).toBe(201);
  });

  test.each([
    ["a field missing", "{}", "Request body must have required property 'key'", null],
    ["a field of the wrong type", '{"key":1}', "Request body property key must be string", "key"],
    ["no body", "", "Body parameter is required", null],
    ["malformed JSON", '{"key":', "Body that is not application/json", null],
  ])("%s is refused with the reason", async (_, body, message, context) => {
    expect(await create(body)).toMatchObject({ status: 400, body: { errors: [{ message, context }] } });
    expect(mock.reasons()).toEqual([message]);
  });

  test("an array is taken under any JSON type, and answered with an array", async () => {
    const restrict = async (body: object, type: string) => {
      const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": type } };
      return (await mock.call("/rest/branch-permissions/2.0/restrictions", init)).body;
    };
    const one = { state: "x" };
    expect(await restrict(one, "application/json")).toEqual({ state: "ONE" });
    expect(await restrict([one], "application/vnd.atl.bitbucket.bulk+json")).toEqual([{ state: "MORE" }]);
    expect(await restrict([one], "application/json")).toEqual([{ state: "MORE" }]);
    expect(mock.reasons()).toEqual([]);
  });

  test("another content type: 415", async () => {
    expect((await create("key=PRJ", { "content-type": "application/x-www-form-urlencoded" })).status).toBe(415);
    expect((await create("<key/>", { "content-type": "application/xml" })).status).toBe(415);
    const type = new Blob(['{"key":"PRJ"}']);
    expect((await mock.call("/projects", { method: "POST", body: type })).status).toBe(415);
    const supported = "Supported content types: application/json";
    expect(mock.reasons()).toEqual([
      `Content-Type application/x-www-form-urlencoded. ${supported}`,
      `Content-Type application/xml. ${supported}`,
      `Content-Type is missing. ${supported}`,
    ]);
  });

  test("one that is not documented is dropped, whatever it is", async () => {
    expect((await mock.call(merge, { method: "POST", body: "{", headers: json })).status).toBe(200);
    expect((await mock.call("/projects/PRJ", { method: "DELETE", body: "{}" })).status).toBe(204);
    expect(mock.server.requests[1]?.body).toBe("{}");
    expect(mock.reasons()).toEqual([]);
  });

  test("a content type without a body is nothing special", async () => {
    expect((await mock.call("/projects/PRJ", { headers: json })).status).toBe(200);
    expect((await mock.call(merge, { method: "POST", headers: json })).status).toBe(200);
    expect(mock.server.requests[0]).not.toHaveProperty("body");
  });

  test.each(["text/plain", "text/markdown", "application/json", "application/x-www-form-urlencoded"])(
    "markdown is taken as %s",
    async (type) => {
      const init = { method: "POST", body: "# Hello *world*", headers: { "content-type": type } };
      expect(await mock.call("/markup/preview", init)).toMatchObject({ status: 200, body: { html: "<h1>Hello</h1>" } });
      expect(mock.reasons()).toEqual([]);
    },
  );

  test("an avatar is uploaded as a form with the field avatar", async () => {
    const upload = (field: string, value: string | Blob) => {
      const body = new FormData();
      body.set(field, value);
      return mock.call("/projects/PRJ/avatar.png", { method: "POST", body });
    };
    const bytes = new Uint8Array([0x89, 0x50, 0x0d, 0x0a, 0xff, 0x00]);
    expect(await upload("avatar", new Blob([bytes], { type: "image/png" }))).toMatchObject({ status: 201, body: "" });
    const [{ body } = {}] = mock.server.requests;
    const { avatar } = body as { avatar: File };
    expect([avatar.type, new Uint8Array(await avatar.arrayBuffer())]).toEqual(["image/png", bytes]);
    expect(mock.reasons()).toEqual([]);

    expect((await upload("picture", new Blob([bytes]))).status).toBe(400);
    expect(mock.reasons()).toEqual(["Request body must have required property 'avatar'"]);
  });

  test("a file is edited by PUT with a form, without the XSRF header", async () => {
    const edit = async (fields: Record<string, string>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const init = { method: "PUT", body, headers: { "x-atlassian-token": "" } };
      return mock.call("/projects/PRJ/repos/one/edit/src/a%20b.txt", init);
    };
    const content = "100% \u00fc\r\n--x & y=1\r\n";
    expect(await edit({ content, branch: "main" })).toMatchObject({ status: 200, body: { state: "EDITED" } });
    expect(mock.server.requests[0]).toMatchObject({
      body: { content, branch: "main" },
      parameters: { path: "src/a b.txt" },
    });
    expect(mock.reasons()).toEqual([]);
    expect((await edit({ content })).status).toBe(400);
    expect(mock.reasons()).toEqual(["Request body must have required property 'branch'"]);
  });

  test("JSON may be an array", async () => {
    const restrict = (body: string) =>
      mock.call("/rest/branch-permissions/2.0/projects/PRJ/restrictions", { method: "POST", body, headers: json });
    expect((await restrict('[{"state":"A"},{"state":"B"}]')).status).toBe(200);
    expect((await restrict("[]")).status).toBe(200);
    expect(mock.server.requests[0]?.body).toEqual([{ state: "A" }, { state: "B" }]);
    expect(mock.reasons()).toEqual([]);
    expect((await restrict('[{"state":"A"},{"state":1}]')).body.errors).toMatchObject([{ context: "1.state" }]);
    expect((await restrict('{"state":"A"}')).status).toBe(400);
  });

  test("a DELETE may have one", async () => {
    const remove = (init: object) =>
      mock.call("/rest/branch-permissions/2.0/projects/PRJ/restrictions", { method: "DELETE", headers: json, ...init });
    expect(await remove({ body: '{"state":"A"}' })).toMatchObject({ status: 204, body: "" });
    expect(mock.server.requests[0]?.body).toEqual({ state: "A" });
    expect(mock.reasons()).toEqual([]);
    expect((await remove({})).status).toBe(400);
    expect((await remove({ body: '{"state":1}' })).status).toBe(400);
    expect(mock.reasons()).toEqual(["Body parameter is required", "Request body property state must be string"]);
  });

  test("a form that cannot be read is refused", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect((await mock.call("/projects/PRJ/avatar.png", { method: "POST", body: "x", headers })).status).toBe(400);
  });

  test("one over 10 MB is not read", async () => {
    const response = await create(JSON.stringify({ key: "x".repeat(11_000_000) })).catch(() => ({ status: 413 }));
    expect(response.status).toBe(413);
    expect((await mock.call("/projects")).status).toBe(200);
  });
});

describe("XSRF", () => {
  test.each([
    ["a POST without a body", {}],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["an upload", { "content-type": "multipart/form-data; boundary=x" }],
    ["text", { "content-type": "text/plain" }],
  ])("%s is refused without the header", async (_, headers) => {
    const response = await mock.call(merge, { method: "POST", headers: { "x-atlassian-token": "", ...headers } });
    expect(response).toMatchObject({ status: 403, body: "XSRF check failed" });
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(mock.reasons()).toHaveLength(1);
  });

  test("JSON, the older spelling of the header, and other methods pass", async () => {
    const none = { "x-atlassian-token": "" };
    expect((await mock.call(merge, { method: "POST", headers: { ...none, ...json } })).status).toBe(200);
    expect((await mock.call(merge, { method: "POST", headers: { "x-atlassian-token": "nocheck" } })).status).toBe(200);
    expect((await mock.call("/projects/PRJ", { method: "DELETE", headers: none })).status).toBe(204);
  });
});

describe("CORS", () => {
  const origin = "http://localhost:5173";
  test("a preflight is allowed, and is not a request of the API", async () => {
    const response = await mock.call("/projects", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(response.headers.get("access-control-allow-methods")).toContain("DELETE");
    expect(mock.server.requests).toEqual([]);
  });

  test("answers and refusals can be read with credentials", async () => {
    for (const path of ["/projects/PRJ", "/no/such"]) {
      const { headers } = await mock.call(path, { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("access-control-allow-credentials")).toBe("true");
      expect(headers.get("access-control-expose-headers")).toContain("x-arequestid");
    }
  });

  test.each(["http://127.0.0.1:8080", "http://[::1]:8080", "https://localhost", "https://app.example.com"])(
    "%s may call",
    async (allowed) => {
      const { headers } = await mock.call("/projects", { headers: { origin: allowed } });
      expect(headers.get("access-control-allow-origin")).toBe(allowed);
    },
  );

  test.each(["https://evil.example.com", "http://localhost.example.com", "http://127.0.0.1.example.com", "null", "x"])(
    "%s may not",
    async (foreign) => {
      const { headers } = await mock.call("/projects", { headers: { origin: foreign } });
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    },
  );
});
