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
         * @description `avatar` is optional: a data URI with Base64-encoded image data and no character set,
         *     `data:image/png;base64,…`. A URI of any other form makes the call fail.
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
                 * @description Key of the project, in any case; `~` and the user's slug for a personal project.
                 * @example PRJ
                 */
                projectKey: components["parameters"]["ProjectKey"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description The key may be in any case.
         *
         *     Permission: `PROJECT_VIEW` on the project.
         */
        get: operations["getProject"];
        put?: never;
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
         * @description By slug, which may differ from the user name.
         *
         *     Permission: any logged-in user.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Where the thing is found in the browser. Stash only; later servers send `links` alone. */
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
            self?: components["schemas"]["HrefLink"][];
        };
        /** @description A pull request inside an error. Servers send it whole; these are the members that help to act on the error. */
        PullRequestSummary: {
            /**
             * Format: int64
             * @description Number of the pull request within its repository.
             */
            id: number;
            /**
             * Format: int32
             * @description Its current version.
             */
            version: number;
            /** @description Its title. */
            title: string;
            /** @description Where it stands. */
            state: "OPEN" | "MERGED" | "DECLINED" | (string & {});
            link?: components["schemas"]["Link"];
            links?: components["schemas"]["Links"];
        };
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
        /** @description An account on the server. */
        User: {
            /** @description User name, the one for logging in. */
            name: string;
            /** @description E-mail address. A `SERVICE` user has none. */
            emailAddress?: string;
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
            type?: "NORMAL" | "SERVICE" | (string & {});
            link?: components["schemas"]["Link"];
            links?: components["schemas"]["Links"];
            /** @description Address of the user's picture, absolute or relative to the server. Sent where `avatarSize` was asked for. */
            avatarUrl?: string;
        };
        /** @description One cause of a failure. Some conflicts (409) add members that tell what stood in the way. */
        ErrorDetail: {
            /** @description The field or parameter that was refused, `reviewers` for reviewers who could not be added, null where no single input is at fault. */
            context: string | null;
            /** @description What went wrong, for a person to read, in the language of the server. */
            message: string;
            /** @description Java class of the failure, `com.atlassian.stash.…` or (Bitbucket Server 4.0 and later) `com.atlassian.bitbucket.…`. Null for validation errors. */
            exceptionName: string | null;
            existingPullRequest?: components["schemas"]["PullRequestSummary"];
            /**
             * Format: int32
             * @description Version that the pull request has on the server, where the one sent was out of date.
             */
            currentVersion?: number;
            /**
             * Format: int32
             * @description Version that the request named, where it was out of date; -1 where it named none.
             */
            expectedVersion?: number;
            pullRequest?: components["schemas"]["PullRequestSummary"];
            /** @description Whether conflicts kept a pull request from being merged. */
            conflicted?: boolean;
            /** @description Merge checks that kept a pull request from being merged. */
            vetoes?: components["schemas"]["Veto"][];
            /** @description Why each refused reviewer was refused. */
            reviewerErrors?: components["schemas"]["ReviewerError"][];
            /** @description Those of the reviewers sent who could have been added. */
            validReviewers?: components["schemas"]["User"][];
        };
        /** @description What a request that failed is answered with; every cause is one entry. */
        ErrorResponse: {
            /** @description The causes, at least one. */
            errors: components["schemas"]["ErrorDetail"][];
        };
        /** @description Name and version of a server. */
        ApplicationProperties: {
            /** @description Release of the server, such as `2.1.0`. */
            version: string;
            /** @description Number of the build; digits in a string. */
            buildNumber: string;
            /** @description When the server was built, since the epoch; digits in a string. The reference's value is in microseconds, later servers use milliseconds. */
            buildDate: string;
            /** @description The name that the administrator gave the server. */
            displayName: string;
        };
        /**
         * @description A permission on a project and all its repositories, the lowest first; each implies those before it. PROJECT_READ may read, PROJECT_WRITE may push and merge, PROJECT_ADMIN may change settings and permissions.
         * @enum {string}
         */
        ProjectPermission: "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN";
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
            nextPageStart?: number | null;
            /** @description Always null where it was seen. Stash 2.x only. */
            filter?: string | null;
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
            description?: string;
            /** @description Whether anyone may see it without logging in. Left out by personal projects. */
            public?: boolean;
            /** @description Whether it is a user's own. */
            type: "NORMAL" | "PERSONAL" | (string & {});
            /** @description Whether it is a user's own. Stash only. */
            isPersonal?: boolean;
            owner?: components["schemas"]["User"];
            link?: components["schemas"]["Link"];
            links?: components["schemas"]["Links"];
            /** @description Address of the project's picture, absolute or relative to the server. Sent where `avatarSize` was asked for. */
            avatarUrl?: string;
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
            description?: string;
            /** @description The picture, as a data URI of the form `data:image/png;base64,…`. It must be Base64 and name no character set, or the project is not created. */
            avatar?: string;
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
        /** @description You are not logged in, or the credentials are wrong. */
        NotAuthenticated: {
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
    };
    parameters: {
        /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
        Start: number;
        /** @description How many items to put on a page, at most. The server caps it, usually at 1,000, and says so in the page's `limit`. */
        Limit: number;
        /**
         * @description Key of the project, in any case; `~` and the user's slug for a personal project.
         * @example PRJ
         */
        ProjectKey: string;
        /**
         * @description Slug of the user: the user name in lower case with unusual characters replaced. The reference writes it with and without a leading `~` before personal repositories; without is what servers take.
         * @example jcitizen
         */
        UserSlug: string;
    };
    requestBodies: never;
    headers: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProperties"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Only projects whose name contains this text. */
                name?: string;
                /** @description Only projects on which the caller has this permission. An unknown one is refused with 400. */
                permission?: components["schemas"]["ProjectPermission"];
                /** @description Where the page begins. Leave it out for the first page; then use the `nextPageStart` of the page before. */
                start?: components["parameters"]["Start"];
                /** @description How many items to put on a page, at most. The server caps it, usually at 1,000, and says so in the page's `limit`. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description A field is missing or not valid; `context` names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
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
                 * @description Key of the project, in any case; `~` and the user's slug for a personal project.
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
    getUser: {
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
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["UserNotFound"];
            default: components["responses"]["Default"];
        };
    };
}
