import type { Inputs } from "./index.ts";

const project = { projectKey: "PRJ" };
const repository = { ...project, repositorySlug: "my-repo" };
const body = {
  name: "CI ä",
  url: "https://ci.example.org/webhook?job=1&branch=ä",
  events: ["repo:refs_changed", "pr:opened", "com.example.plugin:event"],
  active: false,
  configuration: { secret: "swordfish", createdBy: "ci" },
  credentials: { username: "ci-bot", password: "swordfish" },
  sslVerificationRequired: false,
  scopeType: "repository",
};
const bare = { url: "https://ci.example.org/webhook", events: ["repo:refs_changed"] };
const list = { event: ["repo:refs_changed", "pr:opened"], statistics: true, start: 50, limit: 10 };
const attempt = {
  url: "https://ci.example.org/webhook?job=1&branch=ä",
  webhookId: 10,
  sslVerificationRequired: false,
  body: { username: "ci-bot", password: "swordfish" },
};
const latest = { webhookId: 10, event: "pr:opened", outcome: "FAILURE" } as const;
const statistics = { webhookId: 10, event: "pr:opened" };

export const webhooks = {
  listWebhooks: [{ ...repository, ...list }],
  createWebhook: [
    { ...repository, body },
    { ...repository, body: bare },
  ],
  getWebhook: [{ ...repository, webhookId: 10, statistics: true }],
  updateWebhook: [
    { ...repository, webhookId: 10, body },
    { ...repository, webhookId: 10, body: bare },
  ],
  deleteWebhook: [{ ...repository, webhookId: 10 }],
  testWebhook: [
    { ...repository, ...attempt },
    { ...repository, url: "https://ci.example.org/webhook" },
  ],
  searchWebhooks: [{ ...repository, scopeType: ["repository", "project"], ...list }],
  getLatestWebhookInvocation: [{ ...repository, ...latest }],
  getWebhookStatistics: [{ ...repository, ...statistics }],
  getWebhookStatisticsSummary: [{ ...repository, webhookId: 10 }],
  listProjectWebhooks: [{ ...project, ...list }],
  createProjectWebhook: [{ ...project, body: { ...body, scopeType: "project" } }],
  getProjectWebhook: [{ ...project, webhookId: 20, statistics: true }],
  updateProjectWebhook: [{ ...project, webhookId: 20, body: { ...body, scopeType: "project" } }],
  deleteProjectWebhook: [{ ...project, webhookId: 20 }],
  testProjectWebhook: [{ ...project, ...attempt }],
  getLatestProjectWebhookInvocation: [{ ...project, ...latest }],
  getProjectWebhookStatistics: [{ ...project, ...statistics }],
  getProjectWebhookStatisticsSummary: [{ ...project, webhookId: 20 }],
} satisfies Partial<Inputs>;
