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
  /** List your recently accessed repositories. Permission: any logged-in user; `REPO_READ`, or what `permission` asks for, on each repository listed. */
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
  /** Search all repositories. Permission: none to call; on each repository listed, being allowed to read, or what `permission` asks for. */
  searchRepositories: "GET /rest/api/1.0/repos",
  /** List a repository's branches. Permission: `REPO_READ` on the repository. */
  listBranches: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches",
  /** Create a branch, with a message. Since Bitbucket Server 5.0. Permission: `REPO_WRITE` on the repository. */
  createBranchForRepository: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches",
  /** Get a repository's default branch. Permission: `REPO_READ` on the repository. */
  getDefaultBranch: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default",
  /** Set a repository's default branch. Permission: `REPO_ADMIN` on the repository. */
  setDefaultBranch: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default",
  /** Get a repository's default branch by name. Since Data Center 8.5. Permission: `REPO_READ` on the repository. */
  getDefaultBranchRef: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/default-branch",
  /** Set a repository's default branch by name. Since Data Center 8.5. Permission: `REPO_ADMIN` on the repository. */
  setDefaultBranchRef: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/default-branch",
  /** List a repository's tags. Permission: `REPO_READ` on the repository. */
  listTags: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags",
  /** Create a tag. Since Bitbucket Server 4. Permission: `REPO_WRITE` on the repository. */
  createTag: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags",
  /** Get a tag. Since Bitbucket Server 4. Permission: `REPO_READ` on the repository. */
  getTag: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
  /** Create a branch. Since Stash 2.10. Permission: `REPO_WRITE` on the repository, and where branches are restricted the right to create the branch. */
  createBranch: "POST /rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches",
  /** Delete a branch. Since Stash 2.10. Permission: `REPO_WRITE` on the repository, and where branches are restricted the right to delete the branch. */
  deleteBranch: "DELETE /rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches",
  /** List the branches that contain a commit. Since Stash 2.12. Permission: `REPO_READ` on the repository. */
  listBranchesOfCommit: "GET /rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
  /** Get a repository's branching model. Since Bitbucket Server 4. Permission: `REPO_READ` on the repository. */
  getBranchModel: "GET /rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branchmodel",
  /** Create a lightweight or annotated tag. Since Bitbucket Server 5.5. Permission: `REPO_WRITE` on the repository. */
  createGitTag: "POST /rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/tags",
  /** Delete a tag. Since Bitbucket Server 5.4. Permission: `REPO_WRITE` on the repository. */
  deleteTag: "DELETE /rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
  /** Browse the root directory. Permission: `REPO_READ` on the repository. */
  browseRoot: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse",
  /** Browse a file or directory. Permission: `REPO_READ` on the repository. */
  browsePath: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
  /** Edit or create a file. Since Bitbucket Server 4.13. Permission: `REPO_WRITE` on the repository. */
  editFile: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
  /** Get the raw content of a file. Since Bitbucket Server 5.5. Permission: `REPO_READ` on the repository. */
  getRawFile: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/raw/{path}",
  /** Download an archive of a repository. Since Bitbucket Server 5.1. Permission: `REPO_READ` on the repository; none for a public one. */
  getArchive: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/archive",
  /** Get the last commit of each file in the root. Since Bitbucket Server 4.6. Permission: `REPO_READ` on the repository; none for a public one. */
  getLastModified: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/last-modified",
  /** Get the last commit of each file in a directory. Since Bitbucket Server 4.6. Permission: `REPO_READ` on the repository; none for a public one. */
  getLastModifiedInDirectory: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}",
  /** List the files that changed from one commit to another. Permission: `REPO_READ` on the repository. */
  listChanges: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes",
  /** List a repository's commits. Permission: `REPO_READ` on the repository. */
  listCommits: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits",
  /** Get a commit. Permission: `REPO_READ` on the repository. */
  getCommit: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{changesetId}",
  /** List the files that a commit changes. Since Stash 3.9. Permission: `REPO_READ` on the repository. */
  listCommitChanges: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes",
  /** Get a commit's diff. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  getCommitDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff",
  /** Get a commit's diff of one file. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  getCommitFileDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}",
  /** Get the common ancestor of two commits. Since Data Center 9.1. Permission: `REPO_READ` on the repository. */
  getCommitMergeBase: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base",
  /** List the pull requests that contain a commit. Since Bitbucket Server 5.11. Permission: `REPO_READ` on the repository. */
  listCommitPullRequests: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests",
  /** List the comments on a file of a commit. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  listCommitComments: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
  /** Comment on a commit, a file or a line, or reply. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  createCommitComment: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
  /** Get a comment on a commit. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  getCommitComment: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
  /** Update a comment on a commit. Since Stash 3.11. Permission: `REPO_READ` on the repository; `REPO_ADMIN` to change other users' comments, their text excepted. */
  updateCommitComment: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
  /** Delete a comment on a commit. Since Stash 3.11. Permission: `REPO_READ` on the repository; `REPO_ADMIN` to delete other users' comments. */
  deleteCommitComment: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
  /** Watch a commit. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  watchCommit: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
  /** Stop watching a commit. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  unwatchCommit: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
  /** Get a file's diff. Permission: `REPO_READ` on the repository. */
  getDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff/{path}",
  /** Get the diff between two revisions as text. Since Data Center 9.1. Permission: `REPO_READ` on the repository. */
  getRawDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff",
  /** Get one or several commits as a patch. Since Bitbucket Server 6.7. Permission: `REPO_READ` on the repository. */
  getPatch: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/patch",
  /** List the files that differ between two commits. Since Stash 3.9. Permission: `REPO_READ` on the repository. */
  listComparedChanges: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/changes",
  /** List the commits that one side has and the other has not. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  listComparedCommits: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
  /** Get the diff between two commits. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  getComparedDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/diff",
  /** Get the diff of one file between two commits. Since Stash 3.11. Permission: `REPO_READ` on the repository. */
  getComparedFileDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/diff/{path}",
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
  /** Delete a pull request. Since Bitbucket Server 5.1. Permission: `REPO_READ` for the author, if authors may delete, `REPO_ADMIN` for anyone else, on the repository that the pull request targets. */
  deletePullRequest: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
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
  /** List the comments on a file of a pull request. Since Bitbucket Server 4.14. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestComments: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
  /** Comment on a pull request, a file or a line, or reply. Permission: `REPO_READ` on the repository that the pull request targets. */
  createPullRequestComment: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
  /** Get a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestComment: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
  /** Update a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment. */
  updatePullRequestComment: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
  /** Delete a comment on a pull request. Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments. */
  deletePullRequestComment: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
  /** List a pull request's commits. Permission: `REPO_READ` on the repository that the pull request targets. */
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
  /** Get a hook's avatar. Permission: none is documented, though 401 is. */
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
  /** Get a user. Permission: none is documented; the caller must be allowed to see the user. */
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
  /** Get the mail server configuration. Since Bitbucket Server 5.5. Permission: `SYS_ADMIN`. */
  getMailServer: "GET /rest/api/1.0/admin/mail-server",
  /** Set the mail server configuration. Since Bitbucket Server 5.5. Permission: `SYS_ADMIN`. */
  setMailServer: "PUT /rest/api/1.0/admin/mail-server",
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
  /** Approve a pull request, or ask for changes. Since Bitbucket Server 4.2. Permission: `REPO_READ` on the repository that the pull request targets. */
  setPullRequestParticipantStatus: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
  /** Make a reviewer of a pull request an ordinary participant, by slug. Since Bitbucket Server 4.2. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  removePullRequestParticipant: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
  /** List a pull request's tasks, as comments that block. Since Bitbucket Server 7.2. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestBlockerComments: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
  /** Add a task to a pull request, a file or a line, or as a reply. Since Bitbucket Server 7.2. Permission: `REPO_READ` on the repository that the pull request targets. */
  createPullRequestBlockerComment: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
  /** Get a task of a pull request. Since Bitbucket Server 7.2. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestBlockerComment: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
  /** Update a task of a pull request. Since Bitbucket Server 7.2. Permission: `REPO_READ` on the repository that the pull request targets; only its author may change the text; its author, the author of the pull request and whoever has `REPO_ADMIN` may change the rest. */
  updatePullRequestBlockerComment: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
  /** Delete a task of a pull request. Since Bitbucket Server 7.2. Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments. */
  deletePullRequestBlockerComment: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
  /** List a pull request's tasks. Since Stash 3.3. Until Bitbucket Server 7.21. Permission: `REPO_READ` on the repository that the pull request targets. */
  listPullRequestTasks: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks",
  /** Count a pull request's tasks. Since Stash 3.3. Until Bitbucket Server 7.21. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestTaskCount: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks/count",
  /** Add a task to a comment. Since Stash 3.3. Until Bitbucket Server 7.21. Permission: `REPO_READ` on the repository that the pull request targets (inferred: no document names it). */
  createTask: "POST /rest/api/1.0/tasks",
  /** Get a task. Since Stash 3.3. Until Bitbucket Server 7.21. Permission: `REPO_READ` on the repository that the pull request targets (inferred: no document names it). */
  getTask: "GET /rest/api/1.0/tasks/{taskId}",
  /** Resolve a task, reopen it, or change its text. Since Stash 3.3. Until Bitbucket Server 7.21. Permission: `REPO_READ` on the repository that the pull request targets; the text may be changed only by the author of the task or of the pull request, or with `REPO_ADMIN`. */
  updateTask: "PUT /rest/api/1.0/tasks/{taskId}",
  /** Delete a task. Since Stash 3.3. Until Bitbucket Server 7.21. Permission: `REPO_ADMIN` on the repository that the pull request targets; none for the author of the task or of the pull request. */
  deleteTask: "DELETE /rest/api/1.0/tasks/{taskId}",
  /** Get a pull request's diff as text. Since Data Center 9.1. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestRawDiff: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
  /** Get a pull request's commits as a patch. Since Data Center 9.1. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestPatch: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
  /** Get the common ancestor of a pull request's branches. Since Data Center 9.1. Permission: `REPO_READ` on the repository that the pull request targets (inferred: no document names it). */
  getPullRequestMergeBase: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base",
  /** Get the request to auto-merge a pull request. Since Data Center 8.15. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestAutoMerge: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
  /** Try to auto-merge a pull request. Since Data Center 8.15. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  enablePullRequestAutoMerge: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
  /** Cancel the request to auto-merge a pull request. Since Data Center 8.15. Permission: `REPO_WRITE` on the repository that the pull request targets. */
  disablePullRequestAutoMerge: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
  /** Get whether a pull request can be rebased. Since Bitbucket Server 5.5. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestRebaseability: "GET /rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
  /** Rebase a pull request. Since Bitbucket Server 5.5. Permission: `REPO_READ` on the repository that the pull request targets, and `REPO_WRITE` on the repository of the source branch. */
  rebasePullRequest: "POST /rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
  /** List the comments of your review of a pull request. Since Bitbucket Server 7.7. Permission: `REPO_READ` on the repository that the pull request targets (inferred: documented of discarding a review). */
  listPullRequestReviewComments: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
  /** Publish your review of a pull request. Since Bitbucket Server 7.7. Permission: `REPO_READ` on the repository that the pull request targets (inferred: documented of discarding a review). */
  finishPullRequestReview: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
  /** Discard your review of a pull request. Since Bitbucket Server 7.7. Permission: `REPO_READ` on the repository that the pull request targets. */
  discardPullRequestReview: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
  /** Apply a suggestion from a comment on a pull request. Since Data Center 9.1. Permission: `REPO_WRITE` on the repository of the source branch (inferred: no document names it). */
  applyPullRequestSuggestion: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion",
  /** Get a message for merging a pull request. Since Data Center 9.1. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestCommitMessageSuggestion: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion",
  /** Count the lines that a pull request changes in a file. Since Data Center 9.1. Permission: `REPO_READ` on the repository that the pull request targets. */
  getPullRequestDiffStats: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}",
  /** React to a comment on a pull request. Since Data Center 8.5. Permission: `REPO_READ` on the repository that the pull request targets (inferred: documented of likes, which reactions replaced). */
  addPullRequestCommentReaction: "PUT /rest/comment-likes/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
  /** Take back a reaction to a comment on a pull request. Since Data Center 8.5. Permission: `REPO_READ` on the repository that the pull request targets (inferred: documented of likes, which reactions replaced). */
  removePullRequestCommentReaction: "DELETE /rest/comment-likes/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
  /** List who takes part in a repository's pull requests. Since Bitbucket Server 5.5. Permission: `REPO_READ` on the repository. */
  listRepositoryParticipants: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/participants",
  /** List the Jira issues of a pull request. Since Stash 3.11. Permission: `REPO_READ` on the repository that the pull request targets (inferred: no document names it). */
  listPullRequestIssues: "GET /rest/jira/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
  /** List the pull requests that you take part in. Since Bitbucket Server 5.5. Permission: any logged-in user. */
  listDashboardPullRequests: "GET /rest/api/1.0/dashboard/pull-requests",
  /** List the pull requests that you may want to open. Since Bitbucket Server 4.10. Permission: any logged-in user. */
  listPullRequestSuggestions: "GET /rest/api/1.0/dashboard/pull-request-suggestions",
  /** List the pull requests in your inbox. Since Stash 3.11. Permission: any logged-in user. */
  listInboxPullRequests: "GET /rest/api/1.0/inbox/pull-requests",
  /** Count the pull requests in your inbox. Since Bitbucket Server 5.5. Permission: any logged-in user. */
  getInboxPullRequestCount: "GET /rest/api/1.0/inbox/pull-requests/count",
  /** List a repository's branch restrictions. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  listBranchRestrictions: "GET /rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions",
  /** Restrict branches of a repository. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  createBranchRestriction: "POST /rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions",
  /** Get a branch restriction of a repository. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  getBranchRestriction: "GET /rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions/{restrictionId}",
  /** Lift a branch restriction of a repository. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  deleteBranchRestriction: "DELETE /rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions/{restrictionId}",
  /** List a project's branch restrictions. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  listProjectBranchRestrictions: "GET /rest/branch-permissions/2.0/projects/{projectKey}/restrictions",
  /** Restrict branches of a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  createProjectBranchRestriction: "POST /rest/branch-permissions/2.0/projects/{projectKey}/restrictions",
  /** Get a branch restriction of a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  getProjectBranchRestriction: "GET /rest/branch-permissions/2.0/projects/{projectKey}/restrictions/{restrictionId}",
  /** Lift a branch restriction of a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  deleteProjectBranchRestriction: "DELETE /rest/branch-permissions/2.0/projects/{projectKey}/restrictions/{restrictionId}",
  /** List a commit's reports. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository. */
  listInsightReports: "GET /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports",
  /** Get a report about a commit. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository. */
  getInsightReport: "GET /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}",
  /** Report about a commit. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository. */
  setInsightReport: "PUT /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}",
  /** Delete a report about a commit. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository for the report's author, `REPO_ADMIN` for others. */
  deleteInsightReport: "DELETE /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}",
  /** List a report's annotations. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository. */
  listInsightAnnotations: "GET /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations",
  /** Annotate a commit. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository, for the report's author alone. */
  addInsightAnnotations: "POST /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations",
  /** Delete annotations of a report. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository for the report's author, `REPO_ADMIN` for others. */
  deleteInsightAnnotations: "DELETE /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations",
  /** Set one annotation of a report. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository, for the report's author alone. */
  setInsightAnnotation: "PUT /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations/{externalId}",
  /** List a commit's annotations. Since Bitbucket Server 5.15. Permission: `REPO_READ` on the repository. */
  listCommitAnnotations: "GET /rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations",
  /** List who is to review a pull request. Since Bitbucket Server 4.8. Permission: `REPO_READ` on the repository (inferred: no document names it). */
  listDefaultReviewers: "GET /rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/reviewers",
  /** List a repository's default reviewers. Since Bitbucket Server 4.8. Permission: `REPO_READ` on the repository (inferred: no document names it). */
  listDefaultReviewerConditions: "GET /rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/conditions",
  /** Set default reviewers of a repository. Since Bitbucket Server 4.8. Permission: `REPO_ADMIN` on the repository (inferred: no document names it). */
  createDefaultReviewerCondition: "POST /rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/condition",
  /** Update default reviewers of a repository. Since Bitbucket Server 4.8. Permission: `REPO_ADMIN` on the repository (inferred: no document names it). */
  updateDefaultReviewerCondition: "PUT /rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/condition/{conditionId}",
  /** Delete default reviewers of a repository. Since Bitbucket Server 4.8. Permission: `REPO_ADMIN` on the repository (inferred: no document names it). */
  deleteDefaultReviewerCondition: "DELETE /rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/condition/{conditionId}",
  /** List a project's default reviewers. Since Bitbucket Server 5.5. Permission: `PROJECT_READ` on the project (inferred: no document names it). */
  listProjectDefaultReviewerConditions: "GET /rest/default-reviewers/1.0/projects/{projectKey}/conditions",
  /** Set default reviewers of a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project (inferred: no document names it). */
  createProjectDefaultReviewerCondition: "POST /rest/default-reviewers/1.0/projects/{projectKey}/condition",
  /** Update default reviewers of a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project (inferred: no document names it). */
  updateProjectDefaultReviewerCondition: "PUT /rest/default-reviewers/1.0/projects/{projectKey}/condition/{conditionId}",
  /** Delete default reviewers of a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project (inferred: no document names it). */
  deleteProjectDefaultReviewerCondition: "DELETE /rest/default-reviewers/1.0/projects/{projectKey}/condition/{conditionId}",
  /** List a repository's reviewer groups. Since Data Center 7.13. Permission: `REPO_READ` on the repository. */
  listReviewerGroups: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
  /** Create a reviewer group of a repository. Since Data Center 7.13. Permission: `REPO_ADMIN` on the repository. */
  createReviewerGroup: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
  /** Get a reviewer group of a repository. Since Data Center 7.13. Permission: `REPO_READ` on the repository. */
  getReviewerGroup: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}",
  /** Update a reviewer group of a repository. Since Data Center 7.13. Permission: `REPO_ADMIN` on the repository. */
  updateReviewerGroup: "PUT /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}",
  /** Delete a reviewer group of a repository. Since Data Center 7.13. Permission: `REPO_ADMIN` on the repository. */
  deleteReviewerGroup: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}",
  /** List the users of a reviewer group. Since Data Center 7.13. Permission: `REPO_READ` on the repository. */
  listReviewerGroupUsers: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}/users",
  /** List a project's reviewer groups. Since Data Center 7.13. Permission: `PROJECT_READ` on the project. */
  listProjectReviewerGroups: "GET /rest/api/1.0/projects/{projectKey}/settings/reviewer-groups",
  /** Create a reviewer group of a project. Since Data Center 7.13. Permission: `PROJECT_ADMIN` on the project. */
  createProjectReviewerGroup: "POST /rest/api/1.0/projects/{projectKey}/settings/reviewer-groups",
  /** Get a reviewer group of a project. Since Data Center 7.13. Permission: `PROJECT_READ` on the project. */
  getProjectReviewerGroup: "GET /rest/api/1.0/projects/{projectKey}/settings/reviewer-groups/{groupId}",
  /** Update a reviewer group of a project. Since Data Center 7.13. Permission: `PROJECT_ADMIN` on the project (inferred: the document says `PROJECT_READ`, and `PROJECT_ADMIN` for creating and deleting). */
  updateProjectReviewerGroup: "PUT /rest/api/1.0/projects/{projectKey}/settings/reviewer-groups/{groupId}",
  /** Delete a reviewer group of a project. Since Data Center 7.13. Permission: `PROJECT_ADMIN` on the project. */
  deleteProjectReviewerGroup: "DELETE /rest/api/1.0/projects/{projectKey}/settings/reviewer-groups/{groupId}",
  /** Get a repository's pull request settings. Since Bitbucket Server 5.5. Permission: `REPO_READ` on the repository. */
  getPullRequestSettings: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
  /** Update a repository's pull request settings. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  updatePullRequestSettings: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
  /** Get a project's merge strategies. Since Bitbucket Server 5.5. Permission: `PROJECT_READ` on the project. */
  getProjectPullRequestSettings: "GET /rest/api/1.0/projects/{projectKey}/settings/pull-requests/{scmId}",
  /** Update a project's merge strategies. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  updateProjectPullRequestSettings: "POST /rest/api/1.0/projects/{projectKey}/settings/pull-requests/{scmId}",
  /** Get the server's merge strategies. Since Bitbucket Server 5.5. Permission: any logged-in user (`LICENSED_USER`). */
  getGlobalMergeStrategies: "GET /rest/api/1.0/admin/pull-requests/{scmId}",
  /** Set the server's merge strategies. Since Bitbucket Server 5.5. Permission: `ADMIN` or higher. */
  setGlobalMergeStrategies: "POST /rest/api/1.0/admin/pull-requests/{scmId}",
  /** List a project's hooks. Since Bitbucket Server 5.5. Permission: `PROJECT_READ` on the project. */
  listProjectHooks: "GET /rest/api/1.0/projects/{projectKey}/settings/hooks",
  /** Get a hook for a project. Since Bitbucket Server 5.5. Permission: `PROJECT_READ` on the project. */
  getProjectHook: "GET /rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}",
  /** Enable a hook for a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  enableProjectHook: "PUT /rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
  /** Disable a hook for a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  disableProjectHook: "DELETE /rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
  /** Get a hook's settings for a project. Since Bitbucket Server 5.5. Permission: `PROJECT_READ` on the project. */
  getProjectHookSettings: "GET /rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/settings",
  /** Set a hook's settings for a project. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the project. */
  setProjectHookSettings: "PUT /rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/settings",
  /** List a repository's labels. Since Bitbucket Server. Permission: `REPO_READ` on the repository. */
  listRepositoryLabels: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels",
  /** Put a label on a repository. Since Bitbucket Server. Permission: `REPO_ADMIN` on the repository. */
  addRepositoryLabel: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels",
  /** Take a label off a repository. Since Bitbucket Server. Permission: `REPO_ADMIN` on the repository. */
  removeRepositoryLabel: "DELETE /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}",
  /** List labels. Since Bitbucket Server. Permission: any logged-in user (`LICENSED_USER`). */
  listLabels: "GET /rest/api/1.0/labels",
  /** Get a label. Since Bitbucket Server. Permission: any logged-in user (`LICENSED_USER`). */
  getLabel: "GET /rest/api/1.0/labels/{labelName}",
  /** List what has a label. Since Bitbucket Server. Permission: any logged-in user (`LICENSED_USER`; inferred: the document says that only what you may see is answered). */
  listLabeled: "GET /rest/api/1.0/labels/{labelName}/labeled",
  /** Search who may do what with a project. Since Data Center. Permission: `PROJECT_ADMIN` on the project. */
  searchProjectPermissions: "GET /rest/api/1.0/projects/{projectKey}/permissions/search",
  /** Search who may do what with a repository. Since Data Center. Permission: `REPO_ADMIN` on the repository. */
  searchRepositoryPermissions: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
  /** List the builds of a commit. Since Stash 2.1. Permission: `LICENSED_USER`. */
  listBuildStatuses: "GET /rest/build-status/1.0/commits/{commitId}",
  /** Report a build of a commit. Since Stash 2.1. Permission: `LICENSED_USER`. */
  addBuildStatus: "POST /rest/build-status/1.0/commits/{commitId}",
  /** Count the builds of a commit. Since Stash 3.11. Permission: `LICENSED_USER`. */
  getBuildStatusCounts: "GET /rest/build-status/1.0/commits/stats/{commitId}",
  /** Count the builds of several commits. Since Bitbucket Server 5.5. Permission: `LICENSED_USER`. */
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
  /** Try the address of a webhook of a repository. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  testWebhook: "POST /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
  /** Search the webhooks that a repository has. Since Data Center 9.1. Permission: `REPO_ADMIN` on the repository. */
  searchWebhooks: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
  /** Get the latest delivery of a webhook of a repository. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  getLatestWebhookInvocation: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
  /** Get the delivery statistics of a webhook of a repository. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
  getWebhookStatistics: "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
  /** Get the delivery statistics of a webhook of a repository by event. Since Bitbucket Server 5.5. Permission: `REPO_ADMIN` on the repository. */
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
  /** Try the address of a webhook of a project. Since Data Center 9.1. Permission: `PROJECT_ADMIN` on the project. */
  testProjectWebhook: "POST /rest/api/1.0/projects/{projectKey}/webhooks/test",
  /** Get the latest delivery of a webhook of a project. Since Data Center 9.1. Permission: `PROJECT_ADMIN` on the project. */
  getLatestProjectWebhookInvocation: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/latest",
  /** Get the delivery statistics of a webhook of a project. Since Data Center 9.1. Permission: `PROJECT_ADMIN` on the project. */
  getProjectWebhookStatistics: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics",
  /** Get the delivery statistics of a webhook of a project by event. Since Data Center 9.1. Permission: `PROJECT_ADMIN` on the project. */
  getProjectWebhookStatisticsSummary: "GET /rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
  /** List a repository's access keys. Permission: `REPO_ADMIN` on the repository. */
  listRepositoryAccessKeys: "GET /rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh",
  /** Add an access key to a repository. Permission: `REPO_ADMIN` on the repository. */
  addRepositoryAccessKey: "POST /rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh",
  /** Get an access key of a repository. Permission: `REPO_ADMIN` on the repository. */
  getRepositoryAccessKey: "GET /rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
  /** Revoke an access key of a repository. Permission: `REPO_ADMIN` on the repository. */
  revokeRepositoryAccessKey: "DELETE /rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
  /** Set what an access key may do in a repository. Permission: `REPO_ADMIN` on the repository. */
  setRepositoryAccessKeyPermission: "PUT /rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}",
  /** List a project's access keys. Permission: `PROJECT_ADMIN` on the project. */
  listProjectAccessKeys: "GET /rest/keys/1.0/projects/{projectKey}/ssh",
  /** Add an access key to a project. Permission: `PROJECT_ADMIN` on the project. */
  addProjectAccessKey: "POST /rest/keys/1.0/projects/{projectKey}/ssh",
  /** Get an access key of a project. Permission: `PROJECT_ADMIN` on the project. */
  getProjectAccessKey: "GET /rest/keys/1.0/projects/{projectKey}/ssh/{keyId}",
  /** Revoke an access key of a project. Permission: `PROJECT_ADMIN` on the project. */
  revokeProjectAccessKey: "DELETE /rest/keys/1.0/projects/{projectKey}/ssh/{keyId}",
  /** Set what an access key may do in a project. Permission: `PROJECT_ADMIN` on the project. */
  setProjectAccessKeyPermission: "PUT /rest/keys/1.0/projects/{projectKey}/ssh/{keyId}/permission/{permission}",
  /** List the repositories that an access key has access to. Since Bitbucket Server 5.5. Permission: none is documented; only what you administer is listed. */
  listRepositoriesOfAccessKey: "GET /rest/keys/1.0/ssh/{keyId}/repos",
  /** List the projects that an access key has access to. Since Bitbucket Server 5.5. Permission: none is documented; only what you administer is listed. */
  listProjectsOfAccessKey: "GET /rest/keys/1.0/ssh/{keyId}/projects",
  /** Revoke an access key in several places. Since Bitbucket Server 5.5. Permission: `PROJECT_ADMIN` on the projects, `REPO_ADMIN` on the repositories. */
  revokeAccessKey: "DELETE /rest/keys/1.0/ssh/{keyId}",
  /** List a user's SSH keys. Permission: any logged-in user for their own keys; `ADMIN` for those of others. */
  listSshKeys: "GET /rest/ssh/1.0/keys",
  /** Add an SSH key to a user. Permission: any logged-in user for their own keys; `ADMIN` for those of others. */
  addSshKey: "POST /rest/ssh/1.0/keys",
  /** Delete all of a user's SSH keys. Since Bitbucket Server 5.5. Permission: any logged-in user for their own keys; `ADMIN` for those of others. */
  deleteSshKeys: "DELETE /rest/ssh/1.0/keys",
  /** Get an SSH key of a user. Since Data Center 9.1. Permission: `ADMIN` is what the vendor's documents name; whether your own keys need it is not known. */
  getSshKey: "GET /rest/ssh/1.0/keys/{keyId}",
  /** Delete an SSH key of a user. Permission: any logged-in user for their own keys; `ADMIN` for those of others. */
  deleteSshKey: "DELETE /rest/ssh/1.0/keys/{keyId}",
  /** Get the SSH settings of the server. Since Bitbucket Server 5.5. Permission: any logged-in user. */
  getSshSettings: "GET /rest/ssh/1.0/settings",
  /** List a user's access tokens. Since Bitbucket Server 5.5. Permission: yourself; `ADMIN` for another's tokens. */
  listAccessTokens: "GET /rest/access-tokens/1.0/users/{userSlug}",
  /** Create an access token for a user. Since Bitbucket Server 5.5. Permission: yourself alone. */
  createAccessToken: "PUT /rest/access-tokens/1.0/users/{userSlug}",
  /** Get an access token of a user. Since Bitbucket Server 5.5. Permission: yourself; `ADMIN` for another's tokens. */
  getAccessToken: "GET /rest/access-tokens/1.0/users/{userSlug}/{tokenId}",
  /** Update an access token of a user. Since Bitbucket Server 5.5. Permission: yourself; `ADMIN` for another's tokens. */
  updateAccessToken: "POST /rest/access-tokens/1.0/users/{userSlug}/{tokenId}",
  /** Delete an access token of a user. Since Bitbucket Server 5.5. Permission: yourself; `ADMIN` for another's tokens. */
  deleteAccessToken: "DELETE /rest/access-tokens/1.0/users/{userSlug}/{tokenId}",
  /** List a project's access tokens. Since Data Center 7.20. Permission: `PROJECT_ADMIN` on the project. */
  listProjectAccessTokens: "GET /rest/access-tokens/1.0/projects/{projectKey}",
  /** Create an access token for a project. Since Data Center 7.20. Permission: `PROJECT_ADMIN` on the project. */
  createProjectAccessToken: "PUT /rest/access-tokens/1.0/projects/{projectKey}",
  /** Get an access token of a project. Since Data Center 7.20. Permission: `PROJECT_ADMIN` on the project. */
  getProjectAccessToken: "GET /rest/access-tokens/1.0/projects/{projectKey}/{tokenId}",
  /** Update an access token of a project. Since Data Center 7.20. Permission: `PROJECT_ADMIN` on the project. */
  updateProjectAccessToken: "POST /rest/access-tokens/1.0/projects/{projectKey}/{tokenId}",
  /** Delete an access token of a project. Since Data Center 7.20. Permission: `PROJECT_ADMIN` on the project. */
  deleteProjectAccessToken: "DELETE /rest/access-tokens/1.0/projects/{projectKey}/{tokenId}",
  /** List a repository's access tokens. Since Data Center 7.20. Permission: `REPO_ADMIN` on the repository. */
  listRepositoryAccessTokens: "GET /rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}",
  /** Create an access token for a repository. Since Data Center 7.20. Permission: `REPO_ADMIN` on the repository. */
  createRepositoryAccessToken: "PUT /rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}",
  /** Get an access token of a repository. Since Data Center 7.20. Permission: `REPO_ADMIN` on the repository. */
  getRepositoryAccessToken: "GET /rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
  /** Update an access token of a repository. Since Data Center 7.20. Permission: `REPO_ADMIN` on the repository. */
  updateRepositoryAccessToken: "POST /rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
  /** Delete an access token of a repository. Since Data Center 7.20. Permission: `REPO_ADMIN` on the repository. */
  deleteRepositoryAccessToken: "DELETE /rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
  /** Get a user's settings. Since Bitbucket Server 5.5. Permission: none is documented; the caller must be allowed to see the user's settings. */
  getUserSettings: "GET /rest/api/1.0/users/{userSlug}/settings",
  /** Update a user's settings. Since Bitbucket Server 5.5. Permission: none is documented; the caller must be allowed to change the user's settings. */
  updateUserSettings: "POST /rest/api/1.0/users/{userSlug}/settings",
  /** Get your own user name. Permission: none; a caller who is not logged in gets an empty text. */
  getCurrentUserName: "GET /plugins/servlet/applinks/whoami",
  /** Add users to a group. Since Bitbucket Server 5.5. Permission: `ADMIN` or higher, and at least the permission that the group has. */
  addUsersToGroup: "POST /rest/api/1.0/admin/groups/add-users",
  /** Add groups to a user's groups. Since Bitbucket Server 5.5. Permission: `ADMIN` or higher, and at least the permission that the groups have. */
  addGroupsToUser: "POST /rest/api/1.0/admin/users/add-groups",
  /** Rename a user. Since Bitbucket Server 5.5. Permission: `ADMIN` or higher, and at least the permission that the user has. */
  renameUser: "POST /rest/api/1.0/admin/users/rename",
  /** Get the nodes of the cluster. Since Bitbucket Server 5.5. Permission: `SYS_ADMIN`. */
  getCluster: "GET /rest/api/1.0/admin/cluster",
  /** Get the state of the server. Permission: none. */
  getServerStatus: "GET /status",
  /** Search in the code of repositories. Since Bitbucket Server 5. Permission: none is documented; only what the caller may read is searched. */
  searchCode: "POST /rest/search/1.0/search",
  /** List the mirrors of the server. Since Bitbucket Server 4.14. Permission: none is documented. */
  listMirrors: "GET /rest/mirroring/1.0/mirrorServers",
  /** List the mirrors of a repository. Since Bitbucket Server 4.14. Permission: none is documented. */
  listRepositoryMirrors: "GET /rest/mirroring/1.0/repos/{repositoryId}/mirrors",
} as const;

/** Operations that answer with a page of a list. */
export type PagedOperation = 
  | "listProjects"
  | "listRecentRepositories"
  | "listRepositories"
  | "listRepositoryForks"
  | "listRelatedRepositories"
  | "searchRepositories"
  | "listBranches"
  | "listTags"
  | "listBranchesOfCommit"
  | "browseRoot"
  | "browsePath"
  | "listChanges"
  | "listCommits"
  | "listCommitChanges"
  | "listCommitPullRequests"
  | "listCommitComments"
  | "listComparedChanges"
  | "listComparedCommits"
  | "listFiles"
  | "listFilesInDirectory"
  | "listPullRequests"
  | "listPullRequestActivities"
  | "listPullRequestChanges"
  | "listPullRequestComments"
  | "listPullRequestCommits"
  | "listPullRequestParticipants"
  | "listUsersWithProjectPermission"
  | "listGroupsWithProjectPermission"
  | "listGroupsWithoutProjectPermission"
  | "listUsersWithoutProjectPermission"
  | "listGroupsWithRepositoryPermission"
  | "listUsersWithRepositoryPermission"
  | "listGroupsWithoutRepositoryPermission"
  | "listUsersWithoutRepositoryPermission"
  | "listHooks"
  | "listGroupNames"
  | "listUsers"
  | "listGroups"
  | "listDetailedUsers"
  | "listGroupMembers"
  | "listGroupNonMembers"
  | "listUserGroups"
  | "listGroupsWithoutUser"
  | "listUsersWithGlobalPermission"
  | "listGroupsWithGlobalPermission"
  | "listUsersWithoutGlobalPermission"
  | "listGroupsWithoutGlobalPermission"
  | "listPullRequestBlockerComments"
  | "listPullRequestTasks"
  | "listPullRequestReviewComments"
  | "listRepositoryParticipants"
  | "listDashboardPullRequests"
  | "listPullRequestSuggestions"
  | "listInboxPullRequests"
  | "listBranchRestrictions"
  | "listProjectBranchRestrictions"
  | "listInsightReports"
  | "listReviewerGroups"
  | "listProjectReviewerGroups"
  | "listProjectHooks"
  | "listRepositoryLabels"
  | "listLabels"
  | "listLabeled"
  | "searchProjectPermissions"
  | "searchRepositoryPermissions"
  | "listBuildStatuses"
  | "listWebhooks"
  | "searchWebhooks"
  | "listProjectWebhooks"
  | "listRepositoryAccessKeys"
  | "listProjectAccessKeys"
  | "listRepositoriesOfAccessKey"
  | "listProjectsOfAccessKey"
  | "listSshKeys"
  | "listAccessTokens"
  | "listProjectAccessTokens"
  | "listRepositoryAccessTokens"
  | "listMirrors"
  | "listRepositoryMirrors";

/** Operations that are paged without being named `list…`, and those that are named so and not paged. */
export const unusuallyPaged: readonly string[] = [
  "searchRepositories",
  "browseRoot",
  "browsePath",
  "listPullRequestIssues",
  "listInsightAnnotations",
  "listCommitAnnotations",
  "listDefaultReviewers",
  "listDefaultReviewerConditions",
  "listProjectDefaultReviewerConditions",
  "listReviewerGroupUsers",
  "searchProjectPermissions",
  "searchRepositoryPermissions",
  "searchWebhooks",
];

/** URLs of the lists that never have a second page. */
export const singlePages: readonly string[] = [
  "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
  "/rest/api/1.0/dashboard/pull-request-suggestions",
  "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
];

/** Operations that may succeed without a body though they delete nothing, and deletions that may not. */
export const unusuallyBodiless: readonly string[] = [
  "uploadProjectAvatar",
  "getDefaultBranch",
  "setDefaultBranch",
  "setDefaultBranchRef",
  "getCommitMergeBase",
  "watchCommit",
  "unapprovePullRequest",
  "watchPullRequest",
  "grantProjectPermissionToUser",
  "grantProjectPermissionToGroup",
  "setDefaultProjectPermission",
  "grantRepositoryPermissionToGroup",
  "grantRepositoryPermissionToUser",
  "disableHook",
  "getHookSettings",
  "setCurrentUserPassword",
  "deleteGroup",
  "createUser",
  "deleteUser",
  "setUserPassword",
  "addUserToGroup",
  "addGroupToUser",
  "removeUserFromGroup",
  "removeGroupFromUser",
  "grantGlobalPermissionToUser",
  "grantGlobalPermissionToGroup",
  "setLogLevel",
  "setRootLogLevel",
  "getPullRequestMergeBase",
  "rebasePullRequest",
  "applyPullRequestSuggestion",
  "addInsightAnnotations",
  "setInsightAnnotation",
  "disableProjectHook",
  "getProjectHookSettings",
  "addBuildStatus",
  "addBuild",
  "getLatestWebhookInvocation",
  "getLatestProjectWebhookInvocation",
  "getProjectWebhookStatisticsSummary",
  "updateUserSettings",
  "addUsersToGroup",
  "addGroupsToUser",
];

/** Operations whose body may be JSON other than an object. */
export const otherJsonOperations: readonly string[] = [
  "browseRoot",
  "browsePath",
  "listPullRequestBlockerComments",
  "listPullRequestIssues",
  "createBranchRestriction",
  "createProjectBranchRestriction",
  "listDefaultReviewers",
  "listDefaultReviewerConditions",
  "listProjectDefaultReviewerConditions",
  "listReviewerGroupUsers",
];

/** How a success that is not JSON is given to the caller: whole as a `Blob` or a string, or as a `Response`. */
export const responseKinds = {
  "GET /rest/api/1.0/projects/{projectKey}/avatar.png": "blob",
  "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/raw/{path}": "stream",
  "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/archive": "stream",
  "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff": "text",
  "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/patch": "text",
  "GET /rest/api/1.0/hooks/{hookKey}/avatar": "blob",
  "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff": "text",
  "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch": "text",
  "GET /plugins/servlet/applinks/whoami": "text",
  "GET /rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/raw/{path}": "stream",
} as const;

/** The content type under which servers take an array, where it is not that of one item. */
export const arrayTypes = {
  "POST /rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions": "application/vnd.atl.bitbucket.bulk+json",
  "POST /rest/branch-permissions/2.0/projects/{projectKey}/restrictions": "application/vnd.atl.bitbucket.bulk+json",
} as const;

/** Names of the path parameters that span slashes. */
export const multiSegmentParameters: readonly string[] = [
  "name",
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
  | "/rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments"
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
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/participants"
  | "/rest/api/1.0/dashboard/pull-requests"
  | "/rest/api/1.0/dashboard/pull-request-suggestions"
  | "/rest/api/1.0/inbox/pull-requests"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/restrictions"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups"
  | "/rest/api/1.0/projects/{projectKey}/settings/reviewer-groups"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels"
  | "/rest/api/1.0/labels"
  | "/rest/api/1.0/labels/{labelName}/labeled"
  | "/rest/api/1.0/projects/{projectKey}/permissions/search"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/search"
  | "/rest/build-status/1.0/commits/{commitId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/search"
  | "/rest/api/1.0/projects/{projectKey}/webhooks"
  | "/rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh"
  | "/rest/keys/1.0/projects/{projectKey}/ssh"
  | "/rest/keys/1.0/ssh/{keyId}/repos"
  | "/rest/keys/1.0/ssh/{keyId}/projects"
  | "/rest/ssh/1.0/keys"
  | "/rest/access-tokens/1.0/users/{userSlug}"
  | "/rest/access-tokens/1.0/projects/{projectKey}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}"
  | "/rest/mirroring/1.0/mirrorServers"
  | "/rest/mirroring/1.0/repos/{repositoryId}/mirrors"
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
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/default-branch"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags/{name}"
  | "/rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}"
  | "/rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branchmodel"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/raw/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/archive"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/last-modified"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{changesetId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/patch"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/commits"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/diff"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/compare/diff/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments"
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
  | "/rest/api/1.0/admin/mail-server"
  | "/rest/api/1.0/admin/permissions/users"
  | "/rest/api/1.0/admin/permissions/groups"
  | "/rest/api/1.0/admin/permissions/users/none"
  | "/rest/api/1.0/admin/permissions/groups/none"
  | "/rest/api/1.0/logs/logger/{loggerName}"
  | "/rest/api/1.0/logs/rootLogger"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks/count"
  | "/rest/api/1.0/tasks/{taskId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge"
  | "/rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/participants"
  | "/rest/jira/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues"
  | "/rest/api/1.0/dashboard/pull-requests"
  | "/rest/api/1.0/dashboard/pull-request-suggestions"
  | "/rest/api/1.0/inbox/pull-requests"
  | "/rest/api/1.0/inbox/pull-requests/count"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions/{restrictionId}"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/restrictions"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/restrictions/{restrictionId}"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/reviewers"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/conditions"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/conditions"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}/users"
  | "/rest/api/1.0/projects/{projectKey}/settings/reviewer-groups"
  | "/rest/api/1.0/projects/{projectKey}/settings/reviewer-groups/{groupId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/settings/pull-requests/{scmId}"
  | "/rest/api/1.0/admin/pull-requests/{scmId}"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/settings"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels"
  | "/rest/api/1.0/labels"
  | "/rest/api/1.0/labels/{labelName}"
  | "/rest/api/1.0/labels/{labelName}/labeled"
  | "/rest/api/1.0/projects/{projectKey}/permissions/search"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/search"
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
  | "/rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh"
  | "/rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}"
  | "/rest/keys/1.0/projects/{projectKey}/ssh"
  | "/rest/keys/1.0/projects/{projectKey}/ssh/{keyId}"
  | "/rest/keys/1.0/ssh/{keyId}/repos"
  | "/rest/keys/1.0/ssh/{keyId}/projects"
  | "/rest/ssh/1.0/keys"
  | "/rest/ssh/1.0/keys/{keyId}"
  | "/rest/ssh/1.0/settings"
  | "/rest/access-tokens/1.0/users/{userSlug}"
  | "/rest/access-tokens/1.0/users/{userSlug}/{tokenId}"
  | "/rest/access-tokens/1.0/projects/{projectKey}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/{tokenId}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}/{tokenId}"
  | "/rest/api/1.0/users/{userSlug}/settings"
  | "/plugins/servlet/applinks/whoami"
  | "/rest/api/1.0/admin/cluster"
  | "/status"
  | "/rest/mirroring/1.0/mirrorServers"
  | "/rest/mirroring/1.0/repos/{repositoryId}/mirrors"
  | "/rest/api/1.0/users/{userSlug}/repos"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/forks"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/related"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches/default"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/default-branch"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/raw/{path}"
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
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/default-branch"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}"
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
  | "/rest/api/1.0/admin/mail-server"
  | "/rest/api/1.0/admin/permissions/users"
  | "/rest/api/1.0/admin/permissions/groups"
  | "/rest/api/1.0/logs/logger/{loggerName}/{levelName}"
  | "/rest/api/1.0/logs/rootLogger/{levelName}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}"
  | "/rest/api/1.0/tasks/{taskId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review"
  | "/rest/comment-likes/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations/{externalId}"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/condition/{conditionId}"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/condition/{conditionId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}"
  | "/rest/api/1.0/projects/{projectKey}/settings/reviewer-groups/{groupId}"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/enabled"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/settings"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}"
  | "/rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}"
  | "/rest/keys/1.0/projects/{projectKey}/ssh/{keyId}/permission/{permission}"
  | "/rest/access-tokens/1.0/users/{userSlug}"
  | "/rest/access-tokens/1.0/projects/{projectKey}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}"
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
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags"
  | "/rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches"
  | "/rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/tags"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch"
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
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments"
  | "/rest/api/1.0/tasks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge"
  | "/rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/restrictions"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/condition"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/condition"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups"
  | "/rest/api/1.0/projects/{projectKey}/settings/reviewer-groups"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests"
  | "/rest/api/1.0/projects/{projectKey}/settings/pull-requests/{scmId}"
  | "/rest/api/1.0/admin/pull-requests/{scmId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels"
  | "/rest/build-status/1.0/commits/{commitId}"
  | "/rest/build-status/1.0/commits/stats"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/test"
  | "/rest/api/1.0/projects/{projectKey}/webhooks"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/test"
  | "/rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh"
  | "/rest/keys/1.0/projects/{projectKey}/ssh"
  | "/rest/ssh/1.0/keys"
  | "/rest/access-tokens/1.0/users/{userSlug}/{tokenId}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/{tokenId}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}/{tokenId}"
  | "/rest/api/1.0/users/{userSlug}/settings"
  | "/rest/api/1.0/admin/groups/add-users"
  | "/rest/api/1.0/admin/users/add-groups"
  | "/rest/api/1.0/admin/users/rename"
  | "/rest/search/1.0/search"
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
  | "/rest/branch-utils/1.0/projects/{projectKey}/repos/{repositorySlug}/branches"
  | "/rest/git/1.0/projects/{projectKey}/repos/{repositorySlug}/tags/{name}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}"
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
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}"
  | "/rest/api/1.0/tasks/{taskId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review"
  | "/rest/comment-likes/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/repos/{repositorySlug}/restrictions/{restrictionId}"
  | "/rest/branch-permissions/2.0/projects/{projectKey}/restrictions/{restrictionId}"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}"
  | "/rest/insights/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{reportKey}/annotations"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/repos/{repositorySlug}/condition/{conditionId}"
  | "/rest/default-reviewers/1.0/projects/{projectKey}/condition/{conditionId}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{groupId}"
  | "/rest/api/1.0/projects/{projectKey}/settings/reviewer-groups/{groupId}"
  | "/rest/api/1.0/projects/{projectKey}/settings/hooks/{hookKey}/enabled"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments"
  | "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}"
  | "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}"
  | "/rest/keys/1.0/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}"
  | "/rest/keys/1.0/projects/{projectKey}/ssh/{keyId}"
  | "/rest/keys/1.0/ssh/{keyId}"
  | "/rest/ssh/1.0/keys"
  | "/rest/ssh/1.0/keys/{keyId}"
  | "/rest/access-tokens/1.0/users/{userSlug}/{tokenId}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/{tokenId}"
  | "/rest/access-tokens/1.0/projects/{projectKey}/repos/{repositorySlug}/{tokenId}"
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
