import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { launch, missing } from "./chromium.ts";
import type { steps } from "./page.ts";

if (missing) {
  test("there is a browser", (context) => {
    if (process.env.CI) throw new Error(missing);
    console.warn(`The client was not tried in a browser: ${missing}.`);
    context.skip(missing);
  });
}

describe.skipIf(missing)("the package in Chromium", () => {
  let mock: Mock;
  let site: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    mock = await startMock();
    site = await serve(await bundle());
    browser = await launch();
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    const { port } = site.address() as AddressInfo;
    // Another port is another origin: the mock is called across origins.
    await page.goto(`http://127.0.0.1:${port}/?mock=${mock.url}`);
  });
  beforeEach(() => mock.reset());
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await mock?.close();
    expect(complaints).toEqual([]);
  });

  const run = (step: keyof typeof steps) =>
    page.evaluate(
      (name) => (window as unknown as { steps: typeof steps }).steps[name as "call"](),
      step,
    ) as Promise<unknown>;

  test("a call", async () => {
    expect(await run("call")).toBe("My Cool Project");
    expect(mock.requests[0]?.headers.origin).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(mock.violations).toEqual([]);
  });

  test("a walk over pages", async () => {
    const slugs = (await run("walk")) as string[];
    expect(slugs.length).toBeGreaterThan(2);
    expect(mock.requests.map(({ operationId }) => operationId)).toEqual(["listRepositories", "listRepositories"]);
  });

  test("typed errors", async () => {
    mock.reply("getProject", { status: 404 });
    expect(await run("failure")).toEqual({
      name: "NotFoundError",
      message: expect.stringMatching(/^GET \/rest\/api\/1\.0\/projects\/NOPE: 404/),
      requestId: expect.stringMatching(/^@MOCK/),
    });
    expect(await run("refusal")).toBe("UnauthorizedError");
  });

  test("the session of the log-in page", async () => {
    expect(await run("session")).toBe("PRJ");
  });

  test("a body", async () => {
    await run("comment");
    expect(mock.requests[0]?.body).toEqual({ text: "Ünïcode, too" });
    expect(mock.violations).toEqual([]);
  });

  test("an avatar shown, and one sent", async () => {
    expect(await run("avatar")).toEqual({ type: "image/png", width: expect.any(Number), height: expect.any(Number) });
    expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await run("upload");
    const sent = mock.requests.at(-1)?.body as { avatar: File };
    expect(sent.avatar.size).toBeGreaterThan(50);
    expect(mock.violations).toEqual([]);
  });

  test("a response handed on to a cache, which takes only the platform's own", async () => {
    expect(await run("handOn")).toEqual({ refused: true, status: 200, key: "PRJ" });
  });

  test("an abort", async () => {
    expect(await run("abort")).toBe(true);
  });
});

/** The page's program with the packed package, as a bundler for browsers makes it of a file in that project. */
async function bundle(): Promise<string> {
  const contents = await readFile("test/browser/page.ts", "utf8");
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: inject("project") },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return outputFiles[0]?.text ?? "";
}

function serve(script: string): Promise<Server> {
  const site = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
    );
  });
  return new Promise((resolve) => site.listen(0, "127.0.0.1", () => resolve(site)));
}
