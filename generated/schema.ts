// Made by `npm run generate` from spec/. Do not edit.
export interface paths {
    "/rest/api/1.0/application-properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's version and name
         * @description The cheapest call there is: it tells whether the base URL is right, and which era answers.
         *
         *     Permission: none.
         */
        get: operations["getApplicationProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/markup/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render markdown as HTML
         * @description Nothing is stored. The body is the markdown itself, as plain text under any `Content-Type`, and not JSON: send
         *     `X-Atlassian-Token: no-check` with it.
         *
         *     Permission: any logged-in user.
         */
        post: operations["previewMarkup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Only projects that the caller may see are in the list. Without credentials these are the public ones.
         *
         *     Permission: none to call; `PROJECT_VIEW` on each project listed.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description `avatar` is optional: a data URI of the form `data:image/png;base64,<data>`, with the content type of the image. If the
         *     data is not Base64, the URI names a character set or is wrong in another way, no project is created.
         *
         *     Permission: `PROJECT_CREATE`.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Servers have been seen to take the key in any case; the reference says nothing of it.
         *
         *     Permission: `PROJECT_VIEW` on the project.
         */
        get: operations["getProject"];
        /**
         * Update a project
         * @description A new `key` moves the project to another URL, and the answer is then 201 instead of 200. `avatar` is a data URI of the form
         *     `data:image/png;base64,<data>`, with the content type of the image; if the data is not Base64, the URI names a character set
         *     or is wrong in another way, the update fails. `public`, whether anyone may see the project without logging in, is not in the
         *     reference.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Delete a project
         * @description Only an empty one: delete its repositories first, or the answer is 409.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/avatar.png": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * Get a project's avatar
         * @description A PNG image. The size asked for is a wish: the answer is the nearest one that the server has.
         *
         *     Permission: `PROJECT_VIEW` on the project.
         */
        get: operations["getProjectAvatar"];
        put?: never;
        /**
         * Upload a project's avatar
         * @description A form with a single image in the field `avatar`. Several formats work; PNG and JPEG are preferred, because the file may not
         *     be larger than 1 MB. That limit and the one on dimensions, 1024x1024 pixels, are defaults, which administrators can change. A
         *     form is not JSON, so send `X-Atlassian-Token: no-check` with it.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["uploadProjectAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/profile/recent/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your recently used repositories
         * @description Those that you accessed, the latest first.
         *
         *     Permission: any logged-in user; `REPO_READ`, or what `permission` asks for, on each repository listed.
         */
        get: operations["listRecentRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * List a project's repositories
         * @description In the project alone; `searchRepositories` looks through all projects.
         *
         *     Permission: `REPO_READ` on the project, which `PROJECT_READ` implies.
         */
        get: operations["listRepositories"];
        put?: never;
        /**
         * Create a repository
         * @description The project must exist already. Stash reads `name` and `scmId` alone; the slug is made from the name. Should the repository
         *     end up in the state INITIALISATION_FAILED, `recreateRepository` tries again.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["createRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Get a repository
         * @description By slug, which is not the name but made from it.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getRepository"];
        /**
         * Rename or change a repository
         * @description Stash reads `name` alone; later servers take a description and more, and move the repository to another project. The slug is made from the name and may change with it, and so may the repository's URL: go on with
         *     the `slug` of the answer.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["updateRepository"];
        /**
         * Fork a repository
         * @description Everything in the body may be left out, but not the body: send `{}` at least. `name` defaults to that of the repository
         *     forked, `project` to your own personal project. A name that is taken is 400 in the reference; servers have been seen to
         *     answer 409.
         *
         *     Permission: `REPO_READ` on the repository and `PROJECT_ADMIN` on the target project, which everyone has on their personal project.
         */
        post: operations["forkRepository"];
        /**
         * Delete a repository
         * @description Scheduled, not done at once: 202 means that it will go. That there was no such repository is no error but 204.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["deleteRepository"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's forks
         * @description Direct forks only; `listRelatedRepositories` has the forks of forks too. Forks that you may not read are left out.
         *
         *     Permission: `REPO_READ` on the repository, and on each fork listed.
         */
        get: operations["listRepositoryForks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/recreate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a repository again after it failed
         * @description For a repository that creating or forking left in the state INITIALISATION_FAILED, and for no other: what is broken is
         *     cleaned up, and the same is tried again.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["recreateRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List related repositories
         * @description The whole hierarchy that the repository belongs to: what it was forked from, the other forks of that, its own forks, and
         *     theirs. Those that you may not read are left out.
         *
         *     Permission: `REPO_READ` on the repository, and on each repository listed.
         */
        get: operations["listRelatedRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all repositories
         * @description All filters are optional, and a repository must pass all that are given. Without `permission` the list has whatever the
         *     caller may read. That asks for less than `REPO_READ`: whoever has `REPO_READ` or more may read, and so may everyone, logged
         *     in or not, where the repository is public. A call without credentials that asks for `REPO_READ` or more gets an empty list,
         *     so leave `permission` out there.
         *
         *     Permission: none to call; being allowed to read each repository listed, or what `permission` asks for.
         */
        get: operations["searchRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's branches
         * @description All of them, or those that match `filterText`. With `details` each comes with `metadata`, such as how many changesets it is
         *     ahead of and behind the default branch.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/branches/default": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Get a repository's default branch
         * @description One branch, not a page. A repository in which nothing was pushed to the default branch has none yet and is answered with
         *     204 or 404.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getDefaultBranch"];
        /**
         * Set a repository's default branch
         * @description By the whole ref, `refs/heads/master`, not by the name that is shown.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["setDefaultBranch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's tags
         * @description All of them, or those that match `filterText`. `latestChangeset` is what is tagged, `hash` the tag object of an annotated
         *     tag.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Browse the root directory
         * @description A page of what the repository's root holds at a changeset; `start` and `limit` count entries, and `nextPageStart` is
         *     inside `children`. The reference shows a page of lines here as well, which is what a file answers.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["browseRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Browse a file or directory
         * @description What the path is decides the form of the answer. A file answers a page of its lines at a changeset; `start` and `limit`
         *     count lines. A directory answers a listing whose page is inside `children`, with paths relative to that directory.
         *     `type` and `noContent` have forms of their own.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["browsePath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List the files that a changeset changes
         * @description Compares `until`, which must be given, with its parent or with `since`.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's changesets
         * @description From a changeset backwards, or between two; each is named by its hash, a branch or a tag. Without `until` the list begins
         *     with the latest changeset of the default branch. Changeset is the word of Stash for a commit.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{changesetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of a changeset. Servers answer 404 to the name of a branch or tag that has a slash in it.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                changesetId: components["parameters"]["ChangesetId"];
            };
            cookie?: never;
        };
        /**
         * Get a changeset
         * @description By its hash. The latest changeset of a branch or tag is what `listCommits` answers with `until` and `limit: 1`. With `path` it may answer with another changeset than the one named.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getCommit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Get a file's diff
         * @description Compares the file at `until`, which must be given, with the file at the parent of `until` or at `since`. There are no
         *     pages: the server cuts a long diff at a fixed number of lines, the rest cannot be had, and `truncated` is true wherever
         *     something was cut: a line, a segment, a hunk, a file, the whole. A file that was copied, moved or renamed needs `srcPath`.
         *
         *     A call by URL with `Accept: text/plain` gets the text that git writes; by name it is JSON.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's files
         * @description Every file of the repository at a changeset, whichever directory it is in; directories are not listed themselves.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to
                 */
                path: components["parameters"]["DirectoryPath"];
            };
            cookie?: never;
        };
        /**
         * List a directory's files
         * @description Every file in the directory and in the directories below it, at a changeset; directories are not listed themselves.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listFilesInDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's pull requests
         * @description Unless asked otherwise: the open ones that target this repository. Pull requests from it to other repositories are
         *     `OUTGOING`.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPullRequests"];
        put?: never;
        /**
         * Create a pull request
         * @description The two branches may be in different repositories, as long as both are in one hierarchy: a repository and its forks.
         *
         *     Name the repositories of both branches by slug and project key; servers answer them whole. A branch without its repository is
         *     in the one of the URL.
         *
         *     Permission: `REPO_READ` on the repositories of both branches.
         */
        post: operations["createPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request
         * @description Its `version` is what you send when you update, decline, merge or reopen it.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPullRequest"];
        /**
         * Update a pull request
         * @description Without `version` in the body the call is refused with 400, by newer servers too; with an outdated one, with 409.
         *
         *     Title, description, reviewers and the target branch can change; the author and the participants cannot. `reviewers`
         *     replaces the whole list: servers take a body without it as one with nobody in it. `toRef` moves the pull request to
         *     another branch.
         *
         *     Permission: `REPO_READ` for the author, `REPO_WRITE` for anyone else, on the repository that the pull request targets.
         */
        put: operations["updatePullRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List a pull request's activities
         * @description Comments, approvals, commits that came and went, merges and more, the latest first. Later versions and plugins add
         *     kinds of activity, so be ready for an `action`, and a shape, that you do not know.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPullRequestActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a pull request
         * @description Without `version`, in the query or in the body, the default -1 is taken, which newer servers refuse with 409 as out of date.
         *     Stash takes no body. The reference documents an empty answer; servers send the pull request.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["declinePullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request's merge status
         * @description Tells whether it could be merged now. What can stand in the way are conflicts that people have to settle, vetoes of
         *     merge checks, or both.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPullRequestMergeability"];
        put?: never;
        /**
         * Merge a pull request
         * @description Without `version`, in the query or in the body, the default -1 is taken, which newer servers refuse with 409 as out of date.
         *     The body, which Stash does not know, says how to merge. Ask `getPullRequestMergeability` first where you want to know of conflicts and vetoes beforehand.
         *
         *     Permission: `REPO_WRITE` on the repository that the pull request targets.
         */
        post: operations["mergePullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a declined pull request
         * @description Without `version`, in the query or in the body, the default -1 is taken, which newer servers refuse with 409 as out of date.
         *     Stash takes no body. A merged pull request stays merged.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["reopenPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a pull request
         * @description Approves as the calling user, who becomes a participant if not one already.
         *
         *     Takes no body. The reference documents 201; servers answer 200.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["approvePullRequest"];
        /**
         * Withdraw your approval of a pull request
         * @description Withdraws the calling user's approval; the user stays a participant.
         *
         *     The reference documents 201; servers answer 200.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        delete: operations["unapprovePullRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List the files that a pull request changes
         * @description There is one page and no other: `start` is ignored, and what exceeds `limit`, or a maximum inside the server if that is
         *     lower, is cut off. `isLastPage` is false then, and asking for the next page gets the same one again.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPullRequestChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a pull request, a file or a line, or reply
         * @description The body decides where the comment goes: with `text` alone it is on the pull request as a whole, with `parent` it is a
         *     reply, with an `anchor` of `path` alone it is on a file, with `line` and `lineType` in the anchor on a line of the diff.
         *     `srcPath` is needed for copied and moved files only. Comments on whole files are experimental. A caller who takes
         *     no part in the pull request yet becomes a watcher of it.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["createPullRequestComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        /**
         * Get a comment on a pull request
         * @description Replies are inside, in `comments`, each with replies of its own. `version` is what a change or deletion must name, and
         *     `permittedOperations` says whether you may try one.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPullRequestComment"];
        /**
         * Update a comment on a pull request
         * @description Stash changes the text alone; later servers take `severity`, `state` and `threadResolved`, with or without a text. Without `version` in the body the update fails; Bitbucket Server and Data Center refuse it with
         *     409, as if it were -1. Every server refuses one that is out of date: get the comment first.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment.
         */
        put: operations["updatePullRequestComment"];
        post?: never;
        /**
         * Delete a comment on a pull request
         * @description Without `version` the call is made for version -1, which Bitbucket Server and Data Center refuse with 409. Every server
         *     refuses one that is out of date: get the comment first. A comment that has replies cannot be deleted.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments.
         */
        delete: operations["deletePullRequestComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List a pull request's changesets
         * @description Those that merging it would bring to the target. Changeset is the word of Stash for a commit.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPullRequestCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request's diff
         * @description Of all its files. Not paged: the server stops after a maximum number of lines, says `truncated` where it did, and there
         *     is no way to the rest but to ask file by file, with `getPullRequestFileDiff`.
         *
         *     A call by URL with `Accept: text/plain` gets the text that git writes; by name it is JSON.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPullRequestDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Get a file's diff in a pull request
         * @description Of a file that was copied, moved or renamed, the diff is only right with `srcPath`. Not paged: the server stops after a
         *     maximum number of lines, says `truncated` where it did, and there is no way to the rest.
         *
         *     A call by URL with `Accept: text/plain` gets the text that git writes; by name it is JSON.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPullRequestFileDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List a pull request's participants
         * @description Of every role: the author, the reviewers, and other participants.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPullRequestParticipants"];
        put?: never;
        /**
         * Make a user a reviewer of a pull request
         * @description `REVIEWER` is the only role that can be assigned. It replaces the one that a participant has, and makes a participant of
         *     a user who is none yet. Only the author's role cannot be replaced: that is refused with 400.
         *
         *     Permission: `REPO_WRITE` on the repository that the pull request targets.
         */
        post: operations["assignPullRequestRole"];
        /**
         * Make a reviewer of a pull request an ordinary participant
         * @description Nobody leaves a pull request: the user stays in it with the role `PARTICIPANT`, and only the role can change again. Does
         *     nothing if the user has no explicit role.
         *
         *     Permission: `REPO_WRITE` on the repository that the pull request targets.
         */
        delete: operations["unassignPullRequestReviewer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch a pull request
         * @description The caller does, nobody else. There is no body to send, so servers want the header `X-Atlassian-Token: no-check`.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["watchPullRequest"];
        /**
         * Stop watching a pull request
         * @description The caller does, nobody else.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        delete: operations["unwatchPullRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * List users with a permission on a project
         * @description Only what was granted to users by name counts, not what they have through groups or by default. Each user appears
         *     once, with the highest permission.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listUsersWithProjectPermission"];
        /**
         * Grant users a permission on a project
         * @description `name` may be given several times. The permission replaces the one granted before, so a lower one demotes. You may
         *     not lower your own, unless a global permission of yours implies what you would lose; that is refused with 403.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        put: operations["grantProjectPermissionToUser"];
        post?: never;
        /**
         * Revoke a user's permissions on a project
         * @description What the user has through groups stays. You may not revoke your own, unless you have a higher global permission;
         *     that is refused with 409 (granting a lower one, with 403).
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        delete: operations["revokeProjectPermissionsFromUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * List groups with a permission on a project
         * @description Each group appears once, with the highest permission granted to it.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listGroupsWithProjectPermission"];
        /**
         * Grant groups a permission on a project
         * @description `name` may be given several times. The permission replaces the one granted before, so a lower one demotes. You may
         *     not demote a group if that lowers your own permission; that is refused with 403.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        put: operations["grantProjectPermissionToGroup"];
        post?: never;
        /**
         * Revoke a group's permissions on a project
         * @description You may not lower your own permission by it; that is refused with 409 (granting a lower one, with 403).
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        delete: operations["revokeProjectPermissionsFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/permissions/{permission}/all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The permission that every logged-in user has, or not.
                 * @example PROJECT_READ
                 */
                permission: components["parameters"]["DefaultPermission"];
            };
            cookie?: never;
        };
        /**
         * Get whether a project grants a permission by default
         * @description Tells whether the permission is the default one, which every logged-in user has on the project.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        get: operations["getDefaultProjectPermission"];
        put?: never;
        /**
         * Set whether a project grants a permission by default
         * @description Grants the permission to every logged-in user, or revokes it: the default permission. Takes no body, and answers
         *     none; read it back with `getDefaultProjectPermission`.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        post: operations["setDefaultProjectPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * List groups without a permission on a project
         * @description Groups to which nothing was granted on the project.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listGroupsWithoutProjectPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * List users without a permission on a project
         * @description Users to whom nothing was granted by name. They may still have a permission through a group or by default.
         *
         *     Permission: `PROJECT_ADMIN` on the project, or a global permission that implies it (`ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listUsersWithoutProjectPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List groups with a permission on a repository
         * @description Each group appears once, with the highest permission granted to it on this repository. What it has on the whole
         *     project does not count.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listGroupsWithRepositoryPermission"];
        /**
         * Grant groups a permission on a repository
         * @description `name` may be given several times. The permission replaces the one granted before, so a lower one demotes. You may
         *     not demote a group if that lowers your own permission; that is refused with 403.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        put: operations["grantRepositoryPermissionToGroup"];
        post?: never;
        /**
         * Revoke a group's permissions on a repository
         * @description What the group has on the whole project stays. You may not lower your own permission by it; that is refused with
         *     409 (granting a lower one, with 403).
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        delete: operations["revokeRepositoryPermissionsFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List users with a permission on a repository
         * @description Only what was granted to users by name on this repository counts, not what they have through groups or on the
         *     whole project. Each user appears once, with the highest permission.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listUsersWithRepositoryPermission"];
        /**
         * Grant users a permission on a repository
         * @description `name` may be given several times. The permission replaces the one granted before, so a lower one demotes. You may
         *     not lower your own, unless a project or global permission of yours implies what you would lose; that is refused
         *     with 403.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        put: operations["grantRepositoryPermissionToUser"];
        post?: never;
        /**
         * Revoke a user's permissions on a repository
         * @description What the user has through groups or on the whole project stays. You may not revoke your own, unless you have a
         *     higher one on the project or the server; that is refused with 409 (granting a lower one, with 403).
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        delete: operations["revokeRepositoryPermissionsFromUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List groups without a permission on a repository
         * @description Groups to which nothing was granted on this repository. They may still have a permission on the whole project.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listGroupsWithoutRepositoryPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List users without a permission on a repository
         * @description Users to whom nothing was granted by name on this repository. They may still have a permission through a group or
         *     on the whole project.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listUsersWithoutRepositoryPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/hooks/{hookKey}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /**
         * Get a hook's avatar
         * @description A PNG image of the hook itself, whatever repository uses it.
         *
         *     Permission: the reference names none, but documents 401.
         */
        get: operations["getHookAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's hooks
         * @description Every hook that is installed on the server is in the list, with whether it runs for this repository; the settings are not.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["listHooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /**
         * Get a hook for a repository
         * @description Tells whether the hook runs and whether it has settings; `getHookSettings` tells which.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getHook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Enable a hook for a repository
         * @description For this repository only. A body is optional: settings to store in the same step. Without one the request carries
         *     `Content-Length: 0`, which HTTP clients send by themselves.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["enableHook"];
        post?: never;
        /**
         * Disable a hook for a repository
         * @description For this repository only.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["disableHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /**
         * Get a hook's settings for a repository
         * @description In whatever form the hook's plugin stores them. Where nothing is stored, servers answer 204.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getHookSettings"];
        /**
         * Set a hook's settings for a repository
         * @description Send all settings: what is left out is gone. More than 32 KB once serialized is refused. The hook is not turned on by this;
         *     `enableHook` does it.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["setHookSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List group names
         * @description Names alone, each a string. `listGroups` says of each group whether it can be deleted, too.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listGroupNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description As any logged-in user sees them. `listDetailedUsers` says more of each user, but only to those who administer a
         *     project.
         *
         *     Permission: any logged-in user.
         */
        get: operations["listUsers"];
        /**
         * Update your own details
         * @description Always the caller's account: `name` is ignored. The e-mail address is `email` in the body and `emailAddress` in the answer.
         *
         *     Permission: any logged-in user.
         */
        put: operations["updateCurrentUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set your own password
         * @description The new password is sent twice, the present one once, all in plain text. A wrong present password is answered with 400.
         *
         *     Permission: any logged-in user.
         */
        put: operations["setCurrentUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description By slug, which may differ from the user name: take `slug` from a user that a server sent, never `name`.
         *
         *     Permission: none is named; the caller must be allowed to see the user.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Tells of each group whether the server can delete it. `listGroupNames` has the names alone.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description The name goes in the query; there is no body. `addUserToGroup` adds members.
         *
         *     Permission: `ADMIN` or higher.
         */
        post: operations["createGroup"];
        /**
         * Delete a group
         * @description Every permission that was granted to the group goes with it. You may delete neither the last group that makes you an
         *     administrator (409) nor one whose permission is higher than yours (403).
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the group has.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users with their details
         * @description Tells of each user which directory the account comes from, and what the server can change of it. `listUsers` is the list
         *     that any logged-in user may read.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listDetailedUsers"];
        /**
         * Update a user's details
         * @description `name` says whose; it does not rename. The e-mail address is `email` in the body and `emailAddress` in the answer. A user
         *     whose permission is higher than yours is refused with 401.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the user has.
         */
        put: operations["updateUser"];
        /**
         * Create a user
         * @description **The password travels in the query**, like the other fields, and so ends up in the access logs of the server and of
         *     every proxy on the way. Create the user with a throwaway password, then set the real one with `setUserPassword`, which
         *     sends it in the body.
         *
         *     The default group is where new users get their first permissions from, such as logging in or reading some projects and
         *     repositories. A user who is not put in it may be unable to log in until permissions are granted. The answer is empty:
         *     `listDetailedUsers` shows the new user.
         *
         *     Permission: `ADMIN` or higher.
         */
        post: operations["createUser"];
        /**
         * Delete a user
         * @description Every permission that was granted to the user goes with the account. You may delete neither yourself (409) nor, as an
         *     `ADMIN`, a user who has `SYS_ADMIN` (403).
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the user has.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a user's password
         * @description The new password is sent twice, in plain text; the old one is not asked for. A user whose permission is higher than yours is refused with 401.
         *     `setCurrentUserPassword` changes your own.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the user has.
         */
        put: operations["setUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear a user's CAPTCHA challenge
         * @description After too many failed log-ins a user must solve a CAPTCHA in the browser, and until then even the right password is
         *     refused. This lifts that, and resets the counter of failed log-ins and whatever else led to it.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the user has.
         */
        delete: operations["clearUserCaptcha"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/groups/add-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a group
         * @description In the body `context` is the group and `itemName` the user. `addGroupToUser` does the same with the two swapped.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the group has.
         */
        post: operations["addUserToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users/add-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a group to a user's groups
         * @description Puts the user in the group, as `addUserToGroup` does; but in the body `context` is the user and `itemName` the group. It
         *     exists for a part of Stash's own pages.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the group has.
         */
        post: operations["addGroupToUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/groups/remove-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user from a group
         * @description In the body `context` is the group and `itemName` the user. `removeGroupFromUser` does the same with the two swapped.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the group has.
         */
        post: operations["removeUserFromGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users/remove-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a group from a user's groups
         * @description Takes the user out of the group, as `removeUserFromGroup` does; but in the body `context` is the user and `itemName` the
         *     group. It exists for a part of Stash's own pages.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the group has.
         */
        post: operations["removeGroupFromUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/groups/more-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's members
         * @description Answers users. `context` is the group; below `/admin/users` the same last segment is `listUserGroups`, which takes a user
         *     and answers groups.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/groups/more-non-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users who are not in a group
         * @description Answers users. `context` is the group; below `/admin/users` the same last segment is `listGroupsWithoutUser`, which takes
         *     a user and answers groups.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listGroupNonMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users/more-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's groups
         * @description Answers groups, whatever its URL says. `context` is the user; below `/admin/groups` the same last segment is
         *     `listGroupMembers`, which takes a group and answers users.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/users/more-non-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups that a user is not in
         * @description Answers groups, whatever its URL says. `context` is the user; below `/admin/groups` the same last segment is
         *     `listGroupNonMembers`, which takes a group and answers users.
         *
         *     Permission: `PROJECT_ADMIN` on any project, or higher.
         */
        get: operations["listGroupsWithoutUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the license
         * @description What the license allows and until when. `status` says how the server stands to it: how many users count towards the
         *     limit, and any warnings that it ends soon or that there are too many users.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["getLicense"];
        put?: never;
        /**
         * Set the license
         * @description Replaces the license at once. One that allows fewer users than there are is accepted too, and then nobody can push until
         *     the users are few enough.
         *
         *     Permission: `SYS_ADMIN`; an `ADMIN` can only read the license.
         */
        post: operations["setLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/mail-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the mail server configuration
         * @description Write the configuration down first: no call here reads it or sets it again.
         *
         *     Permission: `SYS_ADMIN`.
         */
        delete: operations["deleteMailServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users with a global permission
         * @description Only what was granted to users by name counts, not what they have through groups. Each user appears once, with the
         *     highest permission.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["listUsersWithGlobalPermission"];
        /**
         * Grant users a global permission
         * @description `name` may be given several times. The permission replaces the one granted before, so a lower one demotes. You may
         *     demote neither yourself nor anyone whose permission is higher than yours; that is refused with 409.
         *
         *     Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the user has now.
         */
        put: operations["grantGlobalPermissionToUser"];
        post?: never;
        /**
         * Revoke a user's global permissions
         * @description What the user has through groups stays. You may demote neither yourself nor anyone whose permission is higher than
         *     yours; that is refused with 409.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the user has now.
         */
        delete: operations["revokeGlobalPermissionsFromUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups with a global permission
         * @description Each group appears once, with the highest permission granted to it.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["listGroupsWithGlobalPermission"];
        /**
         * Grant groups a global permission
         * @description `name` may be given several times. The permission replaces the one granted before, so a lower one demotes. You may
         *     neither demote a group if that lowers your own permission nor change one whose permission is higher than yours;
         *     that is refused with 409.
         *
         *     Permission: `ADMIN` or higher, at least the permission granted, and at least the one that the group has now.
         */
        put: operations["grantGlobalPermissionToGroup"];
        post?: never;
        /**
         * Revoke a group's global permissions
         * @description You may neither lower your own permission by it nor change a group whose permission is higher than yours; that is
         *     refused with 409.
         *
         *     Permission: `ADMIN` or higher, and at least the permission that the group has now.
         */
        delete: operations["revokeGlobalPermissionsFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users without a global permission
         * @description Users to whom no global permission was granted by name. They may still have one through a group.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["listUsersWithoutGlobalPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/admin/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups without a global permission
         * @description Groups to which no global permission was granted.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["listGroupsWithoutGlobalPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/logs/logger/{loggerName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the logger, usually that of a Java package or class.
                 * @example com.atlassian.stash
                 */
                loggerName: components["parameters"]["LoggerName"];
            };
            cookie?: never;
        };
        /**
         * Get a logger's log level
         * @description The level that the logger has at present.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["getLogLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/logs/logger/{loggerName}/{levelName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the logger, usually that of a Java package or class.
                 * @example com.atlassian.stash
                 */
                loggerName: components["parameters"]["LoggerName"];
                /**
                 * @description The new level, the most talkative first.
                 * @example DEBUG
                 */
                levelName: components["parameters"]["LevelName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a logger's log level
         * @description All that it takes is in the URL; there is no body.
         *
         *     Permission: `ADMIN` or higher.
         */
        put: operations["setLogLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/logs/rootLogger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the root logger's log level
         * @description The level that the root logger has at present.
         *
         *     Permission: `ADMIN` or higher.
         */
        get: operations["getRootLogLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/logs/rootLogger/{levelName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The new level, the most talkative first.
                 * @example DEBUG
                 */
                levelName: components["parameters"]["LevelName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the root logger's log level
         * @description All that it takes is in the URL; there is no body.
         *
         *     Permission: `ADMIN` or higher.
         */
        put: operations["setRootLogLevel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/build-status/1.0/commits/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /**
         * List the builds of a commit
         * @description Lists the builds of a commit in all repositories that have it, the latest 100 at most. The vendor deprecates it from Bitbucket
         *     Server 7.14 on, in favour of the builds of one repository (`getBuild`), but that needs the key of a build; servers still answer here. (Known from Stash 2.1 on.)
         *
         *     Permission: `LICENSED_USER`.
         */
        get: operations["listBuildStatuses"];
        put?: never;
        /**
         * Report a build of a commit
         * @description Stores the state of a build; one more report with the same key replaces it. The request names no repository: every repository
         *     that has the commit shows the build. The vendor deprecates it from Bitbucket Server 7.14 on,
         *     in favour of `addBuild`; servers still take it. (Known from Stash 2.1 on.)
         *
         *     Permission: `LICENSED_USER`.
         */
        post: operations["addBuildStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/build-status/1.0/commits/stats/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /**
         * Count the builds of a commit
         * @description Counts the builds of a commit by their state, in all repositories that have it. (Known from Stash 3.11 on.)
         *
         *     Permission: `LICENSED_USER`.
         */
        get: operations["getBuildStatusCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/build-status/1.0/commits/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the builds of several commits
         * @description Counts the builds of each commit by their state, in all repositories that have it. Commits without builds are not in the answer. (Known from Bitbucket Server 5.10 on.)
         *
         *     Permission: `LICENSED_USER`.
         */
        post: operations["getBuildStatusCountsOfCommits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /**
         * Get a build of a commit
         * @description Answers the build with this key, its commit included. The key cannot be left out; `listBuildStatuses` tells the keys. (Known from Bitbucket Server 7.14 on.)
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getBuild"];
        put?: never;
        /**
         * Report a build of a commit in a repository
         * @description Stores the state of a build; one more report with the same key replaces it. With `ref` and `parent` servers know the build of a branch,
         *     with `testResults` they show tests. Programs send null for members that they have nothing for. (Known from Bitbucket Server 7.4 on.)
         *
         *     Permission: `REPO_READ` on the repository.
         */
        post: operations["addBuild"];
        /**
         * Delete a build of a commit
         * @description Deletes a build from the repository. (Known from Data Center 8.7 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["deleteBuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/build/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the build capabilities
         * @description Tells what the server can do with builds. Programs choose between `addBuild` and `addBuildStatus` by it. (Known from Bitbucket Server 7.4 on.)
         *
         *     Permission: none is documented.
         */
        get: operations["getBuildCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /**
         * Get a deployment of a commit
         * @description Answers the deployment that its key, its environment and its number name together. (Known from Bitbucket Server 7.16 on.)
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getDeployment"];
        put?: never;
        /**
         * Report a deployment of a commit
         * @description Stores a deployment, or changes the one with the same key, environment and number. (Known from Bitbucket Server 7.16 on.)
         *
         *     Permission: `REPO_READ` on the repository.
         */
        post: operations["setDeployment"];
        /**
         * Delete a deployment of a commit
         * @description Deletes the deployment that its key, its environment and its number name together. (Known from Bitbucket Server 7.16 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["deleteDeployment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/deployment/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the deployment capabilities
         * @description Tells whether the server takes deployments: 200 if so, 404 if not. (Known from Bitbucket Server 7.16 on.)
         *
         *     Permission: none is documented.
         */
        get: operations["getDeploymentCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's webhooks
         * @description Lists the webhooks of the repository itself; `searchWebhooks` lists those of its project too. Their secrets are in the answer, readable.
         *     The `size` of the page has been seen to be wrong. (Known from Bitbucket Server 5.4 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook for a repository
         * @description Creates a webhook: from then on the server posts the events that it names to its address. Servers answer 201; the vendor's
         *     documents say 200. (Known from Bitbucket Server 5.4 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook of a repository
         * @description Answers the webhook with its settings. Its secret is among them, readable; the password of its credentials is not. (Known from Bitbucket Server 5.4 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getWebhook"];
        /**
         * Update a webhook of a repository
         * @description Replaces the webhook by what is sent: what is left out is cleared, so send all of it. (Known from Bitbucket Server 5.4 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook of a repository
         * @description Deletes the webhook. Nothing more is posted to its address. (Known from Bitbucket Server 5.4 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the address of a webhook of a repository
         * @description Makes the server post a `diagnostics:ping` to the address, and answers what was sent and what came back. The Authorization header
         *     that was sent is in the answer. (Known from Bitbucket Server 5.10 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Search the webhooks that a repository has
         * @description Lists the webhooks of the repository and those of its project, which are told of the events of the repository as well. (Known from Data Center 9.4 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["searchWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get the latest delivery of a webhook of a repository
         * @description Answers the latest delivery with its request and what came back. (Known from Bitbucket Server 5.10 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getLatestWebhookInvocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get the delivery statistics of a webhook of a repository
         * @description Answers the latest deliveries and counts of those before, of one event or of all. (Known from Bitbucket Server 5.10 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getWebhookStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get the delivery statistics of a webhook of a repository by event
         * @description Answers the statistics of each event that was delivered. (Known from Bitbucket Server 5.10 on.)
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getWebhookStatisticsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * List a project's webhooks
         * @description Lists the webhooks of the project itself, which are told of the events of all its repositories. Their secrets are in the answer, readable.
         *     The `size` of the page has been seen to be wrong. (Known from Data Center 8.9 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        get: operations["listProjectWebhooks"];
        put?: never;
        /**
         * Create a webhook for a project
         * @description Creates a webhook: from then on the server posts the events that it names, of the project and of all its repositories, to its
         *     address. The vendor's documents say 200; servers answer 201 where a webhook of a repository is created. (Known from Data Center 8.9 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["createProjectWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook of a project
         * @description Answers the webhook with its settings. Its secret is among them, readable; the password of its credentials is not. (Known from Data Center 8.9 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        get: operations["getProjectWebhook"];
        /**
         * Update a webhook of a project
         * @description Replaces the webhook by what is sent: what is left out is cleared, so send all of it. (Known from Data Center 8.9 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        put: operations["updateProjectWebhook"];
        post?: never;
        /**
         * Delete a webhook of a project
         * @description Deletes the webhook. Nothing more is posted to its address. (Known from Data Center 8.9 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        delete: operations["deleteProjectWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/webhooks/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the address of a webhook of a project
         * @description Makes the server post a `diagnostics:ping` to the address, and answers what was sent and what came back. The Authorization header
         *     that was sent is in the answer. (Known from Data Center 9.4 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["testProjectWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get the latest delivery of a webhook of a project
         * @description Answers the latest delivery with its request and what came back. (Known from Data Center 9.4 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        get: operations["getLatestProjectWebhookInvocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get the delivery statistics of a webhook of a project
         * @description Answers the latest deliveries and counts of those before, of one event or of all. (Known from Data Center 9.4 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        get: operations["getProjectWebhookStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/projects/{projectKey}/webhooks/{webhookId}/statistics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get the delivery statistics of a webhook of a project by event
         * @description Answers the statistics of each event that was delivered. (Known from Data Center 9.4 on.)
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        get: operations["getProjectWebhookStatisticsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /**
         * List a project's repositories (personal)
         * @description The same as `listRepositories` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the project, which `PROJECT_READ` implies.
         */
        get: operations["listPersonalRepositories"];
        put?: never;
        /**
         * Create a repository (personal)
         * @description The same as `createRepository` with `~{userSlug}` as the project key.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["createPersonalRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Get a repository (personal)
         * @description The same as `getRepository` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getPersonalRepository"];
        /**
         * Rename or change a repository (personal)
         * @description The same as `updateRepository` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["updatePersonalRepository"];
        /**
         * Fork a repository (personal)
         * @description The same as `forkRepository` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository and `PROJECT_ADMIN` on the target project, which everyone has on their personal project.
         */
        post: operations["forkPersonalRepository"];
        /**
         * Delete a repository (personal)
         * @description The same as `deleteRepository` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["deletePersonalRepository"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's forks (personal)
         * @description The same as `listRepositoryForks` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository, and on each fork listed.
         */
        get: operations["listPersonalRepositoryForks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/recreate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a repository again after it failed (personal)
         * @description The same as `recreateRepository` with `~{userSlug}` as the project key.
         *
         *     Permission: `PROJECT_ADMIN` on the project.
         */
        post: operations["recreatePersonalRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List related repositories (personal)
         * @description The same as `listRelatedRepositories` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository, and on each repository listed.
         */
        get: operations["listPersonalRelatedRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's branches (personal)
         * @description The same as `listBranches` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/branches/default": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Get a repository's default branch (personal)
         * @description The same as `getDefaultBranch` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getPersonalDefaultBranch"];
        /**
         * Set a repository's default branch (personal)
         * @description The same as `setDefaultBranch` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["setPersonalDefaultBranch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's tags (personal)
         * @description The same as `listTags` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * Browse the root directory (personal)
         * @description The same as `browseRoot` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["browsePersonalRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Browse a file or directory (personal)
         * @description The same as `browsePath` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["browsePersonalPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List the files that a changeset changes (personal)
         * @description The same as `listChanges` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's changesets (personal)
         * @description The same as `listCommits` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/commits/{changesetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of a changeset. Servers answer 404 to the name of a branch or tag that has a slash in it.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                changesetId: components["parameters"]["ChangesetId"];
            };
            cookie?: never;
        };
        /**
         * Get a changeset (personal)
         * @description The same as `getCommit` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getPersonalCommit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Get a file's diff (personal)
         * @description The same as `getDiff` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["getPersonalDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's files (personal)
         * @description The same as `listFiles` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to
                 */
                path: components["parameters"]["DirectoryPath"];
            };
            cookie?: never;
        };
        /**
         * List a directory's files (personal)
         * @description The same as `listFilesInDirectory` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalFilesInDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's pull requests (personal)
         * @description The same as `listPullRequests` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository.
         */
        get: operations["listPersonalPullRequests"];
        put?: never;
        /**
         * Create a pull request (personal)
         * @description The same as `createPullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repositories of both branches.
         */
        post: operations["createPersonalPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request (personal)
         * @description The same as `getPullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPersonalPullRequest"];
        /**
         * Update a pull request (personal)
         * @description The same as `updatePullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` for the author, `REPO_WRITE` for anyone else, on the repository that the pull request targets.
         */
        put: operations["updatePersonalPullRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List a pull request's activities (personal)
         * @description The same as `listPullRequestActivities` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPersonalPullRequestActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a pull request (personal)
         * @description The same as `declinePullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["declinePersonalPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request's merge status (personal)
         * @description The same as `getPullRequestMergeability` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPersonalPullRequestMergeability"];
        put?: never;
        /**
         * Merge a pull request (personal)
         * @description The same as `mergePullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_WRITE` on the repository that the pull request targets.
         */
        post: operations["mergePersonalPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a declined pull request (personal)
         * @description The same as `reopenPullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["reopenPersonalPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a pull request (personal)
         * @description The same as `approvePullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["approvePersonalPullRequest"];
        /**
         * Withdraw your approval of a pull request (personal)
         * @description The same as `unapprovePullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        delete: operations["unapprovePersonalPullRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List the files that a pull request changes (personal)
         * @description The same as `listPullRequestChanges` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPersonalPullRequestChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a pull request, a file or a line, or reply (personal)
         * @description The same as `createPullRequestComment` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["createPersonalPullRequestComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        /**
         * Get a comment on a pull request (personal)
         * @description The same as `getPullRequestComment` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPersonalPullRequestComment"];
        /**
         * Update a comment on a pull request (personal)
         * @description The same as `updatePullRequestComment` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets; only its author may change a comment.
         */
        put: operations["updatePersonalPullRequestComment"];
        post?: never;
        /**
         * Delete a comment on a pull request (personal)
         * @description The same as `deletePullRequestComment` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets; `REPO_ADMIN` to delete other users' comments.
         */
        delete: operations["deletePersonalPullRequestComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List a pull request's changesets (personal)
         * @description The same as `listPullRequestCommits` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPersonalPullRequestCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request's diff (personal)
         * @description The same as `getPullRequestDiff` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPersonalPullRequestDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Get a file's diff in a pull request (personal)
         * @description The same as `getPullRequestFileDiff` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["getPersonalPullRequestFileDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * List a pull request's participants (personal)
         * @description The same as `listPullRequestParticipants` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        get: operations["listPersonalPullRequestParticipants"];
        put?: never;
        /**
         * Make a user a reviewer of a pull request (personal)
         * @description The same as `assignPullRequestRole` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_WRITE` on the repository that the pull request targets.
         */
        post: operations["assignPersonalPullRequestRole"];
        /**
         * Make a reviewer of a pull request an ordinary participant (personal)
         * @description The same as `unassignPullRequestReviewer` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_WRITE` on the repository that the pull request targets.
         */
        delete: operations["unassignPersonalPullRequestReviewer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch a pull request (personal)
         * @description The same as `watchPullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        post: operations["watchPersonalPullRequest"];
        /**
         * Stop watching a pull request (personal)
         * @description The same as `unwatchPullRequest` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_READ` on the repository that the pull request targets.
         */
        delete: operations["unwatchPersonalPullRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List groups with a permission on a repository (personal)
         * @description The same as `listGroupsWithRepositoryPermission` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listPersonalGroupsWithRepositoryPermission"];
        /**
         * Grant groups a permission on a repository (personal)
         * @description The same as `grantRepositoryPermissionToGroup` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        put: operations["grantPersonalRepositoryPermissionToGroup"];
        post?: never;
        /**
         * Revoke a group's permissions on a repository (personal)
         * @description The same as `revokeRepositoryPermissionsFromGroup` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        delete: operations["revokePersonalRepositoryPermissionsFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List users with a permission on a repository (personal)
         * @description The same as `listUsersWithRepositoryPermission` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listPersonalUsersWithRepositoryPermission"];
        /**
         * Grant users a permission on a repository (personal)
         * @description The same as `grantRepositoryPermissionToUser` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        put: operations["grantPersonalRepositoryPermissionToUser"];
        post?: never;
        /**
         * Revoke a user's permissions on a repository (personal)
         * @description The same as `revokeRepositoryPermissionsFromUser` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        delete: operations["revokePersonalRepositoryPermissionsFromUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List groups without a permission on a repository (personal)
         * @description The same as `listGroupsWithoutRepositoryPermission` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listPersonalGroupsWithoutRepositoryPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List users without a permission on a repository (personal)
         * @description The same as `listUsersWithoutRepositoryPermission` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository, or a project or global permission that implies it (`PROJECT_ADMIN`, `ADMIN`, `SYS_ADMIN`).
         */
        get: operations["listPersonalUsersWithoutRepositoryPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's hooks (personal)
         * @description The same as `listHooks` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["listPersonalHooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /**
         * Get a hook for a repository (personal)
         * @description The same as `getHook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getPersonalHook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Enable a hook for a repository (personal)
         * @description The same as `enableHook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["enablePersonalHook"];
        post?: never;
        /**
         * Disable a hook for a repository (personal)
         * @description The same as `disableHook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["disablePersonalHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /**
         * Get a hook's settings for a repository (personal)
         * @description The same as `getHookSettings` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getPersonalHookSettings"];
        /**
         * Set a hook's settings for a repository (personal)
         * @description The same as `setHookSettings` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["setPersonalHookSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /**
         * List a repository's webhooks (personal)
         * @description The same as `listWebhooks` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["listPersonalWebhooks"];
        put?: never;
        /**
         * Create a webhook for a repository (personal)
         * @description The same as `createWebhook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        post: operations["createPersonalWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook of a repository (personal)
         * @description The same as `getWebhook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        get: operations["getPersonalWebhook"];
        /**
         * Update a webhook of a repository (personal)
         * @description The same as `updateWebhook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        put: operations["updatePersonalWebhook"];
        post?: never;
        /**
         * Delete a webhook of a repository (personal)
         * @description The same as `deleteWebhook` with `~{userSlug}` as the project key.
         *
         *     Permission: `REPO_ADMIN` on the repository.
         */
        delete: operations["deletePersonalWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A merge check's refusal to let a pull request be merged. */
        Veto: {
            /** @description The refusal in one line. */
            summaryMessage: string;
            /** @description The reason at length, and what would lift it. */
            detailedMessage: string;
        };
        /** @description Why one reviewer was refused. */
        ReviewerError: {
            /** @description The user name that was sent. */
            context: string | null;
            /** @description What is wrong with it, for a person to read. */
            message: string;
            /** @description Java class of the failure; mostly null. */
            exceptionName: string | null;
        };
        /** @description Where the thing is found in the browser. Later servers send `links` alone. (Stash only.) */
        Link: {
            /** @description Address of the page, absolute or relative to the server. */
            url: string;
            /** @description How the address relates to the thing, `self`. */
            rel: string;
        };
        /** @description An address among `links`. */
        HrefLink: {
            /** @description The absolute URL. */
            href: string;
        };
        /** @description Where the thing is found in the browser. Stash sends `link` beside it; the reference shows `link` alone. */
        Links: {
            /** @description The page of the thing itself; one entry. */
            self?: components["schemas"]["HrefLink"][] | undefined;
        };
        /** @description An account on the server. */
        User: {
            /** @description User name, the one for logging in. */
            name: string;
            /** @description E-mail address. A `SERVICE` user has none, or null. */
            emailAddress?: (string | null) | undefined;
            /**
             * Format: int64
             * @description Number of the user; stays when the user is renamed.
             */
            id: number;
            /** @description The name to show. */
            displayName: string;
            /** @description Whether the user may log in. */
            active: boolean;
            /** @description The form of the user name that URLs take; may differ from `name`. */
            slug: string;
            /** @description What kind of account it is. Sent by every real server, missing from the reference. */
            type?: ("NORMAL" | "SERVICE" | (string & {})) | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["Links"] | undefined;
            /** @description Address of the user's picture, absolute or relative to the server. Sent where `avatarSize` was asked for. */
            avatarUrl?: string | undefined;
        };
        /** @description One cause of a failure. Some conflicts (409) add members that tell what stood in the way. */
        ErrorDetail: {
            /** @description The field or parameter that was refused, `reviewers` for reviewers who could not be added, null where no single input is at fault. Data Center 9.4 and 10 leave it out at times. */
            context?: (string | null) | undefined;
            /** @description What went wrong, for a person to read, in the language of the server. */
            message: string;
            /** @description Java class of the failure, `com.atlassian.stash.…` or (Bitbucket Server 4.0 and later) `com.atlassian.bitbucket.…`. Null for validation errors. Data Center 9.4 and 10 leave it out at times. */
            exceptionName?: (string | null) | undefined;
            /**
             * Format: int32
             * @description Version that the pull request or comment has on the server, where the one sent was out of date.
             */
            currentVersion?: number | undefined;
            /**
             * Format: int32
             * @description Version that the request named, where it was out of date; -1 where it named none.
             */
            expectedVersion?: number | undefined;
            /** @description Whether conflicts kept a pull request from being merged. */
            conflicted?: boolean | undefined;
            /** @description Merge checks that kept a pull request from being merged. */
            vetoes?: components["schemas"]["Veto"][] | undefined;
            /** @description Why each refused reviewer was refused. */
            reviewerErrors?: components["schemas"]["ReviewerError"][] | undefined;
            /** @description Those of the reviewers sent who could have been added. */
            validReviewers?: components["schemas"]["User"][] | undefined;
        };
        /** @description What a request that failed is answered with; every cause is one entry. */
        ErrorResponse: {
            /** @description The causes, at least one. */
            errors: components["schemas"]["ErrorDetail"][];
        };
        /** @description A number, which most servers write as digits in a text. */
        DigitsOrNumber: string | number;
        /** @description Name, version and build of a server. `buildDate` is counted from the epoch, in microseconds in the reference and in milliseconds by later servers. */
        ApplicationProperties: {
            /** @description Release of the server, such as `2.1.0`. */
            version: string;
            buildNumber: components["schemas"]["DigitsOrNumber"];
            buildDate: components["schemas"]["DigitsOrNumber"];
            /** @description The name that the administrator gave the server. */
            displayName: string;
        };
        /** @description Text in markdown. */
        MarkupText: string;
        /** @description Markdown, rendered. */
        Markup: {
            /** @description The HTML that the server made of the text. */
            html: string;
        };
        /** @description What surrounds the values of every paged list. The next page begins at `nextPageStart`, which need not be `start` plus `size`. */
        Page: {
            /**
             * Format: int32
             * @description Number of values on this page. Do not rely on it; servers have been seen to send another number.
             */
            size: number;
            /**
             * Format: int32
             * @description Largest number of values that the server put on a page; may be lower than what was asked for.
             */
            limit: number;
            /** @description Whether the list ends with this page. */
            isLastPage: boolean;
            /**
             * Format: int32
             * @description Position of the first value of this page, counted from 0.
             */
            start: number;
            /**
             * Format: int32
             * @description The `start` of the next page. On the last page lists leave it out, and streamed lists (commits, changes, files, lines of a file) send null.
             */
            nextPageStart?: (number | null) | undefined;
            /** @description Always null where it was seen. (Up to Stash 2.) */
            filter?: (string | null) | undefined;
        };
        /** @description A project, which holds repositories. Each user has a personal one, whose key is the user's slug after a tilde. */
        Project: {
            /** @description The project's name in URLs. */
            key: string;
            /**
             * Format: int64
             * @description Number of the project; stays when the key changes.
             */
            id: number;
            /** @description The name to show. */
            name: string;
            /** @description What the project is for. Left out where there is none, and by personal projects. */
            description?: string | undefined;
            /** @description Whether anyone may see it without logging in. Left out by personal projects. */
            public?: boolean | undefined;
            /** @description Whether it is a user's own. */
            type: "NORMAL" | "PERSONAL" | (string & {});
            /** @description Whether it is a user's own. (Stash only.) */
            isPersonal?: boolean | undefined;
            owner?: components["schemas"]["User"] | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["Links"] | undefined;
            /** @description Address of the project's picture, absolute or relative to the server. Sent where `avatarSize` was asked for. */
            avatarUrl?: string | undefined;
            /** @description PROJECT, where the server sends it. (Known from Data Center 9.4 on.) */
            scope?: ("PROJECT" | (string & {})) | undefined;
        };
        /** @description A page of projects. */
        ProjectPage: components["schemas"]["Page"] & {
            /** @description The projects. */
            values: components["schemas"]["Project"][];
        };
        /** @description A project to create. */
        ProjectCreate: {
            /** @description The project's name in URLs; no other project may have it. */
            key: string;
            /** @description The name to show; no other project may have it. */
            name: string;
            /** @description What the project is for. */
            description?: string | undefined;
            /** @description The picture, as a data URI of the form `data:image/png;base64,…`. It must be Base64 and name no character set, or the project is not created. */
            avatar?: string | undefined;
            /** @description Whether anyone may see the project without logging in. Not in the reference. */
            public?: boolean | undefined;
        };
        /** @description What to change in a project. What is left out stays as it is. */
        ProjectUpdate: {
            /** @description The new key. The project's URL changes with it. */
            key?: string | undefined;
            /** @description The new name to show. */
            name?: string | undefined;
            /** @description What the project is for; empty to clear it. */
            description?: string | undefined;
            /** @description The new picture, as a data URI of the form `data:image/png;base64,…`. It must be Base64 and name no character set, or the update fails. */
            avatar?: string | undefined;
            /** @description Whether anyone may see the project without logging in. Not in the reference; a Python client that is in wide use sends it. */
            public?: boolean | undefined;
        };
        /**
         * Format: binary
         * @description Bytes of a PNG image.
         */
        Image: Blob;
        /** @description A form with one picture. Stash accepts up to 1024 by 1024 pixels and 1 MB, unless its administrator chose other limits. */
        AvatarUpload: {
            /**
             * Format: binary
             * @description The picture's bytes; PNG or JPEG by preference.
             */
            avatar: Blob;
        };
        /** @description A repository. */
        Repository: {
            /** @description The repository's name in URLs, derived from `name`. */
            slug: string;
            /**
             * Format: int64
             * @description Number of the repository; stays when it is renamed.
             */
            id: number;
            /** @description The name to show. */
            name: string;
            /** @description What the repository is for. Left out where there is none. (Known from Bitbucket Server on.) */
            description?: string | undefined;
            /** @description The same for a repository and its forks, hexadecimal digits. (Known from Bitbucket Server on.) */
            hierarchyId?: string | undefined;
            /** @description The kind of version control, `git`. */
            scmId?: string | undefined;
            /** @description Whether it can be used. After `INITIALISATION_FAILED` it can be created again. */
            state?: ("AVAILABLE" | "INITIALISING" | "INITIALISATION_FAILED" | "OFFLINE" | (string & {})) | undefined;
            /** @description The state, for a person to read. */
            statusMessage?: string | undefined;
            /** @description Whether it may be forked. */
            forkable?: boolean | undefined;
            origin?: components["schemas"]["Repository"] | undefined;
            project: components["schemas"]["Project"];
            /** @description Whether anyone may read it without logging in. Left out by forks in the reference. */
            public?: boolean | undefined;
            /** @description Whether it is kept read-only. (Data Center only.) */
            archived?: boolean | undefined;
            /** @description Short name of the default branch. Sent of a repository by itself, and left out of lists. (Known from Data Center 8.19 on.) */
            defaultBranch?: string | undefined;
            /**
             * Format: int32
             * @description Number of the part of the server's storage that holds it. (Known from Data Center 9.4 on.)
             */
            partition?: number | undefined;
            /** @description REPOSITORY, where the server sends it. (Known from Data Center 9.4 on.) */
            scope?: ("REPOSITORY" | (string & {})) | undefined;
            /** @description Further addresses, where the server sends them. (Known from Data Center 9.4 on.) */
            relatedLinks?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Where to clone it from over HTTP. Later servers have `links.clone`. (Stash only.) */
            cloneUrl?: string | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["RepositoryLinks"] | undefined;
            owner?: components["schemas"]["User"] | undefined;
            /** @description Address of the project's picture. Sent where `avatarSize` was asked for. */
            avatarUrl?: string | undefined;
        };
        /** @description An address to clone a repository from. */
        CloneLink: {
            /** @description The URL that `git clone` takes. */
            href: string;
            /** @description Protocol of the URL. */
            name: "http" | "https" | "ssh" | (string & {});
        };
        /** @description Where a repository is found in the browser, and where it is cloned from. */
        RepositoryLinks: {
            /** @description The repository's page; one entry. */
            self?: components["schemas"]["HrefLink"][] | undefined;
            /** @description One entry for each protocol that the server offers. May be missing. */
            clone?: components["schemas"]["CloneLink"][] | undefined;
            /** @description The repository's page, by another name that one program reads. */
            web?: components["schemas"]["HrefLink"][] | undefined;
        };
        /** @description A page of repositories. */
        RepositoryPage: components["schemas"]["Page"] & {
            /** @description The repositories. */
            values: components["schemas"]["Repository"][];
        };
        /** @description A project, named by its key alone, as request bodies name it and the reference abbreviates it. */
        ProjectReference: {
            /** @description The project's key; a user's slug after a tilde for a personal project. */
            key: string;
        };
        /** @description The links of a thing that a program sends back as it got them, or empty. Servers make their own. */
        LinksInput: {
            /** @description Addresses of the thing. Programs in Go send null for none. */
            self?: (components["schemas"]["HrefLink"][] | null) | undefined;
        };
        /** @description A repository to create. Stash reads `name` and `scmId` and nothing else. */
        RepositoryCreate: {
            /** @description The name to show. The slug is made from it. */
            name: string;
            /** @description The kind of version control, `git`. */
            scmId?: string | undefined;
            /** @description Whether it may be forked. In the reference's example, though its prose says that it is not read. */
            forkable?: boolean | undefined;
            /** @description What the repository is for. Later servers only. */
            description?: string | undefined;
            /** @description Short name of the default branch. Later servers only. */
            defaultBranch?: string | undefined;
            /** @description Whether anyone may read it without logging in. Later servers only. */
            public?: boolean | undefined;
            /** @description Sent by programs that send a whole repository. Servers make the slug from the name. */
            slug?: string | undefined;
            project?: components["schemas"]["ProjectReference"] | undefined;
            /** @description Sent by programs that send a whole repository. A new one is in use. */
            archived?: boolean | undefined;
            links?: components["schemas"]["LinksInput"] | undefined;
        };
        /** @description What to change in a repository. What is left out stays as it is; Stash reads `name` alone. */
        RepositoryUpdate: {
            /** @description The new name. The slug, and with it the URL, may change too. */
            name?: string | undefined;
            /** @description What the repository is for. Later servers only. */
            description?: string | undefined;
            /** @description Short name of the default branch. Later servers only. */
            defaultBranch?: string | undefined;
            /** @description Whether anyone may read it without logging in. Later servers only. */
            public?: boolean | undefined;
            /** @description Whether it may be forked. Later servers only. */
            forkable?: boolean | undefined;
            project?: components["schemas"]["ProjectReference"] | undefined;
        };
        /** @description What the fork should be called and where it should go. All of it may be left out, but no kind of version control may be named. */
        RepositoryFork: {
            /** @description In the reference's example; its prose does not list it among what is read. */
            slug?: string | undefined;
            /** @description Name of the fork. Left out or null, it is the name of the repository that is forked. */
            name?: (string | null) | undefined;
            project?: components["schemas"]["ProjectReference"] | undefined;
            /** @description Short name of the default branch of the fork. Later servers only. */
            defaultBranch?: string | undefined;
        };
        /** @description Notice that a request was accepted and will be carried out later. */
        Message: {
            /** @description Null in a notice; the same member as in an error. */
            context: string | null;
            /** @description What was accepted, for a person to read. */
            message: string;
            /** @description Null in a notice; the same member as in an error. */
            exceptionName: string | null;
        };
        /**
         * @description A permission on a repository, the lowest first; each implies those before it. REPO_READ may read, comment and open pull requests, REPO_WRITE may push and merge, REPO_ADMIN may change settings and permissions.
         * @enum {string}
         */
        RepositoryPermission: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN";
        /** @description Free-form data that the server and its plugins attach. The keys and their values differ between installations. */
        Properties: {
            [key: string]: unknown;
        };
        /** @description A branch. */
        Branch: {
            /** @description The whole ref, such as `refs/heads/master`. */
            id: string;
            /** @description The name to show, such as `master`. */
            displayId: string;
            /** @description The kind of ref. (Known from Bitbucket Server on.) */
            type?: ("BRANCH" | "TAG" | (string & {})) | undefined;
            /** @description The commit at the tip, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            latestCommit?: string | undefined;
            /** @description The commit at the tip, 40 hexadecimal digits. Stash, and Bitbucket Server beside `latestCommit`. */
            latestChangeset?: string | undefined;
            /** @description Whether it is the default branch of the repository. */
            isDefault: boolean;
            metadata?: components["schemas"]["Properties"] | undefined;
        };
        /** @description A page of branches. */
        BranchPage: components["schemas"]["Page"] & {
            /** @description The branches. */
            values: components["schemas"]["Branch"][];
        };
        /** @description The branch that becomes the default. */
        DefaultBranchUpdate: {
            /** @description The whole ref, such as `refs/heads/master`. */
            id: string;
        };
        /** @description A tag. */
        Tag: {
            /** @description The whole ref, such as `refs/tags/release-2.0.0`. The reference's example has it and `displayId` swapped. */
            id: string;
            /** @description The name to show, such as `release-2.0.0`. */
            displayId: string;
            /** @description The kind of ref. (Known from Bitbucket Server on.) */
            type?: ("BRANCH" | "TAG" | (string & {})) | undefined;
            /** @description The commit that is tagged, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            latestCommit?: string | undefined;
            /** @description The commit that is tagged, 40 hexadecimal digits. Stash, and Bitbucket Server beside `latestCommit`. */
            latestChangeset?: string | undefined;
            /** @description The tag object of an annotated tag, 40 hexadecimal digits; null for a lightweight tag, which has none. */
            hash?: (string | null) | undefined;
        };
        /** @description A page of tags. */
        TagPage: components["schemas"]["Page"] & {
            /** @description The tags. */
            values: components["schemas"]["Tag"][];
        };
        /** @description A line of a file. */
        FileLine: {
            /** @description The text, without the line break. */
            text: string;
        };
        /** @description Author or committer, as the commit names them. Where the e-mail address belongs to a user of the server, the members of that user are sent as well. */
        Person: {
            /** @description The name in the commit; the user name where the person is a user. */
            name: string;
            /** @description The e-mail address in the commit. */
            emailAddress?: string | undefined;
            /**
             * Format: int64
             * @description Number of the user. Users only, like everything below.
             */
            id?: number | undefined;
            /** @description The name to show. */
            displayName?: string | undefined;
            /** @description Whether the user may log in. */
            active?: boolean | undefined;
            /** @description The form of the user name that URLs take. */
            slug?: string | undefined;
            /** @description What kind of account it is. */
            type?: ("NORMAL" | "SERVICE" | (string & {})) | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["Links"] | undefined;
            /** @description Address of the person's picture, absolute or relative to the server. Sent where `avatarSize` was asked for, also of people who are not users. */
            avatarUrl?: string | undefined;
        };
        /** @description The commit that last changed some neighbouring lines. */
        Blame: {
            author: components["schemas"]["Person"];
            /**
             * Format: int64
             * @description When the commit was written, in milliseconds since the epoch.
             */
            authorTimestamp: number;
            /** @description Hash of the commit, 40 hexadecimal digits. */
            commitHash?: string | undefined;
            /** @description The hash shortened for showing. */
            displayCommitHash?: string | undefined;
            /** @description The same as `commitHash`. (Known from Bitbucket Server on.) */
            commitId?: string | undefined;
            /** @description The same as `displayCommitHash`. (Known from Bitbucket Server on.) */
            commitDisplayId?: string | undefined;
            /** @description Path of the file as of that commit. */
            fileName?: string | undefined;
            /**
             * Format: int32
             * @description The first of the lines, counted from 1.
             */
            lineNumber: number;
            /**
             * Format: int32
             * @description Number of lines.
             */
            spannedLines: number;
        };
        /** @description A page of the lines of a file. `size` and `limit` count lines. */
        FileLines: {
            /**
             * Format: int32
             * @description Number of lines on this page.
             */
            size: number;
            /**
             * Format: int32
             * @description Largest number of lines that the server puts on a page. May be left out here.
             */
            limit?: number | undefined;
            /** @description Whether the file ends with this page. */
            isLastPage: boolean;
            /**
             * Format: int32
             * @description Position of the first line of this page, counted from 0.
             */
            start: number;
            /**
             * Format: int32
             * @description The `start` of the next page; null or left out on the last.
             */
            nextPageStart?: (number | null) | undefined;
            /** @description Always null where it was seen. (Up to Stash 2.) */
            filter?: (string | null) | undefined;
            /** @description The lines in their order. */
            lines?: components["schemas"]["FileLine"][] | undefined;
            /** @description Who last changed the lines. Sent where `blame` was asked for. */
            blame?: components["schemas"]["Blame"][] | undefined;
        };
        /** @description A path in a repository, whole and in parts. */
        Path: {
            /** @description The parts between the slashes; none for the root. */
            components: string[];
            /** @description The directory; empty for what is in the root, left out for the root itself. */
            parent?: string | undefined;
            /** @description The last part; empty for the root. */
            name: string;
            /** @description What follows the last full stop of the name. Left out where there is none. */
            extension?: string | undefined;
            /** @description The whole path. */
            toString: string;
        };
        /** @description A file, directory or submodule in a directory. Its path is relative to that directory. */
        DirectoryEntry: {
            path: components["schemas"]["Path"];
            /** @description Hash of the content, 40 hexadecimal digits. */
            contentId?: string | undefined;
            /** @description What is found at the path. */
            type: "DIRECTORY" | "FILE" | "SUBMODULE" | (string & {});
            /**
             * Format: int64
             * @description Size of the file, in bytes. Files only.
             */
            size?: number | undefined;
            /** @description Commit that a submodule is at, 40 hexadecimal digits. Submodules only. (Known from Bitbucket Server on.) */
            node?: string | undefined;
        };
        /** @description A page of what a directory holds. */
        DirectoryEntryPage: components["schemas"]["Page"] & {
            /** @description The entries. */
            values: components["schemas"]["DirectoryEntry"][];
        };
        /** @description What a directory holds. */
        Directory: {
            path: components["schemas"]["Path"];
            /** @description The commit or ref that is shown. */
            revision: string;
            children: components["schemas"]["DirectoryEntryPage"];
        };
        /** @description What is found at a path; the answer where `type` was asked for. */
        PathType: {
            /** @description What is found at the path. */
            type: "DIRECTORY" | "FILE" | "SUBMODULE" | (string & {});
        };
        /** @description Who last changed the lines of a file, and nothing else; the answer where `blame` and `noContent` were asked for. Public clients read it as a bare array, not a page; of which era is unknown. */
        BlameList: components["schemas"]["Blame"][];
        /** @description A file that is no text, and so has no lines. `getRawFile` gets what is in it. (Data Center only.) */
        BinaryFile: {
            /** @description True; a text file has lines instead. */
            binary: boolean;
            path: components["schemas"]["Path"];
            /** @description The commit that is shown. One program reads it. */
            revision?: string | undefined;
        };
        /** @description What browsing a path answers with, a page of lines for a file, a listing for a directory, its type alone where only that was asked for, its blame alone, or the path of a binary file. Tell them apart by `children`, `type` and `binary`; the blame alone is an array. */
        BrowseResult: components["schemas"]["FileLines"] | components["schemas"]["Directory"] | components["schemas"]["PathType"] | components["schemas"]["BlameList"] | components["schemas"]["BinaryFile"];
        /** @description What one side of a conflict did. */
        ConflictChange: {
            /** @description What happened to the file. */
            type?: ("ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {})) | undefined;
            path?: components["schemas"]["Path"] | undefined;
        };
        /** @description How the two sides of a pull request disagree about a file. */
        ChangeConflict: {
            ourChange?: components["schemas"]["ConflictChange"] | undefined;
            theirChange?: components["schemas"]["ConflictChange"] | undefined;
        };
        /** @description An address among `links`, or null where the server has no page to show. */
        NullableHrefLink: {
            /** @description The absolute URL. */
            href: string;
        } | null;
        /** @description Where a change is found in the browser. (Known from Bitbucket Server on.) */
        ChangeLinks: {
            /** @description The page of the change; often a single null. */
            self?: components["schemas"]["NullableHrefLink"][] | undefined;
        };
        /** @description A file that differs between two commits. */
        Change: {
            /** @description Hash of the new content, 40 hexadecimal digits. */
            contentId: string;
            /** @description Hash of the old content, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            fromContentId?: string | undefined;
            path: components["schemas"]["Path"];
            /** @description Whether the new file may be executed. Left out where there is none. */
            executable?: boolean | undefined;
            /**
             * Format: int32
             * @description How much of the file stayed as it was, in percent; -1 where the server did not find out.
             */
            percentUnchanged?: number | undefined;
            /** @description What happened to the file. */
            type: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN" | (string & {});
            /** @description What is found at the path. */
            nodeType: "DIRECTORY" | "FILE" | "SUBMODULE" | (string & {});
            srcPath?: components["schemas"]["Path"] | undefined;
            /** @description Whether the old file may be executed. Left out where there is none. */
            srcExecutable?: boolean | undefined;
            conflict?: components["schemas"]["ChangeConflict"] | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["ChangeLinks"] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description A page of changes between two commits. */
        ChangePage: components["schemas"]["Page"] & {
            /** @description The files that differ. */
            values: components["schemas"]["Change"][];
            /** @description The older commit, 40 hexadecimal digits; null where the newer one was compared with its parent. (Known from Bitbucket Server on.) */
            fromHash?: (string | null) | undefined;
            /** @description The newer commit, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            toHash?: string | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description A commit that another one follows. Servers send its two ids, or all of it. */
        CommitParent: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            id: string;
            /** @description The hash shortened for showing. */
            displayId: string;
            author?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            authorTimestamp?: number | undefined;
            committer?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was committed, in milliseconds since the epoch.
             */
            committerTimestamp?: number | undefined;
            /** @description The whole commit message. */
            message?: string | undefined;
            /** @description The commits that it follows in turn. */
            parents?: components["schemas"]["CommitParent"][] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
            attributes?: components["schemas"]["Attributes"] | undefined;
        };
        /** @description What Stash sent in the place of `properties`, each name with a list of texts. Always empty on comments. (Up to Stash 3.) */
        Attributes: {
            [key: string]: string[];
        };
        /** @description A commit; Stash calls it a changeset. */
        Commit: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            id: string;
            /** @description The hash shortened for showing, 7 digits in Stash 2.x and 11 later. */
            displayId: string;
            author: components["schemas"]["Person"];
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            authorTimestamp: number;
            committer?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was committed, in milliseconds since the epoch. (Known from Bitbucket Server on.)
             */
            committerTimestamp?: number | undefined;
            /** @description The whole commit message. */
            message: string;
            /** @description The commits that it follows; none for the first, several for a merge. */
            parents: components["schemas"]["CommitParent"][];
            properties?: components["schemas"]["Properties"] | undefined;
            attributes?: components["schemas"]["Attributes"] | undefined;
        };
        /** @description A page of commits. */
        CommitPage: components["schemas"]["Page"] & {
            /** @description The commits. */
            values: components["schemas"]["Commit"][];
            /**
             * Format: int32
             * @description Number of different authors in the whole list. Sent where `withCounts` was asked for.
             */
            authorCount?: number | undefined;
            /**
             * Format: int32
             * @description Number of commits in the whole list. Sent where `withCounts` was asked for.
             */
            totalCount?: number | undefined;
        };
        /** @description A path in a repository, whole and in parts; null on the side of a diff where there is no file. */
        NullablePath: {
            /** @description The parts between the slashes; none for the root. */
            components: string[];
            /** @description The directory; empty for what is in the root, left out for the root itself. */
            parent?: string | undefined;
            /** @description The last part; empty for the root. */
            name: string;
            /** @description What follows the last full stop of the name. Left out where there is none. */
            extension?: string | undefined;
            /** @description The whole path. */
            toString: string;
        } | null;
        /** @description A line of a diff. */
        DiffLine: {
            /**
             * Format: int32
             * @description Number of the line in the new file, counted from 1. A removed line is not there, and has the number of the line that follows it, or 0 in a deleted file.
             */
            destination: number;
            /**
             * Format: int32
             * @description Number of the line in the old file, counted from 1. An added line is not there, and has the number of the line that follows it, or 0 in an added file.
             */
            source: number;
            /** @description The text, without the line break. */
            line: string;
            /** @description Whether the text was cut off. */
            truncated: boolean;
            /** @description The side of a merge conflict that the line belongs to; MARKER for the lines of `<`, `=` or `>` that set the sides apart. Left out where there is no conflict. */
            conflictMarker?: ("MARKER" | "OURS" | "THEIRS" | (string & {})) | undefined;
            /** @description The comments on this line, found by their ids in the file's `lineComments`. */
            commentIds?: number[] | undefined;
        };
        /** @description Neighbouring lines to which the same thing happened. */
        DiffSegment: {
            /** @description What happened to the lines; nothing to those of `CONTEXT`. */
            type: "ADDED" | "CONTEXT" | "REMOVED" | (string & {});
            /** @description The lines in their order. */
            lines: components["schemas"]["DiffLine"][];
            /** @description Whether lines are missing from the end. */
            truncated: boolean;
        };
        /** @description A stretch of a file that differs. */
        DiffHunk: {
            /**
             * Format: int32
             * @description First line in the old file, counted from 1; 0 where the old file has no lines, as for an added file.
             */
            sourceLine: number;
            /**
             * Format: int32
             * @description Number of lines in the old file.
             */
            sourceSpan: number;
            /**
             * Format: int32
             * @description First line in the new file, counted from 1; 0 where the new file has no lines, as for a deleted file.
             */
            destinationLine: number;
            /**
             * Format: int32
             * @description Number of lines in the new file.
             */
            destinationSpan: number;
            /** @description The lines, grouped by what happened to them. */
            segments: components["schemas"]["DiffSegment"][];
            /** @description Whether lines are missing from the end. */
            truncated: boolean;
            /** @description What stands behind the second `@@`, such as the function that the lines are in. (Known from Bitbucket Server on.) */
            context?: string | undefined;
        };
        /** @description A remark on a pull request, a file or a line, with the replies to it. */
        Comment: {
            /**
             * Format: int64
             * @description Number of the comment.
             */
            id: number;
            /**
             * Format: int32
             * @description Rises with every change. Send the one you saw when you change or delete.
             */
            version: number;
            /** @description Markdown. */
            text: string;
            /** @description The text as HTML. Later servers, where asked for. */
            html?: string | undefined;
            author: components["schemas"]["User"];
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            createdDate: number;
            /**
             * Format: int64
             * @description When it last changed, in milliseconds since the epoch.
             */
            updatedDate: number;
            /** @description Replies, each of which may have replies of its own. */
            comments: components["schemas"]["Comment"][];
            /** @description Things to do that hang on the comment. Later servers only. */
            tasks?: components["schemas"]["CommentTask"][] | undefined;
            /** @description NORMAL for a remark, BLOCKER for a task. (Known from Bitbucket Server 7.2 on.) */
            severity?: ("NORMAL" | "BLOCKER" | (string & {})) | undefined;
            /** @description Whether it is settled. (Known from Bitbucket Server 7.2 on.) */
            state?: ("OPEN" | "PENDING" | "RESOLVED" | (string & {})) | undefined;
            anchor?: components["schemas"]["CommentAnchor"] | undefined;
            permittedOperations: components["schemas"]["PermittedOperations"];
            properties?: components["schemas"]["Properties"] | undefined;
            attributes?: components["schemas"]["Attributes"] | undefined;
            /** @description Whether the comment and its replies are done with. (Known from Data Center 8.9 on.) */
            threadResolved?: boolean | undefined;
            /**
             * Format: int64
             * @description When the thread was resolved, in milliseconds since the epoch. (Known from Data Center 9.4 on.)
             */
            threadResolvedDate?: number | undefined;
            threadResolver?: components["schemas"]["User"] | undefined;
            /**
             * Format: int64
             * @description When the task was resolved, in milliseconds since the epoch. (Known from Data Center 9.4 on.)
             */
            resolvedDate?: number | undefined;
            resolver?: components["schemas"]["User"] | undefined;
            /** @description Whether it is on a file. In the document of 9.4; not sent by 10.4 where that was looked at. (Known from Data Center 9.4 on.) */
            anchored?: boolean | undefined;
            /** @description Whether it is a draft. In the document of 9.4; not sent by 10.4 where that was looked at, where `state` is PENDING. (Known from Data Center 9.4 on.) */
            pending?: boolean | undefined;
            /** @description Whether it is a reply. (Known from Data Center 9.4 on.) */
            reply?: boolean | undefined;
            parent?: components["schemas"]["CommentParent"] | undefined;
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Programs read it.
             */
            parentId?: number | undefined;
            /** @description Whether it was deleted. Programs read it. */
            deleted?: boolean | undefined;
        };
        /** @description What the caller may do to a comment or a task. */
        PermittedOperations: {
            /** @description True if the caller may change the text. */
            editable: boolean;
            /** @description True if the caller may delete it. */
            deletable: boolean;
            /** @description True if the caller may settle it. Later servers only. */
            transitionable?: boolean | undefined;
        };
        /** @description The comment that a task hangs on, without its replies. Later servers only. */
        CommentTaskAnchor: {
            /** @description Kind of thing the task hangs on. */
            type: "COMMENT" | (string & {});
            /**
             * Format: int64
             * @description Number of the comment.
             */
            id: number;
            /**
             * Format: int32
             * @description Rises with every change of the comment.
             */
            version?: number | undefined;
            /** @description Markdown. */
            text?: string | undefined;
            author?: components["schemas"]["User"] | undefined;
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When it last changed, in milliseconds since the epoch.
             */
            updatedDate?: number | undefined;
            permittedOperations?: components["schemas"]["PermittedOperations"] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
            attributes?: components["schemas"]["Attributes"] | undefined;
            /** @description NORMAL for a remark, BLOCKER for a task. (Known from Bitbucket Server 7 on.) */
            severity?: ("NORMAL" | "BLOCKER" | (string & {})) | undefined;
            /** @description Whether it is settled. (Known from Bitbucket Server 7 on.) */
            state?: ("OPEN" | "PENDING" | "RESOLVED" | (string & {})) | undefined;
            /** @description Whether the comment and its replies are done with. (Known from Data Center 8.9 on.) */
            threadResolved?: boolean | undefined;
        };
        /** @description Something to do that hangs on a comment. Later servers only. */
        CommentTask: {
            /**
             * Format: int64
             * @description Number of the task.
             */
            id: number;
            /** @description What is to be done. */
            text: string;
            /** @description Whether it is done. */
            state: "OPEN" | "RESOLVED" | (string & {});
            author: components["schemas"]["User"];
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            createdDate: number;
            anchor?: components["schemas"]["CommentTaskAnchor"] | undefined;
            permittedOperations?: components["schemas"]["PermittedOperations"] | undefined;
        };
        /** @description Where a comment on several lines begins. It ends at the line of its anchor. (Known from Data Center 9.4 on.) */
        MultilineMarker: {
            /**
             * Format: int32
             * @description Number of the first line, from 1.
             */
            startLine?: number | undefined;
            /** @description What the diff does to the first line, ADDED, REMOVED or CONTEXT. */
            startLineType?: ("ADDED" | "CONTEXT" | "REMOVED" | (string & {})) | undefined;
        };
        /** @description The lines that a comment on several lines covers, on both sides of the diff. (Known from Data Center 9.4 on.) */
        MultilineSpan: {
            /**
             * Format: int32
             * @description First line in the old file.
             */
            srcSpanStart?: number | undefined;
            /**
             * Format: int32
             * @description Last line in the old file.
             */
            srcSpanEnd?: number | undefined;
            /**
             * Format: int32
             * @description First line in the new file.
             */
            dstSpanStart?: number | undefined;
            /**
             * Format: int32
             * @description Last line in the new file.
             */
            dstSpanEnd?: number | undefined;
        };
        /** @description The file, and perhaps the line in its diff, that a comment is on. */
        CommentAnchor: {
            /** @description Path of the file from the root of the repository, with slashes. */
            path: string;
            /** @description Former path of the file, where it was moved or copied. */
            srcPath?: string | undefined;
            /**
             * Format: int32
             * @description Number of the line, from 1. Left out of a comment on a whole file.
             */
            line?: number | undefined;
            /** @description What the diff does to the line. */
            lineType?: ("ADDED" | "REMOVED" | "CONTEXT" | (string & {})) | undefined;
            /** @description Side of the diff the line is on, FROM the old file or TO the new one. Later servers only. */
            fileType?: ("FROM" | "TO" | (string & {})) | undefined;
            /** @description What was compared when the comment was written. Later servers only. */
            diffType?: ("EFFECTIVE" | "RANGE" | "COMMIT" | (string & {})) | undefined;
            /** @description Commit on the old side of the diff, 40 hexadecimal digits. */
            fromHash?: string | undefined;
            /** @description Commit on the new side of the diff, 40 hexadecimal digits. */
            toHash?: string | undefined;
            /** @description True if later commits removed the place. */
            orphaned?: boolean | undefined;
            multilineMarker?: components["schemas"]["MultilineMarker"] | undefined;
            multilineSpan?: components["schemas"]["MultilineSpan"] | undefined;
        };
        /** @description The comment that another one replies to, by its number. */
        CommentParent: {
            /**
             * Format: int64
             * @description Number of the comment.
             */
            id: number;
        };
        /** @description The differences in one file. A binary file has no `hunks`. */
        FileDiff: {
            source: components["schemas"]["NullablePath"];
            destination: components["schemas"]["NullablePath"];
            /** @description The places that differ, each with the lines around it. */
            hunks?: components["schemas"]["DiffHunk"][] | undefined;
            /** @description True for a binary file, left out for text. */
            binary?: boolean | undefined;
            /** @description Comments on lines, which name them in `commentIds`. Pull requests only. */
            lineComments?: components["schemas"]["Comment"][] | undefined;
            /** @description Whether the file's diff was cut off. A hunk may be cut off, too, or missing. */
            truncated?: boolean | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description The differences between two commits, file by file. There are no pages; what exceeds the server's limit is cut off, and `truncated` says where. */
        Diff: {
            /** @description One entry for each file that differs. */
            diffs: components["schemas"]["FileDiff"][];
            /** @description The older commit, 40 hexadecimal digits; null where the newer one was compared with its parent. (Known from Bitbucket Server on.) */
            fromHash?: (string | null) | undefined;
            /** @description The newer commit, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            toHash?: string | undefined;
            /**
             * Format: int32
             * @description How many unchanged lines are shown around a change. (Known from Bitbucket Server on.)
             */
            contextLines?: number | undefined;
            /** @description How differences in white space were treated. (Known from Bitbucket Server on.) */
            whitespace?: ("SHOW" | "IGNORE_ALL" | (string & {})) | undefined;
            /** @description Whether the diff was cut off. Files may be missing from the end. (Known from Bitbucket Server on.) */
            truncated?: boolean | undefined;
        };
        /** @description A diff as git writes it, for the calls by URL that ask for `text/plain`. */
        DiffText: string;
        /** @description A page of paths of files. */
        FileNamePage: components["schemas"]["Page"] & {
            /** @description The paths. */
            values: string[];
        };
        /** @description The project of a repository in a pull request. Servers send it whole; the reference's examples often show its key alone. */
        PullRequestProject: {
            /** @description Short name of the project in URLs; a tilde and a user's slug for a personal project. */
            key: string;
            /**
             * Format: int64
             * @description Number of the project, unique on the server.
             */
            id?: number | undefined;
            /** @description Name for people. */
            name?: string | undefined;
            /** @description What the project is for. Left out where there is none, and of personal projects. */
            description?: string | undefined;
            /** @description True if anyone may see it without logging in. Left out of personal projects by Bitbucket Server. */
            public?: boolean | undefined;
            /** @description Kind of project. */
            type?: ("NORMAL" | "PERSONAL" | (string & {})) | undefined;
            /** @description True if it belongs to one user. Later servers tell by `type`. (Stash only.) */
            isPersonal?: boolean | undefined;
            owner?: components["schemas"]["User"] | undefined;
            /** @description Address of the project's picture. Sent where `avatarSize` was asked for. */
            avatarUrl?: string | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["Links"] | undefined;
        };
        /** @description The repository of a ref in a pull request. Servers send it whole; most of the reference's examples abbreviate it to slug, a name that is null, and the project's key. */
        PullRequestRepository: {
            /** @description Name of the repository in URLs. */
            slug: string;
            /**
             * Format: int64
             * @description Number of the repository, unique on the server.
             */
            id?: number | undefined;
            /** @description Name for people. Null in the reference's abbreviated examples only. */
            name?: (string | null) | undefined;
            /** @description What the repository is for. Later servers only, and left out where there is none. */
            description?: string | undefined;
            /** @description Same for all forks of one repository, hexadecimal digits. (Known from Bitbucket Server on.) */
            hierarchyId?: string | undefined;
            /** @description Kind of version control, `git`. */
            scmId?: string | undefined;
            /** @description Whether the repository can be used. */
            state?: ("AVAILABLE" | "INITIALISING" | "INITIALISATION_FAILED" | "OFFLINE" | (string & {})) | undefined;
            /** @description The state, in words for people. */
            statusMessage?: string | undefined;
            /** @description True if forks may be made of it. */
            forkable?: boolean | undefined;
            /** @description True if it is kept read-only. (Data Center only.) */
            archived?: boolean | undefined;
            /** @description True if anyone may read it without logging in. */
            public?: boolean | undefined;
            project: components["schemas"]["PullRequestProject"];
            origin?: components["schemas"]["Repository"] | undefined;
            /** @description Address to clone from. (Stash only.) */
            cloneUrl?: string | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["RepositoryLinks"] | undefined;
        };
        /** @description A branch at one end of a pull request, and the repository it is in. */
        PullRequestRef: {
            /** @description Full name of the ref, such as `refs/heads/master`. */
            id: string;
            /** @description Short name of the ref, such as `master`. Servers always send it; the reference's examples may lack it. */
            displayId?: string | undefined;
            /** @description Kind of ref. (Known from Bitbucket Server on.) */
            type?: ("BRANCH" | "TAG" | (string & {})) | undefined;
            /** @description Commit at the tip, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            latestCommit?: string | undefined;
            /** @description Commit at the tip, 40 hexadecimal digits. (Stash only.) */
            latestChangeset?: string | undefined;
            repository: components["schemas"]["PullRequestRepository"];
        };
        /** @description A user's part in a pull request. */
        Participant: {
            user: components["schemas"]["User"];
            /** @description What the user is in the pull request. */
            role: "AUTHOR" | "REVIEWER" | "PARTICIPANT" | (string & {});
            /** @description True if the user approves of the change. */
            approved: boolean;
            /** @description The user's verdict; may be null. (Known from Bitbucket Server on.) */
            status?: (("APPROVED" | "UNAPPROVED" | "NEEDS_WORK" | (string & {})) | null) | undefined;
            /** @description Commit that the verdict was given on, 40 hexadecimal digits. (Known from Bitbucket Server on.) */
            lastReviewedCommit?: string | undefined;
        };
        /** @description A request to merge one branch (`fromRef`) into another (`toRef`), numbered within the repository it targets. */
        PullRequest: {
            /**
             * Format: int64
             * @description Number of the pull request, unique within the target repository.
             */
            id: number;
            /**
             * Format: int32
             * @description Rises with every change. Send the one you saw when you change, merge, decline or reopen.
             */
            version: number;
            /** @description One line that says what the change is. */
            title: string;
            /** @description Markdown. Left out where there is none. */
            description?: string | undefined;
            /** @description Where the pull request stands. */
            state: "OPEN" | "MERGED" | "DECLINED" | (string & {});
            /** @description True while the state is OPEN. */
            open?: boolean | undefined;
            /** @description True once merged or declined. */
            closed?: boolean | undefined;
            /** @description True while the server is busy merging it. Not sent by older servers. */
            locked?: boolean | undefined;
            /** @description True while not yet meant for review. (Known from Data Center 8.18 on.) */
            draft?: boolean | undefined;
            /**
             * Format: int64
             * @description When it was opened, in milliseconds since the epoch (the reference's examples show seconds).
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When it last changed, in milliseconds since the epoch (the reference's examples show seconds).
             */
            updatedDate?: number | undefined;
            /**
             * Format: int64
             * @description When it was merged or declined, in milliseconds since the epoch. Left out while it is open.
             */
            closedDate?: number | undefined;
            fromRef: components["schemas"]["PullRequestRef"];
            toRef: components["schemas"]["PullRequestRef"];
            author?: components["schemas"]["Participant"] | undefined;
            /** @description Those who are asked to review. */
            reviewers?: components["schemas"]["Participant"][] | undefined;
            /** @description Those who took part otherwise. Neither the author nor the reviewers are repeated here. */
            participants?: components["schemas"]["Participant"][] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
            link?: components["schemas"]["Link"] | undefined;
            links?: components["schemas"]["Links"] | undefined;
            attributes?: components["schemas"]["Attributes"] | undefined;
            /** @description The description as HTML, where `markup` was asked for. */
            descriptionAsHtml?: string | undefined;
            /** @description The same; the document of 9.4 has both names. (Known from Data Center 9.4 on.) */
            htmlDescription?: string | undefined;
        };
        /** @description A page of pull requests. */
        PullRequestPage: components["schemas"]["Page"] & {
            /** @description Pull requests, in the order that was asked for. */
            values: components["schemas"]["PullRequest"][];
        };
        /** @description A repository, named by slug and project alone, as request bodies name it and the reference abbreviates it. */
        RepositoryReference: {
            /**
             * Format: int64
             * @description Number of the repository. Some programs send it beside the slug.
             */
            id?: number | undefined;
            /** @description The repository's name in URLs. */
            slug: string;
            /** @description The name to show. Servers ignore it here, and the reference sends null. */
            name?: (string | null) | undefined;
            project: components["schemas"]["ProjectReference"];
        };
        /** @description A branch at one end of a pull request that is to be created or changed. Without `repository` it is in the one of the URL. */
        PullRequestRefInput: {
            /** @description Full name of the branch, such as `refs/heads/master`. */
            id: string;
            repository?: components["schemas"]["RepositoryReference"] | undefined;
            /** @description Short name of the branch. Programs send a branch as they got it; servers read `id` and `repository`. */
            displayId?: string | undefined;
            /** @description Kind of ref, sent back like `displayId`. */
            type?: ("BRANCH" | "TAG" | (string & {})) | undefined;
            /** @description Commit at the tip, sent back like `displayId`. */
            latestCommit?: string | undefined;
        };
        /** @description A user by name, as callers send one. */
        UserReference: {
            /** @description User name, the one to log in with (not the slug). */
            name: string;
        };
        /** @description A user to ask for a review. */
        ReviewerInput: {
            user: components["schemas"]["UserReference"];
        };
        /** @description A pull request to open, to merge `fromRef` into `toRef`. Both branches must be in repositories of one hierarchy. */
        PullRequestCreate: {
            /** @description One line that says what the change is. */
            title: string;
            /** @description Markdown. */
            description?: string | undefined;
            /** @description A new pull request is open, said or unsaid. Programs in Go send it empty. */
            state?: ("OPEN" | (string & {})) | undefined;
            /** @description True to open it before it is meant for review. (Known from Data Center 8.18 on.) */
            draft?: boolean | undefined;
            fromRef: components["schemas"]["PullRequestRefInput"];
            toRef: components["schemas"]["PullRequestRefInput"];
            /** @description Users to ask for a review. Null is none. */
            reviewers?: (components["schemas"]["ReviewerInput"][] | null) | undefined;
            /**
             * Format: int64
             * @description Number of the pull request; 0, since it has none yet. Servers do not read it, nor what follows.
             */
            id?: number | undefined;
            /**
             * Format: int32
             * @description Version of the pull request; 0, since it has none yet.
             */
            version?: number | undefined;
            /** @description Whether it is open. */
            open?: boolean | undefined;
            /** @description Whether it was merged or declined. */
            closed?: boolean | undefined;
            /** @description Whether the server is busy merging it. */
            locked?: boolean | undefined;
            /**
             * Format: int64
             * @description When it was opened, in milliseconds since the epoch; 0 where it was not.
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When it last changed, in milliseconds since the epoch; 0 where it did not.
             */
            updatedDate?: number | undefined;
            author?: components["schemas"]["ReviewerInput"] | undefined;
            /** @description Those who take part otherwise. */
            participants?: (components["schemas"]["ReviewerInput"][] | null) | undefined;
            links?: components["schemas"]["LinksInput"] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description One cause of a conflict over a pull request, with the pull request itself where it is the one at fault. */
        PullRequestErrorDetail: components["schemas"]["ErrorDetail"] & {
            existingPullRequest?: components["schemas"]["PullRequest"] | undefined;
            pullRequest?: components["schemas"]["PullRequest"] | undefined;
        };
        /** @description What a conflict over a pull request is answered with. It is `ErrorResponse` with whole pull requests; a schema of its own, so that not every error of every operation is as large as a pull request. */
        PullRequestErrorResponse: {
            /** @description The causes, at least one. */
            errors: components["schemas"]["PullRequestErrorDetail"][];
        };
        /** @description The branch that an open pull request is to be merged into from now on. */
        PullRequestTargetInput: {
            /** @description Full name of the branch, such as `refs/heads/master`. May not be blank. */
            id: string;
            repository?: components["schemas"]["RepositoryReference"] | undefined;
            /** @description Short name of the branch. Programs send a branch as they got it; servers read `id` and `repository`. */
            displayId?: string | undefined;
            /** @description Kind of ref, sent back like `displayId`. */
            type?: ("BRANCH" | "TAG" | (string & {})) | undefined;
            /** @description Commit at the tip, sent back like `displayId`. */
            latestCommit?: string | undefined;
        };
        /** @description Changes to a pull request. Author and participants cannot be changed here. */
        PullRequestUpdate: {
            /**
             * Format: int64
             * @description Number of the pull request, as in the URL.
             */
            id?: number | undefined;
            /**
             * Format: int32
             * @description The version you saw. An older one than the server's is refused with 409.
             */
            version: number;
            /** @description One line that says what the change is. */
            title?: string | undefined;
            /** @description Markdown. */
            description?: string | undefined;
            /** @description Whether it is not yet meant for review. (Known from Data Center 8.18 on.) */
            draft?: boolean | undefined;
            toRef?: components["schemas"]["PullRequestTargetInput"] | undefined;
            /** @description The whole list of reviewers, which takes the place of the present one. Null is nobody. */
            reviewers?: (components["schemas"]["ReviewerInput"][] | null) | undefined;
            fromRef?: components["schemas"]["PullRequestRefInput"] | undefined;
            /** @description Where it stands. It is changed by `declinePullRequest` and its like, not here. */
            state?: ("OPEN" | "MERGED" | "DECLINED" | (string & {})) | undefined;
            /** @description Whether it is open, as programs send it that send a whole pull request. Servers do not read it, nor what follows. */
            open?: boolean | undefined;
            /** @description Whether it was merged or declined. */
            closed?: boolean | undefined;
            /** @description Whether the server is busy merging it. */
            locked?: boolean | undefined;
            /**
             * Format: int64
             * @description When it was opened, in milliseconds since the epoch; 0 where it was not.
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When it last changed, in milliseconds since the epoch; 0 where it did not.
             */
            updatedDate?: number | undefined;
            author?: components["schemas"]["ReviewerInput"] | undefined;
            /** @description Those who take part otherwise. */
            participants?: (components["schemas"]["ReviewerInput"][] | null) | undefined;
            links?: components["schemas"]["LinksInput"] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description Commits that a pull request gained or lost when one of its branches moved. */
        RescopedCommits: {
            /** @description Some or all of the commits. (Stash only.) */
            changesets?: components["schemas"]["Commit"][] | undefined;
            /** @description Some or all of the commits. (Known from Bitbucket Server on.) */
            commits?: components["schemas"]["Commit"][] | undefined;
            /**
             * Format: int32
             * @description How many commits there are, listed or not.
             */
            total: number;
        };
        /** @description Something that happened to a pull request. `action` says what; the members beyond the first four come with some actions only: `comment` with COMMENTED, and with it `commentAnchor` and `diff` where the comment is on a line; `added` and `removed` with RESCOPED; `commit` with MERGED. Servers and plugins add kinds, so expect unknown ones. */
        PullRequestActivity: {
            /**
             * Format: int64
             * @description Number of the activity.
             */
            id: number;
            /**
             * Format: int64
             * @description When it happened, in milliseconds since the epoch (the reference's examples show seconds).
             */
            createdDate: number;
            user: components["schemas"]["User"];
            /** @description What happened. REVIEWED, a verdict that is not an approval, comes from Bitbucket Server only. */
            action: "OPENED" | "COMMENTED" | "RESCOPED" | "UPDATED" | "APPROVED" | "UNAPPROVED" | "REVIEWED" | "MERGED" | "DECLINED" | "REOPENED" | (string & {});
            /** @description With COMMENTED, what was done to the comment. */
            commentAction?: ("ADDED" | "DELETED" | "EDITED" | "REPLIED" | (string & {})) | undefined;
            comment?: components["schemas"]["Comment"] | undefined;
            commentAnchor?: components["schemas"]["CommentAnchor"] | undefined;
            diff?: components["schemas"]["FileDiff"] | undefined;
            /** @description With RESCOPED, new tip of the source branch, 40 hexadecimal digits. */
            fromHash?: string | undefined;
            /** @description With RESCOPED, former tip of the source branch, 40 hexadecimal digits. */
            previousFromHash?: string | undefined;
            /** @description With RESCOPED, new tip of the target branch, 40 hexadecimal digits. */
            toHash?: string | undefined;
            /** @description With RESCOPED, former tip of the target branch, 40 hexadecimal digits. */
            previousToHash?: string | undefined;
            added?: components["schemas"]["RescopedCommits"] | undefined;
            removed?: components["schemas"]["RescopedCommits"] | undefined;
            commit?: components["schemas"]["Commit"] | undefined;
            /** @description With UPDATED, users who became reviewers. */
            addedReviewers?: components["schemas"]["User"][] | undefined;
            /** @description With UPDATED, users who are reviewers no longer. */
            removedReviewers?: components["schemas"]["User"][] | undefined;
        };
        /** @description A page of what happened to a pull request. */
        PullRequestActivityPage: components["schemas"]["Page"] & {
            /** @description Activities, the latest first. */
            values: components["schemas"]["PullRequestActivity"][];
        };
        /** @description How to decline a pull request. All of it may be left out. */
        PullRequestDecline: {
            /**
             * Format: int32
             * @description The version you saw, as `version` in the query. Give it in one of the two places.
             */
            version?: number | undefined;
            /** @description A comment to leave on the pull request, which says why. Later servers only. */
            comment?: string | undefined;
        };
        /** @description Whether the merge of a pull request is possible now, and what stands in the way. */
        Mergeability: {
            /** @description True if there is neither a conflict nor a veto. */
            canMerge: boolean;
            /** @description True if the branches conflict, which people have to settle. */
            conflicted: boolean;
            /** @description Result of the trial merge. Later servers only. */
            outcome?: ("CLEAN" | "CONFLICTED" | "UNKNOWN" | (string & {})) | undefined;
            /** @description Objections of merge checks. */
            vetoes: components["schemas"]["Veto"][];
        };
        /** @description How to merge a pull request. All of it may be left out. (Known from Bitbucket Server 5.10 on.) */
        PullRequestMerge: {
            /**
             * Format: int32
             * @description The version you saw, as `version` in the query. Give it in one of the two places.
             */
            version?: number | undefined;
            /** @description The message of the merge, under the subject that the server writes. */
            message?: string | undefined;
            /** @description Whether the server writes the subject. With false, `message` is the whole message. The document of 9.4 calls it a text. */
            autoSubject?: boolean | undefined;
            /** @description How to merge, by the id of a strategy that is turned on for the repository, such as `no-ff` or `squash`. */
            strategyId?: string | undefined;
            /** @description Whether to merge later, as soon as nothing stands in the way, where it cannot be done now. Later servers only. */
            autoMerge?: boolean | undefined;
        };
        /** @description The version of the pull request to reopen. */
        PullRequestReopen: {
            /**
             * Format: int32
             * @description The version you saw, as `version` in the query. Give it in one of the two places.
             */
            version?: number | undefined;
        };
        /** @description The comment to reply to. */
        CommentParentInput: {
            /**
             * Format: int64
             * @description Number of the comment.
             */
            id: number;
        };
        /** @description Where to put a comment: on a file by its path, on a line by `line` and `lineType` too. Comments on whole files are experimental in Stash. */
        CommentAnchorInput: {
            /** @description Path of the file from the root of the repository, with slashes. */
            path: string;
            /** @description Former path of the file. Needed for moved and copied files only. Null is none. */
            srcPath?: (string | null) | undefined;
            /**
             * Format: int32
             * @description Number of the line in its file, from 1, as the diff shows it: `source` of a REMOVED line, `destination` of an ADDED one. It is not counted from the start of the diff.
             */
            line?: number | undefined;
            /**
             * @description ADDED or REMOVED for a line that the diff adds or removes, CONTEXT for an unchanged one near by.
             * @enum {string}
             */
            lineType?: ("ADDED" | "REMOVED" | "CONTEXT") | undefined;
            /** @description Side of the diff to count on, FROM the old file or TO the new one. Null is neither. Later servers only. */
            fileType?: (("FROM" | "TO" | (string & {})) | null) | undefined;
            /**
             * @description The diff to comment on. EFFECTIVE is that of the whole pull request, RANGE lies between `fromHash` and `toHash`, COMMIT is that of one commit, `toHash`. Later servers only.
             * @enum {string}
             */
            diffType?: ("EFFECTIVE" | "RANGE" | "COMMIT") | undefined;
            /** @description Commit on the old side of the diff, 40 hexadecimal digits. */
            fromHash?: string | undefined;
            /** @description Commit on the new side of the diff, 40 hexadecimal digits. */
            toHash?: string | undefined;
            multilineMarker?: components["schemas"]["MultilineMarker"] | undefined;
        };
        /** @description A comment to add. On the pull request with neither `parent` nor `anchor`, a reply with `parent`, on a file or a line with `anchor`. */
        CommentCreate: {
            /** @description Markdown. */
            text: string;
            parent?: components["schemas"]["CommentParentInput"] | undefined;
            anchor?: components["schemas"]["CommentAnchorInput"] | undefined;
            /**
             * @description NORMAL for a remark, BLOCKER for a task. (Known from Bitbucket Server 7.2 on.)
             * @enum {string}
             */
            severity?: ("NORMAL" | "BLOCKER") | undefined;
            /**
             * @description OPEN unless said otherwise. PENDING keeps the comment as a draft until the review is published. (Known from Bitbucket Server 7.2 on.)
             * @enum {string}
             */
            state?: ("OPEN" | "PENDING" | "RESOLVED") | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
            /**
             * Format: int64
             * @description Number of the comment that is sent again as a task. Servers give a new one.
             */
            id?: number | undefined;
            /**
             * Format: int32
             * @description Version of the comment that is sent again as a task. A new one begins at 0.
             */
            version?: number | undefined;
        };
        /** @description What to change in a comment. What is left out stays as it is. */
        CommentUpdate: {
            /**
             * Format: int32
             * @description The version you saw. Another one than the server's is refused with 409.
             */
            version: number;
            /** @description Markdown. */
            text?: string | undefined;
            /**
             * @description NORMAL for a remark, BLOCKER for a task. (Known from Bitbucket Server 7.2 on.)
             * @enum {string}
             */
            severity?: ("NORMAL" | "BLOCKER") | undefined;
            /**
             * @description Whether it is settled. (Known from Bitbucket Server 7.2 on.)
             * @enum {string}
             */
            state?: ("OPEN" | "RESOLVED") | undefined;
            /** @description Whether the comment and its replies are done with. (Known from Data Center 8.9 on.) */
            threadResolved?: boolean | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
            /**
             * Format: int64
             * @description Number of the comment, as in the URL.
             */
            id?: number | undefined;
        };
        /** @description A page of a pull request's participants. */
        ParticipantPage: components["schemas"]["Page"] & {
            /** @description Participants of every role. */
            values: components["schemas"]["Participant"][];
        };
        /** @description A role to give to a user. The author's role cannot be replaced. */
        ParticipantAssign: {
            user: components["schemas"]["UserReference"];
            /**
             * @description The only role that can be assigned.
             * @enum {string}
             */
            role: "REVIEWER";
        };
        /** @description A permission that someone has, on the server (LICENSED_USER to SYS_ADMIN), a project or a repository. The reference's examples show ADMIN everywhere; servers send the PROJECT_ and REPO_ values. */
        GrantedPermission: "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | (string & {});
        /** @description A user and the highest permission granted to that user. */
        UserPermission: {
            user: components["schemas"]["User"];
            permission: components["schemas"]["GrantedPermission"];
        };
        /** @description A page of users with their permissions. */
        UserPermissionPage: components["schemas"]["Page"] & {
            /** @description Users who were granted a permission by name. */
            values: components["schemas"]["UserPermission"][];
        };
        /**
         * @description A permission on a project, the lowest first; each implies those before it, and the repository permission of the same kind (PROJECT_READ implies REPO_READ) on every repository of the project. PROJECT_READ may read, comment and open pull requests, PROJECT_WRITE may push and merge, REPO_CREATE may create repositories, PROJECT_ADMIN may change settings and permissions. REPO_CREATE is of later servers; before them PROJECT_ADMIN creates repositories.
         * @enum {string}
         */
        ProjectPermission: "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN";
        /** @description A group of users, by its name. */
        Group: {
            /** @description Name of the group. */
            name: string;
        };
        /** @description A group and the highest permission granted to that group. */
        GroupPermission: {
            group: components["schemas"]["Group"];
            permission: components["schemas"]["GrantedPermission"];
        };
        /** @description A page of groups with their permissions. */
        GroupPermissionPage: components["schemas"]["Page"] & {
            /** @description Groups that were granted a permission. */
            values: components["schemas"]["GroupPermission"][];
        };
        /** @description Whether all users have a permission on a project by default. */
        PermittedResponse: {
            /** @description True if the permission is granted to everyone. */
            permitted: boolean;
        };
        /** @description A group of users, as administrators see it. */
        DetailedGroup: {
            /** @description Name of the group. */
            name: string;
            /** @description True if a user directory that holds the group allows deleting it; read-only ones do not. */
            deletable: boolean;
        };
        /** @description A page of groups. */
        DetailedGroupPage: components["schemas"]["Page"] & {
            /** @description Groups. */
            values: components["schemas"]["DetailedGroup"][];
        };
        /** @description A page of users. */
        UserPage: components["schemas"]["Page"] & {
            /** @description The users. */
            values: components["schemas"]["User"][];
        };
        /** @description What a hook is, the same in every repository. */
        HookDetails: {
            /** @description Complete module key, the plugin's and the hook's with a colon between. */
            key: string;
            /** @description Name for people. */
            name: string;
            /** @description Whether the hook may refuse what comes in (PRE_) or hears of it later (POST_). Later servers add kinds. */
            type: "PRE_RECEIVE" | "POST_RECEIVE" | "PRE_PULL_REQUEST_MERGE" | (string & {});
            /** @description What the hook does. */
            description?: string | undefined;
            /** @description Version of the plugin that brings the hook. */
            version?: string | undefined;
            /** @description Module key of the form for its settings; null if it has none. */
            configFormKey?: (string | null) | undefined;
            /** @description What it can be turned on for. */
            scopeTypes?: ("GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}))[] | undefined;
            /** @description The same, by its name in the document of 9.4. (Known from Data Center 9.4 on.) */
            supportedScopes?: ("GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {}))[] | undefined;
        };
        /** @description Where a hook was turned on or off, which may be above the repository. (Known from Data Center 9.4 on.) */
        HookScope: {
            /** @description What it was turned on or off for. */
            type?: ("GLOBAL" | "PROJECT" | "REPOSITORY" | (string & {})) | undefined;
            /**
             * Format: int64
             * @description Number of the project or repository.
             */
            resourceId?: number | undefined;
        };
        /** @description A hook of a repository, and whether it runs. */
        Hook: {
            details: components["schemas"]["HookDetails"];
            /** @description True if the hook runs for the repository. */
            enabled: boolean;
            /** @description True if settings were stored for the repository. */
            configured: boolean;
            scope?: components["schemas"]["HookScope"] | undefined;
        };
        /** @description A page of a repository's hooks. */
        HookPage: components["schemas"]["Page"] & {
            /** @description Hooks, those that do not run included. */
            values: components["schemas"]["Hook"][];
        };
        /** @description Settings of a hook, in whatever form its plugin defines; at most 32 KB once serialized. */
        HookSettings: {
            [key: string]: unknown;
        };
        /** @description A page of the names of groups. */
        GroupNamePage: components["schemas"]["Page"] & {
            /** @description Names of groups. */
            values: string[];
        };
        /** @description Changes to the account of the calling user. */
        CurrentUserUpdate: {
            /** @description Ignored. The calling user's account is changed, whatever it says. */
            name?: string | undefined;
            /** @description New name for people. */
            displayName?: string | undefined;
            /** @description New e-mail address. Responses call it `emailAddress`. */
            email?: string | undefined;
        };
        /** @description A user as administrators see it. */
        DetailedUser: components["schemas"]["User"] & {
            /** @description The user directory that the account comes from. */
            directoryName?: string | undefined;
            /** @description Whether the server can change name and e-mail address; false for external directories. */
            mutableDetails?: boolean | undefined;
            /** @description Whether the server can change the groups that the user is in. */
            mutableGroups?: boolean | undefined;
            /** @description Whether the server can delete the user. (Known from Bitbucket Server on.) */
            deletable?: boolean | undefined;
            /**
             * Format: int64
             * @description When the user last logged in, in milliseconds since the epoch. Missing where the user never did. (Known from Bitbucket Server on.)
             */
            lastAuthenticationTimestamp?: number | undefined;
        };
        /** @description A new password for the calling user. */
        CurrentUserPasswordUpdate: {
            /** @description New password, in plain text. */
            password: string;
            /** @description The new password once more. */
            passwordConfirm: string;
            /** @description Present password, in plain text. */
            oldPassword: string;
        };
        /** @description A page of users as administrators see them. */
        DetailedUserPage: components["schemas"]["Page"] & {
            /** @description The users. */
            values: components["schemas"]["DetailedUser"][];
        };
        /** @description Changes to a user's account, by an administrator. */
        UserUpdate: {
            /** @description User name of the account to change. */
            name: string;
            /** @description New name for people. */
            displayName?: string | undefined;
            /** @description New e-mail address. Responses call it `emailAddress`. */
            email?: string | undefined;
        };
        /** @description A new password for a user, set by an administrator. */
        UserPasswordUpdate: {
            /** @description User name of the account. */
            name: string;
            /** @description New password, in plain text. */
            password: string;
            /** @description The new password once more. */
            passwordConfirm: string;
        };
        /** @description A group, and the user who is to join or leave it. `UserMembership` has them the other way round. */
        GroupMembership: {
            /** @description Name of the group. */
            context: string;
            /** @description User name. */
            itemName: string;
        };
        /** @description A user, and the group to join or leave. `GroupMembership` has them the other way round. */
        UserMembership: {
            /** @description User name. */
            context: string;
            /** @description Name of the group. */
            itemName: string;
        };
        /** @description How the server stands to its license. Warnings, of the coming end or of too many users, may come with it; the reference does not name the member. */
        LicenseStatus: {
            /** @description Identifier of this server, to compare with the one in the license. */
            serverId?: string | undefined;
            /**
             * Format: int32
             * @description Users who count towards the limit.
             */
            currentNumberOfUsers?: number | undefined;
        };
        /** @description The license of the server, decoded, and how the server stands to it. */
        License: {
            /**
             * Format: int64
             * @description When the license was made, in milliseconds since the epoch.
             */
            creationDate?: number | undefined;
            /**
             * Format: int64
             * @description When the license was bought, in milliseconds since the epoch.
             */
            purchaseDate?: number | undefined;
            /**
             * Format: int64
             * @description When the license ends, in milliseconds since the epoch.
             */
            expiryDate?: number | undefined;
            /**
             * Format: int32
             * @description Days until the license ends.
             */
            numberOfDaysBeforeExpiry?: number | undefined;
            /**
             * Format: int64
             * @description When support and upgrades end, in milliseconds since the epoch.
             */
            maintenanceExpiryDate?: number | undefined;
            /**
             * Format: int32
             * @description Days until support and upgrades end.
             */
            numberOfDaysBeforeMaintenanceExpiry?: number | undefined;
            /**
             * Format: int64
             * @description When the grace period ends, in milliseconds since the epoch.
             */
            gracePeriodEndDate?: number | undefined;
            /**
             * Format: int32
             * @description Days until the grace period ends.
             */
            numberOfDaysBeforeGracePeriodExpiry?: number | undefined;
            /**
             * Format: int32
             * @description How many users the license allows.
             */
            maximumNumberOfUsers?: number | undefined;
            /** @description True if it allows any number of users. */
            unlimitedNumberOfUsers?: boolean | undefined;
            /** @description Identifier of the server that the license was made for. */
            serverId?: string | undefined;
            /** @description The number to quote to Atlassian's support. */
            supportEntitlementNumber?: string | undefined;
            /** @description The license as it was entered, encoded. */
            license: string;
            status: components["schemas"]["LicenseStatus"];
        };
        /** @description A license to install. */
        LicenseUpdate: {
            /** @description The license as it was bought, encoded. Without it the answer is 400. */
            license: string;
        };
        /**
         * @description A permission on the whole server, the lowest first; each implies those before it. LICENSED_USER may log in, PROJECT_CREATE may create projects, ADMIN administers users, groups and every project, SYS_ADMIN the server itself.
         * @enum {string}
         */
        GlobalPermission: "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN";
        /** @description How much a logger writes. */
        LogLevelResponse: {
            /** @description The lowest level that is written. */
            logLevel: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | (string & {});
        };
        /** @description How many tests a build ran, by outcome. */
        TestResults: {
            /**
             * Format: int32
             * @description Tests that failed.
             */
            failed?: number | undefined;
            /**
             * Format: int32
             * @description Tests that were skipped.
             */
            skipped?: number | undefined;
            /**
             * Format: int32
             * @description Tests that passed.
             */
            successful?: number | undefined;
        };
        /** @description A build of a commit, as a build server reported it. Lists have been seen to send key, state, name, url, description and dateAdded alone; `getBuild` sends the rest as well. */
        BuildStatus: {
            /** @description Key of the build plan or job. A commit has one build of each key; a later report replaces an earlier one. */
            key: string;
            /** @description How the build stands: CANCELLED, FAILED, INPROGRESS, SUCCESSFUL or UNKNOWN; Stash has FAILED, INPROGRESS and SUCCESSFUL alone. */
            state: "CANCELLED" | "FAILED" | "INPROGRESS" | "SUCCESSFUL" | "UNKNOWN" | (string & {});
            /** @description Name of the build for people. Left out where none was reported. */
            name?: string | undefined;
            /** @description Address of the build's page on the build server. */
            url: string;
            /** @description What the build did, for people. */
            description?: string | undefined;
            /**
             * Format: int64
             * @description When the build was reported, in milliseconds since the epoch.
             */
            dateAdded?: number | undefined;
            /**
             * Format: int64
             * @description When the build was first reported, in milliseconds since the epoch.
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When the build was last reported, in milliseconds since the epoch.
             */
            updatedDate?: number | undefined;
            /** @description Number of this run of the build plan. */
            buildNumber?: string | undefined;
            /**
             * Format: int64
             * @description How long the build took, in milliseconds.
             */
            duration?: number | undefined;
            /** @description Key of the plan that the build belongs to. */
            parent?: string | undefined;
            /** @description The ref that was built, in full, such as `refs/heads/master`. */
            ref?: string | undefined;
            /** @description Key of the project of the repository that was built. (Known from Data Center 9.4 on.) */
            projectKey?: string | undefined;
            /** @description Slug of the repository that was built. (Known from Data Center 9.4 on.) */
            repositorySlug?: string | undefined;
            testResults?: components["schemas"]["TestResults"] | undefined;
            commit?: components["schemas"]["Commit"] | undefined;
        };
        /** @description A page of the builds of a commit. */
        BuildStatusPage: components["schemas"]["Page"] & {
            /** @description Builds, one for each key, of every repository that has the commit. */
            values: components["schemas"]["BuildStatus"][];
        };
        /** @description A build of a commit, to be reported without naming a repository. Texts hold 255 characters at most. */
        BuildStatusCreate: {
            /** @description Key of the build plan or job. A second report with the same key replaces the first. */
            key: string;
            /**
             * @description How the build stands. Stash takes INPROGRESS, SUCCESSFUL and FAILED. Of Data Center 9.4 the vendor's prose names these, and the schema all five.
             * @enum {string}
             */
            state: "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "CANCELLED" | "UNKNOWN";
            /** @description Address of the build's page on the build server, at most 450 characters. */
            url: string;
            /** @description Name of the build for people. */
            name?: string | undefined;
            /** @description What the build did, for people. */
            description?: string | undefined;
            /** @description Number of this run of the build plan. (Known from Data Center 8.3 on.) */
            buildNumber?: string | undefined;
            /**
             * Format: int64
             * @description How long the build took, in milliseconds. (Known from Data Center 8.3 on.)
             */
            duration?: number | undefined;
            /** @description Key of the plan that the build belongs to. (Known from Data Center 8.3 on.) */
            parent?: string | undefined;
            /** @description The ref that was built, in full, such as `refs/heads/master`. (Known from Data Center 8.3 on.) */
            ref?: string | undefined;
            /** @description Key of the project of the repository that was built. Documented; what servers do with it is not known. (Known from Data Center 9.4 on.) */
            projectKey?: string | undefined;
            /** @description Slug of the repository that was built. Documented; what servers do with it is not known. (Known from Data Center 9.4 on.) */
            repositorySlug?: string | undefined;
            /**
             * Format: int64
             * @description When the build was first reported, in milliseconds since the epoch. Documented; what servers do with it is not known. (Known from Data Center 8.3 on.)
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When the build was last reported, in milliseconds since the epoch. Documented; what servers do with it is not known. (Known from Data Center 8.3 on.)
             */
            updatedDate?: number | undefined;
            testResults?: components["schemas"]["TestResults"] | undefined;
        };
        /** @description How many builds a commit has, by state. */
        BuildStatusCounts: {
            /**
             * Format: int32
             * @description Builds that are SUCCESSFUL.
             */
            successful: number;
            /**
             * Format: int32
             * @description Builds that are INPROGRESS.
             */
            inProgress: number;
            /**
             * Format: int32
             * @description Builds that are FAILED.
             */
            failed: number;
            /**
             * Format: int32
             * @description Builds that are CANCELLED. (Known from Data Center 9.4 on.)
             */
            cancelled?: number | undefined;
            /**
             * Format: int32
             * @description Builds that are UNKNOWN. (Known from Data Center 9.4 on.)
             */
            unknown?: number | undefined;
            /** @description The one build of the commit, where `includeUnique` asked for it. Seen on Stash 3.11. */
            results?: components["schemas"]["BuildStatus"][] | undefined;
        };
        /** @description Hashes of commits, 40 hexadecimal digits each. */
        CommitHashes: string[];
        /** @description Counts of builds by the hash of their commit. Commits without builds are left out. */
        BuildStatusCountsByCommit: {
            [key: string]: components["schemas"]["BuildStatusCounts"];
        };
        /** @description How many tests a build ran, by outcome; null for none. */
        NullableTestResults: {
            /**
             * Format: int32
             * @description Tests that failed.
             */
            failed?: number | undefined;
            /**
             * Format: int32
             * @description Tests that were skipped.
             */
            skipped?: number | undefined;
            /**
             * Format: int32
             * @description Tests that passed.
             */
            successful?: number | undefined;
        } | null;
        /** @description A build of a commit in one repository, to be reported. */
        BuildCreate: {
            /** @description Key of the build plan or job, at most 255 characters. A second report with the same key replaces the first. */
            key: string;
            /**
             * @description How the build stands. CANCELLED is for servers whose `getBuildCapabilities` has `cancelledStatus`.
             * @enum {string}
             */
            state: "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "CANCELLED" | "UNKNOWN";
            /** @description Address of the build's page on the build server, at most 450 characters. */
            url: string;
            /** @description Name of the build for people, at most 255 characters. */
            name?: string | undefined;
            /** @description What the build did, for people. */
            description?: string | undefined;
            /** @description Number of this run of the build plan, at most 255 characters. */
            buildNumber?: string | undefined;
            /**
             * Format: int64
             * @description How long a finished build took, in milliseconds; null for none.
             */
            duration?: (number | null) | undefined;
            /** @description Key of the plan that the build belongs to, at most 1,024 characters. */
            parent?: string | undefined;
            /** @description The ref that was built, in full, such as `refs/heads/master`, at most 1,024 characters; null for none. What does not begin with `refs/` is refused. */
            ref?: (string | null) | undefined;
            /**
             * Format: int64
             * @description When the build last changed, in milliseconds since the epoch; now when it is left out.
             */
            lastUpdated?: number | undefined;
            /**
             * Format: int64
             * @description Another name of `lastUpdated`, in milliseconds since the epoch, which the vendor's prose and a client use.
             */
            dateAdded?: number | undefined;
            testResults?: components["schemas"]["NullableTestResults"] | undefined;
        };
        /** @description What a server can do with builds. */
        BuildCapabilities: {
            /** @description Names of abilities. `richBuildStatus` says that `addBuild` is there, `cancelledStatus` (Data Center 8.0 and later) that a build may be CANCELLED. */
            buildStatus?: ("richBuildStatus" | "cancelledStatus" | (string & {}))[] | undefined;
        };
        /** @description An environment that something was deployed to. */
        DeploymentEnvironment: {
            /** @description Key of the environment. */
            key: string;
            /** @description Name of the environment for people. */
            displayName: string;
            /** @description What the environment is for. */
            type?: ("DEVELOPMENT" | "TESTING" | "STAGING" | "PRODUCTION" | (string & {})) | undefined;
            /** @description Address of what was deployed there. */
            url?: string | undefined;
        };
        /** @description The commit that the environment had before a deployment, or null where none is known. */
        NullableDeploymentCommit: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            id: string;
            /** @description The hash shortened for showing. */
            displayId: string;
            author?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            authorTimestamp?: number | undefined;
            committer?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was committed, in milliseconds since the epoch.
             */
            committerTimestamp?: number | undefined;
            /** @description The whole commit message, or null; servers have been seen to leave it empty here. */
            message?: (string | null) | undefined;
            /** @description The commits that it follows. */
            parents?: components["schemas"]["CommitParent"][] | undefined;
        } | null;
        /** @description The commit that a deployment brought. Documented with its two ids; servers send all of it. */
        DeploymentCommit: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            id: string;
            /** @description The hash shortened for showing. */
            displayId: string;
            author?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was written, in milliseconds since the epoch.
             */
            authorTimestamp?: number | undefined;
            committer?: components["schemas"]["Person"] | undefined;
            /**
             * Format: int64
             * @description When it was committed, in milliseconds since the epoch.
             */
            committerTimestamp?: number | undefined;
            /** @description The whole commit message, or null; servers have been seen to leave it empty here. */
            message?: (string | null) | undefined;
            /** @description The commits that it follows. */
            parents?: components["schemas"]["CommitParent"][] | undefined;
        };
        /** @description A deployment of a commit to an environment, as a deployment tool reported it. */
        Deployment: {
            /**
             * Format: int64
             * @description Tells the deployments of one key to one environment apart; a later deployment has a greater number.
             */
            deploymentSequenceNumber: number;
            /** @description Key of the deployment plan or job. */
            key: string;
            /** @description Name of the deployment for people. */
            displayName: string;
            /** @description What was deployed, for people. */
            description?: string | undefined;
            /** @description How the deployment stands. */
            state: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN" | (string & {});
            /** @description Address of the deployment's page on the deployment tool. */
            url: string;
            /**
             * Format: int64
             * @description When the deployment last changed, in milliseconds since the epoch.
             */
            lastUpdated?: number | undefined;
            environment: components["schemas"]["DeploymentEnvironment"];
            fromCommit?: components["schemas"]["NullableDeploymentCommit"] | undefined;
            toCommit?: components["schemas"]["DeploymentCommit"] | undefined;
            repository?: components["schemas"]["Repository"] | undefined;
        };
        /** @description The environment that something was deployed to. */
        DeploymentEnvironmentInput: {
            /** @description Key of the environment, at most 255 characters. */
            key: string;
            /** @description Name of the environment for people, at most 255 characters. */
            displayName: string;
            /**
             * @description What the environment is for.
             * @enum {string}
             */
            type?: ("DEVELOPMENT" | "TESTING" | "STAGING" | "PRODUCTION") | undefined;
            /** @description Address of what was deployed there, at most 1,024 characters. */
            url?: string | undefined;
        };
        /** @description A deployment of a commit, to be reported, or to be changed where its key, environment and number are known. */
        DeploymentCreate: {
            /**
             * Format: int64
             * @description Tells the deployments of one key to one environment apart; give a later deployment a greater number.
             */
            deploymentSequenceNumber: number;
            /** @description Key of the deployment plan or job, at most 255 characters. */
            key: string;
            /** @description Name of the deployment for people, at most 255 characters. */
            displayName: string;
            /** @description What was deployed, for people, at most 255 characters. */
            description: string;
            /**
             * @description How the deployment stands.
             * @enum {string}
             */
            state: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN";
            /** @description Address of the deployment's page on the deployment tool, at most 1,024 characters. */
            url: string;
            /**
             * Format: int64
             * @description When the deployment last changed, in milliseconds since the epoch; now when it is left out.
             */
            lastUpdated?: number | undefined;
            environment: components["schemas"]["DeploymentEnvironmentInput"];
        };
        /** @description What a server can do with deployments; an empty object, where it was seen. */
        DeploymentCapabilities: {
            [key: string]: unknown;
        };
        /** @description Settings of a webhook, in whatever form; servers keep members that they do not know. */
        WebhookConfiguration: {
            /** @description Key that deliveries are signed with, in the header `X-Hub-Signature`. Servers send it back readable. */
            secret?: string | undefined;
            /** @description The program that created the webhook, such as `bitbucket`, as that program says. */
            createdBy?: string | undefined;
        };
        /** @description User name and password for Basic authentication at the address of a webhook. (Known from Data Center 8.9 on.) */
        WebhookCredentials: {
            /** @description The user name. */
            username?: string | undefined;
            /** @description The password. Servers do not send it back. */
            password?: string | undefined;
        };
        /** @description The repository or project that an event happened in. */
        WebhookScope: {
            /** @description Number of the repository or project, as a text. */
            id?: string | undefined;
            /** @description What it is: repository or project. */
            type?: ("repository" | "project" | (string & {})) | undefined;
        };
        /** @description Headers of a request or response, by their names. */
        WebhookHeaders: {
            [key: string]: string;
        };
        /** @description The request that was sent. The members beyond its method and address only in `getLatestWebhookInvocation`. */
        WebhookInvocationRequest: {
            /** @description HTTP method, POST. */
            method?: string | undefined;
            /** @description The address. */
            url?: string | undefined;
            headers?: components["schemas"]["WebhookHeaders"] | undefined;
            /** @description The body as text. */
            body?: string | undefined;
        };
        /** @description What became of a call. */
        WebhookInvocationResult: {
            /** @description The HTTP status that came back, or the reason that none did. */
            description?: string | undefined;
            /** @description SUCCESS, FAILURE (an HTTP status that is none of success) or ERROR (no answer). */
            outcome?: ("SUCCESS" | "FAILURE" | "ERROR" | (string & {})) | undefined;
            headers?: components["schemas"]["WebhookHeaders"] | undefined;
            /** @description The body of the answer as text. */
            body?: string | undefined;
        };
        /** @description One call of a webhook's address. */
        WebhookInvocation: {
            /**
             * Format: int32
             * @description Number of the call.
             */
            id?: number | undefined;
            /** @description Key of the event that was posted. */
            event?: string | undefined;
            eventScope?: components["schemas"]["WebhookScope"] | undefined;
            /**
             * Format: int64
             * @description When the call began, in milliseconds since the epoch.
             */
            start?: number | undefined;
            /**
             * Format: int64
             * @description When the call ended, in milliseconds since the epoch.
             */
            finish?: number | undefined;
            /**
             * Format: int32
             * @description How long the call took, in milliseconds.
             */
            duration?: number | undefined;
            request?: components["schemas"]["WebhookInvocationRequest"] | undefined;
            result?: components["schemas"]["WebhookInvocationResult"] | undefined;
        };
        /** @description The stretch of time that was counted. */
        WebhookWindow: {
            /**
             * Format: int64
             * @description When it began, in milliseconds since the epoch.
             */
            start?: number | undefined;
            /**
             * Format: int64
             * @description How long it is, in milliseconds.
             */
            duration?: number | undefined;
        };
        /** @description How many deliveries went how, in a stretch of time. */
        WebhookCounts: {
            /**
             * Format: int32
             * @description Deliveries that nobody answered.
             */
            errors?: number | undefined;
            /**
             * Format: int32
             * @description Deliveries that were answered with an HTTP status that is none of success.
             */
            failures?: number | undefined;
            /**
             * Format: int32
             * @description Deliveries that were taken.
             */
            successes?: number | undefined;
            window?: components["schemas"]["WebhookWindow"] | undefined;
        };
        /** @description How the deliveries of a webhook went. */
        WebhookStatistics: {
            lastSuccess?: components["schemas"]["WebhookInvocation"] | undefined;
            lastFailure?: components["schemas"]["WebhookInvocation"] | undefined;
            lastError?: components["schemas"]["WebhookInvocation"] | undefined;
            counts?: components["schemas"]["WebhookCounts"] | undefined;
        };
        /** @description A webhook of a repository or project, which posts events to an address. */
        Webhook: {
            /**
             * Format: int32
             * @description Number of the webhook.
             */
            id: number;
            /** @description Name of the webhook for people. */
            name?: string | undefined;
            /** @description Address that the events are posted to. */
            url: string;
            /** @description Keys of the events that the webhook is told of. Known are `repo:` with refs_changed, modified, forked, secret_detected, comment:added, comment:edited and comment:deleted; `pr:` with opened, from_ref_updated, to_ref_updated, modified, reviewer:updated, reviewer:approved, reviewer:unapproved, reviewer:needs_work, merged, declined, deleted, comment:added, comment:edited and comment:deleted; `mirror:repo_synchronized`; `project:modified` on webhooks of a project. */
            events: ("repo:refs_changed" | "repo:modified" | "repo:forked" | "repo:comment:added" | "repo:comment:edited" | "repo:comment:deleted" | "repo:secret_detected" | "mirror:repo_synchronized" | "project:modified" | "pr:opened" | "pr:from_ref_updated" | "pr:to_ref_updated" | "pr:modified" | "pr:reviewer:updated" | "pr:reviewer:approved" | "pr:reviewer:unapproved" | "pr:reviewer:needs_work" | "pr:merged" | "pr:declined" | "pr:deleted" | "pr:comment:added" | "pr:comment:edited" | "pr:comment:deleted" | (string & {}))[];
            /** @description Whether events are posted. */
            active: boolean;
            configuration?: components["schemas"]["WebhookConfiguration"] | undefined;
            credentials?: components["schemas"]["WebhookCredentials"] | undefined;
            /** @description Whether the certificate of the address is verified. (Known from Data Center 9 on.) */
            sslVerificationRequired?: boolean | undefined;
            /** @description Where the webhook is configured: repository or project. (Known from Data Center 9 on.) */
            scopeType?: ("repository" | "project" | (string & {})) | undefined;
            /**
             * Format: int64
             * @description When the webhook was created, in milliseconds since the epoch.
             */
            createdDate?: number | undefined;
            /**
             * Format: int64
             * @description When the webhook was last changed, in milliseconds since the epoch.
             */
            updatedDate?: number | undefined;
            statistics?: components["schemas"]["WebhookStatistics"] | undefined;
        };
        /** @description A page of webhooks. */
        WebhookPage: components["schemas"]["Page"] & {
            /** @description Webhooks, those that are not active included. */
            values: components["schemas"]["Webhook"][];
        };
        /** @description A webhook, to be created or to replace one. In a replacement, what is left out is cleared. */
        WebhookInput: {
            /** @description Name of the webhook for people. */
            name?: string | undefined;
            /** @description Address that the events are posted to. */
            url: string;
            /** @description Keys of the events that the webhook is told of; at least one. Known are `repo:` with refs_changed, modified, forked, secret_detected, comment:added, comment:edited and comment:deleted; `pr:` with opened, from_ref_updated, to_ref_updated, modified, reviewer:updated, reviewer:approved, reviewer:unapproved, reviewer:needs_work, merged, declined, deleted, comment:added, comment:edited and comment:deleted; `mirror:repo_synchronized`; `project:modified` on webhooks of a project. */
            events: ("repo:refs_changed" | "repo:modified" | "repo:forked" | "repo:comment:added" | "repo:comment:edited" | "repo:comment:deleted" | "repo:secret_detected" | "mirror:repo_synchronized" | "project:modified" | "pr:opened" | "pr:from_ref_updated" | "pr:to_ref_updated" | "pr:modified" | "pr:reviewer:updated" | "pr:reviewer:approved" | "pr:reviewer:unapproved" | "pr:reviewer:needs_work" | "pr:merged" | "pr:declined" | "pr:deleted" | "pr:comment:added" | "pr:comment:edited" | "pr:comment:deleted" | (string & {}))[];
            /** @description Whether events are posted. */
            active?: boolean | undefined;
            configuration?: components["schemas"]["WebhookConfiguration"] | undefined;
            credentials?: components["schemas"]["WebhookCredentials"] | undefined;
            /** @description Whether the certificate of the address is verified. (Known from Data Center 9 on.) */
            sslVerificationRequired?: boolean | undefined;
            /** @description Where the webhook is configured, `repository` or `project`. Documented; servers take it from the URL. (Known from Data Center 9 on.) */
            scopeType?: string | undefined;
        };
        /** @description The request that a server sent to try an address. */
        WebhookTestRequest: {
            /** @description HTTP method, POST. */
            method?: string | undefined;
            /** @description The address. */
            url?: string | undefined;
            headers?: components["schemas"]["WebhookHeaders"] | undefined;
            /** @description The body, a `diagnostics:ping`. */
            body?: string | undefined;
        };
        /** @description What came back when a server tried an address. */
        WebhookTestResponse: {
            /**
             * Format: int32
             * @description HTTP status.
             */
            status?: number | undefined;
            headers?: components["schemas"]["WebhookHeaders"] | undefined;
            /** @description The body as text. */
            body?: string | undefined;
        };
        /** @description What a server sent to try an address, and what came back. Authorization headers are among it. */
        WebhookTest: {
            request?: components["schemas"]["WebhookTestRequest"] | undefined;
            response?: components["schemas"]["WebhookTestResponse"] | undefined;
        };
        /** @description How the deliveries of a webhook went, by the key of the event. */
        WebhookStatisticsByEvent: {
            [key: string]: components["schemas"]["WebhookStatistics"];
        };
        /** @description The user who caused an event. */
        EventActor: {
            /** @description User name, the one for logging in. */
            name: string;
            /** @description E-mail address. Null for accounts of the server itself. */
            emailAddress?: (string | null) | undefined;
            /**
             * Format: int64
             * @description Number of the user; stays when the user is renamed. Missing from one recording of 2017.
             */
            id?: number | undefined;
            /** @description The name to show. */
            displayName: string;
            /** @description Whether the user may log in. */
            active?: boolean | undefined;
            /** @description The form of the user name that URLs take; may differ from `name`. */
            slug: string;
            /** @description What kind of account it is. */
            type?: ("NORMAL" | "SERVICE" | (string & {})) | undefined;
            links?: components["schemas"]["Links"] | undefined;
            /** @description The user name once more. In the vendor's example of `repo:secret_detected` alone, like everything below. */
            username?: string | undefined;
            /** @description Whether the account comes from a directory of its own. */
            crowdBacked?: boolean | undefined;
            /** @description Null in the example; its form is not known. */
            backingCrowdUser?: unknown | undefined;
            /** @description Null in the example; its form is not known. */
            deletedDate?: unknown | undefined;
            /** @description Null in the example. */
            locale?: (string | null) | undefined;
            /** @description Null in the example. */
            timeZone?: (string | null) | undefined;
        };
        /** @description A project was renamed: what it was, and what it is. */
        ProjectModifiedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "project:modified";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            old: components["schemas"]["Project"];
            new: components["schemas"]["Project"];
        };
        /** @description A branch or a tag. */
        EventRef: {
            /** @description Full name of the ref, such as `refs/heads/master`. */
            id: string;
            /** @description Short name of the ref, such as `master`. */
            displayId: string;
            /** @description Kind of ref. */
            type: "BRANCH" | "TAG" | (string & {});
        };
        /** @description A branch or tag that was created, moved or deleted. A hash of forty zeros stands for no commit. */
        EventRefChange: {
            ref: components["schemas"]["EventRef"];
            /** @description Full name of the ref, such as `refs/heads/master`. */
            refId: string;
            /** @description Commit that it pointed to, 40 hexadecimal digits. */
            fromHash: string;
            /** @description Commit that it points to now, 40 hexadecimal digits. */
            toHash: string;
            /** @description What was done. */
            type: "ADD" | "DELETE" | "UPDATE" | (string & {});
        };
        /** @description A moment in an event: milliseconds since the epoch, and from Data Center 10 on a text such as `2026-05-04T09:15:30.123+0000`. */
        EventDate: number | string;
        /** @description A commit that another one follows. Servers send its two ids, or all of it. */
        EventCommitParent: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            id: string;
            /** @description The hash shortened for showing. */
            displayId: string;
            author?: components["schemas"]["Person"] | undefined;
            authorTimestamp?: components["schemas"]["EventDate"] | undefined;
            committer?: components["schemas"]["Person"] | undefined;
            committerTimestamp?: components["schemas"]["EventDate"] | undefined;
            /** @description The whole commit message. */
            message?: string | undefined;
            /** @description The commits that it follows in turn. */
            parents?: components["schemas"]["EventCommitParent"][] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description A commit as events tell of it: what calls answer, but for the dates. */
        EventCommit: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            id: string;
            /** @description The hash shortened for showing. */
            displayId: string;
            author: components["schemas"]["Person"];
            authorTimestamp: components["schemas"]["EventDate"];
            committer: components["schemas"]["Person"];
            committerTimestamp: components["schemas"]["EventDate"];
            /** @description The whole commit message. */
            message: string;
            /** @description The commits that it follows; none for the first, several for a merge. */
            parents: components["schemas"]["EventCommitParent"][];
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description Branches or tags were created, moved or deleted. */
        RepositoryRefsChangedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:refs_changed";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            repository: components["schemas"]["Repository"];
            /** @description The branches and tags that changed. */
            changes: components["schemas"]["EventRefChange"][];
            /** @description The newest commits of the change. Later servers only. */
            commits?: components["schemas"]["EventCommit"][] | undefined;
            toCommit?: components["schemas"]["EventCommit"] | undefined;
        };
        /** @description A repository was renamed or moved: what it was, and what it is. */
        RepositoryModifiedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:modified";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            old: components["schemas"]["Repository"];
            new: components["schemas"]["Repository"];
        };
        /** @description A repository was forked. `repository` is the fork. */
        RepositoryForkedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:forked";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            repository: components["schemas"]["Repository"];
        };
        /** @description A comment as events tell of it: what calls answer, but for the dates, and without what you may do with it. */
        EventComment: {
            /**
             * Format: int64
             * @description Number of the comment.
             */
            id: number;
            /**
             * Format: int32
             * @description Rises with every change.
             */
            version: number;
            /** @description Markdown. */
            text: string;
            /** @description The text as HTML, where a server sends it. */
            html?: string | undefined;
            author: components["schemas"]["User"];
            createdDate: components["schemas"]["EventDate"];
            updatedDate: components["schemas"]["EventDate"];
            /** @description Replies, each of which may have replies of its own. Empty in every recording. */
            comments: components["schemas"]["EventComment"][];
            /** @description Things to do that hang on the comment. Empty in every recording, and gone by 2025. */
            tasks?: components["schemas"]["CommentTask"][] | undefined;
            /** @description NORMAL for a remark, BLOCKER for a task. (Known from Bitbucket Server 7.2 on.) */
            severity?: ("NORMAL" | "BLOCKER" | (string & {})) | undefined;
            /** @description Whether it is settled. (Known from Bitbucket Server 7.2 on.) */
            state?: ("OPEN" | "PENDING" | "RESOLVED" | (string & {})) | undefined;
            /** @description Whether the comment and its replies are done with. (Known from Data Center 8.9 on.) */
            threadResolved?: boolean | undefined;
            threadResolvedDate?: components["schemas"]["EventDate"] | undefined;
            threadResolver?: components["schemas"]["User"] | undefined;
            resolvedDate?: components["schemas"]["EventDate"] | undefined;
            resolver?: components["schemas"]["User"] | undefined;
            anchor?: components["schemas"]["CommentAnchor"] | undefined;
            parent?: components["schemas"]["CommentParent"] | undefined;
            permittedOperations?: components["schemas"]["PermittedOperations"] | undefined;
            properties?: components["schemas"]["Properties"] | undefined;
        };
        /** @description Someone commented on a commit. */
        RepositoryCommentAddedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:comment:added";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            repository: components["schemas"]["Repository"];
            /** @description Hash of the commit that the comment is on, 40 hexadecimal digits. */
            commit: string;
            comment: components["schemas"]["EventComment"];
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Left out where it is no reply.
             */
            commentParentId?: number | undefined;
        };
        /** @description The text of a comment on a commit was changed. */
        RepositoryCommentEditedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:comment:edited";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            repository: components["schemas"]["Repository"];
            /** @description Hash of the commit that the comment is on, 40 hexadecimal digits. */
            commit: string;
            comment: components["schemas"]["EventComment"];
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Left out where it is no reply.
             */
            commentParentId?: number | undefined;
            /** @description The text as it was before, markdown. */
            previousComment: string;
        };
        /** @description A comment on a commit was deleted. */
        RepositoryCommentDeletedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:comment:deleted";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            repository: components["schemas"]["Repository"];
            /** @description Hash of the commit that the comment is on, 40 hexadecimal digits. */
            commit: string;
            comment: components["schemas"]["EventComment"];
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Left out where it is no reply.
             */
            commentParentId?: number | undefined;
        };
        /** @description A line of a commit that a secret was found in. */
        EventSecretLocation: {
            /** @description Hash of the commit, 40 hexadecimal digits. */
            commitId: string;
            /** @description Path of the file from the root of the repository, with slashes. */
            path: string;
            /**
             * Format: int32
             * @description Number of the line, from 1.
             */
            line: number;
            /** @description Name of the rule that found it. */
            ruleName: string;
            repository: components["schemas"]["Repository"];
        };
        /** @description A push brought something that looks like a secret. */
        RepositorySecretDetectedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "repo:secret_detected";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            /** @description The places that it was found in. */
            secretLocations: components["schemas"]["EventSecretLocation"][];
        };
        /** @description A mirror of the server. */
        EventMirrorServer: {
            /** @description Id of the mirror. */
            id: string;
            /** @description Name of the mirror for people. */
            name: string;
        };
        /** @description A mirror has finished to synchronize a repository. */
        MirrorRepositorySynchronizedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "mirror:repo_synchronized";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            mirrorServer: components["schemas"]["EventMirrorServer"];
            /** @description How the mirror fetched them: snapshot or incremental since 6.7, smartMirror before. */
            syncType?: ("snapshot" | "incremental" | "smartMirror" | (string & {})) | undefined;
            /** @description True if there were too many changes to list, and `changes` is empty. */
            refLimitExceeded?: boolean | undefined;
            repository: components["schemas"]["Repository"];
            /** @description The branches and tags that changed. */
            changes: components["schemas"]["EventRefChange"][];
        };
        /** @description A pull request as events tell of it: what calls answer, but for the dates. */
        EventPullRequest: {
            /**
             * Format: int64
             * @description Number of the pull request, unique within the target repository.
             */
            id: number;
            /**
             * Format: int32
             * @description Rises with every change. Send the one you saw when you change, merge, decline or reopen.
             */
            version: number;
            /** @description One line that says what the change is. */
            title: string;
            /** @description Markdown. Left out where there is none. */
            description?: string | undefined;
            /** @description Where the pull request stands. */
            state: "OPEN" | "MERGED" | "DECLINED" | (string & {});
            /** @description True while the state is OPEN. */
            open: boolean;
            /** @description True once merged or declined. */
            closed: boolean;
            /** @description True while the server is busy merging it. */
            locked?: boolean | undefined;
            /** @description True while not yet meant for review. Seen from 2023 on. */
            draft?: boolean | undefined;
            createdDate: components["schemas"]["EventDate"];
            updatedDate: components["schemas"]["EventDate"];
            closedDate?: components["schemas"]["EventDate"] | undefined;
            fromRef: components["schemas"]["PullRequestRef"];
            toRef: components["schemas"]["PullRequestRef"];
            author: components["schemas"]["Participant"];
            /** @description Those who are asked to review. */
            reviewers: components["schemas"]["Participant"][];
            /** @description Those who took part otherwise. */
            participants: components["schemas"]["Participant"][];
            properties?: components["schemas"]["Properties"] | undefined;
            links?: components["schemas"]["Links"] | undefined;
            /** @description The description as HTML, where a server sends it. */
            descriptionAsHtml?: string | undefined;
            /** @description The same; the document of 9.4 has both names. */
            htmlDescription?: string | undefined;
        };
        /** @description A pull request was opened. */
        PullRequestOpenedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:opened";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
        };
        /** @description The source branch of a pull request moved. */
        PullRequestFromRefUpdatedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:from_ref_updated";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            /** @description Commit that the source branch pointed to before, 40 hexadecimal digits. */
            previousFromHash: string;
        };
        /** @description The target branch of a pull request moved. */
        PullRequestToRefUpdatedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:to_ref_updated";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
        };
        /** @description The branch that a pull request was to be merged into before. */
        EventPreviousTarget: {
            /** @description Full name of the ref, such as `refs/heads/master`. */
            id: string;
            /** @description Short name of the ref, such as `master`. */
            displayId: string;
            /** @description Kind of ref. */
            type?: ("BRANCH" | "TAG" | (string & {})) | undefined;
            /** @description Commit at the tip, 40 hexadecimal digits. */
            latestCommit?: string | undefined;
            /** @description The same, under the name that Stash had for it. */
            latestChangeset?: string | undefined;
        };
        /** @description The title, the description or the target of a pull request was changed. */
        PullRequestModifiedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:modified";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            /** @description The title as it was before. */
            previousTitle: string;
            /** @description The description as it was before; null or left out where there was none. */
            previousDescription?: (string | null) | undefined;
            previousTarget: components["schemas"]["EventPreviousTarget"];
        };
        /** @description Reviewers were added to a pull request or taken off. */
        PullRequestReviewerUpdatedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:reviewer:updated";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            /** @description Those who are asked now. */
            addedReviewers: components["schemas"]["User"][];
            /** @description Those who are no longer asked. */
            removedReviewers: components["schemas"]["User"][];
        };
        /** @description A reviewer approved of a pull request. */
        PullRequestReviewerApprovedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:reviewer:approved";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            participant: components["schemas"]["Participant"];
            /** @description The reviewer's verdict before. */
            previousStatus: "APPROVED" | "UNAPPROVED" | "NEEDS_WORK" | (string & {});
        };
        /** @description A reviewer took back an approval, or the mark that a pull request needs work. */
        PullRequestReviewerUnapprovedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:reviewer:unapproved";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            participant: components["schemas"]["Participant"];
            /** @description The reviewer's verdict before. */
            previousStatus: "APPROVED" | "UNAPPROVED" | "NEEDS_WORK" | (string & {});
        };
        /** @description A reviewer marked a pull request as in need of work. */
        PullRequestReviewerNeedsWorkEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:reviewer:needs_work";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            participant: components["schemas"]["Participant"];
            /** @description The reviewer's verdict before. */
            previousStatus: "APPROVED" | "UNAPPROVED" | "NEEDS_WORK" | (string & {});
        };
        /** @description A reviewer asked for changes. Servers call it `pr:reviewer:needs_work`. */
        PullRequestReviewerChangesRequestedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:reviewer:changes_requested";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            participant: components["schemas"]["Participant"];
            /** @description The reviewer's verdict before. */
            previousStatus: "APPROVED" | "UNAPPROVED" | "NEEDS_WORK" | (string & {});
        };
        /** @description A pull request was merged. */
        PullRequestMergedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:merged";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
        };
        /** @description A pull request was declined. */
        PullRequestDeclinedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:declined";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
        };
        /** @description A pull request was deleted. */
        PullRequestDeletedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:deleted";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
        };
        /** @description Someone commented on a pull request. */
        PullRequestCommentAddedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:comment:added";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            comment: components["schemas"]["EventComment"];
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Left out where it is no reply.
             */
            commentParentId?: number | undefined;
        };
        /** @description The text of a comment on a pull request was changed. */
        PullRequestCommentEditedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:comment:edited";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            comment: components["schemas"]["EventComment"];
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Left out where it is no reply.
             */
            commentParentId?: number | undefined;
            /** @description The text as it was before, markdown. */
            previousComment: string;
        };
        /** @description A comment on a pull request was deleted. */
        PullRequestCommentDeletedEvent: {
            /**
             * @description The key of the event.
             * @enum {string}
             */
            eventKey: "pr:comment:deleted";
            /** @description When it happened, to the second, with the server's offset: `2026-05-04T11:15:30+0200`. */
            date: string;
            actor: components["schemas"]["EventActor"];
            pullRequest: components["schemas"]["EventPullRequest"];
            comment: components["schemas"]["EventComment"];
            /**
             * Format: int64
             * @description Number of the comment that it replies to. Left out where it is no reply.
             */
            commentParentId?: number | undefined;
        };
        /** @description Someone tests the connection. The body has neither key nor date. */
        DiagnosticsPingEvent: {
            /** @description Always true. */
            test: boolean;
        };
    };
    responses: {
        /** @description Anything else. 405: the URL does not take this method. 415: the body's Content-Type is not supported. 500: a wrong URL, or an error of the server. */
        Default: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or the credentials are wrong. */
        NotAuthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A field of the project is missing or not valid; `context` names it. */
        ProjectNotValid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or may not see the project. */
        CannotViewProject: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The project does not exist. */
        ProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or do not administer the project. */
        NotProjectAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A field is missing or not valid; servers name it in `context`. */
        RepositoryInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Another repository of the project has this name. */
        RepositoryNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or may not read the repository. */
        CannotReadRepository: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository does not exist. */
        RepositoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or do not administer the repository. */
        NotRepositoryAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path, or the changeset to read it at, is missing or not valid. */
        BrowseMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository, the changeset, or the path at that changeset does not exist. */
        RepositoryOrPathNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository, or a changeset or ref that the call names, does not exist. */
        RepositoryOrChangesetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A changeset id or ref is not valid. */
        ChangesetNotValid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path is not a directory at that changeset. */
        PathNotDirectory: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is malformed; `context` names the parameter or field. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or may not read the repository that the pull request targets. */
        CannotReadPullRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository or pull request does not exist. */
        PullRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The pull request is not open. */
        PullRequestNotOpen: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The project, repository, pull request or comment does not exist. */
        PullRequestCommentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or may not write to the repository that the pull request targets. */
        CannotAssignPullRequestRole: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The permission was granted to everyone named. The body is empty, though servers label it as JSON. */
        PermissionGranted: {
            headers: {
                "X-AUSERNAME": components["headers"]["CallerName"];
                "X-AUSERID": components["headers"]["CallerId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is malformed, or there is no such permission. */
        UnknownPermission: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description It would lower your own permission. */
        WouldLowerOwnPermission: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The project or user does not exist. */
        ProjectOrUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Everything that was granted to the user or group there is revoked. The body is empty. */
        PermissionsRevoked: {
            headers: {
                "X-AUSERNAME": components["headers"]["CallerName"];
                "X-AUSERID": components["headers"]["CallerId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The project or group does not exist. */
        ProjectOrGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository or group does not exist. */
        RepositoryOrGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository or user does not exist. */
        RepositoryOrUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The project, repository or hook does not exist. */
        HookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The hook does not accept the settings; servers name the one at fault in `context`. */
        HookSettingsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or administer no project. */
        NotAnyProjectAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user does not exist. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or are not an administrator. */
        NotAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The group's permission is higher than yours. */
        GroupHasHigherPermission: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The group does not exist. */
        GroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, are not an administrator, or the user's permission is higher than yours. */
        CannotChangeUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user's permission is higher than yours. */
        UserHasHigherPermission: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user is in the group now. The body is empty. */
        AddedToGroup: {
            headers: {
                "X-AUSERNAME": components["headers"]["CallerName"];
                "X-AUSERID": components["headers"]["CallerId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It would exceed the number of users that the license allows, or the group's permission is higher than yours. */
        CannotAddToGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user or group does not exist. */
        UserOrGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user is no longer in the group. The body is empty. */
        RemovedFromGroup: {
            headers: {
                "X-AUSERNAME": components["headers"]["CallerName"];
                "X-AUSERID": components["headers"]["CallerId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description You are not logged in, or are not a system administrator. */
        NotSystemAdministrator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, are not an administrator, or do not have the permission that you would grant. */
        CannotGrantGlobalPermission: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description It would exceed the number of users that the license allows. */
        LicenseLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description It would lower your own permission, or yours is lower than that of the one you would change. */
        PermissionConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such log level. */
        UnknownLogLevel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description You are not logged in, or not licensed to use the server. */
        NotLicensed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing or invalid. */
        BuildKeyInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key, the environment or the number is missing or invalid. */
        DeploymentQueryInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The webhook has no address or no event, or a member is invalid. */
        WebhookInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The repository or the webhook does not exist. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The project or the webhook does not exist. */
        ProjectWebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any status from 200 to 299 tells the server that the event arrived. The body is not read, but kept to be shown to administrators. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
        Start: number;
        /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
        Limit: number;
        /**
         * @description Key of the project; `~` and the user's slug for a personal project.
         * @example PRJ
         */
        ProjectKey: string;
        /**
         * @description Slug of the repository, the last part of its URL.
         * @example my-repo
         */
        RepositorySlug: string;
        /** @description Only branches or tags that match this text. */
        RefFilterText: string;
        /** @description `ALPHABETICAL` sorts by name, `MODIFICATION` by when the branch or tag was last updated. */
        RefOrderBy: "ALPHABETICAL" | "MODIFICATION";
        /** @description Changeset id, branch or tag to read from. The default branch when left out. */
        At: string;
        /** @description Whether to answer with the type of the path alone, `{"type":"FILE"}`, instead of what it holds. */
        BrowseType: boolean;
        /** @description Adds who last changed the lines of a file. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
        BrowseBlame: boolean;
        /** @description With `blame`, leaves out the text of the lines: the answer has only the blame. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
        BrowseNoContent: boolean;
        /**
         * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
         * @example path/to/file.txt
         */
        FilePath: string;
        /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
        AvatarSize: number;
        /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
        AvatarScheme: string;
        /**
         * @description Hash of a changeset. Servers answer 404 to the name of a branch or tag that has a slash in it.
         * @example abcdef0123abcdef4567abcdef8987abcdef6543
         */
        ChangesetId: string;
        /** @description `ignore-all` leaves changes of white space out of the diff. */
        Whitespace: "ignore-all";
        /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
        ContextLines: number;
        /**
         * @description Path of a directory from the repository's root, without a leading slash. Its slashes stay as they are.
         * @example path/to
         */
        DirectoryPath: string;
        /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
        Markup: boolean;
        /**
         * @description Number of the pull request within its repository.
         * @example 101
         */
        PullRequestId: number;
        /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
        PullRequestVersion: number;
        /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
        SinceId: string;
        /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
        UntilId: string;
        /**
         * @description Id of the comment, unique on the server.
         * @example 1
         */
        CommentId: number;
        /** @description Whether the comments come with the diff. (Known from Bitbucket Server 5.10 on.) */
        WithComments: boolean;
        /** @description Comments that belong to which diff are to come with it. `EFFECTIVE` is that of the whole pull request, `RANGE` lies between `sinceId` and `untilId`, `COMMIT` is that of one commit. (Known from Bitbucket Server 5.10 on.) */
        DiffType: "EFFECTIVE" | "RANGE" | "COMMIT";
        /** @description Only users whose user name contains this text. */
        PermissionUserFilter: string;
        /** @description Names of the users, not slugs. May be given several times, once per user; at least one is needed. */
        GrantedUserNames: string[];
        /** @description The permission to grant. Cannot be left out. */
        GrantedProjectPermission: components["schemas"]["ProjectPermission"];
        /** @description User name, not the slug. Cannot be left out. */
        UserName: string;
        /** @description Only groups whose name contains this text. */
        GroupFilter: string;
        /** @description Names of the groups. May be given several times, once per group; at least one is needed. */
        GrantedGroupNames: string[];
        /** @description Name of the group. Cannot be left out. */
        GroupName: string;
        /**
         * @description The permission that every logged-in user has, or not.
         * @example PROJECT_READ
         */
        DefaultPermission: components["schemas"]["ProjectPermission"];
        /** @description The permission to grant. Cannot be left out. */
        GrantedRepositoryPermission: components["schemas"]["RepositoryPermission"];
        /**
         * @description Complete module key of the hook, plugin key and module key joined by a colon.
         * @example com.atlassian.stash.plugin.example:example-repository-hook
         */
        HookKey: string;
        /**
         * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
         * @example jcitizen
         */
        UserSlug: string;
        /** @description Only users whose user name, display name or e-mail address contains this text. */
        DetailedUserFilter: string;
        /** @description Name of the group. Cannot be left out. */
        GroupContext: string;
        /** @description User name, not the slug. Cannot be left out. */
        UserContext: string;
        /** @description The permission to grant. Cannot be left out. */
        GrantedGlobalPermission: components["schemas"]["GlobalPermission"];
        /**
         * @description Name of the logger, usually that of a Java package or class.
         * @example com.atlassian.stash
         */
        LoggerName: string;
        /**
         * @description The new level, the most talkative first.
         * @example DEBUG
         */
        LevelName: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR";
        /**
         * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
         * @example abcdef0123abcdef4567abcdef8987abcdef6543
         */
        CommitId: string;
        /**
         * @description Key of the build, as it was reported.
         * @example TEST-REP3
         */
        BuildKey: string;
        /**
         * @description Key of the deployment, as it was reported. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
         * @example marketing-us-prod
         */
        DeploymentKey: string;
        /**
         * @description Key of the environment that was deployed to. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
         * @example us-east
         */
        DeploymentEnvironmentKey: string;
        /**
         * @description Number of the deployment, as it was reported. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
         * @example 2
         */
        DeploymentSequenceNumber: number;
        /** @description Only webhooks that are told of these events, by their keys, such as `repo:refs_changed`; all when left out. May be given several times. */
        WebhookEvent: string[];
        /** @description True to have `statistics` in every webhook. */
        WebhookWithStatistics: boolean;
        /**
         * @description Number of the webhook.
         * @example 10
         */
        WebhookId: number;
        /** @description Number of the webhook that is tried. What it changes no document says; it does not stand in for `url`. (Known from Data Center 9.4 on.) */
        WebhookTestId: number;
        /** @description Whether the certificate of the address is verified. (Known from Data Center 9.4 on.) */
        WebhookTestSslVerification: boolean;
        /**
         * @description Address to try. Servers answer 500 without it, although the vendor's documents do not require it.
         * @example https://ci.example.org/webhook
         */
        WebhookTestUrl: string;
        /** @description Only deliveries of this event, by its key, such as `pr:opened`; of any event when left out. */
        WebhookInvocationEvent: string;
        /** @description Only deliveries that ended so; however they ended when left out. */
        WebhookOutcome: "SUCCESS" | "FAILURE" | "ERROR";
        /** @description The key of the event, such as `pr:opened`. */
        EventKey: string;
        /** @description A UUID of this delivery. */
        EventRequestId: string;
        /** @description `sha256=` and, in hexadecimal digits, the HMAC SHA-256 of the body's bytes under the webhook's secret. Left out where the webhook has none. */
        EventSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description User name of the caller, which answers the question who a token belongs to. Left out for anonymous callers.
         * @example jcitizen
         */
        CallerName: string;
        /**
         * @description Number of the caller. Left out for anonymous callers.
         * @example 101
         */
        CallerId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApplicationProperties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version, build and display name. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProperties"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    previewMarkup: {
        parameters: {
            query?: {
                /** @description Whether addresses of links and pictures are absolute, relative, or as the server is configured. (Known from Bitbucket Server 5.10 on.) */
                urlMode?: ("ABSOLUTE" | "RELATIVE" | "CONFIGURED") | undefined;
                /** @description Whether a line break in the text is one in the HTML. (Known from Bitbucket Server 5.10 on.) */
                hardwrap?: boolean | undefined;
                /** @description Whether HTML in the text is shown as text. (Known from Bitbucket Server 5.10 on.) */
                htmlEscape?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The markdown. */
        requestBody: {
            content: {
                "text/plain": components["schemas"]["MarkupText"];
            };
        };
        responses: {
            /** @description The HTML. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Markup"];
                };
            };
            /** @description The text is not markdown that the server can render. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            default: components["responses"]["Default"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Only projects whose name contains this text, in any case. The reference does not explain it. */
                name?: string | undefined;
                /** @description Only projects on which the caller has this permission. One that is unknown or not for projects is refused with 400. */
                permission?: ("PROJECT_VIEW" | "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN") | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description The permission is unknown, or not one for projects. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The project to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description The new project. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["ProjectNotValid"];
            /** @description You are not logged in, or may not create projects. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Another project has this key or name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            401: components["responses"]["CannotViewProject"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description The project, under the same key as before. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description The project, whose key has changed. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["ProjectNotValid"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is deleted. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            /** @description The project still has repositories. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getProjectAvatar: {
        parameters: {
            query?: {
                /** @description Wished size of the image, in pixels. The server answers the nearest it has. */
                s?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["Image"];
                };
            };
            401: components["responses"]["CannotViewProject"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    uploadProjectAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /** @description The form with the image. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            /** @description The image is the project's avatar now. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listRecentRepositories: {
        parameters: {
            query?: {
                /** @description Only repositories on which you have this permission. One that is unknown or not for repositories is refused with 400. */
                permission?: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN") | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            /** @description The permission is unknown, or not one for repositories. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            default: components["responses"]["Default"];
        };
    };
    listRepositories: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["CannotViewProject"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /** @description The repository to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryCreate"];
            };
        };
        responses: {
            /** @description The new repository. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["RepositoryInvalid"];
            401: components["responses"]["NotProjectAdministrator"];
            409: components["responses"]["RepositoryNameTaken"];
            default: components["responses"]["Default"];
        };
    };
    getRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updateRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryUpdate"];
            };
        };
        responses: {
            /** @description The renamed repository. Not in the reference, but what servers answer. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            /** @description The renamed repository, as the reference has it. Servers answer 200. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["RepositoryInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            409: components["responses"]["RepositoryNameTaken"];
            default: components["responses"]["Default"];
        };
    };
    forkRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description What to call the fork and where to put it, or `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryFork"];
            };
        };
        responses: {
            /** @description The new fork. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            /** @description A repository of the target project has this name or slug; or `scmId` was sent; or `project` came without its `key`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, may not read the repository, or do not administer the target project. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The repository does not exist, or the target project does not. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deleteRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository is going to be deleted. */
            202: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description There was no such repository. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listRepositoryForks: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forks. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    recreateRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository, created anew. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            /** @description The repository could not be created, because something about it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listRelatedRepositories: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of related repositories. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    searchRepositories: {
        parameters: {
            query?: {
                /** @description Only repositories whose name matches this, in any case. Spaces around it are ignored. On Bitbucket Server the name must begin with it. */
                name?: string | undefined;
                /** @description Only repositories whose project's name (not key) matches this, in any case. Spaces around it are ignored. On Bitbucket Server the name must begin with it. */
                projectname?: string | undefined;
                /** @description Only repositories on which the caller has this permission. Left out, the implicit permission to read is enough, which everyone has on public repositories. */
                permission?: components["schemas"]["RepositoryPermission"] | undefined;
                /** @description Only public repositories, or only those that are not. */
                visibility?: ("public" | "private") | undefined;
                /** @description Only repositories whose project has this key, in any case. Later servers only. */
                projectkey?: string | undefined;
                /** @description Only repositories in this state. Later servers only. */
                state?: ("AVAILABLE" | "INITIALISING" | "INITIALISATION_FAILED") | undefined;
                /** @description Only repositories in use (`ACTIVE`), only archived ones, or both. (Data Center only.) */
                archived?: ("ACTIVE" | "ARCHIVED" | "ALL") | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            /** @description The visibility is neither `public` nor `private`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listBranches: {
        parameters: {
            query?: {
                /** @description Only branches or tags that match this text. */
                filterText?: components["parameters"]["RefFilterText"] | undefined;
                /** @description `ALPHABETICAL` sorts by name, `MODIFICATION` by when the branch or tag was last updated. */
                orderBy?: components["parameters"]["RefOrderBy"] | undefined;
                /** @description Whether to send the `metadata` of each branch. Not in the reference, but servers of both eras take it. */
                details?: boolean | undefined;
                /** @description Branch or tag that each branch is compared with for its `metadata`. The default branch when left out. (Known from Bitbucket Server 5.10 on.) */
                base?: string | undefined;
                /** @description Whether branches that are, or begin with, `filterText` come first. Later servers only. */
                boostMatches?: boolean | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getDefaultBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default branch. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            /** @description The repository is empty. Bitbucket Server 5.6 and later, but not every version of it; others answer 404. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CannotReadRepository"];
            /** @description The repository does not exist, or has no default branch, as when it is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    setDefaultBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description The branch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultBranchUpdate"];
            };
        };
        responses: {
            /** @description The branch is the default one now. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Only branches or tags that match this text. */
                filterText?: components["parameters"]["RefFilterText"] | undefined;
                /** @description `ALPHABETICAL` sorts by name, `MODIFICATION` by when the branch or tag was last updated. */
                orderBy?: components["parameters"]["RefOrderBy"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    browseRoot: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Whether to answer with the type of the path alone, `{"type":"FILE"}`, instead of what it holds. */
                type?: components["parameters"]["BrowseType"] | undefined;
                /** @description Adds who last changed the lines of a file. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                blame?: components["parameters"]["BrowseBlame"] | undefined;
                /** @description With `blame`, leaves out the text of the lines: the answer has only the blame. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                noContent?: components["parameters"]["BrowseNoContent"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the root's entries, or its type. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowseResult"];
                };
            };
            400: components["responses"]["BrowseMalformed"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    browsePath: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Whether to answer with the type of the path alone, `{"type":"FILE"}`, instead of what it holds. */
                type?: components["parameters"]["BrowseType"] | undefined;
                /** @description Adds who last changed the lines of a file. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                blame?: components["parameters"]["BrowseBlame"] | undefined;
                /** @description With `blame`, leaves out the text of the lines: the answer has only the blame. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                noContent?: components["parameters"]["BrowseNoContent"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a file's lines or of a directory's entries, or the type or the blame alone. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowseResult"];
                };
            };
            400: components["responses"]["BrowseMalformed"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listChanges: {
        parameters: {
            query: {
                /** @description Changeset to compare `until` with. The parent of `until` when left out. */
                since?: string | undefined;
                /** @description Changeset whose changes to list. Without it the answer is 400. */
                until: string;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description `until` is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listCommits: {
        parameters: {
            query?: {
                /** @description Only changesets that affect this path. */
                path?: string | undefined;
                /** @description Only changesets after this changeset id or ref, without it. */
                since?: string | undefined;
                /** @description Only changesets up to this changeset id or ref, with it. The default branch when left out. */
                until?: string | undefined;
                /** @description Whether to count all changesets and their different authors, as `totalCount` and `authorCount` of the page. */
                withCounts?: boolean | undefined;
                /** @description Whether changesets that merge others are left out (`exclude`), are in the list like any other (`include`), or are all there is in it (`only`). (Known from Bitbucket Server 5.10 on.) */
                merges?: ("exclude" | "include" | "only") | undefined;
                /** @description Whether to go on past renames. With the `path` of one file only. (Known from Bitbucket Server 5.10 on.) */
                followRenames?: boolean | undefined;
                /** @description Whether changesets that do not exist are passed over, where they are refused with 404 otherwise. (Known from Bitbucket Server 5.10 on.) */
                ignoreMissing?: boolean | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changesets. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            400: components["responses"]["ChangesetNotValid"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getCommit: {
        parameters: {
            query?: {
                /** @description Answers with the first changeset that affects this path, searching from the one named backwards, which need not be the one named. */
                path?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of a changeset. Servers answer 404 to the name of a branch or tag that has a slash in it.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                changesetId: components["parameters"]["ChangesetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changeset. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"];
                };
            };
            400: components["responses"]["ChangesetNotValid"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getDiff: {
        parameters: {
            query: {
                /** @description Revision to compare with. The parent of `until` when left out. */
                since?: string | undefined;
                /** @description Revision to compare. Without it the answer is 400. */
                until: string;
                /** @description Path that the file was copied, moved or renamed from. */
                srcPath?: string | undefined;
                /** @description `ignore-all` leaves changes of white space out of the diff. */
                whitespace?: components["parameters"]["Whitespace"] | undefined;
                /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
                contextLines?: components["parameters"]["ContextLines"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The diff. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                    "text/plain": components["schemas"]["DiffText"];
                };
            };
            /** @description The path or `until` is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of paths. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileNamePage"];
                };
            };
            400: components["responses"]["PathNotDirectory"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listFilesInDirectory: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to
                 */
                path: components["parameters"]["DirectoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of paths. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileNamePage"];
                };
            };
            400: components["responses"]["PathNotDirectory"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPullRequests: {
        parameters: {
            query?: {
                /** @description Whether the repository is the target (`INCOMING`) or the source (`OUTGOING`) of the pull requests. */
                direction?: ("INCOMING" | "OUTGOING") | undefined;
                /** @description Only pull requests to (`INCOMING`) or from (`OUTGOING`) this branch. Give its full name, such as `refs/heads/master`; later servers take no other. */
                at?: string | undefined;
                /** @description Only pull requests in this state. `ALL` leaves none out; later servers only. */
                state?: ("OPEN" | "DECLINED" | "MERGED" | "ALL") | undefined;
                /** @description Whether the oldest (`OLDEST`) or the newest (`NEWEST`) come first. */
                order?: ("OLDEST" | "NEWEST") | undefined;
                /** @description Only pull requests whose title or description contains this text. Later servers only. */
                filterText?: string | undefined;
                /** @description Only drafts, or only those that are none. (Known from Data Center 8.18 on.) */
                draft?: boolean | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.1"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.2"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.3"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.4"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.5"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.6"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.7"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.8"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.9"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.10"?: string | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.1"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.2"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.3"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.4"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.5"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.6"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.7"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.8"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.9"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.10"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.1"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.2"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.3"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.4"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.5"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.6"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.7"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.8"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.9"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.10"?: boolean | undefined;
                /** @description Whether each pull request comes with its `attributes`. (Known from Bitbucket Server 5.10 on.) */
                withAttributes?: boolean | undefined;
                /** @description Whether each pull request comes with its `properties`, such as the number of its comments. (Known from Bitbucket Server 5.10 on.) */
                withProperties?: boolean | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the pull requests that match. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createPullRequest: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description The pull request to open. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestCreate"];
            };
        };
        responses: {
            /** @description The new pull request. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description The body is malformed; `context` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not create pull requests between the two repositories. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description One of the repositories or branches does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description One of these; the message tells which:
             *
             *     - An open pull request between the two branches exists (`existingPullRequest`).
             *     - Some reviewers could not be resolved (`context` is `reviewers`; `reviewerErrors`, `validReviewers`).
             *     - Both branches are the same one.
             *     - The target branch already has every commit of the source branch.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPullRequest: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updatePullRequest: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The new values, and the version that they are meant for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestUpdate"];
            };
        };
        responses: {
            /** @description The pull request after the change, with a new version. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /**
             * @description One of these; the message tells which:
             *
             *     - The author or the participants would change.
             *     - `version` is missing.
             *     - A reviewer has no user name.
             *     - The `id` of `toRef` is blank.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not update the pull request. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The repository, the pull request or the new target branch does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description One of these; the message tells which:
             *
             *     - The version is out of date (`currentVersion`, `expectedVersion`, `pullRequest`).
             *     - Some reviewers could not be added (`context` is `reviewers`; `reviewerErrors`, `validReviewers`).
             *     - With a new target branch: an open pull request to it exists (`existingPullRequest`), or it is the source branch,
             *       or it already has every commit of the source branch.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listPullRequestActivities: {
        parameters: {
            query?: {
                /** @description Id of the activity or comment to begin the page with; `fromType` says which of the two. */
                fromId?: number | undefined;
                /** @description What `fromId` is the id of. Required with it, of no use without. */
                fromType?: ("COMMENT" | "ACTIVITY") | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestActivityPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    declinePullRequest: {
        parameters: {
            query?: {
                /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
                version?: components["parameters"]["PullRequestVersion"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description Why it is declined. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestDecline"];
            };
        } | undefined;
        responses: {
            /** @description The pull request was declined. Servers send it; the reference has no body here. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The pull request is not open, or has changed since the version that you named. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPullRequestMergeability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it can be merged now, and what stands in the way. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mergeability"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            409: components["responses"]["PullRequestNotOpen"];
            default: components["responses"]["Default"];
        };
    };
    mergePullRequest: {
        parameters: {
            query?: {
                /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
                version?: components["parameters"]["PullRequestVersion"] | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description How to merge it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestMerge"];
            };
        } | undefined;
        responses: {
            /** @description The pull request, merged. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description You are not logged in, or may not merge the pull request. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["PullRequestNotFound"];
            /**
             * @description One of these; the message tells which:
             *
             *     - The branches conflict (`conflicted` is true).
             *     - Merge checks object (`vetoes`).
             *     - The version is out of date (`currentVersion`, `expectedVersion`, `pullRequest`).
             *     - The pull request is not open.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    reopenPullRequest: {
        parameters: {
            query?: {
                /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
                version?: components["parameters"]["PullRequestVersion"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The version to reopen. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestReopen"];
            };
        } | undefined;
        responses: {
            /** @description The pull request, open again. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description You are not logged in, or may not reopen the pull request. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["PullRequestNotFound"];
            /** @description The pull request is not declined, or has changed since the version that you named. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    approvePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You as a participant, who now approves. What servers send, where the reference has 201. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description You as a participant, who now approves. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            409: components["responses"]["PullRequestNotOpen"];
            default: components["responses"]["Default"];
        };
    };
    unapprovePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You as a participant, who no longer approves. What servers send, where the reference has 201. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description You as a participant, who no longer approves. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            /** @description The repository or pull request does not exist, or you are not a participant in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            409: components["responses"]["PullRequestNotOpen"];
            default: components["responses"]["Default"];
        };
    };
    listPullRequestChanges: {
        parameters: {
            query?: {
                /** @description All changes, those that the caller has not reviewed yet (`UNREVIEWED`), or those between `sinceId` and `untilId` (`RANGE`). (Known from Bitbucket Server 5.10 on.) */
                changeScope?: ("ALL" | "UNREVIEWED" | "RANGE") | undefined;
                /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
                sinceId?: components["parameters"]["SinceId"] | undefined;
                /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
                untilId?: components["parameters"]["UntilId"] | undefined;
                /** @description Whether each change says how many comments it has. (Known from Bitbucket Server 5.10 on.) */
                withComments?: boolean | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changed files, as many as one page holds. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createPullRequestComment: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The comment, and where to put it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The comment is not valid, and was not added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not see the pull request, comment on it, or watch it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The project, repository, pull request or parent comment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPullRequestComment: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestCommentNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updatePullRequestComment: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        /** @description What to change, and the version that it is meant for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentUpdate"];
            };
        };
        responses: {
            /** @description The changed comment. What servers really answer; the reference does not have it. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The changed comment. What the reference documents. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The text is not valid, and the comment was not changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not see the pull request, watch it, or change this comment. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["PullRequestCommentNotFound"];
            /** @description `version` is not the comment's current one; `currentVersion` is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deletePullRequestComment: {
        parameters: {
            query?: {
                /** @description The comment's `version` as you last read it. Any other one than the server's fails; the default -1 names none. */
                version?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You are not logged in, or may not delete the comment: it is someone else's and you do not administer the repository, or you may not even read it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The project, repository or pull request does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `version` is not the comment's current one (`currentVersion` is), or the comment has replies. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listPullRequestCommits: {
        parameters: {
            query?: {
                /** @description True adds `authorCount` (different authors) and `totalCount` (commits) of the whole list to the page. */
                withCounts?: boolean | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commits. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPullRequestDiff: {
        parameters: {
            query?: {
                /** @description Former path of a file that was copied, moved or renamed. Of use with the path of one file only. */
                srcPath?: string | undefined;
                /** @description `ignore-all` leaves changes of white space out of the diff. */
                whitespace?: components["parameters"]["Whitespace"] | undefined;
                /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
                contextLines?: components["parameters"]["ContextLines"] | undefined;
                /** @description Whether the comments come with the diff. (Known from Bitbucket Server 5.10 on.) */
                withComments?: components["parameters"]["WithComments"] | undefined;
                /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
                sinceId?: components["parameters"]["SinceId"] | undefined;
                /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
                untilId?: components["parameters"]["UntilId"] | undefined;
                /** @description Comments that belong to which diff are to come with it. `EFFECTIVE` is that of the whole pull request, `RANGE` lies between `sinceId` and `untilId`, `COMMIT` is that of one commit. (Known from Bitbucket Server 5.10 on.) */
                diffType?: components["parameters"]["DiffType"] | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences, file by file, with the comments on their lines. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                    "text/plain": components["schemas"]["DiffText"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPullRequestFileDiff: {
        parameters: {
            query?: {
                /** @description Former path of a file that was copied, moved or renamed. */
                srcPath?: string | undefined;
                /** @description `ignore-all` leaves changes of white space out of the diff. */
                whitespace?: components["parameters"]["Whitespace"] | undefined;
                /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
                contextLines?: components["parameters"]["ContextLines"] | undefined;
                /** @description Whether the comments come with the diff. (Known from Bitbucket Server 5.10 on.) */
                withComments?: components["parameters"]["WithComments"] | undefined;
                /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
                sinceId?: components["parameters"]["SinceId"] | undefined;
                /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
                untilId?: components["parameters"]["UntilId"] | undefined;
                /** @description Comments that belong to which diff are to come with it. `EFFECTIVE` is that of the whole pull request, `RANGE` lies between `sinceId` and `untilId`, `COMMIT` is that of one commit. (Known from Bitbucket Server 5.10 on.) */
                diffType?: components["parameters"]["DiffType"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences in the file, with the comments on its lines. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                    "text/plain": components["schemas"]["DiffText"];
                };
            };
            /** @description The path is missing, or the request is malformed otherwise; `context` names the parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPullRequestParticipants: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. What servers really answer; the reference does not have it. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description A page of participants. What the reference documents. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    assignPullRequestRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The user, by user name, and the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantAssign"];
            };
        };
        responses: {
            /** @description The participant, new or changed. What servers really answer; the reference does not have it. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The participant, new or changed. What the reference documents. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The user name or the role is missing, the role is not `REVIEWER`, or the user is the author. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotAssignPullRequestRole"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    unassignPullRequestReviewer: {
        parameters: {
            query: {
                /** @description User name of the reviewer, not the slug. Without it the call is refused with 400. */
                username: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer a reviewer. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `username` is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotAssignPullRequestRole"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    watchPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You now watch the pull request. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    unwatchPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You no longer watch the pull request. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listUsersWithProjectPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users, each with the highest permission granted on the project. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPermissionPage"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    grantProjectPermissionToUser: {
        parameters: {
            query: {
                /** @description Names of the users, not slugs. May be given several times, once per user; at least one is needed. */
                name: components["parameters"]["GrantedUserNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedProjectPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotProjectAdministrator"];
            403: components["responses"]["WouldLowerOwnPermission"];
            404: components["responses"]["ProjectOrUserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    revokeProjectPermissionsFromUser: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                name: components["parameters"]["UserName"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectOrUserNotFound"];
            409: components["responses"]["WouldLowerOwnPermission"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithProjectPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups, each with the highest permission granted on the project. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPermissionPage"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    grantProjectPermissionToGroup: {
        parameters: {
            query: {
                /** @description Names of the groups. May be given several times, once per group; at least one is needed. */
                name: components["parameters"]["GrantedGroupNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedProjectPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotProjectAdministrator"];
            403: components["responses"]["WouldLowerOwnPermission"];
            404: components["responses"]["ProjectOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    revokeProjectPermissionsFromGroup: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                name: components["parameters"]["GroupName"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectOrGroupNotFound"];
            409: components["responses"]["WouldLowerOwnPermission"];
            default: components["responses"]["Default"];
        };
    };
    getDefaultProjectPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The permission that every logged-in user has, or not.
                 * @example PROJECT_READ
                 */
                permission: components["parameters"]["DefaultPermission"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the permission is granted to everyone. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermittedResponse"];
                };
            };
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    setDefaultProjectPermission: {
        parameters: {
            query: {
                /** @description True to grant the permission to everyone, false to revoke it. Required here, so that nothing is revoked by omission. */
                allow: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The permission that every logged-in user has, or not.
                 * @example PROJECT_READ
                 */
                permission: components["parameters"]["DefaultPermission"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission is granted to everyone, or no longer is. The body is empty. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithoutProjectPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups without a permission on the project. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listUsersWithoutProjectPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users without a permission on the project. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups, each with the highest permission granted on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPermissionPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    grantRepositoryPermissionToGroup: {
        parameters: {
            query: {
                /** @description Names of the groups. May be given several times, once per group; at least one is needed. */
                name: components["parameters"]["GrantedGroupNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedRepositoryPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotRepositoryAdministrator"];
            403: components["responses"]["WouldLowerOwnPermission"];
            404: components["responses"]["RepositoryOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    revokeRepositoryPermissionsFromGroup: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                name: components["parameters"]["GroupName"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryOrGroupNotFound"];
            409: components["responses"]["WouldLowerOwnPermission"];
            default: components["responses"]["Default"];
        };
    };
    listUsersWithRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users, each with the highest permission granted on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPermissionPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    grantRepositoryPermissionToUser: {
        parameters: {
            query: {
                /** @description Names of the users, not slugs. May be given several times, once per user; at least one is needed. */
                name: components["parameters"]["GrantedUserNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedRepositoryPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotRepositoryAdministrator"];
            403: components["responses"]["WouldLowerOwnPermission"];
            404: components["responses"]["RepositoryOrUserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    revokeRepositoryPermissionsFromUser: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                name: components["parameters"]["UserName"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryOrUserNotFound"];
            409: components["responses"]["WouldLowerOwnPermission"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithoutRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups without a permission on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listUsersWithoutRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users without a permission on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getHookAvatar: {
        parameters: {
            query?: {
                /** @description Any text that is not blank makes the answer cacheable for long (a large `max-age` in Cache-Control). It selects nothing, and leaves Last-Modified as it is. */
                version?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["Image"];
                };
            };
            /** @description You are not logged in, or may not see the hook. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no hook with this key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listHooks: {
        parameters: {
            query?: {
                /** @description Only hooks of this kind; all kinds when left out. PRE_PULL_REQUEST_MERGE is not in the reference; only later servers know it. */
                type?: ("PRE_RECEIVE" | "POST_RECEIVE" | "PRE_PULL_REQUEST_MERGE") | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hooks, each with whether it runs. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            /** @description The project or repository does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook, with whether it runs. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    enableHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /** @description New settings of the hook, all of them; at most 32 KB once serialized. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HookSettings"];
            };
        } | undefined;
        responses: {
            /** @description The hook, which runs from now on. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            400: components["responses"]["HookSettingsInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    disableHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook, which no longer runs. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getHookSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings alone. The reference shows the hook instead. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSettings"];
                };
            };
            /** @description Nothing is stored. The reference does not have it. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    setHookSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /** @description The settings, in whatever form the hook's plugin expects; at most 32 KB once serialized. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookSettings"];
            };
        };
        responses: {
            /** @description The settings as they are stored. The reference shows the hook instead. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSettings"];
                };
            };
            400: components["responses"]["HookSettingsInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listGroupNames: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of names. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupNamePage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. Bitbucket Server looks into display names and e-mail addresses, too. */
                filter?: string | undefined;
                /** @description Only members of this group. (Known from Bitbucket Server 5.10 on.) */
                group?: string | undefined;
                /** @description Only users who have this permission: a global one, or one on any project or repository, whether granted or implied. (Known from Bitbucket Server 5.10 on.) */
                permission?: string | undefined;
                /** @description Only users who have this permission, as well as what other filters ask for. `permission.1.projectKey` and its like say on which project or repository. Filters go on as `permission.2` and so on, up to 50: send those by the `query` of a call. (Known from Bitbucket Server 5.10 on.) */
                "permission.1"?: string | undefined;
                /** @description Key of the project that `permission.1` is on, or of the project of its repository. (Known from Bitbucket Server 5.10 on.) */
                "permission.1.projectKey"?: string | undefined;
                /** @description Slug of the repository that `permission.1` is on. Goes with `permission.1.projectKey`. (Known from Bitbucket Server 5.10 on.) */
                "permission.1.repositorySlug"?: string | undefined;
                /** @description Number of the project that `permission.1` is on, in place of its key. (Known from Bitbucket Server 5.10 on.) */
                "permission.1.projectId"?: number | undefined;
                /** @description Number of the repository that `permission.1` is on, in place of its slug and its project. (Known from Bitbucket Server 5.10 on.) */
                "permission.1.repositoryId"?: number | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            default: components["responses"]["Default"];
        };
    };
    updateCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentUserUpdate"];
            };
        };
        responses: {
            /** @description The account, as it is now. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedUser"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            default: components["responses"]["Default"];
        };
    };
    setCurrentUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new password and the present one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentUserPasswordUpdate"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, or the present password is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            default: components["responses"]["Default"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description You are not logged in, or may not see the user. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    createGroup: {
        parameters: {
            query: {
                /** @description Name of the new group. Cannot be left out. */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new group. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroup"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAdministrator"];
            /** @description Another group has this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deleteGroup: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                name: components["parameters"]["GroupName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group that was deleted. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroup"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["GroupHasHigherPermission"];
            404: components["responses"]["GroupNotFound"];
            /** @description It would lower your own permission, as with the last group that makes you an administrator. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listDetailedUsers: {
        parameters: {
            query?: {
                /** @description Only users whose user name, display name or e-mail address contains this text. */
                filter?: components["parameters"]["DetailedUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedUserPage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose details to change, and to what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The user, as updated. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedUser"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotChangeUser"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createUser: {
        parameters: {
            query: {
                /** @description User name of the new user. Cannot be left out. */
                name: string;
                /** @description Password of the new user, in plain text. Stash needs it; Data Center does not where `notify=true` makes it mail the user. */
                password?: string | undefined;
                /** @description Name of the new user, as people read it. Cannot be left out. */
                displayName: string;
                /** @description E-mail address of the new user. Cannot be left out. */
                emailAddress: string;
                /** @description Whether the user joins the default group; with `false` the user is in no group. */
                addToDefaultGroup?: boolean | undefined;
                /** @description Whether the server mails the new user a link to set a password, so that `password` can be left out. Needs a mail server. (Known from Bitbucket Server 5.10 on.) */
                notify?: boolean | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is created. The body is empty. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAdministrator"];
            /** @description With this user in the default group, the server would have more users than its license allows. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Another user has this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deleteUser: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                name: components["parameters"]["UserName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user who was deleted. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedUser"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["UserHasHigherPermission"];
            404: components["responses"]["UserNotFound"];
            /** @description You cannot delete yourself. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    setUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and the new password twice. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPasswordUpdate"];
            };
        };
        responses: {
            /** @description The password is set. The body is empty. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotChangeUser"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    clearUserCaptcha: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                name: components["parameters"]["UserName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge is cleared. The body is empty, even where it is labelled as JSON. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["UserHasHigherPermission"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    addUserToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group as `context`, the user as `itemName`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMembership"];
            };
        };
        responses: {
            200: components["responses"]["AddedToGroup"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["CannotAddToGroup"];
            404: components["responses"]["UserOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    addGroupToUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user as `context`, the group as `itemName`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserMembership"];
            };
        };
        responses: {
            200: components["responses"]["AddedToGroup"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["CannotAddToGroup"];
            404: components["responses"]["UserOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    removeUserFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group as `context`, the user as `itemName`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMembership"];
            };
        };
        responses: {
            200: components["responses"]["RemovedFromGroup"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["GroupHasHigherPermission"];
            404: components["responses"]["UserOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    removeGroupFromUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user as `context`, the group as `itemName`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserMembership"];
            };
        };
        responses: {
            200: components["responses"]["RemovedFromGroup"];
            401: components["responses"]["NotAdministrator"];
            403: components["responses"]["GroupHasHigherPermission"];
            404: components["responses"]["UserOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listGroupMembers: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                context: components["parameters"]["GroupContext"];
                /** @description Only users whose user name, display name or e-mail address contains this text. */
                filter?: components["parameters"]["DetailedUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users who are in the group. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedUserPage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listGroupNonMembers: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                context: components["parameters"]["GroupContext"];
                /** @description Only users whose user name, display name or e-mail address contains this text. */
                filter?: components["parameters"]["DetailedUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users who are not in the group. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedUserPage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listUserGroups: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                context: components["parameters"]["UserContext"];
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups that the user is in. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithoutUser: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                context: components["parameters"]["UserContext"];
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups that the user is not in. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotAnyProjectAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    getLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license installed. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            /** @description No license is installed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    setLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The license, encoded. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseUpdate"];
            };
        };
        responses: {
            /** @description The new license. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            /** @description The body holds no license. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotSystemAdministrator"];
            /** @description The server cannot decode the license, or will not take it; it may be for another product, or have ended already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deleteMailServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration is deleted. The body is empty, even where it is labelled as JSON. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSystemAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listUsersWithGlobalPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users, each with the highest global permission granted. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPermissionPage"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    grantGlobalPermissionToUser: {
        parameters: {
            query: {
                /** @description Names of the users, not slugs. May be given several times, once per user; at least one is needed. */
                name: components["parameters"]["GrantedUserNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedGlobalPermission"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["CannotGrantGlobalPermission"];
            403: components["responses"]["LicenseLimit"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["PermissionConflict"];
            default: components["responses"]["Default"];
        };
    };
    revokeGlobalPermissionsFromUser: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                name: components["parameters"]["UserName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotAdministrator"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["PermissionConflict"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithGlobalPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups, each with the highest global permission granted. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPermissionPage"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    grantGlobalPermissionToGroup: {
        parameters: {
            query: {
                /** @description Names of the groups. May be given several times, once per group; at least one is needed. */
                name: components["parameters"]["GrantedGroupNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedGlobalPermission"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["CannotGrantGlobalPermission"];
            403: components["responses"]["LicenseLimit"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["PermissionConflict"];
            default: components["responses"]["Default"];
        };
    };
    revokeGlobalPermissionsFromGroup: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                name: components["parameters"]["GroupName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotAdministrator"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["PermissionConflict"];
            default: components["responses"]["Default"];
        };
    };
    listUsersWithoutGlobalPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users without a global permission. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listGroupsWithoutGlobalPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups without a global permission. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    getLogLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the logger, usually that of a Java package or class.
                 * @example com.atlassian.stash
                 */
                loggerName: components["parameters"]["LoggerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level of the logger. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogLevelResponse"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    setLogLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the logger, usually that of a Java package or class.
                 * @example com.atlassian.stash
                 */
                loggerName: components["parameters"]["LoggerName"];
                /**
                 * @description The new level, the most talkative first.
                 * @example DEBUG
                 */
                levelName: components["parameters"]["LevelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level is changed. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownLogLevel"];
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    getRootLogLevel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level of the root logger. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogLevelResponse"];
                };
            };
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    setRootLogLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The new level, the most talkative first.
                 * @example DEBUG
                 */
                levelName: components["parameters"]["LevelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level is changed. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownLogLevel"];
            401: components["responses"]["NotAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listBuildStatuses: {
        parameters: {
            query?: {
                /** @description The order of the builds. (Known from Data Center 8.3 on.) */
                orderBy?: ("NEWEST" | "OLDEST" | "STATUS") | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of builds. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildStatusPage"];
                };
            };
            401: components["responses"]["NotLicensed"];
            default: components["responses"]["Default"];
        };
    };
    addBuildStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /** @description The build. Its key, state and url are required. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildStatusCreate"];
            };
        };
        responses: {
            /** @description The build was stored. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The hash is not one of 40 hexadecimal digits, a required member is missing, or a member is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotLicensed"];
            default: components["responses"]["Default"];
        };
    };
    getBuildStatusCounts: {
        parameters: {
            query?: {
                /** @description True to have the build itself in `results` where there is only one that failed, one in progress or one that succeeded. */
                includeUnique?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildStatusCounts"];
                };
            };
            401: components["responses"]["NotLicensed"];
            default: components["responses"]["Default"];
        };
    };
    getBuildStatusCountsOfCommits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The hashes of the commits, in full. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitHashes"];
            };
        };
        responses: {
            /** @description The counts by commit. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildStatusCountsByCommit"];
                };
            };
            /** @description The body is no list of texts. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotLicensed"];
            default: components["responses"]["Default"];
        };
    };
    getBuild: {
        parameters: {
            query: {
                /**
                 * @description Key of the build, as it was reported.
                 * @example TEST-REP3
                 */
                key: components["parameters"]["BuildKey"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The build. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildStatus"];
                };
            };
            400: components["responses"]["BuildKeyInvalid"];
            401: components["responses"]["CannotReadRepository"];
            /** @description The repository, the commit or the build does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    addBuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /** @description The build. Its key, state and url are required. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildCreate"];
            };
        };
        responses: {
            /** @description The build was stored. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The hash, key, state or ref is invalid, or the key or url is empty or too long; the message says which. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    deleteBuild: {
        parameters: {
            query: {
                /**
                 * @description Key of the build, as it was reported.
                 * @example TEST-REP3
                 */
                key: components["parameters"]["BuildKey"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The build is gone. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BuildKeyInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getBuildCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capabilities. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildCapabilities"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getDeployment: {
        parameters: {
            query?: {
                /**
                 * @description Key of the deployment, as it was reported. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
                 * @example marketing-us-prod
                 */
                key?: components["parameters"]["DeploymentKey"] | undefined;
                /**
                 * @description Key of the environment that was deployed to. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
                 * @example us-east
                 */
                environmentKey?: components["parameters"]["DeploymentEnvironmentKey"] | undefined;
                /**
                 * @description Number of the deployment, as it was reported. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
                 * @example 2
                 */
                deploymentSequenceNumber?: components["parameters"]["DeploymentSequenceNumber"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["DeploymentQueryInvalid"];
            401: components["responses"]["CannotReadRepository"];
            /** @description The repository or the deployment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    setDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        /** @description The deployment. All members but `lastUpdated` are required. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentCreate"];
            };
        };
        responses: {
            /** @description The deployment as it is stored. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            /** @description A required member is missing, or a member is invalid or too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    deleteDeployment: {
        parameters: {
            query?: {
                /**
                 * @description Key of the deployment, as it was reported. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
                 * @example marketing-us-prod
                 */
                key?: components["parameters"]["DeploymentKey"] | undefined;
                /**
                 * @description Key of the environment that was deployed to. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
                 * @example us-east
                 */
                environmentKey?: components["parameters"]["DeploymentEnvironmentKey"] | undefined;
                /**
                 * @description Number of the deployment, as it was reported. The three query parameters name a deployment together, so give all of them; the documents do not say what happens otherwise.
                 * @example 2
                 */
                deploymentSequenceNumber?: components["parameters"]["DeploymentSequenceNumber"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of the commit, all 40 hexadecimal digits. Not the name of a branch or tag: servers answer 404 to one.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                commitId: components["parameters"]["CommitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment is gone. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["DeploymentQueryInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getDeploymentCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capabilities; an empty object, where it was seen. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentCapabilities"];
                };
            };
            /** @description The server does not take deployments; an administrator may have turned them off (`plugin.deployment.capability.disabled`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Only webhooks that are told of these events, by their keys, such as `repo:refs_changed`; all when left out. May be given several times. */
                event?: components["parameters"]["WebhookEvent"] | undefined;
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description The webhook. It has an address and at least one event; give it a name, too. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, as it was created. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The webhook, as it was created. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The whole webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, as it is now. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    testWebhook: {
        parameters: {
            query: {
                /** @description Number of the webhook that is tried. What it changes no document says; it does not stand in for `url`. (Known from Data Center 9.4 on.) */
                webhookId?: components["parameters"]["WebhookTestId"] | undefined;
                /** @description Whether the certificate of the address is verified. (Known from Data Center 9.4 on.) */
                sslVerificationRequired?: components["parameters"]["WebhookTestSslVerification"] | undefined;
                /**
                 * @description Address to try. Servers answer 500 without it, although the vendor's documents do not require it.
                 * @example https://ci.example.org/webhook
                 */
                url: components["parameters"]["WebhookTestUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description Credentials for Basic authentication at the address; none when left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookCredentials"];
            };
        } | undefined;
        responses: {
            /** @description What was sent and what came back. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    searchWebhooks: {
        parameters: {
            query?: {
                /** @description Only webhooks configured there; both when left out. May be given twice. */
                scopeType?: ("repository" | "project")[] | undefined;
                /** @description Only webhooks that are told of these events, by their keys, such as `repo:refs_changed`; all when left out. May be given several times. */
                event?: components["parameters"]["WebhookEvent"] | undefined;
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getLatestWebhookInvocation: {
        parameters: {
            query?: {
                /** @description Only deliveries of this event, by its key, such as `pr:opened`; of any event when left out. */
                event?: components["parameters"]["WebhookInvocationEvent"] | undefined;
                /** @description Only deliveries that ended so; however they ended when left out. */
                outcome?: components["parameters"]["WebhookOutcome"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookInvocation"];
                };
            };
            /** @description Nothing was delivered yet. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getWebhookStatistics: {
        parameters: {
            query?: {
                /** @description Only deliveries of this event, by its key, such as `pr:opened`; of any event when left out. */
                event?: components["parameters"]["WebhookInvocationEvent"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookStatistics"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getWebhookStatisticsSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics by event. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookStatisticsByEvent"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listProjectWebhooks: {
        parameters: {
            query?: {
                /** @description Only webhooks that are told of these events, by their keys, such as `repo:refs_changed`; all when left out. May be given several times. */
                event?: components["parameters"]["WebhookEvent"] | undefined;
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /** @description The webhook. It has an address and at least one event; give it a name, too. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, as it was created. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The webhook, as it was created. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookInvalid"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getProjectWebhook: {
        parameters: {
            query?: {
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectWebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updateProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The whole webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, as it is now. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookInvalid"];
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectWebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    deleteProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectWebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    testProjectWebhook: {
        parameters: {
            query: {
                /** @description Number of the webhook that is tried. What it changes no document says; it does not stand in for `url`. (Known from Data Center 9.4 on.) */
                webhookId?: components["parameters"]["WebhookTestId"] | undefined;
                /** @description Whether the certificate of the address is verified. (Known from Data Center 9.4 on.) */
                sslVerificationRequired?: components["parameters"]["WebhookTestSslVerification"] | undefined;
                /**
                 * @description Address to try. Servers answer 500 without it, although the vendor's documents do not require it.
                 * @example https://ci.example.org/webhook
                 */
                url: components["parameters"]["WebhookTestUrl"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /** @description Credentials for Basic authentication at the address; none when left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookCredentials"];
            };
        } | undefined;
        responses: {
            /** @description What was sent and what came back. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getLatestProjectWebhookInvocation: {
        parameters: {
            query?: {
                /** @description Only deliveries of this event, by its key, such as `pr:opened`; of any event when left out. */
                event?: components["parameters"]["WebhookInvocationEvent"] | undefined;
                /** @description Only deliveries that ended so; however they ended when left out. */
                outcome?: components["parameters"]["WebhookOutcome"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookInvocation"];
                };
            };
            /** @description Nothing was delivered yet. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectWebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getProjectWebhookStatistics: {
        parameters: {
            query?: {
                /** @description Only deliveries of this event, by its key, such as `pr:opened`; of any event when left out. */
                event?: components["parameters"]["WebhookInvocationEvent"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookStatistics"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectWebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getProjectWebhookStatisticsSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the project; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics by event. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookStatisticsByEvent"];
                };
            };
            /** @description Nothing was delivered yet. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["ProjectWebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalRepositories: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["CannotViewProject"];
            404: components["responses"]["ProjectNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createPersonalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
            };
            cookie?: never;
        };
        /** @description The repository to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryCreate"];
            };
        };
        responses: {
            /** @description The new repository. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["RepositoryInvalid"];
            401: components["responses"]["NotProjectAdministrator"];
            409: components["responses"]["RepositoryNameTaken"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updatePersonalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryUpdate"];
            };
        };
        responses: {
            /** @description The renamed repository. Not in the reference, but what servers answer. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            /** @description The renamed repository, as the reference has it. Servers answer 200. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["RepositoryInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            409: components["responses"]["RepositoryNameTaken"];
            default: components["responses"]["Default"];
        };
    };
    forkPersonalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description What to call the fork and where to put it, or `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryFork"];
            };
        };
        responses: {
            /** @description The new fork. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            /** @description A repository of the target project has this name or slug; or `scmId` was sent; or `project` came without its `key`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, may not read the repository, or do not administer the target project. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The repository does not exist, or the target project does not. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deletePersonalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository is going to be deleted. */
            202: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description There was no such repository. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalRepositoryForks: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forks. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    recreatePersonalRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository, created anew. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            /** @description The repository could not be created, because something about it is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["NotProjectAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalRelatedRepositories: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of related repositories. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalBranches: {
        parameters: {
            query?: {
                /** @description Only branches or tags that match this text. */
                filterText?: components["parameters"]["RefFilterText"] | undefined;
                /** @description `ALPHABETICAL` sorts by name, `MODIFICATION` by when the branch or tag was last updated. */
                orderBy?: components["parameters"]["RefOrderBy"] | undefined;
                /** @description Whether to send the `metadata` of each branch. Not in the reference, but servers of both eras take it. */
                details?: boolean | undefined;
                /** @description Branch or tag that each branch is compared with for its `metadata`. The default branch when left out. (Known from Bitbucket Server 5.10 on.) */
                base?: string | undefined;
                /** @description Whether branches that are, or begin with, `filterText` come first. Later servers only. */
                boostMatches?: boolean | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalDefaultBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default branch. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            /** @description The repository is empty. Bitbucket Server 5.6 and later, but not every version of it; others answer 404. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CannotReadRepository"];
            /** @description The repository does not exist, or has no default branch, as when it is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    setPersonalDefaultBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description The branch. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefaultBranchUpdate"];
            };
        };
        responses: {
            /** @description The branch is the default one now. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalTags: {
        parameters: {
            query?: {
                /** @description Only branches or tags that match this text. */
                filterText?: components["parameters"]["RefFilterText"] | undefined;
                /** @description `ALPHABETICAL` sorts by name, `MODIFICATION` by when the branch or tag was last updated. */
                orderBy?: components["parameters"]["RefOrderBy"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    browsePersonalRoot: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Whether to answer with the type of the path alone, `{"type":"FILE"}`, instead of what it holds. */
                type?: components["parameters"]["BrowseType"] | undefined;
                /** @description Adds who last changed the lines of a file. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                blame?: components["parameters"]["BrowseBlame"] | undefined;
                /** @description With `blame`, leaves out the text of the lines: the answer has only the blame. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                noContent?: components["parameters"]["BrowseNoContent"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the root's entries, or its type. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowseResult"];
                };
            };
            400: components["responses"]["BrowseMalformed"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    browsePersonalPath: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Whether to answer with the type of the path alone, `{"type":"FILE"}`, instead of what it holds. */
                type?: components["parameters"]["BrowseType"] | undefined;
                /** @description Adds who last changed the lines of a file. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                blame?: components["parameters"]["BrowseBlame"] | undefined;
                /** @description With `blame`, leaves out the text of the lines: the answer has only the blame. For Stash its presence counts, not its value; later servers take `false` for its absence. An empty value is true. */
                noContent?: components["parameters"]["BrowseNoContent"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a file's lines or of a directory's entries, or the type or the blame alone. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowseResult"];
                };
            };
            400: components["responses"]["BrowseMalformed"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalChanges: {
        parameters: {
            query: {
                /** @description Changeset to compare `until` with. The parent of `until` when left out. */
                since?: string | undefined;
                /** @description Changeset whose changes to list. Without it the answer is 400. */
                until: string;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description `until` is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalCommits: {
        parameters: {
            query?: {
                /** @description Only changesets that affect this path. */
                path?: string | undefined;
                /** @description Only changesets after this changeset id or ref, without it. */
                since?: string | undefined;
                /** @description Only changesets up to this changeset id or ref, with it. The default branch when left out. */
                until?: string | undefined;
                /** @description Whether to count all changesets and their different authors, as `totalCount` and `authorCount` of the page. */
                withCounts?: boolean | undefined;
                /** @description Whether changesets that merge others are left out (`exclude`), are in the list like any other (`include`), or are all there is in it (`only`). (Known from Bitbucket Server 5.10 on.) */
                merges?: ("exclude" | "include" | "only") | undefined;
                /** @description Whether to go on past renames. With the `path` of one file only. (Known from Bitbucket Server 5.10 on.) */
                followRenames?: boolean | undefined;
                /** @description Whether changesets that do not exist are passed over, where they are refused with 404 otherwise. (Known from Bitbucket Server 5.10 on.) */
                ignoreMissing?: boolean | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changesets. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            400: components["responses"]["ChangesetNotValid"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalCommit: {
        parameters: {
            query?: {
                /** @description Answers with the first changeset that affects this path, searching from the one named backwards, which need not be the one named. */
                path?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Hash of a changeset. Servers answer 404 to the name of a branch or tag that has a slash in it.
                 * @example abcdef0123abcdef4567abcdef8987abcdef6543
                 */
                changesetId: components["parameters"]["ChangesetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changeset. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"];
                };
            };
            400: components["responses"]["ChangesetNotValid"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalDiff: {
        parameters: {
            query: {
                /** @description Revision to compare with. The parent of `until` when left out. */
                since?: string | undefined;
                /** @description Revision to compare. Without it the answer is 400. */
                until: string;
                /** @description Path that the file was copied, moved or renamed from. */
                srcPath?: string | undefined;
                /** @description `ignore-all` leaves changes of white space out of the diff. */
                whitespace?: components["parameters"]["Whitespace"] | undefined;
                /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
                contextLines?: components["parameters"]["ContextLines"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The diff. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                    "text/plain": components["schemas"]["DiffText"];
                };
            };
            /** @description The path or `until` is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrChangesetNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalFiles: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of paths. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileNamePage"];
                };
            };
            400: components["responses"]["PathNotDirectory"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalFilesInDirectory: {
        parameters: {
            query?: {
                /** @description Changeset id, branch or tag to read from. The default branch when left out. */
                at?: components["parameters"]["At"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Path of a directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to
                 */
                path: components["parameters"]["DirectoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of paths. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileNamePage"];
                };
            };
            400: components["responses"]["PathNotDirectory"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryOrPathNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalPullRequests: {
        parameters: {
            query?: {
                /** @description Whether the repository is the target (`INCOMING`) or the source (`OUTGOING`) of the pull requests. */
                direction?: ("INCOMING" | "OUTGOING") | undefined;
                /** @description Only pull requests to (`INCOMING`) or from (`OUTGOING`) this branch. Give its full name, such as `refs/heads/master`; later servers take no other. */
                at?: string | undefined;
                /** @description Only pull requests in this state. `ALL` leaves none out; later servers only. */
                state?: ("OPEN" | "DECLINED" | "MERGED" | "ALL") | undefined;
                /** @description Whether the oldest (`OLDEST`) or the newest (`NEWEST`) come first. */
                order?: ("OLDEST" | "NEWEST") | undefined;
                /** @description Only pull requests whose title or description contains this text. Later servers only. */
                filterText?: string | undefined;
                /** @description Only drafts, or only those that are none. (Known from Data Center 8.18 on.) */
                draft?: boolean | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.1"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.2"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.3"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.4"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.5"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.6"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.7"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.8"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.9"?: string | undefined;
                /** @description Only pull requests in which this user takes part. Up to ten users can be asked for, under `username.1`, `username.2` and so on, without a gap in the numbers; all of them must take part. (Known from Bitbucket Server 5.10 on.) */
                "username.10"?: string | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.1"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.2"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.3"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.4"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.5"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.6"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.7"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.8"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.9"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description What the user of the same number must be in the pull request. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "role.10"?: ("AUTHOR" | "REVIEWER" | "PARTICIPANT") | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.1"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.2"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.3"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.4"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.5"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.6"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.7"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.8"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.9"?: boolean | undefined;
                /** @description Whether the user of the same number must have approved, or must not. Of no use without that user. (Known from Bitbucket Server 5.10 on.) */
                "approved.10"?: boolean | undefined;
                /** @description Whether each pull request comes with its `attributes`. (Known from Bitbucket Server 5.10 on.) */
                withAttributes?: boolean | undefined;
                /** @description Whether each pull request comes with its `properties`, such as the number of its comments. (Known from Bitbucket Server 5.10 on.) */
                withProperties?: boolean | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the pull requests that match. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotReadRepository"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createPersonalPullRequest: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description The pull request to open. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestCreate"];
            };
        };
        responses: {
            /** @description The new pull request. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description The body is malformed; `context` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not create pull requests between the two repositories. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description One of the repositories or branches does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description One of these; the message tells which:
             *
             *     - An open pull request between the two branches exists (`existingPullRequest`).
             *     - Some reviewers could not be resolved (`context` is `reviewers`; `reviewerErrors`, `validReviewers`).
             *     - Both branches are the same one.
             *     - The target branch already has every commit of the source branch.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPersonalPullRequest: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updatePersonalPullRequest: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The new values, and the version that they are meant for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestUpdate"];
            };
        };
        responses: {
            /** @description The pull request after the change, with a new version. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /**
             * @description One of these; the message tells which:
             *
             *     - The author or the participants would change.
             *     - `version` is missing.
             *     - A reviewer has no user name.
             *     - The `id` of `toRef` is blank.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not update the pull request. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The repository, the pull request or the new target branch does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /**
             * @description One of these; the message tells which:
             *
             *     - The version is out of date (`currentVersion`, `expectedVersion`, `pullRequest`).
             *     - Some reviewers could not be added (`context` is `reviewers`; `reviewerErrors`, `validReviewers`).
             *     - With a new target branch: an open pull request to it exists (`existingPullRequest`), or it is the source branch,
             *       or it already has every commit of the source branch.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listPersonalPullRequestActivities: {
        parameters: {
            query?: {
                /** @description Id of the activity or comment to begin the page with; `fromType` says which of the two. */
                fromId?: number | undefined;
                /** @description What `fromId` is the id of. Required with it, of no use without. */
                fromType?: ("COMMENT" | "ACTIVITY") | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestActivityPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    declinePersonalPullRequest: {
        parameters: {
            query?: {
                /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
                version?: components["parameters"]["PullRequestVersion"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description Why it is declined. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestDecline"];
            };
        } | undefined;
        responses: {
            /** @description The pull request was declined. Servers send it; the reference has no body here. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The pull request is not open, or has changed since the version that you named. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPersonalPullRequestMergeability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it can be merged now, and what stands in the way. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mergeability"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            409: components["responses"]["PullRequestNotOpen"];
            default: components["responses"]["Default"];
        };
    };
    mergePersonalPullRequest: {
        parameters: {
            query?: {
                /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
                version?: components["parameters"]["PullRequestVersion"] | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description How to merge it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestMerge"];
            };
        } | undefined;
        responses: {
            /** @description The pull request, merged. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description You are not logged in, or may not merge the pull request. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["PullRequestNotFound"];
            /**
             * @description One of these; the message tells which:
             *
             *     - The branches conflict (`conflicted` is true).
             *     - Merge checks object (`vetoes`).
             *     - The version is out of date (`currentVersion`, `expectedVersion`, `pullRequest`).
             *     - The pull request is not open.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    reopenPersonalPullRequest: {
        parameters: {
            query?: {
                /** @description `version` of the pull request as you last read it. A server that has a newer one answers 409 with `currentVersion`. The default -1 is out of date for every pull request: Bitbucket Server, Data Center, and Stash where it was seen, refuse it. */
                version?: components["parameters"]["PullRequestVersion"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The version to reopen. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestReopen"];
            };
        } | undefined;
        responses: {
            /** @description The pull request, open again. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description You are not logged in, or may not reopen the pull request. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["PullRequestNotFound"];
            /** @description The pull request is not declined, or has changed since the version that you named. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    approvePersonalPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You as a participant, who now approves. What servers send, where the reference has 201. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description You as a participant, who now approves. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            409: components["responses"]["PullRequestNotOpen"];
            default: components["responses"]["Default"];
        };
    };
    unapprovePersonalPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You as a participant, who no longer approves. What servers send, where the reference has 201. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description You as a participant, who no longer approves. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            /** @description The repository or pull request does not exist, or you are not a participant in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            409: components["responses"]["PullRequestNotOpen"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalPullRequestChanges: {
        parameters: {
            query?: {
                /** @description All changes, those that the caller has not reviewed yet (`UNREVIEWED`), or those between `sinceId` and `untilId` (`RANGE`). (Known from Bitbucket Server 5.10 on.) */
                changeScope?: ("ALL" | "UNREVIEWED" | "RANGE") | undefined;
                /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
                sinceId?: components["parameters"]["SinceId"] | undefined;
                /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
                untilId?: components["parameters"]["UntilId"] | undefined;
                /** @description Whether each change says how many comments it has. (Known from Bitbucket Server 5.10 on.) */
                withComments?: boolean | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changed files, as many as one page holds. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createPersonalPullRequestComment: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The comment, and where to put it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreate"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The comment is not valid, and was not added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not see the pull request, comment on it, or watch it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The project, repository, pull request or parent comment does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPersonalPullRequestComment: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestCommentNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updatePersonalPullRequestComment: {
        parameters: {
            query?: {
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        /** @description What to change, and the version that it is meant for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentUpdate"];
            };
        };
        responses: {
            /** @description The changed comment. What servers really answer; the reference does not have it. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The changed comment. What the reference documents. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description The text is not valid, and the comment was not changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description You are not logged in, or may not see the pull request, watch it, or change this comment. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["PullRequestCommentNotFound"];
            /** @description `version` is not the comment's current one; `currentVersion` is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    deletePersonalPullRequestComment: {
        parameters: {
            query?: {
                /** @description The comment's `version` as you last read it. Any other one than the server's fails; the default -1 names none. */
                version?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Id of the comment, unique on the server.
                 * @example 1
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You are not logged in, or may not delete the comment: it is someone else's and you do not administer the repository, or you may not even read it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The project, repository or pull request does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description `version` is not the comment's current one (`currentVersion` is), or the comment has replies. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listPersonalPullRequestCommits: {
        parameters: {
            query?: {
                /** @description True adds `authorCount` (different authors) and `totalCount` (commits) of the whole list to the page. */
                withCounts?: boolean | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commits. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalPullRequestDiff: {
        parameters: {
            query?: {
                /** @description Former path of a file that was copied, moved or renamed. Of use with the path of one file only. */
                srcPath?: string | undefined;
                /** @description `ignore-all` leaves changes of white space out of the diff. */
                whitespace?: components["parameters"]["Whitespace"] | undefined;
                /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
                contextLines?: components["parameters"]["ContextLines"] | undefined;
                /** @description Whether the comments come with the diff. (Known from Bitbucket Server 5.10 on.) */
                withComments?: components["parameters"]["WithComments"] | undefined;
                /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
                sinceId?: components["parameters"]["SinceId"] | undefined;
                /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
                untilId?: components["parameters"]["UntilId"] | undefined;
                /** @description Comments that belong to which diff are to come with it. `EFFECTIVE` is that of the whole pull request, `RANGE` lies between `sinceId` and `untilId`, `COMMIT` is that of one commit. (Known from Bitbucket Server 5.10 on.) */
                diffType?: components["parameters"]["DiffType"] | undefined;
                /** @description Adds the text as HTML, `descriptionAsHtml` to pull requests and `html` to comments. In no document, but programs send it and read the answer. */
                markup?: components["parameters"]["Markup"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences, file by file, with the comments on their lines. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                    "text/plain": components["schemas"]["DiffText"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalPullRequestFileDiff: {
        parameters: {
            query?: {
                /** @description Former path of a file that was copied, moved or renamed. */
                srcPath?: string | undefined;
                /** @description `ignore-all` leaves changes of white space out of the diff. */
                whitespace?: components["parameters"]["Whitespace"] | undefined;
                /** @description How many unchanged lines to show around a change. The server decides when it is left out. (Known from Bitbucket Server 5.10 on.) */
                contextLines?: components["parameters"]["ContextLines"] | undefined;
                /** @description Whether the comments come with the diff. (Known from Bitbucket Server 5.10 on.) */
                withComments?: components["parameters"]["WithComments"] | undefined;
                /** @description Hash of the older commit, to see what lies between two commits and not all of the pull request. Goes with `untilId`. (Known from Bitbucket Server 5.10 on.) */
                sinceId?: components["parameters"]["SinceId"] | undefined;
                /** @description Hash of the newer commit. Goes with `sinceId`. (Known from Bitbucket Server 5.10 on.) */
                untilId?: components["parameters"]["UntilId"] | undefined;
                /** @description Comments that belong to which diff are to come with it. `EFFECTIVE` is that of the whole pull request, `RANGE` lies between `sinceId` and `untilId`, `COMMIT` is that of one commit. (Known from Bitbucket Server 5.10 on.) */
                diffType?: components["parameters"]["DiffType"] | undefined;
                /** @description Adds `avatarUrl` to people, for a picture that is so many pixels wide and high. Without it there is no `avatarUrl`. Not in the reference. */
                avatarSize?: components["parameters"]["AvatarSize"] | undefined;
                /** @description Whether an `avatarUrl` begins with `http` or `https`. The scheme of the request when left out. Later servers only. */
                avatarScheme?: components["parameters"]["AvatarScheme"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
                /**
                 * @description Path of a file or directory from the repository's root, without a leading slash. Its slashes stay as they are.
                 * @example path/to/file.txt
                 */
                path: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences in the file, with the comments on its lines. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                    "text/plain": components["schemas"]["DiffText"];
                };
            };
            /** @description The path is missing, or the request is malformed otherwise; `context` names the parameter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalPullRequestParticipants: {
        parameters: {
            query?: {
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. What servers really answer; the reference does not have it. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description A page of participants. What the reference documents. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    assignPersonalPullRequestRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /** @description The user, by user name, and the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantAssign"];
            };
        };
        responses: {
            /** @description The participant, new or changed. What servers really answer; the reference does not have it. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The participant, new or changed. What the reference documents. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** @description The user name or the role is missing, the role is not `REVIEWER`, or the user is the author. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotAssignPullRequestRole"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    unassignPersonalPullRequestReviewer: {
        parameters: {
            query: {
                /** @description User name of the reviewer, not the slug. Without it the call is refused with 400. */
                username: string;
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer a reviewer. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `username` is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["CannotAssignPullRequestRole"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    watchPersonalPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You now watch the pull request. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    unwatchPersonalPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the pull request within its repository.
                 * @example 101
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You no longer watch the pull request. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CannotReadPullRequest"];
            404: components["responses"]["PullRequestNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalGroupsWithRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups, each with the highest permission granted on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPermissionPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    grantPersonalRepositoryPermissionToGroup: {
        parameters: {
            query: {
                /** @description Names of the groups. May be given several times, once per group; at least one is needed. */
                name: components["parameters"]["GrantedGroupNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedRepositoryPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotRepositoryAdministrator"];
            403: components["responses"]["WouldLowerOwnPermission"];
            404: components["responses"]["RepositoryOrGroupNotFound"];
            default: components["responses"]["Default"];
        };
    };
    revokePersonalRepositoryPermissionsFromGroup: {
        parameters: {
            query: {
                /** @description Name of the group. Cannot be left out. */
                name: components["parameters"]["GroupName"];
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryOrGroupNotFound"];
            409: components["responses"]["WouldLowerOwnPermission"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalUsersWithRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users, each with the highest permission granted on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPermissionPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    grantPersonalRepositoryPermissionToUser: {
        parameters: {
            query: {
                /** @description Names of the users, not slugs. May be given several times, once per user; at least one is needed. */
                name: components["parameters"]["GrantedUserNames"];
                /** @description The permission to grant. Cannot be left out. */
                permission: components["parameters"]["GrantedRepositoryPermission"];
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionGranted"];
            400: components["responses"]["UnknownPermission"];
            401: components["responses"]["NotRepositoryAdministrator"];
            403: components["responses"]["WouldLowerOwnPermission"];
            404: components["responses"]["RepositoryOrUserNotFound"];
            default: components["responses"]["Default"];
        };
    };
    revokePersonalRepositoryPermissionsFromUser: {
        parameters: {
            query: {
                /** @description User name, not the slug. Cannot be left out. */
                name: components["parameters"]["UserName"];
            };
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PermissionsRevoked"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryOrUserNotFound"];
            409: components["responses"]["WouldLowerOwnPermission"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalGroupsWithoutRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only groups whose name contains this text. */
                filter?: components["parameters"]["GroupFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups without a permission on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedGroupPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalUsersWithoutRepositoryPermission: {
        parameters: {
            query?: {
                /** @description Only users whose user name contains this text. */
                filter?: components["parameters"]["PermissionUserFilter"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users without a permission on the repository. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalHooks: {
        parameters: {
            query?: {
                /** @description Only hooks of this kind; all kinds when left out. PRE_PULL_REQUEST_MERGE is not in the reference; only later servers know it. */
                type?: ("PRE_RECEIVE" | "POST_RECEIVE" | "PRE_PULL_REQUEST_MERGE") | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hooks, each with whether it runs. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            /** @description The project or repository does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPersonalHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook, with whether it runs. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    enablePersonalHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /** @description New settings of the hook, all of them; at most 32 KB once serialized. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HookSettings"];
            };
        } | undefined;
        responses: {
            /** @description The hook, which runs from now on. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            400: components["responses"]["HookSettingsInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    disablePersonalHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook, which no longer runs. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hook"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalHookSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings alone. The reference shows the hook instead. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSettings"];
                };
            };
            /** @description Nothing is stored. The reference does not have it. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    setPersonalHookSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Complete module key of the hook, plugin key and module key joined by a colon.
                 * @example com.atlassian.stash.plugin.example:example-repository-hook
                 */
                hookKey: components["parameters"]["HookKey"];
            };
            cookie?: never;
        };
        /** @description The settings, in whatever form the hook's plugin expects; at most 32 KB once serialized. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookSettings"];
            };
        };
        responses: {
            /** @description The settings as they are stored. The reference shows the hook instead. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSettings"];
                };
            };
            400: components["responses"]["HookSettingsInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["HookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    listPersonalWebhooks: {
        parameters: {
            query?: {
                /** @description Only webhooks that are told of these events, by their keys, such as `repo:refs_changed`; all when left out. May be given several times. */
                event?: components["parameters"]["WebhookEvent"] | undefined;
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"] | undefined;
                /** @description How many items to put on a page, at most; most lists take 25 when it is left out. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    createPersonalWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        /** @description The webhook. It has an address and at least one event; give it a name, too. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, as it was created. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The webhook, as it was created. */
            201: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["RepositoryNotFound"];
            default: components["responses"]["Default"];
        };
    };
    getPersonalWebhook: {
        parameters: {
            query?: {
                /** @description True to have `statistics` in every webhook. */
                statistics?: components["parameters"]["WebhookWithStatistics"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    updatePersonalWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The whole webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, as it is now. */
            200: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["WebhookInvalid"];
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
    deletePersonalWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
                 * @example jcitizen
                 */
                userSlug: components["parameters"]["UserSlug"];
                /**
                 * @description Slug of the repository, the last part of its URL.
                 * @example my-repo
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description Number of the webhook.
                 * @example 10
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is gone. */
            204: {
                headers: {
                    "X-AUSERNAME": components["headers"]["CallerName"];
                    "X-AUSERID": components["headers"]["CallerId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotRepositoryAdministrator"];
            404: components["responses"]["WebhookNotFound"];
            default: components["responses"]["Default"];
        };
    };
}
