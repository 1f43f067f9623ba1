/** A million items iterated, and a file of 200 MB that streams: neither may need memory for more than a part. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createStashClient } from "../../../src/client/index.ts";
import { startChild } from "../child.ts";
import { median } from "../measure.ts";
import { root } from "../setup.ts";
import { growth, heapInMegabytes } from "./heap.ts";
import { type Row, row } from "./row.ts";
import { startServer } from "./start-server.ts";

export async function items(): Promise<Row[]> {
  await using server = await startServer("list");
  const stash = createStashClient({ baseUrl: server.url });
  const heap: number[] = [];
  let seen = 0;
  for await (const { id } of stash.listProjects()) {
    if (id !== seen) throw new Error(`item ${id} where ${seen} was due`);
    if (++seen % 50_000 === 0) heap.push(await heapInMegabytes());
  }
  return [
    row("a million items: those that were missed", 1_000_000 - seen, 0),
    row("a million items: growth of the heap over the second half, MB", growth(heap), 3),
  ];
}

/**
 * The program that downloads, as JavaScript: its process is to have no loader of TypeScript, whose own garbage decides when
 * the next is collected.
 */
async function compiled(): Promise<string> {
  const outfile = path.join(root, ".tmp/soak/download.mjs");
  const entryPoints = [fileURLToPath(new URL("download.ts", import.meta.url))];
  await build({ entryPoints, outfile, bundle: true, packages: "external", platform: "node", format: "esm" });
  return outfile;
}

/** When the collector of garbage runs is chance, which is worth 30 MB: so a download is measured in several processes. */
const downloads = 7;

/** By name, beside a bare fetch. Each is in a process of its own, which has nothing in memory yet. */
export async function download(): Promise<Row[]> {
  const program = await compiled();
  const ours: Downloaded[] = [];
  const bare: Downloaded[] = [];
  for (let at = 0; at < downloads; at++) {
    ours.push(await downloaded(program, "by name"));
    bare.push(await downloaded(program, "bare fetch"));
  }
  const peak = (all: Downloaded[]) => median(all.map((one) => one.peak));
  const least = Math.min(...ours.map(({ received }) => received));
  const what = `memory above the start, MB, median of ${downloads} (of a bare fetch ${peak(bare).toFixed(2)})`;
  return [
    row("a download of 200 MB by name: bytes that were missed", 200_000_000 - least, 0),
    row(`a download of 200 MB by name: ${what}`, peak(ours), 64),
  ];
}

interface Downloaded {
  received: number;
  peak: number;
}

async function downloaded(program: string, way: string): Promise<Downloaded> {
  await using server = await startServer("download");
  const child = await startChild(program, [server.url, way]);
  const measured = await child.ask<Downloaded>("done");
  child.stop();
  return measured;
}
