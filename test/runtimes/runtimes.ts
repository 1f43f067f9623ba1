import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { run } from "./command.ts";

export interface Servers {
  mock: string;
  /** A server that takes connections and never answers. */
  silent: string;
  /** A PKCS#8 key, to sign with OAuth. */
  privateKey: string;
  /** A webhook, as a server signs it. */
  webhook: { secret: string; body: string; headers: Record<string, string> };
}

// undici 8 and msw 3 want it.
const node22 = "node-22/bin/node";

/** Throws where the package does not work; `packed` is its tarball. */
export type Runtime = (folder: string, servers: Servers, packed: string) => Promise<void>;

/** The lines that project/program.mjs prints on every runtime. */
const expected = [
  "name: PRJ",
  "pages: true",
  "url: PRJ",
  "error: true true NotFoundError 404",
  "oauth: PRJ",
  "upload: undefined",
  "file: true application/octet-stream true",
  "streamed: true",
  "handed on: 200 true PRJ",
  "timeout: RequestTimeoutError",
  "abort: no longer wanted",
  "webhook: pr:opened 101",
  "stream: pr:opened 101",
  "forged: WebhookSignatureError",
  "dates: true",
];

/** The last line that a program prints, as JSON. */
async function printedBy(command: string | string[], args: string[], folder: string): Promise<unknown> {
  const [program = "", ...before] = [command].flat();
  const executable = program.includes("/") ? path.join(folder, "node_modules", program) : program;
  const printed = await run(executable, [...before, ...args], folder);
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "");
}

/** The program where there is a command line, with the `fetch` of the platform or of a library. */
const commandLine = (command: string | string[], library = "platform"): Runtime => {
  return async (folder, servers) => {
    assert.deepEqual(await printedBy(command, ["main.mjs", library, JSON.stringify(servers)], folder), expected);
  };
};

/** The program over `undiciFetch`, beside a version of undici that is the only one there. */
const overUndici = (command: string, version: string): Runtime => {
  return async (folder, servers) => {
    const project = path.join(folder, `over-${version}`);
    const installed = (name: string) => path.join(folder, "node_modules", name);
    const modules = { ...Object.fromEntries(ours.map((name) => [name, name])), undici: version };
    for (const [name, from] of Object.entries(modules))
      await cp(installed(from), path.join(project, "node_modules", name), { recursive: true });
    for (const file of ["main.mjs", "program.mjs"]) await cp(path.join(folder, file), path.join(project, file));
    const executable = command.includes("/") ? installed(command) : command;
    const printed = await run(executable, ["main.mjs", "stash-openapi/undici", JSON.stringify(servers)], project);
    assert.deepEqual(JSON.parse(printed), expected);
  };
};

/** The package and what comes with it. */
const ours = ["stash-openapi", "openapi-fetch", "openapi-typescript-helpers"];

/** Libraries that stand in for a server in a user's own tests. */
const intercepted: Runtime = async (folder) => {
  assert.deepEqual(await printedBy(node22, ["intercepted.mjs"], folder), [
    "msw: PRJ true",
    "msw from the description: true true",
    "nock: PRJ true",
  ]);
};

/** Cloudflare's runtime takes one file, and has neither a file system nor a command line: it is asked over HTTP. */
const workerd: Runtime = async (folder, servers) => {
  await build({
    entryPoints: [path.join(folder, "worker.mjs")],
    outfile: path.join(folder, "worker.bundled.mjs"),
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
  });
  const executable = path.join(folder, "node_modules/@cloudflare/workerd-linux-64/bin/workerd");
  const child = spawn(executable, ["serve", "workerd.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const control = createInterface(child.stdio[3] as NodeJS.ReadableStream);
    const [line] = await once(control, "line", { signal: AbortSignal.timeout(20_000) });
    const { port } = JSON.parse(line) as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(servers) });
    const text = await response.text();
    assert.equal(response.status, 200, text);
    assert.deepEqual(JSON.parse(text), expected);
  } finally {
    child.kill();
    await once(child, "exit");
  }
};

/** Jest transforms with Babel unless told otherwise; many switch that off. */
const jest = (version: string, transform: boolean): Runtime => {
  return async (folder, servers) => {
    const config = `jest-${version}-${transform}.json`;
    await writeFile(
      path.join(folder, config),
      JSON.stringify({ testMatch: ["**/client.test.cjs"], ...(!transform && { transform: {} }) }),
    );
    const executable = path.join(folder, "node_modules", `jest-${version}`, "bin/jest.js");
    await run(process.execPath, [executable, "--config", config, "--runInBand", "--forceExit"], folder, {
      SERVERS: JSON.stringify(servers),
    });
  };
};

/** The words in which what cannot work says so. */
const refused = (words: string, attempt: (folder: string) => Promise<unknown>): Runtime => {
  return async (folder) => {
    const printed = await attempt(folder).then(
      () => "it worked",
      (error: Error) => error.message,
    );
    assert.ok(printed.includes(words), `${words} is not in: ${printed}`);
  };
};

const oldNode = refused(
  "TypeError: stash-openapi needs Headers, Request, Response, which this platform has not: use Node 20.19 or newer",
  (folder) => printedBy("node-16/bin/node", ["-e", 'import("stash-openapi")'], folder),
);

const oldNodeForMock = refused(
  "stash-mock: The mock needs Node 20.19 or newer, and this is Node 18.20.8.\n",
  (folder) => printedBy("node-18/bin/node", ["node_modules/stash-openapi/dist/mock-cli.js"], folder),
);

const jsdom = refused(
  'TextEncoder, which this platform has not: use Node 20.19 or newer, and in Jest the environment "node" instead of "jsdom"',
  async (folder) => {
    await writeFile(
      path.join(folder, "jsdom.json"),
      JSON.stringify({ testMatch: ["**/client.test.cjs"], testEnvironment: "jsdom" }),
    );
    await run(process.execPath, ["node_modules/jest-30/bin/jest.js", "--config", "jsdom.json"], folder);
  },
);

/** In the words of `misfits.mjs`, and each after one attempt. */
const misfits: Runtime = async (folder, servers) => {
  const [version, own, agent] = (await printedBy(node22, ["misfits.mjs", JSON.stringify(servers)], folder)) as string[];
  const cure = "give the client undici's own fetch as well";
  assert.match(version ?? "", /^1 InvalidRequestError: the dispatcher is of another version of undici than fetch/);
  assert.ok(version?.includes(cure), version);
  assert.match(own ?? "", /^1 [A-Z]\w+$/);
  assert.match(agent ?? "", /^1 InvalidRequestError: the dispatcher must be one of undici's/);
};

const jsdomSignal: Runtime = async (folder, { mock }) => {
  const vitest = ["node_modules/vitest-3/vitest.mjs", "run", "--globals", "--environment", "jsdom", "jsdom.test"];
  await run(path.join(folder, "node_modules/node-24/bin/node"), vitest, folder, { MOCK: mock });
};

/** Every runtime and framework by its name. */
export const runtimes: Record<string, Runtime> = {
  "the Node that runs this": commandLine("node"),
  "Node 22": commandLine(node22),
  "Node 24": commandLine("node-24/bin/node"),
  Bun: commandLine(["@oven/bun-linux-x64/bin/bun", "run"]),
  Deno: commandLine(["@deno/linux-x64-glibc/deno", "run", "--allow-all"]),
  workerd,
  "the fetch of undici 7": commandLine("node", "undici-7"),
  "the fetch of undici 8": commandLine(node22, "undici-8"),
  "undiciFetch over undici 6": overUndici("node", "undici-6"),
  "undiciFetch over undici 7": overUndici("node", "undici-7"),
  "undiciFetch over undici 8": overUndici(node22, "undici-8"),
  "the fetch of node-fetch": commandLine("node", "node-fetch"),
  "the fetch of cross-fetch": commandLine("node", "cross-fetch"),
  "msw and nock": intercepted,
  "Jest 29": jest("29", true),
  "Jest 29 without a transform": jest("29", false),
  "Jest 30": jest("30", true),
  "Jest 30 without a transform": jest("30", false),
  "Jest's jsdom, which lacks a platform, says so": jsdom,
  "Vitest 3's jsdom on Node 24, whose signals fetch refuses, says so": jsdomSignal,
  "a dispatcher that fetch cannot take is told": misfits,
  "Node 16, which is too old, says so": oldNode,
  "Node 18, which is too old for the mock, says so": oldNodeForMock,
};
