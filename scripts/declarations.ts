/**
 * Writes the declarations of the package to dist/types, by TypeScript itself: a bundler of declarations puts a member and
 * its comment on one line, and editors then lose the comment. Each file is written twice, as `.d.ts` for ES modules and
 * as `.d.cts` for CommonJS, since TypeScript takes a declaration for what its ending says.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "./redocly.ts";

const entries = ["src/client/index", "src/mock/index", "src/undici/index", "src/webhooks/index"];
const target = path.join(root, "dist/types");

/** Compiles the entries into a folder. TypeScript 7 takes 1 s for what TypeScript 5 takes 6, and writes the same. */
async function emit(folder: string): Promise<void> {
  const tsc = path.join(root, "node_modules/typescript-7/bin/tsc");
  const args = [tsc, "-p", path.join(root, "scripts/tsconfig.declarations.json"), "--outDir", folder];
  await promisify(execFile)(process.execPath, args).catch(({ stdout, message }) => {
    throw new Error(stdout || message);
  });
}

/** Relative imports name sources, in statements and in types. */
const sourceImport = /((?:from |import\()"\.[^"]*)\.ts"/g;

/** A declaration names what is published. */
const withEnding = (text: string, ending: ".js" | ".cjs") => text.replaceAll(sourceImport, `$1${ending}"`);

/** The text of the entries' declarations and of those that they import, and so on, by the path of the source without its ending. */
async function published(folder: string): Promise<Map<string, string>> {
  const reached = new Map<string, string>();
  const visit = async (name: string) => {
    if (reached.has(name)) return;
    const text = await readFile(path.join(folder, `${name}.d.ts`), "utf8");
    reached.set(name, text);
    for (const [, imported = ""] of text.matchAll(sourceImport))
      await visit(path.join(path.dirname(name), imported.slice(imported.indexOf('"') + 1)));
  };
  for (const entry of entries) await visit(entry);
  return reached;
}

const folder = await mkdtemp(path.join(tmpdir(), "stash-openapi-declarations-"));
try {
  await emit(folder);
  const declarations = await published(folder);
  for (const [name, text] of declarations) {
    const file = path.join(target, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.d.ts`, withEnding(text, ".js"));
    await writeFile(`${file}.d.cts`, withEnding(text, ".cjs"));
  }
  console.log(`dist/types: ${declarations.size} declarations, for ES modules and for CommonJS`);
} finally {
  await rm(folder, { recursive: true });
}
