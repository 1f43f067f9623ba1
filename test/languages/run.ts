/**
 * Clients in other languages: generates one for each of `languages.ts` from the description, compiles it, lets the
 * programs in its folder talk to the mock, prints what came of it and compares that with `expected.json`.
 *
 *     npm run test:languages                 all of them
 *     npm run test:languages -- go rust      some
 *     npm run test:languages -- third-party  unmodified clients, and tests that control the mock
 *     npm run test:languages -- --update     writes expected.json, unless something fails
 *
 * A language whose toolchain is not on the machine is not run; with LANGUAGES_REQUIRED=1 that is a failure.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brokenSteps, comparable, labelOf, type Step } from "./compare.ts";
import { areExpected, type Outcome, type Result, update } from "./expected.ts";
import { LANES, type Language } from "./languages.ts";
import { runSuite, SUITES } from "./suites.ts";
import { startStagedMock, walk } from "./walk.ts";
import { cacheOf, copyOf, hasTools, root, shell } from "./workspace.ts";

const expectedFile = join(root, "test/languages/expected.json");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isUpdate = process.argv.includes("--update");

async function main(): Promise<void> {
  const steps = await walk();
  const results: Record<string, Outcome> = {};
  const isWanted = ({ folder }: { folder: string }) =>
    wanted.length === 0 || wanted.some((name) => `${folder}/`.startsWith(`${name}/`));
  const lanes = LANES.map((lane) => lane.filter(isWanted));
  await Promise.all(
    lanes.map(async (lane) => {
      for (const language of lane) results[language.name] = await check(language, steps);
    }),
  );
  for (const suite of SUITES.filter(isWanted)) results[suite.name] = await runSuite(suite);
  const names = [...LANES.flat(), ...SUITES]
    .map(({ name }) => name)
    .filter((name) => name in results)
    .sort();
  print(names.map((name) => [name, results[name] as Outcome]));
  process.exitCode = isWell(results) ? 0 : 1;
}

async function check(language: Language, steps: Step[]): Promise<Result | "not run"> {
  if (!(await hasTools(language))) return "not run";
  const folder = copyOf(language.folder);
  const began = Date.now();
  const build = await shell(language.build, folder, { CACHE: cacheOf(language.folder) });
  if (build.status !== 0) console.log(`${language.name} does not compile:\n${build.output.slice(-4000)}`);
  const seconds = Math.round((Date.now() - began) / 1000);

  const found = generatedCalls(language, folder);
  const missing = described.filter((operationId) => !found.has(operationId.toLowerCase()));
  const ran = build.status === 0 ? await run(language, folder, steps) : { worked: 0, broken: [], violations: [] };
  const total = Math.round((Date.now() - began) / 1000);
  console.log(
    `${language.name}: built in ${seconds} s, run in ${total - seconds} s, ${ran.worked} of ${steps.length} calls`,
  );
  return {
    generator: generatorOf(language, folder),
    operations: described.length - missing.length,
    missing,
    compiled: build.status === 0,
    warnings: build.output.split("\n").filter((line) => language.warning.test(line)).length,
    ...ran,
    calls: steps.length,
    waysRound: waysRound(language),
  };
}

/** All that the description names, the user-centric twins included: these have no name of their own in `operations`. */
const described: string[] = Object.values(
  JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8")).paths as Record<string, object>,
).flatMap((path) => Object.values(path).flatMap(({ operationId }) => operationId ?? []));

/** The names of all calls that the generated code defines, in lower case: every language has its own way of writing them. */
function generatedCalls({ calls }: Language, folder: string): Set<string> {
  const names = filesIn(folder)
    .filter((file) => calls.files.test(file))
    .flatMap((file) => {
      const definitions = [...readFileSync(join(folder, file), "utf8").matchAll(new RegExp(calls.definition, "gm"))];
      return definitions.map(([, name]) => name ?? basename(file, extname(file)));
    });
  return new Set(names.map((name) => name.replaceAll("_", "").toLowerCase()));
}

function generatorOf({ generator: { name, file, version } }: Language, folder: string): string {
  const path = join(folder, file);
  const found = existsSync(path) && version.exec(readFileSync(path, "utf8"))?.[1];
  return `${name} ${found || "?"}`;
}

function waysRound({ folder }: Language): string[] {
  const place = join(root, "test/languages", folder);
  return filesIn(place).flatMap((file) => {
    const text = readFileSync(join(place, file), "utf8");
    return [...text.matchAll(/Way round \((.+?)\): /g)].map(([, way]) => way as string);
  });
}

/** Runs the programs, and holds each line that they print, and each request that they send, against the walk. */
async function run(language: Language, folder: string, steps: Step[]) {
  const mock = await startStagedMock();
  const login = { STASH_URL: mock.url, STASH_USER: "me", STASH_PASSWORD: "secret" };
  const { status, output } = await shell(language.run, folder, { CACHE: cacheOf(language.folder), ...login });
  const requests = await Promise.all(mock.requests.map(comparable));
  const violations = mock.violations.map(({ method, url, reason }) => `${reason} (${method} ${url})`);
  await mock.close();

  const broken = brokenSteps(steps, output.trimEnd().split("\n"), requests).map(({ line }) => labelOf(line));
  const worked = steps.length - broken.length;
  const failed = status === 0 ? {} : { failed: `exit ${status}` };
  const wrong = [...broken, ...Object.values(failed)];
  if (wrong.length > 0) console.log(`${language.name} without ${wrong.join(", ")}; it printed:\n${output}`);
  return { worked, broken, violations, ...failed };
}

/** Whether everything that should was run and is as expected, or could be recorded. */
function isWell(results: Record<string, Outcome>): boolean {
  if (isUpdate) return update(expectedFile, results);
  const notRun = Object.keys(results).filter((name) => results[name] === "not run");
  const isRequired = process.env.LANGUAGES_REQUIRED === "1";
  if (notRun.length > 0) console.log(`Not run, for want of a toolchain: ${notRun.join(", ")}.`);
  return areExpected(expectedFile, results) && !(isRequired && notRun.length > 0);
}

function print(results: [string, Outcome][]): void {
  console.log(`\n| language | generator | operations | compiled | calls that worked | worked around |`);
  console.log(`| --- | --- | --- | --- | --- | --- |`);
  for (const [name, result] of results) {
    if (result === "not run") {
      console.log(`| ${name} | not run | | | | |`);
      continue;
    }
    if ("tests" in result) {
      console.log(`| ${name} | ${result.tests} tests passed | | | | |`);
      continue;
    }
    const { generator, missing, compiled, warnings, worked, calls, broken, waysRound } = result;
    const left = missing.length > 0 ? `, without ${missing.join(", ")}` : "";
    const end = [...broken, result.failed].filter(Boolean).join(", ");
    const warned = `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
    console.log(
      `| ${name} | ${generator} | ${result.operations} of ${described.length}${left} | ${compiled ? "yes" : "no"}${warned} ` +
        `| ${worked} of ${calls}${end ? `, without ${end}` : ""} | ${waysRound.join("; ")} |`,
    );
  }
  console.log();
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true }) as string[];
  return entries.filter((entry) => statSync(join(folder, entry)).isFile()).sort();
}

await main();
