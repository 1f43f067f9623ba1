import type { Inputs } from "./index.ts";

const project = { projectKey: "PRJ" };
const repository = { ...project, repositorySlug: "my-repo" };
const filter = {
  matcherType: "PATTERN",
  matcherId: "release/ä*",
  type: "no-creates",
  start: 50,
  limit: 10,
} as const;
const restriction = {
  type: "read-only",
  matcher: {
    id: "refs/heads/main",
    displayId: "main",
    type: { id: "BRANCH" as const, name: "Branch" },
    active: true,
  },
  users: ["jcitizen"],
  groups: ["developers"],
  accessKeys: [1],
  id: 839,
  scope: { type: "REPOSITORY", resourceId: 1 },
  userSlugs: ["jcitizen"],
  groupNames: ["developers"],
  accessKeyIds: [1],
};
const category = { type: "no-deletes", matcher: { id: "FEATURE", type: { id: "MODEL_CATEGORY" } } } as const;

export const branchPermissions = {
  listBranchRestrictions: [{ ...repository, ...filter }],
  createBranchRestriction: [
    { ...repository, body: restriction },
    { ...repository, body: category },
  ],
  getBranchRestriction: [{ ...repository, restrictionId: 839 }],
  deleteBranchRestriction: [{ ...repository, restrictionId: 839 }],
  listProjectBranchRestrictions: [{ ...project, ...filter }],
  createProjectBranchRestriction: [
    { ...project, body: restriction },
    { ...project, body: category },
  ],
  getProjectBranchRestriction: [{ ...project, restrictionId: 839 }],
  deleteProjectBranchRestriction: [{ ...project, restrictionId: 839 }],
} satisfies Partial<Inputs>;
