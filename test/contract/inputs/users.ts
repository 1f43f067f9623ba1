import type { Inputs } from "./index.ts";

export const users = {
  listGroupNames: [{ filter: "gr", start: 50, limit: 10 }],
  listUsers: [{ filter: "ja", start: 50, limit: 10 }],
  updateCurrentUser: [{ body: { name: "jcitizen", displayName: "Jane Citizen", email: "jane@example.com" } }],
  setCurrentUserPassword: [{ body: { password: "new one", passwordConfirm: "new one", oldPassword: "old one" } }],
  getUser: [{ userSlug: "first.last" }],
} satisfies Partial<Inputs>;
