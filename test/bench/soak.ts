/**
 * A long run over a server that fails one request in a hundred: nothing may be lost, no write sent twice but after a
 * 429, and memory must stay flat. Prints tables and fails if it is otherwise.
 *
 *   npm run soak                      100,000 calls, 50 at a time; into test/bench/soak-results.md too
 *   npm run soak -- --calls 5000      a short one, printed only
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bearer, createStashClient } from "../../src/client/index.ts";
import { startChild } from "./child.ts";
import { machine } from "./machine.ts";
import { median } from "./measure.ts";
import { table } from "./table.ts";

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "100000" },
    concurrency: { type: "string", default: "50" },
    timeout: { type: "string", default: "2000" },
  },
});
const [calls, concurrency, timeout] = [values.calls, values.concurrency, values.timeout].map(Number) as [
  number,
  number,
  number,
];

interface Answer {
  url: string;
  /** What the requests of each call met with, in order. */
  met: Record<string, string[]>;
}

const server = await startChild(new URL("soak-server.ts", import.meta.url));
const { url: baseUrl } = await server.ask<Answer>("url");
const stash = createStashClient({ baseUrl, auth: bearer("a-token"), timeout });

const outcomes: string[] = new Array(calls).fill("lost");
const heap: number[] = [];
const from = performance.now();
let next = 0;
await Promise.all(Array.from({ length: concurrency }, worker));
const seconds = (performance.now() - from) / 1000;
const { met } = await server.ask<Answer>("met");
server.stop();
report();

async function worker(): Promise<void> {
  while (next < calls) {
    const call = next++;
    if (call % Math.ceil(calls / 20) === 0) heap.push(heapInMegabytes());
    outcomes[call] = await make(call).catch((error: Error) => error.name);
  }
}

/** Every fifth call is a write. */
async function make(call: number): Promise<string> {
  const name = nameOf(call);
  const { slug } = isWrite(call)
    ? await stash.createRepository({ projectKey: "PRJ", body: { name, scmId: "git" } })
    : await stash.getRepository({ projectKey: "PRJ", repositorySlug: name });
  return slug === name ? "success" : `the answer to another call, ${slug}`;
}

function isWrite(call: number): boolean {
  return call % 5 === 0;
}

function nameOf(call: number): string {
  return `${isWrite(call) ? "written" : "read"}-${call}`;
}

function heapInMegabytes(): number {
  if (!globalThis.gc) throw new Error("run it with node --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/** What a call must come to, after what its requests met with; undefined where it must not have met with that. */
function expected(call: number, faults: string[]): string | undefined {
  const last = faults.at(-1) as string;
  const before = faults.slice(0, -1);
  const mayRepeat = (kind: string) => kind === "busy" || (kind !== "success" && !isWrite(call));
  if (faults.length > 3 || !before.every(mayRepeat)) return undefined;
  if (mayRepeat(last) && faults.length < 3) return undefined;
  const errors: Record<string, string> = {
    success: "success",
    reset: "ConnectionError",
    unavailable: "ServerError",
    busy: "RateLimitedError",
    stall: "RequestTimeoutError",
  };
  return errors[last];
}

function report(): void {
  const rows = new Map<string, number>();
  const wrong: string[] = [];
  for (const [call, outcome] of outcomes.entries()) {
    const faults = met[nameOf(call)] ?? [];
    if (outcome !== expected(call, faults)) wrong.push(`${nameOf(call)}: ${faults.join(", ")}: ${outcome}`);
    if (faults.length === 1 && outcome === "success") continue;
    const row = `${isWrite(call) ? "write" : "read"}: ${faults.join(", ")} | ${outcome}`;
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const counted = Array.from(rows, ([row, count]) => [...row.split(" | "), count]).sort();
  const half = Math.floor(heap.length / 2);
  const growth = median(heap.slice(-5)) - median(heap.slice(half - 5, half));
  const text = [
    `# A long run\n\n${machine()}.\n`,
    `${calls} calls, ${concurrency} at a time, ${seconds.toFixed(0)} s, ${Math.round(calls / seconds)} a second.\n`,
    table(["what the requests of a call met with", "it came to", "calls"], counted),
    `\n- every call accounted for: ${wrong.length === 0 ? "yes" : `**no**, ${wrong.length} are not`}`,
    ...wrong.slice(0, 20).map((what) => `  - ${what}`),
    `- heap after a collection, MB, every 5 %: ${heap.map((size) => size.toFixed(1)).join(", ")}`,
    `- growth over the second half: ${growth.toFixed(1)} MB, at most 3.0: ${growth <= 3 ? "flat" : "**not flat**"}\n`,
  ].join("\n");
  console.log(text);
  if (calls >= 100_000) writeFileSync(new URL("soak-results.md", import.meta.url), text);
  if (wrong.length > 0 || growth > 3) process.exitCode = 1;
}
