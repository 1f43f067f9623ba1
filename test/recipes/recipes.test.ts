import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
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
