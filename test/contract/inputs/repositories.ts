import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };

export const repositories = {
  listRecentRepositories: [{ permission: "REPO_WRITE", start: 50, limit: 10 }],
  listRepositories: [{ projectKey: "PRJ", start: 50, limit: 10 }],
  createRepository: [
    {
      projectKey: "PRJ",
      body: {
        name: "My repo",
        scmId: "git",
        forkable: true,
        description: "Nerdy",
        defaultBranch: "develop",
        public: false,
        slug: "my-repo",
        project: { key: "PRJ" },
        archived: false,
        links: { self: [{ href: "https://stash.example.com/projects/PRJ/repos/my-repo" }] },
      },
    },
    { projectKey: "PRJ", body: { name: "My repo", links: { self: null } } },
  ],
  getRepository: [{ projectKey: "~first.last", repositorySlug: "my.repo" }],
  updateRepository: [
    {
      ...repository,
      body: {
        name: "Renamed repo",
        description: "Nerdy",
        defaultBranch: "develop",
        public: true,
        forkable: false,
        project: { key: "PRJ2" },
      },
    },
    { ...repository, body: { project: { key: "PRJ2" } } },
    { ...repository, body: { archived: true } },
  ],
  deleteRepository: [repository],
  forkRepository: [
    { ...repository, body: { slug: "my-repo", name: "My fork", project: { key: "FORKS" }, defaultBranch: "develop" } },
    { ...repository, body: { name: null } },
    { ...repository, body: {} },
  ],
  listRepositoryForks: [{ ...repository, start: 50, limit: 10 }],
  recreateRepository: [repository],
  listRelatedRepositories: [{ ...repository, start: 50, limit: 10 }],
  searchRepositories: [
    {
      name: "repo",
      projectname: "Cool",
      projectkey: "prj",
      permission: "REPO_ADMIN",
      visibility: "private",
      state: "AVAILABLE",
      archived: "ALL",
      start: 50,
      limit: 10,
    },
  ],
} satisfies Partial<Inputs>;
