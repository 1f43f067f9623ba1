import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const pullRequest = { ...repository, pullRequestId: 101 };
const comment = { ...pullRequest, commentId: 9_007_199_254_740_991 };

export const pullRequests = {
  createPullRequest: [
    {
      ...repository,
      body: {
        title: "Talking nerdy",
        description: "It's a kludge",
        state: "OPEN",
        draft: true,
        fromRef: {
          id: "refs/heads/feature",
          repository: { slug: "my-repo", name: "My repo", project: { key: "FORKS" } },
        },
        toRef: { id: "refs/heads/master", repository: { slug: "my-repo", name: null, project: { key: "PRJ" } } },
        reviewers: [{ user: { name: "charlie" } }, { user: { name: "jcitizen" } }],
      },
    },
    {
      ...repository,
      body: {
        title: "Least",
        fromRef: { id: "refs/heads/feature", repository: { slug: "my-repo", project: { key: "PRJ" } } },
        toRef: {
          id: "refs/heads/master",
          repository: { slug: "my-repo", name: "My repo", project: { key: "PRJ" } },
        },
      },
    },
  ],
  listPullRequests: [
    {
      ...repository,
      direction: "OUTGOING",
      at: "refs/heads/a&b",
      state: "MERGED",
      order: "OLDEST",
      start: 50,
      limit: 10,
    },
  ],
  getPullRequest: [pullRequest],
  updatePullRequest: [
    {
      ...pullRequest,
      body: {
        id: 101,
        version: 3,
        title: "New title",
        description: "New words",
        draft: true,
        toRef: { id: "refs/heads/develop", repository: { slug: "my-repo", name: "My repo", project: { key: "PRJ" } } },
        reviewers: [{ user: { name: "charlie" } }],
      },
    },
    { ...pullRequest, body: { version: 3, reviewers: [] } },
  ],
  listPullRequestActivities: [{ ...pullRequest, fromId: 7, fromType: "COMMENT", start: 50, limit: 10 }],
  declinePullRequest: [{ ...pullRequest, version: 3 }],
  getPullRequestMergeability: [pullRequest],
  mergePullRequest: [{ ...pullRequest, version: 3 }],
  reopenPullRequest: [{ ...pullRequest, version: 3 }],
  approvePullRequest: [pullRequest],
  unapprovePullRequest: [pullRequest],
  listPullRequestChanges: [{ ...pullRequest, start: 50, limit: 10 }],
  createPullRequestComment: [
    { ...pullRequest, body: { text: "An insightful general comment", severity: "BLOCKER" } },
    { ...pullRequest, body: { text: "A measured reply", parent: { id: 1 } } },
    { ...pullRequest, body: { text: "On a file", anchor: { path: "src/new.txt", srcPath: "src/old.txt" } } },
    {
      ...pullRequest,
      body: {
        text: "On a line",
        anchor: { line: 1, lineType: "CONTEXT", fileType: "FROM", path: "src/new.txt", srcPath: "src/old.txt" },
      },
    },
  ],
  getPullRequestComment: [comment],
  updatePullRequestComment: [
    { ...comment, body: { version: 2, text: "An even better comment", severity: "BLOCKER", state: "RESOLVED" } },
  ],
  deletePullRequestComment: [{ ...comment, version: 2 }],
  listPullRequestCommits: [{ ...pullRequest, withCounts: true, start: 50, limit: 10 }],
  getPullRequestDiff: [{ ...pullRequest, srcPath: "src/old.txt", whitespace: "ignore-all" }],
  getPullRequestFileDiff: [
    { ...pullRequest, path: "src/main dir/100% ä #1?.txt", srcPath: "src/old.txt", whitespace: "ignore-all" },
  ],
  listPullRequestParticipants: [{ ...pullRequest, start: 50, limit: 10 }],
  assignPullRequestRole: [{ ...pullRequest, body: { user: { name: "charlie" }, role: "REVIEWER" } }],
  unassignPullRequestReviewer: [{ ...pullRequest, username: "charlie" }],
  watchPullRequest: [pullRequest],
  unwatchPullRequest: [pullRequest],
} satisfies Partial<Inputs>;
