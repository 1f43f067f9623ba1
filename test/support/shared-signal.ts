// Run with --expose-gc: prints how many bytes of the heap each call leaves behind on a signal that all calls share.
import { createStashClient } from "../../src/client/index.ts";

const stash = createStashClient({
  baseUrl: "https://stash.example.com",
  auth: async (request) => request.headers.set("authorization", "Bearer t"),
  fetch: async () => Response.json({ key: "PRJ" }),
});
// With it each call has a `Request`, whose signal follows the caller's.
stash.use({ onRequest: ({ request }) => request });
const { signal } = new AbortController();

async function heapAfter(calls: number): Promise<number> {
  for (let n = 0; n < calls; n++) {
    await stash.getProject({ projectKey: "PRJ" }, { signal });
    await stash.fetch("/rest/x", { signal });
  }
  // Finalizers run between turns, so collect a few times.
  for (let n = 0; n < 5; n++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

async function main(): Promise<void> {
  const calls = 10_000;
  await heapAfter(calls / 2);
  const before = await heapAfter(calls / 2);
  console.log(((await heapAfter(calls)) - before) / (2 * calls));
}

void main();
