// Creates a pull request from one branch to another, or finds the one that is open between them.
//   STASH_URL=… STASH_TOKEN=… npx tsx open-pull-request.ts PRJ my-repo feature/login master "Let users log in"
import { bearer, ConflictError, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", from = "", to = "", title = ""] = process.argv.slice(2);
const repository = { slug: repositorySlug, project: { key: projectKey } };
const ref = (branch: string) => ({ id: `refs/heads/${branch}`, repository });

async function createOrFind() {
  try {
    const body = { title, fromRef: ref(from), toRef: ref(to) };
    return await stash.createPullRequest({ projectKey, repositorySlug, body });
  } catch (error) {
    // Other conflicts have none: nothing to merge, a reviewer who does not exist.
    if (error instanceof ConflictError && error.existingPullRequest) return error.existingPullRequest;
    throw error;
  }
}

const { id, title: found, state } = await createOrFind();
console.log(`#${id} ${found}: ${state}`);
