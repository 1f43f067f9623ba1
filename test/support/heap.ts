// Run with --expose-gc: prints the heap's size after as many items as the argument says.
import { createStashClient } from "../../src/client/index.ts";

const count = Number(process.argv[2]);
const fetch = async (url: string) => {
  const start = Number(new URL(url).searchParams.get("start") ?? 0);
  const values = Array.from({ length: Math.min(1_000, count - start) }, (_, n) => ({
    key: `P${start + n}`,
    id: start + n,
  }));
  const next = start + values.length;
  return Response.json({ values, limit: 1_000, start, isLastPage: next >= count, nextPageStart: next });
};
const { signal } = new AbortController();
const stash = createStashClient({ baseUrl: "https://stash.example.com", fetch });

async function walk(): Promise<void> {
  let seen = 0;
  for await (const { id } of stash.listProjects({}, { signal })) if (id === seen) seen++;
  if (seen !== count) throw new Error(`${seen} items`);
}

async function main(): Promise<void> {
  await walk();
  // Finalizers run between turns, so collect a few times.
  for (let n = 0; n < 5; n++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  console.log(process.memoryUsage().heapUsed);
}

void main();
