import { createHmac } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  vi.stubEnv("STASH_URL", mock.url);
  vi.stubEnv("STASH_TOKEN", "a-token");
  vi.stubEnv("STASH_USER", "admin");
  vi.stubEnv("STASH_PASSWORD", "secret");
});
beforeEach(() => mock.reset());
afterEach(() => {
  expect(mock.violations).toEqual([]);
  process.exitCode = undefined;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await mock.close();
});

/** Runs a recipe as it is, and gives what it printed. */
async function run(name: string, ...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const spies = [
    vi.spyOn(console, "log").mockImplementation((line) => lines.out.push(line)),
    vi.spyOn(console, "error").mockImplementation((line) => lines.err.push(line)),
  ];
  const argv = process.argv;
  process.argv = [...argv.slice(0, 2), ...args];
  try {
    vi.resetModules();
    await import(/* @vite-ignore */ path.join(import.meta.dirname, `${name}.ts`));
    const code = process.exitCode ?? 0;
    process.exitCode = undefined;
    return { ...lines, code };
  } finally {
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
}
const sent = (operationId: string) => mock.requests.filter((request) => request.operationId === operationId);

const recipes = readdirSync(import.meta.dirname).filter((name) => !name.endsWith(".test.ts"));
test.each(recipes)("%s is short, says what it does, and is linked", (name) => {
  const lines = readFileSync(path.join(import.meta.dirname, name), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines.length).toBeLessThan(40);
  expect(lines.slice(0, 3).map((line) => line.startsWith("//"))).toEqual([true, true, false]);
  expect(readFileSync("README.md", "utf8")).toContain(`(test/recipes/${name})`);
});

test("who may do what", async () => {
  mock.reply("listUsersWithRepositoryPermission", { status: 401, times: 1 });
  const { out } = await run("audit-permissions");
  expect(out).toContain("PRJ\tPROJECT_ADMIN\tuser jcitizen");
  expect(out.filter((line) => /^OPS\tPROJECT_\w+\tgroup /.test(line)).length).toBeGreaterThan(1);
  expect(out.filter((line) => /^PRJ\/my-repo\t\?\tGET .*401/.test(line))).toHaveLength(1);
  expect(out.filter((line) => /^TLS\/\S+\tREPO_\w+\tuser /.test(line)).length).toBeGreaterThan(2);
  expect(out).toContain("PRJ\tPROJECT_READ\teveryone");
});

test("stale pull requests", async () => {
  const { out } = await run("stale-pull-requests", "30");
  expect(out.length).toBeGreaterThan(2);
  for (const line of out) expect(line).toMatch(/^\d{4} days {2}(PRJ|OPS|TLS)\/\S+#\d+ {2}.+ \(\w+\)$/);
  expect((await run("stale-pull-requests", "99999")).out).toEqual([]);
});

test("every attempt is logged, with what comes next", async () => {
  mock.reply("listRepositories", { drop: "headers" });
  const { out, err } = await run("log-attempts", "PRJ");
  expect(out).toContain("my-repo");
  expect(err[0]).toMatch(/^GET \S+\/projects\/PRJ\/repos #1: ConnectionError in \d+ ms, again in \d+ ms$/);
  expect(err[1]).toMatch(/^GET \S+\/projects\/PRJ\/repos #2: 200 in \d+ ms$/);
  expect(err.join()).not.toMatch(/\?|a-token/);
});

test("clone URLs", async () => {
  const { out, err } = await run("clone-urls");
  expect(out.length).toBeGreaterThan(2);
  for (const line of out) expect(line).toMatch(/^(ssh|https):\/\/.+\.git$/);
  expect(err).toEqual([]);
});

test("merge, and once more when the version was out of date", async () => {
  expect(await run("merge-pull-request", "PRJ", "my-repo", "101")).toMatchObject({
    out: ["Talking Nerdy: MERGED"],
    code: 0,
  });
  mock.reset();
  mock.reply("mergePullRequest", { status: 409, example: "outOfDate" });
  expect(await run("merge-pull-request", "PRJ", "my-repo", "101")).toMatchObject({
    out: ["Talking Nerdy: MERGED"],
    code: 0,
  });
  expect([sent("getPullRequest").length, sent("mergePullRequest").length]).toEqual([2, 2]);

  mock.reset();
  mock.reply("mergePullRequest", { status: 409, example: "outOfDate", times: 2 });
  const twice = await run("merge-pull-request", "PRJ", "my-repo", "101");
  expect([twice.code, sent("mergePullRequest").length]).toEqual([1, 2]);

  mock.reset();
  mock.reply("mergePullRequest", { status: 409, example: "vetoed" });
  const vetoed = await run("merge-pull-request", "PRJ", "my-repo", "101");
  expect([vetoed.code, sent("mergePullRequest").length]).toEqual([1, 1]);
  expect(vetoed.out[1]).toMatch(/^- Requires approvals: You still need 1 approval/);
});

test("create a pull request, or find it", async () => {
  const args = ["PRJ", "my-repo", "feature/login", "master", "Talking Nerdy"];
  expect((await run("open-pull-request", ...args)).out).toEqual(["#101 Talking Nerdy: OPEN"]);
  expect(sent("createPullRequest")[0]?.body).toMatchObject({
    title: "Talking Nerdy",
    fromRef: { id: "refs/heads/feature/login" },
  });
  mock.reply("createPullRequest", { status: 409, example: "existing" });
  expect((await run("open-pull-request", ...args)).out).toEqual(["#101 Talking Nerdy: OPEN"]);
  mock.reply("createPullRequest", { status: 409, example: "nothingToMerge" });
  await expect(run("open-pull-request", ...args)).rejects.toThrow("already up-to-date");
});

test("approve as a bot, and resolve its own tasks", async () => {
  const { out } = await run("approve-pull-request", "PRJ", "my-repo", "101");
  expect(out).toEqual(["jcitizen: APPROVED", "resolved: Rename the variable.", "resolved: Please sort these."]);
  expect(sent("setPullRequestParticipantStatus")).toMatchObject([
    { parameters: { userSlug: "admin" }, body: { status: "APPROVED" } },
  ]);
  expect(sent("listPullRequestBlockerComments")[0]?.query).toMatchObject({ state: "OPEN" });
  expect(sent("updatePullRequestBlockerComment").map(({ parameters, body }) => [parameters.commentId, body])).toEqual([
    ["70", { version: 0, state: "RESOLVED" }],
    ["71", { version: 0, state: "RESOLVED" }],
  ]);

  mock.reset();
  mock.reply("setPullRequestParticipantStatus", { status: 409, example: "outOfDate" });
  await expect(run("approve-pull-request", "PRJ", "my-repo", "101")).rejects.toThrow("has been updated");
  expect(sent("updatePullRequestBlockerComment")).toEqual([]);
});

test("what waits for me", async () => {
  const { out } = await run("waiting-for-me");
  expect(out).toEqual([
    "review  PRJ/my-repo#101  Talking Nerdy",
    "review  TLS/build-tools#12  Build with fewer warnings",
    "review  PRJ/my-repo#98  Talk less",
    "answer  PRJ/my-repo#101  Talking Nerdy",
    "answer  TLS/build-tools#12  Build with fewer warnings",
    "merge  PRJ/my-repo#98  Talk less",
  ]);
  expect(mock.requests.map(({ query }) => query.role)).toEqual(["REVIEWER", "REVIEWER", "AUTHOR", "AUTHOR"]);
});

test("users from a list, with errors collected", async () => {
  const file = path.join(tmpdir(), `users-${process.pid}.csv`);
  writeFileSync(
    file,
    "jcitizen, Jane Citizen, jane@example.com\n\nalice,Alice,alice@example.com\ntom,Tom,tom@example.com\n",
  );
  mock.reply("createUser", { status: 409, times: 1 });
  const { out, err, code } = await run("create-users", file);
  expect(out).toEqual(["created alice", "created tom", "2 created, 1 failed"]);
  expect(err).toEqual([expect.stringContaining("A user named jcitizen already exists.")]);
  expect(err[0]).not.toContain("password");
  expect(code).toBe(1);
  expect(sent("createUser").map(({ query }) => query.displayName)).toEqual(["Jane Citizen", "Alice", "Tom"]);
});

test("a file's text at a branch", async () => {
  const args = ["PRJ", "my-repo", "src/main.py", "refs/heads/master"];
  const { out } = await run("read-file", ...args);
  expect(out).toEqual(["#!/usr/bin/env python", "import os", "print('hello world')"]);
  expect(mock.requests[0]).toMatchObject({ query: { at: "refs/heads/master" }, parameters: { path: "src/main.py" } });
  mock.reply("browsePath", { example: "directory" });
  await expect(run("read-file", ...args)).rejects.toThrow("src/main.py is a directory");
});

test("a raw file to disk", async () => {
  const file = path.join(tmpdir(), `logo-${process.pid}.png`);
  const args = ["PRJ", "my-repo", "docs/logo.png", "refs/heads/master", file];
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => i % 251);
  const image = { type: "image/png", body: bytes };
  mock.reply("getRawFile", { ...image, times: 1 });
  expect((await run("raw-file", ...args)).out).toEqual([`saved ${file}`]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(mock.requests).toMatchObject([
    { query: { at: "refs/heads/master" }, parameters: { path: "docs/logo.png" }, headers: { authorization: "Bearer" } },
  ]);

  mock.reply("getRawFile", { ...image, drop: "body", times: 3 });
  await expect(run("raw-file", ...args)).rejects.toMatchObject({ name: "ConnectionError" });
  mock.reset();
  mock.reply("getRawFile", { status: 404 });
  await expect(run("raw-file", ...args)).rejects.toThrow("404");
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(existsSync(`${file}.part`)).toBe(false);

  mock.reply("getRawFile", { ...image, body: "" });
  await run("raw-file", ...args);
  expect(readFileSync(file)).toHaveLength(0);
});

test("edit a file and open a pull request", async () => {
  const file = path.join(tmpdir(), `guide-${process.pid}.md`);
  writeFileSync(file, "# Guide, zweite Fassung: ä\n");
  const { out } = await run("edit-file", "PRJ", "my-repo", "docs/guide.md", file, "bugfix/guide", "Correct the guide");
  expect(out).toEqual([expect.stringMatching(/^#101 https?:.+\/pull-requests\/101$/)]);
  const [edit] = sent("editFile").map(({ body }) => body as { content: Blob });
  const { content, ...fields } = edit as { content: Blob };
  expect(await content.text()).toBe("# Guide, zweite Fassung: ä\n");
  expect(fields).toEqual({
    branch: "bugfix/guide",
    sourceBranch: "master",
    sourceCommitId: "8d51122def5632836d1cb1026e879069e10a1e13",
    message: "Correct the guide",
  });
  expect(sent("createPullRequest")[0]?.body).toMatchObject({
    fromRef: { id: "refs/heads/bugfix/guide" },
    toRef: { id: "refs/heads/master" },
  });
  mock.reply("editFile", { status: 409, example: "outOfDate" });
  await expect(run("edit-file", "PRJ", "my-repo", "a.md", file, "b", "B")).rejects.toThrow("was changed since");
  mock.reply("getDefaultBranch", { status: 204 });
  await expect(run("edit-file", "PRJ", "my-repo", "a.md", file, "b", "B")).rejects.toThrow("The repository is empty");
  expect(sent("createPullRequest")).toHaveLength(1);
});

test("changes between two tags", async () => {
  const { out } = await run("changes-between-tags", "PRJ", "my-repo", "release/1.0", "release/2.0");
  expect(out).toEqual(["DELETE\tbin/run.bat", "ADD\tdocs/guide.md"]);
  expect(sent("getTag").map(({ parameters }) => parameters.name)).toEqual(["release/1.0", "release/2.0"]);
  mock.reply("getTag", { status: 404 });
  await expect(run("changes-between-tags", "PRJ", "my-repo", "no", "yes")).rejects.toThrow("does not exist");
});

test("clean up merged branches", async () => {
  const nothing = { values: [], size: 0, isLastPage: true, start: 0, limit: 1, nextPageStart: null };
  const args = ["PRJ", "my-repo", "delete"];
  expect((await run("clean-up-branches", ...args)).out).toEqual([]);
  expect(sent("deleteBranch")).toEqual([]);

  mock.reply("listComparedCommits", { body: nothing, times: 4 });
  const { out } = await run("clean-up-branches", ...args);
  expect(out).toEqual(["deleted refs/heads/feature/ABC-123-sign-in", "deleted refs/heads/release/2.0"]);
  const bodies = sent("deleteBranch").map(({ body }) => body as Record<string, unknown>);
  expect(bodies).toHaveLength(out.length);
  for (const body of bodies)
    expect(body).toEqual({ name: expect.any(String), endPoint: expect.any(String), dryRun: false });

  const tried = await run("clean-up-branches", "PRJ", "my-repo");
  expect(tried.out).toEqual(out.map((line) => line.replace("deleted", "merged")));
  expect(sent("deleteBranch").at(-1)?.body).toMatchObject({ dryRun: true });
  mock.reply("getDefaultBranch", { status: 204 });
  await expect(run("clean-up-branches", ...args)).rejects.toThrow("The repository is empty");
});

test("findings of a linter, in batches", async () => {
  const file = path.join(tmpdir(), `findings-${process.pid}.json`);
  const commit = "8d51122def5632836d1cb1026e879069e10a1e13";
  const args = ["PRJ", "my-repo", commit, file];
  const finding = (severity: string, n: number) => ({ path: "src/main.py", line: n, message: `no. ${n}`, severity });
  const low = Array.from({ length: 1100 }, (_, n) => finding("LOW", n));
  const high = { ...finding("HIGH", 2), message: "x".repeat(3000) };
  writeFileSync(file, JSON.stringify([...low, high]));

  const { out } = await run("publish-findings", ...args);
  expect(out).toEqual(["FAIL: 1000 of 1101 findings published"]);
  const calls = mock.requests.map(({ operationId }) => operationId);
  expect(calls.slice(0, 2)).toEqual(["deleteInsightReport", "setInsightReport"]);
  expect(mock.requests[1]).toMatchObject({
    parameters: { commitId: commit, reportKey: "com.example.linter" },
    body: { result: "FAIL", data: [{ value: 1101 }] },
  });
  const batches = sent("addInsightAnnotations").map(({ body }) => (body as { annotations: object[] }).annotations);
  expect(batches.map((batch) => batch.length)).toEqual(Array.from({ length: 10 }, () => 100));
  expect(batches[0]?.[0]).toEqual({ ...high, message: "x".repeat(2000) });

  mock.reset();
  writeFileSync(file, "[]");
  mock.reply("deleteInsightReport", { status: 404 });
  expect((await run("publish-findings", ...args)).out).toEqual(["PASS: 0 of 0 findings published"]);
  expect(sent("addInsightAnnotations")).toEqual([]);

  mock.reset();
  mock.reply("deleteInsightReport", { status: 401 });
  await expect(run("publish-findings", ...args)).rejects.toThrow("401");
});

test("the same reviewers and merge checks everywhere", async () => {
  const [any, main] = ["ANY_REF", "BRANCH"].map((id) => ({ id, displayId: id, type: { id } }));
  const condition = { sourceRefMatcher: any, targetRefMatcher: any, reviewers: [], requiredApprovals: 0 };
  const ofProject = { ...condition, id: 4, scope: { type: "PROJECT", resourceId: 2 } };
  const ofMain = { ...condition, id: 5, scope: { type: "REPOSITORY", resourceId: 1 }, targetRefMatcher: main };
  mock.reply("listDefaultReviewerConditions", { body: [ofProject, ofMain], times: 99 });
  const { out } = await run("review-rules", "PRJ", "jcitizen", "alice");
  expect(out.length).toBeGreaterThan(1);
  for (const line of out) expect(line).toMatch(/^\S+: rule added, checks set$/);
  expect(sent("updateDefaultReviewerCondition")).toEqual([]);
  expect(sent("createDefaultReviewerCondition")).toHaveLength(out.length);
  expect(sent("createDefaultReviewerCondition")[0]?.body).toMatchObject({
    sourceMatcher: { type: { id: "ANY_REF" } },
    reviewers: [{ id: 101 }, { id: 92903040 }],
  });
  expect(sent("updatePullRequestSettings")[0]?.body).toMatchObject({ requiredApprovers: 1 });

  mock.reset();
  const mine = { ...condition, id: 7, scope: { type: "REPOSITORY", resourceId: 1 } };
  mock.reply("listDefaultReviewerConditions", { body: [ofProject, mine], times: 99 });
  mock.reply("updatePullRequestSettings", { status: 401, times: 1 });
  const again = await run("review-rules", "PRJ", "jcitizen");
  expect(again).toMatchObject({ code: 1, err: [expect.stringContaining("401")] });
  expect(again.out).toHaveLength(out.length - 1);
  expect(sent("updateDefaultReviewerCondition").map(({ parameters }) => parameters.conditionId)).toEqual(
    Array.from(out, () => "7"),
  );

  await expect(run("review-rules", "PRJ", "nobody")).rejects.toThrow("There is no user nobody.");
});

test("report a build, to old servers too", async () => {
  const commit = "abcdef0123abcdef4567abcdef8987abcdef6543";
  const args = ["PRJ", "my-repo", commit, "TEST-REP3", "SUCCESSFUL", "https://ci.example.org/TEST-REP3/12"];
  const build = { key: "TEST-REP3", state: "SUCCESSFUL", url: "https://ci.example.org/TEST-REP3/12" };
  const { out } = await run("report-build", ...args);
  expect(out).toEqual(
    expect.arrayContaining(["TEST-REP3 FAILED Database Matrix Tests", "DOCS-REP INPROGRESS Documentation"]),
  );
  expect(sent("addBuild")).toMatchObject([{ parameters: { commitId: commit }, body: build }]);
  expect(sent("addBuildStatus")).toEqual([]);

  mock.reset();
  mock.reply("getBuildCapabilities", { status: 404 });
  await run("report-build", ...args);
  expect(sent("addBuildStatus")).toMatchObject([{ parameters: { commitId: commit }, body: build }]);
  expect(sent("addBuild")).toEqual([]);

  mock.reset();
  await expect(run("report-build", "PRJ", "my-repo", commit, "TEST-REP3", "GREEN")).rejects.toThrow(
    "The state must be INPROGRESS, SUCCESSFUL or FAILED, not GREEN",
  );
  expect(mock.requests).toEqual([]);
});

describe("webhooks", () => {
  beforeAll(() => {
    vi.stubEnv("WEBHOOK_SECRET", "tell nobody");
    vi.stubEnv("PORT", "0");
  });
  const secret = "tell nobody";

  /** A recipe that listens, for as long as the work takes, and what it printed. */
  async function listening(name: string, args: string[], work: (hook: string) => Promise<void>) {
    const lines: string[] = [];
    const spies = (["log", "error"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((line) => lines.push(line)),
    );
    const argv = process.argv;
    process.argv = [...argv.slice(0, 2), ...args];
    vi.resetModules();
    const { server } = (await import(/* @vite-ignore */ path.join(import.meta.dirname, `${name}.ts`))) as {
      server: Server;
    };
    try {
      if (!server.listening) await once(server, "listening");
      await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      process.argv = argv;
      server.close();
      for (const spy of spies) spy.mockRestore();
    }
    return lines;
  }

  test("are received with node:http", async () => {
    const lines = await listening("receive-webhooks", [], async (hook) => {
      expect((await mock.deliver("repo:refs_changed", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("diagnostics:ping", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("pr:opened", hook, { secret: "another" })).status).toBe(401);
      expect((await mock.deliver("pr:opened", hook)).status).toBe(401);
      expect((await fetch(hook, { method: "POST", body: "{}" })).status).toBe(401);
    });
    expect(lines.slice(0, 2)).toEqual(["my-repo: UPDATE master", "diagnostics:ping"]);
    expect(lines.slice(2).every((line) => line.startsWith("WebhookSignatureError: "))).toBe(true);
  });

  test("are received by a function of a Request", async () => {
    const { default: handler } = await import("./receive-webhooks-fetch.ts");
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const body = JSON.stringify({ eventKey: "pr:merged", actor: { displayName: "Jane" }, pullRequest: { title: "T" } });
    const signed = async (signature: string, key = "pr:merged") => {
      const headers = { "x-event-key": key, "x-hub-signature": signature };
      const request = new Request("http://127.0.0.1/", { method: "POST", headers, body });
      return (await handler.fetch(request)).status;
    };
    const right = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    try {
      expect(await signed(right)).toBe(204);
      expect(await signed("sha256=00")).toBe(401);
      expect(await signed(right, "pr:opened")).toBe(400);
      expect(log.mock.calls).toEqual([["Jane merged T"]]);
    } finally {
      log.mockRestore();
    }
  });

  test("have pull requests approved of", async () => {
    const lines = await listening("approve-pull-requests", ["Talking"], async (hook) => {
      expect((await mock.deliver("pr:opened", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("pr:merged", hook, { secret })).status).toBe(204);
      expect((await mock.deliver("pr:opened", hook, { secret: "another" })).status).toBe(400);
    });
    expect(lines[0]).toBe("approved of PRJ/my-repo#101 Talking Nerdy");
    expect(sent("approvePullRequest").map(({ parameters }) => parameters)).toEqual([
      { projectKey: "PRJ", repositorySlug: "my-repo", pullRequestId: "101" },
    ]);
    const others = await listening("approve-pull-requests", ["chore:"], async (hook) => {
      await mock.deliver("pr:opened", hook, { secret });
    });
    expect(others).toEqual([]);
    expect(sent("approvePullRequest")).toHaveLength(1);
  });
});
