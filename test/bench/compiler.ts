import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { largePrograms } from "./large-programs.ts";
import { measure, median, ratio } from "./measure.ts";
import { programs } from "./programs.ts";
import type { Bench } from "./settings.ts";
import { folder } from "./setup.ts";
import { table, target } from "./table.ts";

const server = "https://stash.example.com";
const ours = ["stash-openapi by name", "stash-openapi by URL"];
const peer = "@coderabbitai/bitbucket";
const nothing = "nothing at all";
const alone = "openapi-fetch alone, same paths";

/** The most that the check of a call may cost beside the peer's. */
const limits: Record<string, number> = { "stash-openapi by name": 0.2, "stash-openapi by URL": 0.8 };

function targetOf(name: string) {
  const limit = limits[name];
  return limit === undefined ? undefined : { limit, compare: "at most" as const };
}

interface Diagnostics {
  check: number;
  total: number;
  memory: number;
  instantiations: number;
}

/** The cost of compiling a program of a single call, and one of 180. */
export async function compiler({ settings, groups }: Bench): Promise<string> {
  const rounds = settings["compiler-rounds"];
  const sources = programs(server);
  // The part of a call by URL that is not ours: openapi-fetch's own types over the paths of the description.
  const typed = sources["openapi-fetch"]?.replace("createClient(", 'createClient<import("stash-openapi").paths>(');
  const small = await compare("a call", { ...sources, [nothing]: "export {};", [alone]: typed as string }, rounds);
  const large = await compare("180 calls", await largePrograms(server, 180), rounds);
  const bars = [...ours, alone, peer].map((name) => ({
    label: name,
    value: small.beside(name, "check"),
    target: targetOf(name),
  }));
  groups.push({ title: `Check time of a call: × ${peer}`, bars });
  const targets = Object.entries(limits).flatMap(([name, limit]) => [
    target(`check time of a call, ${name}`, small.beside(name, "check"), limit),
    target(`memory of a call, ${name}`, small.beside(name, "memory"), 0.6),
  ]);
  return [small.markdown, "", large.markdown, "", ...targets].join("\n");
}

async function compare(what: string, sources: Record<string, string>, rounds: number) {
  const names = [nothing, ...ours, alone, peer].filter((name) => name in sources);
  const samples = await measure(names, rounds, (name) => compile(sources[name] as string));
  const of = (name: string, fact: keyof Diagnostics) => (samples[name] ?? []).map((facts) => facts[fact]);
  const beside = (name: string, fact: keyof Diagnostics) => ratio(of(name, fact), of(peer, fact));
  const head = [
    `\`tsc\` on ${what}`,
    "check, s",
    "× peer",
    "in all, s",
    "× peer",
    "memory, MB",
    "× peer",
    "instantiations",
  ];
  const rows = names.map((name) => [
    name,
    median(of(name, "check")).toFixed(2),
    beside(name, "check").toFixed(2),
    median(of(name, "total")).toFixed(2),
    beside(name, "total").toFixed(2),
    median(of(name, "memory")).toFixed(0),
    beside(name, "memory").toFixed(2),
    median(of(name, "instantiations")),
  ]);
  return { markdown: table(head, rows), beside };
}

async function compile(source: string): Promise<Diagnostics> {
  await writeFile(path.join(folder, "program.mts"), source);
  const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
  const arguments_ = [tsc, "--project", folder, "--extendedDiagnostics"];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_).catch(({ stdout }) => {
    throw new Error(`does not compile: ${String(stdout).slice(0, 500)}`);
  });
  const read = (fact: string) => Number(new RegExp(`^${fact}: +([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    check: read("Check time"),
    total: read("Total time"),
    memory: read("Memory used") / 1000,
    instantiations: read("Instantiations"),
  };
}
