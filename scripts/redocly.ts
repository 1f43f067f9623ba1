import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Runs Redocly's command line in the project's folder, without telemetry. */
export async function redocly(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env });
}
