// How much of a body the client takes: of a success as much as `maxBody` says, of an error or a redirect 1 MB.
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createStashClient, type StashResponseError, UnexpectedResponseError } from "../../src/client/index.ts";
import { baseUrl, clientAt, clientOver, rejection } from "../support/client.ts";
import { serve } from "../support/server.ts";

const body = (length: number) => JSON.stringify({ text: "x".repeat(length) });

test("a larger success is an error, whether the server says its length or not", async () => {
  const chunked = () =>
    new Response(new Blob([body(2_000)]).stream(), { headers: { "content-type": "application/json" } });
  const { stash } = clientOver((_, nth) => (nth === 0 ? chunked() : new Response(body(2_000))), { maxBody: 1_000 });
  for (let n = 0; n < 2; n++) {
    const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain("the body has more than 1000 bytes, which is the limit maxBody");
  }
  const enough = clientOver(() => new Response(body(900)), { maxBody: 1_000 });
  expect(await enough.stash.getProject({ projectKey: "PRJ" })).toEqual({ text: "x".repeat(900) });
});

test("an endless body ends", async () => {
  let chunks = 0;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          chunks += 1;
          controller.enqueue(new Uint8Array(1_000_000));
        },
      }),
    );
  const { stash } = clientOver(endless, { maxBody: 5_000_000 });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(UnexpectedResponseError);
  expect(chunks).toBeLessThan(10);
});

test("an endless body of a library's own kind ends as well, and is closed", async () => {
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) yield new Uint8Array(1_000_000);
    } finally {
      isClosed = true;
    }
  }
  const whole = () => Promise.reject(new Error("never whole"));
  const head = { status: 200, statusText: "", url: "", headers: new Headers() };
  const fetch = async () => ({ ...head, body: endless(), arrayBuffer: whole });
  const stash = createStashClient({ baseUrl, fetch, maxBody: 5_000_000 });
  expect(await rejection(stash.fetch("/rest/x"))).toBeInstanceOf(UnexpectedResponseError);
  expect(isClosed).toBe(true);
});

test("of an error a megabyte is kept", async () => {
  const { stash } = clientOver(() => new Response("x".repeat(3_000_000), { status: 400 }));
  const error = await rejection<Error & { body: string }>(stash.getProject({ projectKey: "PRJ" }));
  expect(error.body.length).toBe(1_000_000);
});

test("bytes are counted after decompression", async () => {
  await using server = await serve((request, response) => {
    const body = gzipSync(`{"text":"${"x".repeat(request.url.endsWith("LARGE") ? 2_000 : 900)}"}`);
    expect(body.length).toBeLessThan(100);
    const headers = { "content-type": "application/json", "content-encoding": "gzip", "content-length": body.length };
    response.writeHead(200, headers).end(body);
  });
  const stash = clientAt(server.url, { maxBody: 1_000, retry: false });
  expect(await stash.getProject({ projectKey: "SMALL" })).toEqual({ text: "x".repeat(900) });
  const error = await rejection(stash.getProject({ projectKey: "LARGE" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).toContain("the limit maxBody");
});

test("a small body that becomes 200 MB ends at the limit", async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(bomb);
  });
  const stash = clientAt(server.url, { maxBody: 1_000_000, retry: false });
  const before = process.memoryUsage().arrayBuffers;
  expect(await rejection(stash.getProject({ projectKey: "P" }))).toBeInstanceOf(UnexpectedResponseError);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
});

test("of a redirect a megabyte is kept", async () => {
  const { stash } = clientOver(() => new Response("x".repeat(3_000_000), { status: 302 }));
  const error = await rejection<StashResponseError>(stash.getProject({ projectKey: "PRJ" }));
  expect((error.body as string).length).toBe(1_000_000);
});

test("a stream may be as long as it likes", async () => {
  const { stash } = clientOver(() => new Response("x".repeat(5_000)), { maxBody: 1_000 });
  expect((await (await stash.fetch("/rest/x", { stream: true })).text()).length).toBe(5_000);
});
