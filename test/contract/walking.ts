import { describe, expect, test } from "vitest";
import { type Paged, PaginationError } from "../../src/client/index.ts";
import { type Documented, exampleOf, partsOf, success } from "./documented.ts";
import { inputs } from "./inputs/index.ts";
import { exchanges, failureOf, mock, stash } from "./wire.ts";

interface Page {
  start: number;
  size: number;
  limit: number;
  nextPageStart: number;
  values?: unknown[];
  lines?: unknown[];
}

/** Every list is walked to its end: over two pages, or over one where there is never a second. */
export function walking(operation: Documented): void {
  if (operation.paging === "walked") {
    describe.each(pairsOf(operation))("from $first to $last", (pair) => walkingBoth(operation, pair.first, pair.last));
  }
  if (operation.paging === "walked") describe("in parts", () => walkingParts(operation));
  if (operation.paging === "single") walkingOne(operation);
}

function walkingBoth(operation: Documented, firstName: string, lastName: string): void {
  const answer = success(operation);
  const raw = [exampleOf(answer, firstName), exampleOf(answer, lastName)];
  const [first, last] = raw.map(windowOf) as [Page, Page];
  const items = [first, last].flatMap(itemsOf);
  const list = () => {
    // The mock finds `firstPage` and `lastPage` by their start. What else has pages has to be asked for.
    if (firstName !== "firstPage") replyWithPages();
    return listOf(operation);
  };
  const replyWithPages = () => mock.reply(operation.id, [{ example: firstName }, { example: lastName }]);
  const windows = () => exchanges().map(({ request }) => [request.query.start, request.query.limit]);

  test("the examples lead on, with a gap", () => {
    expect(first.nextPageStart).toBe(last.start);
    expect(first.nextPageStart).toBeGreaterThan(first.start + first.size);
    expect(first).toMatchObject({ isLastPage: false, size: itemsOf(first).length });
    expect(last).toMatchObject({ isLastPage: true, size: itemsOf(last).length });
  });

  test("item by item, in pages that grow", async () => {
    const received = [];
    for await (const item of list()) received.push(item);
    expect(received).toStrictEqual(items);
    const grown = first.limit < 1000 ? String(Math.min(1000, first.limit * 4)) : undefined;
    expect(windows()).toEqual([
      [undefined, undefined],
      [String(first.nextPageStart), grown],
    ]);
  });

  test("page by page", async () => {
    const received = [];
    for await (const page of list().pages()) received.push(page);
    expect(received).toStrictEqual(raw);
  });

  test("all at once, a thousand at a time", async () => {
    // With a limit, the mock answers from the whole list, which has one page.
    replyWithPages();
    expect(await listOf(operation).toArray()).toStrictEqual(items);
    expect(windows().map(([start]) => start)).toEqual([undefined, String(first.nextPageStart)]);
    expect(windows()[0]).toEqual([undefined, "1000"]);
  });
}

/** The first example is a whole list, of which the mock answers the part that is asked for. */
function walkingParts(operation: Documented): void {
  const whole = itemsOf(windowOf(exampleOf(success(operation))));

  test("all at once, in one request", async () => {
    expect(await listOf(operation).toArray()).toStrictEqual(whole);
    expect(exchanges().map(({ request }) => [request.query.start, request.query.limit])).toEqual([[undefined, "1000"]]);
  });

  test("one by one", async () => {
    const received = [];
    for await (const page of listOf(operation, { limit: 1 }).pages()) received.push(...itemsOf(windowOf(page)));
    expect(received).toStrictEqual(whole);
    expect(exchanges()).toHaveLength(Math.max(1, whole.length));
  });
}

function walkingOne(operation: Documented): void {
  const answer = success(operation);

  test("in one request for as much as there is", async () => {
    expect(await listOf(operation).toArray()).toStrictEqual(itemsOf(windowOf(exampleOf(answer))));
    const { query } = partsOf(operation, inputOf(operation));
    expect(exchanges().map(({ request }) => request.query)).toEqual([{ ...query, limit: "1000" }]);
  });

  test("a truncated one yields what came, and says so", async () => {
    mock.reply(operation.id, { example: "truncated" });
    const error = await failureOf(listOf(operation).toArray());
    expect(error).toBeInstanceOf(PaginationError);
    expect((error as Error).message).toContain("truncated");
    expect((error as PaginationError).values).toStrictEqual(itemsOf(windowOf(exampleOf(answer, "truncated"))));
    expect(exchanges()).toHaveLength(1);
  });
}

/** The list from its beginning, by the client's method. */
function listOf(operation: Documented, part: object = {}): Paged<unknown> {
  const method = stash[operation.id] as unknown as (input: object) => Paged<unknown>;
  return method({ ...inputOf(operation), ...part });
}

/** A good input for the whole list; not for the forms of it that an example of the parameter's name shows. */
function inputOf(operation: Documented): object {
  const forms = ["start", "limit", ...success(operation).examples.map(({ name }) => name)];
  return Object.fromEntries(Object.entries(inputs[operation.id][0]).filter(([name]) => !forms.includes(name)));
}

/** The pages of the list itself; where a file and a directory are one operation, those of the directory, too. */
function pairsOf(operation: Documented): { first: string; last: string }[] {
  const names = success(operation).examples.map(({ name = "" }) => name);
  const ends = names.filter((name) => name.endsWith("LastPage"));
  return [
    { first: "firstPage", last: "lastPage" },
    ...ends.map((last) => ({ first: last.replace("LastPage", ""), last })),
  ];
}

const windowOf = (page: unknown) => ((page as { children?: Page }).children ?? page) as Page;
const itemsOf = ({ lines, values }: Page) => lines ?? values ?? [];
