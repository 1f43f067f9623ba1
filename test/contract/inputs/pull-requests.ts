import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const pullRequest = { ...repository, pullRequestId: 101 };
const html = { markup: true, avatarSize: 64 };
const range = { sinceId: "a1b2c3", untilId: "d4e5f6", withComments: false };
const diff = { ...range, contextLines: 0, diffType: "RANGE", avatarSize: 64, avatarScheme: "https" } as const;
const comment = { ...pullRequest, commentId: 9_007_199_254_740_991 };

/** The body of programs that send a pull request as they got it, or as their struct begins. */
const whole = {
  open: true,
  closed: false,
  locked: false,
  createdDate: 1_760_000_000_000,
  updatedDate: 1_760_000_000_001,
  author: { user: { name: "jcitizen" } },
  participants: [{ user: { name: "charlie" } }],
  links: { self: [{ href: "https://stash.example.com/projects/PRJ/repos/my-repo/pull-requests/101" }] },
  properties: { openTaskCount: 0 },
};
const branch = {
  id: "refs/heads/develop",
  displayId: "develop",
  type: "BRANCH",
  latestCommit: "d4e5f6",
  repository: { id: 1, slug: "my-repo", name: "My repo", project: { key: "PRJ" } },
};

/** As many as there can be. */
const participants = {
  "username.1": "user.1",
  "role.1": "REVIEWER",
  "approved.1": true,
  "username.2": "user.2",
  "role.2": "PARTICIPANT",
  "approved.2": false,
  "username.3": "user.3",
  "role.3": "AUTHOR",
  "approved.3": true,
  "username.4": "user.4",
  "role.4": "REVIEWER",
  "approved.4": false,
  "username.5": "user.5",
  "role.5": "PARTICIPANT",
  "approved.5": true,
  "username.6": "user.6",
  "role.6": "AUTHOR",
  "approved.6": false,
  "username.7": "user.7",
  "role.7": "REVIEWER",
  "approved.7": true,
  "username.8": "user.8",
  "role.8": "PARTICIPANT",
  "approved.8": false,
  "username.9": "user.9",
  "role.9": "AUTHOR",
  "approved.9": true,
  "username.10": "user.10",
  "role.10": "REVIEWER",
  "approved.10": false,
} as const;

export const pullRequests = {
  createPullRequest: [
    {
      ...repository,
      ...html,
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
    { ...repository, body: { title: "Ids", fromRef: { id: "feature" }, toRef: { id: "master" } } },
    {
      ...repository,
      body: { ...whole, id: 7, version: 1, title: "Whole", state: "", fromRef: branch, toRef: branch, reviewers: null },
    },
    {
      ...repository,
      body: { title: "No links", fromRef: branch, toRef: branch, links: { self: null }, participants: null },
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
      filterText: "nerdy & odd",
      draft: true,
      ...participants,
      withAttributes: false,
      withProperties: false,
      ...html,
      start: 50,
      limit: 10,
    },
    { ...repository, "role.1": "AUTHOR", "username.1": "me" },
  ],
  getPullRequest: [{ ...pullRequest, ...html }],
  updatePullRequest: [
    {
      ...pullRequest,
      ...html,
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
    {
      ...pullRequest,
      body: { ...whole, version: 3, state: "OPEN", fromRef: branch, toRef: branch, reviewers: null },
    },
  ],
  listPullRequestActivities: [{ ...pullRequest, fromId: 7, fromType: "COMMENT", ...html, start: 50, limit: 10 }],
  declinePullRequest: [
    { ...pullRequest, version: 3, body: { version: 3, comment: "Too late" } },
    { ...pullRequest, version: 3 },
  ],
  getPullRequestMergeability: [pullRequest],
  mergePullRequest: [
    {
      ...pullRequest,
      ...html,
      version: 3,
      body: { version: 3, message: "Merge it", autoSubject: false, strategyId: "squash", autoMerge: true },
    },
    { ...pullRequest, version: 3 },
  ],
  reopenPullRequest: [
    { ...pullRequest, version: 3, body: { version: 3 } },
    { ...pullRequest, version: 3 },
  ],
  approvePullRequest: [pullRequest],
  unapprovePullRequest: [pullRequest],
  listPullRequestChanges: [{ ...pullRequest, changeScope: "RANGE", ...range, start: 50, limit: 10 }],
  createPullRequestComment: [
    { ...pullRequest, ...html, body: { text: "An insightful general comment", severity: "BLOCKER" } },
    { ...pullRequest, body: { text: "A measured reply", parent: { id: 1 } } },
    { ...pullRequest, body: { text: "On a file", anchor: { path: "src/new.txt", srcPath: "src/old.txt" } } },
    {
      ...pullRequest,
      body: {
        text: "On a line",
        anchor: { line: 1, lineType: "CONTEXT", fileType: "FROM", path: "src/new.txt", srcPath: "src/old.txt" },
      },
    },
    {
      ...pullRequest,
      body: {
        text: "On lines",
        anchor: {
          line: 12,
          lineType: "ADDED",
          fileType: "TO",
          path: "src/new.txt",
          diffType: "RANGE",
          fromHash: "a1b2c3",
          toHash: "d4e5f6",
          multilineMarker: { startLine: 9, startLineType: "ADDED" },
        },
      },
    },
    { ...pullRequest, body: { text: "Nulls", anchor: { path: "src/new.txt", srcPath: null, fileType: null } } },
    {
      ...pullRequest,
      body: { id: 7, version: 1, text: "A task", severity: "BLOCKER", state: "PENDING", properties: { a: 1 } },
    },
  ],
  getPullRequestComment: [{ ...comment, ...html }],
  updatePullRequestComment: [
    {
      ...comment,
      ...html,
      body: { version: 2, text: "An even better comment", severity: "BLOCKER", state: "RESOLVED" },
    },
    { ...comment, body: { version: 2, threadResolved: true } },
    { ...comment, body: { version: 2, id: 1, state: "OPEN", properties: { suggestionState: "APPLIED" } } },
  ],
  deletePullRequestComment: [{ ...comment, version: 2 }],
  listPullRequestCommits: [
    { ...pullRequest, withCounts: true, avatarSize: 64, avatarScheme: "https", start: 50, limit: 10 },
  ],
  getPullRequestDiff: [{ ...pullRequest, ...diff, markup: true, srcPath: "src/old.txt", whitespace: "ignore-all" }],
  getPullRequestFileDiff: [
    { ...pullRequest, ...diff, path: "src/main dir/100% ä #1?.txt", srcPath: "src/old.txt", whitespace: "ignore-all" },
  ],
  listPullRequestParticipants: [{ ...pullRequest, start: 50, limit: 10 }],
  assignPullRequestRole: [{ ...pullRequest, body: { user: { name: "charlie" }, role: "REVIEWER" } }],
  unassignPullRequestReviewer: [{ ...pullRequest, username: "charlie" }],
  watchPullRequest: [pullRequest],
  unwatchPullRequest: [pullRequest],
} satisfies Partial<Inputs>;
