import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../src/mock/index.ts";

/** The mock that the recipes of a file talk to; there when its first test runs. */
export let mock: Mock;

/** Starts the mock for the tests of a file, and names it to the recipes. No request of theirs may break the description. */
export function mockForRecipes(): void {
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
}

/** The requests of an operation, in order. */
export function sent(operationId: string): MockRequest[] {
  return mock.requests.filter((request) => request.operationId === operationId);
}

export const folder = path.resolve("test/recipes");

/** Runs a recipe as it is, and gives what it printed. */
export async function run(name: string, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  await withArguments(args, out, err, () => loaded(name));
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { out, err, code };
}

/** A recipe that listens, for as long as the work takes, and what it printed. */
export async function listening(name: string, args: string[], work: (hook: string) => Promise<void>) {
  const lines: string[] = [];
  await withArguments(args, lines, lines, async () => {
    const { server } = (await loaded(name)) as { server: Server };
    try {
      if (!server.listening) await once(server, "listening");
      await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
    }
  });
  return lines;
}

/** Does the work with the arguments of a command line; the lines that are printed meanwhile go to the lists. */
async function withArguments(args: string[], out: string[], err: string[], work: () => Promise<unknown>) {
  const spies = [
    vi.spyOn(console, "log").mockImplementation((line) => out.push(line)),
    vi.spyOn(console, "error").mockImplementation((line) => err.push(line)),
  ];
  const argv = process.argv;
  process.argv = [...argv.slice(0, 2), ...args];
  try {
    await work();
  } finally {
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
}

/** The module of a recipe, run anew. */
async function loaded(name: string): Promise<unknown> {
  vi.resetModules();
  return import(/* @vite-ignore */ path.join(folder, `${name}.ts`));
}
