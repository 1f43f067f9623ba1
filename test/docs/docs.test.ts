import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, missing } from "../browser/chromium.ts";
import { anchorOf } from "../support/anchors.ts";

const folder = path.resolve(".tmp/docs");
const address = pathToFileURL(path.join(folder, "index.html")).href;

if (missing) {
  test("there is a browser", (context) => {
    if (process.env.CI) throw new Error(missing);
    console.warn(`The API pages were not opened: ${missing}.`);
    context.skip(missing);
  });
}

describe.skipIf(missing)("npm run docs", () => {
  let browser: Browser;
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/docs.ts", folder]);
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  /** The page, and what it asked of the network or complained of. */
  async function open(width: number, anchor = ""): Promise<{ page: Page; unwanted: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const unwanted: string[] = [];
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) unwanted.push(request.url());
    });
    page.on("pageerror", (error) => unwanted.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") unwanted.push(message.text());
    });
    await page.goto(address + anchor);
    return { page, unwanted };
  }

  test.each([
    ["desktop", 1400],
    ["phone", 390],
  ])("is one file that asks for nothing, readable at the width of a %s", { timeout: 60_000 }, async (_name, width) => {
    const { page, unwanted } = await open(width, anchorOf("pull-requests", "mergePullRequest"));
    const title = page.getByRole("heading", { name: /Merge a pull request$/ }).first();
    await title.waitFor();
    const url = page.getByText(
      "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
    );
    expect(await url.first().isVisible()).toBe(true);
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
    const text = await page.locator("body").innerText();
    for (const word of ["mergePullRequest", "REPO_WRITE", "pullRequestId", "409"]) expect(text).toContain(word);
    // Nothing is cut off or pushed out at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(unwanted).toEqual([]);
    await page.close();
  });

  test.each([
    ["webhooks", "createProjectWebhook", "Create a webhook for a project"],
    ["branch-permissions", "listBranchRestrictions", "List a repository's branch restrictions"],
    ["projects", "listProjects", "List projects"],
  ])(
    "opens at the operation that the mock's page links to: %s, %s",
    { timeout: 60_000 },
    async (tag, operationId, summary) => {
      const { page } = await open(1400, anchorOf(tag, operationId));
      const heading = page.getByRole("heading", { name: summary }).first();
      await heading.waitFor();
      await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      expect((await heading.boundingBox())?.y).toBeLessThan(900);
      await page.close();
    },
  );

  describe("once opened", () => {
    let page: Page;
    let unwanted: string[];
    // One page for all of these: loading it takes 2 s, and so does the worker that reads it for the search.
    beforeAll(async () => {
      ({ page, unwanted } = await open(1400, "#/projects/getproject"));
    }, 60_000);
    afterAll(() => page?.close());

    test("has the tags below the headings of their groups", { timeout: 60_000 }, async () => {
      const groups: { name: string }[] = JSON.parse(readFileSync("generated/openapi.json", "utf8"))["x-tagGroups"];
      expect(groups.length).toBeGreaterThan(3);
      for (const { name } of groups) await page.getByText(name, { exact: true }).first().waitFor();
    });

    test("shows the call by name, and curl", { timeout: 60_000 }, async () => {
      const samples = page.locator("pre", { hasText: 'await stash.getProject({ projectKey: "PRJ" })' });
      await samples.first().waitFor();
      await page.getByText("TypeScript", { exact: true }).first().click();
      await page.getByText("curl", { exact: true }).first().click();
      await page.locator("pre", { hasText: "https://stash.example.com/rest/api/1.0/projects/PRJ" }).first().waitFor();
      expect(unwanted).toEqual([]);
    });

    test.each([
      ["the name of an operation", "recreateRepository", "/recreate"],
      ["a value that servers send", "RESCOPED", "listPullRequestActivities"],
      ["a value that stands in the prose alone", "INITIALISATION_FAILED", "getRepository"],
      ["a value that callers send", "NEEDS_WORK", "Approve a pull request, or ask for changes"],
    ])("can be searched for %s", { timeout: 60_000 }, async (_name, word, found) => {
      const dialog = page.getByTestId("search-dialog");
      // Closes the dialog of the search before this one.
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      await page.getByTestId("search-trigger").click();
      await page.keyboard.type(word);
      await dialog.getByText(found).first().waitFor({ timeout: 50_000 });
      expect(unwanted).toEqual([]);
    });
  });
});
