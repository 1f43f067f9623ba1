import { STATUS_CODES } from "node:http";
import type { Content, DocumentedResponse, Example, Operation } from "./description.ts";
import type { Prism } from "./prism.ts";

/** What the mock sends. */
export interface Answer {
  status: number;
  mediaType?: string;
  /** Sent as JSON where the media type is JSON, otherwise as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** What a test asked for, by `Prefer` or by `mock.reply()`. */
export interface Wanted {
  status?: number;
  example?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const JSON_TYPE = "application/json";

/** 16 by 16 pixels of one blue. */
const AVATAR = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mNQCGgkCTGMahjVMHw1AAC/oPEBZ2g4swAAAABJRU5ErkJggg==",
  "base64",
);

export function errorAnswer(status: number, message: string): Answer {
  return errorsAnswer(status, [{ context: null, message }]);
}

export function errorsAnswer(
  status: number,
  errors: { context: string | null; message: string; exceptionName?: string }[],
): Answer {
  const body = {
    errors: errors.map(({ context, message, exceptionName = null }) => ({ context, message, exceptionName })),
  };
  return { status, mediaType: JSON_TYPE, body };
}

/** What Tomcat and Stash send where no resource answers: a page for people. */
export function pageAnswer(status: number, text: string): Answer {
  const body = `<!DOCTYPE html><html lang="en"><head><title>${text}</title></head><body><h1>${text}</h1></body></html>`;
  return { status, mediaType: "text/html", body };
}

type Query = Record<string, unknown>;

/** Parameters that change the form of an answer, by the example that shows it, where there is one; the first that fits. */
const FORMS: [example: string, isAskedFor: (query: Query) => boolean][] = [
  ["type", ({ type }) => /^true$/i.test(String(type))],
  ["blameOnly", (query) => "blame" in query && "noContent" in query],
  ["blame", (query) => "blame" in query],
];

/** The documented answer: the example that was asked for, or that fits the query; on a walked list, the page of `start`. */
export function chooseAnswer(operation: Operation, wanted: Wanted, query: Query = {}): Answer {
  const { status = successOf(operation), headers } = wanted;
  assertStatus(status);
  const response = documented(operation, status);
  if (wanted.body !== undefined) return { status, mediaType: JSON_TYPE, body: wanted.body, headers };
  const isOwn = response && (response.code !== "default" || status === 500 || wanted.example);
  if (!isOwn) {
    if (wanted.example) throw new Error(`${operation.id} documents no ${status}, so it has no example for it.`);
    // A success or a redirect that is not documented has no form that could be known; an error has that of all errors.
    return { ...(status < 400 ? { status } : errorAnswer(status, STATUS_CODES[status] ?? `${status}`)), headers };
  }
  const [content] = response.contents;
  if (!content && wanted.example) throw new Error(`${operation.id} ${status} has no body, so it has no example.`);
  if (!content) return { status, headers };
  const { mediaType, examples } = content;
  if (mediaType.startsWith("image/")) return { status, mediaType, body: AVATAR, headers };
  const body = wanted.example
    ? exampleNamed(operation, status, content, wanted.example).value
    : (pageFor(examples, query) ?? exampleNamed(operation, status, content).value);
  return { status, mediaType, body, headers };
}

/** Why the answer breaks the description, or nothing. What is not documented cannot break it. */
export function objectionTo(prism: Prism, operation: Operation, answer: Answer): string | undefined {
  const { status, mediaType, body } = answer;
  const response = documented(operation, status);
  if (!response || mediaType?.startsWith("image/")) return undefined;
  if (body !== undefined && response.contents.length === 0)
    return `${operation.id} ${status} is documented without a body.`;
  const [first] = response.contents.length > 0 ? prism.checkResponse(operation, status, mediaType, body) : [];
  return first && `${operation.id} ${status}: ${first.message}.`;
}

/** Every status may be refused with; what is no error must be documented. */
export function assertDocumented(operation: Operation, status: number): void {
  if (documented(operation, status)) return;
  const codes = operation.responses.map(({ code }) => code).filter((code) => code !== "default");
  throw new Error(`${operation.id} documents no ${status}; it documents ${codes.join(", ")}.`);
}

function successOf(operation: Operation): number {
  const codes = operation.responses.map(({ code }) => Number(code)).filter((code) => code >= 200 && code < 300);
  return codes.length > 0 ? Math.min(...codes) : 200;
}

function assertStatus(status: number): void {
  if (Number.isInteger(status) && status >= 200 && status <= 599) return;
  throw new Error(`A status is a number from 200 to 599, not ${status}.`);
}

/** `default` stands for errors only: a success or a redirect that is not listed is not documented. */
function documented({ responses }: Operation, status: number): DocumentedResponse | undefined {
  return (
    responses.find(({ code }) => code === String(status)) ??
    (status >= 400 ? responses.find(({ code }) => code === "default") : undefined)
  );
}

function exampleNamed(operation: Operation, status: number, { examples }: Content, name?: string): Example {
  const example = name ? examples.find(({ key }) => key === name) : examples[0];
  if (example) return example;
  const names = examples.map(({ key }) => key).join(", ") || "none";
  throw new Error(`${operation.id} ${status} has no example${name ? ` "${name}"` : ""}; it has ${names}.`);
}

interface Page {
  start?: number;
  isLastPage: boolean;
}

/** What the query asks for, where it makes a difference. */
function pageFor(examples: Example[], query: Query): unknown {
  const start = [query.start].flat()[0] as string | undefined;
  for (const [name, isAskedFor] of FORMS) {
    const form = isAskedFor(query) && examples.find(({ key }) => key === name);
    if (form) return pageIn(form.value) ? pageAt([form], start) : form.value;
  }
  return examples.some(({ key }) => key === "firstPage") ? pageAt(examples, start) : undefined;
}

/** The page that begins at `start`; where no example does, a last page with nothing in it. */
function pageAt(examples: Example[], start?: string): unknown {
  const first = examples.find(({ key }) => key === "firstPage") ?? (examples[0] as Example);
  const last = examples.find(({ key }) => key === "lastPage") ?? first;
  if (!start) return first.value;
  const pages = [first, last, ...examples];
  const example = pages.find(({ value }) => pageIn(value)?.start === Number(start));
  if (example) return example.value;
  const empty = structuredClone(last.value);
  const page = pageIn(empty) as Page & Record<string, unknown>;
  for (const [name, value] of Object.entries(page)) if (Array.isArray(value)) page[name] = [];
  Object.assign(page, { size: 0, start: Number(start), isLastPage: true });
  if ("nextPageStart" in page) page.nextPageStart = null;
  return empty;
}

/** The list itself, or the page of entries inside a directory. */
function pageIn(value: unknown): Page | undefined {
  const isPage = (found: unknown): found is Page =>
    typeof found === "object" && found !== null && "isLastPage" in found;
  return isPage(value) ? value : Object.values(value ?? {}).find(isPage);
}
