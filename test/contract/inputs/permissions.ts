import type { Inputs } from "./index.ts";

const repository = { projectKey: "PRJ", repositorySlug: "my-repo" };

export const permissions = {
  listUsersWithProjectPermission: [{ projectKey: "PRJ", filter: "ja", start: 50, limit: 10 }],
  grantProjectPermissionToUser: [
    { projectKey: "PRJ", name: ["jcitizen", "a&b"], permission: "PROJECT_WRITE" },
    { projectKey: "PRJ", name: ["jcitizen"], permission: "PROJECT_ADMIN" },
    { projectKey: "PRJ", name: ["jcitizen"], permission: "REPO_CREATE" },
  ],
  revokeProjectPermissionsFromUser: [{ projectKey: "PRJ", name: "jcitizen" }],
  listGroupsWithProjectPermission: [{ projectKey: "PRJ", filter: "gr", start: 50, limit: 10 }],
  grantProjectPermissionToGroup: [{ projectKey: "PRJ", name: ["group_a", "group b"], permission: "PROJECT_READ" }],
  revokeProjectPermissionsFromGroup: [{ projectKey: "PRJ", name: "group_a" }],
  getDefaultProjectPermission: [{ projectKey: "PRJ", permission: "PROJECT_WRITE" }],
  setDefaultProjectPermission: [{ projectKey: "PRJ", permission: "PROJECT_READ", allow: true }],
  listGroupsWithoutProjectPermission: [{ projectKey: "PRJ", filter: "gr", start: 50, limit: 10 }],
  listUsersWithoutProjectPermission: [{ projectKey: "PRJ", filter: "ja", start: 50, limit: 10 }],

  listGroupsWithRepositoryPermission: [{ ...repository, filter: "gr", start: 50, limit: 10 }],
  grantRepositoryPermissionToGroup: [{ ...repository, name: ["group_a", "group b"], permission: "REPO_READ" }],
  revokeRepositoryPermissionsFromGroup: [{ ...repository, name: "group_a" }],
  listUsersWithRepositoryPermission: [{ ...repository, filter: "ja", start: 50, limit: 10 }],
  grantRepositoryPermissionToUser: [{ ...repository, name: ["jcitizen", "a&b"], permission: "REPO_ADMIN" }],
  revokeRepositoryPermissionsFromUser: [{ ...repository, name: "jcitizen" }],
  listGroupsWithoutRepositoryPermission: [{ ...repository, filter: "gr", start: 50, limit: 10 }],
  listUsersWithoutRepositoryPermission: [{ ...repository, filter: "ja", start: 50, limit: 10 }],

  listUsersWithGlobalPermission: [{ filter: "ja", start: 50, limit: 10 }],
  grantGlobalPermissionToUser: [{ name: ["jcitizen", "a&b"], permission: "SYS_ADMIN" }],
  revokeGlobalPermissionsFromUser: [{ name: "jcitizen" }],
  listGroupsWithGlobalPermission: [{ filter: "gr", start: 50, limit: 10 }],
  grantGlobalPermissionToGroup: [{ name: ["group_a", "group b"], permission: "LICENSED_USER" }],
  revokeGlobalPermissionsFromGroup: [{ name: "group_a" }],
  listUsersWithoutGlobalPermission: [{ filter: "ja", start: 50, limit: 10 }],
  listGroupsWithoutGlobalPermission: [{ filter: "gr", start: 50, limit: 10 }],
  searchProjectPermissions: [
    {
      projectKey: "PRJ",
      permission: ["PROJECT_ADMIN", "SYS_ADMIN"],
      filterText: "jä",
      type: "USER",
      start: 50,
      limit: 10,
    },
  ],
  searchRepositoryPermissions: [
    {
      projectKey: "PRJ",
      repositorySlug: "my-repo",
      permission: ["REPO_ADMIN", "PROJECT_WRITE"],
      filterText: "dev",
      type: "GROUP",
      start: 50,
      limit: 10,
    },
  ],
} satisfies Partial<Inputs>;
