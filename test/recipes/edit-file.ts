// Replaces a file on a new branch, and creates a pull request with the change.
//   STASH_URL=… STASH_TOKEN=… npx tsx edit-file.ts PRJ my-repo docs/guide.md ./guide.md bugfix/guide "Correct the guide"
import { readFile } from "node:fs/promises";
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", path = "", local = "", branch = "", title = ""] = process.argv.slice(2);
const repository = { projectKey, repositorySlug };
const target = await stash.getDefaultBranch(repository);
if (!target) throw new Error("The repository is empty, so there is no file to replace");

await stash.editFile({
  ...repository,
  path,
  body: {
    branch,
    sourceBranch: target.displayId,
    // The commit at which the file was read. Left out, the file would have to be new.
    sourceCommitId: target.latestCommit,
    content: new Blob([await readFile(local)]),
    message: title,
  },
});

const inRepository = { slug: repositorySlug, project: { key: projectKey } };
const fromRef = { id: `refs/heads/${branch}`, repository: inRepository };
const toRef = { id: target.id, repository: inRepository };
const { id, links } = await stash.createPullRequest({ ...repository, body: { title, fromRef, toRef } });
console.log(`#${id} ${links?.self?.[0]?.href ?? ""}`.trim());
