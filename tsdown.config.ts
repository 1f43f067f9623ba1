import { defineConfig, type UserConfig } from "tsdown";

const entry = { index: "src/client/index.ts", mock: "src/mock/index.ts", webhooks: "src/webhooks/index.ts" };

const shared: UserConfig = {
  // The client knows no platform; only the mock imports node: modules.
  platform: "neutral",
  target: "es2022",
  // scripts/declarations.ts makes them.
  dts: false,
  // Files that the mock sends as they are.
  copy: ["src/mock/page.html", "src/mock/control.openapi.json"],
  fixedExtension: false,
  // Plain names, so that the list of packed files can be asserted.
  hash: false,
};

export default defineConfig([
  { ...shared, entry: { ...entry, "mock-cli": "src/mock/cli.ts" }, format: "esm", deps: { neverBundle: [/^node:/] } },
  // openapi-fetch's CommonJS build has its function as `default` for some loaders and as the module for others; inside
  // ours it is the same for all.
  { ...shared, entry, format: "cjs", deps: { neverBundle: [/^node:/], alwaysBundle: ["openapi-fetch"] } },
]);
