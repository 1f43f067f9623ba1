import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Test files that take five seconds or more on a quiet machine, the longest first. A file that is not here is run after them,
 * and a new one needs no line until it is slow.
 */
const slow = [
  "package/types.test.ts",
  "docs/docs.test.ts",
  "contract/contract.test.ts",
  "contract/own-fetch.test.ts",
  "unit/own-fetch.test.ts",
  "unit/afterwards.test.ts",
  "mock/start.test.ts",
  "types/typecheck.test.ts",
  "contract/prism.test.ts",
  "spec/new.test.ts",
  "unit/memory.test.ts",
  "types/instantiations.test.ts",
  "unit/faults.test.ts",
  "recipes/share-limit.test.ts",
  "snippets/snippets.test.ts",
  "spec/samples.test.ts",
  "demo/demo.test.ts",
  "unit/linear.test.ts",
  "unit/echoes.test.ts",
];

const placeOf = ({ moduleId }: TestSpecification) => slow.findIndex((name) => moduleId.endsWith(`/test/${name}`));

/**
 * Starts the longest files first. Begun late, one of them keeps one core busy when all others are done. Vitest does the same
 * by the durations that it has cached, which a fresh clone and CI have not, and each project for itself.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const known = sorted.filter((file) => placeOf(file) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
    return [...known, ...sorted.filter((file) => placeOf(file) < 0)];
  }
}
