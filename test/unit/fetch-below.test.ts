import { expect, test } from "vitest";
import { bearer, InvalidRequestError, RateLimitedError, UnexpectedResponseError } from "../../src/client/index.ts";
import { baseUrl, clientOver, json, rejection } from "../support/client.ts";

const ok = () => json({ ok: true });

test("stash.fetch: a Response or a typed error, below the root only", async () => {
  const { stash, requests } = clientOver((request) => {
    if (request.url.includes("missing")) return json({ errors: [] }, { status: 404 });
    if (request.url.includes("page")) return new Response("<p>Log in", { headers: { "content-type": "text/html" } });
    return ok();
  });
  const response = await stash.fetch("/rest/build-status/1.0/commits/abc?x=1", { method: "POST", body: "{}" });
  expect(await response.json()).toEqual({ ok: true });
  await stash.fetch("rest/x");
  await stash.fetch(new URL(`${baseUrl}/rest/y`));
  expect(requests.map(({ url }) => url.slice(baseUrl.length))).toEqual([
    "/rest/build-status/1.0/commits/abc?x=1",
    "/rest/x",
    "/rest/y",
  ]);
  expect(await requests[0]?.text()).toBe("{}");
  expect((await rejection(stash.fetch("/missing?token=hush"))).message).toBe("GET /context/missing: 404");
  expect(await rejection(stash.fetch("/page"))).toBeInstanceOf(UnexpectedResponseError);
  expect((await stash.fetch("/page", { headers: { accept: "text/html" } })).ok).toBe(true);
});

test.each([
  "https://evil.example/context/x",
  "https://stash.example.com/other",
  "https://stash.example.com/contextual",
  "https://stash.example.com:8443/context/x",
  "http://stash.example.com/context/x",
  "https://u:p@stash.example.com/context/x",
  "/../x",
  "/%2e%2E/x",
  "/a/.",
  "/a\\..\\..\\x",
  "/.\t./x",
  "/a/.\t./b",
  "/a/.\n./b",
  "/a/..;x/b",
  "/a/.. ",
  "/a/%2e.\u0000",
  "/a/%2E.;jsessionid=1/b",
  "/rest/branches/feature#1",
  "javascript:alert(1)",
])("stash.fetch refuses %s", async (path) => {
  const { stash, requests } = clientOver(ok, { auth: bearer("hush") });
  expect(await rejection(stash.fetch(path))).toBeInstanceOf(InvalidRequestError);
  expect(requests).toEqual([]);
});

test.each(["/raw/. x", "/raw/.. x/y", "/raw/..x", "/raw/.\u00a0x"])("stash.fetch takes %s", async (path) => {
  const { stash, requests } = clientOver(ok);
  await stash.fetch(path);
  expect(decodeURI(requests[0]?.url ?? "")).toBe(`https://stash.example.com/context${path}`);
});

test.each([
  [
    "https://u:p@evil.example/a?b=hush",
    "GET /a: https://evil.example/a is not below https://stash.example.com/context",
  ],
  ["/a/../b", 'GET /context/b: the URL must not have "." or ".." as a segment, nor a tab or line break'],
  ["/a#b", "GET /context/a: the URL must not have a fragment, which is never sent; write %23 for #"],
  [
    "javascript:alert(1)",
    "GET /context: the URL is not below https://stash.example.com/context; write a path, such as /rest/api/1.0/projects",
  ],
])("stash.fetch says what is wrong with %s", async (path, words) => {
  const error = await rejection(clientOver(ok).stash.fetch(path));
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("hush");
});

test("stash.fetch refuses a body on a read, and wrong limits, before anything is sent", async () => {
  const { stash, requests } = clientOver(ok);
  const messages: string[] = [];
  for (const init of [{ body: "x" }, { method: "head", body: "x" }, { timeout: -1 }, { headers: { a: "1\n2" } }]) {
    const error = await rejection(stash.fetch("/rest/x", init));
    expect(error).toBeInstanceOf(InvalidRequestError);
    messages.push(error.message);
  }
  expect(messages).toEqual([
    "GET /context/rest/x: a GET must not have a body",
    "HEAD /context/rest/x: a HEAD must not have a body",
    "GET /context/rest/x: timeout must be a number of milliseconds above 0, not -1",
    "GET /context/rest/x: header a has a value that HTTP cannot send",
  ]);
  expect(requests).toEqual([]);
});

test("stash.fetch sends what fetch sends, and a stream once", async () => {
  const { stash, requests } = clientOver((_, nth) => (nth === 3 ? new Response(null, { status: 429 }) : ok()), {
    retry: { retries: 2 },
  });
  const form = new FormData();
  form.append("file", new Blob(["picture"]), "a.png");
  await stash.fetch("/rest/x", { method: "post", body: form });
  await stash.fetch("/rest/x", { method: "PUT", body: new URLSearchParams({ a: "b c" }) });
  await stash.fetch("/rest/x", { method: "PUT", body: new Blob(["text"], { type: "text/x-diff" }) });
  const body = new Blob(["streamed"]).stream();
  const streamed = stash.fetch("/rest/x", { method: "PUT", body, duplex: "half" } as RequestInit);
  expect(await rejection(streamed)).toBeInstanceOf(RateLimitedError);
  const [sentForm, sentPairs, sentBlob, sentStream] = requests as [Request, Request, Request, Request];
  expect(requests.length).toBe(4);
  expect(sentForm.method).toBe("POST");
  expect(await ((await sentForm.formData()).get("file") as File).text()).toBe("picture");
  expect(sentPairs.headers.get("content-type")).toBe("application/x-www-form-urlencoded;charset=UTF-8");
  expect(await sentPairs.text()).toBe("a=b+c");
  expect(sentBlob.headers.get("content-type")).toBe("text/x-diff");
  expect(await sentStream.text()).toBe("streamed");
});

test("a stream as the body is sent, without an option for it, and once", async () => {
  const { stash, requests } = clientOver((_, nth) => (nth === 0 ? json({}, { status: 429 }) : json({})), { retry: {} });
  const error = await rejection(stash.fetch("/rest/x", { method: "POST", body: new Blob(["text"]).stream() }));
  expect(error.message).toContain("429");
  expect(requests.length).toBe(1);
  expect(await requests[0]?.text()).toBe("text");
});
