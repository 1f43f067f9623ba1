import { expect, test } from "vitest";
import { answerOf, operationOf } from "./answers.ts";

// The users and groups of the one invented server: whoever is in a list is in all that should have them, and in no other.

interface Holder {
  user?: { name: string };
  group?: string | { name: string };
  permission: string;
}
type Named = string | { name: string };
const nameOf = (named: Named) => (typeof named === "string" ? named : named.name);

function listOf<Item>(id: string): Item[] {
  const { values } = answerOf(operationOf(id)) as { values: Item[] };
  expect(values.length).toBeGreaterThan(1);
  return values;
}
const namesIn = (id: string) =>
  listOf<Named | Holder>(id)
    .map((item) => (typeof item === "object" && "permission" in item ? (item.user ?? item.group ?? "") : item))
    .map(nameOf)
    .sort();
const grantsIn = (id: string) =>
  listOf<Holder>(id).map(({ user, group, permission }) => `${nameOf(user ?? group ?? "")} ${permission}`);

test.each(["listUsers", "listDetailedUsers"])("%s has everybody", (id) => {
  expect(namesIn(id)).toEqual(["alice", "charlie", "dick", "harry", "jcitizen", "tom"]);
});

test("both lists of groups have the same", () => {
  expect(namesIn("listGroupNames")).toEqual(namesIn("listGroups"));
});

test.each([
  ["listUsersWithProjectPermission", "listUsersWithoutProjectPermission", "listUsers"],
  ["listUsersWithRepositoryPermission", "listUsersWithoutRepositoryPermission", "listUsers"],
  ["listUsersWithGlobalPermission", "listUsersWithoutGlobalPermission", "listUsers"],
  ["listGroupMembers", "listGroupNonMembers", "listUsers"],
  ["listGroupsWithProjectPermission", "listGroupsWithoutProjectPermission", "listGroups"],
  ["listGroupsWithRepositoryPermission", "listGroupsWithoutRepositoryPermission", "listGroups"],
  ["listGroupsWithGlobalPermission", "listGroupsWithoutGlobalPermission", "listGroups"],
  ["listUserGroups", "listGroupsWithoutUser", "listGroups"],
])("who is in %s and who is in %s are all", (some, others, all) => {
  expect([...namesIn(some), ...namesIn(others)].sort()).toEqual(namesIn(all));
});

// The code samples ask for the members of the developers, and for the groups of jcitizen.
test("a member of a group has the group", () => {
  expect(namesIn("listGroupMembers")).toContain("jcitizen");
  expect(namesIn("listUserGroups")).toContain("developers");
});

test.each(["Project", "Repository"])("the search in a %s finds what was granted there, and on the server", (place) => {
  const granted = ["Users", "Groups"].flatMap((who) => grantsIn(`list${who}With${place}Permission`));
  const global = ["Users", "Groups"].flatMap((who) => grantsIn(`list${who}WithGlobalPermission`));
  const found = grantsIn(`search${place}Permissions`);
  expect(found).toEqual(expect.arrayContaining(granted));
  expect(found.filter((grant) => !granted.includes(grant) && !global.includes(grant))).toEqual([]);
  expect(found.length).toBeGreaterThan(granted.length);
});

test("a user is of one directory", () => {
  const detailed = ["listDetailedUsers", "listGroupMembers", "listGroupNonMembers"].flatMap((id) => listOf<object>(id));
  const single = ["updateUser", "deleteUser", "renameUser"].map((id) => answerOf(operationOf(id)));
  const directories = new Map<number, Set<string>>();
  for (const { id, directoryName } of [...detailed, ...single] as { id: number; directoryName: string }[])
    directories.set(id, (directories.get(id) ?? new Set()).add(directoryName));
  expect(directories.size).toBe(6);
  for (const [id, names] of directories) expect([id, ...names]).toHaveLength(2);
});

// The code samples ask about a pull request that all of the conditions are for.
test("the default reviewers of a pull request are those of its conditions", () => {
  interface Condition {
    reviewers: { name: string }[];
    reviewerGroups: { users: { name: string }[] }[];
  }
  const conditions = answerOf(operationOf("listDefaultReviewerConditions")) as Condition[];
  const asked = conditions.flatMap(({ reviewers, reviewerGroups }) => [
    ...reviewers,
    ...reviewerGroups.flatMap(({ users }) => users),
  ]);
  const answered = answerOf(operationOf("listDefaultReviewers")) as Named[];
  expect(answered.map(nameOf).sort()).toEqual([...new Set(asked.map(nameOf))].sort());
});
