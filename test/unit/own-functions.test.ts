// Functions of the caller's that give what the client cannot use: each is named, with what it must give, and nothing is
// tried again.
import { expect, test } from "vitest";
import { createStashClient, InvalidRequestError, type StashClientOptions } from "../../src/client/index.ts";
import { baseUrl, clientOver, json, rejection } from "../support/client.ts";

type Given = Record<string, unknown>;

/** A client whose functions are of any type, as a program in plain JavaScript may give them. */
const clientWith = (options: Given) =>
  createStashClient({ fetch: async () => json({}), ...options, baseUrl } as unknown as StashClientOptions);

const project = { projectKey: "PRJ" };
const path = "/rest/api/1.0/projects/{projectKey}";
const noBytes = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: "hush" }) }) };
const texts = () => new ReadableStream({ pull: (controller) => controller.enqueue("hush") });
const response = { status: 200, headers: new Headers(), arrayBuffer: async () => new ArrayBuffer(0) };

test.each<[string, unknown]>([
  ["fetch must resolve to a Response, not to undefined", undefined],
  ["fetch must resolve to a Response, not to null", null],
  ["fetch must resolve to a Response, not to a number", 3],
  ["fetch must resolve to a Response, not to text", "hush"],
  ["fetch must resolve to a Response, with a whole number as its status, not undefined", {}],
  ["fetch must resolve to a Response, with a whole number as its status, not text", { ...response, status: "200" }],
  ["fetch must resolve to a Response, with Headers as its headers, not undefined", { ...response, headers: undefined }],
  ["fetch must resolve to a Response, with Headers as its headers, not an object", { ...response, headers: {} }],
  [
    "fetch must resolve to a Response, with Headers as its headers, not an array",
    { ...response, headers: [["a", "b"]] },
  ],
  [
    "fetch must resolve to a Response, with Headers as its headers, and none that HTTP cannot carry",
    { ...response, headers: new Map([["hu sh", "hush"]]) },
  ],
  [
    "fetch must resolve to a Response, with a function as its arrayBuffer, not undefined",
    { status: 200, headers: new Map() },
  ],
  [
    "fetch must resolve to a Response, whose arrayBuffer() resolves to an ArrayBuffer, not to text",
    { ...response, arrayBuffer: async () => "hush" },
  ],
  [
    "fetch must resolve to a Response, whose arrayBuffer() resolves to an ArrayBuffer, not to undefined",
    { ...response, arrayBuffer: () => undefined },
  ],
  ["fetch must resolve to a Response, whose body comes as Uint8Arrays, not text", { ...response, body: texts() }],
])("%s", async (words, value) => {
  let asked = 0;
  const fetch = async () => {
    asked++;
    return value;
  };
  const error = await rejection(clientWith({ fetch }).getProject(project));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toBe(`GET /context/rest/api/1.0/projects/PRJ: ${words}`);
  expect(asked).toBe(1);
});

test("a fetch that gives a response twice", async () => {
  const same = json({ key: "PRJ" });
  const stash = clientWith({ fetch: async () => same });
  await stash.getProject(project);
  const locked = new Response(texts());
  locked.body?.getReader();
  const calls = [
    stash.getProject(project),
    stash.fetch("/rest/x", { stream: true }),
    clientWith({ fetch: async () => locked }).fetch("/rest/x", { stream: true }),
  ];
  for (const call of calls) {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain(
      ": fetch must resolve to a Response of its own for each request: the body of this one has been read",
    );
  }
});

test.each<[string, unknown]>([
  ["a ReadableStream or an async iterable as its body, not text", "hush"],
  ["a ReadableStream or an async iterable as its body, not an object", {}],
])("of a stream: %s", async (words, body) => {
  const fetch = async () => ({ ...response, body });
  const error = await rejection(clientWith({ fetch }).fetch("/rest/x", { stream: true }));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toBe(`GET /context/rest/x: fetch must resolve to a Response, with ${words}`);
});

test.each<[string, unknown]>([
  ["text", noBytes],
  ["text", texts()],
  ["undefined", { [Symbol.asyncIterator]: () => ({ next: async () => ({}) }) }],
])("of a stream: a body that comes as %s", async (what, body) => {
  const fetch = async () => ({ ...response, body });
  const stream = await clientWith({ fetch }).fetch("/rest/x", { stream: true });
  const error = await rejection(stream.text());
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toBe(
    `GET /context/rest/x: fetch must resolve to a Response, whose body comes as Uint8Arrays, not ${what}`,
  );
});

test("a response may leave out the words of its status, and its URL", async () => {
  const stash = clientWith({ fetch: async () => ({ ...response, status: 404 }) });
  expect((await rejection(stash.getProject(project))).message).toBe("GET /context/rest/api/1.0/projects/PRJ: 404");
  const { url, statusText } = await clientWith({ fetch: async () => response }).fetch("/rest/x");
  expect({ url, statusText }).toEqual({ url: "", statusText: "" });
});

test.each<[string, unknown]>([
  ["text", "Bearer hush"],
  ["a number", 3],
  ["a boolean", true],
  ["an object", { authorization: "Bearer hush" }],
  ["an array", [["authorization", "Bearer hush"]]],
  ["an object", new Headers({ authorization: "Bearer hush" })],
])("auth that returns %s", async (what, value) => {
  for (const auth of [() => value, async () => value]) {
    const { stash, requests } = clientOver(() => json({}), { auth: auth as StashClientOptions["auth"] });
    const error = await rejection(stash.getProject(project));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toBe(
      `GET /context/rest/api/1.0/projects/PRJ: auth must set headers of the Request that it is given, or return a Request, not ${what}`,
    );
    expect(requests).toEqual([]);
  }
});

test("auth may return nothing, or null", async () => {
  for (const nothing of [undefined, null]) {
    const response = await clientWith({ auth: () => nothing }).fetch("/rest/x");
    expect(response.status).toBe(200);
  }
});

test("an auth or a middleware that has read the body of its request is told of a clone", async () => {
  const reads = async (request: Request) => {
    await request.text();
  };
  const byAuth = clientOver(() => json({}), { auth: reads });
  const byMiddleware = clientOver(() => json({}));
  byMiddleware.stash.use({ onRequest: ({ request }) => reads(request) });
  for (const { stash, requests } of [byAuth, byMiddleware]) {
    const error = await rejection(stash.createProject({ body: { key: "P", name: "N" } }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toBe(
      "POST /context/rest/api/1.0/projects: the body of the Request has been read: auth and middleware must read that of request.clone()",
    );
    expect(requests).toEqual([]);
  }
});

test.each<[string, Given]>([
  ["onRequest of a middleware must return a Request, a Response or nothing", { onRequest: () => "hush" }],
  ["onResponse of a middleware must return a Response or nothing", { onResponse: async () => ({ status: 200 }) }],
  ["onError of a middleware must return a Response, an Error or nothing", { onError: () => 3 }],
])("%s", async (words, middleware) => {
  const fails = "onError" in middleware;
  const { stash } = clientOver(() => (fails ? Promise.reject(new TypeError("fetch failed")) : json({})));
  stash.use(middleware as unknown as Parameters<typeof stash.use>[0]);
  const error = await rejection(stash.getProject(project));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toBe(`GET /context/rest/api/1.0/projects/{projectKey}: ${words}`);
});

test.each<[string, Given]>([
  ["pathSerializer must return text, not undefined", { pathSerializer: () => undefined }],
  ["querySerializer must return text, not a number", { querySerializer: () => 3 }],
  ["bodySerializer must return text, bytes or a form, not an object", { bodySerializer: () => ({}) }],
  ["bodySerializer must return text, bytes or a form, not a number", { bodySerializer: () => 3 }],
])("%s, with middleware and without", async (words, serializers) => {
  for (const more of [{}, { middleware: [{}] }]) {
    const { stash, requests } = clientOver(() => json({}));
    const init = { params: { path: project }, body: { name: "N" }, ...serializers, ...more };
    const call = stash.PUT(path, init as unknown as { params: { path: typeof project }; body: { name: string } });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toBe(`PUT /context${path}: ${words}`);
    expect(requests).toEqual([]);
  }
});

test.each<BodyInit | null | undefined>([
  undefined,
  null,
  "written",
  new Uint8Array(1),
  new URLSearchParams("a=1"),
  new Blob(["a"]),
  new FormData(),
])("bodySerializer may return %s", async (body) => {
  const { stash } = clientOver(() => json({ ok: true }));
  const { response } = await stash.PUT(path, {
    params: { path: project },
    body: { name: "N" },
    bodySerializer: () => body,
  });
  expect(response.status).toBe(200);
});

test("an error of a promise that onAttempt returns ends the call, as one that it throws does", async () => {
  const failure = new RangeError("the log is full");
  for (const onAttempt of [
    () => Promise.reject(failure),
    () => {
      throw failure;
    },
  ]) {
    expect(await rejection(clientOver(() => json({}), { onAttempt }).stash.getProject(project))).toBe(failure);
  }
});

test.each([undefined, {}, 3])("a limiter whose acquire() resolves to %s", async (turn) => {
  const error = await rejection(clientWith({ limiter: { acquire: () => turn } }).getProject(project));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toContain("limiter.acquire() must resolve to a function, not ");
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("of the limiter");
    },
  ],
  ["returns a promise that rejects", () => Promise.reject(new Error("of the limiter"))],
])("a limiter whose release %s changes no result", async (_, release) => {
  const unhandled: unknown[] = [];
  const hear = (error: unknown) => void unhandled.push(error);
  process.on("unhandledRejection", hear);
  const options = { limiter: { acquire: async () => release as () => void } };
  const answered = clientOver((_, nth) => json({ nth }), options).stash;
  const lost = new TypeError("fetch failed");
  const failing = clientOver(() => Promise.reject(lost), options).stash;
  try {
    expect(await answered.getProject(project)).toEqual({ nth: 0 });
    expect(await answered.getProject(project)).toEqual({ nth: 1 });
    expect(await rejection(failing.getProject(project))).toMatchObject({ name: "ConnectionError", cause: lost });
    await new Promise((resolve) => setTimeout(resolve));
    expect(unhandled).toEqual([]);
  } finally {
    process.off("unhandledRejection", hear);
  }
});
