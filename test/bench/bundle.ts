import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { programs } from "./programs.ts";
import { folder } from "./setup.ts";
import { table } from "./table.ts";

/** The part of it that is used; it is installed with the alternatives. */
interface Esbuild {
  build(options: object): Promise<{ outputFiles: { contents: Uint8Array }[] }>;
}

/** The code that a program of one call ships to a browser, all of its dependencies in it. */
export async function bundle(): Promise<string> {
  const esbuild: Esbuild = createRequire(path.join(folder, "package.json"))("esbuild");
  const rows = await Promise.all(
    Object.entries(programs("https://stash.example.com")).map(async ([name, contents]) => {
      const { outputFiles } = await esbuild.build({
        stdin: { contents, resolveDir: folder },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        write: false,
      });
      const code = outputFiles[0]?.contents ?? new Uint8Array();
      return [name, kilobytes(code.length), kilobytes(gzipSync(code, { level: 9 }).length)];
    }),
  );
  return table(["A program of one call", "minified, kB", "and gzipped, kB"], rows);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
