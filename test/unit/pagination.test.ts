import fc from "fast-check";
import { expect, test } from "vitest";
import {
  NotFoundError,
  PaginationError,
  paginate,
  type paths,
  UnexpectedResponseError,
} from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";
import { type ListServer, pageOf } from "../support/pages.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

function listOf(server: ListServer) {
  const { stash, requests } = clientOver((request) => json(pageOf(server, request.url)));
  const asked = () => requests.map(({ url }) => new URL(url).searchParams.toString());
  return { stash, requests, asked, list: stash.listProjects() as unknown as AsyncIterable<number> & Walk };
}

interface Walk {
  toArray(options?: { max?: number }): Promise<number[]>;
  pages(): AsyncIterable<{ values: number[] }>;
  page(): Promise<{ values: number[] }>;
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of list) values.push(value);
  return values;
}

test("arbitrary servers: every item exactly once, in order", async () => {
  const servers = fc.record({
    items: fc.nat(300).map(numbers),
    size: fc.integer({ min: 1, max: 50 }),
    cap: fc.integer({ min: 1, max: 200 }),
    gap: fc.infiniteStream(fc.integer({ min: 1, max: 5 })).map((stream) => {
      const gaps = [...stream.take(301)];
      return (index: number) => gaps[index] as number;
    }),
    visible: fc
      .array(fc.boolean(), { minLength: 1, maxLength: 60 })
      .map((mask) => (index: number) => mask[index % mask.length] as boolean),
    last: fc.constantFrom("absent" as const, "null" as const),
  });
  await fc.assert(
    fc.asyncProperty(
      servers,
      fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
      async (server, limit) => {
        const { stash } = listOf(server);
        const expected = server.items.filter((index) => server.visible(index));
        expect(await all(stash.listProjects({ limit }))).toEqual(expected);
        expect(await stash.listProjects({ limit }).toArray()).toEqual(expected);
        expect(await all(paginate(stash, "/rest/api/1.0/projects", { params: { query: { limit } } }))).toEqual(
          expected,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("arbitrary nonsense: it ends, with what the pages held, or a typed error after it", async () => {
  const page = fc.record({
    values: fc.array(fc.nat(), { maxLength: 3 }),
    isLastPage: fc.boolean(),
    limit: fc.option(fc.integer({ min: -5, max: 3000 }), { nil: undefined }),
    start: fc.option(fc.integer(), { nil: undefined }),
    nextPageStart: fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constantFrom(null, undefined, "7", Number.MAX_VALUE)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 6 }), async (pages) => {
      const { stash, requests } = clientOver((_, nth) => json(pages[nth % pages.length]));
      const received: unknown[] = [];
      let error: unknown;
      try {
        for await (const value of stash.listProjects()) received.push(value);
      } catch (caught) {
        error = caught;
      }
      const sent = requests.flatMap((_, nth) => pages[nth % pages.length]?.values ?? []);
      expect(received).toEqual(sent);
      const last = pages[(requests.length - 1) % pages.length];
      if (last?.isLastPage) expect(error).toBeUndefined();
      else expect(error).toBeInstanceOf(PaginationError);
    }),
  );
});

test("10,000 items under a cap of 1,000", async () => {
  const server = { items: numbers(10_000), size: 25, cap: 1_000 };
  const one = listOf(server);
  expect((await one.list.toArray()).length).toBe(10_000);
  expect(one.requests.length).toBe(10);
  const two = listOf(server);
  expect((await all(two.list)).length).toBe(10_000);
  expect(two.requests.length).toBeLessThanOrEqual(15);
  expect(two.asked().slice(0, 5)).toEqual([
    "",
    "start=25&limit=100",
    "start=125&limit=400",
    "start=525&limit=1000",
    "start=1525&limit=1000",
  ]);
});

test("where the server caps it, the limit stays", async () => {
  const { list, asked } = listOf({ items: numbers(500), size: 10, cap: 100 });
  expect((await all(list)).length).toBe(500);
  expect(asked()).toEqual([
    "",
    "start=10&limit=40",
    "start=50&limit=160",
    "start=150&limit=100",
    "start=250&limit=100",
    "start=350&limit=100",
    "start=450&limit=100",
  ]);
});

test("a limit that is given is kept, and so is a start", async () => {
  const { stash, asked } = listOf({ items: numbers(10), size: 25, cap: 1_000 });
  await all(stash.listProjects({ limit: 4, start: 1 }));
  await stash.listProjects({ limit: 4, start: 1 }).toArray();
  const walk = ["start=1&limit=4", "start=5&limit=4", "start=9&limit=4"];
  expect(
    asked().map((query) => new URLSearchParams([...new URLSearchParams(query)].sort().reverse()).toString()),
  ).toEqual([...walk, ...walk]);
});

test("a default above a thousand is left alone, and pages without a limit are walked", async () => {
  const lines = (start: number, isLastPage: boolean, limit?: number) =>
    json({ lines: [{ text: "a" }], start, limit, isLastPage, nextPageStart: isLastPage ? null : start + 1 });
  for (const limit of [5_000, undefined]) {
    const { stash, requests } = clientOver((_, nth) => lines(nth, nth === 1, limit));
    expect(await all(stash.listProjects())).toEqual([{ text: "a" }, { text: "a" }]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["", "?start=1"]);
  }
});

test("toArray({ max }) stops early and asks for no more than it needs", async () => {
  const { list, asked } = listOf({ items: numbers(5_000), size: 25, cap: 1_000 });
  expect(await list.toArray({ max: 3 })).toEqual([0, 1, 2]);
  expect((await list.toArray({ max: 1_500 })).length).toBe(1_500);
  expect(await list.toArray({ max: 0 })).toEqual([]);
  expect(asked()).toEqual(["limit=3", "limit=1000", "start=1000&limit=1000"]);
});

test("entries of a directory, lines of a file, and what surrounds them", async () => {
  const directory = {
    path: { name: "" },
    revision: "master",
    children: { size: 1, limit: 500, values: [{ type: "FILE" }], start: 0, isLastPage: false, nextPageStart: 500 },
  };
  const rest = { ...directory, children: { ...directory.children, isLastPage: true, nextPageStart: null, start: 500 } };
  const walk = clientOver((request) => json(request.url.includes("start=500") ? rest : directory));
  expect(await all(walk.stash.listProjects())).toEqual([{ type: "FILE" }, { type: "FILE" }]);
  expect(await all(walk.stash.listProjects().pages())).toEqual([directory, rest]);
  const file = { lines: [{ text: "a" }], blame: [{ author: "x" }], start: 0, size: 1, isLastPage: true };
  const read = clientOver(() => json(file));
  expect(await all(read.stash.listProjects())).toEqual([{ text: "a" }]);
  expect(await all(read.stash.listProjects().pages())).toEqual([file]);
  expect(await read.stash.listProjects().page()).toEqual(file);
});

test("the blame alone, bare or in a page, has no lines", async () => {
  const blame = [{ author: { name: "x" } }];
  const path = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}";
  const where = { projectKey: "PRJ", repositorySlug: "r", path: "a" };
  const query = { blame: true, noContent: true } as const;
  for (const body of [blame, [], { blame, isLastPage: true }]) {
    const { stash } = clientOver(() => json(body));
    const byUrl = paginate(stash, path, { params: { path: where, query } });
    for (const list of [stash.browsePath({ ...where, ...query }), byUrl]) {
      expect(await all(list)).toEqual([]);
      expect(await all(list.pages())).toEqual([body]);
      expect(await list.page()).toEqual(body);
    }
  }
  const { stash } = clientOver(() => json(blame));
  expect(await rejection(all(stash.browsePath(where)))).toBeInstanceOf(UnexpectedResponseError);
});

test("an empty page is not the end", async () => {
  const visible = (index: number) => index > 90;
  const { list } = listOf({ items: numbers(100), size: 10, cap: 10, visible });
  expect(await all(list)).toEqual(numbers(100).slice(91));
});

test("several iterations over one object, early break, return and throw", async () => {
  const { list, requests } = listOf({ items: numbers(100), size: 10, cap: 10 });
  for await (const item of list) if (item === 5) break;
  expect(requests.length).toBe(1);
  const iterator = list[Symbol.asyncIterator]();
  await iterator.next();
  expect(await iterator.return?.()).toEqual({ value: undefined, done: true });
  expect(await iterator.next()).toEqual({ value: undefined, done: true });
  const failing = async () => {
    for await (const _ of list) throw new RangeError("mine");
  };
  expect(await rejection(failing())).toBeInstanceOf(RangeError);
  expect(requests.length).toBe(3);
  const [one, two] = await Promise.all([all(list), all(list)]);
  expect(one).toEqual(numbers(100));
  expect(two).toEqual(one);
});

test("an abort between pages", async () => {
  const controller = new AbortController();
  const { stash, requests } = listOf({ items: numbers(100), size: 10, cap: 10 });
  const walk = async () => {
    for await (const item of stash.listProjects({}, { signal: controller.signal })) {
      if ((item as unknown) === 9) controller.abort("enough");
    }
  };
  expect(await rejection(walk())).toBe("enough");
  expect(requests.length).toBe(1);
});

test.each<[string, object, string]>([
  ["no next start", { nextPageStart: null }, "no next start"],
  ["none at all", {}, "no next start"],
  ["a start that stands still", { nextPageStart: 0 }, "not further on"],
])("not last, but %s", async (_, page, words) => {
  const answer = () => json({ values: [1, 2], limit: 2, start: 0, isLastPage: false, ...page });
  const { stash } = clientOver(answer);
  const received: unknown[] = [];
  const walk = async () => {
    for await (const value of stash.listProjects()) received.push(value);
  };
  const error = await rejection<PaginationError>(walk());
  expect(error).toBeInstanceOf(PaginationError);
  expect(error.message).toContain(`GET /context/rest/api/1.0/projects: `);
  expect(error.message).toContain(words);
  expect(received).toEqual([1, 2]);
  const other = await rejection<PaginationError>(stash.listProjects().toArray());
  expect(other.values).toEqual([1, 2]);
});

test("a start that goes back", async () => {
  const { stash } = clientOver((_, nth) => json({ values: [nth], isLastPage: false, nextPageStart: nth ? 5 : 5 }));
  expect((await rejection<PaginationError>(stash.listProjects().toArray())).values).toEqual([0, 1]);
});

test("a thousand empty pages in a row", async () => {
  const { stash, requests } = clientOver((_, nth) => json({ values: [], isLastPage: false, nextPageStart: nth + 1 }));
  expect((await rejection(all(stash.listProjects()))).message).toContain("1000 empty pages");
  expect(requests.length).toBe(1_000);
});

test("what is no page, and a failure on the way", async () => {
  for (const body of [{}, null, [], "x", { values: [] }, { isLastPage: true }, { isLastPage: "no", values: [] }]) {
    const { stash } = clientOver(() => json(body));
    expect(await rejection(all(stash.listProjects()))).toBeInstanceOf(UnexpectedResponseError);
  }
  const empty = clientOver(() => new Response(null, { status: 204 }));
  expect(await rejection(empty.stash.listProjects().toArray())).toBeInstanceOf(UnexpectedResponseError);
  const { stash } = clientOver((_, nth) =>
    nth ? json({ errors: [] }, { status: 404 }) : json({ values: [1], isLastPage: false, nextPageStart: 1 }),
  );
  expect(await rejection(stash.listProjects().toArray())).toBeInstanceOf(NotFoundError);
});

test.each([
  [{ type: "FILE" }, "the type of a path (FILE), not a page of a list: page() gets it"],
  [{ type: "SUBMODULE" }, "a submodule, whose files are in another repository: page() gets what was answered"],
  [{ binary: true, path: { name: "a.png" } }, "a binary file, which has no lines: getRawFile gets its content"],
  [{ type: 7 }, "not a page of a list"],
])("browsing what is no page says so: %j", async (body, reason) => {
  const { stash, requests } = clientOver(() => json(body));
  const list = stash.browsePath({ projectKey: "PRJ", repositorySlug: "my-repo", path: "a.png" });
  const error = await rejection(all(list));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect((error as Error).message).toContain(reason);
  expect(await list.page()).toEqual(body);
  expect(requests).toHaveLength(2);
});

test("the single-page list asks once for as much as there can be, and says when it was cut", async () => {
  const where = { projectKey: "PRJ", repositorySlug: "r", pullRequestId: 1 };
  const answer = (isLastPage: boolean) => () =>
    json({ values: [1], limit: 1000, start: 0, isLastPage, nextPageStart: 1 });
  const complete = clientOver(answer(true));
  await complete.stash.listPullRequestChanges(where).toArray();
  await all(complete.stash.listPullRequestChanges(where));
  await complete.stash.listPullRequestChanges(where).page();
  for (const { url } of complete.requests) expect(new URL(url).search).toBe("?limit=1000");
  const cut = clientOver(answer(false));
  const error = await rejection<PaginationError>(cut.stash.listPullRequestChanges(where).toArray());
  expect(error.message).toContain("truncated");
  expect(error.values).toEqual([1]);
  const personal = "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes";
  const path = { userSlug: "me", repositorySlug: "r", pullRequestId: 1 };
  const byUrl = paginate(cut.stash, personal, { params: { path } });
  expect((await rejection(byUrl.toArray())).message).toContain("truncated");
});

test("paginate over a plain openapi-fetch client", async () => {
  const { default: createClient } = await import("openapi-fetch");
  const fetch = async (request: Request) =>
    request.url.includes("start=2")
      ? json({}, { status: 500 })
      : json({ values: [1, 2], isLastPage: false, nextPageStart: 2 });
  const plain = createClient<paths>({
    baseUrl: "https://x.example",
    fetch,
  });
  expect((await rejection(all(paginate(plain, "/rest/api/1.0/projects")))).name).toBe("ServerError");
});
