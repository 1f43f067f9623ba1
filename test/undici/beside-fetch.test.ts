// The same requests to the same servers, by the platform's `fetch` and over undici: both must send and answer the same.
import type { Socket } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ConnectionError, createStashClient, type Fetch, type FetchInit } from "../../src/client/index.ts";
import { undiciFetch } from "../../src/undici/index.ts";
import { rejection } from "../support/client.ts";
import { serve, serveRaw } from "../support/server.ts";

const fetches: Fetch[] = [(url, init) => fetch(url, init), undiciFetch];

const init = (more: Partial<FetchInit> = {}): FetchInit => ({
  method: "GET",
  headers: {},
  redirect: "manual",
  signal: new AbortController().signal,
  ...more,
});

/** One value or error for each way. */
async function both<T>(call: (fetch: Fetch) => Promise<T>): Promise<[T, T]> {
  return [await call(fetches[0] as Fetch), await call(fetches[1] as Fetch)];
}

const json = { "content-type": "application/json" };

test.each<[string, Partial<FetchInit>]>([
  ["a GET", {}],
  ["a GET with headers", { headers: { accept: "application/json", "user-agent": "mine", authorization: "Bearer t" } }],
  ["a HEAD", { method: "HEAD" }],
  ["a POST of JSON", { method: "POST", headers: json, body: '{"name":"Größe"}' }],
  ["a POST of nothing", { method: "POST" }],
  ["a POST of an empty text", { method: "POST", headers: json, body: "" }],
  [
    "a PUT of bytes",
    { method: "PUT", headers: { "content-type": "image/png" }, body: Uint8Array.of(0, 128, 255).buffer },
  ],
  ["a DELETE", { method: "DELETE" }],
  ["a DELETE with a body", { method: "DELETE", headers: json, body: "{}" }],
  ["a request that takes no codings", { headers: { "accept-encoding": "identity" } }],
])("%s arrives the same", async (_, given) => {
  await using server = await serve((_request, response) => void response.end());
  await both((fetch) => fetch(`${server.url}/rest/x?a=b%20c`, init(given)));
  const [platform, ours] = server.requests.map(({ headers, ...rest }) => {
    // Browsers' own, which means nothing to a server of an API.
    const { "sec-fetch-mode": _mode, ...kept } = headers;
    const isUsual = ["node", "undici"].includes(kept["user-agent"] ?? "");
    return { ...rest, headers: { ...kept, ...(isUsual && { "user-agent": "usual" }) } };
  });
  expect(ours).toEqual(platform);
  expect(ours?.method).toBe(given.method ?? "GET");
});

test("over TLS Brotli is asked for as well", async () => {
  const { undiciOver } = await import("../support/undici.ts");
  const seen: unknown[] = [];
  const answer: Fetch = async (_, { headers }) => {
    seen.push(headers["accept-encoding"]);
    return new Response("{}");
  };
  await undiciOver(answer)("https://stash.example.com/", init());
  expect(seen).toEqual(["br, gzip, deflate"]);
});

const text = JSON.stringify({ key: "PRJ", text: "x".repeat(5_000) });
const coded: [string, string, Buffer][] = [
  ["gzip", "gzip", gzipSync(text)],
  ["gzip under its old name, in capitals", "X-GZIP", gzipSync(text)],
  ["deflate", "deflate", deflateSync(text)],
  ["deflate without a header", "deflate", deflateRawSync(text)],
  ["Brotli", "br", brotliCompressSync(text)],
  ["two codings", "deflate, gzip", gzipSync(deflateSync(text))],
  ["the other two", "gzip , deflate", deflateSync(gzipSync(text))],
  ["a coding that nobody knows", "secret", Buffer.from(text)],
  ["known and unknown", "gzip, secret", gzipSync(text)],
  ["identity", "identity", Buffer.from(text)],
  ["gzip that is none", "gzip", Buffer.from(text)],
  ["gzip that lacks its end", "gzip", gzipSync(text).subarray(0, 40)],
  ["gzip with something behind it", "gzip", Buffer.concat([gzipSync(text), Buffer.from("more")])],
  ["deflate that is none", "deflate", Buffer.from("nothing of the kind")],
  ["Brotli that is none", "br", Buffer.from("nothing of the kind")],
  ["gzip of nothing", "gzip", Buffer.alloc(0)],
  ["deflate of nothing", "deflate", Buffer.alloc(0)],
];

/** The text of a response, or the words of its failure. */
async function wordsOf(response: Promise<{ arrayBuffer(): Promise<ArrayBuffer> }>): Promise<string> {
  try {
    return Buffer.from(await (await response).arrayBuffer()).toString();
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { message: string; code?: string } };
    return `${message}: ${cause?.message} ${cause?.code}`;
  }
}

describe.each(coded)("a body in %s", (_, coding, body) => {
  test.each(["whole", "chunked"])("is the same, %s", async (how) => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, {
        "content-encoding": coding,
        ...(how === "whole" && { "content-length": body.length }),
      });
      if (how === "chunked") for (const byte of body.subarray(0, 3)) response.write(Buffer.of(byte));
      response.end(how === "chunked" ? body.subarray(3) : body);
    });
    const [platform, ours] = await both((fetch) => wordsOf(fetch(server.url, init())));
    expect(ours).toBe(platform);
    const [read, streamed] = await both(async (fetch) => {
      const stash = createStashClient({ baseUrl: server.url, retry: false, fetch });
      const whole = await stash.fetch("/rest/x").then(
        (response) => response.text(),
        (error) => error.message,
      );
      const response = await stash.fetch("/rest/x", { stream: true });
      const inChunks = await response.text().catch((error) => error.message);
      return [whole, inChunks];
    });
    expect(streamed).toEqual(read);
  });
});

test("more codings than anybody uses end the call", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": Array(100).fill("gzip").join() }).end(gzipSync(text));
  });
  const stash = createStashClient({ baseUrl: server.url, retry: false, fetch: undiciFetch });
  const error = await rejection(stash.fetch("/rest/x"));
  expect(error.message).toBe("GET /rest/x: no response: terminated: too many content-encodings");
});

const head = "HTTP/1.1 200 OK\r\n";
const answers: [string, string, string?][] = [
  ["words of its own", "HTTP/1.1 404 Gone Fishing\r\nContent-Length: 2\r\n\r\nno"],
  ["no words", "HTTP/1.1 409 \r\nContent-Length: 0\r\n\r\n"],
  ["a status that has no words", "HTTP/1.1 599 Odd\r\nContent-Length: 0\r\n\r\n"],
  ["204", "HTTP/1.1 204 No Content\r\n\r\n"],
  ["304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"],
  ["205", "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n"],
  ["a redirect", "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 2\r\n\r\nno"],
  ["103 before it", `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${head}Content-Length: 2\r\n\r\nno`],
  [
    "headers several times",
    `${head}Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n`,
  ],
  [
    "UTF-8 in a header",
    `${head}X-AUSERNAME: ${Buffer.from("Größe €").toString("latin1")}\r\nContent-Length: 0\r\n\r\n`,
  ],
  ["Latin-1 in a header", `${head}X-AUSERNAME: Gr\xf6\xdfe\r\nContent-Length: 0\r\n\r\n`],
  ["an empty header", `${head}X-A:\r\nContent-Length: 0\r\n\r\n`],
  ["a length for HEAD", `${head}Content-Length: 500\r\nContent-Encoding: gzip\r\n\r\n`, "HEAD"],
  ["a body that ends with the connection", `${head}Connection: close\r\n\r\nbody`],
];

test.each(answers)("an answer with %s is the same", async (_, answer, method = "GET") => {
  await using server = await serveRaw((_head, socket) => {
    socket.write(answer, "latin1");
    if (answer.includes("close")) socket.end();
  });
  const [platform, ours] = await both(async (fetch) => {
    const response = await fetch(`${server.url}/rest/x`, init({ method }));
    const { status, statusText, url, body } = response;
    const headers: [string, string][] = [];
    response.headers.forEach((value, name) => void headers.push([name, value]));
    return { status, statusText, url, headers, hasBody: body !== null };
  });
  expect(ours).toEqual(platform);
  const [read, readOurs] = await both(async (fetch) => wordsOf(fetch(`${server.url}/rest/x`, init({ method }))));
  expect(readOurs).toBe(read);
});

const faults: [string, (socket: Socket) => unknown][] = [
  ["a reset before headers", (socket) => socket.resetAndDestroy()],
  ["a close before headers", (socket) => socket.end()],
  ["half of the headers", (socket) => socket.end(head)],
  ["no HTTP at all", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")],
  ["100 that nobody waits for", (socket) => socket.end("HTTP/1.1 100 Continue\r\n\r\n")],
  ["headers beyond measure", (socket) => socket.write(`${head}X: ${"x".repeat(100_000)}\r\n\r\n`)],
  ["a close in the body", (socket) => socket.end(`${head}Content-Length: 13\r\n\r\n{"key`)],
  ["a reset in the body", (s) => s.write(`${head}Content-Length: 13\r\n\r\n{"key`, () => s.resetAndDestroy())],
  ["a cut chunk", (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nd\r\n{"key`)],
  ["a chunk of no length", (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n{"key`)],
  [
    "a close in gzip",
    (s) => s.end(`${head}Content-Encoding: gzip\r\nContent-Length: 90\r\n\r\n\x1f\x8b\x08`, "latin1"),
  ],
];

/** An error without its place in the code and the sockets' ports. */
function plain(error: ConnectionError) {
  const { name, message, code } = error;
  const causes: unknown[] = [];
  for (let at = error.cause as Error & { code?: string }; at; at = at.cause as typeof at)
    causes.push({ name: at.name, message: at.message, code: at.code });
  return { name, message: message.replace(/127\.0\.0\.1:\d+/, "…"), code, causes };
}

test.each(faults)("%s is told in the same words", async (_, fault) => {
  await using server = await serveRaw((_head, socket) => fault(socket));
  const calls = (fetch: Fetch) => {
    const stash = createStashClient({ baseUrl: server.url, retry: false, fetch });
    return Promise.all([
      rejection<ConnectionError>(stash.getProject({ projectKey: "PRJ" })),
      rejection<ConnectionError>(stash.fetch("/rest/x", { stream: true }).then((response) => response.text())),
    ]);
  };
  const [platform, ours] = await both(async (fetch) => (await calls(fetch)).map(plain));
  expect(ours).toEqual(platform);
  expect(ours?.map(({ name }) => name)).toEqual(Array(2).fill("ConnectionError"));
});

test.each([
  ["a port that nobody listens at", "closed"],
  ["a name that does not resolve", "http://stash.invalid"],
  ["TLS where there is none", "https"],
])("%s is told in the same words", async (_, given) => {
  await using server = await serve((_request, response) => void response.end());
  if (given === "closed") await server[Symbol.asyncDispose]();
  const baseUrl = { closed: server.url, https: server.url.replace("http:", "https:") }[given] ?? given;
  const [platform, ours] = await both(async (fetch) => {
    const stash = createStashClient({ baseUrl, retry: false, fetch });
    return plain(await rejection<ConnectionError>(stash.getProject({ projectKey: "PRJ" })));
  });
  expect(ours).toEqual(platform);
  expect(ours.name).toBe("ConnectionError");
});
