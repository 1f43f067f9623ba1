import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InvalidRequestError, RateLimitedError, type StashClientOptions } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ok = () => json({ ok: true });
const fail = (status: number, headers = {}) => new Response(null, { status, headers });
const later = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

/** Runs the clock until the promise settles; the time that passed, in seconds. */
async function timed(work: Promise<unknown>): Promise<number> {
  const started = Date.now();
  let ended = 0;
  const done = work.finally(() => {
    ended = Date.now();
  });
  done.catch(() => {});
  await vi.runAllTimersAsync();
  await done;
  return (ended - started) / 1_000;
}

/** A user's bucket, as Data Center has it unless it is set otherwise: 60 requests at once, 5 more each second. */
function bucket(retryAfter?: string) {
  let tokens = 60;
  let filled = Date.now();
  return () => {
    const now = Date.now();
    tokens = Math.min(60, tokens + ((now - filled) / 1_000) * 5);
    filled = now;
    if (tokens < 1) return later(10, fail(429, retryAfter === undefined ? {} : { "retry-after": retryAfter }));
    tokens -= 1;
    return later(10, ok());
  };
}

describe("a Data Center's bucket", () => {
  const least = (500 - 60) / 5;

  test.each([
    ["without Retry-After", undefined, 2.5],
    ["with Retry-After", "1", 1.6],
  ])("500 calls at once, %s: none fails, in 1.15 of the least time", async (_, retryAfter, most) => {
    const { stash, requests } = clientOver(bucket(retryAfter), { retry: undefined });
    const calls = Array.from({ length: 500 }, () => stash.getProject({ projectKey: "PRJ" }));
    expect(await timed(Promise.all(calls))).toBeLessThan(least * 1.15);
    expect(requests.length / 500).toBeLessThan(most);
  });

  test("a sequential worker loses nothing", async () => {
    const { stash, requests } = clientOver(bucket(), { retry: undefined });
    const work = async () => {
      for (let n = 0; n < 200; n++) await stash.getProject({ projectKey: "PRJ" });
    };
    expect(await timed(work())).toBeLessThan(((200 - 60) / 5) * 1.3);
    expect(requests.length / 200).toBeLessThan(2.5);
  });
});

test("a server that restarts fails no read", async () => {
  const started = Date.now();
  const { stash, requests } = clientOver(() => later(5, Date.now() - started < 5_000 ? fail(503) : ok()), {
    retry: undefined,
  });
  const calls = Array.from({ length: 500 }, () => stash.getProject({ projectKey: "PRJ" }));
  expect(await timed(Promise.all(calls))).toBeLessThan(15);
  expect(requests.length).toBeLessThan(520);
});

test("at most ten requests are under way, unless told otherwise", async () => {
  const most = async (calls: number, options: Partial<StashClientOptions>) => {
    let underWay = 0;
    let highest = 0;
    const { stash } = clientOver(async () => {
      underWay += 1;
      highest = Math.max(highest, underWay);
      await later(10, undefined);
      underWay -= 1;
      return ok();
    }, options);
    await timed(Promise.all(Array.from({ length: calls }, () => stash.getProject({ projectKey: "PRJ" }))));
    return highest;
  };
  expect(await most(3_000, {})).toBe(10);
  expect(await most(300, { concurrency: 3 })).toBe(3);
  expect(await most(1_000, { concurrency: Number.POSITIVE_INFINITY })).toBe(1_000);
});

test("calls are answered in their order, those that were refused too", async () => {
  const order: string[] = [];
  const { stash } = clientOver(({ url }, nth) => later(1, nth === 0 ? fail(429) : json({ key: url.at(-1) })), {
    concurrency: 1,
    retry: undefined,
  });
  const calls = ["A", "B", "C", "D"].map(async (projectKey) => {
    await stash.getProject({ projectKey });
    order.push(projectKey);
  });
  await timed(Promise.all(calls));
  expect(order).toEqual(["A", "B", "C", "D"]);
});

test("waiting for a turn is no part of the timeout", async () => {
  const { stash } = clientOver(() => later(900, ok()), { concurrency: 1, timeout: 1_000 });
  const calls = Array.from({ length: 20 }, () => stash.getProject({ projectKey: "PRJ" }));
  expect(await timed(Promise.all(calls))).toBeCloseTo(18, 0);
});

test("an abort leaves the line, and the next one goes on", async () => {
  const { stash, requests } = clientOver(() => later(100, ok()), { concurrency: 1 });
  const controller = new AbortController();
  const first = stash.getProject({ projectKey: "A" });
  const second = rejection(stash.getProject({ projectKey: "B" }, { signal: controller.signal }));
  const third = stash.getProject({ projectKey: "C" });
  await vi.advanceTimersByTimeAsync(10);
  controller.abort("enough");
  expect(await second).toBe("enough");
  await timed(Promise.all([first, third]));
  expect(requests.map(({ url }) => url.at(-1))).toEqual(["A", "C"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("an auth that calls the same client does not wait for itself", async () => {
  const isToken = (url: string) => url.endsWith("/token");
  const { stash, requests } = clientOver(({ url }) => later(5, isToken(url) ? json({ token: "t" }) : ok()), {
    auth: async (request) => {
      if (isToken(request.url)) return;
      const { token } = (await (await stash.fetch("/rest/token")).json()) as { token: string };
      request.headers.set("authorization", `Bearer ${token}`);
    },
  });
  await timed(Promise.all(Array.from({ length: 20 }, () => stash.getProject({ projectKey: "PRJ" }))));
  expect(requests.filter(({ url }) => !isToken(url)).length).toBe(20);
});

test("auth is asked again after a pause", async () => {
  let asked = 0;
  const { stash, requests } = clientOver(({ url }) => later(5, url.endsWith("A") && asked < 3 ? fail(429) : ok()), {
    concurrency: 1,
    retry: undefined,
    auth: (request) => request.headers.set("x-signature", String(++asked)),
  });
  await timed(Promise.all(["A", "B"].map((projectKey) => stash.getProject({ projectKey }))));
  const signatures = requests.map(({ url, headers }) => `${url.at(-1)}${headers.get("x-signature")}`);
  // A was signed first and refused; B, signed while it waited, is signed anew after the pause.
  expect(signatures[0]).toBe("A1");
  expect(new Set(signatures).size).toBe(signatures.length);
  expect(signatures).not.toContain("B2");
});

test("no timer runs on when nobody waits", async () => {
  const { stash } = clientOver(() => fail(429, { "retry-after": "100" }), { retry: { patience: 1_000 } });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(RateLimitedError);
  expect(vi.getTimerCount()).toBe(0);
});

describe("a limiter of the caller's", () => {
  test("stands in for concurrency, and hears of the end", async () => {
    const events: string[] = [];
    const { stash } = clientOver(() => ok(), {
      concurrency: 1,
      limiter: {
        async acquire() {
          events.push("acquire");
          return () => events.push("release");
        },
      },
    });
    await timed(Promise.all([stash.getProject({ projectKey: "A" }), stash.getProject({ projectKey: "B" })]));
    expect(events.filter((event) => event === "acquire").length).toBe(2);
    expect(events.filter((event) => event === "release").length).toBe(2);
  });

  test("its error is the call's, and a turn that comes after an abort is given back", async () => {
    const broken = new Error("the shared limit cannot be reached");
    const { stash } = clientOver(() => ok(), { limiter: { acquire: () => Promise.reject(broken) } });
    expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBe(broken);

    let released = 0;
    const slow = clientOver(() => ok(), { limiter: { acquire: () => later(1_000, () => released++) } });
    const controller = new AbortController();
    const call = rejection(slow.stash.getProject({ projectKey: "PRJ" }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    expect(await call).toBe("enough");
    await vi.runAllTimersAsync();
    expect([released, slow.requests.length]).toEqual([1, 0]);
  });

  test("may reject with an error of its own on an abort: the call rejects with the caller's reason", async () => {
    const heeds = (signal: AbortSignal) =>
      new Promise<() => void>((_, reject) => signal.addEventListener("abort", () => reject(new Error("of its own"))));
    const { stash } = clientOver(() => ok(), { limiter: { acquire: heeds } });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [stash.fetch("/rest/x", { signal }), stash.getProject({ projectKey: "A" }, { signal })].map(
      rejection,
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    expect(await Promise.all(calls)).toEqual(["enough", "enough"]);
  });

  test("must give something to call at the end", async () => {
    const { stash, requests } = clientOver(() => ok(), { limiter: { acquire: (async () => {}) as never } });
    const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain("limiter.acquire() must resolve to a function, not undefined");
    expect(requests).toEqual([]);
  });
});

describe("onAttempt", () => {
  test("sees every attempt, its end and the wait after it, and no query", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const seen: object[] = [];
    const lost = () => Promise.reject(new TypeError("fetch failed"));
    const { stash } = clientOver((_, nth) => (nth === 0 ? fail(503) : nth === 1 ? lost() : ok()), {
      retry: undefined,
      onAttempt: (attempt) => seen.push(attempt),
    });
    await timed(
      stash
        .listUsers({ filter: "a-secret" })
        .page()
        .catch(() => {}),
    );
    const url = expect.stringMatching(/\/rest\/api\/1\.0\/users$/);
    const milliseconds = expect.any(Number);
    expect(seen).toEqual([
      { method: "GET", url, attempt: 1, status: 503, milliseconds, willRetryAfter: 200 },
      { method: "GET", url, attempt: 2, error: expect.any(Error), milliseconds, willRetryAfter: 0 },
      { method: "GET", url, attempt: 3, status: 200, milliseconds, willRetryAfter: undefined },
    ]);
  });
});
