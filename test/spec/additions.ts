/**
 * What the description has and the reference has not, by operationId, as the inventory test prints it, each with its reason.
 * ERRATA.md has a row for each.
 */
export const additions: Record<string, Record<string, string>> = {
  listBranches: { "query details: boolean": "the Python client sends it, and servers answer with `metadata`" },
  updateRepository: { "200 application/json": "what servers send; 201 is documented" },
  approvePullRequest: { "200 application/json": "what servers send; 201 is documented" },
  unapprovePullRequest: { "200 application/json": "what servers send; 201 is documented" },
  updatePullRequestComment: { "200 application/json": "what servers send; 201 is documented" },
  listPullRequestParticipants: { "200 application/json": "what servers send; 201 is documented, on a read" },
  assignPullRequestRole: { "200 application/json": "what servers send; 201 is documented" },
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
const empty: Correction = { media: { 204: "no body" } }; // a 204 has no body, whatever media type is printed beside it

/** Where the reference contradicts itself or the servers, and the description says what servers do. */
export const corrections: Record<string, Correction> = {
  getDefaultBranch: { paged: false }, // called paged, and answers one branch
  listPullRequests: { defaults: { direction: "INCOMING" } }, // printed in lower case beside upper-case values
  previewMarkup: { body: "text/plain" }, // `*/*`: any type will do, and this one is a type that clients can send
  declinePullRequest: { media: { 200: "application/json" } }, // servers answer the pull request
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
