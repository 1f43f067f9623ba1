// Connections over undici are kept if a body was read to its end, and closed if the rest is not wanted.
import { once } from "node:events";
import { createServer } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { Agent } from "undici";
import { expect, test } from "vitest";
import {
  createStashClient,
  InvalidRequestError,
  RequestTimeoutError,
  type StashClientOptions,
} from "../../src/client/index.ts";
import { undiciFetch } from "../../src/undici/index.ts";
import { rejection } from "../support/client.ts";
import { collect } from "../support/collect.ts";
import { serveRaw } from "../support/server.ts";

const clientAt = (baseUrl: string, options: Partial<StashClientOptions> = {}) =>
  createStashClient({ baseUrl, fetch: undiciFetch, retry: false, ...options });

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n`;
const project = { projectKey: "PRJ" };

/** A server of raw answers that counts its connections, those that are open, and those that there were. */
async function counting(answer: (head: string, socket: Socket) => void) {
  const counts = { open: 0, all: 0 };
  const seen = new WeakSet<Socket>();
  const server = await serveRaw((text, socket) => {
    if (!seen.has(socket)) {
      seen.add(socket);
      counts.open += 1;
      counts.all += 1;
      socket.once("close", () => {
        counts.open -= 1;
      });
    }
    answer(text, socket);
  });
  return Object.assign(server, { counts });
}

async function allClosed({ counts }: { counts: { open: number } }): Promise<void> {
  for (let tries = 0; counts.open > 0 && tries < 100; tries++) await later(10);
  expect(counts.open).toBe(0);
}

const body = gzipSync('{"key":"PRJ"}').toString("latin1");
const size = gzipSync('{"key":"PRJ"}').length;

test.each([
  ["with its length", "GET", `${head}Content-Length: 13\r\n\r\n{"key":"PRJ"}`],
  ["in chunks", "GET", `${chunked}d\r\n{"key":"PRJ"}\r\n0\r\n\r\n`],
  ["in gzip", "GET", `${head}Content-Encoding: gzip\r\nContent-Length: ${size}\r\n\r\n${body}`],
  [
    "in gzip and chunks",
    "GET",
    `${chunked.replace("\r\n", "\r\nContent-Encoding: gzip\r\n")}${size.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  ],
  ["of 204", "GET", "HTTP/1.1 204 No Content\r\n\r\n"],
  ["of 205 with a body", "GET", "HTTP/1.1 205 Reset Content\r\nContent-Length: 4\r\n\r\nbody"],
  ["of an error", "GET", "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"],
  ["of a write", "POST", `${head}Content-Length: 2\r\n\r\n{}`],
])("a connection is used again after an answer %s", async (_, method, answer) => {
  await using server = await counting((_head, socket) => socket.write(answer, "latin1"));
  const stash = clientAt(server.url);
  for (let n = 0; n < 5; n++) {
    await stash.fetch("/rest/x", { method }).catch((error) => expect(error.status).toBe(404));
    if (method === "GET") await (await stash.fetch("/rest/x", { stream: true }).catch(() => new Response())).text();
  }
  // As with the platform's fetch, the second call may come before the first connection is known to be free.
  expect(server.counts.all).toBeLessThanOrEqual(2);
});

const piece = "400\r\n".concat("x".repeat(1024), "\r\n");
const endless = (start: string) => (_head: string, socket: Socket) => {
  socket.write(start);
  const more = () => {
    while (!socket.destroyed && socket.write(piece.repeat(100)));
  };
  socket.on("drain", more);
  more();
};

test("the rest of an error that goes on for ever is not waited for", async () => {
  await using server = await counting(endless(chunked.replace("200 OK", "400 Bad Request")));
  const error = await rejection<Error & { body: string }>(clientAt(server.url).getProject(project));
  expect(error.body.length).toBe(1_000_000);
  await allClosed(server);
});

test("nor that of a success beyond maxBody, nor of an answer that has no body", async () => {
  await using server = await counting(endless(chunked));
  const error = await rejection(clientAt(server.url, { maxBody: 1_000 }).getProject(project));
  expect(error.message).toContain("the limit maxBody");
  await allClosed(server);
  await using reset = await counting(endless(chunked.replace("200 OK", "205 Reset Content")));
  expect(await clientAt(reset.url).deleteProject(project)).toBeUndefined();
  await allClosed(reset);
});

test.each(["before it is read", "while it is read", "while it is silent"])("a stream is cancelled %s", async (when) => {
  const silent = (_head: string, socket: Socket) => socket.write(`${chunked}1\r\nx\r\n`);
  await using server = await counting(when === "while it is silent" ? silent : endless(chunked));
  const response = await clientAt(server.url).fetch("/rest/x", { stream: true });
  const reader = (response.body as ReadableStream).getReader();
  if (when !== "before it is read") await reader.read();
  const pending = when === "while it is silent" ? reader.read() : undefined;
  await reader.cancel();
  await pending;
  await allClosed(server);
});

test("a stream that came whole is cancelled without anybody reading it", async () => {
  await using server = await counting((_head, socket) => socket.write(`${head}Content-Length: 2\r\n\r\n{}`));
  const unheard: unknown[] = [];
  const note = (error: unknown) => unheard.push(error);
  process.on("uncaughtException", note);
  const response = await clientAt(server.url).fetch("/rest/x", { stream: true });
  await later(50);
  await response.body?.cancel();
  await later(50);
  process.off("uncaughtException", note);
  expect(unheard).toEqual([]);
});

test.each(["the headers", "the body", "a body in gzip", "a stream"])(
  "a timeout in %s closes the connection",
  async (where) => {
    await using server = await counting((_head, socket) => {
      if (where === "the body" || where === "a stream") socket.write(`${chunked}1\r\n[\r\n`);
      if (where === "a body in gzip")
        socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: 99\r\n\r\n\x1f\x8b`, "latin1");
    });
    const stash = clientAt(server.url, { timeout: 100 });
    const stream = where === "a stream";
    const error = await rejection(stash.fetch("/rest/x", { stream }).then((response) => response.text()));
    expect(error).toBeInstanceOf(RequestTimeoutError);
    await allClosed(server);
  },
);

test("1,000 calls at once come each to its own answer, and leave nothing on the signal that they share", async () => {
  const server = createServer((request, response) => response.end(`{"key":"${request.url?.split("/").at(-1)}"}`));
  await once(server.listen(0, "127.0.0.1", 2_000), "listening");
  const stash = clientAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { concurrency: Infinity });
  const { signal } = new AbortController();
  const warnings: unknown[] = [];
  const note = (warning: unknown) => warnings.push(warning);
  process.on("warning", note);
  const calls = Array.from({ length: 1_000 }, (_, n) => stash.getProject({ projectKey: `P${n}` }, { signal }));
  expect((await Promise.all(calls)).map(({ key }) => key)).toEqual(calls.map((_, n) => `P${n}`));
  process.off("warning", note);
  expect(warnings).toEqual([]);
  server.closeAllConnections();
  server.close();
});

test("a download of 200 MB, read slower than it comes, is not held in memory", { timeout: 60_000 }, async () => {
  const server = createServer(async (_, response) => {
    const chunk = Buffer.alloc(1_000_000, "x");
    for (let sent = 0; sent < 200; sent++) if (!response.write(chunk)) await once(response, "drain");
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const stash = clientAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const held = () => {
    collect();
    // Bytes are given back beside the program, and are counted as such when the next collection begins.
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const before = held();
  const { body } = await stash.getRawFile({ ...project, repositorySlug: "my-repo", path: "a" });
  let received = 0;
  let most = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    if (received === 0) await later(300);
    const looks = Math.floor(received / 50_000_000);
    received += chunk.length;
    if (Math.floor(received / 50_000_000) > looks) most = Math.max(most, held() - before);
  }
  expect(received).toBe(200_000_000);
  expect(most).toBeLessThan(32_000_000);
  server.close();
});

test("a dispatcher of the caller's is used, and its timeouts are not", async () => {
  await using server = await counting((_head, socket) => {
    setTimeout(() => socket.write(`${head}Content-Length: 2\r\n\r\n{`), 1_200);
    setTimeout(() => socket.write("}"), 2_400);
  });
  let connections = 0;
  const dispatcher = new Agent({ headersTimeout: 100, bodyTimeout: 100 });
  dispatcher.on("connect", () => {
    connections += 1;
  });
  const stash = clientAt(server.url, { requestInitExt: { dispatcher } });
  expect(await stash.getProject(project)).toEqual({});
  expect(connections).toBe(1);
  await dispatcher.close();
});

test("an agent of node:https as the dispatcher is told in words", async () => {
  const stash = clientAt("http://127.0.0.1:9", { requestInitExt: { dispatcher: new HttpsAgent() } });
  const error = await rejection(stash.getProject(project));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain("the dispatcher must be one of undici's");
});
