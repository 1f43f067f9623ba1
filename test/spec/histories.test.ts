import { expect, test } from "vitest";
import { answerOf, operationOf } from "./answers.ts";
import { description } from "./description.ts";
import { ambiguous, examples, isMembers, type Members, objectsIn, type Pair } from "./sayings.ts";

// The examples tell of one repository: a commit, a comment, a tag and a pull request are the same thing wherever they are shown, and
// an event comes after what it tells of. Dates are numbers, or text in events of Data Center 10.

const HASH = /^[0-9a-f]{40}$/;
const when = (date: unknown): unknown => (typeof date === "string" ? Date.parse(date) : date);
const mailOf = (who: unknown): unknown => (isMembers(who) ? who.emailAddress : undefined);

/** The sayings of things with an id, one pair for each member that is there. */
function told(things: typeof examples, tell: (members: Members) => Members): Pair[] {
  return things.flatMap(({ name, members }) =>
    Object.entries(tell(members))
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([member, value]) => ({ key: `${members.id} ${member}`, value, name })),
  );
}

const commits = examples.filter(({ members }) => Array.isArray(members.parents) && HASH.test(`${members.id}`));
const comments = examples.filter(({ members }) => "text" in members && "author" in members && "version" in members);
const pullRequests = examples.filter(({ members }) => isMembers(members.fromRef) && isMembers(members.author));
const tags = examples.filter(({ members }) => members.type === "TAG" && HASH.test(`${members.hash}`));

test("a commit has one author, date and message, and the same parents", () => {
  expect(commits.length).toBeGreaterThan(40);
  const pairs = told(commits, ({ author, authorTimestamp, committer, committerTimestamp, message, parents }) => ({
    author: mailOf(author),
    authorTimestamp: when(authorTimestamp),
    committer: mailOf(committer),
    committerTimestamp: when(committerTimestamp),
    message,
    parents: (parents as Members[]).map(({ id }) => id).join(" "),
  }));
  expect(ambiguous(pairs)).toEqual({});
});

/** The head of a patch: its commit, its author's address, and when it was written. */
const PATCH = /^From ([0-9a-f]{40}) .*\nFrom: .* <(.*)>\nDate: (.*)$/gm;

test("a patch is of a commit, by its author and as old as it is", () => {
  const texts = Object.entries(description.components.examples as Record<string, { value?: unknown }>);
  const patches = texts.flatMap(([name, { value }]) =>
    typeof value === "string" ? [...value.matchAll(PATCH)].map((head) => ({ name, head })) : [],
  );
  expect(patches.length).toBeGreaterThan(2);
  for (const { name, head } of patches) {
    const [, id, mail, date] = head;
    const commit = commits.find(({ members }) => members.id === id)?.members;
    expect([name, mail, Date.parse(`${date}`)]).toEqual([
      name,
      mailOf(commit?.author),
      Math.floor((commit?.authorTimestamp as number) / 1000) * 1000,
    ]);
  }
});

test("a commit comes after its parents", () => {
  const dates = new Map(commits.map(({ members }) => [members.id, when(members.authorTimestamp) as number]));
  const early = commits.flatMap(({ name, members }) =>
    (members.parents as Members[])
      .filter(({ id }) => (dates.get(id) ?? 0) > (dates.get(members.id) ?? 0))
      .map(({ id }) => `${members.id} comes before its parent ${id} in ${name}`),
  );
  expect(early).toEqual([]);
});

test("a comment has one author and date, and a version of it one text", () => {
  expect(comments.length).toBeGreaterThan(40);
  const pairs = told(comments, ({ author, createdDate, version, text }) => ({
    author: mailOf(author),
    createdDate: when(createdDate),
    [`version ${version}`]: text,
  }));
  expect(ambiguous(pairs)).toEqual({});
});

// Events leave replies out.
test("a comment has the same replies everywhere", () => {
  const threads = comments.filter(({ name, members }) => Array.isArray(members.comments) && !name.includes("Event"));
  expect(threads.length).toBeGreaterThan(30);
  const pairs = told(threads, ({ comments: replies }) => ({
    replies: (replies as Members[]).map(({ id }) => id).join(" "),
  }));
  expect(ambiguous(pairs)).toEqual({});
});

test("a pull request has one author and date", () => {
  expect(pullRequests.length).toBeGreaterThan(20);
  const pairs = told(pullRequests, ({ author, createdDate }) => ({
    author: mailOf((author as Members).user),
    createdDate: when(createdDate),
  }));
  expect(ambiguous(pairs)).toEqual({});
});

test("a pull request that has another version than at first was updated later", () => {
  const changed = pullRequests.filter(({ members }) => (members.version as number) > 0);
  expect(changed.length).toBeGreaterThan(20);
  const still = changed.filter(({ members }) => (members.updatedDate as number) <= (members.createdDate as number));
  expect(still.map(({ name }) => name)).toEqual([]);
  const second = changed.filter(({ members }) => members.id === 101 && members.version === 2);
  const first = pullRequests.find(({ members }) => members.id === 101 && members.version === 1)?.members.updatedDate;
  expect(second.length).toBeGreaterThan(3);
  for (const { name, members } of second)
    expect([name, (members.updatedDate as number) > (first as number)]).toEqual([name, true]);
});

test("a pull request that is closed says when", () => {
  const closed = pullRequests.filter(({ members }) => members.closed === true);
  expect(closed.length).toBeGreaterThan(3);
  expect(closed.filter(({ members }) => !("closedDate" in members)).map(({ name }) => name)).toEqual([]);
});

test("a hash names one tag, commit or content of a file", () => {
  expect(tags.length).toBeGreaterThan(5);
  const contents = examples.flatMap(({ name, members }) =>
    members.type === "SUBMODULE"
      ? []
      : [members.contentId, members.fromContentId].flatMap((id) => (typeof id === "string" ? [{ id, name }] : [])),
  );
  const parents = commits.flatMap(({ name, members }) =>
    (members.parents as Members[]).map(({ id }) => ({ name, members: { id } })),
  );
  const pairs = [
    ...tags.map(({ name, members }) => ({ key: `${members.hash}`, value: `the tag ${members.id}`, name })),
    ...[...commits, ...parents].map(({ name, members }) => ({ key: `${members.id}`, value: "a commit", name })),
    ...contents.map(({ id, name }) => ({ key: id, value: "content", name })),
  ];
  expect(ambiguous(pairs)).toEqual({});
});

test("what an event tells of was before it", () => {
  const events = examples.filter(({ members }) => "eventKey" in members && typeof members.date === "string");
  expect(events.length).toBeGreaterThan(20);
  const later = events.flatMap(({ name, members: event }) =>
    objectsIn(event).flatMap((members) =>
      Object.entries(members)
        .filter(([member]) => /^(created|updated|closed)Date$|Timestamp$/.test(member))
        .filter(([, date]) => (when(date) as number) > Date.parse(`${event.date}`))
        .map(([member]) => `${member} in ${name}`),
    ),
  );
  expect(later).toEqual([]);
});

test("a pull request ends in its activities as it does when it is got", () => {
  const state = (answerOf(operationOf("getPullRequest")) as Members).state;
  const { values } = answerOf(operationOf("listPullRequestActivities")) as { values: Members[] };
  const ends = values.map(({ action }) => action).filter((action) => action === "MERGED" || action === "DECLINED");
  expect([state, ends]).toEqual(["OPEN", []]);
});

/** The line of a diff that an anchor names. */
function lineOf({ line, lineType, fileType }: Members, hunks: unknown): Members | undefined {
  const segments = objectsIn(hunks).filter(({ type }) => type === lineType);
  const side = fileType === "FROM" ? "source" : "destination";
  return segments.flatMap(({ lines }) => lines as Members[]).find((members) => members[side] === line);
}

test("a comment is on a line that the diff between its commits has", () => {
  const diffs = examples.filter(({ name, members }) => name.endsWith("DiffServer") && Array.isArray(members.diffs));
  const anchors = examples.filter(({ members }) => "lineType" in members && HASH.test(`${members.toHash}`));
  expect(anchors.length).toBeGreaterThan(20);
  const lost = anchors.flatMap(({ name, members: anchor }) => {
    const diff = diffs.find(({ members }) => members.fromHash === anchor.fromHash && members.toHash === anchor.toHash);
    const file = objectsIn(diff?.members.diffs).find(
      ({ destination }) => (destination as Members)?.toString === anchor.path,
    );
    return lineOf(anchor, file?.hunks) ? [] : [`${anchor.lineType} ${anchor.line} of ${anchor.path} in ${name}`];
  });
  expect(lost).toEqual([]);
});
