import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Package {
  integrity?: string;
  dev?: boolean;
  peer?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path, entry]) => path !== "" && !entry.link);

/** Packages that run a program when they are installed, each a tool of development that needs it. */
const withInstallScript = [
  "esbuild", // puts its binary in place of a launcher written in JavaScript, to start faster
];

describe("the lockfile", () => {
  test("has the integrity of every package", () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
  });

  test("brings two packages to those who use the client", () => {
    const runtime = installed.filter(([, { dev }]) => !dev).map(([path]) => path);
    expect(runtime.sort()).toEqual(["node_modules/openapi-fetch", "node_modules/openapi-typescript-helpers"]);
  });

  test("runs no program at an install, but for the tools named here", () => {
    const names = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split("node_modules/").at(-1));
    expect([...new Set(names)].sort()).toEqual(withInstallScript);
  });

  test("brings no such tool with Prism, the mock's peer", () => {
    const { peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const seen = new Set<string>();
    const visit = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const entry = packages[`node_modules/${name}`] as Package & { dependencies?: Record<string, string> };
      for (const inner of Object.keys(entry?.dependencies ?? {})) visit(inner);
    };
    for (const peer of Object.keys(peerDependencies)) visit(peer);
    expect(seen.size).toBeGreaterThan(30);
    expect(withInstallScript.filter((name) => seen.has(name))).toEqual([]);
  });
});

describe("the workflows", () => {
  const folder = ".github/workflows";
  test.each(readdirSync(folder))("%s uses actions by commit, and no secret that outlives a run", (file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(text).not.toMatch(/secrets\./);
    expect(text).toMatch(/^permissions:/m);
  });
});
