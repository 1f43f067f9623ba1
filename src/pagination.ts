import { factsOf, unexpected } from "./answer.ts";
import { InvalidRequestError, PaginationError } from "./errors.ts";

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

/** Where a page begins and how long it may be, as asked for. */
export interface PageWindow {
  start?: number;
  limit?: number;
}

/** What every page has; it is the answer itself, or its `children` (browse of a directory). */
interface PageShape {
  values?: unknown[];
  lines?: unknown[];
  blame?: unknown[];
  limit?: number;
  start?: number;
  isLastPage: boolean;
  nextPageStart?: number | null;
}

/** Gets one page, and the response it came in. */
export type FetchPage<Page> = (window: PageWindow) => Promise<{ page: Page; response: Response }>;

const largest = 1_000;
const patience = 1_000;

/** Pages got by `fetchPage`; `single` for a list whose server never has a second page. */
export function createPaged<T, Page>(fetchPage: FetchPage<Page>, given: PageWindow, single = false): Paged<T, Page> {
  const first = single ? { ...given, limit: given.limit ?? largest } : given;

  async function* walk(window: PageWindow, received: unknown[] = []) {
    let { start, limit } = window;
    let capped = false;
    for (let empty = 0; ; ) {
      const { page, response } = await fetchPage({ start, limit });
      const shape = shapeOf(page);
      if (!shape) throw unexpected(response, await response.text(), "not a page of a list; page() gives it as it is");
      const items = itemsOf(shape) as T[];
      yield { page, items };
      if (shape.isLastPage) return;
      const fail = (message: string) => new PaginationError(message, factsOf(response, ""), received);
      const { nextPageStart: next } = shape;
      if (single) throw fail("truncated: the list is longer than the server sends, and it has no second page");
      if (typeof next !== "number") throw fail("not the last page, but no next start");
      if (!(next > (start ?? shape.start ?? 0)))
        throw fail(`the next page would start at ${next}, which is not further on`);
      empty = items.length === 0 ? empty + 1 : 0;
      if (empty === patience) throw fail(`${patience} empty pages in a row`);
      capped ||= limit !== undefined && shape.limit !== undefined && shape.limit < limit;
      // A limit that the caller gave is a page size, and kept.
      if (window.limit === undefined) limit = capped ? shape.limit : grow(limit, shape.limit);
      start = next;
    }
  }

  return {
    async *[Symbol.asyncIterator]() {
      for await (const { items } of walk(first)) for (const item of items) yield item;
    },
    async *pages() {
      for await (const { page } of walk(first)) yield page;
    },
    async page() {
      return (await fetchPage(first)).page;
    },
    async toArray({ max = Number.POSITIVE_INFINITY } = {}) {
      if (!(max >= 0)) throw new InvalidRequestError("max of toArray() is not a number", { method: "GET", url: "" });
      const values: T[] = [];
      if (max === 0) return values;
      const limit = given.limit ?? Math.min(largest, Math.ceil(max));
      for await (const { items } of walk({ ...given, limit }, values)) {
        for (const item of items) if (values.length < max) values.push(item);
        if (values.length >= max) break;
      }
      return values;
    },
  };
}

/** Four times the limit that the server reported, up to 1,000; a default above that is left alone. */
function grow(asked: number | undefined, reported: number | undefined): number | undefined {
  return reported && reported > 0 && reported < largest ? Math.min(largest, reported * 4) : asked;
}

function shapeOf(page: unknown): PageShape | undefined {
  const { children = page } = (page ?? {}) as { children?: unknown };
  const shape = children as PageShape | undefined;
  return typeof shape?.isLastPage === "boolean" && Array.isArray(itemsOf(shape)) ? shape : undefined;
}

// A file's blame can be asked for without its lines.
function itemsOf({ values, lines, blame }: PageShape): unknown[] | undefined {
  return lines ?? values ?? (blame && []);
}
