// Made by `npm run generate` from spec/. Do not edit.
/** How each operation is called; `list` is a GET that answers with a page of a list. */
export interface OperationTable {
  /** Get the server's version and name. Permission: none. */
  getApplicationProperties: "get";
  /** Render markdown as HTML. Permission: any logged-in user. */
  previewMarkup: "post";
  /** List projects. Permission: none to call; `PROJECT_VIEW` on each project listed. */
  listProjects: "list";
  /** Create a project. Permission: `PROJECT_CREATE`. */
  createProject: "post";
  /** Get a project. Permission: `PROJECT_VIEW` on the project. */
  getProject: "get";
  /** Update a project. Permission: `PROJECT_ADMIN` on the project. */
  updateProject: "put";
  /** Delete a project. Permission: `PROJECT_ADMIN` on the project. */
  deleteProject: "delete";
  /** Get a project's avatar. Permission: `PROJECT_VIEW` on the project. */
  getProjectAvatar: "get";
  /** Upload a project's avatar. Permission: `PROJECT_ADMIN` on the project. */
  uploadProjectAvatar: "post";
  /** List your recently used repositories. Permission: any logged-in user; `REPO_READ`, or what `permission` asks for, on each repository listed. */
  listRecentRepositories: "list";
  /** List a project's repositories. Permission: `REPO_READ` on the project, which `PROJECT_READ` implies. */
  listRepositories: "list";
  /** Create a repository. Permission: `PROJECT_ADMIN` on the project. */
  createRepository: "post";
  /** Get a repository. Permission: `REPO_READ` on the repository. */
  getRepository: "get";
  /** Rename a repository. Permission: `REPO_ADMIN` on the repository. */
  updateRepository: "put";
  /** Delete a repository. Permission: `REPO_ADMIN` on the repository. */
  deleteRepository: "delete";
  /** Fork a repository. Permission: `REPO_READ` on the repository and `PROJECT_ADMIN` on the target project, which everyone has on their personal project. */
  forkRepository: "post";
  /** List a repository's forks. Permission: `REPO_READ` on the repository, and on each fork listed. */
  listRepositoryForks: "list";
  /** Create a repository again after it failed. Permission: `PROJECT_ADMIN` on the project. */
  recreateRepository: "post";
  /** List related repositories. Permission: `REPO_READ` on the repository, and on each repository listed. */
  listRelatedRepositories: "list";
  /** Search all repositories. Permission: none to call; being allowed to read each repository listed, or what `permission` asks for. */
  searchRepositories: "list";
  /** List a repository's branches. Permission: `REPO_READ` on the repository. */
  listBranches: "list";
  /** Get a repository's default branch. Permission: `REPO_READ` on the repository. */
  getDefaultBranch: "get";
  /** Set a repository's default branch. Permission: `REPO_ADMIN` on the repository. */
  setDefaultBranch: "put";
  /** List a repository's tags. Permission: `REPO_READ` on the repository. */
  listTags: "list";
  /** Browse the root directory. Permission: `REPO_READ` on the repository. */
  browseRoot: "list";
  /** Browse a file or directory. Permission: `REPO_READ` on the repository. */
  browsePath: "list";
  /** List the files that a changeset changes. Permission: `REPO_READ` on the repository. */
  listChanges: "list";
  /** List a repository's changesets. Permission: `REPO_READ` on the repository. */
  listCommits: "list";
  /** Get a changeset. Permission: `REPO_READ` on the repository. */
  getCommit: "get";
  /** Get a file's diff. Permission: `REPO_READ` on the repository. */
  getDiff: "get";
  /** List a repository's files. Permission: `REPO_READ` on the repository. */
  listFiles: "list";
  /** List a directory's files. Permission: `REPO_READ` on the repository. */
  listFilesInDirectory: "list";
  /** Create a pull request. Permission: `REPO_READ` on the repositories of both branches. */
  createPullRequest: "post";
  /** List a repository's pull requests. Permission: `REPO_READ` on the repository. */
  listPullRequests: "list";
  /** Get a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequest: "get";
  /** Update a pull request. Permission: `REPO_READ` for the author, `REPO_WRITE` for anyone else, on the repository that the pull request targets. */
  updatePullRequest: "put";
  /** List a pull request's activities. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestActivities: "list";
  /** Decline a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  declinePullRequest: "post";
  /** Get a pull request's merge status. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestMergeability: "get";
  /** Merge a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  mergePullRequest: "post";
  /** Reopen a declined pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  reopenPullRequest: "post";
  /** Approve a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  approvePullRequest: "post";
  /** Withdraw your approval of a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unapprovePullRequest: "delete";
  /** List the files that a pull request changes. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestChanges: "list";
  /** Comment on a pull request, a file or a line, or reply. Permission: `REPO_READ` on the repository that the pull request targets. */
  createPullRequestComment: "post";
  /** Get a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestComment: "get";
  /** Delete a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments. */
  deletePullRequestComment: "delete";
  /** Update a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment. */
  updatePullRequestComment: "put";
  /** List a pull request's changesets. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestCommits: "list";
  /** Get a pull request's diff. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestDiff: "get";
  /** Get a file's diff in a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestFileDiff: "get";
  /** List a pull request's participants. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestParticipants: "list";
  /** Make a user a reviewer of a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  assignPullRequestRole: "post";
  /** Make a reviewer of a pull request an ordinary participant. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  unassignPullRequestReviewer: "delete";
  /** Watch a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  watchPullRequest: "post";
  /** Stop watching a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unwatchPullRequest: "delete";
  /** Grant users a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToUser: "put";
  /** Revoke a user's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromUser: "delete";
  /** List users with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithProjectPermission: "list";
  /** Revoke a group's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromGroup: "delete";
  /** List groups with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithProjectPermission: "list";
  /** Grant groups a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToGroup: "put";
  /** Get whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  getDefaultProjectPermission: "get";
  /** Set whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  setDefaultProjectPermission: "post";
  /** List groups without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutProjectPermission: "list";
  /** List users without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutProjectPermission: "list";
  /** Grant groups a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToGroup: "put";
  /** Revoke a group's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromGroup: "delete";
  /** List groups with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithRepositoryPermission: "list";
  /** Grant users a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToUser: "put";
  /** Revoke a user's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromUser: "delete";
  /** List users with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithRepositoryPermission: "list";
  /** List groups without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutRepositoryPermission: "list";
  /** List users without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutRepositoryPermission: "list";
  /** Get a hook's avatar. Permission: the reference names none, but documents 401. */
  getHookAvatar: "get";
  /** List a repository's hooks. Permission: `REPO_ADMIN` on the repository. */
  listHooks: "list";
  /** Get a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHook: "get";
  /** Disable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  disableHook: "delete";
  /** Enable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  enableHook: "put";
  /** Get a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHookSettings: "get";
  /** Set a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  setHookSettings: "put";
  /** List group names. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNames: "list";
  /** List users. Permission: any logged-in user. */
  listUsers: "list";
  /** Update your own details. Permission: any logged-in user. */
  updateCurrentUser: "put";
  /** Set your own password. Permission: any logged-in user. */
  setCurrentUserPassword: "put";
  /** Get a user. Permission: none is named; the caller must be allowed to see the user. */
  getUser: "get";
  /** Create a group. Permission: `ADMIN` or higher. */
  createGroup: "post";
  /** List groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroups: "list";
  /** Delete a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  deleteGroup: "delete";
  /** List users with their details. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listDetailedUsers: "list";
  /** Update a user's details. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  updateUser: "put";
  /** Create a user. Permission: `ADMIN` or higher. */
  createUser: "post";
  /** Delete a user. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  deleteUser: "delete";
  /** Set a user's password. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  setUserPassword: "put";
  /** Clear a user's CAPTCHA challenge. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  clearUserCaptcha: "delete";
  /** Add a user to a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addUserToGroup: "post";
  /** Add a group to a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addGroupToUser: "post";
  /** Remove a user from a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeUserFromGroup: "post";
  /** Remove a group from a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeGroupFromUser: "post";
  /** List a group's members. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupMembers: "list";
  /** List users who are not in a group. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNonMembers: "list";
  /** List a user's groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listUserGroups: "list";
  /** List groups that a user is not in. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupsWithoutUser: "list";
  /** Get the license. Permission: `ADMIN` or higher. */
  getLicense: "get";
  /** Set the license. Permission: `SYS_ADMIN`; an `ADMIN` can only read the license. */
  setLicense: "post";
  /** Delete the mail server configuration. Permission: `SYS_ADMIN`. */
  deleteMailServer: "delete";
  /** Grant users a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the user has now. */
  grantGlobalPermissionToUser: "put";
  /** Revoke a user's global permissions. Permission: `ADMIN` or higher, and at least the permission that the user has now. */
  revokeGlobalPermissionsFromUser: "delete";
  /** List users with a global permission. Permission: `ADMIN` or higher. */
  listUsersWithGlobalPermission: "list";
  /** Revoke a group's global permissions. Permission: `ADMIN` or higher, and at least the permission that the group has now. */
  revokeGlobalPermissionsFromGroup: "delete";
  /** List groups with a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithGlobalPermission: "list";
  /** Grant groups a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the group has now. */
  grantGlobalPermissionToGroup: "put";
  /** List users without a global permission. Permission: `ADMIN` or higher. */
  listUsersWithoutGlobalPermission: "list";
  /** List groups without a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithoutGlobalPermission: "list";
  /** Get a logger's log level. Permission: `ADMIN` or higher. */
  getLogLevel: "get";
  /** Set a logger's log level. Permission: `ADMIN` or higher. */
  setLogLevel: "put";
  /** Get the root logger's log level. Permission: `ADMIN` or higher. */
  getRootLogLevel: "get";
  /** Set the root logger's log level. Permission: `ADMIN` or higher. */
  setRootLogLevel: "put";
}

/** The same for the run time, as short as can be: a path, then its operations. */
export const operationLines = `
api/application-properties get:getApplicationProperties
api/markup/preview post:previewMarkup
api/projects list:listProjects post:createProject
project get:getProject put:updateProject delete:deleteProject
project/avatar.png get:getProjectAvatar post:uploadProjectAvatar
api/profile/recent/repos list:listRecentRepositories
project/repos list:listRepositories post:createRepository
repository get:getRepository put:updateRepository delete:deleteRepository post:forkRepository
repository/forks list:listRepositoryForks
repository/recreate post:recreateRepository
repository/related list:listRelatedRepositories
api/repos list:searchRepositories
repository/branches list:listBranches
repository/branches/default get:getDefaultBranch put:setDefaultBranch
repository/tags list:listTags
repository/browse list:browseRoot
repository/browse/{path} list:browsePath
repository/changes list:listChanges
repository/commits list:listCommits
repository/commits/{changesetId} get:getCommit
repository/diff/{path} get:getDiff
repository/files list:listFiles
repository/files/{path} list:listFilesInDirectory
repository/pull-requests post:createPullRequest list:listPullRequests
pullRequest get:getPullRequest put:updatePullRequest
pullRequest/activities list:listPullRequestActivities
pullRequest/decline post:declinePullRequest
pullRequest/merge get:getPullRequestMergeability post:mergePullRequest
pullRequest/reopen post:reopenPullRequest
pullRequest/approve post:approvePullRequest delete:unapprovePullRequest
pullRequest/changes list:listPullRequestChanges
pullRequest/comments post:createPullRequestComment
pullRequest/comments/{commentId} get:getPullRequestComment delete:deletePullRequestComment put:updatePullRequestComment
pullRequest/commits list:listPullRequestCommits
pullRequest/diff get:getPullRequestDiff
pullRequest/diff/{path} get:getPullRequestFileDiff
pullRequest/participants list:listPullRequestParticipants post:assignPullRequestRole delete:unassignPullRequestReviewer
pullRequest/watch post:watchPullRequest delete:unwatchPullRequest
project/permissions/users put:grantProjectPermissionToUser delete:revokeProjectPermissionsFromUser list:listUsersWithProjectPermission
project/permissions/groups delete:revokeProjectPermissionsFromGroup list:listGroupsWithProjectPermission put:grantProjectPermissionToGroup
project/permissions/{permission}/all get:getDefaultProjectPermission post:setDefaultProjectPermission
project/permissions/groups/none list:listGroupsWithoutProjectPermission
project/permissions/users/none list:listUsersWithoutProjectPermission
repository/permissions/groups put:grantRepositoryPermissionToGroup delete:revokeRepositoryPermissionsFromGroup list:listGroupsWithRepositoryPermission
repository/permissions/users put:grantRepositoryPermissionToUser delete:revokeRepositoryPermissionsFromUser list:listUsersWithRepositoryPermission
repository/permissions/groups/none list:listGroupsWithoutRepositoryPermission
repository/permissions/users/none list:listUsersWithoutRepositoryPermission
api/hooks/{hookKey}/avatar get:getHookAvatar
repository/settings/hooks list:listHooks
repository/settings/hooks/{hookKey} get:getHook
repository/settings/hooks/{hookKey}/enabled delete:disableHook put:enableHook
repository/settings/hooks/{hookKey}/settings get:getHookSettings put:setHookSettings
api/groups list:listGroupNames
api/users list:listUsers put:updateCurrentUser
api/users/credentials put:setCurrentUserPassword
api/users/{userSlug} get:getUser
api/admin/groups post:createGroup list:listGroups delete:deleteGroup
api/admin/users list:listDetailedUsers put:updateUser post:createUser delete:deleteUser
api/admin/users/credentials put:setUserPassword
api/admin/users/captcha delete:clearUserCaptcha
api/admin/groups/add-user post:addUserToGroup
api/admin/users/add-group post:addGroupToUser
api/admin/groups/remove-user post:removeUserFromGroup
api/admin/users/remove-group post:removeGroupFromUser
api/admin/groups/more-members list:listGroupMembers
api/admin/groups/more-non-members list:listGroupNonMembers
api/admin/users/more-members list:listUserGroups
api/admin/users/more-non-members list:listGroupsWithoutUser
api/admin/license get:getLicense post:setLicense
api/admin/mail-server delete:deleteMailServer
api/admin/permissions/users put:grantGlobalPermissionToUser delete:revokeGlobalPermissionsFromUser list:listUsersWithGlobalPermission
api/admin/permissions/groups delete:revokeGlobalPermissionsFromGroup list:listGroupsWithGlobalPermission put:grantGlobalPermissionToGroup
api/admin/permissions/users/none list:listUsersWithoutGlobalPermission
api/admin/permissions/groups/none list:listGroupsWithoutGlobalPermission
api/logs/logger/{loggerName} get:getLogLevel
api/logs/logger/{loggerName}/{levelName} put:setLogLevel
api/logs/rootLogger get:getRootLogLevel
api/logs/rootLogger/{levelName} put:setRootLogLevel`;

/** What the paths above begin with, by their first word. */
export const beginnings: Record<string, string> = {
  "pullRequest": "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
  "repository": "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}",
  "project": "/rest/api/1.0/projects/{projectKey}",
  "api": "/rest/api/1.0"
};

/** What the paths of the lists end with that never have a second page, below a project or a user. */
export const singlePages: readonly string[] = ["/pull-requests/{pullRequestId}/changes"];

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = ["changesetId","path"];
