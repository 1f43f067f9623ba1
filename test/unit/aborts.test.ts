// Calls that are aborted, time out or fail at every moment leave no place taken, no turn of a limiter held, and no timer.
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isStashError, type StashClientOptions } from "../../src/client/index.ts";
import { clientOver, json } from "../support/client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** From 0 to 1, the same sequence in every run (a linear congruential generator). */
function lots(seed: number): () => number {
  let lot = seed;
  return () => {
    lot = (lot * 1_103_515_245 + 12_345) % 2 ** 31;
    return lot / 2 ** 31;
  };
}

const later = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

const none = new Error("auth has no token");

/** A server's doings, at random: an answer, a refusal, a lost connection, a stall, or a body that stalls. */
function answer(draw: () => number): Promise<Response> {
  const lot = draw();
  if (lot < 0.6) return later(draw() * 20, json({ key: "PRJ" }));
  if (lot < 0.7) return later(draw() * 20, new Response(null, { status: 429 }));
  if (lot < 0.8) return later(draw() * 20, new Response(null, { status: 503 }));
  if (lot < 0.85) return later(draw() * 20, undefined).then(() => Promise.reject(new TypeError("fetch failed")));
  if (lot < 0.9) return later(draw() * 20, new Response(null, { status: 302, headers: { location: "/context/b" } }));
  if (lot < 0.95) return new Promise(() => {});
  return later(5, new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(1)) })));
}

test.each([1, 2, 3, 4, 5, 6])("1,000 calls, run %i", async (seed) => {
  const draw = lots(seed);
  vi.spyOn(Math, "random").mockImplementation(draw);
  let held = 0;
  const withLimiter: Partial<StashClientOptions> = {
    limiter: {
      async acquire() {
        await later(draw() * 10, undefined);
        held += 1;
        return () => {
          held -= 1;
        };
      },
    },
  };
  let isOver = false;
  let underWay = 0;
  let most = 0;
  const { stash } = clientOver(
    async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      const response = isOver ? later(10, json({ key: "PRJ" })) : answer(draw);
      return response.finally(() => {
        underWay -= 1;
      });
    },
    {
      retry: { retries: 1, patience: 2_000 },
      timeout: 50,
      concurrency: 3,
      ...(seed % 2 === 0 && withLimiter),
      auth: async ({ headers }) => {
        await later(draw() * 5, undefined);
        if (!isOver && draw() < 0.05) throw none;
        headers.set("authorization", "Bearer t");
      },
    },
  );
  const shared = new AbortController();
  const call = async () => {
    await later(draw() * 10_000, undefined);
    const own = new AbortController();
    if (draw() < 0.5) setTimeout(() => own.abort("enough"), draw() * 100);
    const { signal } = draw() < 0.2 ? shared : own;
    const stream = draw() < 0.2;
    const made =
      draw() < 0.5 ? stash.getProject({ projectKey: "PRJ" }, { signal }) : stash.fetch("/a", { signal, stream });
    const reason: unknown = await made.then(
      () => none,
      (error: unknown) => error,
    );
    return reason === none || reason === "enough" || isStashError(reason);
  };
  const ends = Promise.all(Array.from({ length: 1_000 }, call));
  await vi.runAllTimersAsync();
  expect((await ends).filter((isRight) => !isRight)).toEqual([]);
  expect([held, vi.getTimerCount(), getEventListeners(shared.signal, "abort").length]).toEqual([0, 0, 0]);

  // The client works as it did at first: three at once, and no fewer.
  isOver = true;
  underWay = 0;
  const warm = Promise.all(Array.from({ length: 100 }, () => stash.getProject({ projectKey: "PRJ" })));
  await vi.runAllTimersAsync();
  await warm;
  most = 0;
  const after = Promise.all(Array.from({ length: 100 }, () => stash.getProject({ projectKey: "PRJ" })));
  await vi.runAllTimersAsync();
  expect(await after).toHaveLength(100);
  if (seed % 2 === 1) expect(most).toBe(3);
  expect(held).toBe(0);
});

test.each([0, 10])(
  "no turn is lost on a call that waits when it is aborted with those under way: asked for %i ms later",
  async (pause) => {
    const { stash, requests } = clientOver(
      ({ url, signal }) => {
        if (!url.endsWith("/ENDED")) return later(10, json({ key: "PRJ" }));
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      },
      { concurrency: 3 },
    );
    const shared = new AbortController();
    const { signal } = shared;
    const ask = () => stash.getProject({ projectKey: "ENDED" }, { signal }).catch((reason: unknown) => reason);
    const underWay = [ask(), ask(), ask()];
    await vi.advanceTimersByTimeAsync(pause);
    const waiting = [ask(), ask()];
    const behind = ["A", "B", "C", "D"].map((projectKey) => stash.getProject({ projectKey }));
    waiting.push(ask());
    await vi.advanceTimersByTimeAsync(10);
    shared.abort("enough");
    expect(await Promise.all([...underWay, ...waiting])).toEqual(Array.from({ length: 6 }, () => "enough"));

    // The other calls are sent three at a time again: all of them have been answered after two times.
    await vi.advanceTimersByTimeAsync(20);
    expect(vi.getTimerCount()).toBe(0);
    expect(await Promise.all(behind)).toHaveLength(4);
    expect(requests).toHaveLength(7);
  },
);
