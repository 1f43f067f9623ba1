import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };
const hook = { ...repository, hookKey: "com.example.plugin:hook key" };
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
} satisfies Partial<Inputs>;
