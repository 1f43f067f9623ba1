import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const path = "src/main dir/100% ä #1?.txt";

export const content = {
  browseRoot: [{ ...repository, at: "refs/heads/a&b", type: true, blame: true, noContent: true, start: 50, limit: 10 }],
  browsePath: [
    { ...repository, path, at: "refs/heads/a&b", type: true, blame: true, noContent: true, start: 50, limit: 10 },
  ],
  listChanges: [{ ...repository, since: "a1b2c3", until: "d4e5f6", start: 50, limit: 10 }],
  listCommits: [
    {
      ...repository,
      path,
      since: "a1b2c3",
      until: "refs/tags/v1+2",
      withCounts: true,
      merges: "only",
      followRenames: true,
      ignoreMissing: true,
      avatarSize: 64,
      avatarScheme: "https",
      start: 50,
      limit: 10,
    },
  ],
  getCommit: [{ ...repository, changesetId: "abcdef0123abcdef4567abcdef8987abcdef6543", path }],
  getDiff: [
    {
      ...repository,
      path,
      since: "a1b2c3",
      until: "d4e5f6",
      srcPath: "src/old.txt",
      whitespace: "ignore-all",
      contextLines: 0,
    },
  ],
  listFiles: [{ ...repository, at: "refs/heads/a&b", start: 50, limit: 10 }],
  listFilesInDirectory: [{ ...repository, path, at: "refs/heads/a&b", start: 50, limit: 10 }],
} satisfies Partial<Inputs>;
