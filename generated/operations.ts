// Made by `npm run generate` from spec/. Do not edit.
/** Every operation with a method of its own: the HTTP method and the URL that it calls. */
export const operationTable = {
  /** Get the server's version and name. Permission: none. */
  getApplicationProperties: "GET /rest/api/1.0/application-properties",
  /** Render markdown as HTML. Permission: any logged-in user. */
  previewMarkup: "POST /rest/api/1.0/markup/preview",
  /** List projects. Permission: none to call; `PROJECT_VIEW` on each project listed. */
  listProjects: "GET /rest/api/1.0/projects",
  /** Create a project. Permission: `PROJECT_CREATE`. */
  createProject: "POST /rest/api/1.0/projects",
  /** Get a project. Permission: `PROJECT_VIEW` on the project. */
  getProject: "GET /rest/api/1.0/projects/{projectKey}",
  /** Update a project. Permission: `PROJECT_ADMIN` on the project. */
  updateProject: "PUT /rest/api/1.0/projects/{projectKey}",
  /** Delete a project. Permission: `PROJECT_ADMIN` on the project. */
  deleteProject: "DELETE /rest/api/1.0/projects/{projectKey}",
  /** Get a project's avatar. Permission: `PROJECT_VIEW` on the project. */
  getProjectAvatar: "GET /rest/api/1.0/projects/{projectKey}/avatar.png",
  /** Upload a project's avatar. Permission: `PROJECT_ADMIN` on the project. */
  uploadProjectAvatar: "POST /rest/api/1.0/projects/{projectKey}/avatar.png",
  /** List your recently used repositories. Permission: any logged-in user; `REPO_READ`, or what `permission` asks for, on each repository listed. */
  listRecentRepositories: "GET /rest/api/1.0/profile/recent/repos",
  /** List a project's repositories. Permission: `REPO_READ` on the project, which `PROJECT_READ` implies. */
  listRepositories: "GET /rest/api/1.0/projects/{projectKey}/repos",
  /** Create a repository. Permission: `PROJECT_ADMIN` on the project. */
  createRepository: "POST /rest/api/1.0/projects/{projectKey}/repos",
  /** Get a repository. Permission: `REPO_READ` on the repository. */
  getRepository: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}",
  /** Rename or change a repository. Permission: `REPO_ADMIN` on the repository. */
  updateRepository: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}",
  /** Fork a repository. Permission: `REPO_READ` on the repository and `PROJECT_ADMIN` on the target project, which everyone has on their personal project. */
  forkRepository: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}",
  /** Delete a repository. Permission: `REPO_ADMIN` on the repository. */
  deleteRepository: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}",
  /** List a repository's forks. Permission: `REPO_READ` on the repository, and on each fork listed. */
  listRepositoryForks: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/forks",
  /** Create a repository again after it failed. Permission: `PROJECT_ADMIN` on the project. */
  recreateRepository: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/recreate",
  /** List related repositories. Permission: `REPO_READ` on the repository, and on each repository listed. */
  listRelatedRepositories: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/related",
  /** Search all repositories. Permission: none to call; being allowed to read each repository listed, or what `permission` asks for. */
  searchRepositories: "GET /rest/api/1.0/repos",
  /** List a repository's branches. Permission: `REPO_READ` on the repository. */
  listBranches: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches",
  /** Get a repository's default branch. Permission: `REPO_READ` on the repository. */
  getDefaultBranch: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default",
  /** Set a repository's default branch. Permission: `REPO_ADMIN` on the repository. */
  setDefaultBranch: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default",
  /** List a repository's tags. Permission: `REPO_READ` on the repository. */
  listTags: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags",
  /** Browse the root directory. Permission: `REPO_READ` on the repository. */
  browseRoot: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse",
  /** Browse a file or directory. Permission: `REPO_READ` on the repository. */
  browsePath: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
  /** List the files that a changeset changes. Permission: `REPO_READ` on the repository. */
  listChanges: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes",
  /** List a repository's changesets. Permission: `REPO_READ` on the repository. */
  listCommits: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits",
  /** Get a changeset. Permission: `REPO_READ` on the repository. */
  getCommit: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{changesetId}",
  /** Get a file's diff. Permission: `REPO_READ` on the repository. */
  getDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff/{path}",
  /** List a repository's files. Permission: `REPO_READ` on the repository. */
  listFiles: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files",
  /** List a directory's files. Permission: `REPO_READ` on the repository. */
  listFilesInDirectory: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}",
  /** List a repository's pull requests. Permission: `REPO_READ` on the repository. */
  listPullRequests: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
  /** Create a pull request. Permission: `REPO_READ` on the repositories of both branches. */
  createPullRequest: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
  /** Get a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequest: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
  /** Update a pull request. Permission: `REPO_READ` for the author, `REPO_WRITE` for anyone else, on the repository that the pull request targets. */
  updatePullRequest: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
  /** List a pull request's activities. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestActivities: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities",
  /** Decline a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  declinePullRequest: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
  /** Get a pull request's merge status. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestMergeability: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
  /** Merge a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  mergePullRequest: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
  /** Reopen a declined pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  reopenPullRequest: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen",
  /** Approve a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  approvePullRequest: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
  /** Withdraw your approval of a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unapprovePullRequest: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
  /** List the files that a pull request changes. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestChanges: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
  /** Comment on a pull request, a file or a line, or reply. Permission: `REPO_READ` on the repository that the pull request targets. */
  createPullRequestComment: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
  /** Get a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestComment: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
  /** Update a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment. */
  updatePullRequestComment: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
  /** Delete a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments. */
  deletePullRequestComment: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
  /** List a pull request's changesets. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestCommits: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits",
  /** Get a pull request's diff. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff",
  /** Get a file's diff in a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestFileDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}",
  /** List a pull request's participants. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestParticipants: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
  /** Make a user a reviewer of a pull request. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  assignPullRequestRole: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
  /** Make a reviewer of a pull request an ordinary participant. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  unassignPullRequestReviewer: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
  /** Watch a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  watchPullRequest: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
  /** Stop watching a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  unwatchPullRequest: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
  /** List users with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithProjectPermission: "GET /rest/api/1.0/projects/{projectKey}/permissions/users",
  /** Grant users a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToUser: "PUT /rest/api/1.0/projects/{projectKey}/permissions/users",
  /** Revoke a user's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromUser: "DELETE /rest/api/1.0/projects/{projectKey}/permissions/users",
  /** List groups with a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithProjectPermission: "GET /rest/api/1.0/projects/{projectKey}/permissions/groups",
  /** Grant groups a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  grantProjectPermissionToGroup: "PUT /rest/api/1.0/projects/{projectKey}/permissions/groups",
  /** Revoke a group's permissions on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  revokeProjectPermissionsFromGroup: "DELETE /rest/api/1.0/projects/{projectKey}/permissions/groups",
  /** Get whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  getDefaultProjectPermission: "GET /rest/api/1.0/projects/{projectKey}/permissions/{permission}/all",
  /** Set whether a project grants a permission by default. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  setDefaultProjectPermission: "POST /rest/api/1.0/projects/{projectKey}/permissions/{permission}/all",
  /** List groups without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutProjectPermission: "GET /rest/api/1.0/projects/{projectKey}/permissions/groups/none",
  /** List users without a permission on a project. Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutProjectPermission: "GET /rest/api/1.0/projects/{projectKey}/permissions/users/none",
  /** List groups with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithRepositoryPermission: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
  /** Grant groups a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToGroup: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
  /** Revoke a group's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromGroup: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
  /** List users with a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithRepositoryPermission: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
  /** Grant users a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  grantRepositoryPermissionToUser: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
  /** Revoke a user's permissions on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  revokeRepositoryPermissionsFromUser: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
  /** List groups without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listGroupsWithoutRepositoryPermission: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none",
  /** List users without a permission on a repository. Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`). */
  listUsersWithoutRepositoryPermission: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none",
  /** Get a hook's avatar. Permission: the reference names none, but documents 401. */
  getHookAvatar: "GET /rest/api/1.0/hooks/{hookKey}/avatar",
  /** List a repository's hooks. Permission: `REPO_ADMIN` on the repository. */
  listHooks: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks",
  /** Get a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHook: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
  /** Enable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  enableHook: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
  /** Disable a hook for a repository. Permission: `REPO_ADMIN` on the repository. */
  disableHook: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
  /** Get a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  getHookSettings: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
  /** Set a hook's settings for a repository. Permission: `REPO_ADMIN` on the repository. */
  setHookSettings: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
  /** List group names. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNames: "GET /rest/api/1.0/groups",
  /** List users. Permission: any logged-in user. */
  listUsers: "GET /rest/api/1.0/users",
  /** Update your own details. Permission: any logged-in user. */
  updateCurrentUser: "PUT /rest/api/1.0/users",
  /** Set your own password. Permission: any logged-in user. */
  setCurrentUserPassword: "PUT /rest/api/1.0/users/credentials",
  /** Get a user. Permission: none is named; the caller must be allowed to see the user. */
  getUser: "GET /rest/api/1.0/users/{userSlug}",
  /** List groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroups: "GET /rest/api/1.0/admin/groups",
  /** Create a group. Permission: `ADMIN` or higher. */
  createGroup: "POST /rest/api/1.0/admin/groups",
  /** Delete a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  deleteGroup: "DELETE /rest/api/1.0/admin/groups",
  /** List users with their details. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listDetailedUsers: "GET /rest/api/1.0/admin/users",
  /** Update a user's details. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  updateUser: "PUT /rest/api/1.0/admin/users",
  /** Create a user. Permission: `ADMIN` or higher. */
  createUser: "POST /rest/api/1.0/admin/users",
  /** Delete a user. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  deleteUser: "DELETE /rest/api/1.0/admin/users",
  /** Set a user's password. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  setUserPassword: "PUT /rest/api/1.0/admin/users/credentials",
  /** Clear a user's CAPTCHA challenge. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  clearUserCaptcha: "DELETE /rest/api/1.0/admin/users/captcha",
  /** Add a user to a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addUserToGroup: "POST /rest/api/1.0/admin/groups/add-user",
  /** Add a group to a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addGroupToUser: "POST /rest/api/1.0/admin/users/add-group",
  /** Remove a user from a group. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeUserFromGroup: "POST /rest/api/1.0/admin/groups/remove-user",
  /** Remove a group from a user's groups. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  removeGroupFromUser: "POST /rest/api/1.0/admin/users/remove-group",
  /** List a group's members. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupMembers: "GET /rest/api/1.0/admin/groups/more-members",
  /** List users who are not in a group. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupNonMembers: "GET /rest/api/1.0/admin/groups/more-non-members",
  /** List a user's groups. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listUserGroups: "GET /rest/api/1.0/admin/users/more-members",
  /** List groups that a user is not in. Permission: `PROJECT_ADMIN` on any project, or higher. */
  listGroupsWithoutUser: "GET /rest/api/1.0/admin/users/more-non-members",
  /** Get the license. Permission: `ADMIN` or higher. */
  getLicense: "GET /rest/api/1.0/admin/license",
  /** Set the license. Permission: `SYS_ADMIN`; an `ADMIN` can only read the license. */
  setLicense: "POST /rest/api/1.0/admin/license",
  /** Delete the mail server configuration. Permission: `SYS_ADMIN`. */
  deleteMailServer: "DELETE /rest/api/1.0/admin/mail-server",
  /** List users with a global permission. Permission: `ADMIN` or higher. */
  listUsersWithGlobalPermission: "GET /rest/api/1.0/admin/permissions/users",
  /** Grant users a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the user has now. */
  grantGlobalPermissionToUser: "PUT /rest/api/1.0/admin/permissions/users",
  /** Revoke a user's global permissions. Permission: `ADMIN` or higher, and at least the permission that the user has now. */
  revokeGlobalPermissionsFromUser: "DELETE /rest/api/1.0/admin/permissions/users",
  /** List groups with a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithGlobalPermission: "GET /rest/api/1.0/admin/permissions/groups",
  /** Grant groups a global permission. Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the group has now. */
  grantGlobalPermissionToGroup: "PUT /rest/api/1.0/admin/permissions/groups",
  /** Revoke a group's global permissions. Permission: `ADMIN` or higher, and at least the permission that the group has now. */
  revokeGlobalPermissionsFromGroup: "DELETE /rest/api/1.0/admin/permissions/groups",
  /** List users without a global permission. Permission: `ADMIN` or higher. */
  listUsersWithoutGlobalPermission: "GET /rest/api/1.0/admin/permissions/users/none",
  /** List groups without a global permission. Permission: `ADMIN` or higher. */
  listGroupsWithoutGlobalPermission: "GET /rest/api/1.0/admin/permissions/groups/none",
  /** Get a logger's log level. Permission: `ADMIN` or higher. */
  getLogLevel: "GET /rest/api/1.0/logs/logger/{loggerName}",
  /** Set a logger's log level. Permission: `ADMIN` or higher. */
  setLogLevel: "PUT /rest/api/1.0/logs/logger/{loggerName}/{levelName}",
  /** Get the root logger's log level. Permission: `ADMIN` or higher. */
  getRootLogLevel: "GET /rest/api/1.0/logs/rootLogger",
  /** Set the root logger's log level. Permission: `ADMIN` or higher. */
  setRootLogLevel: "PUT /rest/api/1.0/logs/rootLogger/{levelName}",
  /** List the builds of a commit. Since Stash 2.1. Permission: `LICENSED_USER`. */
  listBuildStatuses: "GET /rest/build-status/1.0/commits/{commitId}",
  /** Report a build of a commit. Since Stash 2.1. Permission: `LICENSED_USER`. */
  addBuildStatus: "POST /rest/build-status/1.0/commits/{commitId}",
  /** Count the builds of a commit. Since Stash 3.11. Permission: `LICENSED_USER`. */
  getBuildStatusCounts: "GET /rest/build-status/1.0/commits/stats/{commitId}",
  /** Count the builds of several commits. Since Bitbucket Server 5.10. Permission: `LICENSED_USER`. */
  getBuildStatusCountsOfCommits: "POST /rest/build-status/1.0/commits/stats",
  /** Get a build of a commit. Since Bitbucket Server 7.14. Permission: `REPO_READ` on the repository. */
  getBuild: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
  /** Report a build of a commit in a repository. Since Bitbucket Server 7.4. Permission: `REPO_READ` on the repository. */
  addBuild: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
  /** Delete a build of a commit. Since Data Center 8.7. Permission: `REPO_ADMIN` on the repository. */
  deleteBuild: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
  /** Get the build capabilities. Since Bitbucket Server 7.4. Permission: none is documented. */
  getBuildCapabilities: "GET /rest/api/1.0/build/capabilities",
  /** Get a deployment of a commit. Since Bitbucket Server 7.16. Permission: `REPO_READ` on the repository. */
  getDeployment: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
  /** Report a deployment of a commit. Since Bitbucket Server 7.16. Permission: `REPO_READ` on the repository. */
  setDeployment: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
  /** Delete a deployment of a commit. Since Bitbucket Server 7.16. Permission: `REPO_ADMIN` on the repository. */
  deleteDeployment: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
  /** Get the deployment capabilities. Since Bitbucket Server 7.16. Permission: none is documented. */
  getDeploymentCapabilities: "GET /rest/api/1.0/deployment/capabilities",
  /** List a repository's webhooks. Since Bitbucket Server 5.4. Permission: `REPO_ADMIN` on the repository. */
  listWebhooks: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks",
  /** Create a webhook for a repository. Since Bitbucket Server 5.4. Permission: `REPO_ADMIN` on the repository. */
  createWebhook: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks",
  /** Get a webhook of a repository. Since Bitbucket Server 5.4. Permission: `REPO_ADMIN` on the repository. */
  getWebhook: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
  /** Update a webhook of a repository. Since Bitbucket Server 5.4. Permission: `REPO_ADMIN` on the repository. */
  updateWebhook: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
  /** Delete a webhook of a repository. Since Bitbucket Server 5.4. Permission: `REPO_ADMIN` on the repository. */
  deleteWebhook: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
  /** Try the address of a webhook of a repository. Since Bitbucket Server 5.10. Permission: `REPO_ADMIN` on the repository. */
  testWebhook: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
  /** Search the webhooks that a repository has. Since Data Center 9.4. Permission: `REPO_ADMIN` on the repository. */
  searchWebhooks: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
  /** Get the latest delivery of a webhook of a repository. Since Bitbucket Server 5.10. Permission: `REPO_ADMIN` on the repository. */
  getLatestWebhookInvocation: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
  /** Get the delivery statistics of a webhook of a repository. Since Bitbucket Server 5.10. Permission: `REPO_ADMIN` on the repository. */
  getWebhookStatistics: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
  /** Get the delivery statistics of a webhook of a repository by event. Since Bitbucket Server 5.10. Permission: `REPO_ADMIN` on the repository. */
  getWebhookStatisticsSummary: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary",
  /** List a project's webhooks. Since Data Center 8.9. Permission: `PROJECT_ADMIN` on the project. */
  listProjectWebhooks: "GET /rest/api/1.0/projects/{projectKey}/webhooks",
  /** Create a webhook for a project. Since Data Center 8.9. Permission: `PROJECT_ADMIN` on the project. */
  createProjectWebhook: "POST /rest/api/1.0/projects/{projectKey}/webhooks",
  /** Get a webhook of a project. Since Data Center 8.9. Permission: `PROJECT_ADMIN` on the project. */
  getProjectWebhook: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}",
  /** Update a webhook of a project. Since Data Center 8.9. Permission: `PROJECT_ADMIN` on the project. */
  updateProjectWebhook: "PUT /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}",
  /** Delete a webhook of a project. Since Data Center 8.9. Permission: `PROJECT_ADMIN` on the project. */
  deleteProjectWebhook: "DELETE /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}",
  /** Try the address of a webhook of a project. Since Data Center 9.4. Permission: `PROJECT_ADMIN` on the project. */
  testProjectWebhook: "POST /rest/api/1.0/projects/{projectKey}/webhooks/test",
  /** Get the latest delivery of a webhook of a project. Since Data Center 9.4. Permission: `PROJECT_ADMIN` on the project. */
  getLatestProjectWebhookInvocation: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/latest",
  /** Get the delivery statistics of a webhook of a project. Since Data Center 9.4. Permission: `PROJECT_ADMIN` on the project. */
  getProjectWebhookStatistics: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics",
  /** Get the delivery statistics of a webhook of a project by event. Since Data Center 9.4. Permission: `PROJECT_ADMIN` on the project. */
  getProjectWebhookStatisticsSummary: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
} as const;

/** Operations that answer with a page of a list. */
export const pagedOperations = [
  "listProjects",
  "listRecentRepositories",
  "listRepositories",
  "listRepositoryForks",
  "listRelatedRepositories",
  "searchRepositories",
  "listBranches",
  "listTags",
  "browseRoot",
  "browsePath",
  "listChanges",
  "listCommits",
  "listFiles",
  "listFilesInDirectory",
  "listPullRequests",
  "listPullRequestActivities",
  "listPullRequestChanges",
  "listPullRequestCommits",
  "listPullRequestParticipants",
  "listUsersWithProjectPermission",
  "listGroupsWithProjectPermission",
  "listGroupsWithoutProjectPermission",
  "listUsersWithoutProjectPermission",
  "listGroupsWithRepositoryPermission",
  "listUsersWithRepositoryPermission",
  "listGroupsWithoutRepositoryPermission",
  "listUsersWithoutRepositoryPermission",
  "listHooks",
  "listGroupNames",
  "listUsers",
  "listGroups",
  "listDetailedUsers",
  "listGroupMembers",
  "listGroupNonMembers",
  "listUserGroups",
  "listGroupsWithoutUser",
  "listUsersWithGlobalPermission",
  "listGroupsWithGlobalPermission",
  "listUsersWithoutGlobalPermission",
  "listGroupsWithoutGlobalPermission",
  "listBuildStatuses",
  "listWebhooks",
  "searchWebhooks",
  "listProjectWebhooks",
] as const;

/** URLs of the lists that never have a second page. */
export const singlePages: readonly string[] = [
  "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
  "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
];

/** Operations that may succeed without a body. */
export const bodilessOperations = [
  "deleteProject",
  "uploadProjectAvatar",
  "deleteRepository",
  "getDefaultBranch",
  "setDefaultBranch",
  "deletePullRequestComment",
  "unassignPullRequestReviewer",
  "watchPullRequest",
  "unwatchPullRequest",
  "grantProjectPermissionToUser",
  "revokeProjectPermissionsFromUser",
  "grantProjectPermissionToGroup",
  "revokeProjectPermissionsFromGroup",
  "setDefaultProjectPermission",
  "grantRepositoryPermissionToGroup",
  "revokeRepositoryPermissionsFromGroup",
  "grantRepositoryPermissionToUser",
  "revokeRepositoryPermissionsFromUser",
  "getHookSettings",
  "setCurrentUserPassword",
  "createUser",
  "setUserPassword",
  "clearUserCaptcha",
  "addUserToGroup",
  "addGroupToUser",
  "removeUserFromGroup",
  "removeGroupFromUser",
  "deleteMailServer",
  "grantGlobalPermissionToUser",
  "revokeGlobalPermissionsFromUser",
  "grantGlobalPermissionToGroup",
  "revokeGlobalPermissionsFromGroup",
  "setLogLevel",
  "setRootLogLevel",
  "addBuildStatus",
  "addBuild",
  "deleteBuild",
  "deleteDeployment",
  "deleteWebhook",
  "getLatestWebhookInvocation",
  "deleteProjectWebhook",
  "getLatestProjectWebhookInvocation",
  "getProjectWebhookStatisticsSummary",
] as const;

/** Operations whose body may be JSON other than an object. */
export const otherJsonOperations: readonly string[] = [
  "browseRoot",
  "browsePath",
];

/** How a success that is not JSON is given to the caller: whole as a `Blob` or a string, or as a `Response`. */
export const responseKinds = {
  "GET /rest/api/1.0/projects/{projectKey}/avatar.png": "blob",
  "GET /rest/api/1.0/hooks/{hookKey}/avatar": "blob",
} as const;

/** Names of the path parameters that span slashes. */
export const multiSegmentParameters: readonly string[] = [
  "path",
];

/** The URLs of the lists, to be called with GET. */
export type PagedPath = 
  | "/rest/api/1.0/projects"
  | "/rest/api/1.0/profile/recent/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/forks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/related"
  | "/rest/api/1.0/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/projects/{projectKey}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/permissions/groups/none"
  | "/rest/api/1.0/projects/{projectKey}/permissions/users/none"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks"
  | "/rest/api/1.0/groups"
  | "/rest/api/1.0/users"
  | "/rest/api/1.0/admin/groups"
  | "/rest/api/1.0/admin/users"
  | "/rest/api/1.0/admin/groups/more-members"
  | "/rest/api/1.0/admin/groups/more-non-members"
  | "/rest/api/1.0/admin/users/more-members"
  | "/rest/api/1.0/admin/users/more-non-members"
  | "/rest/api/1.0/admin/permissions/users"
  | "/rest/api/1.0/admin/permissions/groups"
  | "/rest/api/1.0/admin/permissions/users/none"
  | "/rest/api/1.0/admin/permissions/groups/none"
  | "/rest/build-status/1.0/commits/{commitId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/search"
  | "/rest/api/1.0/projects/{projectKey}/webhooks"
  | "/rest/api/1.0/users/{userSlug}/repos"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/forks"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/related"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/changes"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/commits"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/files"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/files/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups/none"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users/none"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks";

// The URLs that can be called with each method.
export type GetPath = 
  | "/rest/api/1.0/application-properties"
  | "/rest/api/1.0/projects"
  | "/rest/api/1.0/projects/{projectKey}"
  | "/rest/api/1.0/projects/{projectKey}/avatar.png"
  | "/rest/api/1.0/profile/recent/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/forks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/related"
  | "/rest/api/1.0/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{changesetId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/projects/{projectKey}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/permissions/{permission}/all"
  | "/rest/api/1.0/projects/{projectKey}/permissions/groups/none"
  | "/rest/api/1.0/projects/{projectKey}/permissions/users/none"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none"
  | "/rest/api/1.0/hooks/{hookKey}/avatar"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings"
  | "/rest/api/1.0/groups"
  | "/rest/api/1.0/users"
  | "/rest/api/1.0/users/{userSlug}"
  | "/rest/api/1.0/admin/groups"
  | "/rest/api/1.0/admin/users"
  | "/rest/api/1.0/admin/groups/more-members"
  | "/rest/api/1.0/admin/groups/more-non-members"
  | "/rest/api/1.0/admin/users/more-members"
  | "/rest/api/1.0/admin/users/more-non-members"
  | "/rest/api/1.0/admin/license"
  | "/rest/api/1.0/admin/permissions/users"
  | "/rest/api/1.0/admin/permissions/groups"
  | "/rest/api/1.0/admin/permissions/users/none"
  | "/rest/api/1.0/admin/permissions/groups/none"
  | "/rest/api/1.0/logs/logger/{loggerName}"
  | "/rest/api/1.0/logs/rootLogger"
  | "/rest/build-status/1.0/commits/{commitId}"
  | "/rest/build-status/1.0/commits/stats/{commitId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds"
  | "/rest/api/1.0/build/capabilities"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments"
  | "/rest/api/1.0/deployment/capabilities"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/search"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary"
  | "/rest/api/1.0/projects/{projectKey}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/latest"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics/summary"
  | "/rest/api/1.0/users/{userSlug}/repos"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/forks"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/related"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches/default"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/changes"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/commits"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/commits/{changesetId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/diff/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/files"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/files/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups/none"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users/none"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks/{webhookId}";
export type PutPath = 
  | "/rest/api/1.0/projects/{projectKey}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"
  | "/rest/api/1.0/projects/{projectKey}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings"
  | "/rest/api/1.0/users"
  | "/rest/api/1.0/users/credentials"
  | "/rest/api/1.0/admin/users"
  | "/rest/api/1.0/admin/users/credentials"
  | "/rest/api/1.0/admin/permissions/users"
  | "/rest/api/1.0/admin/permissions/groups"
  | "/rest/api/1.0/logs/logger/{loggerName}/{levelName}"
  | "/rest/api/1.0/logs/rootLogger/{levelName}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches/default"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks/{webhookId}";
export type PostPath = 
  | "/rest/api/1.0/markup/preview"
  | "/rest/api/1.0/projects"
  | "/rest/api/1.0/projects/{projectKey}/avatar.png"
  | "/rest/api/1.0/projects/{projectKey}/repos"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/recreate"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch"
  | "/rest/api/1.0/projects/{projectKey}/permissions/{permission}/all"
  | "/rest/api/1.0/admin/groups"
  | "/rest/api/1.0/admin/users"
  | "/rest/api/1.0/admin/groups/add-user"
  | "/rest/api/1.0/admin/users/add-group"
  | "/rest/api/1.0/admin/groups/remove-user"
  | "/rest/api/1.0/admin/users/remove-group"
  | "/rest/api/1.0/admin/license"
  | "/rest/build-status/1.0/commits/{commitId}"
  | "/rest/build-status/1.0/commits/stats"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/test"
  | "/rest/api/1.0/projects/{projectKey}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/test"
  | "/rest/api/1.0/users/{userSlug}/repos"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/recreate"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks";
export type DeletePath = 
  | "/rest/api/1.0/projects/{projectKey}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch"
  | "/rest/api/1.0/projects/{projectKey}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled"
  | "/rest/api/1.0/admin/groups"
  | "/rest/api/1.0/admin/users"
  | "/rest/api/1.0/admin/users/captcha"
  | "/rest/api/1.0/admin/mail-server"
  | "/rest/api/1.0/admin/permissions/users"
  | "/rest/api/1.0/admin/permissions/groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks/{webhookId}";
export type OptionsPath = never;
export type HeadPath = never;
export type PatchPath = never;
export type TracePath = never;
