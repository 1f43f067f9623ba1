import path from "node:path";
import { type Child, startChild } from "./child.ts";
import { measure, median, ratio } from "./measure.ts";
import type { Bench } from "./settings.ts";
import { folder } from "./setup.ts";
import { table, target } from "./table.ts";

const bare = "bare fetch";
const again = "bare fetch again";
const names = [
  "undici request",
  bare,
  again,
  "openapi-fetch",
  "stash-openapi by URL",
  "stash-openapi by name",
  "stash-openapi over undici request",
  "@coderabbitai/bitbucket",
  "axios",
];

/** The most that a call may cost beside a bare fetch. */
const limits: Record<string, number> = {
  "stash-openapi by URL": 1.15,
  "stash-openapi by name": 1.2,
  "stash-openapi over undici request": 0.7,
};

function targetOf(name: string) {
  const limit = limits[name];
  return limit === undefined ? undefined : { limit, compare: "at most" as const };
}

/** CPU of a call, one after the other and many at a time. */
export async function call({ url, settings, groups }: Bench): Promise<string> {
  const one = { calls: settings["call-batch"], concurrency: 1 };
  // Waves of fifty; the first and the last are ragged.
  const fifty = { calls: 3 * settings["call-batch"], concurrency: 50 };
  const alone: Runs = [];
  const together: Runs = [];
  let pinned = false;
  // A process that was lucky with its memory layout stays lucky, so each contender gets several.
  for (let run = 0; run < settings["call-runs"]; run++) {
    const children = new Map<string, Child>();
    try {
      for (const name of names) children.set(name, await startChild(path.join(folder, "call.mjs"), [name, url]));
      pinned = Array.from(children.values(), (child) => child.pin()).every(Boolean);
      const ask = (question: object) => (name: string) => (children.get(name) as Child).ask<number>(question);
      await measure(names, 0, ask({ calls: settings["call-warm-up"], concurrency: 10 }));
      alone.push(await measure(names, settings["call-rounds"], ask(one)));
      together.push(await measure(names, settings["call-rounds"], ask(fifty)));
    } finally {
      for (const child of children.values()) child.stop();
    }
  }
  for (const [how, runs] of [
    ["one by one", alone],
    ["50 at a time", together],
  ] as const) {
    const bars = names.map((name) => ({ label: name, value: overall(runs, name), target: targetOf(name) }));
    groups.push({ title: `CPU of a call, ${how}: × bare fetch`, bars });
  }
  const rows = names.map((name) => [name, ...columns(alone, name), ...columns(together, name)]);
  return [
    table(["CPU of a call", "µs, one by one", "× bare fetch", "µs, 50 at a time", "× bare fetch"], rows),
    "",
    ...Object.entries(limits).flatMap(([name, limit]) => [
      target(`${name}, one by one`, overall(alone, name), limit),
      target(`${name}, 50 at a time`, overall(together, name), limit),
    ]),
    ...Object.keys(limits).map(
      (name) => `- ${name}, by sums: ${bySums(alone, name)}, 50 at a time ${bySums(together, name)}`,
    ),
    pinned ? "- contenders and server shared one core" : "- contenders and server were not kept to one core",
    control("one by one", alone),
    control("50 at a time", together),
  ].join("\n");
}

type Runs = Record<string, number[]>[];

function columns(runs: Runs, name: string): string[] {
  const micros = median(samplesOf(runs, name));
  return [micros.toFixed(0), overall(runs, name).toFixed(2)];
}

/** Over all rounds of all runs, beside the mean of the two bare fetches of each round: one alone strays more. */
function overall(runs: Runs, name: string): number {
  return ratio(samplesOf(runs, name), baseOf(runs));
}

/** The same of the sums: most rounds are too short for the collector of garbage to run in, and a median leaves out those where it does. */
function bySums(runs: Runs, name: string): string {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return (sum(samplesOf(runs, name)) / sum(baseOf(runs))).toFixed(2);
}

function baseOf(runs: Runs): number[] {
  const twin = samplesOf(runs, again);
  return samplesOf(runs, bare).map((one, round) => (one + (twin[round] as number)) / 2);
}

function samplesOf(runs: Runs, name: string): number[] {
  return runs.flatMap((samples) => samples[name] ?? []);
}

/** The same code measured twice: how far to trust the rest. */
function control(how: string, runs: Runs): string {
  const beside = (some: Runs) => ratio(samplesOf(some, again), samplesOf(some, bare));
  const all = beside(runs);
  const each = runs.map((run) => beside([run]).toFixed(2)).join(", ");
  const verdict = Math.abs(all - 1) <= 0.03 ? "good" : "**not to be trusted**";
  return `- control, ${how}: bare fetch beside itself ${all.toFixed(2)} (in each run ${each}): ${verdict}`;
}
