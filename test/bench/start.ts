import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { measure, median, ratio } from "./measure.ts";
import { programs } from "./programs.ts";
import type { Bench } from "./settings.ts";
import { folder } from "./setup.ts";
import { table, target } from "./table.ts";

const run = promisify(execFile);
const bare = "bare fetch";

/** From the start of `node` to the answer of the first call. */
export async function start({ url, settings, groups }: Bench): Promise<string> {
  const names = Object.keys(programs(url));
  const samples = await measure(names, settings["start-rounds"], async (name) => {
    const program = `${programs(url)[name]}console.log(performance.now());\n`;
    return Number((await runProgram(program)).at(-1));
  });
  const of = (name: string) => samples[name] ?? [];
  const beside = (name: string) => ratio(of(name), of(bare));
  const rows = names.map((name) => [name, median(of(name)).toFixed(0), beside(name).toFixed(2)]);
  const soon = { limit: 1.15, compare: "at most" as const };
  const isOurs = (name: string) => name.startsWith("stash-openapi");
  const bars = names.map((name) => ({ label: name, value: beside(name), target: isOurs(name) ? soon : undefined }));
  groups.push({ title: "From `node` to the first answer: × bare fetch", bars });
  return [
    table(["From `node` to the first answer", "ms", "× bare fetch"], rows),
    "",
    ...names.filter(isOurs).map((name) => target(`first call of a process, ${name}`, beside(name), soon.limit)),
  ].join("\n");
}

/** The mock: from `startMock()`, and from the start of `node`, to its first answer. */
export async function mock({ settings }: Bench): Promise<string> {
  const program = `
import { startMock } from "stash-openapi/mock";
const from = performance.now();
const mock = await startMock();
const headers = { authorization: "Bearer a-token" };
const response = await fetch(mock.url + "/rest/api/1.0/projects/PRJ", { headers });
if (!response.ok) throw new Error("status " + response.status);
await response.json();
const to = performance.now();
console.log(to - from);
console.log(to);
await mock.close();
`;
  const { mock = [] } = await measure(["mock"], settings["mock-rounds"], async () =>
    (await runProgram(program)).map(Number),
  );
  const [sinceCall = 0, sinceNode = 0] = [0, 1].map((line) => median(mock.map((lines) => lines[line] as number)));
  return [
    table(
      ["To the first answer of the mock", "ms"],
      [
        ["from `startMock()`", sinceCall.toFixed(0)],
        ["from `node`", sinceNode.toFixed(0)],
      ],
    ),
    "",
    target("seconds from `startMock()` to its first answer", sinceCall / 1000, 2),
  ].join("\n");
}

/** The lines that the program prints. */
async function runProgram(program: string): Promise<string[]> {
  const file = path.join(folder, "program.mjs");
  await writeFile(file, program);
  const { stdout } = await run(process.execPath, [file]);
  return stdout.trim().split("\n");
}
