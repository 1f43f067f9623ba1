import { fetch as undiciFetch } from "undici";
import { expect, test } from "vitest";
import { basic, createStashClient, type FetchInit, NotFoundError } from "../../src/client/index.ts";
import { baseUrl, rejection } from "../support/client.ts";
import { serve } from "../support/server.ts";

const auth = basic("jcitizen", "secret");

test("a fetch of the caller's is called as fetch(url, init), with nothing of the platform's classes", async () => {
  const calls: [unknown, FetchInit][] = [];
  const fetch = async (url: string, init: FetchInit) => {
    calls.push([url, init]);
    return new Response("{}");
  };
  const stash = createStashClient({ baseUrl, auth, fetch, requestInitExt: { dispatcher: "mine" } });
  await stash.createProject({ body: { key: "P", name: "N" } });
  await stash.uploadProjectAvatar({ projectKey: "P", body: { avatar: new Blob(["picture"], { type: "image/png" }) } });
  const [[url, post], [, upload]] = calls as [[unknown, FetchInit], [unknown, FetchInit]];
  expect(url).toBe(`${baseUrl}/rest/api/1.0/projects`);
  expect(post).toMatchObject({
    method: "POST",
    redirect: "manual",
    dispatcher: "mine",
    body: '{"key":"P","name":"N"}',
  });
  expect(post.signal).toBeInstanceOf(AbortSignal);
  expect(Object.getPrototypeOf(post.headers)).toBe(Object.prototype);
  expect(post.headers).toEqual({
    accept: "application/json",
    authorization: `Basic ${btoa("jcitizen:secret")}`,
    "content-type": "application/json",
    "x-atlassian-token": "no-check",
  });
  expect(upload.body).toBeInstanceOf(ArrayBuffer);
  const form = await new Response(upload.body ?? null, { headers: upload.headers }).formData();
  expect(await (form.get("avatar") as File).text()).toBe("picture");
});

test("undici's fetch works: text, forms, errors and aborts", async () => {
  await using server = await serve((request, response) => {
    if (request.url.endsWith("/NOPE")) return void response.writeHead(404).end('{"errors":[{"message":"none"}]}');
    if (request.method === "GET") return void response.end('{"key":"PRJ"}');
    response.writeHead(204).end();
  });
  const stash = createStashClient({ baseUrl: server.url, auth, fetch: undiciFetch });
  expect(await stash.getProject({ projectKey: "PRJ" })).toEqual({ key: "PRJ" });
  await stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar: new Blob(["picture"]) } });
  expect(server.requests[1]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(server.requests[1]?.body).toContain("picture");
  expect(await rejection(stash.getProject({ projectKey: "NOPE" }))).toBeInstanceOf(NotFoundError);
  const aborted = stash.getProject({ projectKey: "PRJ" }, { signal: AbortSignal.abort("enough") });
  expect(await rejection(aborted)).toBe("enough");
});

/** A response such as node-fetch's and cross-fetch's: of no class that the platform knows. */
function foreign(text: string, status: number) {
  return {
    status,
    statusText: "",
    url: `${baseUrl}/x`,
    headers: { forEach: (tell: (value: string, name: string) => void) => tell("application/json", "content-type") },
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}

test("a response needs to be of no class", async () => {
  const over = (text: string, status: number) =>
    createStashClient({ baseUrl, retry: false, fetch: async () => foreign(text, status) });
  expect(await over('{"key":"PRJ"}', 200).getProject({ projectKey: "PRJ" })).toEqual({ key: "PRJ" });
  const response = await over("[1]", 200).fetch("/x");
  expect(response).toBeInstanceOf(Response);
  expect([response.url, response.headers.get("content-type")]).toEqual([`${baseUrl}/x`, "application/json"]);
  expect([...(await response.bytes())]).toEqual([..."[1]"].map((c) => c.charCodeAt(0)));
  expect(await over('{"errors":[]}', 404).GET("/rest/api/1.0/projects")).toMatchObject({ error: { errors: [] } });
  expect(await rejection(over("", 404).getProject({ projectKey: "P" }))).toBeInstanceOf(NotFoundError);
});

test("headers of another class are copied once", async () => {
  let copies = 0;
  const headers = { forEach: () => void copies++ };
  const fetch = async () => ({ ...foreign("{}", 200), headers });
  const stash = createStashClient({ baseUrl, fetch });
  (await stash.fetch("/x")).clone();
  expect(copies).toBe(1);
  await stash.fetch("/x", { stream: true });
  expect(copies).toBe(2);
});

test("what goes with every request cannot undo what the client needs", async () => {
  const requestInitExt = {
    redirect: "follow",
    signal: AbortSignal.abort("not mine"),
    method: "DELETE",
    headers: { authorization: "none" },
    body: "none",
  };
  await using other = await serve((_, response) => void response.end("{}"));
  await using server = await serve((request, response) => {
    response.writeHead(302, { location: other.url + request.url }).end();
  });
  const platform = createStashClient({ baseUrl: server.url, auth, requestInitExt, retry: false });
  const own = createStashClient({ baseUrl: server.url, auth, requestInitExt, retry: false, fetch: undiciFetch });
  for (const stash of [platform, own]) {
    expect((await rejection(stash.getProject({ projectKey: "PRJ" }))).message).toContain("a redirect to");
  }
  expect(other.requests).toEqual([]);
  for (const { method, headers, body } of server.requests) {
    expect([method, headers.authorization, body]).toEqual(["GET", `Basic ${btoa("jcitizen:secret")}`, ""]);
  }
});

test("a form in a response can be read, and read again", async () => {
  const form = new FormData();
  form.append("a", "b");
  const stash = createStashClient({ baseUrl, fetch: async () => new Response(form) });
  const response = await stash.fetch("/x", { headers: { accept: "*/*" } });
  for (let n = 0; n < 2; n++) expect((await response.formData()).get("a")).toBe("b");
});
