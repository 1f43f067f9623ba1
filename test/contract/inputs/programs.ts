import type { Input, OperationId } from "./index.ts";

/** Bodies that public programs send, by operation, and their witnesses: programs, or the vendor's documents ("5.10", "9.4"). */
type Sent = { [Id in OperationId]?: { by: string; input: Input<Id> }[] };

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const pullRequest = { ...repository, pullRequestId: 101 };
const comment = { ...pullRequest, commentId: 1 };
const atlascode = { markup: true, avatarSize: 64 };
const feature = { id: "refs/heads/feature" };
const master = { id: "refs/heads/master" };
const refs = { fromRef: feature, toRef: master };
const whole = {
  id: 101,
  title: "Talking nerdy",
  description: "",
  open: true,
  closed: false,
  locked: false,
  createdDate: 0,
  updatedDate: 0,
  properties: { mergeResult: { outcome: "", current: false }, resolvedTaskCount: 0, openTaskCount: 0 },
  links: {},
};

export const programs: Sent = {
  createPullRequest: [
    { by: "renovate", input: { ...repository, body: { title: "A", description: "B", ...refs, reviewers: [] } } },
    {
      by: "backstage",
      input: {
        ...repository,
        body: {
          title: "A",
          state: "OPEN",
          open: true,
          closed: false,
          locked: true,
          fromRef: { ...feature, displayId: "feature", type: "BRANCH", latestCommit: "a1b2c3" },
          toRef: { ...master, displayId: "master", type: "BRANCH", latestCommit: "d4e5f6" },
        },
      },
    },
    {
      by: "multi-gitter, froggit-go, swisscom-cli",
      input: {
        ...repository,
        body: { ...whole, id: 0, version: 0, state: "", fromRef: feature, toRef: master, reviewers: null },
      },
    },
    {
      by: "sourcegraph",
      input: {
        ...repository,
        body: {
          title: "A",
          fromRef: { ...feature, repository: { id: 1, slug: "my-repo", project: { key: "PRJ" } } },
          toRef: { ...master, repository: { id: 2, slug: "my-repo", project: { key: "PRJ" } } },
        },
      },
    },
    {
      by: "atlascode",
      input: {
        ...repository,
        ...atlascode,
        body: { title: "A", ...refs, reviewers: [{ user: { name: "jcitizen" } }], draft: false },
      },
    },
  ],
  listPullRequests: [
    { by: "renovate", input: { ...repository, state: "ALL", "role.1": "AUTHOR", "username.1": "me", limit: 100 } },
    {
      by: "atlascode, bitbucket-for-vs",
      input: { ...repository, ...atlascode, "username.1": "me", "role.1": "REVIEWER", "approved.1": false },
    },
    { by: "danger-js, codecov; 5.10", input: { ...repository, withAttributes: false, withProperties: true } },
    { by: "mcp-ralf; 9.4", input: { ...repository, filterText: "nerdy", draft: true } },
    { by: "9.4", input: { ...repository, "username.1": "me", "username.10": "you", "role.10": "PARTICIPANT" } },
  ],
  getPullRequest: [{ by: "atlascode", input: { ...pullRequest, ...atlascode } }],
  updatePullRequest: [
    {
      by: "bitbucket-for-vs, stashy, flux",
      input: {
        ...pullRequest,
        body: {
          ...whole,
          version: 3,
          state: "OPEN",
          ...refs,
          author: { user: { name: "jcitizen" } },
          reviewers: [{ user: { name: "charlie" } }],
          participants: [],
        },
      },
    },
    { by: "atlascode; 9.4", input: { ...pullRequest, ...atlascode, body: { version: 3, draft: true } } },
  ],
  mergePullRequest: [
    { by: "gitkraken-provider-apis, stashy; 9.4", input: { ...pullRequest, body: { version: 3 } } },
    {
      by: "atlascode; 9.4",
      input: {
        ...pullRequest,
        ...atlascode,
        version: 3,
        body: { autoSubject: false, strategyId: "no-ff", message: "Merge it" },
      },
    },
    { by: "atlascode", input: { ...pullRequest, ...atlascode, version: 3, body: {} } },
    { by: "renovate; 9.4", input: { ...pullRequest, version: 3, body: { autoMerge: true } } },
  ],
  declinePullRequest: [
    { by: "gitkraken-provider-apis, stashy; 9.4", input: { ...pullRequest, body: { version: 3 } } },
    { by: "bkt-cli, mcp-pavel; 9.4", input: { ...pullRequest, body: { version: 3, comment: "Too late" } } },
  ],
  reopenPullRequest: [{ by: "stashy, bkt-cli; 9.4", input: { ...pullRequest, body: { version: 3 } } }],
  listPullRequestChanges: [
    {
      by: "go-bitbucket-v1, bitbucket-net; 5.10",
      input: { ...pullRequest, changeScope: "RANGE", sinceId: "a1", untilId: "b2", withComments: false, limit: 1000 },
    },
  ],
  createPullRequestComment: [
    {
      by: "bitbucket-for-vs",
      input: { ...pullRequest, body: { text: "A", anchor: { path: "a.txt", line: 1, fileType: null, srcPath: null } } },
    },
    {
      by: "drone-go-scm, pr-agent, bitbucket-net; 9.4",
      input: {
        ...pullRequest,
        body: {
          text: "A",
          anchor: { path: "a.txt", line: 1, lineType: "ADDED", fileType: "TO", diffType: "EFFECTIVE" },
        },
      },
    },
    {
      by: "atlascode; 9.4",
      input: {
        ...pullRequest,
        body: { id: 1, state: "OPEN", version: 1, severity: "BLOCKER", text: "A", properties: {} },
      },
    },
    { by: "mcp-garc33, mcp-pavel; 9.4", input: { ...pullRequest, body: { text: "A", state: "PENDING" } } },
    {
      by: "9.4",
      input: {
        ...pullRequest,
        body: {
          text: "A",
          anchor: {
            path: "a.txt",
            line: 9,
            lineType: "ADDED",
            multilineMarker: { startLine: 7, startLineType: "ADDED" },
          },
        },
      },
    },
  ],
  getPullRequestComment: [{ by: "atlascode", input: { ...comment, ...atlascode } }],
  updatePullRequestComment: [
    { by: "vscode-hmmh, mcp-ralf", input: { ...comment, body: { state: "RESOLVED", version: 1 } } },
    { by: "mcp-ralf; 9.4", input: { ...comment, body: { severity: "BLOCKER", version: 1 } } },
    { by: "mcp-pavel; 9.4", input: { ...comment, body: { threadResolved: true, version: 1 } } },
    {
      by: "atlascode, vscode-hmmh; 9.4",
      input: { ...comment, body: { properties: { suggestionState: "APPLIED", suggestionIndex: 0 }, version: 1 } },
    },
    {
      by: "atlascode, bitbucket-for-vs, cx-flow; 9.4",
      input: { ...comment, ...atlascode, body: { id: 1, text: "B", version: 1 } },
    },
  ],
  listPullRequestActivities: [{ by: "atlascode, vscode-hmmh", input: { ...pullRequest, ...atlascode } }],
  listPullRequestCommits: [{ by: "atlascode; 9.4", input: { ...pullRequest, avatarSize: 64, avatarScheme: "https" } }],
  getPullRequestDiff: [
    {
      by: "mcp-garc33, mcp-pavel, sonar-stash; 5.10",
      input: { ...pullRequest, contextLines: 3, withComments: false },
    },
    {
      by: "go-bitbucket-v1, bitbucket-net; 5.10",
      input: { ...pullRequest, sinceId: "a1", untilId: "b2", diffType: "RANGE" },
    },
    { by: "atlascode", input: { ...pullRequest, ...atlascode } },
  ],
  getPullRequestFileDiff: [
    { by: "9.4", input: { ...pullRequest, path: "a.txt", contextLines: 3, withComments: false, diffType: "COMMIT" } },
  ],
  listUsers: [
    {
      by: "renovate, atlascode, sourcegraph; 9.4",
      input: {
        filter: "jane",
        "permission.1": "REPO_READ",
        "permission.1.projectKey": "PRJ",
        "permission.1.repositorySlug": "my-repo",
        limit: 100,
      },
    },
    { by: "faros-airbyte; 9.4", input: { "permission.1": "PROJECT_READ", "permission.1.projectKey": "PRJ" } },
    { by: "sourcegraph; 9.4", input: { "permission.1": "REPO_READ", "permission.1.repositoryId": 1 } },
    { by: "sourcegraph; 9.4", input: { "permission.1": "PROJECT_READ", "permission.1.projectId": 1, group: "g" } },
    { by: "bitbucket-for-vs, bitbucket-net; 9.4", input: { permission: "LICENSED_USER" } },
    { by: "atlascode, gitkraken-provider-apis", input: { filter: "jane", avatarSize: 64 } },
  ],
  getUser: [{ by: "atlascode, gitkraken-provider-apis", input: { userSlug: "jcitizen", avatarSize: 64 } }],
  searchRepositories: [
    { by: "renovate, snyk-api-import; 9.4", input: { permission: "REPO_WRITE", state: "AVAILABLE", limit: 100 } },
    { by: "woodpecker, gitpod; 9.4", input: { archived: "ACTIVE", projectkey: "PRJ" } },
  ],
  listCommits: [
    { by: "jenkins-bitbucket-branch-source; 5.10", input: { ...repository, merges: "include", until: "a1" } },
    { by: "renovate, faros-airbyte; 5.10", input: { ...repository, ignoreMissing: true, followRenames: true } },
    { by: "pr-agent; 9.4", input: { ...repository, avatarSize: 64, avatarScheme: "https" } },
  ],
  listBranches: [
    {
      by: "backstage, gitpod, flux-go-git-providers; 9.4",
      input: { ...repository, boostMatches: true, base: "master", filterText: "fea", details: true },
    },
  ],
  browsePath: [
    {
      by: "jenkins-bitbucket-branch-source; 9.4",
      input: { ...repository, path: "a.txt", at: "master", type: true, blame: false },
    },
  ],
  getDiff: [{ by: "go-bitbucket-v1; 5.10", input: { ...repository, path: "a.txt", until: "a1", contextLines: 3 } }],
  createUser: [
    {
      by: "three libraries; 5.10",
      input: { name: "jane", displayName: "Jane Citizen", emailAddress: "jane@example.com", notify: true },
    },
  ],
  previewMarkup: [
    { by: "go-bitbucket-v1, bitbucket-net; 5.10", input: { body: "*a*", urlMode: "RELATIVE", hardwrap: true } },
    { by: "go-bitbucket-v1, bitbucket-net; 5.10", input: { body: "<b>", htmlEscape: true } },
  ],
  createRepository: [
    {
      by: "backstage, flux-go-git-providers; 9.4",
      input: {
        projectKey: "PRJ",
        body: {
          name: "a",
          description: "b",
          defaultBranch: "main",
          public: false,
          forkable: true,
          project: { key: "PRJ" },
        },
      },
    },
    {
      by: "terraform-provider, neticdk; 9.4",
      input: { projectKey: "PRJ", body: { name: "a", slug: "a", links: { self: null }, archived: false } },
    },
  ],
  updateRepository: [
    { by: "stashy, webmd-powershell; 9.4", input: { ...repository, body: { project: { key: "PRJ2" } } } },
    { by: "stashy, flux-go-git-providers; 9.4", input: { ...repository, body: { forkable: false, public: true } } },
    {
      by: "flux-go-git-providers; 9.4",
      input: { ...repository, body: { name: "a", description: "b", defaultBranch: "main" } },
    },
  ],
  forkRepository: [{ by: "sourcegraph; 9.4", input: { ...repository, body: { name: "a", defaultBranch: "main" } } }],
  createProject: [{ by: "terraform-provider; 9.4", input: { body: { key: "PRJ", name: "a", public: true } } }],
  addBuild: [
    {
      by: "the bitbucket-branch-source plugin of Jenkins",
      input: {
        ...repository,
        commitId: "a1b2c3",
        body: {
          key: "job",
          name: "job #12",
          state: "SUCCESSFUL",
          url: "https://ci.example.org/12",
          buildNumber: 12,
          duration: 0,
        },
      },
    },
  ],
  grantProjectPermissionToUser: [
    { by: "9.4", input: { projectKey: "PRJ", name: ["jcitizen"], permission: "REPO_CREATE" } },
  ],
};
