/**
 * Measures the client, what it costs to compile and to ship, the mock and the generator, beside the alternatives.
 *
 *   npm run bench                                      all tables, and into test/bench/results.md, with a chart
 *   npm run bench -- --tables call,walk                some of them, printed alone
 *   npm run bench -- --call-rounds 5 --walk-rounds 1   the settings below can all be given
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.ts";
import { call } from "./call.ts";
import { chart, type Group } from "./chart.ts";
import { startChild } from "./child.ts";
import { compiler } from "./compiler.ts";
import { load, machine } from "./machine.ts";
import { pipeline } from "./pipeline.ts";
import { type Bench, settings } from "./settings.ts";
import { setUp } from "./setup.ts";
import { mock, start } from "./start.ts";
import { walk } from "./walk.ts";

const tables: Record<string, (bench: Bench) => Promise<string>> = {
  call,
  walk,
  compiler,
  bundle,
  start,
  mock,
  pipeline,
};

const { values } = parseArgs({
  options: {
    tables: { type: "string", default: Object.keys(tables).join() },
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, { type: "string" as const }])),
  },
});
const { tables: chosen, ...given } = values as Record<string, string>;
for (const [name, value] of Object.entries(given)) settings[name as keyof typeof settings] = Number(value);

const parts = [`${machine()} before.`, `Settings: ${JSON.stringify(settings)}.`];
console.log(parts.join("\n\n"));
const groups: Group[] = [];
await setUp();
const server = await startChild(new URL("server.ts", import.meta.url), ["10000", "20"]);
server.pin();
try {
  const { url } = await server.ask<{ url: string }>("url");
  for (const [name, make] of Object.entries(tables)) {
    if (!chosen?.split(",").includes(name)) continue;
    const from = performance.now();
    const part = await make({ server, url, settings, groups });
    const took = ((performance.now() - from) / 1000).toFixed(0);
    parts.push(`## ${name}\n\n${part}\n\nTook ${took} s; load average ${load()} at its end.`);
    console.log(`\n${parts.at(-1)}`);
  }
} finally {
  server.stop();
}
if (values.tables === Object.keys(tables).join()) {
  const picture = "[![The ratios, with a line at each target](results.svg)](results.svg)";
  const text = ["# Results", parts[0], picture, ...parts.slice(1)].join("\n\n");
  await writeFile(new URL("results.md", import.meta.url), `${text}\n`);
  await writeFile(new URL("results.svg", import.meta.url), chart(groups));
}
