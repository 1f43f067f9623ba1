import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program to its end, at most two minutes, and resolves to what it printed; what it printed is in the error too. */
export async function run(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, timeout: 120_000, maxBuffer: 2 ** 24 };
  try {
    return (await promisify(execFile)(command, args, options)).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}: ${stderr || stdout || (error as Error).message}`);
  }
}
