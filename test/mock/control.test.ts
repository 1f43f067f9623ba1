import { describe, expect, test } from "vitest";
import { redocly } from "../../scripts/redocly.ts";
import { useMock } from "./fixtures/call.ts";

const mock = useMock();
const get = (path = "/projects/PRJ") => mock.call(path);

/** A call as a test in any language makes it. */
async function control(path: string, init: { method?: string; body?: unknown; headers?: object } = {}) {
  const response = await fetch(`${mock.server.url}/__mock${path}`, {
    method: init.method ?? (init.body === undefined ? "GET" : "POST"),
    headers: { "x-mock-control": "1", "content-type": "application/json", ...init.headers },
    ...(init.body !== undefined && { body: typeof init.body === "string" ? init.body : JSON.stringify(init.body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}

describe("from outside", () => {
  test("503 twice, then the answer, and no violation", async () => {
    const reply = [{ status: 503, times: 2 }, { body: { id: 2, key: "TWO" } }];
    expect((await control("/replies", { body: { operationId: "getProject", reply } })).status).toBe(204);
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await get()).status);
    expect(statuses).toEqual([503, 503, 200, 200]);
    expect((await control("/violations")).body).toEqual([]);
    expect(
      (await control("/requests")).body.map(({ answer }: { answer: { status: number } }) => answer.status),
    ).toEqual(statuses);
  });

  test("requests, with what was wrong, and without the calls of control", async () => {
    await get("/projects?limt=1");
    const { body } = await control("/requests");
    expect(body).toEqual([
      {
        ...JSON.parse(JSON.stringify(mock.server.requests[0])),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        milliseconds: expect.any(Number),
        reasons: ['Unknown query parameter "limt"'],
      },
    ]);
    expect((await control("/violations")).body).toEqual(mock.server.violations);
  });

  test("the last so many", async () => {
    for (const key of ["A", "B", "C"]) await get(`/projects/${key}?x`);
    const keys = (await control("/requests?limit=2")).body.map((one: { parameters: object }) => one.parameters);
    expect(keys).toEqual([{ projectKey: "B" }, { projectKey: "C" }]);
    expect((await control("/violations?limit=1")).body).toHaveLength(1);
    expect(await control("/requests?limit=0")).toMatchObject({
      status: 400,
      body: { message: "limit is a number above 0, not '0'." },
    });
  });

  test("files and bytes", async () => {
    const body = new FormData();
    body.set("avatar", new File(["abc"], "a.png", { type: "image/png" }));
    await mock.call("/projects/PRJ/avatar.png", { method: "POST", body });
    await get("/projects/PRJ/avatar.png");
    const [upload, picture] = (await control("/requests")).body;
    expect(upload.body).toEqual({ avatar: { name: "a.png", type: "image/png", size: 3 } });
    expect(Buffer.from(picture.answer.body, "base64").subarray(1, 4).toString()).toBe("PNG");
  });

  test("a URL that nothing describes, for all requests", async () => {
    const path = "/rest/plugin/1.0/thing";
    await control("/replies", { body: { method: "GET", path, reply: { body: { a: 1 } } } });
    for (let i = 0; i < 3; i++) expect((await mock.call(path)).body).toEqual({ a: 1 });
  });

  test("always, until reset", async () => {
    await control("/replies", { body: { operationId: "getProject", reply: { status: 404, times: "always" } } });
    for (let i = 0; i < 3; i++) expect((await get()).status).toBe(404);
    expect((await control("/reset", { method: "POST" })).status).toBe(204);
    expect((await get()).status).toBe(200);
    expect((await control("/requests")).body).toHaveLength(1);
  });

  test.each<[unknown, string]>([
    [{ operationId: "getProjct", reply: {} }, 'The description has no operation "getProjct".'],
    [{ operationId: "getProject", reply: { status: 99 } }, "A status is a number from 200 to 599, not 99."],
    [{ operationId: "getProject" }, "A reply is an object, such as { status: 404 }, not undefined."],
    [{ operationId: "getProject", reply: [] }, "A list of replies has at least one."],
    [
      { operationId: "getProject", reply: { times: "often" } },
      "times is a positive whole number or Infinity, not 'often'.",
    ],
    [{ reply: {} }, "Name an operationId, or a method and a path, not { reply: {} }."],
    [{ operationId: "getProject", replies: [] }, 'There is no member "replies"'],
    [{ method: "GET", path: "/rest/api/1.0/projects", reply: {} }, 'is described: use mock.reply("listProjects", …).'],
    ["{", 'Send JSON, such as { "operationId": "getProject", "reply": { "status": 404 } }.'],
    ["null", "Send JSON, such as"],
  ])("a malformed reply is told in one sentence: %j", async (body, message) => {
    expect(await control("/replies", { body })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(message) },
    });
  });

  test("no such call", async () => {
    expect(await control("/request")).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining("it has /__mock/requests") },
    });
    const wrong = await control("/reset");
    expect([wrong.status, wrong.headers.get("allow"), wrong.body.message]).toEqual([
      405,
      "POST",
      "/__mock/reset takes POST, not GET.",
    ]);
  });
});

describe("the header", () => {
  test.each(["/requests", "/violations", "/replies", "/reset", "/openapi.json", "/no"])(
    "is needed for %s",
    async (path) => {
      for (const value of ["", "0", "yes"]) {
        const { status, body } = await control(path, { method: "POST", headers: { "x-mock-control": value } });
        expect([status, body.message]).toEqual([403, "The mock is controlled with the header X-Mock-Control: 1."]);
      }
    },
  );

  test("cannot be sent by a page of another site", async () => {
    const response = await fetch(`${mock.server.url}/__mock/reset`, {
      method: "OPTIONS",
      headers: {
        origin: "https://evil.example.com",
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-mock-control",
      },
    });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the description of control", () => {
  test("is served, and names every call", async () => {
    const { body } = await control("/openapi.json");
    expect(Object.keys(body.paths)).toEqual(
      ["requests", "violations", "replies", "deliveries", "reset", "openapi.json"].map((name) => `/__mock/${name}`),
    );
  });

  test("is good OpenAPI", async () => {
    const linted = redocly("lint", "src/mock/control.openapi.json", "--config", "test/mock/fixtures/redocly.yaml");
    await expect(linted).resolves.toBeUndefined();
  });

  test("has every member of a reply", async () => {
    const { body } = await control("/openapi.json");
    const error = await control("/replies", { body: { operationId: "getProject", reply: { x: 1 } } });
    const members = Object.keys(body.components.schemas.Reply.properties);
    expect(
      error.body.message
        .replace(/^.*it has |\.$/g, "")
        .split(", ")
        .sort(),
    ).toEqual(members.sort());
  });
});

describe("the page for people", () => {
  test("is one file that asks nothing of others, and no request of the API", async () => {
    const response = await fetch(`${mock.server.url}/`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html;charset=UTF-8"]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).not.toMatch(/https?:\/\//);
    expect(mock.server.requests).toEqual([]);
  });

  test("leads to the API pages, or says how they are built", async () => {
    const response = await fetch(`${mock.server.url}/__mock/api`);
    if (response.status === 200) expect(await response.text()).toContain("<html");
    else expect(await response.json()).toEqual({ message: expect.stringContaining("npm run docs") });
  });
});
