import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { mock, mockForRecipes, run, sent } from "../support/recipes.ts";

mockForRecipes();

test("who may do what", async () => {
  mock.reply("listUsersWithRepositoryPermission", { status: 401, times: 1 });
  const { out } = await run("audit-permissions");
  expect(out).toContain("PRJ\tPROJECT_ADMIN\tuser jcitizen");
  expect(out.filter((line) => /^OPS\tPROJECT_\w+\tgroup /.test(line)).length).toBeGreaterThan(1);
  expect(out.filter((line) => /^PRJ\/my-repo\t\?\tGET .*401/.test(line))).toHaveLength(1);
  expect(out.filter((line) => /^TLS\/\S+\tREPO_\w+\tuser /.test(line)).length).toBeGreaterThan(2);
  expect(out).toContain("PRJ\tPROJECT_READ\teveryone");
});

test("clone URLs", async () => {
  const { out, err } = await run("clone-urls");
  expect(out.length).toBeGreaterThan(2);
  for (const line of out) expect(line).toMatch(/^(ssh|https):\/\/.+\.git$/);
  expect(err).toEqual([]);
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

test("every attempt is logged, with what comes next", async () => {
  mock.reply("listRepositories", { drop: "headers" });
  const { out, err } = await run("log-attempts", "PRJ");
  expect(out).toContain("my-repo");
  expect(err[0]).toMatch(/^GET \S+\/projects\/PRJ\/repos #1: ConnectionError in \d+ ms, again in \d+ ms$/);
  expect(err[1]).toMatch(/^GET \S+\/projects\/PRJ\/repos #2: 200 in \d+ ms$/);
  expect(err.join()).not.toMatch(/\?|a-token/);
});
