/** The README's own code in fresh projects: its first example as it is written, and what it says of settings and installing. */
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Block, markdownBlocks } from "../snippets/blocks.ts";
import { run } from "./command.ts";
import type { Runtime } from "./runtimes.ts";

const [first] = markdownBlocks("README.md") as [Block];

/** The same for a CommonJS module, in which `await` wants a function around it. */
const [, imports = "", body = ""] = /^(import [^\n]*\n)(.*)$/s.exec(first.code) ?? [];
const inFunction = `${imports}\nasync function main() {\n${body}}\nmain();\n`;

/** The only code block of a language in the README that has this in it. */
async function blockWith(language: string, part: string): Promise<string> {
  const readme = await readFile("README.md", "utf8");
  const blocks = Array.from(readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)).filter(([, name]) => name === language);
  const [found, ...more] = blocks.map(([, , code = ""]) => code).filter((code) => code.includes(part));
  assert.equal(more.length, 0);
  assert.ok(found, `the README has a block in ${language} with ${part}`);
  return found;
}

/** A project with these files in a folder of its own, below the one in which the package is installed. */
async function project(folder: string, name: string, files: Record<string, string | object>): Promise<string> {
  const place = path.join(folder, name.replace(/\W+/g, "-"));
  await mkdir(place);
  for (const [file, content] of Object.entries(files)) {
    await writeFile(path.join(place, file), typeof content === "string" ? content : JSON.stringify(content));
  }
  return place;
}

/** The mock stands for the `https://stash.example.com` that it calls: redirect.cjs sees to that. */
async function expectExample(place: string, mock: string, ...args: string[]): Promise<void> {
  const printed = await run(process.execPath, ["--require", "../redirect.cjs", ...args], place, { MOCK: mock });
  assert.match(printed, /^My Cool Project\n(\d+ .+\n)+$/);
}

const plain: Runtime = async (folder, { mock }) => {
  const place = await project(folder, "plain", { "package.json": { type: "module" }, "main.js": first.code });
  await expectExample(place, mock, "main.js");
};

const commonJs: Runtime = async (folder, { mock }) => {
  const place = await project(folder, "commonjs", { "package.json": {}, "main.js": await blockWith("js", "require(") });
  const printed = await run(process.execPath, ["--require", "../redirect.cjs", "main.js"], place, { MOCK: mock });
  assert.equal(printed, "My Cool Project\n");
};

const typescript = (type: "module" | "commonjs", settings: object): Runtime => {
  return async (folder, { mock }) => {
    const compilerOptions = {
      target: "es2022",
      strict: true,
      types: ["node"],
      outDir: "out",
      rootDir: ".",
      ...settings,
    };
    const place = await project(folder, `typescript ${type} ${Object.values(settings)}`, {
      "package.json": { type },
      "tsconfig.json": { compilerOptions, files: ["main.ts"] },
      "main.ts": type === "module" ? first.code : inFunction,
    });
    await run(process.execPath, ["../node_modules/typescript/bin/tsc", "-p", "."], place);
    await expectExample(place, mock, "out/main.js");
  };
};

const vite: Runtime = async (folder, { mock }) => {
  const place = await project(folder, "vite", {
    "package.json": { type: "module" },
    "index.html": '<script type="module" src="/main.ts"></script>',
    "main.ts": first.code,
    // Node runs what a browser would: it has no document for Vite's own code to look at.
    "vite.config.js":
      'export default { build: { modulePreload: false, rollupOptions: { output: { entryFileNames: "main.js" } } } };',
  });
  await run(process.execPath, ["../node_modules/vite/bin/vite.js", "build"], place);
  await expectExample(place, mock, "dist/main.js");
};

const jest: Runtime = async (folder, { mock }) => {
  // Jest reads a test as CommonJS unless a transform is set up.
  const load = imports.replace(/^import (.*) from (.*);/, "const $1 = require($2);");
  const place = await project(folder, "jest", {
    "package.json": { jest: { setupFiles: ["../redirect.cjs"] } },
    "main.test.js": `${load}\ntest("the first example", async () => {\n${body}\nexpect(project.key).toBe("PRJ");\n});\n`,
  });
  await run(process.execPath, ["../node_modules/jest-30/bin/jest.js"], place, { MOCK: mock });
};

/** MSW answers from the description; nothing reaches the mock. */
const msw: Runtime = async (folder) => {
  const place = await project(folder, "msw", {
    "package.json": { type: "module" },
    "main.js": `${await blockWith("js", "fromOpenApi")}\nawait import("./first.js");\n`,
    "first.js": first.code,
  });
  const printed = await run(path.join(folder, "node_modules/node-22/bin/node"), ["main.js"], place);
  assert.match(printed, /^My Cool Project\n(\d+ .+\n)+$/);
};

/** The package.json that the install lines leave; nothing is downloaded but what they resolve to. */
const install: Runtime = async (folder, _servers, packed) => {
  const place = await project(folder, "install", { "package.json": { name: "a-project", private: true } });
  const block = await blockWith("sh", "npm install stash-openapi\n");
  const lines = block.split("\n").map((line) => line.replace(/#.*/, "").trim());
  for (const line of lines.filter((line) => line !== "")) {
    const [npm, ...args] = line.replace(/ stash-openapi$/, ` ${packed}`).split(/\s+/);
    assert.equal(npm, "npm");
    await run("npm", [...args, "--package-lock-only", "--no-audit", "--no-fund"], place);
  }
  const { dependencies, devDependencies } = JSON.parse(await readFile(path.join(place, "package.json"), "utf8"));
  assert.deepEqual(Object.keys(dependencies).sort(), ["stash-openapi", "undici"]);
  assert.match(dependencies.undici, /^\^7\./);
  assert.deepEqual(devDependencies, { "@stoplight/prism-http": "5.12.0" });
};

/** Each by its name, as in runtimes.ts. */
export const firstExample: Record<string, Runtime> = {
  "README's install lines": install,
  "README's first example as an ES module": plain,
  "README's example of CommonJS": commonJs,
  "README's first example in TypeScript, node16": typescript("module", { module: "node16" }),
  "README's first example in TypeScript, nodenext": typescript("module", { module: "nodenext" }),
  "README's first example in TypeScript, nodenext and CommonJS": typescript("commonjs", { module: "nodenext" }),
  "README's first example in TypeScript, commonjs and node10": typescript("commonjs", {
    module: "commonjs",
    moduleResolution: "node10",
  }),
  "README's first example in TypeScript, bundler": typescript("module", {
    module: "esnext",
    moduleResolution: "bundler",
  }),
  "README's first example in Vite": vite,
  "README's first example in Jest": jest,
  "README's first example answered by MSW": msw,
};
