import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { mock, mockForRecipes, run, sent } from "../support/recipes.ts";

mockForRecipes();

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
