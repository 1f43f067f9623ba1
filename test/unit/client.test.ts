import { Response as OtherResponse } from "undici";
import { expect, test } from "vitest";
import { avatarDataUri, bearer, type NotFoundError } from "../../src/client/index.ts";
import { baseUrl, clientOver, errorBody, json, rejection } from "../support/client.ts";

const project = { params: { path: { projectKey: "PRJ" } } };
const ok = () => json({ ok: true });

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

test("headers in pairs keep every value of a name, in whatever case it is written", async () => {
  const { stash, requests } = clientOver(() => json({}));
  const headers = [
    ["X-Mine", "1"],
    ["x-mine", "2"],
    ["X-Mine", "3"],
    ["X-Atlassian-Token", null],
  ] as [string, string][];
  await stash.getProject({ projectKey: "PRJ" }, { headers: headers as unknown as Record<string, string> });
  await stash.fetch("/rest/x", { headers });
  const sent = requests.map((request) => Object.fromEntries(request.headers));
  const expected = { accept: "application/json", "x-mine": "1, 2, 3" };
  expect(sent).toEqual([expected, expected]);
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
