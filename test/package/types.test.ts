import { execFile } from "node:child_process";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";

const project = inject("project");

/** The settings of a project, the files that it compiles, and the compilers that know such settings. */
interface Setting {
  options: Record<string, unknown>;
  files: string[];
  compilers: string[];
}

const node = { lib: ["es2023"], types: ["node"] };
/** `consumer.cts` is CommonJS whatever its project is; `consumer.ts` is what the settings or package.json say. */
const settings: Record<string, Setting> = {
  "commonjs and node10": {
    options: { ...node, module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
    files: ["consumer.ts", "operations.ts", "consumer.cts"],
    compilers: ["typescript-5.4", "typescript"],
  },
  "commonjs and node10, which TypeScript 6 has for the last time": {
    options: { ...node, module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
    files: ["consumer.ts", "operations.ts", "consumer.cts"],
    compilers: ["typescript-6"],
  },
  node16: {
    options: { ...node, module: "node16", moduleResolution: "node16" },
    files: ["consumer.ts", "operations.ts", "esm/consumer.mts", "consumer.cts"],
    compilers: ["typescript-5.4", "typescript", "typescript-6", "typescript-7"],
  },
  nodenext: {
    options: { ...node, module: "nodenext", moduleResolution: "nodenext" },
    files: ["consumer.ts", "operations.ts", "esm/consumer.mts", "consumer.cts"],
    compilers: ["typescript-5.4", "typescript", "typescript-6", "typescript-7"],
  },
  "a bundler for browsers": {
    options: { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom", "dom.iterable"], types: [] },
    files: ["consumer.ts", "operations.ts"],
    compilers: ["typescript-5.4", "typescript", "typescript-6", "typescript-7"],
  },
};

const configOf = (setting: string) => `tsconfig.${setting.replace(/\W+/g, "-")}.json`;

beforeAll(async () => {
  await cp("test/package/fixtures", project, { recursive: true });
  await mkdir(path.join(project, "esm"));
  await cp("test/package/fixtures/consumer.ts", path.join(project, "esm/consumer.mts"));
  await mkdir(path.join(project, "node_modules/@types"));
  for (const name of ["@types/node", "undici-types"])
    await symlink(path.resolve("node_modules", name), path.join(project, "node_modules", name));
  for (const [setting, { options, files }] of Object.entries(settings)) {
    const compilerOptions = {
      target: "es2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: false,
      ...options,
    };
    await writeFile(path.join(project, configOf(setting)), JSON.stringify({ compilerOptions, files }));
  }
});

/**
 * The complaints of a compiler about a project; empty if it is right. It runs here and not as a child process, so that it is
 * loaded once for all its settings and V8 has compiled the hot parts of it: 14 s of CPU for four settings instead of 20.
 */
async function complaints(compiler: string, config: string): Promise<string> {
  // TypeScript 7 is native code, and has no such interface.
  if (compiler === "typescript-7") return printedBy(compiler, config);
  const ts: typeof import("typescript") = createRequire(import.meta.url)(compiler);
  const host = {
    ...ts.sys,
    getCurrentDirectory: () => project,
    getNewLine: () => "\n",
    getCanonicalFileName: (name: string) => name,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }: { messageText: unknown }) => {
      throw new Error(JSON.stringify(messageText));
    },
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(path.join(project, config), {}, host);
  if (!parsed) throw new Error(`${compiler} cannot read ${config}.`);
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const judged = program.getSourceFiles().filter(({ fileName }) => isToBeJudged(compiler, fileName));
  const found = judged.flatMap((file) => ts.getPreEmitDiagnostics(program, file));
  return ts.formatDiagnostics([...parsed.errors, ...found], host);
}

/** Files of openapi-fetch that a compiler has judged already, each with the compiler's name before it. */
const known = new Set<string>();

/**
 * The program and our declarations are judged in every setting, those of openapi-fetch by each compiler once, in the first setting
 * that has them. TypeScript's own and Node's, whose versions are pinned, would take a third of the time, and are left to TypeScript 7,
 * which judges everything.
 */
function isToBeJudged(compiler: string, fileName: string): boolean {
  if (!fileName.includes("/node_modules/") || fileName.includes("/node_modules/stash-openapi/")) return true;
  if (!fileName.includes("/node_modules/openapi-")) return false;
  const isNew = !known.has(compiler + fileName);
  known.add(compiler + fileName);
  return isNew;
}

/** The output of `tsc -p`. */
async function printedBy(compiler: string, config: string): Promise<string> {
  const tsc = path.resolve("node_modules", compiler, "bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", config], { cwd: project });
  return run.then(({ stdout }) => stdout).catch((error) => error.stdout);
}

describe.each(Object.entries(settings))("a project with %s compiles", (setting, { compilers }) => {
  test.each(compilers)("with %s", { timeout: 120_000 }, async (compiler) => {
    expect(await complaints(compiler, configOf(setting))).toBe("");
  });
});

test("a module setting that knows no packages ends in one sentence that names the right one", async () => {
  await writeFile(path.join(project, "lost.ts"), 'import { basic } from "stash-openapi";\nexport { basic };\n');
  const compilerOptions = { module: "es2015", moduleResolution: "classic", noEmit: true, types: [] };
  await writeFile(path.join(project, "tsconfig.lost.json"), JSON.stringify({ compilerOptions, files: ["lost.ts"] }));
  const found = await complaints("typescript", "tsconfig.lost.json");
  expect(found.trim().split("\n")).toHaveLength(1);
  expect(found).toContain("Did you mean to set the 'moduleResolution' option to 'nodenext'");
});
