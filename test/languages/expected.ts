import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { SuiteResult } from "./suites.ts";

/** The part of each language in `expected.json`. */
export interface Result {
  generator: string;
  operations: number;
  /** Operations that the generator left out. */
  missing: string[];
  compiled: boolean;
  warnings: number;
  /** Calls and events of the walk that were sent as described and understood as answered. */
  worked: number;
  calls: number;
  /** The others, by name: left out because the generator cannot do them, or wrong. */
  broken: string[];
  /** How the program ended, unless well. */
  failed?: string;
  /** The violations that the mock found in the requests. */
  violations: string[];
  /** The comments "Way round (…):" in the sources. */
  waysRound: string[];
}

export type Outcome = Result | SuiteResult | "not run";

/** Compares the results with the file, and tells of what differs. Whether all are as expected. */
export function areExpected(file: string, results: Record<string, Outcome>): boolean {
  const expected = read(file);
  const changed = namesOfRun(results).filter((name) => !isDeepStrictEqual(results[name], expected[name]));
  for (const name of changed) {
    console.log(`${name} is not as expected.json has it:`, results[name], "instead of", expected[name]);
  }
  return changed.length === 0;
}

/** Writes the results to the file, beside those that were not run. Where one is a failure it writes nothing, and says so. */
export function update(file: string, results: Record<string, Outcome>): boolean {
  const names = namesOfRun(results);
  const failures = names.flatMap((name) => {
    const failure = failureOf(results[name] as Result | SuiteResult);
    return failure ? [`${name}: ${failure}`] : [];
  });
  if (failures.length > 0) {
    console.log(`expected.json stays as it is, for it would record a failure. ${failures.join("; ")}.`);
    return false;
  }
  const all = { ...read(file), ...Object.fromEntries(names.map((name) => [name, results[name]])) };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return true;
}

/** A generator that cannot do everything is no failure, and its broken calls are recorded by name. */
function failureOf(result: Result | SuiteResult): string | undefined {
  if (result.failed) return result.failed;
  if ("tests" in result) return result.tests === 0 ? "no test" : undefined;
  if (!result.compiled) return "does not compile";
  if (result.worked === 0) return "no call worked";
  return result.violations[0];
}

function namesOfRun(results: Record<string, Outcome>): string[] {
  return Object.keys(results)
    .filter((name) => results[name] !== "not run")
    .sort();
}

function read(file: string): Record<string, unknown> {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
