// Inputs that the platform or the server would change without a word are refused; the rest arrives as it was given.
import { expect, test } from "vitest";
import { bearer, InvalidRequestError, type StashClient } from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";

// Callers without types are meant too.
type Untyped = Record<string, (...inputs: unknown[]) => Promise<unknown>>;
const untyped = (stash: StashClient) => stash as unknown as Required<Untyped>;
const unsafe = 2 ** 53 + 1;
const project = "/rest/api/1.0/projects/{projectKey}";
const cycle: Record<string, unknown> = {};
cycle.self = cycle;

const refused: [string, (stash: Untyped) => Promise<unknown> | undefined, string][] = [
  ["a dot segment with a parameter", (stash) => stash.fetch?.("/rest/a/..;x/b"), '".."'],
  ["an encoded dot segment with a parameter", (stash) => stash.fetch?.("/rest/a/%2E%2e;x=1/b"), '".."'],
  ["a fragment", (stash) => stash.fetch?.("/rest/branches/feature#1", { method: "DELETE" }), "fragment"],
  ["a body of a GET", (stash) => stash.fetch?.("/rest/x", { body: "x" }), "a GET must not have a body"],
  ["a body of a HEAD", (stash) => stash.fetch?.("/rest/x", { method: "head", body: "" }), "a HEAD must not have"],
  [
    "a body of a GET by URL",
    (stash) => stash.GET?.(project, { params: { path: { projectKey: "P" } }, body: {} }),
    "body",
  ],
  [
    "a body of a GET by name",
    (stash) => stash.getProject?.({ projectKey: "P", body: {} }),
    "a GET must not have a body",
  ],
  [
    "no path parameters by URL",
    (stash) => stash.GET?.(project, { params: { path: undefined } }),
    "projectKey is missing",
  ],
  ["a BigInt as timeout", (stash) => stash.getProject?.({ projectKey: "P" }, { timeout: 10n }), "timeout"],
  ["a BigInt in the path", (stash) => stash.getProject?.({ projectKey: 10n }), "projectKey"],
  ["a BigInt in the query", (stash) => stash.getProject?.({ projectKey: "P", at: 10n }), "query parameter at"],
  ["a BigInt in a list", (stash) => stash.getProject?.({ projectKey: "P", at: ["a", 10n] }), "query parameter at"],
  ["a BigInt in the body", (stash) => stash.createProject?.({ body: { key: "P", id: 10n } }), "id in the body"],
  ["a rounded integer in the path", (stash) => stash.getProject?.({ projectKey: unsafe }), "exact number"],
  ["a rounded integer in the query", (stash) => stash.getProject?.({ projectKey: "P", at: unsafe }), "exact number"],
  [
    "a rounded integer in the body",
    (stash) => stash.createProject?.({ body: { a: [{ id: unsafe }] } }),
    "id in the body",
  ],
  ["infinity in the query", (stash) => stash.getProject?.({ projectKey: "P", at: Number.POSITIVE_INFINITY }), "exact"],
  ["NaN in the body", (stash) => stash.createProject?.({ body: { id: Number.NaN } }), "id in the body"],
  ["a symbol in the path", (stash) => stash.getProject?.({ projectKey: Symbol("P") }), "projectKey"],
  ["a symbol in the query", (stash) => stash.getProject?.({ projectKey: "P", at: Symbol("at") }), "Symbol(at)"],
  ["a symbol in the body", (stash) => stash.createProject?.({ body: { key: Symbol("P") } }), "key in the body"],
  ["a symbol as timeout", (stash) => stash.getProject?.({ projectKey: "P" }, { timeout: Symbol("t") }), "timeout"],
  ["a Map in the query", (stash) => stash.getProject?.({ projectKey: "P", at: new Map() }), "query parameter at"],
  ["a Map as the body", (stash) => stash.createProject?.({ body: new Map([["key", "P"]]) }), "the body cannot"],
  ["a Map in the body", (stash) => stash.createProject?.({ body: { project: new Map() } }), "project in the body"],
  ["a Set in the body", (stash) => stash.createProject?.({ body: { names: new Set(["a"]) } }), "names in the body"],
  [
    "bytes in the body",
    (stash) => stash.createProject?.({ body: { avatar: new Uint8Array(1) } }),
    "avatar in the body",
  ],
  ["a function in the body", (stash) => stash.createProject?.({ body: { key: () => "P" } }), "key in the body"],
  ["a body that holds itself", (stash) => stash.createProject?.({ body: cycle }), "holds itself"],
];

test.each(refused)("%s is refused at once", async (_, call, words) => {
  const { stash, requests } = clientOver(() => new Response("{}"));
  const error = await rejection(call(untyped(stash)) ?? Promise.resolve());
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain(words);
  expect(requests).toEqual([]);
});

test("names of the query are encoded, and what is null in a list is left out", async () => {
  const { stash, requests } = clientOver(() => new Response("{}"));
  await untyped(stash).getProject?.({ projectKey: "P", "a&b=c#": ["x", null, undefined, "y"], none: null });
  await stash.getProject({ projectKey: "P" }, { query: { "ü ?": "1" } });
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?a%26b%3Dc%23=x&a%26b%3Dc%23=y", "?%C3%BC%20%3F=1"]);
});

const form = "application/x-www-form-urlencoded;charset=UTF-8";

test.each<[string, () => BodyInit, string, string]>([
  ["URLSearchParams", () => new URLSearchParams({ a: "b c" }), "a=b+c", form],
  ["a Blob with a type", () => new Blob(["blob"], { type: "text/csv" }), "blob", "text/csv"],
  ["a Blob without one", () => new Blob(["blob"]), "blob", "application/octet-stream"],
  ["bytes", () => new TextEncoder().encode("bytes"), "bytes", "application/octet-stream"],
  ["a buffer", () => new TextEncoder().encode("bytes").buffer, "bytes", "application/octet-stream"],
  ["text", () => "text", "text", "text/plain;charset=UTF-8"],
])("%s is sent as it is, by URL", async (_, make, text, type) => {
  const { stash, requests } = clientOver(() => new Response("{}"));
  await stash.POST("/rest/api/1.0/projects", { body: make() as never });
  expect(requests[0]?.headers.get("content-type")).toBe(type);
  expect(await requests[0]?.text()).toBe(text);
});

test.each<[string, () => BodyInit, string]>([
  ["URLSearchParams", () => new URLSearchParams({ a: "b c" }), "a=b+c"],
  ["a Blob", () => new Blob(["blob"]), "blob"],
  ["bytes", () => new TextEncoder().encode("bytes"), "bytes"],
])("%s is sent as it is, by stash.fetch", async (_, make, text) => {
  const { stash, requests } = clientOver(() => new Response("{}"));
  await stash.fetch("/rest/x", { method: "POST", body: make() });
  expect(await requests[0]?.text()).toBe(text);
});

test("auth is asked for the server's own origin alone", async () => {
  let asked = 0;
  const auth = () => {
    asked += 1;
  };
  const { stash, requests } = clientOver(() => new Response("{}"), { auth });
  const elsewhere = {
    onRequest: ({ request }: { request: Request }) => new Request("https://evil.example/x", request),
  };
  const path = { projectKey: "P" };
  const calls = [
    stash.GET(project, { params: { path }, baseUrl: "https://evil.example" }),
    stash.GET(project, { params: { path }, baseUrl: "https://stash.example.com.evil.example" }),
    stash.GET(project, { params: { path }, middleware: [elsewhere] }),
    stash.fetch("https://evil.example/context/x"),
  ];
  for (const call of calls) expect(await rejection(call)).toBeInstanceOf(InvalidRequestError);
  expect([asked, requests.length]).toEqual([0, 0]);
  await stash.getProject(path);
  expect([asked, requests.length]).toEqual([1, 1]);
});

test("a host with letters beyond ASCII does not depend on URL.canParse, which goes wrong after thousands of calls", async () => {
  const canParse = URL.canParse;
  URL.canParse = () => false;
  try {
    const { stash, requests } = clientOver(() => new Response("{}"), {
      baseUrl: "https://bücher.example/s",
      auth: bearer("t"),
    });
    await stash.getProject({ projectKey: "P" });
    await stash.fetch("/rest/x");
    await stash.fetch("https://bücher.example/s/rest/y");
    expect(requests.map(({ url }) => url)).toEqual([
      "https://xn--bcher-kva.example/s/rest/api/1.0/projects/P",
      "https://xn--bcher-kva.example/s/rest/x",
      "https://xn--bcher-kva.example/s/rest/y",
    ]);
  } finally {
    URL.canParse = canParse;
  }
});

test("a host with letters beyond ASCII works after thousands of calls, when the platform's URL.canParse may not", async () => {
  const { stash, requests } = clientOver(() => new Response("{}"), { baseUrl: "https://bücher.example/s" });
  const call = () => stash.fetch("https://bücher.example/s/rest/y");
  for (let n = 0; n < 10_000; n++) await call();
  expect(requests.length).toBe(10_000);
  expect(new Set(requests.map(({ url }) => url))).toEqual(new Set(["https://xn--bcher-kva.example/s/rest/y"]));
});
