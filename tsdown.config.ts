import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/mock.ts", "src/mock-cli.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  fixedExtension: false,
});
