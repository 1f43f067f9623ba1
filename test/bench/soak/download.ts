/**
 * Downloads a file from the server that its first argument names, by name or with a bare fetch, as the second says; then
 * tells what came and the most memory it took.
 */
import { createStashClient } from "../../../src/client/index.ts";
import { answerParent } from "../child.ts";

const [baseUrl = "", way = ""] = process.argv.slice(2);
const stash = createStashClient({ baseUrl });
const where = { projectKey: "PRJ", repositorySlug: "my-repo", path: "large.bin" };
const ways: Record<string, () => Promise<Response>> = {
  "by name": () => stash.getRawFile(where),
  "bare fetch": () => fetch(`${baseUrl}/rest/api/1.0/projects/PRJ/repos/my-repo/raw/large.bin`),
};

async function main(): Promise<void> {
  const open = ways[way];
  if (!open) throw new Error(`no way "${way}": there are ${Object.keys(ways)}`);
  const first = await open(); // loads what the platform's fetch needs, and is not read
  await first.body?.cancel();
  const start = process.memoryUsage().rss;
  let highest = start;
  let received = 0;
  const { body } = await open();
  for await (const chunk of body ?? []) {
    received += chunk.length;
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  answerParent(() => ({ received, peak: (highest - start) / 1e6 }));
}

void main();
