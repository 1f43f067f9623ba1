import type { components } from "../../generated/schema.ts";
import type { StashOperations } from "../../src/client/operations.ts";
import type { OperationId } from "./inputs/index.ts";

type Schemas = components["schemas"];
type Answer = keyof Schemas | "nothing";

/** What each operation answers: a schema's name, a picture, or no body. Several where its statuses differ. */
export const answers = {
  // server
  getApplicationProperties: "ApplicationProperties",
  previewMarkup: "Markup",

  // projects
  listProjects: "ProjectPage",
  createProject: "Project",
  getProject: "Project",
  updateProject: "Project",
  deleteProject: "nothing",
  getProjectAvatar: "Image",
  uploadProjectAvatar: "nothing",

  // repositories
  listRecentRepositories: "RepositoryPage",
  listRepositories: "RepositoryPage",
  createRepository: "Repository",
  getRepository: "Repository",
  updateRepository: "Repository",
  forkRepository: "Repository",
  deleteRepository: ["Message", "nothing"],
  listRepositoryForks: "RepositoryPage",
  recreateRepository: "Repository",
  listRelatedRepositories: "RepositoryPage",
  searchRepositories: "RepositoryPage",

  // refs
  listBranches: "BranchPage",
  getDefaultBranch: "Branch",
  setDefaultBranch: "nothing",
  listTags: "TagPage",

  // content
  browseRoot: "BrowseResult",
  browsePath: "BrowseResult",
  listChanges: "ChangePage",
  listCommits: "CommitPage",
  getCommit: "Commit",
  getDiff: "Diff",
  listFiles: "FileNamePage",
  listFilesInDirectory: "FileNamePage",

  // pull-requests
  listPullRequests: "PullRequestPage",
  createPullRequest: "PullRequest",
  getPullRequest: "PullRequest",
  updatePullRequest: "PullRequest",
  listPullRequestActivities: "PullRequestActivityPage",
  declinePullRequest: "PullRequest",
  getPullRequestMergeability: "Mergeability",
  mergePullRequest: "PullRequest",
  reopenPullRequest: "PullRequest",
  approvePullRequest: "Participant",
  unapprovePullRequest: "Participant",
  listPullRequestChanges: "ChangePage",
  createPullRequestComment: "Comment",
  getPullRequestComment: "Comment",
  updatePullRequestComment: "Comment",
  deletePullRequestComment: "nothing",
  listPullRequestCommits: "CommitPage",
  getPullRequestDiff: "Diff",
  getPullRequestFileDiff: "Diff",
  listPullRequestParticipants: "ParticipantPage",
  assignPullRequestRole: "Participant",
  unassignPullRequestReviewer: "nothing",
  watchPullRequest: "nothing",
  unwatchPullRequest: "nothing",

  // project-permissions
  listUsersWithProjectPermission: "UserPermissionPage",
  grantProjectPermissionToUser: "nothing",
  revokeProjectPermissionsFromUser: "nothing",
  listGroupsWithProjectPermission: "GroupPermissionPage",
  grantProjectPermissionToGroup: "nothing",
  revokeProjectPermissionsFromGroup: "nothing",
  getDefaultProjectPermission: "PermittedResponse",
  setDefaultProjectPermission: "nothing",
  listGroupsWithoutProjectPermission: "DetailedGroupPage",
  listUsersWithoutProjectPermission: "UserPage",

  // repository-permissions
  listGroupsWithRepositoryPermission: "GroupPermissionPage",
  grantRepositoryPermissionToGroup: "nothing",
  revokeRepositoryPermissionsFromGroup: "nothing",
  listUsersWithRepositoryPermission: "UserPermissionPage",
  grantRepositoryPermissionToUser: "nothing",
  revokeRepositoryPermissionsFromUser: "nothing",
  listGroupsWithoutRepositoryPermission: "DetailedGroupPage",
  listUsersWithoutRepositoryPermission: "UserPage",

  // hooks
  getHookAvatar: "Image",
  listHooks: "HookPage",
  getHook: "Hook",
  enableHook: "Hook",
  disableHook: "Hook",
  getHookSettings: "HookSettings",
  setHookSettings: "HookSettings",

  // users
  listGroupNames: "GroupNamePage",
  listUsers: "UserPage",
  updateCurrentUser: "DetailedUser",
  setCurrentUserPassword: "nothing",
  getUser: "User",

  // administration
  listGroups: "DetailedGroupPage",
  createGroup: "DetailedGroup",
  deleteGroup: "DetailedGroup",
  listDetailedUsers: "DetailedUserPage",
  updateUser: "DetailedUser",
  createUser: "nothing",
  deleteUser: "DetailedUser",
  setUserPassword: "nothing",
  clearUserCaptcha: "nothing",
  addUserToGroup: "nothing",
  addGroupToUser: "nothing",
  removeUserFromGroup: "nothing",
  removeGroupFromUser: "nothing",
  listGroupMembers: "DetailedUserPage",
  listGroupNonMembers: "DetailedUserPage",
  listUserGroups: "DetailedGroupPage",
  listGroupsWithoutUser: "DetailedGroupPage",
  getLicense: "License",
  setLicense: "License",
  deleteMailServer: "nothing",

  // global-permissions
  listUsersWithGlobalPermission: "UserPermissionPage",
  grantGlobalPermissionToUser: "nothing",
  revokeGlobalPermissionsFromUser: "nothing",
  listGroupsWithGlobalPermission: "GroupPermissionPage",
  grantGlobalPermissionToGroup: "nothing",
  revokeGlobalPermissionsFromGroup: "nothing",
  listUsersWithoutGlobalPermission: "UserPage",
  listGroupsWithoutGlobalPermission: "DetailedGroupPage",

  // logging
  getLogLevel: "LogLevelResponse",
  setLogLevel: "nothing",
  getRootLogLevel: "LogLevelResponse",
  setRootLogLevel: "nothing",
} as const satisfies Record<OperationId, Answer | readonly Answer[]>;

type TypeOf<A> = A extends keyof Schemas ? Schemas[A] : undefined;
type Named<Id extends OperationId> = TypeOf<
  (typeof answers)[Id] extends readonly (infer A)[] ? A : (typeof answers)[Id]
>;
type Returned<Id extends OperationId> =
  ReturnType<StashOperations[Id]> extends infer R extends { page(): unknown }
    ? Awaited<ReturnType<R["page"]>>
    : Awaited<ReturnType<StashOperations[Id]>>;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The operations whose method returns another type than the one named above; there are none, or this does not compile. */
export type Mistyped = { [Id in OperationId]: Equal<Returned<Id>, Named<Id>> extends true ? never : Id }[OperationId];
const mistyped: [Mistyped] extends [never] ? true : Mistyped = true;
void mistyped;
