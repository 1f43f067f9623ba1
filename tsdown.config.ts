import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/client/index.ts", mock: "src/mock/index.ts", "mock-cli": "src/mock/cli.ts" },
  format: "esm",
  // The client knows no platform; only the mock imports node: modules.
  platform: "neutral",
  external: [/^node:/],
  target: "es2022",
  dts: true,
  // What the mock sends as it is.
  copy: ["src/mock/page.html", "src/mock/control.openapi.json"],
  fixedExtension: false,
  // Plain names, so that the list of packed files can be asserted.
  hash: false,
});
