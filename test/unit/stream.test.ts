import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ConnectionError, NotFoundError, RequestTimeoutError } from "../../src/client/index.ts";
import { baseUrl, clientOver, errorBody, json, rejection } from "../support/client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const someBytes = new TextEncoder().encode("some bytes");

/** A body of so many chunks, each after a silence; then it ends, fails, or is silent for ever. */
function body(chunks: number, silence: number, end: "close" | "error" | "never" = "close", chunk = someBytes) {
  let sent = 0;
  const state = { isCancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, silence));
      if (sent++ < chunks) return controller.enqueue(chunk);
      if (end === "close") controller.close();
      else if (end === "error") controller.error(new TypeError("terminated"));
      else await new Promise(() => {});
    },
    cancel() {
      state.isCancelled = true;
    },
  });
  return { stream, state };
}

const below = "/rest/plugin/1.0/file";
const url = `${baseUrl}${below}`;
const bytes = (stream: ReadableStream) =>
  Object.defineProperty(new Response(stream, { headers: { "content-type": "text/html" } }), "url", { value: url });

/** Runs the clock until the promise settles. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

test("a stream may take longer than the timeout, as long as it is never silent for so long", async () => {
  const { stash } = clientOver(() => bytes(body(20, 900).stream), { timeout: 1_000 });
  const response = await settle(stash.fetch(below, { stream: true }));
  expect(response.url).toBe(url);
  expect(await settle(response.text())).toBe("some bytes".repeat(20));
});

test("a silence ends it, and closes the connection", async () => {
  const { stream, state } = body(2, 10, "never");
  const { stash } = clientOver(() => bytes(stream), { timeout: 1_000 });
  const response = await settle(stash.fetch(below, { stream: true }));
  const error = await rejection(settle(response.text()));
  expect(error).toBeInstanceOf(RequestTimeoutError);
  await vi.runAllTimersAsync();
  expect(state.isCancelled).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a connection that breaks is a ConnectionError", async () => {
  const { stash } = clientOver(() => bytes(body(2, 10, "error").stream));
  const response = await settle(stash.fetch(below, { stream: true }));
  expect(await rejection(settle(response.text()))).toBeInstanceOf(ConnectionError);
});

test("the caller's abort ends it with the caller's reason", async () => {
  const { stream, state } = body(2, 10, "never");
  const { stash } = clientOver(() => bytes(stream));
  const controller = new AbortController();
  const response = await settle(stash.fetch(below, { stream: true, signal: controller.signal }));
  const text = rejection(response.text());
  await vi.advanceTimersByTimeAsync(100);
  controller.abort("enough");
  expect(await text).toBe("enough");
  await vi.runAllTimersAsync();
  expect(state.isCancelled).toBe(true);
});

test("nothing is read, and no time runs, before the caller asks; cancelling closes the connection", async () => {
  // More than a connection takes in before it is read.
  const { stream, state } = body(5, 10, "close", new Uint8Array(100_000));
  const { stash } = clientOver(() => bytes(stream), { timeout: 1_000 });
  const response = await settle(stash.fetch(below, { stream: true }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
  await response.body?.cancel();
  expect(state.isCancelled).toBe(true);
});

test("a stream gives its turn back at its headers", async () => {
  const { stash, requests } = clientOver(() => bytes(body(1, 10, "never").stream), { concurrency: 1 });
  for (let n = 1; n <= 3; n++) {
    await settle(stash.fetch(below, { stream: true }));
    expect(requests.length).toBe(n);
  }
});

test("an error is no stream", async () => {
  const { stash } = clientOver(() => json(errorBody("no such file"), { status: 404 }));
  const error = await rejection<NotFoundError>(settle(stash.fetch(below, { stream: true })));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error.message).toContain("no such file");
});

test("without `stream` the body has arrived, and can be read twice", async () => {
  const { stash } = clientOver(() => new Response("text"));
  const response = await settle(stash.fetch(below));
  expect([await response.text(), await response.text()]).toEqual(["text", "text"]);
});
