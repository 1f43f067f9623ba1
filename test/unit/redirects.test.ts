import { expect, test } from "vitest";
import { bearer, oauth1, UnexpectedResponseError } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

const ok = () => json({ ok: true });

const redirect = (location?: string, status = 302) =>
  new Response("moved", { status, headers: location ? { location } : {} });

test("a read follows redirects on the same origin, with its credentials", async () => {
  const { stash, requests } = clientOver((_, nth) => (nth === 0 ? redirect("/context/there?a=1", 301) : ok()), {
    auth: bearer("abc"),
  });
  expect(await stash.getProject({ projectKey: "PRJ" })).toEqual({ ok: true });
  expect(requests[1]?.url).toBe("https://stash.example.com/context/there?a=1");
  expect(requests[1]?.headers.get("authorization")).toBe("Bearer abc");
  for (const request of requests) expect(request.redirect).toBe("manual");
});

test.each([
  ["https://new.example/stash/rest/api/1.0/projects/PRJ", "use the base URL https://new.example/stash"],
  ["http://stash.example.com/rest/api/1.0/projects/PRJ", "use the base URL http://stash.example.com"],
  ["https://sso.example/login?next=hush", "a redirect to https://sso.example/login"],
  ["https://jcitizen:hush@sso.example/login", "a redirect to https://sso.example/login"],
  [undefined, "a redirect that names no URL"],
])("a read redirected to %s is told", async (location, words) => {
  const { stash, requests } = clientOver(() => redirect(location), { auth: bearer("abc"), retry: { retries: 2 } });
  const error = await rejection<UnexpectedResponseError>(stash.getProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("hush");
  expect(error.status).toBe(302);
  expect(requests.length).toBe(1);
});

test("redirects in a circle end, and are told apart from one that is not followed", async () => {
  const { stash, requests } = clientOver(() => redirect("/context/again"));
  const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).toBe(
    "GET /context/again: a redirect to https://stash.example.com/context/again, after 5 redirects that were followed: 302 moved",
  );
  expect(requests.length).toBe(6);
});

test("a 304 says that it answers a condition, and what to leave out", async () => {
  const { stash } = clientOver(() => new Response(null, { status: 304, statusText: "Not Modified" }));
  const error = await rejection<UnexpectedResponseError>(
    stash.fetch("/rest/x", { headers: { "if-none-match": '"hush"' } }),
  );
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.status).toBe(304);
  expect(error.message).toBe(
    "GET /context/rest/x: nothing new since an answer that the client has not kept; " +
      "leave out the headers If-None-Match and If-Modified-Since: 304 Not Modified",
  );
});

test.each([301, 302, 303, 307, 308])("a write is not redirected by a %i", async (status) => {
  const { stash, requests } = clientOver(() => redirect("/context/there", status));
  const error = await rejection(stash.deleteProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).not.toContain("followed");
  expect(requests.length).toBe(1);
});

test("a signature for one URL is not taken to another", async () => {
  const auth = Object.assign(() => {}, { signsUrl: true });
  const { stash, requests } = clientOver(() => redirect("/context/there"), { auth });
  const error = await rejection(stash.getProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).not.toContain("followed");
  expect(requests.length).toBe(1);
  expect(oauth1({ consumerKey: "c", privateKey: "k", token: "t" }).signsUrl).toBe(true);
});

test("the base URL to use is found for URLs outside of /rest/ as well", async () => {
  const { stash } = clientOver(() => redirect("https://new.example/stash/plugins/servlet/whoami?a=hush", 301));
  expect((await rejection(stash.fetch("/plugins/servlet/whoami"))).message).toBe(
    "GET /context/plugins/servlet/whoami: " +
      "a redirect to https://new.example/stash/plugins/servlet/whoami: use the base URL https://new.example/stash: 301 moved",
  );
});
