// The pause that all calls of a client share when a server puts them off, and how long they are put off for.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionError, RateLimitedError, ServerError } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const usual = { retry: undefined };
const ok = () => json({ ok: true });
const fail = (status: number, headers = {}) => new Response(null, { status, headers });
const later = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

/** The outcome of a call, and its time, in seconds after the start of the test's clock. */
async function ended(call: Promise<unknown>) {
  const outcome = await call.catch((error: unknown) => error);
  return { outcome, at: Date.now() / 1_000 };
}

/** Runs the clock until all have ended. */
async function endsOf(calls: Promise<unknown>[]) {
  const ends = Promise.all(calls.map(ended));
  await vi.runAllTimersAsync();
  return ends;
}

describe("a server that refuses for ever", () => {
  test.each([
    [429, RateLimitedError, 120],
    [503, ServerError, 30],
  ])(
    "with %i: 500 calls fail when their patience is over, each by its own answer, one by one",
    async (status, type, most) => {
      const started = Date.now() / 1_000;
      let underWay = 0;
      const crowds: number[] = [];
      const answer = async () => {
        crowds.push(++underWay);
        return later(20, fail(status)).finally(() => {
          underWay -= 1;
        });
      };
      const { stash, requests } = clientOver(answer, usual);
      const ends = await endsOf(Array.from({ length: 500 }, (_, n) => stash.getProject({ projectKey: `P${n}` })));
      const seconds = ends.map(({ at }) => at - started);
      expect(Math.min(...seconds)).toBeGreaterThan(most - 11);
      // The last pause is one of ten seconds at most, and 500 answers of 20 ms are ten seconds more.
      expect(Math.max(...seconds)).toBeLessThan(most + 21);
      expect(requests.length).toBeLessThan(560);
      expect(Math.max(...crowds.slice(10))).toBe(1);
      for (const [n, { outcome }] of ends.entries()) {
        expect(outcome).toBeInstanceOf(type);
        expect(outcome).toMatchObject({ message: `GET /context/rest/api/1.0/projects/P${n}: ${status}` });
      }
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test("one URL that is refused for ever fails alone: those behind it succeed", async () => {
    const started = Date.now() / 1_000;
    const { stash } = clientOver(({ url }) => later(20, url.endsWith("BAD") ? fail(503) : ok()), usual);
    const keys = Array.from({ length: 200 }, (_, n) => (n < 5 ? "BAD" : "GOOD"));
    const ends = await endsOf(keys.map((projectKey) => stash.getProject({ projectKey })));
    expect(ends.map(({ outcome }) => (outcome instanceof ServerError ? "BAD" : "GOOD"))).toEqual(keys);
    expect(Math.max(...ends.map(({ at }) => at)) - started).toBeLessThan(60);
  });

  test("a call that comes later has its own patience, and goes on trying when the others have failed", async () => {
    const started = Date.now() / 1_000;
    const { stash, requests } = clientOver(() => later(20, fail(429)), usual);
    const early = Array.from({ length: 20 }, () => stash.getProject({ projectKey: "A" }));
    const late = later(60_000, undefined).then(() => stash.getProject({ projectKey: "B" }));
    const at = (await endsOf([...early, late])).map((end) => end.at - started);
    expect(at[0]).toBeLessThan(121);
    expect(at.at(-1)).toBeGreaterThan(170);
    expect(requests.at(-1)?.url).toMatch(/B$/);
  });

  test("a call with `retry: false` is sent once, and fails by its own answer", async () => {
    const { stash, requests } = clientOver(() => later(20, fail(429)), usual);
    const patient = Array.from({ length: 20 }, () => stash.getProject({ projectKey: "A" }));
    const calls = ["B", "C"].map((projectKey) => stash.getProject({ projectKey }, { retry: false }));
    const ends = (await endsOf([...patient, ...calls])).slice(-2);
    expect(ends.map(({ outcome }) => (outcome as Error).message)).toEqual(
      ["B", "C"].map((key) => `GET /context/rest/api/1.0/projects/${key}: 429`),
    );
    expect(requests.filter(({ url }) => /[BC]$/.test(url)).length).toBe(2);
  });
});

test("patience counts anew whenever the client has a success", async () => {
  let lastSuccess = Date.now();
  const started = Date.now() / 1_000;
  const answer = () => {
    // One request a minute gets through.
    if (Date.now() - lastSuccess < 60_000) return later(20, fail(429));
    lastSuccess = Date.now();
    return later(20, ok());
  };
  const { stash } = clientOver(answer, usual);
  const ends = await endsOf(Array.from({ length: 5 }, () => stash.getProject({ projectKey: "P" })));
  expect(ends.map(({ outcome }) => outcome)).toEqual(Array(5).fill({ ok: true }));
  expect(Math.max(...ends.map(({ at }) => at)) - started).toBeGreaterThan(290);
});

test.each([
  [undefined, 200, 400],
  ["0", 200, 400],
  ["-5", 200, 400],
  ["1, 2", 2_000, 2_200],
  ["2, 1", 2_000, 2_200],
  ["1", 1_000, 1_200],
])("Retry-After: %s pauses for the longer of it and the back-off, and jitter", async (value, least, most) => {
  const waits: number[] = [];
  for (const random of [0, 0.999_999]) {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const times: number[] = [];
    const { stash } = clientOver((_, nth) => {
      times.push(Date.now());
      return nth === 0 ? fail(429, value === undefined ? {} : { "retry-after": value }) : ok();
    }, usual);
    await endsOf([stash.getProject({ projectKey: "P" })]);
    waits.push((times[1] as number) - (times[0] as number));
  }
  expect(waits[0]).toBe(least);
  expect(waits[1]).toBeGreaterThan(least);
  expect(waits[1]).toBeLessThanOrEqual(most);
});

test.each([-3_600_000, 3_600_000])(
  "a Retry-After by a clock that is %i ms off pauses as long as the server means",
  async (off) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const dateOf = (time: number) => new Date(time + off).toUTCString();
    const times: number[] = [];
    const { stash } = clientOver((_, nth) => {
      const now = Date.now();
      times.push(now);
      return nth === 0 ? fail(429, { date: dateOf(now), "retry-after": dateOf(now + 5_000) }) : ok();
    }, usual);
    await endsOf([stash.getProject({ projectKey: "P" })]);
    expect((times[1] as number) - (times[0] as number)).toBe(5_000);
  },
);

test("after a pause one request goes first, and then a few more at a time", async () => {
  let underWay = 0;
  const seen: number[] = [];
  const { stash } = clientOver(async (_, nth) => {
    underWay += 1;
    seen.push(underWay);
    const response = await later(100, nth < 10 ? fail(429) : ok());
    underWay -= 1;
    return response;
  }, usual);
  await endsOf(Array.from({ length: 200 }, () => stash.getProject({ projectKey: "P" })));
  const afterwards = seen.slice(10);
  expect(seen.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(afterwards[0]).toBe(1);
  expect(Math.max(...afterwards.slice(0, 10))).toBeLessThanOrEqual(5);
  expect(Math.max(...afterwards)).toBe(10);
});

test.each([
  ["503 to a read", 503, "GET", true],
  ["429 to a write", 429, "POST", true],
  ["503 to a write", 503, "POST", false],
  ["502 to a read", 502, "GET", false],
  ["404", 404, "GET", false],
])("%s: whether others wait", async (_, status, method, isPause) => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const { stash, requests } = clientOver(({ url }) => (url.endsWith("/bad") ? fail(status) : ok()), usual);
  const first = stash.fetch("/rest/bad", { method });
  first.catch(() => {});
  await vi.advanceTimersByTimeAsync(10);
  const before = requests.length;
  const second = stash.getProject({ projectKey: "P" });
  await vi.advanceTimersByTimeAsync(50);
  expect(requests.length - before).toBe(isPause ? 0 : 1);
  const ends = endsOf([first, second]);
  expect((await ends)[1]?.outcome).toEqual({ ok: true });
});

test.each([
  ["an error of the server", () => fail(404), expect.anything()],
  ["a connection that fails", () => Promise.reject(new TypeError("fetch failed")), expect.any(ConnectionError)],
  ["a refusal that is not waited out", () => fail(429, { "retry-after": "500" }), expect.any(RateLimitedError)],
  ["a page to sign on", () => new Response("<p>", { headers: { "content-type": "text/html" } }), expect.anything()],
  ["what is no page of a list", () => json({}), expect.anything()],
])("toArray() that fails by %s carries what it had", async (_, answer, error) => {
  const page = (start: number) =>
    json({ values: [start, start + 1], isLastPage: false, start, limit: 2, nextPageStart: start + 2 });
  const { stash } = clientOver((_request, nth) => (nth < 2 ? page(2 * nth) : answer()), usual);
  const [end] = await endsOf([stash.listProjects().toArray()]);
  expect(end?.outcome).toEqual(error);
  expect(end?.outcome).toMatchObject({ values: [0, 1, 2, 3] });
});

test("an abort that ends the waiting leaves the rest of the line as it is", async () => {
  const { stash, requests } = clientOver((_, nth) => (nth === 0 ? fail(429, { "retry-after": "5" }) : ok()), {
    ...usual,
    concurrency: 1,
  });
  const controller = new AbortController();
  const { signal } = controller;
  const first = stash.getProject({ projectKey: "A" });
  const gone = ["B", "C"].map((projectKey) => rejection(stash.getProject({ projectKey }, { signal })));
  const last = stash.getProject({ projectKey: "D" });
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort("enough");
  expect(await Promise.all(gone)).toEqual(["enough", "enough"]);
  await endsOf([first, last]);
  expect(requests.map(({ url }) => url.at(-1))).toEqual(["A", "A", "D"]);
});

test("an auth that calls the same client does not keep it busy for ever where the server refuses often", async () => {
  const isToken = (url: string) => url.endsWith("/token");
  const { stash, requests } = clientOver(
    ({ url }, nth) => later(5, nth % 5 === 4 ? fail(429) : isToken(url) ? json({ token: "t" }) : ok()),
    {
      ...usual,
      timeout: 600_000,
      auth: async (request) => {
        if (isToken(request.url)) return;
        const { token } = (await (await stash.fetch("/rest/token")).json()) as { token: string };
        request.headers.set("authorization", `Bearer ${token}`);
      },
    },
  );
  const ends = Promise.all(Array.from({ length: 20 }, () => ended(stash.getProject({ projectKey: "P" }))));
  await vi.advanceTimersByTimeAsync(600_000);
  expect((await ends).map(({ outcome }) => outcome)).toEqual(Array(20).fill({ ok: true }));
  expect(requests.length).toBeLessThan(150);
});

describe("an auth that calls the same client", () => {
  /** An `auth` that asks for a token on each call. */
  const asksFor = (token: () => Promise<Response>) => async (request: Request) => {
    if (!request.url.endsWith("/token")) request.headers.set("authorization", await (await token()).text());
  };

  test("has as much time as its own call waits for a turn, and no more", async () => {
    const answer = (first: Response) => (_: unknown, nth: number) => (nth === 0 ? first : new Promise<never>(() => {}));
    const started = Date.now() / 1_000;
    const { stash, requests } = clientOver(answer(fail(429, { "retry-after": "60" })), {
      ...usual,
      auth: asksFor(() => stash.fetch("/rest/token", { timeout: 1_000_000, retry: { retries: 0 } })),
    });
    const [end] = await endsOf([stash.createProject({ body: { key: "P", name: "N" } })]);
    expect(end?.outcome).toMatchObject({ name: "RequestTimeoutError", timeout: 30_000 });
    expect((end?.at ?? 0) - started).toBeGreaterThanOrEqual(90);
    expect((end?.at ?? 0) - started).toBeLessThan(95);
    expect(requests.map(({ url }) => url.slice(-6))).toEqual(["/token", "/token"]);
  });

  test("does not run out of time in a long line, nor at a server that refuses often", async () => {
    const { stash } = clientOver((_, nth) => later(400, nth % 50 === 49 ? fail(429) : ok()), {
      ...usual,
      auth: asksFor(() => stash.fetch("/rest/token")),
    });
    const ends = await endsOf(Array.from({ length: 1_000 }, () => stash.getProject({ projectKey: "P" })));
    expect(ends.map(({ outcome }) => outcome)).toEqual(Array(1_000).fill({ ok: true }));
  });

  test("does not run out of time where a limiter of the caller's makes its own call wait", async () => {
    const { stash } = clientOver(ok, {
      limiter: { acquire: () => later(60_000, () => {}) },
      auth: asksFor(() => stash.fetch("/rest/token")),
    });
    const [end] = await endsOf([stash.getProject({ projectKey: "P" })]);
    expect(end?.outcome).toEqual({ ok: true });
  });
});

test("an auth that hangs runs out of time when the calls that wait are through", async () => {
  const started = Date.now() / 1_000;
  const hangs = (request: Request) => (request.url.endsWith("HANGS") ? new Promise<void>(() => {}) : undefined);
  const { stash } = clientOver(() => later(1_000, ok()), { ...usual, concurrency: 1, auth: hangs });
  const keys = ["HANGS", ...Array.from({ length: 100 }, () => "P")];
  const ends = await endsOf(keys.map((projectKey) => stash.getProject({ projectKey }, { retry: false })));
  expect(ends[0]?.outcome).toMatchObject({ name: "RequestTimeoutError" });
  expect((ends[0]?.at ?? 0) - started).toBeCloseTo(129, 0);
});

test("a clock that ticks between two looks at it leaves no call waiting for ever", async () => {
  const now = Date.now;
  let looks = 0;
  vi.spyOn(Date, "now").mockImplementation(() => now.call(Date) + (looks++ % 2));
  const { stash } = clientOver((_, nth) => later(5, nth % 3 === 2 ? fail(429) : ok()), { ...usual, concurrency: 2 });
  let succeeded = 0;
  for (let n = 0; n < 50; n++) void stash.getProject({ projectKey: "P" }).then(() => succeeded++);
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(succeeded).toBe(50);
});
