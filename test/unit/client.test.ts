import { Response as OtherResponse } from "undici";
import { expect, test } from "vitest";
import {
  avatarDataUri,
  basic,
  bearer,
  cookie,
  createStashClient,
  InvalidRequestError,
  type NotFoundError,
  oauth1,
  type StashClientOptions,
  UnexpectedResponseError,
} from "../../src/client/index.ts";
import { baseUrl, clientOver, errorBody, json, rejection } from "../support/client.ts";

const project = { params: { path: { projectKey: "PRJ" } } };
const ok = () => json({ ok: true });

const like = 'baseUrl must be like "https://stash.example.com"';
const noUser = "baseUrl must not have a user name or password; use";

test.each([
  ["stash.example.com", like],
  ["", like],
  ["https://", like],
  ["ftp://stash.example.com", like],
  ["me:hush@stash.example.com", like],
  ["https://me:hush@stash.example.com/x", `${noUser} "https://stash.example.com/x" and auth: basic()`],
  ["https://me@stash.example.com", `${noUser} "https://stash.example.com" and auth: basic()`],
  ["https://stash.example.com/?a=hush", 'baseUrl must not have a query; use "https://stash.example.com"'],
  ["https://stash.example.com/#hush", 'baseUrl must not have a fragment; use "https://stash.example.com"'],
  [
    "https://stash.example.com/stash/rest/api/1.0",
    'baseUrl must end before /rest; use "https://stash.example.com/stash"',
  ],
  ["https://stash.example.com/rest/", 'baseUrl must end before /rest; use "https://stash.example.com"'],
  ["https://stash.example.com/REST/api", 'baseUrl must end before /REST; use "https://stash.example.com"'],
  ["https://h.example/stash/projects/PRJ", 'baseUrl must end before /projects; use "https://h.example/stash"'],
  ["https://h.example/users/jcitizen/repos/a", 'baseUrl must end before /users; use "https://h.example"'],
  ["https://h.example/dashboard", 'baseUrl must end before /dashboard; use "https://h.example"'],
])("base URL %s throws at once", (url, words) => {
  expect(() => createStashClient({ baseUrl: url })).toThrow(new TypeError(words));
});

test("without options or base URL the error says what to write", () => {
  const untyped = createStashClient as (options?: unknown) => unknown;
  const missing = 'options are missing: write createStashClient({ baseUrl: "https://stash.example.com" })';
  for (const options of [undefined, null, "https://stash.example.com"]) {
    expect(() => untyped(options)).toThrow(new TypeError(missing));
  }
  expect(() => untyped({})).toThrow(new TypeError(like));
});

test.each<[object, string]>([
  [{ timeout: 0 }, "timeout must be a number of milliseconds above 0, not 0"],
  [{ timeout: Number.NaN }, "timeout must be a number of milliseconds above 0, not NaN"],
  [{ timeout: "30s" }, 'timeout must be a number of milliseconds above 0, not "30s"'],
  [{ timeout: 10n }, "timeout must be a number of milliseconds above 0, not 10"],
  [{ retry: 3 }, "retry must be false or { retries: number }, not 3"],
  [{ retry: true }, "retry must be false or { retries: number }, not true"],
  [{ retry: null }, "retry must be false or { retries: number }, not null"],
  [{ retry: { retries: -1 } }, "retry must be false or { retries: number }, not { retries: -1 }"],
  [{ retry: { patience: "1m" } }, 'patience of retry must be a number of milliseconds, not "1m"'],
  [{ concurrency: 0 }, "concurrency must be a whole number above 0, or Infinity, not 0"],
  [{ concurrency: 2.5 }, "concurrency must be a whole number above 0, or Infinity, not 2.5"],
  [{ limiter: () => {} }, "limiter must be { acquire(signal) }, not a function"],
  [{ maxBody: "1 MB" }, 'maxBody must be a number of bytes above 0, not "1 MB"'],
  [{ onAttempt: true }, "onAttempt must be a function, such as (attempt) => console.log(attempt.status)"],
  [{ fetch: "undici" }, 'fetch must be a function, not "undici"'],
  [{ auth: "Bearer hush" }, 'auth must be a function, such as basic("jcitizen", "secret")'],
  [{ headers: { authorization: "hush\nhush" } }, "header authorization has a value that HTTP cannot send"],
  [{ headers: { "x y": "1" } }, '"x y" is not the name of a header'],
])("option %o throws at once, in words that say what to write", (option, words) => {
  const options = { baseUrl, ...option } as StashClientOptions;
  expect(() => createStashClient(options)).toThrow(new TypeError(words));
});

test("credentials that are no text throw at once", () => {
  const untyped = { basic, bearer, cookie } as unknown as Record<string, (...values: unknown[]) => unknown>;
  expect(() => untyped.basic?.("me", undefined)).toThrow(
    new TypeError("the password of basic() must be text, not undefined"),
  );
  expect(() => untyped.basic?.(null, "x")).toThrow(new TypeError("the user name of basic() must be text, not null"));
  expect(() => untyped.bearer?.(undefined)).toThrow(new TypeError("the token of bearer() must be text, not undefined"));
  expect(() => untyped.cookie?.({ a: "hush" })).toThrow(
    new TypeError("the value of cookie() must be text, not object"),
  );
});

test.each(["https://h.example/", new URL("https://h.example"), "https://h.example//", "HTTPS://H.example:443"])(
  "base URL %s is a root",
  async (root) => {
    const { stash, requests } = clientOver(ok, { baseUrl: root });
    await stash.getProject({ projectKey: "PRJ" });
    expect(requests[0]?.url).toBe("https://h.example/rest/api/1.0/projects/PRJ");
  },
);

test("an array of what can be sent alone goes under a content type of its own, unless the caller names one", async () => {
  const { stash, requests } = clientOver(ok);
  const restriction = { type: "no-deletes", matcher: { id: "FEATURE", type: { id: "MODEL_CATEGORY" as const } } };
  await stash.createProjectBranchRestriction({ projectKey: "PRJ", body: restriction });
  await stash.createProjectBranchRestriction({ projectKey: "PRJ", body: [restriction, restriction] });
  const headers = { "Content-Type": "application/json" };
  await stash.createProjectBranchRestriction({ projectKey: "PRJ", body: [restriction] }, { headers });
  expect(requests.map((request) => request.headers.get("content-type"))).toEqual([
    "application/json",
    "application/vnd.atl.bitbucket.bulk+json",
    "application/json",
  ]);
  expect(await requests[1]?.json()).toEqual([restriction, restriction]);
});

test("by name: path, query, body and options go where they belong", async () => {
  const { stash, requests } = clientOver(ok);
  await stash.createPullRequest({
    projectKey: "~a.b",
    repositorySlug: "my repo",
    body: { title: "T", fromRef: { id: "f" }, toRef: { id: "t" } } as never,
  });
  await stash.mergePullRequest(
    { projectKey: "PRJ", repositorySlug: "r", pullRequestId: 7, version: 3 },
    { query: { newer: true, list: ["a", "b"], none: undefined }, headers: { "x-one": "1" } },
  );
  const [create, merge] = requests as [Request, Request];
  expect(create.method).toBe("POST");
  expect(create.url).toBe(`${baseUrl}/rest/api/1.0/projects/~a.b/repos/my%20repo/pull-requests`);
  expect(await create.json()).toEqual({ title: "T", fromRef: { id: "f" }, toRef: { id: "t" } });
  expect(create.headers.get("content-type")).toBe("application/json");
  expect(merge.method).toBe("POST");
  expect(merge.url).toBe(
    `${baseUrl}/rest/api/1.0/projects/PRJ/repos/r/pull-requests/7/merge?newer=true&list=a&list=b&version=3`,
  );
  expect(await merge.text()).toBe("");
  expect(merge.headers.get("content-type")).toBeNull();
  expect(merge.headers.get("x-one")).toBe("1");
});

test("every request asks for JSON and passes the check against cross-site requests", async () => {
  const { stash, requests } = clientOver(ok, { headers: { "user-agent": "mine" } });
  await stash.getProject({ projectKey: "PRJ" });
  await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
  await stash.fetch("/rest/other");
  for (const { headers } of requests) {
    expect(headers.get("accept")).toBe("application/json");
    expect(headers.get("x-atlassian-token")).toBe("no-check");
    expect(headers.get("user-agent")).toBe("mine");
  }
});

test("headers of a call win, and null leaves one out", async () => {
  const { stash, requests } = clientOver(ok, { headers: { "x-a": "1" } });
  await stash.getProject({ projectKey: "PRJ" }, { headers: { "X-A": "2", "x-atlassian-token": null } });
  expect(requests[0]?.headers.get("x-a")).toBe("2");
  expect(requests[0]?.headers.has("x-atlassian-token")).toBe(false);
});

test.each([200, 201, 204])("a %i with no body is undefined", async (status) => {
  for (const length of [undefined, "0"]) {
    const headers = { "content-type": "application/json", ...(length && { "content-length": length }) };
    const { stash } = clientOver(() => new Response(status === 204 ? null : "", { status, headers }));
    expect(await stash.deleteProject({ projectKey: "PRJ" })).toBeUndefined();
  }
});

test("a response by URL can be read again", async () => {
  const { stash } = clientOver(ok);
  const { data, response } = await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
  expect(data).toEqual({ ok: true });
  expect(await response.text()).toBe('{"ok":true}');
  expect(await response.clone().json()).toEqual({ ok: true });
  expect(await new Response(response.body).json()).toEqual({ ok: true });
  expect((await response.arrayBuffer()).byteLength).toBe(11);
  expect(await (await response.blob()).text()).toBe('{"ok":true}');
});

test("parseAs by URL", async () => {
  const { stash } = clientOver(ok);
  const { data } = await stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, parseAs: "text" });
  expect(data).toBe('{"ok":true}');
  const stream = await stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, parseAs: "stream" });
  expect(await new Response(stream.data).text()).toBe('{"ok":true}');
});

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]);

test("an avatar arrives as a Blob, by name and by URL", async () => {
  const { stash, requests } = clientOver(() => new Response(png, { headers: { "content-type": "image/png" } }));
  const byName = await stash.getProjectAvatar({ projectKey: "PRJ" });
  const byUrl = await stash.GET("/rest/api/1.0/projects/{projectKey}/avatar.png", project);
  for (const blob of [byName, byUrl.data as Blob]) {
    expect(blob.type).toBe("image/png");
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(png);
  }
  for (const request of requests) expect(request.headers.get("accept")).toBe("image/png, image/*, application/json");
});

test("what a call or its body asks for by itself, the caller's headers replace", async () => {
  const { stash, requests } = clientOver(() => json({ html: "" }));
  const headers = { Accept: "image/gif", "content-type": "text/x-markdown" };
  await stash.getProjectAvatar({ projectKey: "PRJ" }, { headers });
  await stash.previewMarkup({ body: "*" }, { headers });
  await stash.POST("/rest/api/1.0/markup/preview", { body: "*", headers: new Headers(headers) });
  expect(requests.map(({ headers }) => headers.get("accept"))).toEqual(Array(3).fill("image/gif"));
  expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual(Array(3).fill("text/x-markdown"));
});

test("responses of another library's class are understood", async () => {
  const answer = (body: BodyInit | null, status = 200) =>
    new OtherResponse(body as never, {
      status,
      headers: { "content-type": "application/json" },
    }) as unknown as Response;
  const over = (response: Response) => clientOver(() => response).stash;
  expect(answer("") instanceof Response).toBe(false);
  expect(await over(answer('{"key":"PRJ"}')).getProject({ projectKey: "PRJ" })).toEqual({ key: "PRJ" });
  expect(await over(answer(null, 204)).deleteProject({ projectKey: "PRJ" })).toBeUndefined();
  expect(await (await over(answer("[1]")).fetch("/rest/x")).json()).toEqual([1]);
  const { data, response } = await over(answer('{"key":"PRJ"}')).GET("/rest/api/1.0/projects/{projectKey}", project);
  expect([data, await response.json(), await response.clone().text()]).toEqual([
    { key: "PRJ" },
    { key: "PRJ" },
    '{"key":"PRJ"}',
  ]);
  const error = await rejection<NotFoundError>(
    over(answer(JSON.stringify(errorBody("none")), 404)).getProject({ projectKey: "PRJ" }),
  );
  expect([error.name, error.errors[0]?.message]).toEqual(["NotFoundError", "none"]);
});

test("an avatar is sent as a form, by name and by URL", async () => {
  const { stash, requests } = clientOver(() => new Response(null, { status: 201 }));
  const avatar = new Blob([png], { type: "image/png" });
  await stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar } });
  await stash.POST("/rest/api/1.0/projects/{projectKey}/avatar.png", { ...project, body: { avatar } });
  for (const request of requests) {
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const field = (await request.formData()).get("avatar") as File;
    expect(field.type).toBe("image/png");
    expect(new Uint8Array(await field.arrayBuffer())).toEqual(png);
  }
});

test("avatarDataUri", async () => {
  expect(await avatarDataUri(new Blob([png], { type: "image/gif" }))).toBe("data:image/gif;base64,iVBOR/8A");
  expect(await avatarDataUri(new Blob([png]))).toBe("data:image/png;base64,iVBOR/8A");
});

test("markdown is sent as text, by name and by URL", async () => {
  const { stash, requests } = clientOver(() => json({ html: "" }));
  await stash.previewMarkup({ body: "# *ü*" });
  await stash.POST("/rest/api/1.0/markup/preview", { body: "# *ü*" });
  for (const request of requests) {
    expect(request.headers.get("content-type")).toBe("text/plain;charset=UTF-8");
    expect(await request.text()).toBe("# *ü*");
  }
});

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

test("middlewares see calls by URL and by name, as real requests", async () => {
  const { stash, requests } = clientOver(ok, { auth: bearer("abc") });
  const seen: string[] = [];
  const middleware = {
    onRequest: ({ request, schemaPath }: { request: Request; schemaPath: string }) => {
      seen.push(schemaPath);
      return new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-mine": "1" } });
    },
  };
  stash.use(middleware);
  await stash.getProject({ projectKey: "PRJ" });
  await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
  stash.eject(middleware);
  await stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, middleware: [middleware] });
  expect(seen).toEqual(Array(3).fill("/rest/api/1.0/projects/{projectKey}"));
  for (const { headers } of requests)
    expect([headers.get("x-mine"), headers.get("authorization")]).toEqual(["1", "Bearer abc"]);
});

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
  "javascript:alert(1)",
])("stash.fetch refuses %s", async (path) => {
  const { stash, requests } = clientOver(ok, { auth: bearer("hush") });
  expect(await rejection(stash.fetch(path))).toBeInstanceOf(InvalidRequestError);
  expect(requests).toEqual([]);
});

test("no credential goes to another origin, neither by a base URL of one call nor by a middleware", async () => {
  const { stash, requests } = clientOver(ok, { auth: bearer("hush") });
  const elsewhere = { ...project, baseUrl: "https://evil.example" };
  expect(await rejection(stash.GET("/rest/api/1.0/projects/{projectKey}", elsewhere))).toBeInstanceOf(
    InvalidRequestError,
  );
  stash.use({ onRequest: ({ request }) => new Request("https://evil.example/", request) });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(InvalidRequestError);
  expect(requests).toEqual([]);
});

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

test("redirects in a circle end", async () => {
  const { stash, requests } = clientOver(() => redirect("/context/again"));
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(UnexpectedResponseError);
  expect(requests.length).toBe(6);
});

test.each([301, 302, 303, 307, 308])("a write is not redirected by a %i", async (status) => {
  const { stash, requests } = clientOver(() => redirect("/context/there", status));
  expect(await rejection(stash.deleteProject({ projectKey: "PRJ" }))).toBeInstanceOf(UnexpectedResponseError);
  expect(requests.length).toBe(1);
});

test("a signature for one URL is not taken to another", async () => {
  const auth = Object.assign(() => {}, { signsUrl: true });
  const { stash, requests } = clientOver(() => redirect("/context/there"), { auth });
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toBeInstanceOf(UnexpectedResponseError);
  expect(requests.length).toBe(1);
  expect(oauth1({ consumerKey: "c", privateKey: "k", token: "t" }).signsUrl).toBe(true);
});

test("refusals reject; nothing throws synchronously", async () => {
  const { stash, requests } = clientOver(ok);
  const untyped = stash as unknown as Record<string, (input?: unknown, options?: unknown) => Promise<unknown>>;
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
