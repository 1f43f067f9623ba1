import type { Inputs } from "./index.ts";

const project = { projectKey: "PRJ" };
const repository = { ...project, repositorySlug: "my-repo" };
const text = "ssh-rsa AAAAB3+/== ä@example.org";
const key = { text, label: "CI ä", expiryDays: 90, algorithmType: "RSA", bitLength: 4096 };
const page = { start: 50, limit: 10 };
const user = { user: "jcitizen", userName: "first.last" };

export const keys = {
  listRepositoryAccessKeys: [
    {
      ...repository,
      filter: "ci",
      effective: true,
      minimumPermission: "REPO_WRITE",
      permission: "REPO_WRITE",
      ...page,
    },
  ],
  addRepositoryAccessKey: [
    { ...repository, body: { key, permission: "REPO_WRITE" } },
    { ...repository, body: { key: { text } } },
  ],
  getRepositoryAccessKey: [{ ...repository, keyId: 601 }],
  revokeRepositoryAccessKey: [{ ...repository, keyId: 601 }],
  setRepositoryAccessKeyPermission: [{ ...repository, keyId: 601, permission: "REPO_WRITE" }],
  listProjectAccessKeys: [{ ...project, filter: "ci", permission: "PROJECT_WRITE", ...page }],
  addProjectAccessKey: [{ ...project, body: { key, permission: "PROJECT_READ" } }],
  getProjectAccessKey: [{ ...project, keyId: 601 }],
  revokeProjectAccessKey: [{ ...project, keyId: 601 }],
  setProjectAccessKeyPermission: [{ ...project, keyId: 601, permission: "PROJECT_READ" }],
  listRepositoriesOfAccessKey: [{ keyId: 601, withRestrictions: true, ...page }],
  listProjectsOfAccessKey: [{ keyId: 601, ...page }],
  revokeAccessKey: [
    {
      keyId: 601,
      body: {
        projects: [{ key: "OPS" }],
        repositories: [{ id: 1, slug: "my-repo", name: "My repo", project: { key: "PRJ" } }],
      },
    },
  ],
  listSshKeys: [{ ...user, ...page }, {}],
  addSshKey: [{ user: "jcitizen", body: key }, { body: { text } }],
  getSshKey: [{ keyId: 301 }],
  deleteSshKey: [{ keyId: 301 }],
  deleteSshKeys: [{ ...user }],
  getSshSettings: [{}],
} satisfies Partial<Inputs>;
