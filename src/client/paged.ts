import type { Client } from "openapi-fetch";
import { type PagedPath, singlePages } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import type { Init, InitArguments } from "./by-url.ts";
import { PaginationError, StashError } from "./errors/classes.ts";
import { requestOf, unexpected } from "./send/response.ts";
import type { CallResult, SuccessOf, UntypedRequest } from "./types.ts";
import { unwrap } from "./unwrap.ts";

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

/** The items of a page: its values, the lines of a file, or the entries of a directory. */
export type ItemOf<Page> = Page extends { children: { values: (infer Entry)[] } }
  ? Entry
  : Page extends { values: (infer Value)[] }
    ? Value
    : Page extends { isLastPage: boolean; lines?: (infer Line)[] }
      ? Line
      : never;

type Read<P extends PagedPath> = SuccessOf<paths[P]["get"]>;

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
  ...[init]: InitArguments<Init<paths[P]["get"]>>
): Paged<ItemOf<Read<P>>, Read<P>> {
  // The types above have checked path and inputs; below them any path is called alike.
  const request = stash.request as unknown as UntypedRequest;
  const { params, ...rest } = (init ?? {}) as { params?: { query?: Asked } };
  return createPaged(path, params?.query, (query) => request("get", path, { ...rest, params: { ...params, query } }));
}

/** The input of a list, apart from the parameters of its path; `blame` is for the lines of a file. */
export interface Asked {
  start?: number | undefined;
  limit?: number | undefined;
  blame?: unknown;
}

/** The members that pages have in common; they are in the body itself, or in its `children` (browse of a directory). */
interface PageShape {
  values?: unknown;
  lines?: unknown;
  blame?: unknown;
  limit?: number;
  start?: number;
  isLastPage: boolean;
  nextPageStart?: number | null;
}

/** The largest page that servers send, unless they are told otherwise. */
const largest = 1_000;

/** A list with more empty pages in a row than this is taken for one without an end. */
const mostEmptyPages = 1_000;

/** A page grows by this factor until the server's maximum is found. */
const growth = 4;

/** The pages of the list at `path`, each got by `call`. */
export function createPaged<T, Page>(
  path: string,
  given: Asked = {},
  call: (asked: Asked) => Promise<CallResult>,
): Paged<T, Page> {
  const isSingle = singlePages.includes(path);
  const first = isSingle ? { ...given, limit: given.limit ?? largest } : given;

  async function* walk(asked: Asked) {
    let { start, limit } = asked;
    let isCapped = false;
    let emptyPages = 0;
    for (;;) {
      const result = await call({ ...given, start, limit });
      const page = (await unwrap(result)) as Page;
      const shape = shapeOf(page, given);
      const items = itemsOf(shape);
      if (typeof shape.isLastPage !== "boolean" || !items) throw unexpected(result.response, insteadOfPage(page));
      yield { page, items: items as T[] };
      if (shape.isLastPage) return;

      emptyPages = items.length > 0 ? 0 : emptyPages + 1;
      const reason = deadEnd(shape, start, emptyPages);
      if (reason) throw new PaginationError(reason, requestOf(result.response));
      start = shape.nextPageStart as number;

      const { limit: reported = 0 } = shape;
      // If the server reports a lower limit than was asked for, that is its maximum.
      if (limit !== undefined && reported < limit) isCapped = true;
      // A limit that the caller gave is kept, and so is a default above a thousand.
      const mayGrow = asked.limit === undefined && reported > 0 && reported < largest;
      if (mayGrow) limit = isCapped ? reported : Math.min(largest, reported * growth);
    }
  }

  /** Why there is no next page to ask for, though this is not the last; undefined where there is one. */
  function deadEnd({ nextPageStart: next, start: own = 0 }: PageShape, start = own, emptyPages = 0) {
    if (isSingle) return "truncated: no second page";
    if (typeof next !== "number") return "not the last page, but no next start";
    if (Number.isNaN(next) || next <= start) return `the next start, ${next}, is not further on`;
    if (next > Number.MAX_SAFE_INTEGER) return `the next start, ${next}, is larger than a number can say exactly`;
    if (emptyPages === mostEmptyPages) return `${mostEmptyPages} empty pages in a row`;
    return undefined;
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
      try {
        for await (const { items } of walk({ ...given, limit })) {
          for (const item of items) values.push(item);
          if (values.length >= max) break;
        }
      } catch (error) {
        if (error instanceof StashError) error.values = values;
        throw error;
      }
      return values.slice(0, max);
    },
  };
}

/** The page in a body: the body itself, or the entries of a directory in it. */
function shapeOf(body: unknown, { blame }: Asked): PageShape {
  // Some servers send the blame of a file as a bare array, if nothing else was asked for.
  if (Array.isArray(body) && blame) return { isLastPage: true, lines: [] };
  const shape = (body ?? {}) as PageShape & { children?: PageShape };
  return shape.children ?? shape;
}

/** What came in the place of a page, and what to call instead: browsing a path answers in several forms. */
function insteadOfPage(body: unknown): string {
  const { binary, type } = (body ?? {}) as { binary?: unknown; type?: unknown };
  if (binary === true) return "a binary file, which has no lines: getRawFile gets its content";
  if (type === "SUBMODULE") return "a submodule, whose files are in another repository: page() gets what was answered";
  if (typeof type === "string") return `the type of a path (${type}), not a page of a list: page() gets it`;
  return "not a page of a list";
}

/** The values or the lines of a page; none where a file's blame was asked for without its lines. */
function itemsOf({ lines, values, blame }: PageShape): unknown[] | undefined {
  const items = lines ?? values ?? (blame ? [] : undefined);
  return Array.isArray(items) ? items : undefined;
}
