import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** The number that a program prints which looks at its own heap. */
async function printed(program: string, ...inputs: string[]): Promise<number> {
  const parameters = ["--expose-gc", "--import", "tsx", `test/support/${program}`, ...inputs];
  const { stdout } = await promisify(execFile)(process.execPath, parameters);
  return Number(stdout);
}

const heapAfter = (items: number) => printed("heap.ts", String(items));

test("the heap after 1,000,000 items iterated is within 20 % of that after 10,000", async () => {
  const [few, many] = await Promise.all([heapAfter(10_000), heapAfter(1_000_000)]);
  expect(few).toBeGreaterThan(1_000_000);
  expect(many).toBeLessThan(few * 1.2);
}, 60_000);

test("a signal that all calls share keeps nothing of them; AbortSignal.any() would keep 60 to 178 bytes of each", async () => {
  expect(await printed("shared-signal.ts")).toBeLessThan(40);
}, 120_000);
