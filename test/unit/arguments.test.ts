// Arguments of a wrong kind, which callers without types give, are refused in words, by every way to call.
import { expect, test } from "vitest";
import { InvalidRequestError, oauth1 } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

type Untyped = Record<
  string,
  (...given: unknown[]) => Promise<unknown> & { [way: string]: (max?: unknown) => Promise<unknown> }
>;

const project = { projectKey: "PRJ" };
const path = "/rest/api/1.0/projects/{projectKey}";
const params = { path: project };
const controller = new AbortController();

const refused: [string, (stash: Required<Untyped>) => Promise<unknown> | undefined][] = [
  ["the options must be an object, such as { timeout: 5_000 }, not null", (stash) => stash.getProject?.(project, null)],
  ['the options must be an object, such as { timeout: 5_000 }, not "x"', (stash) => stash.getProject?.(project, "x")],
  [
    "the options must be an object, such as { timeout: 5_000 }, not an array",
    (stash) => stash.getProject?.(project, []),
  ],
  ['the input must be an object, such as { projectKey: "PRJ" }, not an array', (stash) => stash.getProject?.(["PRJ"])],
  ["the options must be", (stash) => stash.listProjects?.({}, null).toArray?.()],
  ["the options must be", (stash) => stash.listProjects?.({}, "x").page?.()],
  ["the input must be", (stash) => stash.listProjects?.(null).toArray?.()],
  ["the input must be", (stash) => stash.listProjects?.("x").page?.()],
  ["max must be a number, not NaN", (stash) => stash.listProjects?.().toArray?.({ max: Number.NaN })],
  ["query must be an object, such as", (stash) => stash.getProject?.(project, { query: "a=b" })],
  ["query must be an object", (stash) => stash.getProject?.(project, { query: new URLSearchParams("a=b") })],
  ["the options must be", (stash) => stash.GET?.(path, null)],
  ["params must be an object", (stash) => stash.GET?.(path, { params: "x" })],
  ["query must be an object", (stash) => stash.GET?.(path, { params: { ...params, query: "a=b" } })],
  [
    "query must be an object",
    (stash) => stash.GET?.(path, { params: { ...params, query: new URLSearchParams("a=b") } }),
  ],
  [
    'parseAs must be one of json, text, blob, arrayBuffer, stream, not "constructor"',
    (stash) => stash.GET?.(path, { params, parseAs: "constructor" }),
  ],
  [
    "signal must be an AbortSignal, such as controller.signal, not an object",
    (stash) => stash.getProject?.(project, { signal: controller }),
  ],
  ["signal must be an AbortSignal", (stash) => stash.GET?.(path, { params, signal: "x" })],
  ["signal must be an AbortSignal", (stash) => stash.fetch?.("/rest/x", { signal: controller })],
  ["the options must be", (stash) => stash.fetch?.("/rest/x", null)],
  ['the URL must be text, such as "/rest/api/1.0/projects", not undefined', (stash) => stash.fetch?.()],
  ["the URL must be text", (stash) => stash.fetch?.(new Request("https://stash.example.com/context/x"))],
  ["the URL must be a path", (stash) => stash.GET?.(Symbol("hush"), { params })],
  [
    "the body must be one that fetch takes, such as JSON.stringify(…), not an object",
    (stash) => stash.fetch?.("/rest/x", { method: "POST", body: { a: 1 } }),
  ],
  [
    "the URL must not have a user name or password",
    (stash) => stash.fetch?.("https://jane:hush@stash.example.com/context/x"),
  ],
  [
    "header x-team must be text, a number or a boolean, not an object",
    (stash) => stash.getProject?.(project, { headers: { "x-team": {} } }),
  ],
  [
    "header x-team must be text, a number or a boolean, not a symbol",
    (stash) => stash.getProject?.(project, { headers: { "x-team": Symbol("hush") } }),
  ],
  ["headers must be an object, or pairs", (stash) => stash.getProject?.(project, { headers: ["hush"] })],
  ["headers must be an object, or pairs", (stash) => stash.fetch?.("/rest/x", { headers: [["x-team", "a", "hush"]] })],
];

test.each(refused)("%s", async (words, call) => {
  const { stash, requests } = clientOver(() => json({ ok: true }));
  const error = await rejection(call(stash as unknown as Required<Untyped>) ?? Promise.resolve());
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain(words);
  expect(error.message).toMatch(/^(GET|POST) \/(context|rest)/);
  expect(String(error)).not.toContain("hush");
  expect(requests).toEqual([]);
});

test.each([undefined, null, 5, ["GET"], {}, Symbol("x")])(
  "a method that is no text, but %o, is refused",
  async (method) => {
    const { stash, requests } = clientOver(() => json({ ok: true }));
    const { request, fetch } = stash as unknown as Required<Untyped>;
    const calls = [request?.(method, path, { params }), ...(method ? [fetch?.("/rest/x", { method })] : [])];
    for (const call of calls) {
      const error = await rejection(call ?? Promise.resolve());
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toMatch(/: the method must be text, such as "(GET|POST)", not /);
    }
    expect(requests).toEqual([]);
  },
);

test.each([
  [
    "a promise",
    { avatar: Promise.resolve("x") },
    "avatar in the body cannot be written as JSON: it is of the class Promise",
  ],
  ["a stream", new ReadableStream(), "the body cannot be written as JSON: it is of the class ReadableStream"],
  [
    "a picture in a list",
    { pictures: [new Blob(["x"])] },
    "0 in the body cannot be written as JSON: it is of the class Blob",
  ],
  ["headers", { key: new Headers({ a: "b" }) }, "it is of the class Headers"],
  ["an object beside a picture", { avatar: new Blob(["x"]), more: {} }, "more in the body must be text or a Blob"],
])("%s is no body that could be written", async (_, body, words) => {
  const { stash, requests } = clientOver(() => json({ ok: true }));
  const error = await rejection(stash.createProject({ body: body as never }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain(words);
  expect(requests).toEqual([]);
});

test("what has no members and is plain is written as it is", async () => {
  class Empty {}
  const { stash, requests } = clientOver(() => json({ ok: true }));
  const body = { a: {}, b: [], c: new Empty(), d: Object.create(null), e: new Date(0), f: Object(5), g: null };
  await stash.createProject({ body: body as never });
  expect(await requests[0]?.text()).toBe('{"a":{},"b":[],"c":{},"d":{},"e":"1970-01-01T00:00:00.000Z","f":5,"g":null}');
});

test("values of a header that comes several times are one, as for fetch", async () => {
  const { stash, requests } = clientOver(() => json({ ok: true }));
  const headers: [string, string][] = [
    ["x-a", "1"],
    ["x-a", "2"],
  ];
  await stash.fetch("/rest/x", { headers });
  await stash.GET(path, { params, headers });
  expect(requests.map((request) => request.headers.get("x-a"))).toEqual(["1, 2", "1, 2"]);
});

test.each(["file:///x", "data:,x"])("%s is no URL of the server, and the message names the root", async (url) => {
  const { stash } = clientOver(() => json({}), { baseUrl: "https://stash.example.com" });
  const error = await rejection(stash.fetch(url));
  expect(error.message).toMatch(/^GET \/: the URL is not below https:\/\/stash\.example\.com; /);
});

test("a page that is none is refused, also when it is asked for alone", async () => {
  for (const body of ["", "null", "5", '"x"']) {
    const { stash } = clientOver(() => new Response(body, { headers: { "content-type": "application/json" } }));
    expect((await rejection(stash.listProjects().page())).message).toContain("not a page of a list");
  }
});

test("oauth1() takes text alone, and does not show what it was given", () => {
  const given = { consumerKey: "bot", privateKey: "pem", token: "t" };
  for (const name of ["consumerKey", "privateKey", "token"]) {
    expect(() => oauth1({ ...given, [name]: undefined })).toThrow(`${name} of oauth1() must be text, not undefined`);
  }
});
