/** Packs the package and installs the tarball in an empty project, once for all tests that use it as a stranger does. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Paths of the packed files. */
    packed: string[];
    /** The folder of the project in which the package is installed. */
    project: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const project = await mkdtemp(path.join(tmpdir(), "stash-openapi-project-"));
  const npm = (cwd: string, ...args: string[]) => promisify(execFile)("npm", args, { cwd, maxBuffer: 2 ** 24 });
  // prepack builds, and what it prints comes before the JSON.
  const { stdout } = await npm(process.cwd(), "pack", "--json", "--silent", "--pack-destination", project);
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.search(/^\[\s*\{/m)));
  await writeFile(path.join(project, "package.json"), '{ "name": "a-project", "private": true }\n');
  await npm(project, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`);
  provide("project", project);
  provide(
    "packed",
    files.map((file: { path: string }) => file.path),
  );
  return () => rm(project, { recursive: true });
}
