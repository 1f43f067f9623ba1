import ts from "typescript";
import { expect, test } from "vitest";
import { complaintsAbout, messagesOf, programOf, root } from "../support/compiler.ts";

const complaints = (files: string[], more: ts.CompilerOptions) => complaintsAbout(files, programOf({ files, more }));

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
  const files = [...(client?.fileNames ?? []), probe];
  const program = programOf({ files, sources: { [probe]: source }, more: client?.options ?? {} });
  const words = messagesOf(ts.getPreEmitDiagnostics(program));
  const unknown = [/'node:fs'/, /'Buffer'/, /'process'/, /'setImmediate'/];
  expect(words).toEqual(unknown.map((name) => expect.stringMatching(name)));
}, 180_000);

test("hovering over a call shows its summary and permission, from the emitted declarations too", () => {
  const emitted: Record<string, string> = {};
  const more = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: "/dist" };
  programOf({ files: [`${root}src/client/index.ts`], more }).emit(undefined, (name, text) => {
    emitted[name.replace("/dist/", `${root}dist-declared/`)] = text;
  });
  for (const index of [`${root}src/client/index.ts`, `${root}dist-declared/src/client/index.d.ts`]) {
    const file = `${root}hover.ts`;
    const source = `import type { StashClient } from "${index.replace(/\.d\.ts$/, ".js")}";\ndeclare const stash: StashClient;\nstash.getProject;`;
    const program = programOf({ files: [file], sources: { ...emitted, [file]: source } });
    const checker = program.getTypeChecker();
    const { statements } = program.getSourceFile(file) as ts.SourceFile;
    const { expression } = statements.at(-1) as ts.ExpressionStatement;
    // A hover's documentation is its symbol's.
    const symbol = checker.getSymbolAtLocation((expression as ts.PropertyAccessExpression).name);
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
    expect(text).toContain("Get a project");
    expect(text).toContain("PROJECT_VIEW");
  }
}, 180_000);
