import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { serve } from "../../src/mock/server.ts";
import { callRaw, useMock } from "./fixtures/call.ts";
import { description } from "./fixtures/description.ts";

const mock = useMock();
const json = { "content-type": "application/json" };
const restrictions = "/rest/branch-permissions/2.0/projects/PRJ/restrictions";

/** Far more than any of it takes, and far less than work that grows with the square of what is sent. */
const SOON = 5_000;
const soon = async <T>(work: Promise<T>): Promise<T> => {
  const began = performance.now();
  const result = await work;
  expect(performance.now() - began).toBeLessThan(SOON);
  return result;
};

test("a connection is kept for longer than a busy machine makes a program pause", async () => {
  const { headers } = await mock.call("/projects");
  expect(headers.get("keep-alive")).toBe("timeout=60");
});

describe("what is sent is read in a time that grows with it", () => {
  test.each([
    ["=".repeat(12_000)],
    [`code=4${" ".repeat(12_000)}x`],
    ['= "'.repeat(4_000)],
    ["code=404".padEnd(12_000, ",a=b")],
  ])("a long Prefer header", async (prefer) => {
    await soon(mock.call("/projects/PRJ", { headers: { prefer } }));
  });

  test("a list of 200,000 wrong items names fifty", async () => {
    const body = JSON.stringify(Array(200_000).fill({ state: 1 }));
    const response = await soon(mock.call(restrictions, { method: "POST", headers: json, body }));
    expect(response.status).toBe(400);
    expect(response.body.errors).toHaveLength(51);
    expect(response.body.errors[50].message).toBe("199950 more");
    expect(mock.reasons()).toHaveLength(51);
    expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toHaveLength(10);
  });

  test("a list of 200,000 numbers written as texts, which servers read, names fifty", async () => {
    const body = JSON.stringify(Array(200_000).fill({ state: "OPEN", count: "1" }));
    expect((await soon(mock.call(restrictions, { method: "POST", headers: json, body }))).status).toBe(200);
    expect(mock.reasons()).toHaveLength(51);
    expect(mock.reasons()[50]).toBe("199950 more");
  });

  test("many query parameters, many media types", async () => {
    const query = Array.from({ length: 2_000 }, (_, i) => `a${i}`).join("&");
    expect((await soon(mock.call(`/projects?${query}`))).status).toBe(200);
    expect(mock.reasons().slice(-2)).toEqual(['Unknown query parameter "a49"', "1950 more"]);
    await soon(mock.call("/projects", { headers: { accept: "application/json,".repeat(700) } }));
  });

  test("long paths, deep JSON, forms of nothing", async () => {
    await soon(callRaw(mock.server.url, `/rest/api/1.0/projects${"/".repeat(12_000)}x`));
    await soon(mock.call(`/projects/PRJ/repos/one/browse/${"a/".repeat(6_000)}`));
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect((await soon(mock.call(restrictions, { method: "POST", headers: json, body: deep }))).status).toBe(400);
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const init = { method: "PUT", headers, body: "--x\r\n".repeat(500_000) };
    expect((await soon(mock.call("/projects/PRJ/repos/one/edit/x", init))).status).toBe(400);
  });
});

describe("what is kept has an end", () => {
  test("bytes: the newest stay", async () => {
    const create = (i: number) =>
      mock.call("/projects", {
        method: "POST",
        headers: json,
        body: JSON.stringify({ key: `${i}`.padEnd(9_000_000) }),
      });
    for (let i = 0; i < 8; i++) expect((await create(i)).status).toBe(201);
    const keys = mock.server.requests.map(({ body }) => (body as { key: string }).key.trim());
    expect(keys).toEqual(["3", "4", "5", "6", "7"]);
  });

  test("bytes of answers count, too", async () => {
    const body = { key: "x".repeat(20_000_000), id: 1 };
    mock.server.reply("getProject", { body, times: 4 });
    for (let i = 0; i < 4; i++) await mock.call("/projects/PRJ");
    expect(mock.server.requests).toHaveLength(2);
  });

  test("no credentials, also of a wrong form", async () => {
    const headers = { authorization: "c2VjcmV0", "x-seraph-trusted-app-cert": "secret", cookie: "secret" };
    await mock.call("/projects", { headers });
    expect(mock.server.requests[0]?.headers.authorization).toBe("unknown");
    expect(JSON.stringify(mock.server.requests)).not.toMatch(/c2VjcmV0|secret/);
  });
});

describe("headers of answers stay short", () => {
  test("sl-violations", async () => {
    const name = "\u00fc".repeat(1_000);
    const { headers } = await mock.call(`/projects?${encodeURIComponent(name)}&${encodeURIComponent(name)}2`);
    const header = headers.get("sl-violations") ?? "";
    expect(header.length).toBeLessThan(5_000);
    expect(JSON.parse(header).length).toBeGreaterThan(0);
  });

  test("x-ausername", async () => {
    const user = Buffer.from(`${"\u00fc".repeat(3_000)}:x`).toString("base64");
    const { headers, status } = await mock.call("/projects", { headers: { authorization: `Basic ${user}` } });
    expect([status, headers.get("x-ausername")?.length]).toEqual([200, 4_000]);
  });
});

describe("paths and hosts that are none", () => {
  test.each(["%2e%2e", "%2E.", ".%2e", "%2e", "..;", "..;x=1", ".;"])("%s", async (segment) => {
    const response = await callRaw(mock.server.url, `/rest/api/1.0/projects/x/${segment}/PRJ`, "GET", {
      cookie: "a=b",
    });
    expect(response.status).toBe(400);
    expect(mock.reasons()).toEqual(["Dot segment in disguise in the path"]);
  });

  test.each(["a%2eb", "...", "a;b", ".a"])("%s is a name", async (key) => {
    expect((await callRaw(mock.server.url, `/rest/api/1.0/projects/${key}`, "GET", { cookie: "a=b" })).status).toBe(
      200,
    );
  });

  test("a host that is none", async () => {
    expect(await callRaw(mock.server.url, "http://[bad/rest/api/1.0/projects")).toMatchObject({ status: 400 });
    expect((await mock.call("/projects")).status).toBe(200);
  });
});

test("a thousand connections, and slow bodies, and it closes at once", async () => {
  const server = await serve(description);
  const port = Number(new URL(server.url).port);
  const sockets: Socket[] = [];
  const ended: Promise<unknown>[] = [];
  for (let i = 0; i < 1_000; i++) {
    const socket = connect(port, "127.0.0.1");
    sockets.push(socket);
    ended.push(new Promise((resolve) => socket.on("error", () => {}).on("close", resolve)));
    socket.write("POST /rest/api/1.0/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nx");
  }
  expect((await soon(callRaw(server.url, "/rest/api/1.0/projects"))).status).toBe(200);
  server.reply("listProjects", { delay: 60_000 });
  const late = callRaw(server.url, "/rest/api/1.0/projects").catch((error: Error) => error.message);
  await soon(callRaw(server.url, "/rest/api/1.0/application-properties"));
  await soon(server.close());
  expect(await late).toMatch(/hang up|reset/);
  await Promise.all(ended);
});
