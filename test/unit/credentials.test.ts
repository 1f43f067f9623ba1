import { expect, test, vi } from "vitest";
import { basic, bearer, cookie, InvalidRequestError, type StashClientOptions } from "../../src/client/index.ts";
import { clientOver, json, rejection } from "../support/client.ts";

const project = { params: { path: { projectKey: "PRJ" } } };
const ok = () => json({ ok: true });

test("credentials", async () => {
  const header = async (auth: StashClientOptions["auth"], name = "authorization") => {
    const { stash, requests } = clientOver(ok, { auth });
    await stash.getProject({ projectKey: "PRJ" });
    return requests[0]?.headers.get(name);
  };
  expect(await header(basic("jürgen", "pä:ss€"))).toBe(`Basic ${Buffer.from("jürgen:pä:ss€").toString("base64")}`);
  expect(await header(bearer("abc"))).toBe("Bearer abc");
  expect(await header(cookie("JSESSIONID=1"), "cookie")).toBe("JSESSIONID=1");
  expect(await header((request) => request.headers.set("x-seraph", request.url), "x-seraph")).toContain(
    "/projects/PRJ",
  );
  expect(await header(async (request) => new Request(request, { headers: { "x-a": "1" } }), "x-a")).toBe("1");
});

test("a request of another library's class keeps its headers, whatever the case of their names", async () => {
  for (const headers of [
    { "X-Signed": "1", Accept: "text/html" },
    new Map([
      ["X-Signed", "1"],
      ["Accept", "text/html"],
    ]),
  ]) {
    const auth = ({ url, method }: Request) =>
      ({ url, method, headers, arrayBuffer: async () => new ArrayBuffer(0) }) as unknown as Request;
    const page = () => new Response("<p>", { headers: { "content-type": "text/html" } });
    const { stash, requests } = clientOver(page, { auth });
    expect(await (await stash.fetch("/page")).text()).toBe("<p>");
    const names = ["x-signed", "accept", "x-atlassian-token"];
    expect(names.map((name) => requests[0]?.headers.get(name))).toEqual(["1", "text/html", null]);
  }
});

test("credentials that no header can carry reject without showing them", async () => {
  for (const auth of [bearer("hush\nhush"), bearer("hush€"), cookie("hu\nhush"), basic("a:hush", "x")]) {
    const error = await rejection(clientOver(ok, { auth }).stash.getProject({ projectKey: "PRJ" }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).not.toContain("hush");
  }
});

test("what auth throws is passed on, and not tried again", async () => {
  let asked = 0;
  const auth = () => {
    asked++;
    throw new RangeError("no token today");
  };
  const { stash, requests } = clientOver(ok, { auth, retry: { retries: 2 } });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(RangeError);
  expect([asked, requests.length]).toEqual([1, 0]);
});

test("what auth throws is not taken for an answer", async () => {
  const busy = Object.assign(new Error("busy"), { status: 429, headers: new Headers() });
  const { stash } = clientOver(ok, { auth: () => Promise.reject(busy), retry: { retries: 2 } });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBe(busy);
});

test("an auth function is given a real Request, which bears the signal of the attempt", async () => {
  let seen: Request | undefined;
  const auth = async (request: Request) => {
    seen = request;
    expect(await request.clone().json()).toEqual({ key: "P", name: "N" });
    request.headers.set("x-signed", "1");
  };
  const { stash, requests } = clientOver(ok, { auth, timeout: 1_000 });
  await stash.createProject({ body: { key: "P", name: "N" } });
  expect(seen).toBeInstanceOf(Request);
  expect(seen?.signal.aborted).toBe(false);
  expect(requests[0]?.headers.get("x-signed")).toBe("1");
  expect(await requests[0]?.json()).toEqual({ key: "P", name: "N" });
});

test("an auth function that hangs sends nothing once its call has timed out", async () => {
  let wake = () => {};
  const auth = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const { stash, requests } = clientOver(ok, { auth, timeout: 5 });
  expect((await rejection(stash.getProject({ projectKey: "P" }))).name).toBe("RequestTimeoutError");
  wake();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(requests).toEqual([]);
});

test("auth is not asked for another origin, and no credential goes there, be it by a base URL or a middleware", async () => {
  const auth = vi.fn((request: Request) => request.headers.set("authorization", "Bearer hush"));
  const { stash, requests } = clientOver(ok, { auth });
  const elsewhere = { ...project, baseUrl: "https://evil.example" };
  const byUrl = await rejection(stash.GET("/rest/api/1.0/projects/{projectKey}", elsewhere));
  stash.use({ onRequest: ({ request }) => new Request("https://evil.example/", request) });
  const byMiddleware = await rejection(stash.getProject({ projectKey: "PRJ" }));
  for (const error of [byUrl, byMiddleware]) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(
      /: not sent, because https:\/\/evil\.example\/.* is not below https:\/\/stash\.example\.com$/,
    );
  }
  expect(auth).not.toHaveBeenCalled();
  expect(requests).toEqual([]);
});

test("auth cannot lead its own request to another origin", async () => {
  const { stash, requests } = clientOver(ok, { auth: (request) => new Request("https://evil.example/", request) });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(InvalidRequestError);
  expect(requests).toEqual([]);
});
