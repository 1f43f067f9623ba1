import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/mock.ts", "src/mock-cli.ts"],
  format: "esm",
  // The client knows no platform; only the mock imports node: modules.
  platform: "neutral",
  external: [/^node:/],
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
