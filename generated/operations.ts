// Made by `npm run generate` from spec/. Do not edit.
/** What the paths below begin with, by the first word of theirs. */
export const beginnings: Record<string, string> = {
  "pullRequest": "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
  "repository": "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}",
  "project": "/rest/api/1.0/projects/{projectKey}",
  "api": "/rest/api/1.0"
};

/** How to call each operation: method and path, where `list` is a GET that answers with a page of a list. */
export const operationTable = {
  /** Get the server's version and name. Permission: none. */
  getApplicationProperties: "get api/application-properties",
  /** Render markdown as HTML. Permission: any logged-in user. */
  previewMarkup: "post api/markup/preview",
  /** List projects. Permission: none to call; `PROJECT_VIEW` on each project listed. */
  listProjects: "list api/projects",
  /** Create a project. Permission: `PROJECT_CREATE`. */
  createProject: "post api/projects",
  /** Get a project. Permission: `PROJECT_VIEW` on the project. */
  getProject: "get project",
  /** Update a project. Permission: `PROJECT_ADMIN` on the project. */
  updateProject: "put project",
  /** Delete a project. Permission: `PROJECT_ADMIN` on the project. */
  deleteProject: "delete project",
  /** Get a project's avatar. Permission: `PROJECT_VIEW` on the project. */
  getProjectAvatar: "get project/avatar.png",
  /** Upload a project's avatar. Permission: `PROJECT_ADMIN` on the project. */
  uploadProjectAvatar: "post project/avatar.png",
  /** List your recently used repositories. Permission: any logged-in user; `REPO_READ`, or what `permission` asks for, on each repository listed. */
  listRecentRepositories: "list api/profile/recent/repos",
  /** List a project's repositories. Permission: `REPO_READ` on the project, which `PROJECT_READ` implies. */
  listRepositories: "list project/repos",
  /** Create a repository. Permission: `PROJECT_ADMIN` on the project. */
  createRepository: "post project/repos",
  /** Get a repository. Permission: `REPO_READ` on the repository. */
  getRepository: "get repository",
  /** Rename a repository. Permission: `REPO_ADMIN` on the repository. */
  updateRepository: "put repository",
  /** Delete a repository. Permission: `REPO_ADMIN` on the repository. */
  deleteRepository: "delete repository",
  /** Fork a repository. Permission: `REPO_READ` on the repository and `PROJECT_ADMIN` on the target project, which everyone has on their personal project. */
  forkRepository: "post repository",
  /** List a repository's forks. Permission: `REPO_READ` on the repository, and on each fork listed. */
  listRepositoryForks: "list repository/forks",
  /** Create a repository again after it failed. Permission: `PROJECT_ADMIN` on the project. */
  recreateRepository: "post repository/recreate",
  /** List related repositories. Permission: `REPO_READ` on the repository, and on each repository listed. */
  listRelatedRepositories: "list repository/related",
  /** Search all repositories. Permission: none to call; being allowed to read each repository listed, or what `permission` asks for. */
  searchRepositories: "list api/repos",
  /** List a repository's branches. Permission: `REPO_READ` on the repository. */
  listBranches: "list repository/branches",
  /** Get a repository's default branch. Permission: `REPO_READ` on the repository. */
  getDefaultBranch: "get repository/branches/default",
  /** Set a repository's default branch. Permission: `REPO_ADMIN` on the repository. */
  setDefaultBranch: "put repository/branches/default",
  /** List a repository's tags. Permission: `REPO_READ` on the repository. */
  listTags: "list repository/tags",
  /** Browse the root directory. Permission: `REPO_READ` on the repository. */
  browseRoot: "list repository/browse",
  /** Browse a file or directory. Permission: `REPO_READ` on the repository. */
  browsePath: "list repository/browse/{path}",
  /** List the files that a changeset changes. Permission: `REPO_READ` on the repository. */
  listChanges: "list repository/changes",
  /** List a repository's changesets. Permission: `REPO_READ` on the repository. */
  listCommits: "list repository/commits",
  /** Get a changeset. Permission: `REPO_READ` on the repository. */
  getCommit: "get repository/commits/{changesetId}",
  /** Get a file's diff. Permission: `REPO_READ` on the repository. */
  getDiff: "get repository/diff/{path}",
  /** List a repository's files. Permission: `REPO_READ` on the repository. */
  listFiles: "list repository/files",
  /** List a directory's files. Permission: `REPO_READ` on the repository. */
  listFilesInDirectory: "list repository/files/{path}",
  /** Create a pull request. Permission: `REPO_READ` on the repositories of both branches. */
  createPullRequest: "post repository/pull-requests",
  /** List a repository's pull requests. Permission: `REPO_READ` on the repository. */
  listPullRequests: "list repository/pull-requests",
  /** Get a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequest: "get pullRequest",
  /** Update a pull request. Permission: `REPO_READ` for the author, `REPO_WRITE` for anyone else, on the repository that the pull request targets. */
  updatePullRequest: "put pullRequest",
  /** List a pull request's activities. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestActivities: "list pullRequest/activities",
  /** Decline a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  declinePullRequest: "post pullRequest/decline",
  /** Get a pull request's merge status. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestMergeability: "get pullRequest/merge",
  /** Merge a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  mergePullRequest: "post pullRequest/merge",
  /** Reopen a declined pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  reopenPullRequest: "post pullRequest/reopen",
  /** Approve a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  approvePullRequest: "post pullRequest/approve",
  /** Withdraw your approval of a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unapprovePullRequest: "delete pullRequest/approve",
  /** List the files that a pull request changes. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestChanges: "list pullRequest/changes",
  /** Comment on a pull request, a file or a line, or reply. Permission: `REPO_READ` on the repository that the pull request targets. */
  createPullRequestComment: "post pullRequest/comments",
  /** Get a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestComment: "get pullRequest/comments/{commentId}",
  /** Delete a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments. */
  deletePullRequestComment: "delete pullRequest/comments/{commentId}",
  /** Update a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment. */
  updatePullRequestComment: "put pullRequest/comments/{commentId}",
  /** List a pull request's changesets. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestCommits: "list pullRequest/commits",
  /** Get a pull request's diff. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestDiff: "get pullRequest/diff",
  /** Get a file's diff in a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestFileDiff: "get pullRequest/diff/{path}",
  /** List a pull request's participants. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestParticipants: "list pullRequest/participants",
  /** Make a user a reviewer of a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  assignPullRequestRole: "post pullRequest/participants",
  /** Make a reviewer of a pull request an ordinary participant. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  unassignPullRequestReviewer: "delete pullRequest/participants",
  /** Watch a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  watchPullRequest: "post pullRequest/watch",
  /** Stop watching a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unwatchPullRequest: "delete pullRequest/watch",
  /** Grant users a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToUser: "put project/permissions/users",
  /** Revoke a user's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromUser: "delete project/permissions/users",
  /** List users with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithProjectPermission: "list project/permissions/users",
  /** Revoke a group's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromGroup: "delete project/permissions/groups",
  /** List groups with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithProjectPermission: "list project/permissions/groups",
  /** Grant groups a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToGroup: "put project/permissions/groups",
  /** Get whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  getDefaultProjectPermission: "get project/permissions/{permission}/all",
  /** Set whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  setDefaultProjectPermission: "post project/permissions/{permission}/all",
  /** List groups without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutProjectPermission: "list project/permissions/groups/none",
  /** List users without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutProjectPermission: "list project/permissions/users/none",
  /** Grant groups a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToGroup: "put repository/permissions/groups",
  /** Revoke a group's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromGroup: "delete repository/permissions/groups",
  /** List groups with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithRepositoryPermission: "list repository/permissions/groups",
  /** Grant users a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToUser: "put repository/permissions/users",
  /** Revoke a user's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromUser: "delete repository/permissions/users",
  /** List users with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithRepositoryPermission: "list repository/permissions/users",
  /** List groups without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutRepositoryPermission: "list repository/permissions/groups/none",
  /** List users without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutRepositoryPermission: "list repository/permissions/users/none",
  /** Get a hook's avatar. Permission: the reference names none, but documents 401. */
  getHookAvatar: "get api/hooks/{hookKey}/avatar",
  /** List a repository's hooks. Permission: `REPO_ADMIN` on the repository. */
  listHooks: "list repository/settings/hooks",
  /** Get a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHook: "get repository/settings/hooks/{hookKey}",
  /** Disable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  disableHook: "delete repository/settings/hooks/{hookKey}/enabled",
  /** Enable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  enableHook: "put repository/settings/hooks/{hookKey}/enabled",
  /** Get a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHookSettings: "get repository/settings/hooks/{hookKey}/settings",
  /** Set a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  setHookSettings: "put repository/settings/hooks/{hookKey}/settings",
  /** List group names. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNames: "list api/groups",
  /** List users. Permission: any logged-in user. */
  listUsers: "list api/users",
  /** Update your own details. Permission: any logged-in user. */
  updateCurrentUser: "put api/users",
  /** Set your own password. Permission: any logged-in user. */
  setCurrentUserPassword: "put api/users/credentials",
  /** Get a user. Permission: none is named; the caller must be allowed to see the user. */
  getUser: "get api/users/{userSlug}",
  /** Create a group. Permission: `ADMIN` or higher. */
  createGroup: "post api/admin/groups",
  /** List groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroups: "list api/admin/groups",
  /** Delete a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  deleteGroup: "delete api/admin/groups",
  /** List users with their details. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listDetailedUsers: "list api/admin/users",
  /** Update a user's details. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  updateUser: "put api/admin/users",
  /** Create a user. Permission: `ADMIN` or higher. */
  createUser: "post api/admin/users",
  /** Delete a user. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  deleteUser: "delete api/admin/users",
  /** Set a user's password. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  setUserPassword: "put api/admin/users/credentials",
  /** Clear a user's CAPTCHA challenge. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  clearUserCaptcha: "delete api/admin/users/captcha",
  /** Add a user to a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addUserToGroup: "post api/admin/groups/add-user",
  /** Add a group to a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addGroupToUser: "post api/admin/users/add-group",
  /** Remove a user from a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeUserFromGroup: "post api/admin/groups/remove-user",
  /** Remove a group from a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeGroupFromUser: "post api/admin/users/remove-group",
  /** List a group's members. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupMembers: "list api/admin/groups/more-members",
  /** List users who are not in a group. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNonMembers: "list api/admin/groups/more-non-members",
  /** List a user's groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listUserGroups: "list api/admin/users/more-members",
  /** List groups that a user is not in. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupsWithoutUser: "list api/admin/users/more-non-members",
  /** Get the license. Permission: `ADMIN` or higher. */
  getLicense: "get api/admin/license",
  /** Set the license. Permission: `SYS_ADMIN`; an `ADMIN` can only read the license. */
  setLicense: "post api/admin/license",
  /** Delete the mail server configuration. Permission: `SYS_ADMIN`. */
  deleteMailServer: "delete api/admin/mail-server",
  /** Grant users a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the user has now. */
  grantGlobalPermissionToUser: "put api/admin/permissions/users",
  /** Revoke a user's global permissions. Permission: `ADMIN` or higher, and at least the permission that the user has now. */
  revokeGlobalPermissionsFromUser: "delete api/admin/permissions/users",
  /** List users with a global permission. Permission: `ADMIN` or higher. */
  listUsersWithGlobalPermission: "list api/admin/permissions/users",
  /** Revoke a group's global permissions. Permission: `ADMIN` or higher, and at least the permission that the group has now. */
  revokeGlobalPermissionsFromGroup: "delete api/admin/permissions/groups",
  /** List groups with a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithGlobalPermission: "list api/admin/permissions/groups",
  /** Grant groups a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the group has now. */
  grantGlobalPermissionToGroup: "put api/admin/permissions/groups",
  /** List users without a global permission. Permission: `ADMIN` or higher. */
  listUsersWithoutGlobalPermission: "list api/admin/permissions/users/none",
  /** List groups without a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithoutGlobalPermission: "list api/admin/permissions/groups/none",
  /** Get a logger's log level. Permission: `ADMIN` or higher. */
  getLogLevel: "get api/logs/logger/{loggerName}",
  /** Set a logger's log level. Permission: `ADMIN` or higher. */
  setLogLevel: "put api/logs/logger/{loggerName}/{levelName}",
  /** Get the root logger's log level. Permission: `ADMIN` or higher. */
  getRootLogLevel: "get api/logs/rootLogger",
  /** Set the root logger's log level. Permission: `ADMIN` or higher. */
  setRootLogLevel: "put api/logs/rootLogger/{levelName}",
} as const;

/** Paths of the lists that never have a second page. */
export const singlePagePaths: readonly string[] = ["/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes","/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"];

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = ["changesetId","path"];
