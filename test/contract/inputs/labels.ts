import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };

export const labels = {
  listRepositoryLabels: [{ ...repository, start: 50, limit: 10 }],
  addRepositoryLabel: [{ ...repository, body: { name: "java-8" } }],
  removeRepositoryLabel: [{ ...repository, labelName: "java-8" }],
  listLabels: [{ prefix: "jä", start: 50, limit: 10 }],
  getLabel: [{ labelName: "java-8" }],
  listLabeled: [{ labelName: "java-8", type: "REPOSITORY", start: 50, limit: 10 }],
} satisfies Partial<Inputs>;
