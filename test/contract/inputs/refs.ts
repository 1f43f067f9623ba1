import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };

export const refs = {
  listBranches: [
    {
      ...repository,
      filterText: "feature/ä",
      orderBy: "MODIFICATION",
      details: true,
      base: "refs/heads/develop",
      boostMatches: true,
      start: 50,
      limit: 10,
    },
  ],
  getDefaultBranch: [repository],
  setDefaultBranch: [{ ...repository, body: { id: "refs/heads/develop" } }],
  listTags: [{ ...repository, filterText: "v1+", orderBy: "ALPHABETICAL", start: 50, limit: 10 }],
} satisfies Partial<Inputs>;
