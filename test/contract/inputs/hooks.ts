import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const hook = { ...repository, hookKey: "com.example.plugin:hook key" };
const projectHook = { projectKey: "PRJ", hookKey: "com.example.plugin:hook key" };
const settings = {
  url: "https://example.com/ä",
  timeout: 30,
  isActive: true,
  branches: ["a", "b"],
  nested: { x: null },
};

export const hooks = {
  getHookAvatar: [{ hookKey: "com.example.plugin:hook key", version: "1.0+2" }],
  listHooks: [{ ...repository, type: "POST_RECEIVE", start: 50, limit: 10 }],
  getHook: [hook],
  enableHook: [{ ...hook, body: settings }, hook],
  disableHook: [hook],
  getHookSettings: [hook],
  setHookSettings: [{ ...hook, body: settings }],
  listProjectHooks: [{ projectKey: "PRJ", type: "PRE_PULL_REQUEST_MERGE", start: 50, limit: 10 }],
  getProjectHook: [projectHook],
  enableProjectHook: [{ ...projectHook, body: settings }, projectHook],
  disableProjectHook: [projectHook],
  getProjectHookSettings: [projectHook],
  setProjectHookSettings: [{ ...projectHook, body: settings }],
} satisfies Partial<Inputs>;
