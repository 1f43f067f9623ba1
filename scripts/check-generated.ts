/** Generates elsewhere and compares bytes with generated/: a stale or hand-edited file fails, with the difference. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const files = ["openapi.yaml", "openapi.json", "schema.ts", "names.ts", "event-names.ts", "operations.ts", "events.ts"];
const fresh = mkdtempSync(path.join(tmpdir(), "stash-openapi-"));
try {
  execFileSync(process.execPath, ["--import", "tsx", "scripts/generate.ts", fresh], { stdio: "inherit" });
  const stale = files.filter((file) => {
    const diff = spawnSync("git", [
      "diff",
      "--no-index",
      "--stat",
      "--patch",
      `generated/${file}`,
      path.join(fresh, file),
    ]);
    if (diff.status !== 0) process.stderr.write(diff.stdout.subarray(0, 4000));
    return diff.status !== 0;
  });
  if (stale.length > 0) {
    console.error(`\nStale in generated/: ${stale.join(", ")}. Run \`npm run generate\` and commit what it makes.`);
    process.exitCode = 1;
  } else console.log(`generated/ is what the generator makes: ${files.join(", ")}`);
} finally {
  rmSync(fresh, { recursive: true });
}
