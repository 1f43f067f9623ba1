// Publishes what a linter found as annotations of a commit: a new report, then the findings in batches, the worst first.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx publish-findings.ts PRJ my-repo 8d51122def56… findings.json
import { readFile } from "node:fs/promises";
import { bearer, createStashClient, NotFoundError } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "PRJ", repositorySlug = "my-repo", commitId = "", file = "findings.json"] = process.argv.slice(2);
const report = { projectKey, repositorySlug, commitId, reportKey: "com.example.linter" };

const severities = ["HIGH", "MEDIUM", "LOW"] as const;
type Finding = { path: string; line: number; message: string; severity: (typeof severities)[number] };
const found: Finding[] = JSON.parse(await readFile(file, "utf8"));

// A server takes 1,000 annotations of a report and 2,000 characters of a message, and refuses more as a whole.
const annotations = severities
  .flatMap((severity) => found.filter((finding) => finding.severity === severity))
  .map(({ message, ...where }) => ({ ...where, message: message.slice(0, 2000) }))
  .slice(0, 1000);

// Annotations of an earlier run stay when the report is replaced, and go when it is deleted.
await stash.deleteInsightReport(report).catch((error: unknown) => {
  if (!(error instanceof NotFoundError)) throw error;
});
const result = annotations.some(({ severity }) => severity === "HIGH") ? "FAIL" : "PASS";
const data = [{ title: "Findings", type: "NUMBER" as const, value: found.length }];
await stash.setInsightReport({ ...report, body: { title: "Linter", reporter: "Example Linter", result, data } });

const batch = 100;
for (let start = 0; start < annotations.length; start += batch) {
  await stash.addInsightAnnotations({ ...report, body: { annotations: annotations.slice(start, start + batch) } });
}
console.log(`${result}: ${annotations.length} of ${found.length} findings published`);
