import type { Inputs } from "./index.ts";

export const administration = {
  listGroups: [{ filter: "gr", start: 50, limit: 10 }],
  createGroup: [{ name: "group a" }],
  deleteGroup: [{ name: "group a" }],
  listDetailedUsers: [{ filter: "ja", start: 50, limit: 10 }],
  updateUser: [{ body: { name: "jcitizen", displayName: "Jane Citizen", email: "jane@example.com" } }],
  createUser: [
    {
      name: "jcitizen",
      password: "s & cret",
      displayName: "Jane Citizen",
      emailAddress: "jane+x@example.com",
      addToDefaultGroup: false,
      notify: true,
    },
  ],
  deleteUser: [{ name: "jcitizen" }],
  setUserPassword: [{ body: { name: "jcitizen", password: "new one", passwordConfirm: "new one" } }],
  clearUserCaptcha: [{ name: "jcitizen" }],
  addUserToGroup: [{ body: { context: "group_a", itemName: "jcitizen" } }],
  addGroupToUser: [{ body: { context: "jcitizen", itemName: "group_a" } }],
  removeUserFromGroup: [{ body: { context: "group_a", itemName: "jcitizen" } }],
  removeGroupFromUser: [{ body: { context: "jcitizen", itemName: "group_a" } }],
  listGroupMembers: [{ context: "group a", filter: "ja", start: 50, limit: 10 }],
  listGroupNonMembers: [{ context: "group a", filter: "ja", start: 50, limit: 10 }],
  listUserGroups: [{ context: "jcitizen", filter: "gr", start: 50, limit: 10 }],
  listGroupsWithoutUser: [{ context: "jcitizen", filter: "gr", start: 50, limit: 10 }],
  getLicense: [{}],
  setLicense: [{ body: { license: "AAABew0ODAoPeNqVVEtv4jAQvudXRNpbp0QmPAokIkdgnXQQ" } }],
  deleteMailServer: [{}],
} satisfies Partial<Inputs>;
