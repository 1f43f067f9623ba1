// Approves a pull request as a bot, for the commits that it saw, and resolves the tasks that the bot itself has set.
//   STASH_URL=… STASH_USER=bot STASH_TOKEN=… npx tsx approve-pull-request.ts PRJ my-repo 101
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_USER = "", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", id = ""] = process.argv.slice(2);
const where = { projectKey, repositorySlug, pullRequestId: Number(id) };

// If commits come in between, later servers refuse the approval with 409.
const { fromRef } = await stash.getPullRequest(where);
const { user, status } = await stash.setPullRequestParticipantStatus({
  ...where,
  userSlug: STASH_USER,
  body: { status: "APPROVED", lastReviewedCommit: fromRef.latestCommit },
});
console.log(`${user.name}: ${status}`);

// Tasks are comments since Bitbucket Server 7.2; before, they are `listPullRequestTasks` and `updateTask`. The whole list is
// read first, because a task that is resolved leaves it, and the next page would begin one too late.
const tasks = await stash.listPullRequestBlockerComments({ ...where, state: ["OPEN"] }).toArray();
for (const { id, version, text, author, state } of tasks) {
  if (author.slug !== user.slug || state !== "OPEN") continue;
  await stash.updatePullRequestBlockerComment({ ...where, commentId: id, body: { version, state: "RESOLVED" } });
  console.log(`resolved: ${text}`);
}
