import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const pullRequest = { ...repository, pullRequestId: 101 };
const comment = { ...pullRequest, commentId: 9_007_199_254_740_991 };
const task = { taskId: 9_007_199_254_740_991 };
const tip = "babecafebabecafebabecafebabecafebabecafe";
const ancestor = "cafebabecafebabecafebabecafebabecafebabe";

/** Operations on pull requests that later servers learned. */
export const pullRequestsLater = {
  deletePullRequest: [{ ...pullRequest, body: { version: 3 } }],
  setPullRequestParticipantStatus: [
    {
      ...pullRequest,
      userSlug: "jcitizen",
      version: 3,
      body: { user: { name: "jcitizen" }, approved: true, status: "APPROVED", lastReviewedCommit: tip },
    },
    { ...pullRequest, userSlug: "jcitizen", body: { status: "NEEDS_WORK" } },
  ],
  removePullRequestParticipant: [{ ...pullRequest, userSlug: "jcitizen" }],
  listPullRequestComments: [
    {
      ...pullRequest,
      path: "src/main dir/100% ä #1?.txt",
      anchorState: "ALL",
      diffType: ["EFFECTIVE", "RANGE"],
      diffTypes: "EFFECTIVE,RANGE",
      fromHash: ancestor,
      toHash: tip,
      state: ["OPEN", "RESOLVED"],
      states: "OPEN,RESOLVED",
      start: 50,
      limit: 10,
    },
  ],
  listPullRequestBlockerComments: [
    { ...pullRequest, state: ["OPEN", "RESOLVED"], states: "OPEN,RESOLVED", start: 50, limit: 10 },
    { ...pullRequest, count: true },
  ],
  createPullRequestBlockerComment: [
    {
      ...pullRequest,
      body: {
        text: "This reply is a task.",
        severity: "BLOCKER",
        parent: { id: 1 },
        state: "OPEN",
        id: 1,
        version: 2,
        properties: { suggestionIndex: 0 },
      },
    },
    {
      ...pullRequest,
      body: {
        text: "On two lines",
        anchor: {
          path: "src/new.txt",
          srcPath: "src/old.txt",
          line: 2,
          lineType: "CONTEXT",
          fileType: "FROM",
          diffType: "RANGE",
          fromHash: ancestor,
          toHash: tip,
          multilineMarker: { startLine: 1, startLineType: "ADDED" },
        },
      },
    },
  ],
  getPullRequestBlockerComment: [comment],
  updatePullRequestBlockerComment: [
    {
      ...comment,
      body: {
        version: 2,
        text: "A better task",
        severity: "BLOCKER",
        state: "RESOLVED",
        threadResolved: true,
        properties: { suggestionState: "APPLIED" },
        id: 1,
      },
    },
    { ...comment, body: { version: 2, state: "OPEN" } },
  ],
  deletePullRequestBlockerComment: [{ ...comment, version: 2 }],
  listPullRequestTasks: [{ ...pullRequest, start: 50, limit: 10 }],
  getPullRequestTaskCount: [pullRequest],
  createTask: [
    {
      body: {
        anchor: { id: 1, type: "COMMENT" },
        text: "Rename the variable.",
        state: "OPEN",
        pullRequestId: 101,
        repositoryId: 1,
        permittedOperations: {},
        pendingSync: true,
      },
    },
    {
      body: {
        anchor: { id: 1, type: "COMMENT" },
        text: "Rename the variable.",
        permittedOperations: { editable: true, deletable: true, transitionable: true },
      },
    },
  ],
  getTask: [task],
  updateTask: [{ ...task, body: { id: 99, text: "Rename the variable, please.", state: "RESOLVED" } }],
  deleteTask: [task],
  getPullRequestRawDiff: [{ ...pullRequest, contextLines: 5, whitespace: "ignore-all" }],
  getPullRequestPatch: [pullRequest],
  getPullRequestMergeBase: [pullRequest],
  getPullRequestAutoMerge: [pullRequest],
  enablePullRequestAutoMerge: [pullRequest],
  disablePullRequestAutoMerge: [pullRequest],
  getPullRequestRebaseability: [pullRequest],
  rebasePullRequest: [{ ...pullRequest, body: { version: 3 } }, pullRequest],
  listPullRequestReviewComments: [{ ...pullRequest, start: 50, limit: 10 }],
  finishPullRequestReview: [
    {
      ...pullRequest,
      version: 3,
      body: { commentText: "Well done.", lastReviewedCommit: tip, participantStatus: "APPROVED" },
    },
    { ...pullRequest, body: {} },
  ],
  discardPullRequestReview: [pullRequest],
  applyPullRequestSuggestion: [
    {
      ...comment,
      body: {
        message: "Apply suggestion",
        commitMessage: "Apply suggestion",
        commentVersion: 2,
        pullRequestVersion: 3,
        suggestionIndex: 1,
      },
    },
  ],
  getPullRequestCommitMessageSuggestion: [pullRequest],
  getPullRequestDiffStats: [
    {
      ...pullRequest,
      path: "src/main dir/100% ä #1?.txt",
      sinceId: ancestor,
      untilId: tip,
      srcPath: "src/old.txt",
      whitespace: "ignore-all",
    },
  ],
  addPullRequestCommentReaction: [{ ...comment, emoticon: "thumbsup" }],
  removePullRequestCommentReaction: [{ ...comment, emoticon: "thumbsup" }],
  listRepositoryParticipants: [
    { ...repository, direction: "OUTGOING", filter: "a&b", role: "REVIEWER", start: 50, limit: 10 },
  ],
  listPullRequestIssues: [pullRequest],
  listDashboardPullRequests: [
    {
      state: "MERGED",
      role: "REVIEWER",
      participantStatus: "UNAPPROVED,NEEDS_WORK",
      closedSince: 86_400,
      order: "PARTICIPANT_STATUS,NEWEST",
      user: "jcitizen",
      start: 50,
      limit: 10,
    },
  ],
  listPullRequestSuggestions: [{ changesSince: 3600, limit: 10 }],
  listInboxPullRequests: [{ role: "author", start: 50, limit: 10 }],
  getInboxPullRequestCount: [{}],
} satisfies Partial<Inputs>;
