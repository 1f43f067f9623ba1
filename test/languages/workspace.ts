import { spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeEvents } from "./events.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Copies a folder to where generated code may lie beside it, with the description and the events that programs read. */
export function copyOf(folder: string): string {
  const copy = join(root, ".tmp/languages", folder);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, "test/languages", folder), copy, { recursive: true });
  for (const name of ["openapi.yaml", "openapi.json"]) cpSync(join(root, "generated", name), join(copy, name));
  writeEvents(copy);
  return copy;
}

/** Installed generators and compiled dependencies: kept from run to run, because they do not depend on the description. */
export function cacheOf(folder: string): string {
  const cache = join(root, ".tmp/languages/cache", folder);
  mkdirSync(cache, { recursive: true });
  return cache;
}

/** Whether each of the commands that say a tool's version works here. */
export async function hasTools({ name, tools }: { name: string; tools: readonly string[] }): Promise<boolean> {
  for (const tool of tools) {
    if ((await shell(tool, root)).status === 0) continue;
    console.log(`${name} is not run: there is no ${tool.split(" ")[0]} here ("${tool}" fails).`);
    return false;
  }
  return true;
}

export function shell(command: string, cwd: string, env: Record<string, string> = {}) {
  return new Promise<{ status: number | null; output: string }>((resolve) => {
    const child = spawn("sh", ["-c", command], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("close", (status) => resolve({ status, output }));
  });
}
