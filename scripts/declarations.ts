/**
 * Writes the declarations of the package to dist/types, by TypeScript itself: a bundler of declarations puts a member and
 * its comment on one line, and editors then lose the comment. Each file is written twice, as `.d.ts` for ES modules and
 * as `.d.cts` for CommonJS, since TypeScript takes a declaration for what its ending says.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { root } from "./redocly.ts";

const entries = ["src/client/index.ts", "src/mock/index.ts", "src/undici/index.ts", "src/webhooks/index.ts"];
const target = path.join(root, "dist/types");

/** The declarations, by the path of their source without its ending. */
function emit(): Map<string, string> {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: undefined, files: entries }, ts.sys, root);
  const program = ts.createProgram(
    entries.map((entry) => path.join(root, entry)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: target },
  );
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => {
    emitted.set(path.relative(target, file).replace(/\.d\.ts$/, ""), text);
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, formatHost));
  return emitted;
}

const formatHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name: string) => name,
  getNewLine: () => "\n",
};

/** Relative imports name sources; a declaration names what is published. */
function withEnding(text: string, ending: ".js" | ".cjs"): string {
  return text.replaceAll(/(from "\.[^"]*|import\("\.[^"]*)\.ts"/g, `$1${ending}"`);
}

/** The names of the entries' declarations and of those that they import, and so on. */
function published(emitted: Map<string, string>): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { fileName } of ts.preProcessFile(emitted.get(name) ?? "").importedFiles)
      if (fileName.startsWith(".")) visit(path.join(path.dirname(name), fileName).replace(/\.ts$/, ""));
  };
  for (const entry of entries) visit(entry.replace(/\.ts$/, ""));
  return reached;
}

const emitted = emit();
const names = published(emitted);
for (const name of names) {
  const text = emitted.get(name) as string;
  const file = path.join(target, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.d.ts`, withEnding(text, ".js"));
  await writeFile(`${file}.d.cts`, withEnding(text, ".cjs"));
}
console.log(`dist/types: ${names.size} declarations, for ES modules and for CommonJS`);
