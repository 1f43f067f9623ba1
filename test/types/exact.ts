// Compiled under `exactOptionalPropertyTypes` by typecheck.test.ts; never run.
import { basic, createStashClient } from "../../src/client/index.ts";
import type { MockOptions, MockReply } from "../../src/mock/index.ts";

declare const environment: { timeout?: number; state?: "OPEN" | "MERGED" };
const { timeout, state } = environment;

const stash = createStashClient({
  baseUrl: "https://stash.example.com",
  auth: timeout ? basic("me", "secret") : undefined,
  headers: undefined,
  timeout,
  retry: undefined,
  fetch: undefined,
  requestInitExt: undefined,
  credentials: undefined,
});

const repository = { projectKey: "PRJ", repositorySlug: "r" };
export const calls = [
  stash.listPullRequests({ ...repository, state, limit: undefined }, { signal: undefined, timeout }).toArray(),
  stash.updateProject({ projectKey: "PRJ", body: { name: undefined, description: undefined } }),
  stash.getProject({ projectKey: "PRJ" }, { headers: undefined, query: { later: undefined }, retry: undefined }),
  stash.GET("/rest/api/1.0/projects", { params: { query: { name: undefined, limit: timeout } }, timeout }),
  stash.PUT("/rest/api/1.0/projects/{projectKey}", {
    params: { path: { projectKey: "PRJ" } },
    body: { name: undefined },
    signal: undefined,
    headers: undefined,
  }),
  stash.fetch("/rest/x", { timeout, retry: undefined, signal: undefined, headers: undefined, body: undefined }),
];

// The platform's own function, and one that hands its arguments on.
createStashClient({ baseUrl: "https://stash.example.com", fetch });
createStashClient({ baseUrl: "https://stash.example.com", fetch: (url, init) => fetch(url, init) });

export const options: MockOptions = { port: undefined, log: undefined, allowQuery: undefined, upstream: undefined };
export const reply: MockReply = { status: undefined, body: undefined, when: { path: undefined }, delay: undefined };
