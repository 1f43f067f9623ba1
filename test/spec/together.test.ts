import { expect, test } from "vitest";
import { branches, calls, description, type Media, type Operation, resolve } from "./description.ts";
import { ambiguous, bothWays, examples, isMembers, type Members } from "./sayings.ts";

// One invented server stands behind the examples: what is one thing in two of them has one id, and an answer follows from its request.

const users = examples.filter(({ members }) => "displayName" in members && "slug" in members && "id" in members);
const projects = examples.filter(({ members }) => /NORMAL|PERSONAL/.test(`${members.type}`) && "key" in members);
// `repo:modified` tells of a repository that gets another slug.
const repositories = examples.flatMap(({ name, members }) =>
  isMembers(members.project) && name !== "RepositoryModifiedEventServer" && "slug" in members && "id" in members
    ? [{ name, members, path: `${members.project.key}/${members.slug}`.toLowerCase() }]
    : [],
);

test("a user has one id", () => {
  expect(users.length).toBeGreaterThan(100);
  const ids = users.map(({ name, members }) => ({ key: `${members.slug}`, value: members.id, name }));
  expect(ambiguous(ids)).toEqual({});
});

test("a project has one id, and an id one project", () => {
  expect(projects.length).toBeGreaterThan(100);
  const ids = projects.map(({ name, members }) => ({
    key: `${members.key}`.toLowerCase(),
    value: members.id,
    name,
  }));
  expect(bothWays(ids)).toEqual({});
});

test("what is set for the project is set for the one in the URL, and so of the repository", () => {
  const idOf: Members = {
    PROJECT: projects.find(({ members }) => members.key === "PRJ")?.members.id,
    REPOSITORY: repositories.find(({ path }) => path === "prj/my-repo")?.members.id,
  };
  const scopes = examples.filter(({ members }) => "resourceId" in members);
  expect(scopes.length).toBeGreaterThan(50);
  for (const { name, members } of scopes)
    expect([name, members]).toEqual([name, { ...members, resourceId: idOf[`${members.type}`] }]);
});

test("a repository has one id, and an id one repository", () => {
  expect(repositories.length).toBeGreaterThan(100);
  expect(bothWays(repositories.map(({ name, members, path }) => ({ key: path, value: members.id, name })))).toEqual({});
});

test("only forks share a hierarchy with the repository they come from", () => {
  const roots = repositories.filter(({ members }) => "hierarchyId" in members && !("origin" in members));
  const ids = roots.map(({ name, members }) => ({ key: `${members.hierarchyId}`, value: members.id, name }));
  expect(ambiguous(ids)).toEqual({});
});

test("nothing ends, changes or is used before it begins", () => {
  const pairs = [
    ["createdDate", "updatedDate"],
    ["createdDate", "closedDate"],
    ["createdDate", "expiryDate"],
    ["createdDate", "lastAuthenticated"],
    ["start", "finish"],
  ] as const;
  const looked = pairs.flatMap(([from, to]) =>
    examples
      .filter(({ members }) => typeof members[from] === "number" && typeof members[to] === "number")
      .map(({ name, members }) => ({
        name,
        from: members[from] as number,
        to: members[to] as number,
      })),
  );
  expect(looked.length).toBeGreaterThan(100);
  expect(looked.filter(({ from, to }) => to < from)).toEqual([]);
});

const linksOf = ({ links }: Members): string[] =>
  isMembers(links) && Array.isArray(links.self) ? links.self.filter(isMembers).map(({ href }) => `${href}`) : [];

// A personal project and what is in it are linked below `/users/`, without the `~`.
test("a link to a thing names that thing", () => {
  const ends = [
    ...users.map(({ name, members }) => ({ name, members, end: `/${members.slug}` })),
    ...projects.map(({ name, members }) => ({ name, members, end: `/${members.key}` })),
    ...repositories.map(({ name, members, path }) => ({
      name,
      members,
      end: `/${path.replace("/", "/repos/")}/browse`,
    })),
  ];
  const links = ends.flatMap(({ name, members, end }) => linksOf(members).map((href) => ({ name, href, end })));
  expect(links.length).toBeGreaterThan(500);
  const others = links.filter(({ href, end }) => !href.toLowerCase().endsWith(end.replace("~", "").toLowerCase()));
  expect(others).toEqual([]);
});

test("a webhook delivers nothing before it is created", () => {
  const created = examples.find(({ name }) => name === "WebhookServer")?.members.createdDate as number;
  const starts = examples
    .filter(({ name, members }) => /^Webhook(Invocation|Statistics)/.test(name) && "start" in members)
    .map(({ members }) => members.start as number);
  expect(starts.length).toBeGreaterThan(5);
  expect(Math.min(...starts)).toBeGreaterThan(created);
});

test("a label is one that can be put on a repository", () => {
  const { minLength = 0, maxLength = 0 } = description.components.schemas.LabelCreate?.properties?.name ?? {};
  const labels = examples.filter(
    ({ name, members }) => /Labels?(Server|FirstPage|LastPage)$/.test(name) && typeof members.name === "string",
  );
  expect(labels.length).toBeGreaterThan(10);
  expect(
    labels.map(({ members }) => `${members.name}`).filter(({ length }) => length < minLength || length > maxLength),
  ).toEqual([]);
});

const json = (content: Record<string, Media> | undefined): Media | undefined => content?.["application/json"];
const serverOf = (media: Media | undefined): unknown => {
  const example = media?.examples?.server;
  return example && resolve(example).value;
};
function answerOf({ responses }: Operation): unknown {
  const [success] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return success && serverOf(json(resolve(success[1]).content));
}

test("the id in a URL is that of what is answered", () => {
  let looked = 0;
  for (const { url, operation, parameters } of calls) {
    const last = parameters.find(({ name }) => url.endsWith(`{${name}}`) && /Id$/.test(name));
    const answer = answerOf(operation);
    if (!last || !isMembers(answer) || !("id" in answer)) continue;
    looked++;
    expect([operation.operationId, (last as { example?: unknown }).example]).toEqual([
      operation.operationId,
      answer.id,
    ]);
  }
  expect(looked).toBeGreaterThan(20);
});

test("the key of a hook in a URL is that of what is answered", () => {
  const hooks = calls.flatMap(({ operation, parameters }) => {
    const key = parameters.find(({ name }) => name === "hookKey");
    const answer = answerOf(operation);
    return key && isMembers(answer) && isMembers(answer.details) ? [{ operation, key, answer: answer.details }] : [];
  });
  expect(hooks.length).toBeGreaterThan(4);
  for (const { operation, key, answer } of hooks)
    expect([operation.operationId, (key as { example?: unknown }).example]).toEqual([
      operation.operationId,
      answer.key,
    ]);
});

/** Members that an answer has otherwise than the request, each with the reason. */
const otherwise: Record<string, string> = {
  "renameUser name": "the old name, by which the user is called",
  "createGitTag type": "the kind of tag; in the answer it is the kind of ref",
  "setMailServer password": "servers do not send it back",
  "createAccessToken expiryDays": "Bitbucket Server 7 alone sends it back, others `expiryDate`",
  "createProjectAccessToken expiryDays": "the same",
  "createRepositoryAccessToken expiryDays": "the same",
  "updatePullRequestSettings mergeConfig.strategies.length": "the answer has those, too, that are off",
  "updateProjectPullRequestSettings mergeConfig.strategies.length": "the same",
  "setGlobalMergeStrategies mergeConfig.strategies.length": "the same",
};

/** The paths at which two values have texts, numbers or truth values that differ; versions count up. */
function differences(sent: unknown, answered: unknown, at: string[] = []): string[] {
  if (isMembers(sent) && isMembers(answered))
    return Object.keys(sent).flatMap((key) =>
      key in answered ? differences(sent[key], answered[key], [...at, key]) : [],
    );
  if (Array.isArray(sent) && Array.isArray(answered))
    return sent.length === answered.length
      ? sent.flatMap((item, n) => differences(item, answered[n], [...at, `${n}`]))
      : [[...at, "length"].join(".")];
  const scalar = [sent, answered].every((value) => ["string", "number", "boolean"].includes(typeof value));
  if (at.at(-1) === "version") return Number(answered) > Number(sent) ? [] : [at.join(".")];
  return scalar && sent !== answered ? [at.join(".")] : [];
}

/** The first example that is not the reference's: what the mock answers, and what code samples send. */
function firstOf(media: Media | undefined): unknown {
  const [, example] = Object.entries(media?.examples ?? {}).find(([name]) => name !== "reference") ?? [];
  return example && resolve(example).value;
}

test("an answer has what its request says", () => {
  const found = calls.flatMap(({ operation }) => {
    const { requestBody, responses } = operation;
    const [success] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    const answer = firstOf(success && json(resolve(success[1]).content));
    return differences(firstOf(json(requestBody && resolve(requestBody).content)), answer)
      .map((path) => `${operation.operationId} ${path}`)
      .filter((place) => !(place in otherwise));
  });
  expect(found).toEqual([]);
});

test("an answer lacks nothing of the request that such answers have", () => {
  const found = calls.flatMap(({ operation }) => {
    const { requestBody, responses } = operation;
    const [success] = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    const media = success && json(resolve(success[1]).content);
    const sent = firstOf(json(requestBody && resolve(requestBody).content));
    const answer = firstOf(media);
    if (!media || !isMembers(sent) || !isMembers(answer)) return [];
    const known = branches(media.schema).flatMap(({ properties = {} }) => Object.keys(properties));
    return Object.keys(sent)
      .filter((member) => known.includes(member) && !(member in answer))
      .map((member) => `${operation.operationId} ${member}`)
      .filter((place) => !(place in otherwise));
  });
  expect(found).toEqual([]);
});
