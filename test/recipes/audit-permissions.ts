// Prints who may do what: one line for each user and group with a permission on a project or a repository, and for everyone.
//   STASH_URL=https://stash.example.com STASH_TOKEN=… npx tsx audit-permissions.ts > audit.tsv
import { bearer, createStashClient, isStashError } from "stash-openapi";

const { STASH_URL = "https://stash.example.com", STASH_TOKEN = "" } = process.env;
const stash = createStashClient({ baseUrl: STASH_URL, auth: bearer(STASH_TOKEN) });

type Holders = AsyncIterable<{ user?: { name: string }; group?: { name: string }; permission: string }>;

async function report(place: string, ...lists: Holders[]) {
  try {
    for (const list of lists) {
      for await (const { user, group, permission } of list) {
        const holder = user ? `user ${user.name}` : group ? `group ${group.name}` : "everyone";
        console.log([place, permission, holder].join("\t"));
      }
    }
  } catch (error) {
    // A user who may not administer a project may not see this of it; the rest is worth having.
    if (!isStashError(error)) throw error;
    console.log([place, "?", error.message].join("\t"));
  }
}

async function* everyone(projectKey: string) {
  for (const permission of ["PROJECT_READ", "PROJECT_WRITE"] as const) {
    if ((await stash.getDefaultProjectPermission({ projectKey, permission })).permitted) yield { permission };
  }
}

for await (const { key: projectKey } of stash.listProjects()) {
  const users = stash.listUsersWithProjectPermission({ projectKey });
  await report(projectKey, users, stash.listGroupsWithProjectPermission({ projectKey }), everyone(projectKey));
  for await (const { slug } of stash.listRepositories({ projectKey })) {
    const repo = { projectKey, repositorySlug: slug };
    const lists = [stash.listUsersWithRepositoryPermission(repo), stash.listGroupsWithRepositoryPermission(repo)];
    await report(`${projectKey}/${slug}`, ...lists);
  }
}
