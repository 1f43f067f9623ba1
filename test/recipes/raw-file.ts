// Saves a file as it is at a branch to disk, while it arrives: it may be of any size and type.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx raw-file.ts PRJ my-repo docs/logo.png refs/heads/master ./logo.png
import { rename, rm, writeFile } from "node:fs/promises";
import { bearer, createStashClient } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

const [projectKey = "", repositorySlug = "", path = "", at = "", target = ""] = process.argv.slice(2);
const { body } = await stash.getRawFile({ projectKey, repositorySlug, path, at });

// Under another name until it is whole, so that a broken connection leaves what was there before.
const part = `${target}.part`;
try {
  await writeFile(part, body ?? "");
  await rename(part, target);
} finally {
  await rm(part, { force: true });
}
console.log(`saved ${target}`);
