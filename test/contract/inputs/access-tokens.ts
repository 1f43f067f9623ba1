import type { Inputs } from "./index.ts";

const user = { userSlug: "first.last" };
const project = { projectKey: "PRJ" };
const repository = { ...project, repositorySlug: "my-repo" };
const tokenId = "252973515069";
const page = { start: 50, limit: 10 };

export const accessTokens = {
  listAccessTokens: [{ ...user, ...page }],
  createAccessToken: [
    { ...user, body: { name: "CI ä", permissions: ["PROJECT_READ", "REPO_WRITE"], expiryDays: 90 } },
    { ...user, body: { name: "CI", permissions: ["REPO_READ"] } },
  ],
  getAccessToken: [{ ...user, tokenId }],
  updateAccessToken: [
    { ...user, tokenId, body: { name: "CI ä", permissions: ["REPO_READ"], expiryDays: 90 } },
    { ...user, tokenId, body: { name: "CI" } },
  ],
  deleteAccessToken: [{ ...user, tokenId }],
  listProjectAccessTokens: [{ ...project, ...page }],
  createProjectAccessToken: [{ ...project, body: { name: "CI", permissions: ["PROJECT_ADMIN"], expiryDays: 90 } }],
  getProjectAccessToken: [{ ...project, tokenId }],
  updateProjectAccessToken: [
    { ...project, tokenId, body: { name: "CI", permissions: ["PROJECT_READ"], expiryDays: 90 } },
  ],
  deleteProjectAccessToken: [{ ...project, tokenId }],
  listRepositoryAccessTokens: [{ ...repository, ...page }],
  createRepositoryAccessToken: [{ ...repository, body: { name: "CI", permissions: ["REPO_ADMIN"], expiryDays: 90 } }],
  getRepositoryAccessToken: [{ ...repository, tokenId }],
  updateRepositoryAccessToken: [
    { ...repository, tokenId, body: { name: "CI", permissions: ["REPO_READ"], expiryDays: 90 } },
  ],
  deleteRepositoryAccessToken: [{ ...repository, tokenId }],
} satisfies Partial<Inputs>;
