import type { Example } from "./prism.ts";

type Query = Record<string, unknown>;

/** The example that a query asks for. */
export interface Choice {
  /** Undefined where the query makes no difference: then the first example is the answer. */
  exampleKey?: string;
  /** Makes a page of its own out of the example, where no example shows the page that is asked for. */
  change?: (value: unknown) => unknown;
}

/** Parameters that change the form of an answer, by the example that shows it, where there is one; the first that fits. */
const FORMS: [example: string, isAskedFor: (query: Query) => boolean][] = [
  ["type", ({ type }) => /^true$/i.test(String(type))],
  ["blameOnly", (query) => "blame" in query && "noContent" in query],
  ["blame", (query) => "blame" in query],
];

export function exampleFor(content: { examples?: unknown[] }, query: Query): Choice {
  const examples = (content.examples ?? []) as Example[];
  const start = String([query.start].flat()[0] ?? "");
  for (const [name, isAskedFor] of FORMS) {
    const form = isAskedFor(query) && examples.find(({ key }) => key === name);
    if (form) return pageIn(form.value) ? pageAt([form], start) : { exampleKey: name };
  }
  return examples.some(({ key }) => key === "firstPage") ? pageAt(examples, start) : {};
}

/** The page that begins at `start`; where no example does, a last page with nothing in it. */
function pageAt(examples: Example[], start: string): Choice {
  const first = examples.find(({ key }) => key === "firstPage") ?? (examples[0] as Example);
  const last = examples.find(({ key }) => key === "lastPage") ?? first;
  if (!start) return { exampleKey: first.key };
  const found = [first, last, ...examples].find(({ value }) => pageIn(value)?.start === Number(start));
  return found ? { exampleKey: found.key } : { exampleKey: last.key, change: (value) => emptyPage(value, start) };
}

function emptyPage(value: unknown, start: string): unknown {
  const empty = structuredClone(value);
  const page = pageIn(empty) as Page;
  for (const [name, member] of Object.entries(page)) if (Array.isArray(member)) page[name] = [];
  Object.assign(page, { size: 0, start: Number(start), isLastPage: true });
  if ("nextPageStart" in page) page.nextPageStart = null;
  return empty;
}

interface Page {
  start?: number;
  isLastPage: boolean;
  [member: string]: unknown;
}

/** The list itself, or the page of entries inside a directory. */
function pageIn(value: unknown): Page | undefined {
  const isPage = (found: unknown): found is Page =>
    typeof found === "object" && found !== null && "isLastPage" in found;
  return isPage(value) ? value : Object.values(value ?? {}).find(isPage);
}
