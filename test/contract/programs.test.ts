import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { documented, partsOf, pathOf, success } from "./documented.ts";
import type { OperationId } from "./inputs/index.ts";
import { programs } from "./inputs/programs.ts";
import { call, connect, forget, mock, onlyExchange } from "./wire.ts";

// Bodies that public programs send and servers take are sent by name through the client, and raw, as such a program sends
// them. The mock has nothing against them, and nothing is lost on the way. spec/ERRATA.md has the evidence.
beforeAll(() => connect());
beforeEach(forget);
afterAll(() => mock.close());

const requests = Object.entries(programs).flatMap(([id, sent]) =>
  sent.map(({ by, input }, i) => ({ id: id as OperationId, i, by, input: input as Record<string, unknown> })),
);

describe.each(requests)("$id $i, as $by send it", ({ id, input }) => {
  const operation = documented(id);
  const { path, query, body } = partsOf(operation, input);

  function expectAsSent() {
    expect(mock.violations).toEqual([]);
    const { request, answer } = onlyExchange();
    expect(request).toMatchObject({ operationId: id, path: pathOf(operation, path) });
    expect(request.query).toStrictEqual(query);
    expect(request.body).toStrictEqual(body);
    expect(answer.status).toBe(success(operation).status);
  }

  test("by name", async () => {
    await call(id, input);
    expectAsSent();
  });

  test("raw", async () => {
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
    );
    const isText = typeof body === "string";
    await fetch(`${mock.url}${pathOf(operation, path)}?${search}`, {
      method: operation.method,
      headers: {
        authorization: `Basic ${btoa("jcitizen:secret")}`,
        "content-type": isText ? "text/plain" : "application/json",
        "x-atlassian-token": "no-check",
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    });
    expectAsSent();
  });
});

const everyBranch = { id: "any", type: { id: "ANY_REF" } };

test.each([
  ["froggit-go", "updatePullRequest", "version", { pullRequestId: 101, body: { version: "3", title: "A" } }],
  [
    "concourse-laurent",
    "updatePullRequestComment",
    "version",
    { pullRequestId: 101, commentId: 1, body: { version: "3", text: "A" } },
  ],
  [
    "gavinbunney's Terraform provider",
    "createDefaultReviewerCondition",
    "requiredApprovals",
    {
      body: {
        sourceMatcher: everyBranch,
        targetMatcher: everyBranch,
        reviewers: [{ id: 101 }],
        requiredApprovals: "1",
      },
    },
  ],
] as const)(
  "a number in a text, as %s sends it to %s, is a violation and no refusal",
  async (_by, id, member, input) => {
    await call(id, { projectKey: "PRJ", repositorySlug: "my-repo", ...input });
    expect(onlyExchange().answer.status).toBe(200);
    expect(mock.violations.map(({ reason }) => reason)).toEqual([`Request body property ${member} must be integer`]);
  },
);

test.each([{ of: 12 }, [12], true])("the number %j of a build is refused", async (buildNumber) => {
  const body = { key: "job", state: "SUCCESSFUL", url: "https://ci.example.org/12", buildNumber };
  const input = { projectKey: "PRJ", repositorySlug: "my-repo", commitId: "a1b2c3", body };
  await expect(call("addBuild", input)).rejects.toMatchObject({ status: 400 });
});

test.each(["three", "", true])("the version %j is refused", async (version) => {
  const input = { projectKey: "PRJ", repositorySlug: "my-repo", pullRequestId: 101, body: { version } };
  await expect(call("updatePullRequest", input)).rejects.toMatchObject({ status: 400 });
});

test.each(["pull-requests/101/diff", "pull-requests/101/diff/a.txt", "diff/a.txt?until=abc"])(
  "%s is text where text is asked for, as mcp-garc33, mcp-pavel and bkt-cli do",
  async (path) => {
    const url = `${mock.url}/rest/api/1.0/projects/PRJ/repos/my-repo/${path}`;
    const headers = { authorization: `Basic ${btoa("jcitizen:secret")}` };
    const text = await fetch(url, { headers: { ...headers, accept: "text/plain" } });
    expect(text.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await text.text()).toMatch(/^diff --git /);
    const json = await fetch(url, { headers });
    expect(json.headers.get("content-type")).toMatch(/^application\/json/);
    expect(mock.violations).toEqual([]);
  },
);

test("what is below a commit is no commit", async () => {
  for (const below of ["abc/changes", "feature/log-in"])
    await fetch(`${mock.url}/rest/api/1.0/projects/PRJ/repos/my-repo/commits/${below}`);
  expect(mock.requests.map(({ operationId }) => operationId)).not.toContain("getCommit");
});

test("numbered filters are sent under their own names", async () => {
  await call("listPullRequests", {
    projectKey: "PRJ",
    repositorySlug: "my-repo",
    "role.1": "AUTHOR",
    "username.1": "me",
  });
  expect(new URL(onlyExchange().request.url).search).toBe("?role.1=AUTHOR&username.1=me");
});
