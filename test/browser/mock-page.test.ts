import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { anchorOf } from "../support/anchors.ts";
import { launch, missing } from "./chromium.ts";

describe.skipIf(missing)("the mock's page in Chromium", () => {
  let mock: Mock;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    mock = await startMock();
    browser = await launch();
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
    await page.goto(mock.url);
  });
  beforeEach(() => mock.reset());
  afterAll(async () => {
    await browser?.close();
    await mock?.close();
    expect(complaints).toEqual([]);
  });

  const call = (path: string) => fetch(`${mock.url}/rest/api/1.0${path}`, { headers: { authorization: "Bearer x" } });
  const rows = () => page.locator("tbody tr");
  const texts = async () => (await rows().allInnerTexts()).map((text) => text.replace(/\s+/g, " "));

  test("shows requests as they arrive, newest first, with what was wrong", async () => {
    await call("/projects/PRJ");
    await page.getByText("getProject").waitFor();
    await call("/projects?limt=<b>1</b>");
    await page.getByText("Unknown query parameter").waitFor();
    const [newest, oldest] = await texts();
    expect(newest).toMatch(
      /200 GET \/rest\/api\/1\.0\/projects\?limt=.* listProjects \d+ ms Unknown query parameter "limt"/,
    );
    expect(oldest).toMatch(/200 GET \/rest\/api\/1\.0\/projects\/PRJ getProject \d+ ms/);
    expect(await page.locator("#count").textContent()).toBe("2 requests, 1 with violations");
    expect(await page.locator("td b").count()).toBe(0);
    const link = await page.locator("tbody a").first().getAttribute("href");
    expect(link).toBe(`/__mock/api${anchorOf("projects", "listProjects")}`);
  });

  test("shows only violations", async () => {
    await call("/projects/PRJ");
    await call("/projects?limt=1");
    await page.getByText("Unknown query parameter").waitFor();
    await page.getByLabel("only violations").check();
    expect(await rows().count()).toBe(1);
    await page.getByLabel("only violations").uncheck();
    expect(await rows().count()).toBe(2);
  });

  test.each(["light", "dark"] as const)("fits on a phone, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    await call(`/projects/${"x".repeat(300)}`);
    await page.getByText("x".repeat(300)).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [text, ground] = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return [style.color, getComputedStyle(document.documentElement).colorScheme];
    });
    expect([text, ground]).toEqual([colorScheme === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)", "light dark"]);
  });
});
