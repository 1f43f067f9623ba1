import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";

// The first thing a newcomer runs, as they run it.
function start(env: Record<string, string> = {}): ChildProcess {
  const { STASH_URL, STASH_TOKEN, STASH_USER, STASH_PASSWORD, ...rest } = process.env;
  return spawn(process.execPath, ["--import", "tsx", "scripts/demo.ts"], { env: { ...rest, NO_COLOR: "1", ...env } });
}

async function run(env?: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(env);
  let out = "";
  let err = "";
  child.stdout?.on("data", (data) => (out += data));
  child.stderr?.on("data", (data) => (err += data));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out, err };
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("npm run demo", () => {
  test("walks through the client against the mock", async () => {
    const { code, out, err } = await run();
    expect(err).toBe("");
    expect(code).toBe(0);
    for (const step of [
      "Bitbucket 9.4.16",
      "a page of 2 from 0",
      ", the last",
      'state: "OPEN"',
      "| ",
      ": OPEN",
      ": MERGED",
      "error instanceof NotFoundError: true",
      "ConflictError: POST",
      "vetoes: Requires approvals",
      "await stash.addBuild(",
      "TEST-REP3 SUCCESSFUL",
      "TEST-REP1    SUCCESSFUL Unit Tests",
      'await mock.deliver("pr:opened", "http://127.0.0.1:',
      "Jane Citizen opened #105 Talking Nerdy",
      "the listener answered 204",
      "WebhookSignatureError: X-Hub-Signature is not that",
      "the listener answered 401",
      "Done.",
    ])
      expect(out).toContain(step);
  });

  test("only reads from a server", async () => {
    const mock = await startMock();
    try {
      const { code } = await run({ STASH_URL: mock.url, STASH_TOKEN: "a-token" });
      expect(code).toBe(0);
      expect(mock.requests.length).toBeGreaterThan(5);
      expect(mock.requests.map((request) => request.method)).toEqual(mock.requests.map(() => "GET"));
      expect(mock.violations).toEqual([]);
    } finally {
      await mock.close();
    }
  });

  test("says in one line that a server cannot be reached", async () => {
    const { code, err } = await run({ STASH_URL: `http://127.0.0.1:${await freePort()}` });
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/ConnectionError: GET \/rest\/api\/1\.0\/application-properties: no response/);
  });

  test("says in one line what is wrong with STASH_URL", async () => {
    const { code, err } = await run({ STASH_URL: "https://stash.example.com/rest/api/1.0" });
    expect(code).toBe(1);
    expect(err.trim()).toBe('TypeError: baseUrl must end before /rest; use "https://stash.example.com"');
  });

  test("killed half-way, it leaves no listener", async () => {
    const child = start();
    const url = await new Promise<string>((resolve) =>
      child.stdout?.on("data", (data) => {
        const found = /http:\/\/\S+/.exec(String(data));
        if (found) resolve(found[0]);
      }),
    );
    child.kill("SIGTERM");
    await new Promise((resolve) => child.on("close", resolve));
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});
