/**
 * A long run, in real time and over sockets: the pace of a client, what lives on after its calls, and its memory. Prints a
 * table of what was measured, what it must be and whether it is, and fails if one is not.
 *
 *   npm run soak                                all of it, in less than eight minutes; into test/bench/soak-results.md too
 *   npm run soak -- --parts buckets,restart     some of it, printed only
 *   npm run soak -- --calls 5000                fewer calls in the part with faults, printed only
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { load, machine } from "./machine.ts";
import { faults } from "./soak/faults.ts";
import { download, items } from "./soak/memory.ts";
import { buckets, restart, threeThousand } from "./soak/pace.ts";
import { cells, isMet, type Row } from "./soak/row.ts";
import { stalls } from "./soak/stalls.ts";
import { table } from "./table.ts";

const usualCalls = 100_000;
const { values } = parseArgs({
  options: { parts: { type: "string" }, calls: { type: "string", default: String(usualCalls) } },
});
const calls = Number(values.calls);

let ofFaults = "";
const parts: Record<string, () => Promise<Row[]>> = {
  buckets,
  restart,
  threeThousand,
  stalls,
  items,
  download,
  async faults() {
    const { rows, text } = await faults(calls);
    ofFaults = text;
    return rows;
  },
};
const chosen = values.parts?.split(",") ?? Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no part ${unknown}: there are ${Object.keys(parts)}`);

/** No part takes so long, in milliseconds, unless a call never ends. */
const longest = 400_000;

const started = performance.now();
const rows: Row[] = [];
for (const name of chosen) {
  const from = performance.now();
  const limit = setTimeout(() => {
    console.error(`${name}: does not end`);
    process.exit(1);
  }, longest);
  const measured = (await parts[name]?.()) ?? [];
  clearTimeout(limit);
  rows.push(...measured);
  console.error(
    `${name}: ${((performance.now() - from) / 1_000).toFixed(0)} s, ${measured.every(isMet)}, load ${load()}`,
  );
}
const minutes = (performance.now() - started) / 60_000;
const head = ["measure", "value", "target", "met?"];
const text = [
  `# A long run\n\n${machine()}. ${minutes.toFixed(1)} minutes.\n`,
  table(head, rows.map(cells)),
  ...(ofFaults ? [`\n## The calls with faults\n\n${ofFaults}`] : [""]),
].join("\n");
console.log(text);
if (!values.parts && calls === usualCalls) writeFileSync(new URL("soak-results.md", import.meta.url), text);
process.exitCode = rows.every(isMet) ? 0 : 1;
