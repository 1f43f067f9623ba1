// Merges a pull request. If somebody has edited it meanwhile (409), reads it again and tries once more, unless its
// commits are others by now.   STASH_URL=… STASH_TOKEN=… npx tsx merge-pull-request.ts PRJ my-repo 101
import { bearer, ConflictError, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", id = ""] = process.argv.slice(2);
const where = { projectKey, repositorySlug, pullRequestId: Number(id) };

// `latestCommit` since Bitbucket Server 4.0, `latestChangeset` before.
const tip = ({ fromRef }: Awaited<ReturnType<typeof stash.getPullRequest>>) =>
  fromRef.latestCommit ?? fromRef.latestChangeset;

async function merge() {
  const seen = await stash.getPullRequest(where);
  try {
    return await stash.mergePullRequest({ ...where, version: seen.version });
  } catch (error) {
    // A conflict of versions names the current one; vetoes and conflicts of content do not.
    if (!(error instanceof ConflictError) || error.currentVersion === undefined) throw error;
    const now = await stash.getPullRequest(where);
    if (tip(now) !== tip(seen)) throw error;
    return await stash.mergePullRequest({ ...where, version: now.version });
  }
}

try {
  const { title, state } = await merge();
  console.log(`${title}: ${state}`);
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  console.log(error.message);
  for (const veto of error.vetoes) console.log(`- ${veto.summaryMessage}: ${veto.detailedMessage}`);
  process.exitCode = 1;
}
