/**
 * Many calls over a server that fails some of them: nothing may be lost, no write sent twice but after a 429, and memory
 * must stay flat. Every fifth call is a write.
 */
import { bearer, createStashClient, type StashClient } from "../../../src/client/index.ts";
import { startChild } from "../child.ts";
import { table } from "../table.ts";
import { growth, heapInMegabytes } from "./heap.ts";
import { type Row, row } from "./row.ts";

/** The faults that the requests of each call met with, in order. */
type Met = Record<string, string[]>;

const concurrency = 50;

export async function faults(calls: number): Promise<{ rows: Row[]; text: string }> {
  const server = await startChild(new URL("faults-server.ts", import.meta.url));
  const { url: baseUrl } = await server.ask<{ url: string }>("url");
  const stash = createStashClient({ baseUrl, auth: bearer("a-token"), timeout: 2_000, concurrency });
  const outcomes: string[] = new Array(calls).fill("lost");
  const heap: number[] = [];
  const started = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < calls) {
      const call = next++;
      if (call % Math.ceil(calls / 20) === 0) heap.push(await heapInMegabytes());
      outcomes[call] = await make(stash, call).catch((error: Error) => error.name);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1_000;
  const { met } = await server.ask<{ met: Met }>("met");
  server.stop();
  return report(outcomes, met, heap, seconds);
}

async function make(stash: StashClient, call: number): Promise<string> {
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

const errors: Record<string, string> = {
  success: "success",
  reset: "ConnectionError",
  unavailable: "ServerError",
  busy: "RateLimitedError",
  stall: "RequestTimeoutError",
};

/** The outcome that a call must have, after the faults that its requests met with; undefined if it must not have met with them. */
function expected(call: number, met: string[]): string | undefined {
  const last = met.at(-1) ?? "";
  const failures = met.filter((kind) => kind === "reset" || kind === "stall").length;
  // Refusals are waited out; they never last as long as the patience here. A read may fail twice.
  const mayRepeat = (kind: string) => kind === "busy" || (kind !== "success" && !isWrite(call));
  if (failures > 3 || !met.slice(0, -1).every(mayRepeat)) return undefined;
  if (mayRepeat(last) && failures < 3) return undefined;
  return errors[last];
}

function report(outcomes: string[], met: Met, heap: number[], seconds: number) {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const [call, outcome] of outcomes.entries()) {
    const requests = met[nameOf(call)] ?? [];
    if (outcome !== expected(call, requests)) wrong.push(`${nameOf(call)}: ${requests.join(", ")}: ${outcome}`);
    if (requests.length === 1 && outcome === "success") continue;
    const kind = `${isWrite(call) ? "write" : "read"}: ${requests.join(", ")} | ${outcome}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const calls = outcomes.length;
  const counted = Array.from(counts, ([kind, count]) => [...kind.split(" | "), count]).sort();
  const text = [
    `${calls} calls, ${concurrency} at a time, ${seconds.toFixed(0)} s, ${Math.round(calls / seconds)} a second.\n`,
    table(["what the requests of a call met with", "it came to", "calls"], counted),
    ...wrong.slice(0, 20).map((what) => `\n- not accounted for: ${what}`),
    `\nThe heap after a collection, MB, every 5 %: ${heap.map((size) => size.toFixed(1)).join(", ")}.\n`,
  ].join("\n");
  const rows = [
    row(`${calls} calls over a server that fails: those not accounted for`, wrong.length, 0),
    row(`${calls} calls: growth of the heap over the second half, MB`, growth(heap), 3),
  ];
  return { rows, text };
}
