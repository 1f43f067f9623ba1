import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

async function heapAfter(items: number): Promise<number> {
  const parameters = ["--expose-gc", "--import", "tsx", "test/support/heap.ts", String(items)];
  const { stdout } = await promisify(execFile)(process.execPath, parameters);
  return Number(stdout);
}

test("the heap after 1,000,000 items iterated is within 20 % of that after 10,000", async () => {
  const [few, many] = await Promise.all([heapAfter(10_000), heapAfter(1_000_000)]);
  expect(few).toBeGreaterThan(1_000_000);
  expect(many).toBeLessThan(few * 1.2);
}, 60_000);
