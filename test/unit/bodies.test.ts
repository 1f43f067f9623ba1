import { expect, test } from "vitest";
import { UnexpectedResponseError } from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";

const headers = { "content-type": "application/json" };
const project = { projectKey: "PRJ" };

test.each([
  ["", "no body, though the operation has one"],
  ["null", "no body, though the operation has one"],
  ['"x"', "no object, though the operation has one"],
  ["5", "no object, though the operation has one"],
  ["true", "no object, though the operation has one"],
  ["[]", "no object, though the operation has one"],
])("a 200 with %j where an object is promised is refused, by name alone", async (body, words) => {
  const { stash } = clientOver(() => new Response(body, { headers }));
  const error = await rejection<UnexpectedResponseError>(stash.getProject(project));
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error.message).toContain(`GET /context/rest/api/1.0/projects/PRJ: ${words}`);
  const byUrl = await stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: project } });
  expect(byUrl.data).toEqual(body === "" ? undefined : JSON.parse(body));
});

test.each([204, 200])("a %i without a body is undefined where the operation may have none", async (status) => {
  const { stash } = clientOver(() => new Response(null, { status, headers: { "content-length": "0" } }));
  expect(await stash.deleteProject(project)).toBeUndefined();
  expect(await rejection(stash.getProject(project))).toBeInstanceOf(UnexpectedResponseError);
});

test("undefined members of a form are left out", async () => {
  const { stash, requests } = clientOver(() => new Response(null, { status: 201 }));
  const body = { avatar: new Blob(["picture"]), other: undefined };
  await stash.uploadProjectAvatar({ ...project, body });
  expect([...((await requests[0]?.formData()) ?? new FormData()).keys()]).toEqual(["avatar"]);
});

test("several restrictions of branches are sent under the type that servers take an array by, one under that of JSON", async () => {
  const one = {
    type: "read-only",
    matcher: { id: "refs/heads/main", type: { id: "BRANCH" as const } },
    users: ["jane"],
  };
  const { stash, requests } = clientOver(() => new Response("[]", { headers }));
  await stash.createProjectBranchRestriction({ ...project, body: [one, one] });
  await stash.createBranchRestriction({ ...project, repositorySlug: "my-repo", body: one });
  const types = requests.map(({ method, headers }) => [method, headers.get("content-type")]);
  expect(types).toEqual([
    ["POST", "application/vnd.atl.bitbucket.bulk+json"],
    ["POST", "application/json"],
  ]);
  expect(await requests[0]?.json()).toEqual([one, one]);
});
