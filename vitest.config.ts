import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

/** Test files that need a process for themselves. All others share a few, and leave no module, global or listener changed. */
const alone = [
  // The recipes are programs, run by being imported.
  "test/recipes/*.test.ts",
  // These put other tables in place of the generated ones, or import other test files.
  "test/unit/kinds.test.ts",
  "test/unit/own-fetch.test.ts",
  // These measure the processor time or the memory of their process.
  "test/unit/linear.test.ts",
  "test/unit/max-body.test.ts",
  "test/undici/connections.test.ts",
  // This one collects garbage over and over, which takes long in a process that has run other files.
  "test/unit/afterwards.test.ts",
];

const source = (file: string) => new URL(`src/${file}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: {
      "stash-openapi/mock": source("mock/index.ts"),
      "stash-openapi/undici": source("undici/index.ts"),
      "stash-openapi/webhooks": source("webhooks/index.ts"),
      "stash-openapi": source("client/index.ts"),
    },
  },
  test: {
    testTimeout: 20_000,
    // Starting a mock takes 1 s on a quiet machine, and more than vitest's 10 s were seen on one at load 20.
    hookTimeout: 60_000,
    // One more than there are cores, since some files mostly wait: for a browser, for timeouts, for other processes.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{package,browser}/**", ...alone],
          // A process of its own costs a file 0.4 s of CPU, and one that starts a mock 1.3 s more, to load Prism.
          isolate: false,
          // Types are tests as well, each case with a result of its own. Vitest compiles them when all other tests are done, with
          // one core idle: TypeScript 7 takes 1 s for them, TypeScript 5 took 6. `npm run typecheck` compiles the same files by 5.
          typecheck: {
            enabled: true,
            include: ["test/types/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
            checker: "node_modules/typescript-7/bin/tsc",
          },
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: alone,
          // `npm run test:undici` is a third way, and own-fetch.test.ts the second.
          exclude: process.env.OVER_UNDICI ? ["test/unit/own-fetch.test.ts"] : [],
        },
      },
      // These use the package as a stranger gets it: packed and installed once, in a folder of its own.
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/{package,browser}/**/*.test.ts"],
          globalSetup: "test/package/install.ts",
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
