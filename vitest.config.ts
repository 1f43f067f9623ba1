import { defineConfig } from "vitest/config";

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
    // Vitest leaves a core to the terminal unless told otherwise, and half of two is much.
    maxWorkers: "100%",
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          // `npm run test:undici` is a third way, and own-fetch.test.ts the second.
          exclude: ["test/{package,browser}/**", ...(process.env.OVER_UNDICI ? ["test/unit/own-fetch.test.ts"] : [])],
          // Types are tests as well, each case with a result of its own.
          typecheck: { enabled: true, include: ["test/types/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
        },
      },
      // These use the package as a stranger gets it: packed and installed once, in a folder of its own.
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/{package,browser}/**/*.test.ts"],
          globalSetup: "test/package/install.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Of the tests that say they may run side by side, such as those that wait for a compiler.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
