import { defineConfig, type UserConfig } from "tsdown";

const entry = {
  index: "src/client/index.ts",
  mock: "src/mock/index.ts",
  undici: "src/undici/index.ts",
  webhooks: "src/webhooks/index.ts",
};

const shared: UserConfig = {
  // The client knows no platform; the mock and the transport over undici import node: modules.
  platform: "neutral",
  target: "es2022",
  // scripts/declarations.ts makes them.
  dts: false,
  fixedExtension: false,
  // Plain names, so that the list of packed files can be asserted.
  hash: false,
};

const esm: UserConfig = { ...shared, format: "esm", deps: { neverBundle: [/^node:/] } };
// openapi-fetch's CommonJS build has its function as `default` for some loaders and as the module for others; inside
// ours it is the same for all.
const cjs: UserConfig = {
  ...shared,
  format: "cjs",
  deps: { neverBundle: [/^node:/], alwaysBundle: ["openapi-fetch"] },
};

// One file for each entry, with nothing shared: a bundle of the client has the client alone.
export default defineConfig([
  { ...esm, entry: { index: entry.index } },
  { ...esm, entry: { webhooks: entry.webhooks } },
  { ...esm, entry: { undici: entry.undici } },
  {
    ...esm,
    entry: { mock: entry.mock, "mock-cli": "src/mock/cli.ts" },
    // Files that the mock sends as they are.
    copy: ["src/mock/page.html", "src/mock/control.openapi.json"],
  },
  { ...cjs, entry: { index: entry.index } },
  { ...cjs, entry: { webhooks: entry.webhooks } },
  { ...cjs, entry: { undici: entry.undici } },
  { ...cjs, entry: { mock: entry.mock } },
]);
