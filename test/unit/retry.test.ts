import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bearer, ConnectionError, RateLimitedError, RequestTimeoutError } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const retry = { retries: 2 };
const ok = () => json({ ok: true });
const fail = (status: number, headers = {}) => new Response(null, { status, headers });
const reset = () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }));

/** Runs the clock until the promise settles. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

test.each([502, 503, 504])("a read is tried again on %i", async (status) => {
  const { stash, requests } = clientOver((_, nth) => (nth < 2 ? fail(status) : ok()), { retry });
  expect(await settle(stash.getProject({ projectKey: "PRJ" }))).toEqual({ ok: true });
  expect(requests.length).toBe(3);
});

test("a read is tried again on a connection failure, and then rejects", async () => {
  const { stash, requests } = clientOver(reset, { retry });
  const error = await rejection<ConnectionError>(settle(stash.getProject({ projectKey: "PRJ" })));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.code).toBe("ECONNRESET");
  expect(error.message).toBe("GET /context/rest/api/1.0/projects/PRJ: no response: fetch failed: reset");
  expect(requests.length).toBe(3);
});

test.each([400, 401, 403, 404, 409, 500, 501])("%i is never tried again", async (status) => {
  const { stash, requests } = clientOver(() => fail(status), { retry });
  await rejection(settle(stash.getProject({ projectKey: "PRJ" })));
  expect(requests.length).toBe(1);
});

test.each([
  ["a connection failure", reset],
  ["502", () => fail(502)],
  ["503", () => fail(503, { "retry-after": "1" })],
  ["504", () => fail(504)],
])("a write is not tried again on %s", async (_, answer) => {
  const { stash, requests } = clientOver(answer, { retry });
  await rejection(settle(stash.deleteProject({ projectKey: "PRJ" })));
  expect(requests.length).toBe(1);
});

test("a write is tried again on 429, its body whole, by name, by URL, through a middleware and by fetch", async () => {
  const { stash, requests } = clientOver((_, nth) => (nth % 3 < 2 ? fail(429, { "retry-after": "1" }) : ok()), {
    retry,
  });
  const body = { key: "PRJ", name: "ü".repeat(1_000) };
  await settle(stash.createProject({ body }));
  await settle(stash.POST("/rest/api/1.0/projects", { body }));
  await settle(stash.fetch("/rest/x", { method: "POST", body: JSON.stringify(body) }));
  stash.use({ onRequest: ({ request }) => new Request(request, { headers: request.headers }) });
  await settle(stash.createProject({ body }));
  expect(requests.length).toBe(12);
  for (const request of requests) expect(await request.json()).toEqual(body);
});

test("a form is sent again whole", async () => {
  // A platform takes real time to read a form, and a clock that is run ahead would end the attempt meanwhile.
  vi.useRealTimers();
  const { stash, requests } = clientOver((_, nth) => (nth === 0 ? fail(429, { "retry-after": "0" }) : ok()), { retry });
  await stash.uploadProjectAvatar({ projectKey: "P", body: { avatar: new Blob(["picture"]) } });
  for (const request of requests)
    expect(await ((await request.formData()).get("avatar") as File).text()).toBe("picture");
  expect(requests.length).toBe(2);
});

test.each([
  ["120", [1, 2, { ok: true }]],
  ["121", [1, 1, expect.any(RateLimitedError)]],
  ["1", [2, 2, { ok: true }]],
  ["0", [2, 2, { ok: true }]],
  ["1, 2", [2, 2, { ok: true }]],
])("429 waits as long as Retry-After: %s says, but not over two minutes", async (value, expected) => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { stash, requests } = clientOver((_, nth) => (nth === 0 ? fail(429, { "retry-after": value }) : ok()), {
    retry,
  });
  const call = stash.getProject({ projectKey: "PRJ" });
  call.catch(() => {});
  await vi.advanceTimersByTimeAsync(119_999);
  const before = requests.length;
  await vi.advanceTimersByTimeAsync(1);
  expect([before, requests.length, await call.catch((error) => error)]).toEqual(expected);
});

/** The times between the requests of one call, in milliseconds, to a tenth of a second. */
async function waitsOf(answer: () => Response | Promise<Response>, options: object) {
  const times: number[] = [];
  const { stash } = clientOver(() => {
    times.push(Date.now());
    return answer();
  }, options);
  await rejection(settle(stash.getProject({ projectKey: "PRJ" })));
  return times.slice(1).map((time, i) => Math.round((time - (times[i] as number)) / 100) * 100);
}

test("waits after failures of the connection are 0.2 s·2ⁿ with full jitter, at most 5 s", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.999_999);
  expect(await waitsOf(reset, { retry: { retries: 7 } })).toEqual([200, 400, 800, 1600, 3200, 5000, 5000]);
  vi.spyOn(Math, "random").mockReturnValue(0);
  expect(await waitsOf(reset, { retry })).toEqual([0, 0]);
});

test.each([
  [429, 120_000],
  [502, 30_000],
  [503, 30_000],
  [504, 30_000],
])("a read is tried again on %i for %i ms, or as long as the patience", async (status, patience) => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const sum = (waits: number[]) => waits.reduce((total, wait) => total + wait, 0);
  const usual = sum(await waitsOf(() => fail(status), { retry: {} }));
  expect(usual).toBeLessThanOrEqual(patience);
  expect(usual).toBeGreaterThan(patience - 7_500);
  const patient = sum(await waitsOf(() => fail(status), { retry: { patience: 300_000 } }));
  expect(patient).toBeLessThanOrEqual(300_000);
  expect(patient).toBeGreaterThan(292_500);
  expect(await waitsOf(() => fail(status), { retry: { patience: 0 } })).toEqual([]);
});

test("retry: false, for the client and for one call; and more for one call", async () => {
  const one = clientOver(reset, { retry: false });
  await rejection(settle(one.stash.getProject({ projectKey: "PRJ" })));
  expect(one.requests.length).toBe(1);
  await rejection(settle(one.stash.getProject({ projectKey: "PRJ" }, { retry: { retries: 4 } })));
  expect(one.requests.length).toBe(6);
  const two = clientOver(reset, { retry: undefined });
  await rejection(settle(two.stash.getProject({ projectKey: "PRJ" }, { retry: false })));
  expect(two.requests.length).toBe(1);
  expect(await rejection(settle(two.stash.getProject({ projectKey: "PRJ" })))).toBeInstanceOf(ConnectionError);
  expect(two.requests.length).toBe(4);
});

test.each([429, 503])("retry: false means no waiting on %i", async (status) => {
  const { stash, requests } = clientOver(() => fail(status, { "retry-after": "5" }), { retry: false });
  for (let n = 1; n <= 3; n++) {
    await rejection(stash.getProject({ projectKey: "PRJ" }));
    expect(requests.length).toBe(n);
  }
});

test("credentials are put on every attempt anew", async () => {
  let count = 0;
  const auth = (request: Request) => request.headers.append("x-signature", String(++count));
  const { stash, requests } = clientOver((_, nth) => (nth < 2 ? fail(503) : ok()), { retry, auth });
  await settle(stash.getProject({ projectKey: "PRJ" }));
  expect(requests.map(({ headers }) => headers.get("x-signature"))).toEqual(["1", "2", "3"]);
});

test.each([
  ["headers", () => new Promise<Response>(() => {})],
  ["the body", () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(1)) }))],
])("a stall before %s times out, even where fetch does not heed the signal", async (_, answer) => {
  const { stash, requests } = clientOver(answer, { timeout: 1_000, retry: { retries: 1 }, auth: bearer("hush") });
  const error = await rejection<RequestTimeoutError>(settle(stash.getProject({ projectKey: "PRJ" })));
  expect(error).toBeInstanceOf(RequestTimeoutError);
  expect(error.timeout).toBe(1_000);
  expect(requests.length).toBe(2);
});

test("30 seconds unless told otherwise, and any time that is told", async () => {
  const { stash } = clientOver(() => new Promise<Response>(() => {}));
  const error = await rejection<RequestTimeoutError>(settle(stash.getProject({ projectKey: "PRJ" })));
  expect(error.timeout).toBe(30_000);
  const sooner = stash.getProject({ projectKey: "PRJ" }, { timeout: 5 });
  expect((await rejection<RequestTimeoutError>(settle(sooner))).timeout).toBe(5);
  void stash.getProject({ projectKey: "PRJ" }, { timeout: Number.POSITIVE_INFINITY });
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

const reason = new Error("enough");

test.each<[string, (signal: AbortSignal, stash: ReturnType<typeof clientOver>["stash"]) => Promise<unknown>]>([
  ["by name", (signal, stash) => stash.getProject({ projectKey: "PRJ" }, { signal })],
  ["by URL", (signal, stash) => stash.GET("/rest/api/1.0/application-properties", { signal })],
  ["by fetch", (signal, stash) => stash.fetch("/rest/x", { signal })],
  ["a list", (signal, stash) => stash.listProjects({}, { signal }).toArray()],
])("an abort %s rejects with the caller's own reason, and leaves nothing behind", async (_, call) => {
  const hang = clientOver(() => new Promise<Response>(() => {}), { retry });
  const during = new AbortController();
  const pending = call(during.signal, hang.stash);
  setTimeout(() => during.abort(reason), 500);
  expect(await rejection(settle(pending))).toBe(reason);
  expect(hang.requests.length).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(during.signal, "abort").length).toBe(0);

  expect(await rejection(call(AbortSignal.abort(reason), hang.stash))).toBe(reason);
  expect(hang.requests.length).toBe(1);

  const busy = clientOver(() => fail(429, { "retry-after": "50" }), { retry });
  const waiting = new AbortController();
  const asleep = call(waiting.signal, busy.stash);
  asleep.catch(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  waiting.abort(reason);
  expect(await rejection(asleep)).toBe(reason);
  expect(busy.requests.length).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a signal shared by many calls keeps no listener and raises no warning", async () => {
  const warned = vi.spyOn(process, "emitWarning");
  const { signal } = new AbortController();
  const { stash } = clientOver((_, nth) => (nth % 2 ? ok() : fail(503)), { retry });
  const calls = Array.from({ length: 100 }, (_, n) =>
    n % 2
      ? stash.getProject({ projectKey: "PRJ" }, { signal })
      : stash.GET("/rest/api/1.0/application-properties", { signal }),
  );
  await settle(Promise.allSettled(calls));
  expect(getEventListeners(signal, "abort").length).toBe(0);
  expect(warned).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test("a middleware's request leaves no listener on a shared signal either, and an abort reaches it", async () => {
  const warned = vi.spyOn(process, "emitWarning");
  const controller = new AbortController();
  const { stash, requests } = clientOver((_, nth) => (nth < 30 ? ok() : new Promise<Response>(() => {})));
  const seen: AbortSignal[] = [];
  stash.use({ onRequest: ({ request }) => void seen.push(request.signal) });
  const { signal } = controller;
  const calls = Array.from({ length: 30 }, () => stash.getProject({ projectKey: "PRJ" }, { signal }));
  await settle(Promise.all(calls));
  expect(getEventListeners(signal, "abort").length).toBe(0);
  const hanging = rejection(stash.getProject({ projectKey: "PRJ" }, { signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(reason);
  expect(await hanging).toBe(reason);
  expect([seen.at(-1)?.reason, requests.at(-1)?.signal.aborted]).toEqual([reason, true]);
  expect(warned).not.toHaveBeenCalled();
});

test("the signal of an attempt is aborted by a timeout, and not by the end of the call", async () => {
  const { stash, requests } = clientOver((_, nth) => (nth === 0 ? new Promise<Response>(() => {}) : ok()), {
    timeout: 100,
    retry: { retries: 1 },
  });
  await settle(stash.getProject({ projectKey: "PRJ" }));
  const refused = clientOver(reset, { retry: false });
  await rejection(settle(refused.stash.getProject({ projectKey: "PRJ" })));
  const signals = [...requests, ...refused.requests].map(({ signal }) => signal.aborted);
  expect(signals).toEqual([true, false, false]);
});

test.each([null, 0, "", false])("an abort with the reason %j rejects with it", async (falsy) => {
  const { stash } = clientOver(() => new Promise<Response>(() => {}), { retry });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = [
    stash.getProject({ projectKey: "PRJ" }, { signal }),
    stash.GET("/rest/api/1.0/application-properties", { signal }),
    stash.fetch("/rest/x", { signal }),
  ];
  const reasons = Promise.all(calls.map((call) => rejection(call as Promise<unknown>)));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort(falsy);
  expect(await reasons).toEqual([falsy, falsy, falsy]);
});
