import { expect, test } from "vitest";
import { mock, mockForRecipes, run, sent } from "../support/recipes.ts";

mockForRecipes();

test("stale pull requests", async () => {
  const { out } = await run("stale-pull-requests", "30");
  expect(out.length).toBeGreaterThan(2);
  for (const line of out) expect(line).toMatch(/^\d{4} days {2}(PRJ|OPS|TLS)\/\S+#\d+ {2}.+ \(\w+\)$/);
  expect((await run("stale-pull-requests", "99999")).out).toEqual([]);
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
  expect((await run("open-pull-request", ...args)).out).toEqual(["#104 Talking Nerdy: OPEN"]);
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
