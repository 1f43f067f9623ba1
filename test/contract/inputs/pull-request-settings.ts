import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const mergeConfig = {
  defaultStrategy: { id: "squash" },
  strategies: [{ id: "squash" }, { id: "no-ff" }],
  commitSummaries: 10,
  commitMessageTemplate: { title: "Merged: ä", body: "Merge ä" },
};
const check = { enable: true, enabled: true, count: 2 };
const settings = {
  mergeConfig,
  requiredApprovers: 2,
  requiredSuccessfulBuilds: 1,
  requiredAllApprovers: true,
  requiredAllTasksComplete: false,
  needsWork: true,
  unapproveOnUpdate: true,
  "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:requiredApprovers": check,
  "com.atlassian.bitbucket.server.bitbucket-build:requiredBuilds": check,
};
const nothing = { mergeConfig: {} };

export const pullRequestSettings = {
  getPullRequestSettings: [repository],
  updatePullRequestSettings: [
    { ...repository, body: settings },
    { ...repository, body: nothing },
  ],
  getProjectPullRequestSettings: [{ projectKey: "PRJ", scmId: "git" }],
  updateProjectPullRequestSettings: [
    { projectKey: "PRJ", scmId: "git", body: { mergeConfig } },
    { projectKey: "PRJ", scmId: "git", body: nothing },
  ],
  getGlobalMergeStrategies: [{ scmId: "git" }],
  setGlobalMergeStrategies: [
    { scmId: "git", body: { mergeConfig } },
    { scmId: "git", body: nothing },
  ],
} satisfies Partial<Inputs>;
