import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const startPoint = "8d351a10fb428c0c1239530256e21cf24f136e73";

export const refsLater = {
  createBranch: [{ ...repository, body: { name: "feature/ä b", startPoint } }],
  deleteBranch: [{ ...repository, body: { name: "refs/heads/feature/ä b", endPoint: startPoint, dryRun: true } }],
  listBranchesOfCommit: [{ ...repository, commitId: startPoint, start: 50, limit: 10 }],
  getBranchModel: [repository],
  createBranchForRepository: [{ ...repository, body: { name: "feature/ä b", startPoint, message: "For ABC-123" } }],
  getDefaultBranchRef: [repository],
  setDefaultBranchRef: [{ ...repository, body: { id: "refs/heads/develop" } }],
  getTag: [{ ...repository, name: "release/2.0 + ä" }],
  createTag: [{ ...repository, body: { name: "release/2.0", startPoint: "refs/heads/master", message: "Of May" } }],
  createGitTag: [
    { ...repository, body: { name: "release/2.0", startPoint, type: "ANNOTATED", message: "Of May", force: true } },
  ],
  deleteTag: [{ ...repository, name: "release/2.0 + ä" }],
} satisfies Partial<Inputs>;
