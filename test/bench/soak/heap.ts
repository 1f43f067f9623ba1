import { setTimeout as later } from "node:timers/promises";
import { median } from "../measure.ts";

/** Collects garbage, and lets finalizers run, which do between turns. */
export async function collect(): Promise<void> {
  if (!globalThis.gc) throw new Error("run it with node --expose-gc");
  globalThis.gc();
  await later(20);
  globalThis.gc();
}

/** The heap after a collection, in MB. */
export async function heapInMegabytes(): Promise<number> {
  await collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Growth over the second half of the samples, in MB. */
export function growth(samples: number[]): number {
  const half = Math.floor(samples.length / 2);
  return median(samples.slice(-5)) - median(samples.slice(half - 5, half));
}
