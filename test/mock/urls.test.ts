import { describe, expect, test } from "vitest";
import { BASIC, callRaw, useMock } from "./fixtures/call.ts";

const mock = useMock();

describe("where servers find a resource", () => {
  test.each([
    ["plain", "/rest/api/1.0/projects/PRJ"],
    ["below a context path", "/stash/rest/api/1.0/projects/PRJ"],
    ["below a deep context path", "/tools/code/rest/api/1.0/projects/PRJ"],
    ["after a base URL that ends in a slash", "//rest/api/1.0/projects/PRJ"],
    ["as the latest version", "/rest/api/latest/projects/PRJ"],
    ["with a trailing slash", "/rest/api/1.0/projects/PRJ/"],
    ["through dot segments", "/rest/api/1.0/projects/x/../PRJ"],
    ["with an empty query", "/rest/api/1.0/projects/PRJ?"],
  ])("%s", async (_, path) => {
    const response = await callRaw(mock.server.url, path, "GET", { cookie: "JSESSIONID=1" });
    expect(response).toMatchObject({ status: 200, body: '{"id":1,"key":"PRJ","name":"Project"}' });
    expect(mock.server.requests[0]).toMatchObject({ path: "/rest/api/1.0/projects/PRJ", operationId: "getProject" });
    expect(mock.reasons()).toEqual([]);
  });

  test("by a proxy's whole URL", async () => {
    const url = `${mock.server.url}/rest/api/1.0/projects/PRJ`;
    expect(await callRaw(mock.server.url, url, "GET", { cookie: "a=b" })).toMatchObject({ status: 200 });
  });

  test("personal projects, and the user-centric twin", async () => {
    await mock.call("/projects/~jane.citizen/repos");
    await mock.call("/users/jane.citizen/repos");
    expect(mock.server.requests.map(({ operationId, parameters }) => [operationId, parameters])).toEqual([
      ["listRepositories", { projectKey: "~jane.citizen" }],
      ["listPersonalRepositories", { userSlug: "jane.citizen" }],
    ]);
  });
});

describe("other REST APIs, and none", () => {
  const post = { method: "POST", body: '{"state":"FAILED"}', headers: { "content-type": "application/json" } };

  test.each([
    ["/rest/build-status/1.0/commits/abc", "1.0"],
    ["/rest/build-status/latest/commits/abc", "latest"],
    ["/stash/rest/build-status/1.0/commits/abc/", "with a context path"],
  ])("%s", async (path) => {
    expect(await mock.call(path, post)).toMatchObject({ status: 204, body: "" });
    expect(mock.server.requests[0]).toMatchObject({
      path: "/rest/build-status/1.0/commits/abc",
      operationId: "addBuildStatus",
      parameters: { commitId: "abc" },
      body: { state: "FAILED" },
    });
  });

  test("latest is the latest version of that API", async () => {
    const path = "/rest/branch-permissions/latest/projects/PRJ/restrictions";
    expect((await mock.call(path, { ...post, body: '[{"state":"A"}]' })).body).toEqual([{ state: "RESTRICTED" }]);
    expect(mock.server.requests[0]?.path).toBe("/rest/branch-permissions/2.0/projects/PRJ/restrictions");
  });

  test.each(["/status", "/stash/status", "/tools/code/status/"])("%s is outside of REST", async (path) => {
    const response = await fetch(mock.server.url + path);
    expect([response.status, await response.json()]).toEqual([200, { state: "RUNNING" }]);
    expect(mock.server.requests[0]).toMatchObject({ path: "/status", operationId: "getStatus" });
  });

  test.each(["/plugins/servlet/applinks/whoami", "/stash/plugins/servlet/applinks/whoami"])("%s", async (path) => {
    expect(await callRaw(mock.server.url, path, "GET", { cookie: "a=b" })).toEqual({ status: 200, body: "jcitizen" });
    expect(mock.server.requests[0]).toMatchObject({ path: "/plugins/servlet/applinks/whoami" });
  });

  test.each([
    ["a user by Basic", { authorization: BASIC }, "jane"],
    ["a token", { authorization: "Bearer token" }, "jcitizen"],
    ["nobody", {}, ""],
    ["whom a test names", { authorization: BASIC, prefer: "example=server" }, "jcitizen"],
  ] as [string, Record<string, string>, string][])("who am I: %s", async (_, headers, name) => {
    const answer = await callRaw(mock.server.url, "/plugins/servlet/applinks/whoami", "GET", headers);
    expect(answer).toEqual({ status: 200, body: name });
  });

  test.each(["/rest/status", "/rest/api/1.0/status", "/plugins/status", "/login", "/stash"])(
    "not at %s",
    async (path) => {
      expect(await callRaw(mock.server.url, path, "GET", { cookie: "a=b" })).toMatchObject({ status: 404 });
      expect(mock.server.requests[0]).toMatchObject({ path });
    },
  );
});

describe("a parameter with a suffix", () => {
  const pullRequests = "/projects/PRJ/repos/one/pull-requests";
  test.each([
    ["7", "getPullRequest", "7"],
    ["7.diff", "getRawDiff", "7"],
    ["7.diff.diff", "getRawDiff", "7.diff"],
    ["7.patch", "getPullRequest", "7.patch"],
    [".diff", "getPullRequest", ".diff"],
  ])("%s", async (segment, operationId, pullRequestId) => {
    await mock.call(`${pullRequests}/${segment}`);
    expect(mock.server.requests[0]).toMatchObject({ operationId, parameters: { pullRequestId } });
    expect(mock.reasons()).toEqual([]);
  });
});

describe("parameters that span slashes", () => {
  const browse = "/projects/PRJ/repos/one/browse";
  test.each([
    ["src/main/App.java", "src/main/App.java"],
    ["App.java", "App.java"],
    ["with%20space/100%25/%23.txt", "with space/100%/#.txt"],
    ["a,b/c", "a,b/c"],
    ["rest/api/1.0/projects", "rest/api/1.0/projects"],
    ["src/", "src"],
  ])("%s", async (sent, path) => {
    expect(await mock.call(`${browse}/${sent}`)).toMatchObject({ status: 200 });
    expect(mock.server.requests[0]).toMatchObject({ operationId: "browsePath", parameters: { path } });
    expect(mock.reasons()).toEqual([]);
  });

  test("none at all, with and without a slash", async () => {
    expect((await mock.call(browse)).body).toEqual({ html: "root" });
    expect((await mock.call(`${browse}/`)).body).toEqual({ html: "root" });
  });
});

describe("what servers refuse", () => {
  test.each(["a%2Fb", "a%5Cb", "a%2fb", "a%5cb", "a\\b"])("a slash in disguise: %s", async (path) => {
    const response = await callRaw(mock.server.url, `/rest/api/1.0/projects/${path}`);
    expect(response.status).toBe(400);
    expect(response.body).toMatch(/<h1>HTTP Status 400/);
    expect(mock.reasons()).toEqual(["Encoded slash in the path"]);
  });

  test.each(["%", "%zz", "%ff"])("what cannot be decoded: %s", async (path) => {
    const response = await callRaw(mock.server.url, `/rest/api/1.0/projects/${path}`);
    expect(response.status).toBe(400);
    expect(mock.reasons()).toEqual(["Path that cannot be decoded"]);
  });

  test("an encoded slash in a query is nothing special", async () => {
    expect(await mock.call("/projects?start=0&limit=%31")).toMatchObject({ status: 200 });
    expect(await mock.call("/projects/PRJ?x=%2F")).toMatchObject({ status: 200 });
  });

  test("an unknown URL below REST: XML, or JSON when asked for", async () => {
    const xml = await mock.call("/no/such?a=1&b=2");
    expect(xml.status).toBe(404);
    expect(xml.headers.get("content-type")).toBe("application/xml;charset=UTF-8");
    expect(xml.body).toContain("<status-code>404</status-code>");
    expect(xml.body).toContain("/no/such?a=1&amp;b=2");
    const json = await mock.call("/no/such", { headers: { accept: "application/json" } });
    expect(json.body).toEqual({ "status-code": 404, message: expect.stringContaining("/no/such") });
    expect(mock.reasons()).toEqual(["No such URL", "No such URL"]);
  });

  test.each([
    "/rest/api/2.0/projects",
    "/rest/audit/1.0/commits/abc",
    "/rest/audit/latest/commits/abc",
    "/rest/x/rest/api/1.0/projects",
    "/plugins/x/rest/api/1.0/projects",
    "/rest/api/1.0",
    "/rest/api/1.0/projects//repos",
  ])("a URL of another resource: %s", async (path) => {
    const page = path.startsWith("/plugins/") ? "<h1>Page not found" : "<status>";
    expect(await mock.call(path)).toMatchObject({ status: 404, body: expect.stringContaining(page) });
  });

  test("a URL outside REST: a page", async () => {
    const response = await fetch(`${mock.server.url}/login`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("text/html;charset=UTF-8");
  });

  test("a wrong method: 405, with those that work", async () => {
    const response = await mock.call("/projects/PRJ", { method: "PUT", body: "{}" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, DELETE");
    expect(response.body.errors[0].message).toBe("Method Not Allowed");
    expect(mock.reasons()).toEqual(["No PUT at this URL"]);
  });
});

test("HEAD answers like GET, without the body", async () => {
  const head = await mock.call("/projects/PRJ", { method: "HEAD" });
  const get = await mock.call("/projects/PRJ");
  expect(head).toMatchObject({ status: 200, body: "" });
  expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
});

test("OPTIONS outside CORS names the methods", async () => {
  const response = await mock.call("/projects", { method: "OPTIONS" });
  expect(response.status).toBe(200);
  expect(response.headers.get("allow")).toBe("GET, POST");
});
