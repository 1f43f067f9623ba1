// Random paths, URLs, error bodies and headers: few with the tests, 100,000 of each by `npm run fuzz`.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  basic,
  createStashClient,
  InvalidRequestError,
  isStashError,
  type StashResponseError,
} from "../../src/client/index.ts";
import { rejection } from "../support/client.ts";

const numRuns = Number(process.env.FUZZ_RUNS ?? 500);
/** Milliseconds for each test; one that is cut off reports how far it came. */
const timeLimit = numRuns > 1_000 ? 900_000 : 15_000;
const limits = { numRuns, interruptAfterTimeLimit: timeLimit, markInterruptAsFailure: true };
const timeout = timeLimit + 10_000;

const baseUrl = "https://stash.example.com/context";
const below = new URL(baseUrl).href;

/** A client whose server is a function; what it was asked is the second value. */
function clientOf(answer: (url: string, init: { headers: Record<string, string> }) => unknown, auth = basic("j", "x")) {
  const asked: URL[] = [];
  const fetch = async (url: string, init: { headers: Record<string, string> }) => {
    asked.push(new URL(url));
    return answer(url, init) as Response;
  };
  return { stash: createStashClient({ baseUrl, fetch, auth, retry: false }), asked };
}

/** A part of a path or URL that makes trouble, or text of any kind. */
const troubles = [
  "..",
  ".",
  "/",
  "\\",
  "%",
  "%2e",
  "%2E%2e",
  "%2f",
  ";x",
  "..;",
  "?",
  "#",
  "@",
  ":",
  "//",
  "\t",
  "\n",
  "\0",
];
const piece = fc.oneof(
  fc.constantFrom(...troubles, "a", "ü", "🦆", " ", "+", "&", "="),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const path = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test("a path parameter reaches the URL of its operation, decoded as it was given, or nothing", {
  timeout,
}, async () => {
  const { stash, asked } = clientOf(() => new Response('{"values":[],"isLastPage":true}'));
  const before = `${new URL(below).pathname}/rest/api/1.0/projects/`;
  const property = fc.asyncProperty(path, path, async (projectKey, file) => {
    asked.length = 0;
    const error = await stash
      .browsePath({ projectKey, repositorySlug: "r", path: file })
      .page()
      .catch((reason: unknown) => reason);
    const [url] = asked;
    if (!url) return void expect(error).toBeInstanceOf(InvalidRequestError);
    expect([asked.length, url.origin, url.search, url.hash]).toEqual([1, new URL(below).origin, "", ""]);
    expect(url.pathname.startsWith(before)).toBe(true);
    const [key = "", repos, slug, browse, ...segments] = url.pathname.slice(before.length).split("/");
    expect([decodeURIComponent(key), repos, slug, browse]).toEqual([projectKey, "repos", "r", "browse"]);
    expect(segments.map(decodeURIComponent).join("/")).toBe(file);
  });
  await fc.assert(property, limits);
});

const start = fc.constantFrom(
  "",
  "/",
  "rest/",
  "/rest/",
  `${baseUrl}/`,
  baseUrl,
  "https://stash.example.com",
  "//",
  "https:",
  "http://",
);

test("a URL of stash.fetch is below the root as it was written, or refused", { timeout }, async () => {
  const { stash, asked } = clientOf(() => new Response("{}"));
  const property = fc.asyncProperty(start, path, async (beginning, rest) => {
    asked.length = 0;
    const error = await stash.fetch(beginning + rest).catch((reason: unknown) => reason);
    const [url] = asked;
    if (!url) return void expect(error).toBeInstanceOf(InvalidRequestError);
    expect(url.href.startsWith(`${below}/`)).toBe(true);
    expect(url.hash + url.username + url.password).toBe("");
    expect(`${beginning}${rest}`.split("?")[0]?.split(/[/\\]/)).not.toContain("..");
  });
  await fc.assert(property, limits);
});

const secret = "hush-5up3r-w0rd";
const spelled = [
  secret,
  encodeURIComponent(secret),
  secret.replaceAll("-", "&#45;"),
  secret.replaceAll("-", "\\u002d"),
  secret.replaceAll("-", "%2d"),
  btoa(`j:${secret}`),
];
const words = fc.oneof(
  fc.constantFrom(
    ...spelled,
    "<",
    ">",
    "<p>",
    "&",
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "<!--",
    "<script>",
    "\u001b[31m",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(words, { maxLength: 12 }).map((pieces) => pieces.join(""));
const json = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }).map((value) => JSON.stringify(value));
const errors = fc
  .array(fc.oneof(fc.record({ message: text, context: text }), fc.record({ vetoes: fc.jsonValue() }), fc.jsonValue()))
  .map((causes) => JSON.stringify({ errors: causes }));
const body = fc.oneof(text, json, errors);
const status = fc.oneof(fc.integer({ min: 400, max: 599 }), fc.constantFrom(0, 304, 399, 600, 999));

/** A response of another library's, whose status and headers may be any. */
function answered(code: number, content: string, headers: Headers, statusText = "") {
  const bytes = new TextEncoder().encode(content).buffer;
  return { status: code, statusText, url: "", headers, body: null, arrayBuffer: async () => bytes };
}

function expectOurs(error: StashResponseError, code: number): void {
  expect(isStashError(error)).toBe(true);
  expect(error.status).toBe(code);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  const seen = `${error.message} ${error.stack} ${JSON.stringify(error)} ${JSON.stringify([...error.headers])}`;
  for (const spelling of [...spelled, "hush"]) expect(seen).not.toContain(spelling);
}

test("any error body is an error of ours, in one line, without the secret", { timeout }, async () => {
  let answer: unknown;
  const { stash } = clientOf(() => answer, basic("j", secret));
  const property = fc.asyncProperty(status, body, async (code, content) => {
    answer = answered(code, content, new Headers());
    expectOurs(await rejection<StashResponseError>(stash.getProject({ projectKey: "P" })), code);
  });
  await fc.assert(property, limits);
});

const names = [
  "content-type",
  "retry-after",
  "x-arequestid",
  "x-ausername",
  "location",
  "set-cookie",
  "server",
  "x-other",
];
const printable = text.map((value) => value.replace(/[^\x20-\x7e\xa0-\xff]/g, ""));
const headers = fc.array(fc.tuple(fc.constantFrom(...names, "x-authentication-denied-reason"), printable), {
  maxLength: 6,
});

test("any headers and status text make an error of ours, without the secret", { timeout }, async () => {
  let answer: unknown;
  const { stash } = clientOf(() => answer, basic("j", secret));
  const property = fc.asyncProperty(status, headers, printable, async (code, given, statusText) => {
    answer = answered(code, "", new Headers(given), statusText);
    expectOurs(await rejection<StashResponseError>(stash.getProject({ projectKey: "P" })), code);
  });
  await fc.assert(property, limits);
});

test("any header of the caller's is sent as it is, or refused without showing it", { timeout }, async () => {
  let sent: Record<string, string> | undefined;
  const { stash } = clientOf((_, init) => {
    sent = init.headers;
    return new Response("{}");
  });
  const property = fc.asyncProperty(fc.string({ unit: "binary", maxLength: 8 }), text, async (name, value) => {
    sent = undefined;
    const error = await stash.getProject({ projectKey: "P" }, { headers: { [name]: value } }).catch((reason) => reason);
    if (sent) expect(sent[name.toLowerCase()] ?? "").toBe(new Headers([[name, value]]).get(name));
    else {
      expect(error).toBeInstanceOf(InvalidRequestError);
      if (!name.includes("hush")) expect(error.message).not.toContain("hush");
    }
  });
  await fc.assert(property, limits);
});
