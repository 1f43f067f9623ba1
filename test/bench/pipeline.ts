import { execFile } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { measure, median } from "./measure.ts";
import type { Bench } from "./settings.ts";
import { folder, root } from "./setup.ts";
import { table, target } from "./table.ts";

const made = path.join(folder, "generated");
// The generator writes one file after each step, so the files' times tell how long each took.
const steps = {
  "bundle `spec/` (redocly) to openapi.yaml": "openapi.yaml",
  "read it again, write openapi.json": "openapi.json",
  "types (openapi-typescript) to schema.ts": "schema.ts",
  "table of operations to operations.ts": "operations.ts",
};

/** The steps of `npm run generate`. */
export async function pipeline({ settings }: Bench): Promise<string> {
  const { generate = [] } = await measure(["generate"], settings["pipeline-rounds"], generateOnce);
  const step = (index: number) => median(generate.map((times) => times[index] as number));
  const names = ["start node, tsx and the generators", ...Object.keys(steps), "all of it, to the end of the process"];
  return [
    table(
      ["`npm run generate`", "seconds"],
      names.map((name, index) => [name, step(index).toFixed(2)]),
    ),
    "",
    target("seconds of `npm run generate`", step(names.length - 1), 10),
  ].join("\n");
}

async function generateOnce(): Promise<number[]> {
  await rm(made, { recursive: true, force: true });
  const from = Date.now();
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/generate.ts", made], { cwd: root });
  const to = Date.now();
  const { birthtimeMs } = await stat(made);
  const written = await Promise.all(Object.values(steps).map((file) => stat(path.join(made, file))));
  const moments = [from, birthtimeMs, ...written.map(({ mtimeMs }) => mtimeMs)];
  const times = moments.slice(1).map((moment, index) => moment - (moments[index] as number));
  return [...times, to - from].map((milliseconds) => milliseconds / 1000);
}
