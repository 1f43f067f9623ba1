// Reports a build of a commit, also to Stash and other servers that have builds of a commit alone, and shows all of its builds.
//   STASH_URL=… STASH_TOKEN=… npx tsx report-build.ts PRJ my-repo COMMIT KEY SUCCESSFUL https://ci.example.org/12
import { bearer, createStashClient, NotFoundError } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", commitId = "", key = "", given = "", url = ""] = process.argv.slice(2);

const state = (["INPROGRESS", "SUCCESSFUL", "FAILED"] as const).find((known) => known === given);
if (!state) throw new TypeError(`The state must be INPROGRESS, SUCCESSFUL or FAILED, not ${given}`);

/** Whether the server keeps builds by repository; Bitbucket Server before 7.4 does not know the question. */
async function hasRepositoryBuilds(): Promise<boolean> {
  try {
    const { buildStatus = [] } = await stash.getBuildCapabilities();
    return buildStatus.includes("richBuildStatus");
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}

const body = { key, state, url };
if (await hasRepositoryBuilds()) await stash.addBuild({ projectKey, repositorySlug, commitId, body });
else await stash.addBuildStatus({ commitId, body });

for await (const build of stash.listBuildStatuses({ commitId }))
  console.log([build.key, build.state, build.name ?? ""].join(" "));
