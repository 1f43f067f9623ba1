import ts from "typescript";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: undefined, files: [] }, ts.sys, root);

/**
 * The compiler's complaints about some files; empty if they are right. It takes 3 s on a quiet machine, and a minute on one with
 * twenty other things to do.
 */
function complaints(files: string[], more: ts.CompilerOptions = {}): string {
  const program = ts.createProgram(files, { ...options, ...more });
  const diagnostics = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  return ts.formatDiagnostics(diagnostics, {
    ...ts.sys,
    getNewLine: () => "\n",
    getCanonicalFileName: (name) => name,
  });
}

test("what may be left out may be undefined, under exactOptionalPropertyTypes too", () => {
  expect(complaints([`${root}test/types/exact.ts`], { exactOptionalPropertyTypes: true })).toBe("");
}, 180_000);

test("webhooks know no platform: they compile without the types of Node", () => {
  const file = `${root}src/webhooks/tsconfig.json`;
  const { config: own } = ts.readConfigFile(file, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(own, ts.sys, `${root}src/webhooks`);
  expect(parsed.fileNames.length).toBeGreaterThan(3);
  expect(parsed.options.types).toEqual([]);
  expect(complaints(parsed.fileNames, { types: [] })).toBe("");
}, 180_000);

test("nothing of Node is known in src/client, where browsers run", () => {
  const file = `${root}src/client/tsconfig.json`;
  const client = ts.getParsedCommandLineOfConfigFile(
    file,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const probe = `${root}src/client/probe.ts`;
  const source =
    'import { readFile } from "node:fs";\nexport const all = [readFile, Buffer, process, setImmediate, fetch, setTimeout];\n';
  const host = ts.createCompilerHost(client?.options ?? {});
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === probe ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  const program = ts.createProgram([...(client?.fileNames ?? []), probe], client?.options ?? {}, host);
  const words = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ""));
  const unknown = [/'node:fs'/, /'Buffer'/, /'process'/, /'setImmediate'/];
  expect(words).toEqual(unknown.map((name) => expect.stringMatching(name)));
}, 180_000);

test("hovering over a call shows its summary and permission, from the emitted declarations too", () => {
  const emitted: Record<string, string> = {};
  const emit = {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: "/dist",
  };
  ts.createProgram([`${root}src/client/index.ts`], emit).emit(undefined, (name, text) => {
    emitted[name.replace("/dist/", `${root}dist-declared/`)] = text;
  });
  for (const index of [`${root}src/client/index.ts`, `${root}dist-declared/src/client/index.d.ts`]) {
    const file = `${root}hover.ts`;
    const source = `import type { StashClient } from "${index.replace(/\.d\.ts$/, ".js")}";\ndeclare const stash: StashClient;\nstash.getProject;`;
    const sources: Record<string, string> = { ...emitted, [file]: source };
    const service = ts.createLanguageService({
      getCompilationSettings: () => ({ ...options, allowImportingTsExtensions: true }),
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) => {
        const text = sources[name] ?? ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name in sources || ts.sys.fileExists(name),
      readFile: (name) => sources[name] ?? ts.sys.readFile(name),
      directoryExists: (name) =>
        Object.keys(sources).some((known) => known.startsWith(`${name}/`)) || ts.sys.directoryExists(name),
    });
    const hover = service.getQuickInfoAtPosition(file, source.lastIndexOf("getProject") + 1);
    const text = ts.displayPartsToString(hover?.documentation);
    expect(text).toContain("Get a project");
    expect(text).toContain("PROJECT_VIEW");
  }
}, 180_000);
