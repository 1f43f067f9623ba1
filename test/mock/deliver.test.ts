import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventSchemas } from "../../generated/events.ts";
import { deliver } from "../../src/mock/deliver.ts";
import { loadEvents } from "../../src/mock/events.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { parseWebhook, type WebhookEventKey } from "../../src/webhooks/index.ts";

const SECRET = "tell nobody";
const keys = Object.keys(eventSchemas) as WebhookEventKey[];

let mock: Mock;
const received: { method?: string; headers: IncomingHttpHeaders; body: Buffer }[] = [];
const listener = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  received.push({ method: request.method, headers: request.headers, body });
  if (request.url === "/elsewhere") response.writeHead(302, { location: "/hook" }).end();
  else response.writeHead(202, { "x-answer": "yes" }).end("noted");
});
let hook: string;
beforeAll(async () => {
  mock = await startMock();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  hook = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`;
});
beforeEach(() => received.splice(0));
afterAll(async () => {
  await mock.close();
  listener.close();
});
const last = () => received.at(-1) as (typeof received)[number];

describe("a delivery", () => {
  test("is what servers send, and resolves to the answer", async () => {
    const answer = await mock.deliver("pr:opened", hook, { secret: SECRET });
    expect(answer).toMatchObject({ status: 202, headers: { "x-answer": "yes" }, body: "noted" });
    expect(received).toHaveLength(1);
    const { method, headers, body } = last();
    expect(method).toBe("POST");
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "user-agent": expect.stringMatching(/^Atlassian HttpClient .* \/ Bitbucket-/),
      "x-event-key": "pr:opened",
      "x-request-id": expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      "x-hub-signature": `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`,
    });
    expect(JSON.parse(body.toString())).toMatchObject({ eventKey: "pr:opened", pullRequest: { id: 105 } });
  });

  test("has another id each time, and no signature without a secret", async () => {
    await mock.deliver("pr:opened", hook);
    await mock.deliver("pr:opened", hook);
    const ids = received.map(({ headers }) => headers["x-request-id"]);
    expect(new Set(ids).size).toBe(2);
    expect(last().headers).not.toHaveProperty("x-hub-signature");
  });

  test.each(keys)("of %s is understood by parseWebhook", async (key) => {
    await mock.deliver(key, hook, { secret: SECRET });
    const event = await parseWebhook(last(), { secret: SECRET });
    expect(event.eventKey).toBe(key);
  });

  test("has links that lead to the mock", async () => {
    await mock.deliver("pr:opened", hook);
    const { pullRequest } = JSON.parse(last().body.toString());
    expect(pullRequest.links.self[0].href).toMatch(new RegExp(`^${mock.url}/projects/PRJ/`));
  });

  test("has the example that is asked for", async () => {
    await mock.deliver("pr:opened", hook, { example: "isoDates" });
    expect(JSON.parse(last().body.toString()).pullRequest.createdDate).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test("has the payload that is given", async () => {
    await mock.deliver("diagnostics:ping", hook, { payload: { test: true, more: "ü" } });
    expect(JSON.parse(last().body.toString())).toEqual({ test: true, more: "ü" });
  });

  test("does not follow the listener elsewhere", async () => {
    expect(await mock.deliver("pr:opened", new URL("/elsewhere", hook).href)).toMatchObject({ status: 302 });
    expect(received).toHaveLength(1);
  });
});

describe("refused", () => {
  const opened = { eventKey: "pr:opened", date: "", actor: { name: "a", slug: "a", displayName: "A" } };
  test.each<[string, unknown[], string]>([
    ["an event that is none", ["pr:opend"], "No event has the key 'pr:opend'; there are project:modified, repo:"],
    ["a payload without its members", ["pr:opened", { payload: opened }], "breaks the description of pr:opened: "],
    ["a payload of another event", ["pr:merged", { payload: { ...opened, pullRequest: {} } }], "of pr:merged: "],
    ["a payload that is no object", ["diagnostics:ping", { payload: "x" }], "must be object"],
    ["an example that is none", ["pr:opened", { example: "x" }], "no example 'x'; it has server, isoDates."],
    ["an example and a payload", ["pr:opened", { example: "server", payload: {} }], "not both"],
    ["an example that is no name", ["pr:opened", { example: 1 }], "example is the name of an example"],
    ["an empty secret", ["pr:opened", { secret: "" }], "secret is a text of at least one character, not ''"],
    ["a misspelt option", ["pr:opened", { sceret: "x" }], 'no "sceret"; it has secret, payload, example.'],
    ["options that are none", ["pr:opened", null], "The options of a delivery are an object"],
  ])("%s", async (_name, [key, options], message) => {
    await expect(mock.deliver(key as "pr:opened", hook, options as object)).rejects.toThrow(message);
    expect(received).toEqual([]);
  });

  test.each([
    ["no address", "hook", "url is the address of a listener"],
    ["another scheme", "file:///etc/passwd", "url is the address of a listener"],
    ["an address with a password", "http://a:b@127.0.0.1", "url is the address of a listener"],
    ["another machine", "http://192.0.2.1/hook", "to this machine alone, not to 192.0.2.1; start it with a host"],
    ["a name that begins like this machine", "http://127.0.0.1.example.com", "to this machine alone"],
    ["nobody there", "http://127.0.0.1:1/hook", "cannot deliver pr:opened to http://127.0.0.1:1: "],
  ])("%s", async (_name, url, message) => {
    await expect(mock.deliver("pr:opened", url)).rejects.toThrow(message);
  });
});

test("goes to other machines, too, from a mock that listens to them", async () => {
  // An address that is this machine's by another name, and so not taken for it.
  const elsewhere = hook.replace("127.0.0.1", "[::ffff:127.0.0.1]");
  await expect(mock.deliver("pr:opened", elsewhere)).rejects.toThrow("to this machine alone");
  const events = loadEvents(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
  expect(await deliver(events, "pr:opened", elsewhere, {}, true)).toMatchObject({ status: 202 });
});

describe("from outside", () => {
  const post = (body: unknown, headers = {}) =>
    fetch(`${mock.url}/__mock/deliveries`, {
      method: "POST",
      headers: { "x-mock-control": "1", "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  test("answers what the listener answered", async () => {
    const response = await post({ eventKey: "pr:merged", url: hook, secret: SECRET });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 202, headers: { "x-answer": "yes" }, body: "noted" });
    expect(await parseWebhook(last(), { secret: SECRET })).toMatchObject({ eventKey: "pr:merged" });
    expect(mock.requests).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["no JSON object", null, 'Send JSON, such as { "eventKey": "pr:opened"'],
    ["no address", { eventKey: "pr:opened" }, "Name an eventKey and a url"],
    ["another machine", { eventKey: "pr:opened", url: "http://192.0.2.1" }, "this machine alone"],
    ["an unknown member", { eventKey: "pr:opened", url: "http://127.0.0.1", x: 1 }, 'A delivery has no "x"'],
  ])("refuses %s", async (_name, body, message) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(message);
  });

  test("refuses a page of another site", async () => {
    expect((await post({ eventKey: "pr:opened", url: hook }, { "x-mock-control": "0" })).status).toBe(403);
    expect(received).toEqual([]);
  });
});
