import { expect, test, vi } from "vitest";
import { basic, ConnectionError, type FetchBelowInit, InvalidRequestError } from "../../src/client/index.ts";
import { clientAt, clientOver, json, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";
import { serveRaw } from "../support/server.ts";

const auth = basic("jcitizen", "hush-password");

/** The error of a call whose `fetch` rejects with this. */
function failureOf(failure: unknown): Promise<ConnectionError> {
  const { stash } = clientOver(() => Promise.reject(failure), { auth });
  return rejection<ConnectionError>(
    stash.createUser({ name: "n", password: "hush-1", displayName: "d", emailAddress: "e" }),
  );
}

test("the platform's error is the cause, from a socket too", async () => {
  const server = await serveRaw(() => {});
  await server[Symbol.asyncDispose]();
  const error = await rejection<ConnectionError>(
    clientAt(server.url, { auth, retry: false }).getProject({ projectKey: "P" }),
  );
  expect(error.code).toBe("ECONNREFUSED");
  expect(error.cause).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED", syscall: "connect" } });
  await using closing = await serveRaw((_head, socket) => socket.end());
  const closed = await rejection<ConnectionError>(
    clientAt(closing.url, { auth, retry: false }).getProject({ projectKey: "P" }),
  );
  expect(closed.cause).toMatchObject({ message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } });
});

const plain = new TypeError("fetch failed", {
  cause: Object.assign(new Error("reset"), { code: "ECONNRESET", errno: -104 }),
});
const several = new AggregateError([plain, new Error("other")], "all failed");

test.each([plain, several, Object.assign(new Error("x"), { type: "system", socket: { localPort: 1 } })])(
  "the cause stays where it holds no secret: %s",
  async (failure) => {
    const error = await failureOf(failure);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toBe(failure);
  },
);

test.each<[string, unknown]>([
  ["a password in its message", new Error("failed with hush-password")],
  ["a password below", new Error("failed", { cause: new Error("at hush-1") })],
  ["a query in its message", new Error("failed: https://stash.example.com/a?b=c")],
  ["a request", Object.assign(new Error("failed"), { request: new Request("https://stash.example.com/a") })],
  ["headers", Object.assign(new Error("failed"), { cause: { headers: { authorization: "Basic x" } } })],
  ["a function", Object.assign(new Error("failed"), { retry: () => {} })],
  ["raw bytes", Object.assign(new Error("failed"), { data: "Set-Cookie: JSESSIONID=hush-new" })],
  ["an object of a class", Object.assign(new Error("failed"), { socket: new URL("https://stash.example.com/") })],
  ["too many causes", [1, 2, 3, 4, 5, 6].reduce((cause) => new Error("failed", { cause }), new Error("first"))],
  ["no error", "hush-password"],
])("the cause is withheld where it has %s", async (_, failure) => {
  const error = await failureOf(failure);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(/^POST \/context\/rest\/api\/1.0\/admin\/users: no response: /);
  expect("cause" in error).toBe(false);
  expectNoSecret(error, ["hush"]);
});

test.each<[string, Error, string]>([
  [
    "a dispatcher of another undici than the platform's",
    new TypeError("fetch failed", {
      cause: Object.assign(new Error("invalid onRequestStart method"), { code: "UND_ERR_INVALID_ARG" }),
    }),
    "the dispatcher is of another version of undici than fetch: give the client undici's own fetch as well",
  ],
  [
    "an agent of node:https as the dispatcher",
    new TypeError("fetch failed", { cause: new TypeError("agent.dispatch is not a function") }),
    "the dispatcher must be one of undici's, such as new Agent(…)",
  ],
  [
    "a signal of jsdom, in Node 24",
    new TypeError('RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.'),
    "fetch does not take the AbortSignal of this environment",
  ],
  [
    "a signal of jsdom, in Bun",
    new TypeError("signal is not of type AbortSignal."),
    "fetch does not take the AbortSignal of this environment",
  ],
])("%s is told in words, and not tried again as a lost connection", async (_, failure, words) => {
  const { stash, requests } = clientOver(() => Promise.reject(failure), { auth, retry: { retries: 2 } });
  const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain(`GET /context/rest/api/1.0/projects/PRJ: ${words}`);
  // The platform's words, for whoever searches for them.
  expect(error.message).toMatch(
    /\((invalid onRequestStart method|\.dispatch is not a function|signal .*AbortSignal)\)$/,
  );
  expect(requests).toHaveLength(1);
});

test("a signal that Request refuses is told in words before `auth` is asked", async () => {
  class Foreign extends AbortController {
    override get signal(): AbortSignal {
      return { aborted: false } as AbortSignal;
    }
  }
  vi.stubGlobal("AbortController", Foreign);
  try {
    const { stash, requests } = clientOver(() => json({}), { auth: (request) => request });
    const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain("fetch does not take the AbortSignal of this environment");
    expect(requests).toEqual([]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each<[string, string, FetchBelowInit]>([
  ["fetch sends no request with this method (", "G T", {}],
  ["fetch sends no request with this method (", "TRACE", {}],
  ["fetch sends no header of this name and value", "GET", { headers: { "transfer-encoding": "chunked" } }],
  ["fetch sends no header of this name and value", "GET", { headers: { expect: "100-continue" } }],
])("%s: what the platform refuses is no lost connection", async (words, method, init) => {
  await using server = await serveRaw(() => {});
  const error = await rejection(clientAt(server.url, { auth }).fetch("/x", { method, ...init }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain(`${method} /x: ${words}`);
  expect(server.count).toBe(0);
});

test("a proxy that refuses is named by its answer, though the platform tells it two causes below", async () => {
  const answer = Object.assign(new Error("Proxy response (407) !== 200 when HTTP Tunneling"), {
    code: "UND_ERR_ABORTED",
  });
  const cause = Object.assign(new DOMException("Request was cancelled."), { cause: answer });
  const error = await failureOf(new TypeError("fetch failed", { cause }));
  expect(error.message).toContain("no response: fetch failed: Request was cancelled.: Proxy response (407) !== 200");
  expect(error.code).toBe("UND_ERR_ABORTED");
});

test("the code is that of the failure itself where it has no cause, as node-fetch's", async () => {
  expect((await failureOf(Object.assign(new Error("no"), { code: "ECONNREFUSED" }))).code).toBe("ECONNREFUSED");
});

test("words of a status that are no Latin-1 arrive, streamed or not", async () => {
  await using server = await serveRaw((_head, socket) =>
    socket.end("HTTP/1.1 200 zażółć\r\ncontent-length: 2\r\n\r\nok"),
  );
  for (const stream of [false, true]) {
    const response = await clientAt(server.url, { auth }).fetch("/x", { stream });
    expect([response.statusText, await response.text()]).toEqual(["zażółć", "ok"]);
  }
});
