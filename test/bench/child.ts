import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { cpus } from "node:os";

/** A process of its own that answers questions, one at a time. Whoever starts it stops it. */
export interface Child {
  ask<Answer>(question: unknown): Promise<Answer>;
  /** Keeps it to the last core, where the system has `taskset`; answers whether. */
  pin(): boolean;
  stop(): void;
}

/** Starts a module that sends a message when it is ready, and another as the answer to each question. */
export async function startChild(file: string | URL, args: string[] = []): Promise<Child> {
  const execArgv = String(file).endsWith(".ts") ? ["--import", "tsx"] : [];
  const process = fork(file, args, { execArgv: [...execArgv, "--expose-gc"] });
  await message(process);
  return {
    async ask<Answer>(question: unknown) {
      process.send(question as object);
      return (await message(process)) as Answer;
    },
    pin() {
      try {
        execFileSync("taskset", ["--all-tasks", "--cpu-list", "--pid", String(cpus().length - 1), String(process.pid)]);
        return true;
      } catch {
        return false;
      }
    },
    stop() {
      if (process.connected) process.disconnect();
    },
  };
}

/** The other side of it: says that it is ready, answers each question, and ends with its parent. */
export function answerParent(answer: () => unknown): void {
  process.on("message", () => process.send?.(answer()));
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
}

async function message(process: ChildProcess): Promise<unknown> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const exit = once(process, "exit", { signal }).then(([code]) => {
    throw new Error(`${process.spawnargs.at(-2)} ended with ${code} before it answered`);
  });
  try {
    const [answer] = await Promise.race([once(process, "message", { signal }), exit]);
    return answer;
  } finally {
    exit.catch(() => {}); // its end, when it is asked for, is no failure
    stopped.abort();
  }
}
