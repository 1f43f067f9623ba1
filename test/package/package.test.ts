import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { serve } from "../support/server.ts";

const project = inject("project");
const node = async (...args: string[]) =>
  (await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 })).stdout;

test("the packed files are these and no others", () => {
  const packed = inject("packed");
  const declarations = packed.filter((file) => file.startsWith("dist/types/"));
  const recipes = readdirSync("test/recipes").filter((file) => !file.endsWith(".test.ts"));
  expect(packed.filter((file) => !declarations.includes(file)).sort()).toEqual(
    [
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "COMING-FROM-ATLASSIAN-PYTHON-API.md",
      "COMING-FROM-STASHY.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "dist/control.openapi.json",
      "dist/index.cjs",
      "dist/index.js",
      "dist/mock-cli.js",
      "dist/mock.cjs",
      "dist/mock.js",
      "dist/mock2.js",
      "dist/page.html",
      "dist/undici.cjs",
      "dist/undici.js",
      "dist/webhooks.cjs",
      "dist/webhooks.js",
      "generated/openapi.json",
      "generated/openapi.yaml",
      "package.json",
      "spec/ERRATA.md",
      "spec/SOURCES.md",
      "test/languages/README.md",
      ...recipes.map((file) => `test/recipes/${file}`),
    ].sort(),
  );
  // Every declaration is of a source that is published, once for ES modules and once for CommonJS.
  const sources = declarations.map((file) => file.replace(/^dist\/types\/(.+)\.d\.c?ts$/, "$1.ts"));
  expect(sources.filter((file) => !existsSync(file) || !/^(src|generated)\//.test(file))).toEqual([]);
  const twins = declarations.map((file) => file.replace(/\.d\.(c?)ts$/, (_, c) => (c ? ".d.ts" : ".d.cts")));
  expect(declarations.sort()).toEqual(twins.sort());
});

test("every link of the README leads to a file or a heading of the package", async () => {
  const installed = path.join(project, "node_modules/stash-openapi");
  const readme = await readFile(path.join(installed, "README.md"), "utf8");
  const targets = Array.from(readme.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target);
  const inside = targets.filter((target) => !/^https:\/\//.test(target));
  expect(inside.length).toBeGreaterThan(20);
  const anchors = Array.from(readme.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) => {
    return `#${heading.toLowerCase().replaceAll(" ", "-")}`;
  });
  const isThere = (target: string) =>
    target.startsWith("#") ? anchors.includes(target) : inject("packed").includes(target);
  expect(inside.filter((target) => !isThere(target))).toEqual([]);
  // A code host resolves the same links against the repository.
  expect(inside.filter((target) => !target.startsWith("#") && !existsSync(target))).toEqual([]);
});

const lacking = {
  "Response, as Jest's jsdom": [["Headers", "Request", "Response", "TextEncoder"], ""],
  "fetch, as a Node of long ago": [["fetch"], 'createStashClient({ baseUrl: "https://stash.example.com" });'],
} as const;

test.each(Object.entries(lacking))("a platform without %s is told in one sentence", async (_, [names, use]) => {
  const { execPath } = process;
  const taken = names.map((name) => `delete globalThis.${name};`).join(" ");
  for (const code of [
    `${taken} const { createStashClient } = require("stash-openapi"); ${use}`,
    `${taken} import("stash-openapi").then(({ createStashClient }) => { ${use} });`,
  ]) {
    const failed = promisify(execFile)(execPath, ["--input-type=commonjs", "--eval", code], { cwd: project });
    const { stderr } = await failed.catch((error) => error);
    expect(stderr).toContain(
      `TypeError: stash-openapi needs ${names.join(", ")}, which this platform has not: use Node 20.19 or newer`,
    );
  }
});

test("only openapi-fetch and its helpers come with it", async () => {
  const { packages } = JSON.parse(await readFile(path.join(project, "package-lock.json"), "utf8"));
  expect(Object.keys(packages).sort()).toEqual([
    "",
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
    "node_modules/stash-openapi",
  ]);
});

describe("in an empty project", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  const program = (load: string) => `${load}
    const stash = createStashClient({ baseUrl: ${JSON.stringify(mock.url)}, auth: basic("jcitizen", "secret") });
    stash.listProjects().toArray().then(
      (projects) => console.log(projects.length, projects[0].key),
      (error) => console.log(error.name, error.message),
    );`;
  const names = "{ createStashClient, basic }";
  test.each([
    ["import", "module", `import ${names} from "stash-openapi";`],
    ["import()", "module", `const ${names} = await import("stash-openapi");`],
    ["require()", "commonjs", `const ${names} = require("stash-openapi");`],
  ])("%s gives a client that works", async (_name, type, load) => {
    expect(await node("--no-warnings", `--input-type=${type}`, "--eval", program(load))).toMatch(/^[1-9]\d* \w+\n$/);
    expect(mock.violations).toEqual([]);
  });

  test("the description is there, as JSON and as YAML", async () => {
    const json = 'import d from "stash-openapi/openapi.json" with { type: "json" }; console.log(d.openapi)';
    expect(await node("--no-warnings", "--input-type=module", "--eval", json)).toBe("3.0.3\n");
    const yaml = 'console.log(require("fs").readFileSync(require.resolve("stash-openapi/openapi.yaml"), "utf8"))';
    expect(await node("--eval", yaml)).toMatch(/^openapi: 3\.0\.3\n/);
    expect(await node("--eval", 'console.log(require("stash-openapi/package.json").name)')).toBe("stash-openapi\n");
  });
});

describe.each([
  ["import", "module", (name: string, from: string) => `import ${name} from "${from}";`],
  ["require()", "commonjs", (name: string, from: string) => `const ${name} = require("${from}");`],
])("stash-openapi/undici by %s", (_, type, load) => {
  const parts = `${load("{ createStashClient }", "stash-openapi")} ${load("{ undiciFetch }", "stash-openapi/undici")}`;

  test("says in one sentence what to install when undici is missing", async () => {
    const { stderr } = await node(`--input-type=${type}`, "--eval", parts).catch((error) => error);
    expect(stderr).toContain(
      "Error: stash-openapi/undici needs undici, which is not installed: npm install undici@7\n",
    );
  });

  test("gives a fetch when it is there", async () => {
    // A second project, whose undici is this repository's.
    const other = path.join(project, `undici-by-${type}`);
    await cp(path.join(project, "node_modules"), path.join(other, "node_modules"), { recursive: true });
    await cp(path.resolve("node_modules/undici"), path.join(other, "node_modules/undici"), { recursive: true });
    await using server = await serve((_request, response) => void response.end('{"key":"PRJ"}'));
    const call = `createStashClient({ baseUrl: "${server.url}", fetch: undiciFetch }).getProject({ projectKey: "PRJ" })`;
    const code = `${parts} ${call}.then(({ key }) => console.log(key));`;
    const args = ["--no-warnings", `--input-type=${type}`, "--eval", code];
    expect((await promisify(execFile)(process.execPath, args, { cwd: other })).stdout).toBe("PRJ\n");
    expect(server.requests[0]?.headers["user-agent"]).toBe("undici");
  });
});

describe("npx stash-mock", () => {
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill();
  });
  const stashMock = (cwd: string, ...args: string[]) => {
    const child = spawn("npx", ["--no-install", "stash-mock", ...args], {
      cwd,
      detached: true,
      env: { ...process.env, NPM_CONFIG_LOGLEVEL: "error" },
    });
    // npx does not pass signals on to what it starts; its process group gets them.
    child.kill = (signal = "SIGTERM") => process.kill(-(child.pid as number), signal);
    children.push(child);
    return child;
  };

  test("says in one line what to install when Prism is missing", async () => {
    const child = stashMock(project, "--port", "0");
    let printed = "";
    child.stderr.on("data", (text) => {
      printed += text;
    });
    const [code] = await once(child, "close");
    children.pop();
    expect(printed).toMatch(
      /^stash-mock: The mock needs Prism, which is not installed: npm install --save-dev --save-exact @stoplight\/prism-http@[\d.]+\n$/,
    );
    expect(code).toBe(1);
  });

  test("answers plain HTTP when it is there", async () => {
    // A second project whose Prism is this repository's: the same 90 MB need not be installed again.
    const other = path.join(project, "with-prism");
    await mkdir(other);
    await cp(path.join(project, "node_modules"), path.join(other, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await writeFile(path.join(other, "package.json"), "{}");
    await symlink(path.resolve("node_modules/@stoplight"), path.join(other, "node_modules/@stoplight"));
    const child = stashMock(other, "--port", "0");
    const [line] = await once(createInterface(child.stdout), "line");
    const url = /at (http:\S+),/.exec(line)?.[1];
    const response = await fetch(`${url}/rest/api/1.0/projects/PRJ`, {
      headers: { authorization: `Basic ${btoa("me:secret")}` },
    });
    expect([response.status, ((await response.json()) as { key: string }).key]).toEqual([200, "PRJ"]);
  });
});

test("a bundle of the client alone has no mock and no module of Node in it", async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: 'export { createStashClient, basic } from "stash-openapi";', resolveDir: project },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
  });
  const inputs = Object.keys(metafile.inputs).map((input) => input.replace(/^.*node_modules\//, ""));
  expect(inputs.sort()).toEqual(["<stdin>", "openapi-fetch/dist/index.mjs", "stash-openapi/dist/index.js"]);
  expect(outputFiles[0]?.text).not.toMatch(/prism|startMock|node:/i);
});
