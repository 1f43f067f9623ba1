import type { Inputs } from "./index.ts";

export const users = {
  listGroupNames: [{ filter: "gr", start: 50, limit: 10 }],
  listUsers: [
    {
      filter: "ja",
      group: "group_a",
      permission: "LICENSED_USER",
      "permission.1": "REPO_WRITE",
      "permission.1.projectKey": "PRJ",
      "permission.1.repositorySlug": "my-repo",
      avatarSize: 64,
      start: 50,
      limit: 10,
    },
    { "permission.1": "PROJECT_ADMIN", "permission.1.projectId": 1 },
    { "permission.1": "REPO_READ", "permission.1.repositoryId": 9_007_199_254_740_991 },
  ],
  updateCurrentUser: [{ body: { name: "jcitizen", displayName: "Jane Citizen", email: "jane@example.com" } }],
  setCurrentUserPassword: [{ body: { password: "new one", passwordConfirm: "new one", oldPassword: "old one" } }],
  getUser: [{ userSlug: "first.last", avatarSize: 64 }],
  getCurrentUserName: [{}],
  getUserSettings: [{ userSlug: "first.last" }],
  updateUserSettings: [
    { userSlug: "first.last", body: { "com.example.plugin.theme": "ä", "page-size": 25, notify: false } },
  ],
} satisfies Partial<Inputs>;
