// Prints the text of a file at a branch, a tag or a commit; without one, at the default branch.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx read-file.ts PRJ my-repo src/main.py refs/heads/master
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", path = "", at] = process.argv.slice(2);

// The server sends some hundred lines a page; they are all fetched.
for await (const line of stash.browsePath({ projectKey, repositorySlug, path, at })) {
  if (!("text" in line)) throw new Error(`${path} is a directory`);
  console.log(line.text);
}
