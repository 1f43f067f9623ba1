import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { mock, mockForRecipes, run, sent } from "../support/recipes.ts";

mockForRecipes();

test("a file's text at a branch", async () => {
  const args = ["PRJ", "my-repo", "src/main.py", "refs/heads/master"];
  const { out } = await run("read-file", ...args);
  expect(out).toEqual(["import re", "import os", "print('hello world')"]);
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
  expect(out).toEqual([expect.stringMatching(/^#104 https?:.+\/pull-requests\/104$/)]);
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
