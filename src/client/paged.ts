import type { Client } from "openapi-fetch";
import { type PagedPath, singlePages } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import type { Init, InitArguments } from "./by-url.ts";
import { PaginationError, StashError } from "./errors/classes.ts";
import { Refusal, shown, withRequest } from "./errors/refusal.ts";
import { insteadOfPage, itemsOf, type PageShape, shapeOf } from "./page.ts";
import { follow } from "./send/abort.ts";
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
  ...[init]: InitArguments<Init<paths[P]["get"]> & WalkOptions>
): Paged<ItemOf<Read<P>>, Read<P>> {
  // The types above have checked path and inputs; below them any path is called alike.
  const request = stash.request as unknown as UntypedRequest;
  const { params, prefetch, signal, ...rest } = (init ?? {}) as WalkInit;
  const call = (query: Asked, signal: AbortSignal | undefined) =>
    request("get", path, { ...rest, signal, params: { ...params, query } });
  return createPaged(path, params?.query, { prefetch, signal: signal ?? undefined, call });
}

interface WalkInit extends WalkOptions {
  params?: { query?: Asked };
  signal?: AbortSignal | null;
}

/** The input of a list, apart from the parameters of its path; `blame` is for the lines of a file. */
export interface Asked {
  start?: number | undefined;
  limit?: number | undefined;
  blame?: unknown;
}

/** The largest page that servers send, unless they are told otherwise. */
const largest = 1_000;

/** A list with more empty pages in a row than this is taken for one without an end. */
const mostEmptyPages = 1_000;

/** A page grows by this factor until the server's maximum is found. */
const growth = 4;

/** How a list is walked. */
export interface WalkOptions {
  /**
   * Asks for the next page while the caller works on this one. For a loop whose body takes about as long as a request:
   * the walk then takes about half the time. Of a loop that is left early, the page ahead is aborted. Default: false.
   *
   * @example
   * const projects = stash.listProjects({}, { prefetch: true });
   * for await (const { key } of projects) console.log(await stash.getProject({ projectKey: key }));
   */
  prefetch?: boolean | undefined;
}

interface Options extends WalkOptions {
  /** The caller's. */
  signal?: AbortSignal | undefined;
  call: (asked: Asked, signal: AbortSignal | undefined) => Promise<CallResult>;
}

/** The pages of the list at `path`, each got by `call`. */
export function createPaged<T, Page>(path: string, given: Asked = {}, options: Options): Paged<T, Page> {
  const isSingle = singlePages.includes(path);
  const first = isSingle ? { ...given, limit: given.limit ?? largest } : given;

  async function* walk(asked: Asked, { prefetch = false }: WalkOptions = {}) {
    const course = new Course(asked, isSingle);
    const ahead = prefetch ? follow(options.signal) : undefined;
    const ask = () => options.call({ ...given, ...course.asked }, ahead?.controller.signal ?? options.signal);
    let coming = ask();
    try {
      for (;;) {
        const result = await coming;
        const page = (await unwrap(result)) as Page;
        const shape = shapeOf(page, given);
        const items = itemsOf(shape);
        if (typeof shape.isLastPage !== "boolean" || !items) throw unexpected(result.response, insteadOfPage(page));
        const deadEnd = shape.isLastPage ? undefined : course.goOn(shape, items.length);
        const goesOn = !shape.isLastPage && !deadEnd;
        if (goesOn && prefetch) {
          coming = ask();
          // Its error is thrown when its turn comes, if the loop gets that far.
          coming.catch(() => {});
        }
        yield { page, items: items as T[] };
        if (deadEnd) throw new PaginationError(deadEnd, requestOf(result.response));
        if (!goesOn) return;
        if (!prefetch) coming = ask();
      }
    } finally {
      ahead?.controller.abort();
      ahead?.release();
    }
  }

  return {
    async *[Symbol.asyncIterator]() {
      for await (const { items } of walk(first, options)) yield* items;
    },
    async *pages() {
      for await (const { page } of walk(first, options)) yield page;
    },
    async page() {
      const result = await options.call(first, options.signal);
      const page = await unwrap(result);
      if (typeof page !== "object" || page === null) throw unexpected(result.response, insteadOfPage(page));
      return page as Page;
    },
    async toArray({ max = Infinity } = {}) {
      if (Number.isNaN(Number(max))) {
        throw withRequest({ method: "GET", url: path }, new Refusal(`max must be a number, not ${shown(max)}`));
      }
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

/** The way through the pages of a list: the next page to ask for, and its size. */
class Course {
  readonly #isSingle: boolean;
  readonly #mayGrow: boolean;
  #start: number | undefined;
  #limit: number | undefined;
  #isCapped = false;
  #emptyPages = 0;

  constructor({ start, limit }: Asked, isSingle: boolean) {
    this.#start = start;
    this.#limit = limit;
    this.#isSingle = isSingle;
    // A limit that the caller gave is kept.
    this.#mayGrow = limit === undefined;
  }

  get asked(): Asked {
    return { start: this.#start, limit: this.#limit };
  }

  /** Goes on to the page after this one, or tells why there is none to ask for, though this is not the last. */
  goOn(page: PageShape, items: number): string | undefined {
    this.#emptyPages = items > 0 ? 0 : this.#emptyPages + 1;
    const reason = this.#deadEnd(page);
    if (reason) return reason;
    this.#start = page.nextPageStart as number;

    const { limit: reported = 0 } = page;
    // If the server reports a lower limit than was asked for, that is its maximum.
    if (this.#limit !== undefined && reported < this.#limit) this.#isCapped = true;
    // A default above a thousand is kept.
    const grows = this.#mayGrow && reported > 0 && reported < largest;
    if (grows) this.#limit = this.#isCapped ? reported : Math.min(largest, reported * growth);
    return undefined;
  }

  #deadEnd({ nextPageStart: next, start: own = 0 }: PageShape): string | undefined {
    const start = this.#start ?? own;
    if (this.#isSingle) return "truncated: no second page";
    if (typeof next !== "number") return "not the last page, but no next start";
    if (Number.isNaN(next) || next <= start) return `the next start, ${next}, is not further on`;
    if (next > Number.MAX_SAFE_INTEGER) return `the next start, ${next}, is larger than a number can say exactly`;
    if (this.#emptyPages === mostEmptyPages) return `${mostEmptyPages} empty pages in a row`;
    return undefined;
  }
}
