import type { Inputs } from "./index.ts";

const commitId = "abcdef0123abcdef4567abcdef8987abcdef6543";
const commit = { projectKey: "PRJ", repositorySlug: "my-repo", commitId };
const build = { key: "TEST-REP3", state: "FAILED", url: "https://bamboo.example.com/browse/TEST-REP3-12" } as const;
const run = {
  name: "Database Matrix Tests",
  description: "5 of 140 tests failed",
  buildNumber: "12",
  duration: 1500000,
  parent: "TEST-REP",
  ref: "refs/heads/feature/ä",
  testResults: { failed: 5, skipped: 1, successful: 134 },
};
const deployment = { key: "marketing us", environmentKey: "us-east/1", deploymentSequenceNumber: 2 };

export const builds = {
  addBuildStatus: [
    {
      commitId,
      body: {
        ...build,
        ...run,
        projectKey: "PRJ",
        repositorySlug: "my-repo",
        createdDate: 1587533099278,
        updatedDate: 1587533699278,
      },
    },
    { commitId, body: build },
  ],
  listBuildStatuses: [{ commitId, orderBy: "OLDEST", start: 50, limit: 10 }],
  getBuildStatusCounts: [{ commitId, includeUnique: true }],
  getBuildStatusCountsOfCommits: [{ body: [commitId, "0123456789abcdef0123456789abcdef01234567"] }],
  addBuild: [
    { ...commit, body: { ...build, ...run, lastUpdated: 1587533699278, dateAdded: 1587533099278 } },
    { ...commit, body: { ...build, ref: null, duration: null, testResults: null } },
  ],
  getBuild: [{ ...commit, key: "TEST REP/3" }],
  deleteBuild: [{ ...commit, key: "TEST REP/3" }],
  getBuildCapabilities: [{}],
  setDeployment: [
    {
      ...commit,
      body: {
        key: "marketing-us-prod",
        deploymentSequenceNumber: 2,
        displayName: "Marketing website, US East",
        description: "2nd deployment to US East",
        state: "ROLLED_BACK",
        url: "https://deploy.example.com/marketing-us-prod/2",
        lastUpdated: 1587533699278,
        environment: { key: "us-east", displayName: "US East", type: "STAGING", url: "https://us-east.example.com" },
      },
    },
  ],
  getDeployment: [{ ...commit, ...deployment }],
  deleteDeployment: [{ ...commit, ...deployment }],
  getDeploymentCapabilities: [{}],
} satisfies Partial<Inputs>;
