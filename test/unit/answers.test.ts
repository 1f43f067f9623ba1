// Answers that a server of this API does not give: each is an error of ours that says so, never a raw one.
import { expect, test } from "vitest";
import {
  isStashError,
  PaginationError,
  type StashClient,
  type StashResponseError,
  UnexpectedResponseError,
} from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";

const project = { projectKey: "PRJ" };
const path = "/rest/api/1.0/projects/{projectKey}";
const repository = { projectKey: "PRJ", repositorySlug: "r" };

test.each(["", "null", '""', '"x"', "1", "true", "[]", "[{}]"])("200 with %j is no object", async (body) => {
  const { stash } = clientOver(() => new Response(body, { headers: { "content-type": "application/json" } }));
  expect(await rejection(stash.getProject(project))).toBeInstanceOf(UnexpectedResponseError);
  const list = await rejection(stash.listRepositories(project).toArray());
  expect(list instanceof UnexpectedResponseError || list instanceof PaginationError).toBe(true);
  const creation = stash.createProject({ body: { key: "PRJ", name: "n" } });
  expect(await rejection(creation)).toBeInstanceOf(UnexpectedResponseError);
});

test("200 without a body is an empty text where the operation answers with text", async () => {
  const { stash } = clientOver(() => new Response(null));
  expect(await stash.getPullRequestPatch({ ...repository, pullRequestId: 1 })).toBe("");
});

const pages = ["text/html", "Text/HTML", "TEXT/HTML;CHARSET=UTF-8", "application/xhtml+xml; x=HTML"];

test.each(pages)("%s is a page, also when a middleware answers with it", async (type) => {
  const page = () => new Response("<title>Log in</title>", { headers: { "content-type": type } });
  const { stash } = clientOver(page);
  const middleware = { onRequest: page };
  const replaced = { onResponse: page };
  const calls: PromiseLike<unknown>[] = [
    stash.getProject(project),
    stash.GET(path, { params: { path: project } }),
    stash.GET(path, { params: { path: project }, middleware: [middleware] }),
    stash.GET(path, { params: { path: project }, middleware: [replaced] }),
    stash.GET(path, { params: { path: project }, middleware: [middleware], parseAs: "text" }),
  ];
  for (const call of calls) {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain("HTML where JSON was asked for");
  }
});

const odd = "\u001b[31mred\u0007\r\nFAKE LOG LINE\u0000\u0085\u009b1m\u2028\u202egnirts\u2066\u200f\u007f";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u200e\u200f]/;

test("characters that control a terminal or a log do not reach messages", async () => {
  const text = (body: string, init: ResponseInit) => clientOver(() => new Response(body, init)).stash;
  const failing = (message: string) =>
    clientOver(() => Promise.reject(new Error(message, { cause: new Error(message) }))).stash;
  const clients: [StashClient, string][] = [
    [text(odd, { status: 500 }), "FAKE LOG LINE"],
    [text(JSON.stringify({ errors: [{ message: odd }] }), { status: 409 }), "FAKE LOG LINE"],
    [text(`<p>${odd}</p>`, { status: 404 }), "FAKE LOG LINE"],
    [text("<p>&#27;[31m&#x202e;red</p>", { status: 404 }), "red"],
    [text(odd, { status: 200, headers: { "content-type": "text/html" } }), "FAKE LOG LINE"],
    [text("", { status: 400, statusText: "a\tb" }), "a b"],
    [failing(odd), "FAKE LOG LINE"],
  ];
  for (const [stash, words] of clients) {
    const { message, stack } = await rejection(stash.getProject(project));
    expect(message).toContain(words);
    expect(message).not.toMatch(controls);
    expect(stack?.split("\n")[0]).toContain(message);
  }
  const refused = await rejection(clientOver(() => new Response()).stash.fetch(`https://x.example/${odd}`));
  expect(refused.message).not.toMatch(controls);
});

/** A response of another library's, which may have any status. */
function foreign(status: number, body: string, type = "application/json") {
  const { headers } = new Response(null, { headers: { "content-type": type, location: "//[" } });
  const bytes = new TextEncoder().encode(body).buffer;
  return { status, statusText: "", url: "", headers, body: null, arrayBuffer: async () => bytes };
}

test.each([100, 199, 304, 306, 399, 418, 451, 600, 799, 999, 1000, 0, -1])(
  "a status of %i is an error of ours",
  async (status) => {
    const fetch = async () => foreign(status, '{"errors":[{"message":"odd"}]}');
    const { stash } = clientOver(() => new Response());
    const calls = [
      stash.GET(path, { params: { path: project }, fetch }).then(({ response }) => {
        throw Object.assign(new Error(), { status: response.status });
      }),
      stash.request("get", path, { params: { path: project }, fetch }).then(({ response }) => {
        throw Object.assign(new Error(), { status: response.status });
      }),
    ];
    for (const call of calls) expect(await rejection<StashResponseError>(call)).toMatchObject({ status });
    const { createStashClient } = await import("../../src/client/index.ts");
    const named = createStashClient({ baseUrl: "https://stash.example.com", fetch, retry: false });
    for (const call of [named.getProject(project), named.fetch("/rest/x"), named.fetch("/rest/x", { stream: true })]) {
      const error = await rejection<StashResponseError>(call);
      expect(isStashError(error)).toBe(true);
      expect(error.status).toBe(status);
    }
  },
);

const odds: unknown[] = [
  { message: { toString: 1 } },
  { error: { toString: 1, valueOf: 1 } },
  { errors: { toString: 1 } },
  { errors: [{ message: { toString: 1 }, exceptionName: { endsWith: 1 }, context: { toString: 1 } }] },
  { errors: [{ message: ["a"], vetoes: { flatMap: 1 }, reviewerErrors: "x" }] },
  { errors: [{ vetoes: [null, 1, "x", { summaryMessage: { toString: 1 } }], reviewerErrors: [null, 1, {}] }] },
  { errors: [1, true, "x", null, [], [["x"]], { errors: [{}] }] },
  { errors: { length: 1e9 } },
  JSON.parse('{"constructor": 1, "toJSON": 1, "then": 1, "valueOf": 1}'),
  JSON.parse('{"__proto__": {"message": "x"}, "errors": [{"__proto__": {"message": 1}}]}'),
];

test.each(odds)("an error with the body %j is an error of ours", async (body) => {
  for (const status of [200, 400, 401, 403, 404, 409, 429, 500]) {
    const { stash } = clientOver(
      () => new Response(status === 200 ? `[${JSON.stringify(body)}` : JSON.stringify(body), { status }),
    );
    const error = await rejection<StashResponseError>(stash.getProject(project));
    expect(isStashError(error)).toBe(true);
    expect(error).toMatchObject({ status, message: expect.stringContaining(String(status)) });
  }
});

test.each([false, true])("bytes() and formData() of a response work, streamed: %s", async (stream) => {
  const body = "a=b+c&d=%C3%BC";
  const type = "application/x-www-form-urlencoded;charset=UTF-8";
  const { stash } = clientOver(() => new Response(body, { headers: { "content-type": type } }));
  const get = () => stash.fetch("/rest/x", { stream });
  expect(new TextDecoder().decode(await (await get()).arrayBuffer())).toBe(body);
  expect([...(await (await get()).formData())]).toEqual([
    ["a", "b c"],
    ["d", "ü"],
  ]);
  expect((await (await get()).blob()).type).toBe(type.toLowerCase());
  // A platform without `bytes` has none for a stream either.
  if (!stream) expect(new TextDecoder().decode(await (await get()).bytes())).toBe(body);
});
