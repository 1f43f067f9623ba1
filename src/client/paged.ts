import type { Client, MaybeOptionalInit } from "openapi-fetch";
import type { RequiredKeysOf } from "openapi-typescript-helpers";
import { singlePages } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { PaginationError } from "./errors/classes.ts";
import { factsOf, unexpected } from "./send/response.ts";
import { type CallResult, type SuccessOf, type UntypedRequest, unwrap } from "./unwrap.ts";

/**
 * A list that the server sends page by page. Iterating asks for pages as they are needed, from the start each time.
 *
 * @throws {PaginationError} after all that was received, if the pages do not lead to an end.
 * @example
 * for await (const project of stash.listProjects()) console.log(project.key);
 * const all = await stash.listProjects().toArray();
 */
export interface Paged<T, Page = unknown> extends AsyncIterable<T> {
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
  /** The pages as the server sends them, with what they hold beside their items (`blame`, `toHash`). */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** The first page, in one request. */
  page(): Promise<Page>;
  /** All items, or the first `max` of them, in the fewest requests: 1,000 a page unless a `limit` was given. */
  toArray(options?: { max?: number }): Promise<T[]>;
}

/** What a page holds: its values, the lines of a file, or the entries of a directory. */
export type ItemOf<Page> = Page extends { children: { values: (infer Entry)[] } }
  ? Entry
  : Page extends { values: (infer Value)[] }
    ? Value
    : Page extends { isLastPage: boolean; lines?: (infer Line)[] }
      ? Line
      : never;

type Reads = {
  [P in keyof paths]: paths[P] extends { get: infer O extends { responses: object } } ? SuccessOf<O> : never;
};

/** The paths whose GET answers with a page of a list. */
export type PagedPath = { [P in keyof paths]: [ItemOf<Reads[P]>] extends [never] ? never : P }[keyof paths];

type Init<P extends PagedPath> = MaybeOptionalInit<paths[P], "get">;

/**
 * Walks the pages of a list that is called by URL; does not compile for other paths.
 *
 * @example
 * const where = { params: { path: { projectKey: "PRJ" } } };
 * for await (const repository of paginate(stash, "/rest/api/1.0/projects/{projectKey}/repos", where)) console.log(repository.slug);
 */
export function paginate<P extends PagedPath>(
  stash: Pick<Client<paths>, "request">,
  path: P,
  ...[init]: RequiredKeysOf<Init<P>> extends never ? [init?: Init<P>] : [init: Init<P>]
): Paged<ItemOf<Reads[P]>, Reads[P]> {
  // The types above have checked path and inputs; below them any path is called alike.
  const request = stash.request as UntypedRequest;
  const { params, ...rest } = (init ?? {}) as { params?: { query?: Asked } };
  return createPaged(path, params?.query, (query) => request("get", path, { ...rest, params: { ...params, query } }));
}

/** What is asked of a list, apart from the parameters of its path; `blame` is for the lines of a file. */
export interface Asked {
  start?: number;
  limit?: number;
  blame?: unknown;
}

/** What every page has; it is the answer itself, or its `children` (browse of a directory). */
interface PageShape {
  values?: unknown;
  lines?: unknown;
  blame?: unknown;
  limit?: number;
  start?: number;
  isLastPage: boolean;
  nextPageStart?: number | null;
}

const largest = 1_000;

/** The pages of the list at `path`, each got by `call`. */
export function createPaged<T, Page>(
  path: string,
  given: Asked = {},
  call: (asked: Asked) => Promise<CallResult>,
): Paged<T, Page> {
  const single = singlePages.includes(path);
  const first = single ? { ...given, limit: given.limit ?? largest } : given;

  async function* walk(asked: Asked, received: T[] = []) {
    let { start, limit } = asked;
    let growth = 4;
    for (let empty = 0; ; ) {
      const result = await call({ ...given, start, limit });
      const page = (await unwrap(result)) as Page;
      const shape = shapeOf(page, given);
      // A file's blame can be asked for without its lines.
      const items = shape.lines ?? shape.values ?? (shape.blame && []);
      if (typeof shape.isLastPage !== "boolean" || !Array.isArray(items)) {
        throw unexpected(result.response, "not a page of a list");
      }
      yield { page, items: items as T[] };
      if (shape.isLastPage) return;
      const { nextPageStart: next, limit: reported = 0 } = shape;
      empty = items.length ? 0 : empty + 1;
      const wrong = single
        ? "truncated: no second page"
        : typeof next !== "number"
          ? "not the last page, but no next start"
          : !(next > (start ?? shape.start ?? 0))
            ? `the next start, ${next}, is not further on`
            : empty === 1_000 && "1000 empty pages in a row";
      if (wrong) {
        const { method, url } = factsOf(result.response);
        throw new PaginationError({ method, url, message: wrong }, { values: received });
      }
      // Below what was asked for is the server's cap. A limit that the caller gave is a page size, and kept; a default
      // above a thousand is left alone.
      if (reported < (limit ?? 0)) growth = 1;
      if (!asked.limit && reported > 0 && reported < largest) limit = Math.min(largest, reported * growth);
      start = next as number;
    }
  }

  return {
    async *[Symbol.asyncIterator]() {
      for await (const { items } of walk(first)) yield* items;
    },
    async *pages() {
      for await (const { page } of walk(first)) yield page;
    },
    async page() {
      return (await unwrap(call(first))) as Page;
    },
    async toArray({ max = Infinity } = {}) {
      const values: T[] = [];
      if (!(max > 0)) return values;
      const limit = given.limit ?? Math.min(largest, Math.ceil(max));
      for await (const { items } of walk({ ...given, limit }, values)) {
        for (const item of items) values.push(item);
        if (values.length >= max) break;
      }
      return values.slice(0, max);
    },
  };
}

/** What is walked of an answer; where only the blame of a file was asked for, some servers send it bare. */
function shapeOf(page: unknown, { blame }: Asked): PageShape {
  if (Array.isArray(page) && blame) return { isLastPage: true, lines: [] };
  return (page as { children?: PageShape } | null)?.children ?? ((page ?? {}) as PageShape);
}
