import type { Inputs } from "./index.ts";

const project = { projectKey: "PRJ" };
const repository = { ...project, repositorySlug: "my-repo" };
const condition = {
  sourceMatcher: {
    id: "ANY_REF_MATCHER_ID",
    displayId: "Any",
    type: { id: "ANY_REF" as const, name: "Any branch" },
    active: true,
  },
  targetMatcher: {
    id: "release/ä*",
    displayId: "release",
    type: { id: "PATTERN" as const, name: "Pattern" },
    active: true,
  },
  reviewers: [{ id: 101 }],
  reviewerGroups: [{ id: 46 }],
  requiredApprovals: 1,
};
const user = {
  id: 101,
  name: "jcitizen",
  slug: "jcitizen",
  displayName: "Jane Citizen",
  emailAddress: "jane@example.com",
  active: true,
  type: "NORMAL",
};
const group = { name: "core", description: "Who knows the ä.", users: [user] };

export const reviewers = {
  listDefaultReviewers: [
    {
      ...repository,
      sourceRepoId: 11,
      targetRepoId: 1,
      sourceRefId: "refs/heads/feature/ä",
      targetRefId: "refs/heads/main",
    },
  ],
  listDefaultReviewerConditions: [repository],
  createDefaultReviewerCondition: [{ ...repository, body: condition }],
  updateDefaultReviewerCondition: [{ ...repository, conditionId: 3, body: condition }],
  deleteDefaultReviewerCondition: [{ ...repository, conditionId: 3 }],
  listProjectDefaultReviewerConditions: [project],
  createProjectDefaultReviewerCondition: [{ ...project, body: condition }],
  updateProjectDefaultReviewerCondition: [{ ...project, conditionId: 3, body: condition }],
  deleteProjectDefaultReviewerCondition: [{ ...project, conditionId: 3 }],
  listReviewerGroups: [{ ...repository, start: 50, limit: 10 }],
  createReviewerGroup: [{ ...repository, body: group }],
  getReviewerGroup: [{ ...repository, groupId: 46 }],
  updateReviewerGroup: [
    { ...repository, groupId: 46, body: group },
    { ...repository, groupId: 46, body: { name: "core" } },
  ],
  deleteReviewerGroup: [{ ...repository, groupId: 46 }],
  listReviewerGroupUsers: [{ ...repository, groupId: 46 }],
  listProjectReviewerGroups: [{ ...project, start: 50, limit: 10 }],
  createProjectReviewerGroup: [{ ...project, body: group }],
  getProjectReviewerGroup: [{ ...project, groupId: 46 }],
  updateProjectReviewerGroup: [
    { ...project, groupId: 46, body: group },
    { ...project, groupId: 46, body: { name: "core" } },
  ],
  deleteProjectReviewerGroup: [{ ...project, groupId: 46 }],
} satisfies Partial<Inputs>;
