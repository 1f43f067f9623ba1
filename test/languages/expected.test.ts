import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { areExpected, type Outcome, type Result, update } from "./expected.ts";

const file = path.join(mkdtempSync(path.join(tmpdir(), "stash-expected-")), "expected.json");
const recorded = { Go: { tests: 3 }, Kotlin: { tests: 4 } };
const good: Result = {
  generator: "a 1",
  operations: 2,
  missing: ["getArchive"],
  compiled: true,
  warnings: 0,
  worked: 1,
  calls: 2,
  broken: ["getArchive"],
  violations: [],
  waysRound: [],
};

/** The file after an update, and what that said. */
function updated(results: Record<string, Outcome>) {
  writeFileSync(file, JSON.stringify(recorded));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const isWritten = update(file, results);
  const says = log.mock.calls.flat().join();
  log.mockRestore();
  return { isWritten, says, written: JSON.parse(readFileSync(file, "utf8")) };
}

test("an update records what was run, and a generator's limits with it", () => {
  const results: Record<string, Outcome> = { Go: { tests: 5 }, Java: good, Kotlin: "not run" };
  expect(updated(results)).toEqual({
    isWritten: true,
    says: "",
    written: { Go: { tests: 5 }, Java: good, Kotlin: { tests: 4 } },
  });
  expect(areExpected(file, results)).toBe(true);
});

test.each<[string, Outcome]>([
  ["exit 1", { tests: 2, failed: "exit 1" }],
  ["build, exit 1", { tests: 0, failed: "build, exit 1" }],
  ["no test", { tests: 0 }],
  ["does not compile", { ...good, compiled: false, worked: 0 }],
  ["no call worked", { ...good, worked: 0 }],
  ["exit 2", { ...good, failed: "exit 2" }],
  ["Unknown query parameter (GET /x)", { ...good, violations: ["Unknown query parameter (GET /x)"] }],
])("an update refuses to record a failure, and what succeeded beside it: %s", (words, result) => {
  expect(updated({ Java: result, Go: { tests: 5 } })).toEqual({
    isWritten: false,
    says: `expected.json stays as it is, for it would record a failure. Java: ${words}.`,
    written: recorded,
  });
});

test("a result that is not as expected is told", () => {
  writeFileSync(file, JSON.stringify(recorded));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(areExpected(file, { Go: { tests: 2 } })).toBe(false);
  expect(log).toHaveBeenCalledWith("Go is not as expected.json has it:", { tests: 2 }, "instead of", { tests: 3 });
  log.mockRestore();
});
