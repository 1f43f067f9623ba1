import { expect, test } from "vitest";
import { answerOf, operationOf } from "./answers.ts";
import { calls, description } from "./description.ts";
import { ambiguous, bothWays, examples, isMembers, type Members, objectsIn } from "./sayings.ts";

// One invented server stands behind the examples: what is one thing in two of them has one id.

const users = examples.filter(({ members }) => "displayName" in members && "slug" in members && "id" in members);
// One example is of a project under its new key.
const projects = examples.filter(
  ({ name, members }) =>
    /NORMAL|PERSONAL/.test(`${members.type}`) && "key" in members && name !== "UpdateProjectServerNewKey",
);
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

test("a reviewer group, a condition, a restriction and a webhook are of a project or of a repository, not of both", () => {
  const kindOf = (members: Members) => ["matcher", "sourceRefMatcher", "users", "url"].find((name) => name in members);
  const scoped = examples.flatMap(({ name, members }) => {
    const scope = isMembers(members.scope) ? members.scope.type : members.scopeType;
    return scope && typeof members.id === "number"
      ? [{ key: `${kindOf(members)} ${members.id}`, value: `${scope}`.toUpperCase(), name }]
      : [];
  });
  expect(new Set(scoped.map(({ key }) => key.split(" ")[0])).size).toBe(4);
  expect(scoped.length).toBeGreaterThan(50);
  expect(ambiguous(scoped)).toEqual({});
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

test("a delivery goes to the address of its webhook, for one of its events", () => {
  let looked = 0;
  for (const { url, operation } of calls) {
    const [, of] = /^(.*\/webhooks\/\{webhookId\})\//.exec(url) ?? [];
    const webhook = calls.find((call) => call.url === of && call.method === "GET");
    if (!webhook) continue;
    const { url: address, events } = answerOf(webhook.operation) as { url: string; events: string[] };
    for (const { request, event } of objectsIn(answerOf(operation))) {
      if (!isMembers(request)) continue;
      looked++;
      expect([operation.operationId, request.url]).toEqual([operation.operationId, address]);
      expect(events).toContain(event);
    }
  }
  expect(looked).toBeGreaterThan(10);
});

test("a hook is described in the same words everywhere", () => {
  const hooks = examples.filter(({ members }) => "configFormKey" in members);
  expect(hooks.length).toBeGreaterThan(10);
  const described = hooks.map(({ name, members }) => ({ key: `${members.key}`, value: JSON.stringify(members), name }));
  expect(ambiguous(described)).toEqual({});
});

test("a hook that a project has for its repositories is in the list of a repository", () => {
  const detailsIn = (id: string) => {
    const { values } = answerOf(operationOf(id)) as { values: { details: { key: string; scopeTypes?: string[] } }[] };
    return values.map(({ details }) => details);
  };
  const ofProject = detailsIn("listProjectHooks").filter(({ scopeTypes }) => scopeTypes?.includes("REPOSITORY"));
  expect(ofProject.length).toBeGreaterThan(1);
  expect(detailsIn("listHooks")).toEqual(expect.arrayContaining(ofProject));
});

test("the server, its nodes, its mirrors and what is bundled with it have one version", () => {
  const { version } = answerOf(operationOf("getApplicationProperties")) as { version: string };
  const versions = examples.flatMap(({ name, members }) => {
    const isBundled = `${members.key}`.startsWith("com.atlassian.bitbucket.server.bitbucket-bundled-hooks:");
    const found = members.buildVersion ?? members.productVersion ?? (isBundled ? members.version : undefined);
    return found === undefined ? [] : [[name, found]];
  });
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, found]) => found !== version)).toEqual([]);
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
