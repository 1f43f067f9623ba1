import { rolldown } from "rolldown";
import { expect, test } from "vitest";

test("the client bundles for a browser: no node: module, no Buffer, no process", async () => {
  const build = await rolldown({
    input: "src/client/index.ts",
    platform: "browser",
    external: [],
    onLog: (_level, log) => {
      throw new Error(log.message); // an import that cannot be resolved is a warning otherwise
    },
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  const [{ code, imports }, ...more] = output;
  expect([imports, more]).toEqual([[], []]);
  expect(code).not.toMatch(/node:|\bBuffer\b|\brequire\b/);
  // openapi-fetch asks `typeof process` in one place; nothing else may name it.
  expect(code.replace(/typeof process[^;]*?process\.versions\.undici/, "")).not.toMatch(/\bprocess\b/);
});
