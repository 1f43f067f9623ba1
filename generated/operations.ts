// Made by `npm run generate` from spec/. Do not edit.
/** How to call each operation: method, path, and how its pages are read where it has any. */
export const operationTable = {
  /** Get the server's version and name. Permission: none. */
  getApplicationProperties: ["get", "/rest/api/1.0/application-properties"],
  /** List projects. Permission: none to call; `PROJECT_VIEW` on each project listed. */
  listProjects: ["get", "/rest/api/1.0/projects", "values"],
  /** Create a project. Permission: `PROJECT_CREATE`. */
  createProject: ["post", "/rest/api/1.0/projects"],
  /** Get a project. Permission: `PROJECT_VIEW` on the project. */
  getProject: ["get", "/rest/api/1.0/projects/{projectKey}"],
  /** Get a user. Permission: any logged-in user. */
  getUser: ["get", "/rest/api/1.0/users/{userSlug}"],
} as const;

/** Names of the path parameters that span slashes; each is the last segment of its path. */
export const multiSegmentParameters: readonly string[] = [];
