import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.ts";
import { checkNode } from "../../src/mock/node-version.ts";
import { loadPrism } from "../../src/mock/prism.ts";
import { serve } from "../../src/mock/server.ts";
import { callRaw } from "./fixtures/call.ts";
import { description } from "./fixtures/description.ts";

const CLI = new URL("../../src/mock/cli.ts", import.meta.url).pathname;

// Loading Prism and the description takes a second of CPU or two, and much longer on a busy machine.
describe("startMock", { timeout: 120_000 }, () => {
  test("serves the description of this package", async () => {
    const mock = await startMock();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${mock.url}/rest/api/1.0/application-properties`);
    expect(response.status).toBe(200);
    expect(mock.requests[0]?.operationId).toBe("getApplicationProperties");
    mock.reply("getApplicationProperties", { status: 503 });
    expect(() => mock.reply("getApplicationProperties", { body: [] })).toThrow("must be object");
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow();
  });

  test("closes at the end of a block", async () => {
    // Node 20.19, the oldest that the package runs on, has the symbol; the syntax is compiled for it.
    expect(typeof Symbol.asyncDispose).toBe("symbol");
    let url = "";
    {
      await using mock = await startMock();
      url = mock.url;
      expect((await fetch(`${url}/rest/api/1.0/application-properties`)).status).toBe(200);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  test.each(["16.20.2", "18.20.8", "20.18.3"])("says that Node %s is too old", (version) => {
    expect(() => checkNode(version)).toThrow(
      new Error(`The mock needs Node 20.19 or newer, and this is Node ${version}.`),
    );
  });
  test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("runs on Node %s", (version) => {
    expect(checkNode(version)).toBeUndefined();
  });

  test("leads links and clone URLs of examples to itself, or leaves them", async () => {
    const repository = async (keepLinks: boolean) => {
      const mock = await startMock({ keepLinks });
      const url = `${mock.url}/rest/api/1.0/projects/PRJ/repos/my-repo`;
      const response = await fetch(url, { headers: { authorization: "Bearer x" } });
      const text = await response.text();
      await mock.close();
      return { text, mine: mock.url, body: JSON.parse(text) };
    };
    const led = await repository(false);
    expect(new URL(led.body.links.self[0].href).origin).toBe(led.mine);
    expect(led.text).not.toContain('"https://stash.example.org');
    const hrefs = led.body.links.clone.map(({ href }: { href: string }) => href);
    expect(
      hrefs.filter((href: string) => href.startsWith("http")).every((href: string) => href.startsWith(led.mine)),
    ).toBe(true);
    expect(hrefs.some((href: string) => href.startsWith("http"))).toBe(true);
    expect((await repository(true)).body.links.self[0].href).toMatch(/^https:\/\/stash\.example\.org\//);
  });

  test("says so when the port is taken", async () => {
    const first = await serve(description);
    const port = Number(new URL(first.url).port);
    await expect(serve(description, { port })).rejects.toThrow(
      `The mock cannot listen on port ${port} of 127.0.0.1, which is in use; choose another, or 0 for a free one.`,
    );
    await first.close();
  });

  test.each(["x", "7990", -1, 1.5, NaN, 65_536, null])("says so when the port is none: %j", async (port) => {
    const error = await serve(description, { port: port as number }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(`port is a whole number from 0 to 65535, not ${inspect(port)}.`);
  });

  test.each<unknown>(["x", [1], null])("says so when allowQuery is no list of names: %j", async (allowQuery) => {
    await expect(serve(description, { allowQuery: allowQuery as string[] })).rejects.toThrow(
      `allowQuery is a list of names, such as ["x"], not ${inspect(allowQuery)}.`,
    );
  });

  test("says so when allowOrigin is no list of names", async () => {
    await expect(serve(description, { allowOrigin: "*" as unknown as string[] })).rejects.toThrow(
      `allowOrigin is a list of names, such as ["https://app.example.com"], not '*'.`,
    );
  });

  test.each([
    [
      { prot: 5 },
      'The mock has no option "prot"; it has port, host, keepLinks, log, allowOrigin, allowQuery, upstream, report.',
    ],
    [{ host: "" }, `host is an address to listen on, such as "127.0.0.1", not ''.`],
    [{ host: 5 }, 'host is an address to listen on, such as "127.0.0.1", not 5.'],
    [{ keepLinks: "no" }, "keepLinks is true or false, not 'no'."],
    [null, "The options of the mock are an object, such as { port: 7990 }, not null."],
    [7990, "The options of the mock are an object, such as { port: 7990 }, not 7990."],
  ])("says so when the options are none: %j", async (options, message) => {
    const error = await startMock(options as MockOptions).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(message);
  });

  test("takes an option that is undefined for one that is left out", async () => {
    const mock = await serve(description, { port: undefined, host: undefined, log: undefined, upstream: undefined });
    expect((await fetch(`${mock.url}/rest/api/1.0/application-properties`)).status).toBe(200);
    await mock.close();
  });

  test("allows query parameters that nothing describes", async () => {
    const mock = await serve(description, { allowQuery: ["x", "limt"] });
    await callRaw(mock.url, "/rest/api/1.0/projects?limt=1&x=2&y=3");
    expect(mock.violations.map(({ reason }) => reason)).toEqual(['Unknown query parameter "y"']);
    await mock.close();
  });

  test("names a URL that can be called when it listens everywhere", async () => {
    const mock = await serve(description, { host: "0.0.0.0" });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await fetch(`${mock.url}/rest/api/1.0/application-properties`)).status).toBe(200);
    await mock.close();
  });

  test("closes with connections open, and twice", async () => {
    const mock = await serve(description);
    await fetch(mock.url);
    await mock.close();
    await expect(mock.close()).resolves.toBeUndefined();
    await expect(fetch(mock.url)).rejects.toThrow();
  });

  test("closes while a request is open, and ends its connection", async () => {
    const mock = await serve(description);
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    const ended = new Promise((resolve) => socket.on("error", () => {}).on("close", resolve));
    // The server asks for the body when it has the head, so the request is open by then.
    socket.write(
      "POST /rest/api/1.0/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n",
    );
    const [head] = await once(socket, "data");
    expect(String(head)).toMatch(/^HTTP\/1.1 100 /);
    await mock.close();
    await ended;
  });

  test("keeps the last 1,000 requests and violations", async () => {
    const mock = await serve(description);
    for (let i = 0; i < 1010; i++) await (await fetch(`${mock.url}/rest/api/1.0/projects?x${i}`)).text();
    expect([mock.requests.length, mock.violations.length]).toEqual([1000, 1000]);
    expect(mock.requests[0]?.query).toEqual({ x10: "" });
    await mock.close();
  });

  test("logs a line for each request", async () => {
    const lines: string[] = [];
    const mock = await serve(description, { log: (line) => lines.push(line) });
    await callRaw(mock.url, "/stash/rest/api/1.0/projects?limt=1");
    await callRaw(mock.url, "/favicon.ico");
    expect(lines).toEqual([
      expect.stringMatching(
        /^\d\d:\d\d:\d\d GET {4}\/rest\/api\/1.0\/projects\?limt=1 200 listProjects \d+ ms {2}! Unknown query parameter "limt"$/,
      ),
      expect.stringMatching(/GET {4}\/favicon.ico 404 - \d+ ms {2}! No such URL$/),
    ]);
    await mock.close();
  });

  test("names the one line that installs a missing Prism", () => {
    expect(() => loadPrism("{}", createRequire("/nowhere/index.js"))).toThrow(
      /^The mock needs Prism, which is not installed: npm install --save-dev --save-exact (@stoplight\/prism-[\w-]+@[\d.]+ ?)+$/,
    );
  });
});

// Tests that run side by side take `expect` from their context, so that each assertion counts for its own test. Five processes at a
// time take 1.5 s of CPU each to start, which on a machine with ten other things to do is a minute. Nothing is measured here, and
// one that hangs never ends, so the limit can be wide.
describe.concurrent("stash-mock", { timeout: 180_000 }, () => {
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
  });

  const start = (...args: string[]) => {
    const child = spawn(process.execPath, ["--import", "tsx", CLI, ...args]);
    children.push(child);
    const output = { out: "", err: "" };
    child.stdout.on("data", (data) => (output.out += data));
    child.stderr.on("data", (data) => (output.err += data));
    const printed = async (pattern: RegExp) => {
      while (!pattern.test(output.out)) await once(child.stdout, "data");
      return pattern.exec(output.out) as RegExpExecArray;
    };
    const ended = once(child, "close").then(([code]) => ({ code, ...output }));
    return { child, printed, ended };
  };

  test("prints its URL, logs, and ends with exit 0 on SIGINT", async ({ expect }) => {
    const { child, printed, ended } = start("--port", "0");
    const [, url] = await printed(/Stash mock at (\S+),/);
    await fetch(`${url}/rest/api/1.0/projects`);
    await printed(/GET {4}\/rest\/api\/1.0\/projects 200 listProjects/);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, err: "" });
    await expect(fetch(url as string)).rejects.toThrow();
  });

  test("takes origins and query parameters", async ({ expect }) => {
    const args = ["--allow-origin", "https://a.example.com", "--allow-query", "x", "--allow-query", "y"];
    const { child, printed } = start("--port", "0", ...args);
    const [, url] = await printed(/Stash mock at (\S+),/);
    const headers = { origin: "https://a.example.com", "x-mock-control": "1" };
    const response = await fetch(`${url}/rest/api/1.0/projects?x=1&y=2&z=3`, { headers });
    expect(response.headers.get("access-control-allow-origin")).toBe("https://a.example.com");
    const violations = await (await fetch(`${url}/__mock/violations`, { headers })).json();
    expect(violations).toMatchObject([{ reason: 'Unknown query parameter "z"' }]);
    child.kill("SIGTERM");
  });

  test("passes everything on to a real server, and reports by names and types", async ({ expect }) => {
    const server = await startMock();
    server.reply("getProject", { body: { key: 1 }, undescribed: true });
    const folder = await mkdtemp(path.join(tmpdir(), "stash-mock-"));
    const file = path.join(folder, "report.txt");
    const { child, printed, ended } = start("--port", "0", "--upstream", server.url, "--report", file);
    const [, url] = await printed(/Stash mock at (\S+),/);
    await fetch(`${url}/rest/api/1.0/projects/PRJ`, { headers: { authorization: "Bearer SECRET" } });
    await printed(/getProject/);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, err: "" });
    const report = await readFile(file, "utf8");
    expect(report).toContain("1 × getProject 200: Response body property key must be string, and is number\n");
    expect(report + (await ended).out).not.toContain("SECRET");
    await rm(folder, { recursive: true });
    await server.close();
  });

  test("prints what it found at the end, or that it found nothing", async ({ expect }) => {
    const server = await startMock();
    const { child, printed, ended } = start("--port", "0", "--upstream", server.url);
    await printed(/Stash mock at (\S+),/);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, out: expect.stringMatching(/Nothing broke the description\.\n$/) });
    await server.close();
  });

  test("does not log with --quiet, and ends with exit 0 on SIGTERM", async ({ expect }) => {
    const { child, printed, ended } = start("--port", "0", "--quiet");
    const [, url] = await printed(/Stash mock at (\S+),/);
    await fetch(`${url}/rest/api/1.0/projects`);
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, out: expect.not.stringContaining("listProjects"), err: "" });
  });

  test("a taken port, a bad port, an unknown option: one line and exit 1", async ({ expect }) => {
    const mock = await startMock();
    const { port } = new URL(mock.url);
    const ends = await Promise.all(
      [
        ["--port", port],
        ["--port", "99999"],
        ["--prot", "1"],
      ].map((args) => start(...args).ended),
    );
    expect(ends).toMatchObject([
      { code: 1, out: "", err: expect.stringMatching(/^stash-mock: The mock cannot listen on port \d+ .*in use.*\n$/) },
      { code: 1, out: "", err: 'stash-mock: --port is a number from 0 to 65535, not "99999".\n' },
      { code: 1, out: "", err: expect.stringMatching(/^stash-mock: Unknown option '--prot'.*\n$/) },
    ]);
    await mock.close();
  });

  test("--version is the package's", async ({ expect }) => {
    const { version } = JSON.parse(await readFile("package.json", "utf8"));
    expect(await start("--version").ended).toMatchObject({ code: 0, out: `${version}\n` });
  });

  test("--help explains", async ({ expect }) => {
    expect(await start("--help").ended).toMatchObject({ code: 0, out: expect.stringContaining("Usage: stash-mock") });
  });
});
