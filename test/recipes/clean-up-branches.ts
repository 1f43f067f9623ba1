// Lists the branches whose commits are all in the default branch, and deletes them where the last argument is "delete".
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx clean-up-branches.ts PRJ my-repo delete
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", action] = process.argv.slice(2);
const repository = { projectKey, repositorySlug };
const main = await stash.getDefaultBranch(repository);
if (!main) throw new Error("The repository is empty, so there are no branches to clean up");
const { id: to } = main;

async function isMerged(from: string): Promise<boolean> {
  const { values } = await stash.listComparedCommits({ ...repository, from, to, limit: 1 }).page();
  return values.length === 0;
}

for (const { id: name, latestCommit, latestChangeset, isDefault } of await stash.listBranches(repository).toArray()) {
  // Some servers know the tip by its old name alone.
  const tip = latestCommit ?? latestChangeset;
  if (isDefault || !tip || !(await isMerged(tip))) continue;
  // If something was pushed meanwhile, the branch is no longer at `endPoint`, and stays.
  await stash.deleteBranch({ ...repository, body: { name, endPoint: tip, dryRun: action !== "delete" } });
  console.log(`${action === "delete" ? "deleted" : "merged"} ${name}`);
}
