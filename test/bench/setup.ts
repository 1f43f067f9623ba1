import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** The folder of the alternatives, and of this package as its users get it: packed and unpacked. */
export const folder = path.join(root, ".tmp/bench");

const run = promisify(execFile);

export async function setUp(): Promise<void> {
  await cp(path.join(root, "test/bench/alternatives"), folder, { recursive: true });
  await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
  await run("npm", ["pack", "--pack-destination", folder], { cwd: root });
  const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
  const ours = path.join(folder, "node_modules", manifest.name);
  await cp(path.join(root, "package.json"), path.join(ours, "package.json"));
  const tarball = path.join(folder, `${manifest.name}-${manifest.version}.tgz`);
  await run("tar", ["-xzf", tarball, "-C", ours, "--strip-components=1"]);
}
