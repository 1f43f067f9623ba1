import { expect, test } from "vitest";
import { bearer, createStashClient } from "../../src/client/index.ts";
import { clientOver, json } from "../support/client.ts";

type Untyped = (method: string, path: string, init?: object) => Promise<Record<string, unknown>>;

const repository = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}";
const params = { path: { projectKey: "PRJ", repositorySlug: "a b" } };
const file = new File(["x"], "avatar.png", { type: "image/png" });

/** The requests and the results of a client that has a middleware, for openapi-fetch then makes the call, or none. */
async function outcomeOf([, method, path, init, answer = () => json({ ok: true })]: Case, hasMiddleware: boolean) {
  const options = { auth: bearer("a-token"), headers: { "x-mine": "1", "x-other": "2" } };
  const { stash, requests } = clientOver(answer, options);
  if (hasMiddleware) stash.use({ onRequest: () => undefined });
  const { response, ...result } = await (stash.request as unknown as Untyped)(method, path, init);
  const [sent] = requests;
  if (!sent) throw new Error("nothing was sent");
  const plain = (text: string) => text.replace(/-+formdata-\S+?(?=--|\s|$)/g, "BOUNDARY");
  return {
    url: sent.url,
    method: sent.method,
    headers: Array.from(sent.headers, ([name, value]) => `${name}: ${plain(value)}`),
    body: plain(await sent.text()),
    result,
    status: (response as Response).status,
  };
}

type Case = [what: string, method: string, path: string, init: object | undefined, answer?: () => Response];

const calls: Case[] = [
  ["a read", "get", repository, { params }],
  [
    "a query",
    "get",
    `${repository}/commits`,
    { params: { ...params, query: { until: "a/b", limit: 3, path: undefined } } },
  ],
  [
    "headers of its own",
    "get",
    repository,
    { params, headers: { "X-Mine": null, accept: ["a/b", "c/d"], "x-new": 1 } },
  ],
  ["headers among the parameters", "get", repository, { params: { ...params, header: { "x-mine": "3" } } }],
  ["JSON", "put", repository, { params, body: { name: "new" } }],
  ["no body", "post", repository, { params }],
  ["null", "post", repository, { params, body: null }],
  ["text", "post", repository, { params, body: "text" }],
  ["a form", "post", repository, { params, body: new URLSearchParams({ a: "b" }) }],
  ["a form with files", "post", repository, { params, body: { avatar: file } }],
  ["a serializer of bodies", "put", repository, { params, body: { a: 1 }, bodySerializer: () => "written" }],
  [
    "a serializer of queries",
    "get",
    repository,
    { params: { ...params, query: { a: [1, 2] } }, querySerializer: () => "?q" },
  ],
  [
    "options for the query",
    "get",
    repository,
    {
      params: { ...params, query: { a: [1, 2] } },
      querySerializer: { array: { style: "pipeDelimited", explode: false } },
    },
  ],
  ["a serializer of paths", "get", repository, { params, pathSerializer: (path: string) => path.replace(/[{}]/g, "") }],
  ["another base URL", "get", repository, { params, baseUrl: "https://stash.example.com/elsewhere/" }],
  ["text asked for", "get", repository, { params, parseAs: "text" }],
  ["a buffer asked for", "get", repository, { params, parseAs: "arrayBuffer" }],
  ["nothing answered", "delete", repository, { params }, () => new Response(null, { status: 204 })],
  ["a length of 0", "get", repository, { params }, () => new Response("", { headers: { "content-length": "0" } })],
  ["a failure in JSON", "get", repository, { params }, () => json({ errors: [] }, { status: 404 })],
  ["a failure in text", "get", repository, { params }, () => new Response("gone", { status: 410 })],
  ["a failure without a body", "get", repository, { params }, () => new Response(null, { status: 500 })],
];

test.each(calls)("%s: the same is sent, and comes of it, with a middleware and without one", async (...call) => {
  const direct = await outcomeOf(call, false);
  expect(direct).toEqual(await outcomeOf(call, true));
  expect(direct.headers).toContain("authorization: Bearer a-token");
});

test.each([false, true])(
  "fetch gets the options that are its own, and no others; a middleware: %s",
  async (isThere) => {
    const inits: Record<PropertyKey, unknown>[] = [];
    const fetch = async (_: string, init: object) => {
      inits.push({ ...init });
      return json({});
    };
    const stash = createStashClient({ baseUrl: "https://stash.example.com", fetch });
    if (isThere) stash.use({ onRequest: () => undefined });
    const tag = Symbol("known to one fetch alone");
    const its = { cache: "no-store", keepalive: true, cf: { cacheTtl: 5 }, [tag]: "mine" };
    const ours = { timeout: 5_000, retry: false, fetch, parseAs: "text", middleware: [], baseUrl: undefined };
    const written = { querySerializer: () => "", bodySerializer: () => "{}", pathSerializer: (path: string) => path };
    const fixed = { method: "DELETE", redirect: "follow", signal: new AbortController().signal, headers: {}, body: {} };
    const untyped = stash as unknown as Record<string, (...call: unknown[]) => Promise<unknown>>;
    await untyped.PUT?.("/rest/x", { params: {}, ...ours, ...written, ...fixed, ...its });
    await untyped.getProject?.({ projectKey: "P" }, its);
    const sent = ["method", "headers", "body", "redirect", "signal", "credentials", ...Reflect.ownKeys(its)].map(
      String,
    );
    for (const init of inits) {
      expect(Reflect.ownKeys(init).map(String).sort()).toEqual(sent.toSorted());
      expect([init.cache, init.keepalive, init.cf, init[tag]]).toEqual(["no-store", true, its.cf, "mine"]);
      expect(init.redirect).toBe("manual");
    }
    expect(inits.map(({ method }) => method)).toEqual(["PUT", "GET"]);
  },
);
