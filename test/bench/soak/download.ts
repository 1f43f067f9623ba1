/** Downloads a file by name from the server that its argument names; then tells what came and the most memory it took. */
import { createStashClient } from "../../../src/client/index.ts";
import { answerParent } from "../child.ts";

const baseUrl = process.argv[2] ?? "";
const stash = createStashClient({ baseUrl });
const where = { projectKey: "PRJ", repositorySlug: "my-repo", path: "large.bin" };

async function main(): Promise<void> {
  const first = await stash.getRawFile(where); // loads what the platform's fetch needs, and is not read
  await first.body?.cancel();
  const start = process.memoryUsage().rss;
  let highest = start;
  let received = 0;
  const { body } = await stash.getRawFile(where);
  for await (const chunk of body ?? []) {
    received += chunk.length;
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  answerParent(() => ({ received, peak: (highest - start) / 1e6 }));
}

void main();
