import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const path = "src/main dir/100% ä #1?.txt";
const commit = { ...repository, commitId: "abcdef0123abcdef4567abcdef8987abcdef6543" };
const diff = {
  since: "a1b2c3",
  srcPath: "src/old.txt",
  autoSrcPath: true,
  contextLines: 3,
  whitespace: "ignore-all",
  withComments: false,
  filter: "import & export",
  avatarSize: 64,
  avatarScheme: "https",
} as const;
const compared = { ...repository, from: "refs/tags/v2+1", to: "release/1 0", fromRepo: "~jcitizen/my-fork" };
const line = { path, srcPath: "src/old.txt", line: 7, lineType: "ADDED", fileType: "TO" } as const;

export const contentLater = {
  getRawFile: [
    {
      ...repository,
      path,
      at: "refs/heads/a&b",
      markup: true,
      htmlEscape: false,
      includeHeadingId: true,
      hardwrap: false,
    },
  ],
  getArchive: [
    {
      ...repository,
      at: "refs/heads/a&b",
      path: ["docs", "src/main dir"],
      prefix: "my-repo/2.0",
      format: "tar.gz",
      filename: "my repo.tar.gz",
    },
  ],
  editFile: [
    {
      ...repository,
      path,
      body: {
        branch: "feature/log in",
        content: new Blob(["first line\nzweite Zeile: ä\n"], { type: "text/plain" }),
        message: "Correct ä & b",
        sourceCommitId: commit.commitId,
        sourceBranch: "master",
      },
    },
  ],
  listCommitChanges: [{ ...commit, since: "a1b2c3", withComments: false, start: 50, limit: 10 }],
  getCommitDiff: [{ ...commit, ...diff }],
  getCommitFileDiff: [{ ...commit, path, ...diff }],
  getCommitMergeBase: [{ ...commit, otherCommitId: "d4e5f6" }],
  listCommitPullRequests: [{ ...commit, start: 50, limit: 10 }],
  listCommitComments: [{ ...commit, path, since: "a1b2c3", start: 50, limit: 10 }],
  createCommitComment: [
    {
      ...commit,
      since: "a1b2c3",
      body: {
        text: "A pithy comment on *one* line.",
        severity: "BLOCKER",
        state: "PENDING",
        properties: { suggestionIndex: 0 },
        anchor: {
          ...line,
          diffType: "COMMIT",
          fromHash: "a1b2c3",
          toHash: commit.commitId,
          multilineMarker: { startLine: 5, startLineType: "CONTEXT" },
        },
      },
    },
    { ...commit, body: { id: 1, version: 3, text: "A measured reply.", parent: { id: 9_007_199_254_740_991 } } },
  ],
  getCommitComment: [{ ...commit, commentId: 9_007_199_254_740_991 }],
  updateCommitComment: [
    {
      ...commit,
      commentId: 1,
      body: {
        id: 1,
        version: 3,
        text: "Better.",
        severity: "NORMAL",
        state: "RESOLVED",
        threadResolved: true,
        properties: { suggestionState: "APPLIED" },
      },
    },
  ],
  deleteCommitComment: [{ ...commit, commentId: 1, version: 3 }],
  watchCommit: [commit],
  unwatchCommit: [commit],
  listComparedChanges: [{ ...compared, start: 50, limit: 10 }],
  listComparedCommits: [{ ...compared, start: 50, limit: 10 }],
  getComparedDiff: [{ ...compared, srcPath: "src/old.txt", contextLines: 3, whitespace: "ignore-all" }],
  getComparedFileDiff: [{ ...compared, path, srcPath: "src/old.txt", contextLines: 3, whitespace: "ignore-all" }],
  getRawDiff: [
    {
      ...repository,
      until: "refs/heads/a&b",
      since: "a1b2c3",
      srcPath: "src/old.txt",
      contextLines: 3,
      whitespace: "ignore-all",
    },
  ],
  getPatch: [{ ...repository, until: "refs/heads/a&b", since: "a1b2c3", allAncestors: true }],
  getLastModified: [{ ...repository, at: "refs/heads/a&b" }],
  getLastModifiedInDirectory: [{ ...repository, path: "src/main dir", at: "refs/heads/a&b" }],
} satisfies Partial<Inputs>;
