/** A million items iterated, and a file of 200 MB that streams: neither may need memory for more than a part. */
import { createStashClient } from "../../../src/client/index.ts";
import { startChild } from "../child.ts";
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

/** In a process of its own, which has nothing in memory yet. */
export async function download(): Promise<Row[]> {
  await using server = await startServer("download");
  const child = await startChild(new URL("download.ts", import.meta.url), [server.url]);
  const { received, peak } = await child.ask<{ received: number; peak: number }>("done");
  child.stop();
  return [
    row("a download of 200 MB by name: bytes that were missed", 200_000_000 - received, 0),
    row("a download of 200 MB by name: memory above the start, MB", peak, 64),
  ];
}
