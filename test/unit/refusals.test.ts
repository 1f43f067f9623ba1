import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/client/index.ts";
import { serializePath } from "../../src/client/request/path.ts";
import { clientOver, json, rejection } from "../support/client.ts";

const project = { params: { path: { projectKey: "PRJ" } } };
const ok = () => json({ ok: true });

type Untyped = Record<string, (input?: unknown, options?: unknown) => Promise<unknown>>;

test("refusals reject; nothing throws synchronously", async () => {
  const { stash, requests } = clientOver(ok);
  const untyped = stash as unknown as Untyped;
  const calls = [
    () => untyped.getProject?.(),
    () => untyped.getProject?.({}),
    () => untyped.getProject?.({ projectKey: "" }),
    () => untyped.getProject?.({ projectKey: "." }),
    () => untyped.getProject?.({ projectKey: ".." }),
    () => untyped.getProject?.({ projectKey: {} }),
    () => untyped.getProject?.({ projectKey: Number.NaN }),
    () => untyped.getProject?.({ projectKey: "\ud800" }),
    () => untyped.getProject?.({ projectKey: "P", at: "\udc00" }),
    () => untyped.getProject?.({ projectKey: "P", at: {} }),
    () => untyped.getProject?.({ projectKey: "P" }, { timeout: -1 }),
    () => untyped.getProject?.({ projectKey: "P" }, { retry: 3 }),
    () => untyped.getProject?.({ projectKey: "P" }, { headers: { "x-a": "hush\nhush" } }),
    () => untyped.createProject?.({ body: { key: 1n } }),
    () => untyped.GET?.("/rest/api/1.0/projects/{projectKey}"),
    () => untyped.GET?.("/rest/api/1.0/projects/{projectKey}", { params: {} }),
    () => untyped.GET?.("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: ".." } } }),
    () => untyped.GET?.("/rest/api/1.0/projects/{projectKey}", { ...project, headers: { "x-a": "hush\nhush" } }),
  ];
  for (const call of calls) {
    const error = await rejection(call() as Promise<unknown>);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).not.toContain("hush");
    expect(error.message).toMatch(/^(GET|POST) \/context\/rest\/api\/1.0\/projects/);
  }
  for (const input of [null, "PRJ"]) {
    expect(await rejection(untyped.getProject?.(input) as Promise<unknown>)).toBeInstanceOf(InvalidRequestError);
  }
  const list = untyped.listRepositories?.({ projectKey: ".." }) as unknown as AsyncIterable<unknown>;
  const iterate = async () => {
    for await (const _ of list);
  };
  expect(await rejection(iterate())).toBeInstanceOf(InvalidRequestError);
  expect(requests).toEqual([]);
});

const circle: Record<string, unknown> = { key: "hush" };
circle.self = circle;
const path = "/rest/api/1.0/projects/{projectKey}";

test.each<[string, (stash: Untyped) => Promise<unknown> | undefined]>([
  ["path parameter projectKey is missing", (stash) => stash.getProject?.({})],
  ["path parameter projectKey is missing", (stash) => stash.GET?.(path, { params: { path: undefined } })],
  [
    "path parameter projectKey must be text or an exact number, not an object",
    (stash) => stash.getProject?.({ projectKey: {} }),
  ],
  ["path parameter projectKey must not have a slash", (stash) => stash.getProject?.({ projectKey: "a/b" })],
  [
    'path parameter projectKey must not be empty, nor have an empty segment, "." or ".."',
    (stash) => stash.getProject?.({ projectKey: ".." }),
  ],
  [
    "path parameter projectKey has half of a surrogate pair, which no URL can carry",
    (stash) => stash.getProject?.({ projectKey: "\ud800" }),
  ],
  [
    "query parameter at must be text, an exact number, a boolean or a list of them, not an object",
    (stash) => stash.getProject?.({ projectKey: "P", at: {} }),
  ],
  [
    "query parameter at must be text, an exact number, a boolean or a list of them, not a function",
    (stash) => stash.getProject?.({ projectKey: "P", at: [() => 1] }),
  ],
  ["query parameter at has half of a surrogate pair", (stash) => stash.getProject?.({ projectKey: "P", at: "\udc00" })],
  ['the input must be an object, such as { projectKey: "PRJ" }, not "PRJ"', (stash) => stash.getProject?.("PRJ")],
  ['the input must be an object, such as { projectKey: "PRJ" }, not null', (stash) => stash.getProject?.(null)],
  [
    "the body cannot be written as JSON: it holds itself, or a part of it throws when it is read",
    (stash) => stash.updateProject?.({ projectKey: "P", body: circle }),
  ],
  [
    'timeout must be a number of milliseconds above 0, not "30s"',
    (stash) => stash.getProject?.({ projectKey: "P" }, { timeout: "30s" }),
  ],
  ["retry must be false or { retries: number }, not 3", (stash) => stash.GET?.(path, { ...project, retry: 3 })],
  [
    "header x-team has a value that HTTP cannot send",
    (stash) => stash.getProject?.({ projectKey: "P" }, { headers: { "x-team": "hush\nhush" } }),
  ],
  ['headers must be an object, not "hush"', (stash) => stash.getProject?.({ projectKey: "P" }, { headers: "hush" })],
])("%s: by name, by URL and in lists", async (words, call) => {
  const { stash, requests } = clientOver(ok);
  const error = await rejection(call(stash as unknown as Untyped) as Promise<unknown>);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toMatch(/^(GET|PUT) \/context\/rest\/api\/1.0\/projects\/\{projectKey\}: /);
  expect(error.message).toContain(words);
  expect(requests).toEqual([]);
});

const resolved = 'the URL must not have "." or ".." as a segment, nor a tab or line break';

test.each([
  ["/rest/api/1.0/../x", resolved],
  ["/rest/api/1.0/projects/.", resolved],
  ["/rest/api/1.0/.. ", resolved],
  ["/rest/api/1.0/..\u0001", resolved],
  ["/rest/api/%2E./x", resolved],
  ["/rest/api/.%2e;x/x", resolved],
  ["/rest/api\\..\\x", resolved],
  ["/rest/api/.\t./x", resolved],
  [
    "/rest/projects?name=hush",
    "the URL must not have a query; give params: { query: { … } }, and write %3F for a ? in a path",
  ],
  ["/rest/projects#hush", "the URL must not have a fragment, which is never sent; write %23 for #"],
])("a call by URL to %j is refused, with middleware and without", async (template, words) => {
  const { stash, requests } = clientOver(ok);
  for (const middleware of [undefined, [{}]]) {
    const error = await rejection((stash as unknown as Untyped).DELETE?.(template, { middleware }) as Promise<unknown>);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(/^DELETE \/context\/rest/);
    expect(error.message).toContain(`: ${words}`);
    expect(error.message).not.toContain("hush");
  }
  expect(requests).toEqual([]);
});

test.each(["rest/api/1.0/projects?name=hush", "https://stash.example.com/context/rest/hush", "", 5, null])(
  "a call by URL to %j, which is no path, is refused with middleware and without",
  async (path) => {
    const { stash, requests } = clientOver(ok);
    for (const middleware of [undefined, [{}]]) {
      const { request } = stash as unknown as { request: (...given: unknown[]) => Promise<unknown> };
      const error = await rejection(request("get", path, { middleware }));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toBe(
        'GET /context: the URL must be a path that begins with a slash, such as "/rest/api/1.0/projects"',
      );
    }
    expect(requests).toEqual([]);
  },
);

test.each(["/.well-known/x", "/rest/a..b/.c/...", "/rest/%2efile", "/rest/..file"])(
  "a call by URL to %s is sent as it is",
  async (template) => {
    const { stash, requests } = clientOver(ok);
    await (stash as unknown as Untyped).GET?.(template);
    expect(requests[0]?.url).toBe(`https://stash.example.com/context${template}`);
  },
);

test("a commit by the name of a branch is told how to find its hash", async () => {
  const where = { projectKey: "PRJ", repositorySlug: "r", changesetId: "feature/x" };
  const error = await rejection(clientOver(ok).stash.getCommit(where));
  expect(error.message).toContain(
    "path parameter changesetId must not have a slash; find the hash of a branch by listCommits({ …, until, limit: 1 })",
  );
  expect(() => serializePath("/commits/{commitId}", { commitId: "a/b" })).toThrow("listCommits");
});

test.each([
  ["/a/{b}", "/a/1"],
  ["/{b}/{b}.diff", "/1/1.diff"],
  ["/{b}}", "/1}"],
  ["/{}/{b", "/{}/{b"],
  ["/{{b}", "/{1"],
  ["/}{b}", "/}1"],
])("only what stands in braces is a parameter: %s", (template, path) => {
  expect(serializePath(template, { b: 1 })).toBe(path);
});

test("a suffix of a path parameter stays", () => {
  expect(serializePath("/pull-requests/{pullRequestId}.diff", { pullRequestId: 7 })).toBe("/pull-requests/7.diff");
});

test("values are put into any number of templates, in each as if it were the first", () => {
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 1_500; at++) {
      expect(serializePath(`/${at}/{a}/{b}`, { a: round, b: at })).toBe(`/${at}/${round}/${at}`);
    }
    expect(() => serializePath("/{a}/../x", { a: 1 })).toThrow("must not have");
  }
});
