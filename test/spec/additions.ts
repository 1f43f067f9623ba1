const anyCall = "a call without credentials, or without the permission, is refused so everywhere";
const missing = "what is not there is answered so; seen of some of these calls";

/** Query parameters, as the inventory test prints them, each with the same reason. */
function queries(reason: string, ...lines: string[]): Record<string, string> {
  return Object.fromEntries(lines.map((line) => [`query ${line}`, reason]));
}

const BITBUCKET = "the document of Bitbucket Server 5.10 names it";
const DATA_CENTER = "the document of Data Center 9.4 names it";
const ANY_CALL = "a call without credentials, or without the permission, is refused so everywhere";
const ARCHIVED = "the document of Data Center 9.4 names it for an archived repository";
const SENT = "a widely run program sends it with every such call, and reads what it adds to the answer";

const body = {
  "body application/json": "what to do beside it, and the version, which may stand there too; later servers",
};
const avatarSize = queries(SENT, "avatarSize: int");
const markup = { ...queries(SENT, "markup: boolean"), ...avatarSize };
const avatars = queries(DATA_CENTER, "avatarSize: int", "avatarScheme: string");
const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
const range = queries(BITBUCKET, "sinceId: string", "untilId: string", "withComments: boolean = true");
const diff = {
  ...queries(BITBUCKET, "contextLines: int", "diffType: string = EFFECTIVE"),
  ...range,
  ...avatars,
};

/**
 * The parts of the description that the reference has not, by operationId, as the inventory test prints it, each with its reason.
 * ERRATA.md has a row for each, and SOURCES.md for what the documents of later operations have not.
 */
export const additions: Record<string, Record<string, string>> = {
  previewMarkup: queries(BITBUCKET, "urlMode: string = RELATIVE", "hardwrap: boolean = false", "htmlEscape: boolean"),
  searchRepositories: queries(DATA_CENTER, "projectkey: string", "state: string", "archived: string = ACTIVE"),
  updateRepository: {
    "200 application/json": "what servers send; 201 is documented",
    "403 application/json": "the document of Data Center 9.4 names it for archiving with open pull requests",
  },
  listBranches: {
    "query details: boolean": "the Python client sends it, and servers answer with `metadata`",
    ...queries(BITBUCKET, "base: string"),
    ...queries(DATA_CENTER, "boostMatches: boolean"),
  },
  listCommits: {
    ...queries(
      BITBUCKET,
      "merges: string = include",
      "followRenames: boolean = false",
      "ignoreMissing: boolean = false",
    ),
    ...avatars,
  },
  getDefaultBranch: { "204 no body": "the document of 5.10 names it for an empty repository" },
  getDiff: queries(BITBUCKET, "contextLines: int"),
  createPullRequest: markup,
  listPullRequests: {
    ...queries(DATA_CENTER, "filterText: string", "draft: boolean"),
    ...queries(BITBUCKET, ...numbers.map((n) => `username.${n}: string`)),
    ...queries(BITBUCKET, ...numbers.map((n) => `role.${n}: string`)),
    ...queries(BITBUCKET, ...numbers.map((n) => `approved.${n}: boolean`)),
    ...queries(BITBUCKET, "withAttributes: boolean = true", "withProperties: boolean = true"),
    ...markup,
  },
  getPullRequest: markup,
  updatePullRequest: markup,
  listPullRequestActivities: markup,
  declinePullRequest: body,
  mergePullRequest: {
    ...body,
    ...markup,
    "403 application/json": "the document of Data Center 9.4 names it for auto-merge that is turned off",
  },
  reopenPullRequest: body,
  approvePullRequest: { "200 application/json": "what servers send; 201 is documented" },
  unapprovePullRequest: { "200 application/json": "what servers send; 201 is documented" },
  listPullRequestChanges: { ...queries(BITBUCKET, "changeScope: string = ALL"), ...range },
  createPullRequestComment: { ...markup, "409 application/json": ARCHIVED },
  getPullRequestComment: markup,
  updatePullRequestComment: { "200 application/json": "what servers send; 201 is documented", ...markup },
  listPullRequestCommits: avatars,
  getPullRequestDiff: { ...diff, ...markup },
  getPullRequestFileDiff: diff,
  listPullRequestParticipants: { "200 application/json": "what servers send; 201 is documented, on a read" },
  assignPullRequestRole: {
    "200 application/json": "what servers send; 201 is documented",
    "409 application/json": ARCHIVED,
  },
  unassignPullRequestReviewer: { "409 application/json": ARCHIVED },
  getCommitMergeBase: { "401 application/json": ANY_CALL },
  listComparedChanges: { "401 application/json": ANY_CALL },
  listComparedCommits: { "401 application/json": ANY_CALL },
  getComparedDiff: { "401 application/json": ANY_CALL },
  getComparedFileDiff: { "401 application/json": ANY_CALL },
  listBranchesOfCommit: { "401 application/json": ANY_CALL },
  getHookSettings: { "204 no body": "servers send it where nothing is stored, and a client handles it" },
  listDefaultReviewers: { "401 application/json": anyCall },
  listDefaultReviewerConditions: { "401 application/json": anyCall, "404 application/json": missing },
  createDefaultReviewerCondition: { "401 application/json": anyCall },
  updateDefaultReviewerCondition: { "401 application/json": anyCall, "404 application/json": missing },
  deleteDefaultReviewerCondition: { "401 application/json": anyCall },
  listProjectDefaultReviewerConditions: { "401 application/json": anyCall },
  createProjectDefaultReviewerCondition: { "401 application/json": anyCall, "404 application/json": missing },
  updateProjectDefaultReviewerCondition: { "401 application/json": anyCall, "404 application/json": missing },
  deleteProjectDefaultReviewerCondition: { "401 application/json": anyCall },
  getProjectHookSettings: { "204 no body": "what servers send of a repository's hook where nothing is stored" },
  searchProjectPermissions: { "401 application/json": anyCall, "404 application/json": missing },
  searchRepositoryPermissions: { "401 application/json": anyCall, "404 application/json": missing },
  listUsers: {
    ...queries(
      BITBUCKET,
      "group: string",
      "permission: string",
      "permission.1: string",
      "permission.1.projectKey: string",
      "permission.1.repositorySlug: string",
      "permission.1.projectId: long",
      "permission.1.repositoryId: long",
    ),
    "400 application/json": "the document of Bitbucket Server 5.10 names it",
    ...avatarSize,
  },
  getUser: avatarSize,
  createUser: queries(BITBUCKET, "notify: boolean = false"),
  createProjectWebhook: { "201 application/json": "what servers send for a webhook of a repository" },
  updateProjectWebhook: { "400 application/json": "what servers send for a webhook of a repository" },
  addRepositoryAccessKey: {
    "409 application/json": "what programs expect of a key that is there already, or is a user's own",
  },
  addProjectAccessKey: { "409 application/json": "what servers send for a key of a repository" },
  getServerStatus: { "500 application/json": "what servers of the same maker send in the state ERROR" },
};

interface Correction {
  paged?: false;
  defaults?: Record<string, string>;
  types?: Record<string, string>;
  media?: Record<number, string>;
  body?: string;
}

const granted: Correction = { types: { name: "array" } }; // "the names of the users": given several times
const presence: Correction = { types: { blame: "boolean", noContent: "boolean" } }; // present or not: `true` alone
const serverLines: Correction = { defaults: { contextLines: "" } }; // -1 is printed, which is no number of lines: the server decides
const empty: Correction = { media: { 204: "no body" } }; // a 204 has no body, whatever media type is printed beside it

/** Operations of which the reference contradicts itself or the servers, and the description says what servers do. */
export const corrections: Record<string, Correction> = {
  getDefaultBranch: { paged: false }, // called paged, and answers one branch
  listPullRequests: { defaults: { direction: "INCOMING" } }, // printed in lower case beside upper-case values
  previewMarkup: { body: "text/plain" }, // `*/*`: any type will do, and this one is a type that clients can send
  declinePullRequest: { media: { 200: "application/json" } }, // servers answer the pull request
  getRawFile: { types: { markup: "boolean" } }, // present or "true", like the others: `true` alone
  getCommitDiff: serverLines,
  getCommitFileDiff: serverLines,
  getComparedDiff: serverLines,
  getComparedFileDiff: serverLines,
  getPullRequestRawDiff: { media: { 400: "application/json", 404: "application/json" } }, // as JSON first, then the pages
  browseRoot: presence,
  browsePath: presence,
  grantProjectPermissionToUser: granted,
  grantProjectPermissionToGroup: granted,
  grantRepositoryPermissionToUser: granted,
  grantRepositoryPermissionToGroup: granted,
  grantGlobalPermissionToUser: granted,
  grantGlobalPermissionToGroup: granted,
  setDefaultProjectPermission: empty,
  clearUserCaptcha: empty,
  deleteMailServer: empty,
  setLogLevel: empty,
  setRootLogLevel: empty,
};

/** The operations whose successes are more than the second reading of the reference has. */
const returned: Record<string, string[]> = {
  getDefaultBranch: ["Branch", "nothing"],
  getHookSettings: ["HookSettings", "nothing"],
  getProjectHookSettings: ["HookSettings", "nothing"],
};

/** The answers of an operation: those that were read a second time, and those that servers send beyond them. */
export function returnsOf({ operationId, returns }: { operationId: string; returns: string | string[] }): string[] {
  return returned[operationId] ?? [returns].flat();
}
