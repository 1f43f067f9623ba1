// Open pull requests in which nothing has happened for so many days (14 unless given), the longest forgotten first.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx stale-pull-requests.ts 30
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [days = "14"] = process.argv.slice(2);
const day = 24 * 60 * 60 * 1000;
const stale = [];

for await (const { key } of stash.listProjects()) {
  for await (const { slug } of stash.listRepositories({ projectKey: key })) {
    for await (const pullRequest of stash.listPullRequests({ projectKey: key, repositorySlug: slug, state: "OPEN" })) {
      const { id, title, author, updatedDate = 0 } = pullRequest;
      const idle = Math.floor((Date.now() - updatedDate) / day);
      if (idle >= Number(days))
        stale.push({ idle, id, title, author: author?.user.name, repository: `${key}/${slug}` });
    }
  }
}

stale.sort((a, b) => b.idle - a.idle);
for (const { idle, repository, id, title, author } of stale) {
  console.log(`${idle} days  ${repository}#${id}  ${title} (${author})`);
}
