// Lists the files that one tag changed since another: what happened to each, its path, and its former path where it moved.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx changes-between-tags.ts PRJ my-repo release-1.0.0 release-2.0.0
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", older = "", newer = ""] = process.argv.slice(2);
const repository = { projectKey, repositorySlug };

// A misspelt tag is told apart from a misspelt repository here; `getTag` throws a NotFoundError.
const [to, from] = await Promise.all([older, newer].map((name) => stash.getTag({ ...repository, name })));

for await (const change of stash.listComparedChanges({ ...repository, from: from?.id, to: to?.id })) {
  const { type, path, srcPath } = change;
  console.log([type, path.toString, srcPath?.toString].filter(Boolean).join("\t"));
}
