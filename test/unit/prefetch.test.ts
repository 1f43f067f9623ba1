import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { NotFoundError, PaginationError, paginate } from "../../src/client/index.ts";
import { clientOver, errorBody, json, rejection } from "../support/client.ts";

const unhandled: unknown[] = [];
const hear = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on("unhandledRejection", hear);
});
afterAll(() => {
  process.off("unhandledRejection", hear);
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

afterEach(async () => {
  await settle();
  expect(unhandled).toEqual([]);
});

interface Listed {
  /** Pages of two items each. */
  pages?: number;
  /** The answer that comes in the place of a page. */
  instead?: Record<number, (request: Request) => Response | Promise<Response>>;
}

function listOf({ pages = 4, instead = {} }: Listed = {}) {
  return clientOver((request) => {
    const start = Number(new URL(request.url).searchParams.get("start") ?? 0);
    const isLastPage = start + 2 >= pages * 2;
    const page = { values: [start, start + 1], start, isLastPage, nextPageStart: isLastPage ? null : start + 2 };
    return instead[start / 2]?.(request) ?? json(page);
  });
}

/** Never answers; rejects when it is aborted. */
const never = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener("abort", () => reject(request.signal.reason));
  });

test("the page after this one is asked for while the loop works on this one, and no other", async () => {
  const { stash, requests } = listOf();
  const seen: number[] = [];
  for await (const page of stash.listProjects({}, { prefetch: true }).pages()) {
    await settle();
    seen.push(requests.length);
    expect(page.isLastPage).toBe(seen.length === 4);
  }
  expect(seen).toEqual([2, 3, 4, 4]);
});

test("nothing is asked for before the loop begins, and without the option nothing ahead", async () => {
  const { stash, requests } = listOf();
  const list = stash.listProjects({}, { prefetch: true });
  await settle();
  expect(requests).toEqual([]);
  expect(await list.toArray({ max: 2 })).toEqual([0, 1]);
  expect(requests).toHaveLength(1);
  for await (const item of stash.listProjects()) {
    await settle();
    expect(requests).toHaveLength(2 + Math.floor(Number(item) / 2));
  }
});

test("each item comes once and in order, by the same requests", async () => {
  for (const pages of [1, 2, 7]) {
    const ahead = listOf({ pages });
    const plain = listOf({ pages });
    const items: unknown[] = [];
    for await (const item of ahead.stash.listProjects({}, { prefetch: true })) items.push(item);
    expect(items).toEqual(Array.from({ length: pages * 2 }, (_, n) => n));
    for await (const item of plain.stash.listProjects()) expect(item).toBe(items.shift());
    expect(ahead.requests.map(({ url }) => url)).toEqual(plain.requests.map(({ url }) => url));
  }
});

test("by URL as well", async () => {
  const { stash, requests } = listOf({ pages: 2 });
  const list = paginate(stash, "/rest/api/1.0/projects", { prefetch: true, params: { query: { limit: 2 } } });
  for await (const _ of list.pages()) {
    await settle();
    expect(requests).toHaveLength(2);
  }
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?limit=2", "?limit=2&start=2"]);
});

test.each([
  ["left", async () => "left"],
  ["failed", async () => Promise.reject(new Error("of the loop"))],
])("a loop that has %s aborts the page ahead and asks for no more", async (_, end) => {
  const signals: AbortSignal[] = [];
  const instead = {
    1: (request: Request) => {
      signals.push(request.signal);
      return never(request);
    },
  };
  const { stash, requests } = listOf({ instead });
  const walk = async () => {
    for await (const _ of stash.listProjects({}, { prefetch: true })) {
      await settle();
      await end();
      break;
    }
  };
  await walk().catch((error) => expect(error.message).toBe("of the loop"));
  await settle();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(requests).toHaveLength(2);
});

test("an error comes after the items before it, even if it was there before them", async () => {
  const { stash } = listOf({ instead: { 2: () => json(errorBody("gone"), { status: 404 }) } });
  const received: unknown[] = [];
  const walk = async () => {
    for await (const item of stash.listProjects({}, { prefetch: true })) {
      await settle();
      received.push(item);
    }
  };
  expect(await rejection(walk())).toBeInstanceOf(NotFoundError);
  expect(received).toEqual([0, 1, 2, 3]);
});

test("pages without an end are told of after all that was received", async () => {
  const circle = () => json({ values: [2, 3], start: 2, isLastPage: false, nextPageStart: 0 });
  const { stash, requests } = listOf({ instead: { 1: circle } });
  const received: unknown[] = [];
  const walk = async () => {
    for await (const item of stash.listProjects({}, { prefetch: true })) received.push(item);
  };
  expect(await rejection(walk())).toBeInstanceOf(PaginationError);
  expect(received).toEqual([0, 1, 2, 3]);
  expect(requests).toHaveLength(2);
});

test("the caller's own abort ends it, with the caller's reason", async () => {
  const { stash } = listOf({ instead: { 1: never } });
  const controller = new AbortController();
  const received: unknown[] = [];
  const walk = async () => {
    for await (const item of stash.listProjects({}, { prefetch: true, signal: controller.signal })) {
      received.push(item);
      if (received.length === 2) controller.abort("enough");
    }
  };
  expect(await rejection(walk())).toBe("enough");
  expect(received).toEqual([0, 1]);
});
