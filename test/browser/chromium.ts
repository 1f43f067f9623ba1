import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Why there is no browser to test with; undefined where there is one. */
export const missing = existsSync(executablePath)
  ? undefined
  : `no browser at ${executablePath}: \`apt-get install chromium\`, or name one in CHROMIUM`;

export function launch(): Promise<Browser> {
  // It runs as root in CI, hence no sandbox; and it asks nothing of the network but what a page asks for.
  const quiet = ["background-networking", "component-update", "sync", "gpu", "quic"].map((name) => `--disable-${name}`);
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--no-first-run", ...quiet] });
}
