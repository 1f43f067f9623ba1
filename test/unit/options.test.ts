import { expect, test } from "vitest";
import { basic, bearer, cookie, createStashClient, type StashClientOptions } from "../../src/client/index.ts";
import { baseUrl, clientOver, json } from "../support/client.ts";

const ok = () => json({ ok: true });

const like = 'baseUrl must be like "https://stash.example.com"';
const noUser = "baseUrl must not have a user name or password; use";

test.each([
  ["stash.example.com", like],
  ["", like],
  ["https://", like],
  ["ftp://stash.example.com", like],
  ["me:hush@stash.example.com", like],
  ["https://me:hush@stash.example.com/x", `${noUser} "https://stash.example.com/x" and auth: basic()`],
  ["https://me@stash.example.com", `${noUser} "https://stash.example.com" and auth: basic()`],
  ["https://stash.example.com/?a=hush", 'baseUrl must not have a query; use "https://stash.example.com"'],
  ["https://stash.example.com/#hush", 'baseUrl must not have a fragment; use "https://stash.example.com"'],
  [
    "https://stash.example.com/stash/rest/api/1.0",
    'baseUrl must end before /rest; use "https://stash.example.com/stash"',
  ],
  ["https://stash.example.com/rest/", 'baseUrl must end before /rest; use "https://stash.example.com"'],
  ["https://stash.example.com/REST/api", 'baseUrl must end before /REST; use "https://stash.example.com"'],
  ["https://h.example/stash/projects/PRJ", 'baseUrl must end before /projects; use "https://h.example/stash"'],
  ["https://h.example/users/jcitizen/repos/a", 'baseUrl must end before /users; use "https://h.example"'],
  ["https://h.example/dashboard", 'baseUrl must end before /dashboard; use "https://h.example"'],
])("base URL %s throws at once", (url, words) => {
  expect(() => createStashClient({ baseUrl: url })).toThrow(new TypeError(words));
});

test("without options or base URL the error says what to write", () => {
  const untyped = createStashClient as (options?: unknown) => unknown;
  const missing = 'options are missing: write createStashClient({ baseUrl: "https://stash.example.com" })';
  for (const options of [undefined, null, "https://stash.example.com"]) {
    expect(() => untyped(options)).toThrow(new TypeError(missing));
  }
  expect(() => untyped({})).toThrow(new TypeError(like));
});

test.each<[object, string]>([
  [{ timeout: 0 }, "timeout must be a number of milliseconds above 0, not 0"],
  [{ timeout: Number.NaN }, "timeout must be a number of milliseconds above 0, not NaN"],
  [{ timeout: "30s" }, 'timeout must be a number of milliseconds above 0, not "30s"'],
  [{ timeout: 10n }, "timeout must be a number of milliseconds above 0, not 10"],
  [{ retry: 3 }, "retry must be false or { retries: number }, not 3"],
  [{ retry: true }, "retry must be false or { retries: number }, not true"],
  [{ retry: null }, "retry must be false or { retries: number }, not null"],
  [{ retry: { retries: -1 } }, "retry must be false or { retries: number }, not { retries: -1 }"],
  [{ retry: { patience: "1m" } }, 'patience of retry must be a number of milliseconds, not "1m"'],
  [{ concurrency: 0 }, "concurrency must be a whole number above 0, or Infinity, not 0"],
  [{ concurrency: 2.5 }, "concurrency must be a whole number above 0, or Infinity, not 2.5"],
  [{ limiter: () => {} }, "limiter must be { acquire(signal) }, not a function"],
  [{ maxBody: "1 MB" }, 'maxBody must be a number of bytes above 0, not "1 MB"'],
  [{ onAttempt: true }, "onAttempt must be a function, such as (attempt) => console.log(attempt.status)"],
  [{ fetch: "undici" }, 'fetch must be a function, not "undici"'],
  [{ auth: "Bearer hush" }, 'auth must be a function, such as basic("jcitizen", "secret")'],
  [{ headers: { authorization: "hush\nhush" } }, "header authorization has a value that HTTP cannot send"],
  [{ headers: { "x y": "1" } }, '"x y" is not the name of a header'],
  [
    { retries: 3 },
    'createStashClient has no option "retries"; it has baseUrl, auth, headers, timeout, retry, concurrency, limiter, maxBody, onAttempt, fetch, requestInitExt, credentials',
  ],
])("option %o throws at once, in words that say what to write", (option, words) => {
  const options = { baseUrl, ...option } as StashClientOptions;
  expect(() => createStashClient(options)).toThrow(new TypeError(words));
});

test("options may be inherited, as the getters of a class are", async () => {
  const requests: Request[] = [];
  class Settings {
    get baseUrl() {
      return baseUrl;
    }
    get auth() {
      return bearer("a-token");
    }
    get headers() {
      return { "x-mine": "1" };
    }
    async fetch(url: string, init: RequestInit) {
      requests.push(new Request(url, init));
      return ok();
    }
  }
  for (const options of [new Settings(), Object.create(new Settings())]) {
    await createStashClient(options).getProject({ projectKey: "PRJ" });
    const { headers } = requests.pop() as Request;
    expect([headers.get("authorization"), headers.get("x-mine")]).toEqual(["Bearer a-token", "1"]);
  }
});

test("credentials that are no text throw at once", () => {
  const untyped = { basic, bearer, cookie } as unknown as Record<string, (...values: unknown[]) => unknown>;
  expect(() => untyped.basic?.("me", undefined)).toThrow(
    new TypeError("the password of basic() must be text, not undefined"),
  );
  expect(() => untyped.basic?.(null, "x")).toThrow(new TypeError("the user name of basic() must be text, not null"));
  expect(() => untyped.bearer?.(undefined)).toThrow(new TypeError("the token of bearer() must be text, not undefined"));
  expect(() => untyped.cookie?.({ a: "hush" })).toThrow(
    new TypeError("the value of cookie() must be text, not object"),
  );
});

test.each(["https://h.example/", new URL("https://h.example"), "https://h.example//", "HTTPS://H.example:443"])(
  "base URL %s is a root",
  async (root) => {
    const { stash, requests } = clientOver(ok, { baseUrl: root });
    await stash.getProject({ projectKey: "PRJ" });
    expect(requests[0]?.url).toBe("https://h.example/rest/api/1.0/projects/PRJ");
  },
);

test("a platform without fetch is told in one sentence, unless one is given", () => {
  const platform = Object.getOwnPropertyDescriptor(globalThis, "fetch") as PropertyDescriptor;
  Reflect.deleteProperty(globalThis, "fetch");
  try {
    const words = "stash-openapi needs fetch, which this platform has not: use Node 20.19 or newer";
    expect(() => createStashClient({ baseUrl })).toThrow(new RegExp(`^${words}`));
    expect(createStashClient({ baseUrl, fetch: async () => ok() })).toHaveProperty("getProject");
  } finally {
    Object.defineProperty(globalThis, "fetch", platform);
  }
});
