// Clone URLs of everything that the caller can read, forks and personal repositories among it: over SSH if there is one.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx clone-urls.ts | xargs -n 1 git clone --mirror
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

for await (const { project, slug, links, cloneUrl } of stash.searchRepositories()) {
  const ssh = links?.clone?.find(({ name }) => name === "ssh");
  // Early versions of Stash send `cloneUrl` and no `links`.
  const url = ssh?.href ?? links?.clone?.[0]?.href ?? cloneUrl;
  if (url) console.log(url);
  else console.error(`${project?.key}/${slug} has no clone URL`);
}
