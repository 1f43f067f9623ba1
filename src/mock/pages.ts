import type { Example, Operation } from "./prism.ts";
import type { MockRequest } from "./types.ts";

type Content = { examples?: unknown[] };
type Query = MockRequest["query"];

/** The example that a query asks for. */
export interface Choice {
  /** Undefined where the query makes no difference: then the first example is the answer. */
  exampleKey?: string;
  /** Cuts the page that is asked for out of the example, where no example is that page. */
  change?: (value: unknown) => unknown;
}

/** Parameters that change the form of an answer, by the example that shows it, where there is one; the first that fits. */
const FORMS: [example: string, isAskedFor: (query: Query) => boolean][] = [
  ["type", ({ type }) => isTrue(type)],
  ["blameOnly", ({ blame, noContent }) => isThere(blame) && isThere(noContent)],
  ["blame", ({ blame }) => isThere(blame)],
  ["withCounts", ({ withCounts }) => isTrue(withCounts)],
  ["details", ({ details }) => isTrue(details)],
  ["count", ({ count }) => isTrue(count)],
];

export function exampleFor({ extensions }: Operation, content: Content, { query, body }: MockRequest): Choice {
  const examples = (content.examples ?? []) as Example[];
  // An array is answered with an array, where one thing is answered with one thing and an example shows both.
  const several = Array.isArray(body) && examples.find(({ value }) => Array.isArray(value));
  if (several) return { exampleKey: several.key };
  for (const [name, isAskedFor] of FORMS) {
    const form = isAskedFor(query) && examples.find(({ key }) => key === name);
    if (form) return pageIn(form.value) ? pageOf([form], query) : { exampleKey: name };
  }
  // A list that servers never answer in parts is marked in the description.
  const isWalked = !extensions?.["x-single-page"] && pageIn(examples[0]?.value);
  return isWalked ? pageOf(examples, query) : {};
}

/**
 * Without `limit` a list is walked over two pages, which lie apart, so that a client that counts for itself is found out:
 * `firstPage`, and from its `nextPageStart` `lastPage`. Otherwise `start` and `limit` choose a part of the whole list.
 */
function pageOf(examples: Example[], query: Query): Choice {
  const [whole] = examples as [Example];
  const [first, last] = ["firstPage", "lastPage"].map((name) => examples.find(({ key }) => key === name));
  const start = numberIn(query.start);
  const limit = numberIn(query.limit);
  if (start === 0 && limit < 1) return { exampleKey: (first ?? whole).key };
  if (last && start > 0 && start === pageIn(first?.value)?.nextPageStart) return { exampleKey: last.key };
  return { exampleKey: whole.key, change: (value) => cut(value, start, limit) };
}

/** The part of a list from `start` on, of up to `limit` items if that is above 0; behind the end it is empty. */
function cut(value: unknown, start: number, limit: number): unknown {
  const copy = structuredClone(value);
  const page = pageIn(copy) as Page;
  const from = Math.max(0, start - (page.start ?? 0));
  const to = limit > 0 ? from + limit : Infinity;
  const lists = Object.entries(page).filter(([, items]) => Array.isArray(items)) as [string, unknown[]][];
  for (const [name, items] of lists) page[name] = items.slice(from, to);
  const length = Math.max(...lists.map(([, items]) => items.length), 0);
  const size = Math.max(0, Math.min(length, to) - from);
  const isLastPage = to >= length;
  Object.assign(page, { start, size, isLastPage, ...(limit > 0 && { limit }) });
  if (!isLastPage) page.nextPageStart = start + size;
  else if ("nextPageStart" in page) page.nextPageStart = null;
  return copy;
}

interface Page {
  start?: number;
  isLastPage: boolean;
  nextPageStart?: number | null;
  [member: string]: unknown;
}

/** The list itself, or the page of entries inside a directory. */
function pageIn(value: unknown): Page | undefined {
  const isPage = (found: unknown): found is Page =>
    typeof found === "object" && found !== null && "isLastPage" in found;
  return isPage(value) ? value : Object.values(value ?? {}).find(isPage);
}

/** Of `blame` and `noContent` the presence counts, unless they are false. */
function isThere(value: unknown): boolean {
  return value !== undefined && !/^false$/i.test(String(value));
}

function isTrue(value: unknown): boolean {
  return /^true$/i.test(String(value));
}

/** The first of several counts. */
function numberIn(value: string | string[] = ""): number {
  return Number([value].flat()[0]);
}
