// Made by `npm run generate` from spec/. Do not edit.
/** How to call each operation: method, path, and how its pages are read where it has any. */
export const operationTable = {
  /** Get the server's version and name. Permission: none. */
  getApplicationProperties: ["get", "/rest/api/1.0/application-properties"],
  /** Render markdown as HTML. Permission: any logged-in user. */
  previewMarkup: ["post", "/rest/api/1.0/markup/preview"],
  /** List projects. Permission: none to call; `PROJECT_VIEW` on each project listed. */
  listProjects: ["get", "/rest/api/1.0/projects", "values"],
  /** Create a project. Permission: `PROJECT_CREATE`. */
  createProject: ["post", "/rest/api/1.0/projects"],
  /** Get a project. Permission: `PROJECT_VIEW` on the project. */
  getProject: ["get", "/rest/api/1.0/projects/{projectKey}"],
  /** Update a project. Permission: `PROJECT_ADMIN` on the project. */
  updateProject: ["put", "/rest/api/1.0/projects/{projectKey}"],
  /** Delete a project. Permission: `PROJECT_ADMIN` on the project. */
  deleteProject: ["delete", "/rest/api/1.0/projects/{projectKey}"],
  /** Get a project's avatar. Permission: `PROJECT_VIEW` on the project. */
  getProjectAvatar: ["get", "/rest/api/1.0/projects/{projectKey}/avatar.png"],
  /** Upload a project's avatar. Permission: `PROJECT_ADMIN` on the project. */
  uploadProjectAvatar: ["post", "/rest/api/1.0/projects/{projectKey}/avatar.png"],
  /** List your recently used repositories. Permission: any logged-in user; `REPO_READ`, or what `permission` asks for, on each repository listed. */
  listRecentRepositories: ["get", "/rest/api/1.0/profile/recent/repos", "values"],
  /** List a project's repositories. Permission: `REPO_READ` on the project, which `PROJECT_READ` implies. */
  listRepositories: ["get", "/rest/api/1.0/projects/{projectKey}/repos", "values"],
  /** Create a repository. Permission: `PROJECT_ADMIN` on the project. */
  createRepository: ["post", "/rest/api/1.0/projects/{projectKey}/repos"],
  /** Get a repository. Permission: `REPO_READ` on the repository. */
  getRepository: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"],
  /** Rename a repository. Permission: `REPO_ADMIN` on the repository. */
  updateRepository: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"],
  /** Delete a repository. Permission: `REPO_ADMIN` on the repository. */
  deleteRepository: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"],
  /** Fork a repository. Permission: `REPO_READ` on the repository and `PROJECT_ADMIN` on the target project, which everyone has on their personal project. */
  forkRepository: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"],
  /** List a repository's forks. Permission: `REPO_READ` on the repository, and on each fork listed. */
  listRepositoryForks: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/forks", "values"],
  /** Create a repository again after it failed. Permission: `PROJECT_ADMIN` on the project. */
  recreateRepository: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/recreate"],
  /** List related repositories. Permission: `REPO_READ` on the repository, and on each repository listed. */
  listRelatedRepositories: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/related", "values"],
  /** Search all repositories. Permission: none to call; being allowed to read each repository listed, or what `permission` asks for. */
  searchRepositories: ["get", "/rest/api/1.0/repos", "values"],
  /** List a repository's branches. Permission: `REPO_READ` on the repository. */
  listBranches: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches", "values"],
  /** Get a repository's default branch. Permission: `REPO_READ` on the repository. */
  getDefaultBranch: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default"],
  /** Set a repository's default branch. Permission: `REPO_ADMIN` on the repository. */
  setDefaultBranch: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default"],
  /** List a repository's tags. Permission: `REPO_READ` on the repository. */
  listTags: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags", "values"],
  /** Browse the root directory. Permission: `REPO_READ` on the repository. */
  browseRoot: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse", "browse"],
  /** Browse a file or directory. Permission: `REPO_READ` on the repository. */
  browsePath: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}", "browse"],
  /** List the files that a changeset changes. Permission: `REPO_READ` on the repository. */
  listChanges: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes", "values"],
  /** List a repository's changesets. Permission: `REPO_READ` on the repository. */
  listCommits: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits", "values"],
  /** Get a changeset. Permission: `REPO_READ` on the repository. */
  getCommit: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{changesetId}"],
  /** Get a file's diff. Permission: `REPO_READ` on the repository. */
  getDiff: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff/{path}"],
  /** List a repository's files. Permission: `REPO_READ` on the repository. */
  listFiles: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files", "values"],
  /** List a directory's files. Permission: `REPO_READ` on the repository. */
  listFilesInDirectory: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}", "values"],
  /** Create a pull request. Permission: `REPO_READ` on the repositories of both branches. */
  createPullRequest: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests"],
  /** List a repository's pull requests. Permission: `REPO_READ` on the repository. */
  listPullRequests: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests", "values"],
  /** Get a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequest: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}"],
  /** Update a pull request. Permission: `REPO_READ` for the author, `REPO_WRITE` for anyone else, on the repository that the pull request targets. */
  updatePullRequest: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}"],
  /** List a pull request's activities. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestActivities: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities", "values"],
  /** Decline a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  declinePullRequest: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline"],
  /** Get a pull request's merge status. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestMergeability: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"],
  /** Merge a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  mergePullRequest: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"],
  /** Reopen a declined pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  reopenPullRequest: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen"],
  /** Approve a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  approvePullRequest: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve"],
  /** Withdraw your approval of a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unapprovePullRequest: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve"],
  /** List the files that a pull request changes. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestChanges: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes", "single"],
  /** Comment on a pull request, a file or a line, or reply. Permission: `REPO_READ` on the repository that the pull request targets. */
  createPullRequestComment: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments"],
  /** Get a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestComment: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"],
  /** Delete a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments. */
  deletePullRequestComment: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"],
  /** Update a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment. */
  updatePullRequestComment: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"],
  /** List a pull request's changesets. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestCommits: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits", "values"],
  /** Get a pull request's diff. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestDiff: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff"],
  /** Get a file's diff in a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestFileDiff: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}"],
  /** List a pull request's participants. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestParticipants: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants", "values"],
  /** Make a user a reviewer of a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  assignPullRequestRole: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"],
  /** Make a reviewer of a pull request an ordinary participant. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  unassignPullRequestReviewer: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"],
  /** Watch a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  watchPullRequest: ["post", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch"],
  /** Stop watching a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unwatchPullRequest: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch"],
  /** Grant users a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToUser: ["put", "/rest/api/1.0/projects/{projectKey}/permissions/users"],
  /** Revoke a user's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromUser: ["delete", "/rest/api/1.0/projects/{projectKey}/permissions/users"],
  /** List users with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithProjectPermission: ["get", "/rest/api/1.0/projects/{projectKey}/permissions/users", "values"],
  /** Revoke a group's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromGroup: ["delete", "/rest/api/1.0/projects/{projectKey}/permissions/groups"],
  /** List groups with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithProjectPermission: ["get", "/rest/api/1.0/projects/{projectKey}/permissions/groups", "values"],
  /** Grant groups a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToGroup: ["put", "/rest/api/1.0/projects/{projectKey}/permissions/groups"],
  /** Get whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  getDefaultProjectPermission: ["get", "/rest/api/1.0/projects/{projectKey}/permissions/{permission}/all"],
  /** Set whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  setDefaultProjectPermission: ["post", "/rest/api/1.0/projects/{projectKey}/permissions/{permission}/all"],
  /** List groups without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutProjectPermission: ["get", "/rest/api/1.0/projects/{projectKey}/permissions/groups/none", "values"],
  /** List users without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutProjectPermission: ["get", "/rest/api/1.0/projects/{projectKey}/permissions/users/none", "values"],
  /** Grant groups a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToGroup: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups"],
  /** Revoke a group's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromGroup: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups"],
  /** List groups with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithRepositoryPermission: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups", "values"],
  /** Grant users a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToUser: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users"],
  /** Revoke a user's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromUser: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users"],
  /** List users with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithRepositoryPermission: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users", "values"],
  /** List groups without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutRepositoryPermission: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none", "values"],
  /** List users without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutRepositoryPermission: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none", "values"],
  /** Get a hook's avatar. Permission: the reference names none, but documents 401. */
  getHookAvatar: ["get", "/rest/api/1.0/hooks/{hookKey}/avatar"],
  /** List a repository's hooks. Permission: `REPO_ADMIN` on the repository. */
  listHooks: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks", "values"],
  /** Get a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHook: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}"],
  /** Disable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  disableHook: ["delete", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled"],
  /** Enable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  enableHook: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled"],
  /** Get a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHookSettings: ["get", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings"],
  /** Set a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  setHookSettings: ["put", "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings"],
  /** List group names. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNames: ["get", "/rest/api/1.0/groups", "values"],
  /** List users. Permission: any logged-in user. */
  listUsers: ["get", "/rest/api/1.0/users", "values"],
  /** Update your own details. Permission: any logged-in user. */
  updateCurrentUser: ["put", "/rest/api/1.0/users"],
  /** Set your own password. Permission: any logged-in user. */
  setCurrentUserPassword: ["put", "/rest/api/1.0/users/credentials"],
  /** Get a user. Permission: none is named; the caller must be allowed to see the user. */
  getUser: ["get", "/rest/api/1.0/users/{userSlug}"],
  /** Create a group. Permission: `ADMIN` or higher. */
  createGroup: ["post", "/rest/api/1.0/admin/groups"],
  /** List groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroups: ["get", "/rest/api/1.0/admin/groups", "values"],
  /** Delete a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  deleteGroup: ["delete", "/rest/api/1.0/admin/groups"],
  /** List users with their details. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listDetailedUsers: ["get", "/rest/api/1.0/admin/users", "values"],
  /** Update a user's details. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  updateUser: ["put", "/rest/api/1.0/admin/users"],
  /** Create a user. Permission: `ADMIN` or higher. */
  createUser: ["post", "/rest/api/1.0/admin/users"],
  /** Delete a user. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  deleteUser: ["delete", "/rest/api/1.0/admin/users"],
  /** Set a user's password. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  setUserPassword: ["put", "/rest/api/1.0/admin/users/credentials"],
  /** Clear a user's CAPTCHA challenge. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  clearUserCaptcha: ["delete", "/rest/api/1.0/admin/users/captcha"],
  /** Add a user to a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addUserToGroup: ["post", "/rest/api/1.0/admin/groups/add-user"],
  /** Add a group to a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addGroupToUser: ["post", "/rest/api/1.0/admin/users/add-group"],
  /** Remove a user from a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeUserFromGroup: ["post", "/rest/api/1.0/admin/groups/remove-user"],
  /** Remove a group from a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeGroupFromUser: ["post", "/rest/api/1.0/admin/users/remove-group"],
  /** List a group's members. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupMembers: ["get", "/rest/api/1.0/admin/groups/more-members", "values"],
  /** List users who are not in a group. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNonMembers: ["get", "/rest/api/1.0/admin/groups/more-non-members", "values"],
  /** List a user's groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listUserGroups: ["get", "/rest/api/1.0/admin/users/more-members", "values"],
  /** List groups that a user is not in. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupsWithoutUser: ["get", "/rest/api/1.0/admin/users/more-non-members", "values"],
  /** Get the license. Permission: `ADMIN` or higher. */
  getLicense: ["get", "/rest/api/1.0/admin/license"],
  /** Set the license. Permission: `SYS_ADMIN`; an `ADMIN` can only read the license. */
  setLicense: ["post", "/rest/api/1.0/admin/license"],
  /** Delete the mail server configuration. Permission: `SYS_ADMIN`. */
  deleteMailServer: ["delete", "/rest/api/1.0/admin/mail-server"],
  /** Grant users a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the user has now. */
  grantGlobalPermissionToUser: ["put", "/rest/api/1.0/admin/permissions/users"],
  /** Revoke a user's global permissions. Permission: `ADMIN` or higher, and at least the permission that the user has now. */
  revokeGlobalPermissionsFromUser: ["delete", "/rest/api/1.0/admin/permissions/users"],
  /** List users with a global permission. Permission: `ADMIN` or higher. */
  listUsersWithGlobalPermission: ["get", "/rest/api/1.0/admin/permissions/users", "values"],
  /** Revoke a group's global permissions. Permission: `ADMIN` or higher, and at least the permission that the group has now. */
  revokeGlobalPermissionsFromGroup: ["delete", "/rest/api/1.0/admin/permissions/groups"],
  /** List groups with a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithGlobalPermission: ["get", "/rest/api/1.0/admin/permissions/groups", "values"],
  /** Grant groups a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the group has now. */
  grantGlobalPermissionToGroup: ["put", "/rest/api/1.0/admin/permissions/groups"],
  /** List users without a global permission. Permission: `ADMIN` or higher. */
  listUsersWithoutGlobalPermission: ["get", "/rest/api/1.0/admin/permissions/users/none", "values"],
  /** List groups without a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithoutGlobalPermission: ["get", "/rest/api/1.0/admin/permissions/groups/none", "values"],
  /** Get a logger's log level. Permission: `ADMIN` or higher. */
  getLogLevel: ["get", "/rest/api/1.0/logs/logger/{loggerName}"],
  /** Set a logger's log level. Permission: `ADMIN` or higher. */
  setLogLevel: ["put", "/rest/api/1.0/logs/logger/{loggerName}/{levelName}"],
  /** Get the root logger's log level. Permission: `ADMIN` or higher. */
  getRootLogLevel: ["get", "/rest/api/1.0/logs/rootLogger"],
  /** Set the root logger's log level. Permission: `ADMIN` or higher. */
  setRootLogLevel: ["put", "/rest/api/1.0/logs/rootLogger/{levelName}"],
} as const;

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = ["changesetId", "path"];
