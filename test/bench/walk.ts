import path from "node:path";
import { type Child, startChild } from "./child.ts";
import { measure, median, ratio } from "./measure.ts";
import type { Bench } from "./settings.ts";
import { folder } from "./setup.ts";
import { table, target } from "./table.ts";

const alone = "page size left alone";
const ours = ["stash-openapi, toArray()", "stash-openapi, for await"];
const working = "stash-openapi, work on each page";
const ahead = `${working}, prefetch`;
const names = [
  alone,
  "bare fetch, 1,000 a page",
  "@coderabbitai/bitbucket, page size left alone",
  ...ours,
  working,
  ahead,
];

interface Walk {
  repositories: number;
  requests: number;
  seconds: number;
  peak: number;
}

/** Listing 10,000 repositories, 20 ms a request, from a server that sends 25 unless asked and 1,000 at most. */
export async function walk({ server, url, settings, groups }: Bench): Promise<string> {
  const samples = await measure(names, settings["walk-rounds"], async (name) => {
    const child: Child = await startChild(path.join(folder, "walk.mjs"), [name, url]);
    try {
      await server.ask("requests");
      const walked = await child.ask<Walk>("walk");
      const { requests } = await server.ask<Walk>("requests");
      if (walked.repositories !== 10_000) throw new Error(`${name}: ${walked.repositories} repositories`);
      return { ...walked, requests };
    } finally {
      child.stop();
    }
  });
  const of = (name: string, fact: keyof Walk) => (samples[name] ?? []).map((walked) => walked[fact]);
  const faster = (name: string) => ratio(of(alone, "seconds"), of(name, "seconds"));
  const rows = names.map((name) => [
    name,
    median(of(name, "requests")),
    median(of(name, "seconds")).toFixed(2),
    faster(name).toFixed(1),
    median(of(name, "peak")).toFixed(0),
  ]);
  const sooner = ratio(of(ahead, "seconds"), of(working, "seconds"));
  const fast = { limit: 20, compare: "at least" as const };
  const walks = names.filter((name) => name !== working && name !== ahead);
  const bars = walks.map((name) => ({
    label: name,
    value: faster(name),
    target: ours.includes(name) ? fast : undefined,
  }));
  groups.push(
    { title: "A walk of 10,000 repositories: times faster", bars },
    {
      title: "A loop that works on each page: × without prefetch",
      bars: [{ label: "with prefetch", value: sooner, target: { limit: 0.6, compare: "at most" } }],
    },
  );
  return [
    table(["10,000 repositories", "requests", "seconds", "times faster", "peak memory, MB"], rows),
    "",
    ...ours.map((name) => target(`times faster, ${name}`, faster(name), fast.limit, fast.compare)),
    target("time of work on each page, with prefetch beside without", sooner, 0.6),
  ].join("\n");
}
