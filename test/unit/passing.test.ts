import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { InvalidRequestError, type StashClient, unwrap } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

const project = { params: { path: { projectKey: "PRJ" } } };
const ok = () => json({ ok: true });

const calls: [string, (stash: StashClient) => Promise<unknown>][] = [
  ["by name", (stash) => stash.getProject({ projectKey: "PRJ" })],
  ["by URL", (stash) => stash.GET("/rest/api/1.0/projects/{projectKey}", project)],
  ["a list", (stash) => stash.listProjects().toArray()],
];

/** Errors that the client might take for one of its own, or for one of the platform. */
function foreignErrors(): Error[] {
  return [
    new TypeError("Cannot read properties of undefined (reading 'tokenURL')"),
    new TypeError("the refresh token is invalid"),
    new TypeError("Headers of the URL: invalid ByteString"),
    new TypeError("fetch failed"),
    new SyntaxError("Unexpected end of JSON input"),
    new URIError("URI malformed"),
    new RangeError("mine"),
    new DOMException("mine", "AbortError"),
    new InvalidRequestError("mine", { method: "GET", url: "https://other.example/a" }),
  ];
}

test.each(calls)("what auth throws passes through untouched, %s", async (_, call) => {
  for (const mine of foreignErrors()) {
    const throwing = clientOver(ok, {
      auth: () => {
        throw mine;
      },
      retry: { retries: 1 },
    });
    expect(await rejection(call(throwing.stash))).toBe(mine);
    const rejecting = clientOver(ok, { auth: () => Promise.reject(mine), retry: { retries: 1 } });
    expect(await rejection(call(rejecting.stash))).toBe(mine);
    expect(await rejection(rejecting.stash.fetch("/rest/x"))).toBe(mine);
    expect([...throwing.requests, ...rejecting.requests]).toEqual([]);
  }
});

test.each(calls)("what a middleware throws passes through untouched, %s", async (_, call) => {
  for (const mine of foreignErrors()) {
    const fail = () => {
      throw mine;
    };
    const middlewares: [Middleware, () => Response | Promise<Response>][] = [
      [{ onRequest: fail }, ok],
      [{ onResponse: fail }, ok],
      [{ onResponse: fail }, () => json({}, { status: 404 })],
      [{ onError: fail }, () => Promise.reject(new TypeError("fetch failed"))],
      [{ onError: () => mine }, () => Promise.reject(new TypeError("fetch failed"))],
    ];
    for (const [middleware, answer] of middlewares) {
      const { stash } = clientOver(answer);
      stash.use(middleware);
      expect(await rejection(call(stash))).toBe(mine);
    }
  }
});

test("a middleware that parses what is no JSON gets its own error", async () => {
  const { stash } = clientOver(ok);
  stash.use({ onResponse: () => JSON.parse("{") });
  expect(await rejection(stash.getProject({ projectKey: "P" }))).toBeInstanceOf(SyntaxError);
});

test("a middleware answers, reads the response, and changes it", async () => {
  const { stash, requests } = clientOver(ok);
  const seen: unknown[] = [];
  const reads: Middleware = {
    onResponse: async ({ response }) => {
      seen.push(await response.json());
      return Response.json({ key: "CHANGED" });
    },
  };
  stash.use(reads);
  expect(await stash.getProject({ projectKey: "P" })).toEqual({ key: "CHANGED" });
  stash.eject(reads);
  stash.use({ onRequest: () => new Response("<p>Log in", { headers: { "content-type": "Text/HTML" } }) });
  expect((await rejection(stash.getProject({ projectKey: "P" }))).message).toContain("HTML where JSON was asked for");
  expect(seen).toEqual([{ ok: true }]);
  expect(requests.length).toBe(1);
});

test("a middleware changes what is sent, and its request follows the caller's signal", async () => {
  const controller = new AbortController();
  const { stash, requests } = clientOver(ok, { credentials: "include" });
  let signal: AbortSignal | undefined;
  stash.use({
    onRequest: async ({ request }) => {
      signal = request.signal;
      expect(request).toBeInstanceOf(Request);
      const body = { ...((await request.json()) as object), description: "mine" };
      return new Request(`${request.url}?mine=1`, {
        method: "PUT",
        headers: request.headers,
        body: JSON.stringify(body),
      });
    },
    onResponse: () => controller.abort("enough"),
  });
  const call = stash.POST("/rest/api/1.0/projects", { body: { key: "P", name: "N" }, signal: controller.signal });
  await unwrap(call);
  expect(signal?.reason).toBe("enough");
  const [sent] = requests as [Request];
  expect([sent.method, new URL(sent.url).search]).toEqual(["PUT", "?mine=1"]);
  expect(await sent.json()).toEqual({ key: "P", name: "N", description: "mine" });
  expect(sent.credentials).toBe("include");
});

test("a middleware of a call that is aborted already sees that", async () => {
  const { stash, requests } = clientOver(ok);
  const seen: unknown[] = [];
  stash.use({ onRequest: ({ request }) => void seen.push(request.signal.aborted && request.signal.reason) });
  const call = stash.getProject({ projectKey: "P" }, { signal: AbortSignal.abort("enough") });
  expect(await rejection(call)).toBe("enough");
  expect([seen, requests]).toEqual([["enough"], []]);
});
