import type { Socket } from "node:net";
import { expect, test } from "vitest";
import {
  bearer,
  ConnectionError,
  RequestTimeoutError,
  type StashClientOptions,
  UnexpectedResponseError,
} from "../../src/client/index.ts";
import { clientAt, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";
import { serve, serveRaw } from "../support/server.ts";

type Fault = (socket: Socket) => void;

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const whole = `${head}Content-Length: 13\r\n\r\n{"key":"PRJ"}`;

const client = (url: string, options: Partial<StashClientOptions> = {}) =>
  clientAt(url, { auth: bearer("hush-token"), timeout: 300, ...options });

const faults: [string, Fault, new (...parameters: never[]) => Error][] = [
  ["a reset before headers", (socket) => socket.resetAndDestroy(), ConnectionError],
  ["a close before headers", (socket) => socket.end(), ConnectionError],
  ["half of the headers", (socket) => socket.end(head), ConnectionError],
  ["no HTTP at all", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"), ConnectionError],
  ["half a body, then a close", (socket) => socket.end(`${head}Content-Length: 13\r\n\r\n{"key`), ConnectionError],
  [
    "half a body, then a reset",
    (socket) => socket.write(`${head}Content-Length: 13\r\n\r\n{"key`, () => socket.resetAndDestroy()),
    ConnectionError,
  ],
  ["a cut chunk", (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nd\r\n{"key`), ConnectionError],
  [
    "no last chunk",
    (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nd\r\n{"key":"PRJ"}\r\n`),
    ConnectionError,
  ],
  ["a stall before headers", () => {}, RequestTimeoutError],
  ["a stall inside the headers", (socket) => socket.write(head), RequestTimeoutError],
  ["a stalled body", (socket) => socket.write(`${head}Content-Length: 13\r\n\r\n{"key`), RequestTimeoutError],
  ["slow headers", drip, RequestTimeoutError],
];

function drip(socket: Socket): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || sent === whole.length) clearInterval(timer);
    else socket.write(whole[sent++] as string);
  }, 50);
}

test.each(faults)("%s: a read is tried again and succeeds", async (_, fault) => {
  await using server = await serveRaw((_head, socket, nth) => (nth === 0 ? fault(socket) : socket.write(whole)));
  expect(await client(server.url).getProject({ projectKey: "PRJ" })).toEqual({ key: "PRJ" });
  expect(server.count).toBe(2);
});

test.each(faults)("%s: a read that goes on failing, and a write at once, reject", async (_, fault, type) => {
  await using server = await serveRaw((_head, socket) => fault(socket));
  const stash = client(server.url, { retry: { retries: 1 } });
  const read = await rejection(stash.getProject({ projectKey: "PRJ" }));
  expect(read).toBeInstanceOf(type);
  expect(server.count).toBe(2);
  const write = await rejection(stash.createProject({ body: { key: "PRJ", name: "hush-name" } }));
  expect(write).toBeInstanceOf(type);
  expect(server.count).toBe(3);
  const byUrl = await rejection(stash.POST("/rest/api/1.0/projects", { body: { key: "PRJ", name: "hush-name" } }));
  expect(byUrl).toBeInstanceOf(type);
  for (const error of [read, write, byUrl]) expectNoSecret(error, ["hush"]);
});

test("a connection refused", async () => {
  const server = await serveRaw(() => {});
  await server[Symbol.asyncDispose]();
  const error = await rejection<ConnectionError>(client(server.url, { retry: false }).getProject({ projectKey: "P" }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.code).toBe("ECONNREFUSED");
});

test("a name that does not resolve", async () => {
  const stash = client("http://stash.invalid", { retry: false, timeout: 10_000 });
  expect(await rejection(stash.getProject({ projectKey: "P" }))).toBeInstanceOf(ConnectionError);
});

test("a body that ends with the connection, cut short", async () => {
  await using server = await serveRaw((_head, socket) => socket.end(`${head}Connection: close\r\n\r\n{"key`));
  expect(await rejection(client(server.url).getProject({ projectKey: "P" }))).toBeInstanceOf(UnexpectedResponseError);
});

test("a kept connection that the server closes under the next request", async () => {
  // Answers the first request of each connection and closes it when the second arrives, as a server whose time is up.
  const used = new WeakSet<Socket>();
  await using server = await serveRaw((_head, socket) => {
    if (used.has(socket)) return void socket.destroy();
    used.add(socket);
    socket.write(whole);
  });
  const stash = client(server.url);
  for (let n = 0; n < 3; n++) expect(await stash.getProject({ projectKey: "PRJ" })).toEqual({ key: "PRJ" });
  expect(await rejection(stash.deleteProject({ projectKey: "PRJ" }))).toBeInstanceOf(ConnectionError);
});

test("a slow body within the timeout arrives", async () => {
  await using server = await serve((_, response) => {
    response.setHeader("content-type", "application/json");
    response.write('{"key":');
    setTimeout(() => response.end('"PRJ"}'), 100);
  });
  expect(await client(server.url).getProject({ projectKey: "PRJ" })).toEqual({ key: "PRJ" });
});

test("an abort in the middle of a body rejects with the caller's reason and ends the connection", async () => {
  let closed: Promise<unknown> | undefined;
  const controller = new AbortController();
  await using server = await serveRaw((_head, socket) => {
    closed = new Promise((resolve) => socket.once("close", resolve));
    socket.write(`${head}Content-Length: 13\r\n\r\n{"key`);
    setTimeout(() => controller.abort("enough"), 50);
  });
  const call = client(server.url, { timeout: 10_000 }).getProject({ projectKey: "P" }, { signal: controller.signal });
  expect(await rejection(call)).toBe("enough");
  await closed;
});

test("a redirect over sockets on the same server is followed, with credentials", async () => {
  await using server = await serve((request, response) => {
    if (request.url.endsWith("/PRJ")) return void response.writeHead(301, { location: "/there?a=1" }).end();
    response.setHeader("content-type", "application/json").end(`{"key":"${request.url}"}`);
  });
  expect(await client(server.url).getProject({ projectKey: "PRJ" })).toEqual({ key: "/there?a=1" });
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill("Bearer hush-token"));
});

test("a redirect over sockets: the other server hears nothing", async () => {
  await using other = await serve((_, response) => void response.end("{}"));
  await using server = await serve((request, response) => {
    response.writeHead(302, { location: other.url + request.url }).end();
  });
  const stash = client(server.url, { headers: { "x-token": "hush" } });
  const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).toContain(`use the base URL ${other.url}`);
  expect(other.requests).toEqual([]);
});
