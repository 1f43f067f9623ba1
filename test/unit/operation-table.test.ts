import { expect, test } from "vitest";
import type { Description, Parameter } from "../../scripts/description.ts";
import { operationTable } from "../../scripts/operation-table.ts";

const path: Parameter = { name: "path", in: "path", "x-multi-segment": true };
const start: Parameter = { name: "start", in: "query" };

interface Invented {
  /** Media types of each success; one of JSON unless given. */
  types?: string[][];
  parameters?: Parameter[];
  more?: object;
}

/** A description of the operations, each named by its place in the list. */
function describe(operations: Record<string, Invented>): Description {
  const paths: Description["paths"] = {};
  for (const [n, [route, invented]] of Object.entries(operations).entries()) {
    const [method, url] = route.split(" ") as [string, string];
    const { types = [["application/json"]], parameters = [], more } = invented;
    const responses = Object.fromEntries(
      types.map((all, status) => [200 + status, { content: Object.fromEntries(all.map((type) => [type, {}])) }]),
    );
    const operation = { operationId: `operation${n}`, summary: "Do it", description: "", parameters, responses };
    paths[url] = { ...paths[url], [method.toLowerCase()]: { ...operation, ...more } };
  }
  return { paths, components: {} };
}

/** The table of a description, as a program that imports it sees it. */
function tableOf(operations: Parameters<typeof describe>[0]) {
  const source = operationTable(describe(operations)).replace(
    /^export const (\w+)(: readonly string\[\])? =/gm,
    "out.$1 =",
  );
  const out: Record<string, unknown> = {};
  new Function("out", source.replaceAll(" as const;", ";"))(out);
  return out as Record<string, string[]> & { operationTable: object; responseKinds: object };
}

test("any REST API is called at the very URL that the description has", () => {
  const routes = [
    "GET /rest/build-status/1.0/commits/{commitId}",
    "GET /rest/branch-permissions/2.0/projects/{projectKey}/restrictions",
    "GET /status",
    "GET /plugins/servlet/applinks/whoami",
    "GET /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
    "PATCH /rest/api/1.0/anything",
  ];
  const { operationTable: table } = tableOf(Object.fromEntries(routes.map((route) => [route, {}])));
  expect(Object.values(table)).toEqual(routes);
});

test("a list is what takes a start or is marked as a single page, wherever the parameter is written", () => {
  const table = tableOf({
    "GET /a": { parameters: [start] },
    "GET /b": { more: { "x-single-page": true } },
    "GET /c": { parameters: [{ name: "start", in: "path" }] },
  });
  expect(table.pagedOperations).toEqual(["operation0", "operation1"]);
  expect(table.singlePages).toEqual(["/b"]);
  const shared = describe({ "GET /a": {} });
  Object.assign(shared.paths["/a"] as object, { parameters: [{ $ref: "#/components/parameters/Start" }] });
  shared.components.parameters = { Start: start };
  expect(operationTable(shared)).toContain('pagedOperations = [\n  "operation0",\n]');
});

test("a success of one operation may be bodiless", () => {
  const table = tableOf({
    "GET /a": { types: [["application/json"]] },
    "GET /b": { types: [["application/json"], []] },
    "DELETE /c": { types: [[]] },
  });
  expect(table.bodilessOperations).toEqual(["operation1", "operation2"]);
});

test.each([
  [["image/png"], "blob"],
  [["image/png", "image/gif"], "blob"],
  [["text/plain"], "text"],
  [["application/octet-stream"], "stream"],
  [["application/zip", "application/x-tar"], "stream"],
  [["text/plain", "application/octet-stream"], "stream"],
  [["application/json", "text/plain"], undefined],
  [["application/json"], undefined],
  [[], undefined],
])("%j is given to the caller as %s", (types, kind) => {
  expect(tableOf({ "GET /a": { types: [types] } }).responseKinds).toEqual(kind ? { "GET /a": kind } : {});
});

test("twins are called by URL alone, and answer as what they are twins of", () => {
  const more = { "x-user-centric-of": "getAvatar", "x-single-page": true };
  const table = tableOf({ "GET /users/{userSlug}/a": { types: [["image/png"]], parameters: [path], more } });
  expect(table).toMatchObject({ operationTable: {}, pagedOperations: [], bodilessOperations: [] });
  expect(table).toMatchObject({
    responseKinds: { "GET /users/{userSlug}/a": "blob" },
    singlePages: ["/users/{userSlug}/a"],
    multiSegmentParameters: ["path"],
  });
});

test("a path parameter that spans slashes in one URL and not in another is refused by its name and URL", () => {
  const torn = {
    "GET /a/{path}": { parameters: [path] },
    "GET /b/{path}": { parameters: [{ name: "path", in: "path" }] },
  };
  expect(() => tableOf(torn)).toThrow(/^\{path\} of \/b\/\{path\} has no x-multi-segment/);
  const query = { "GET /a/{path}": { parameters: [path] }, "GET /b": { parameters: [{ name: "path", in: "query" }] } };
  expect(tableOf(query).multiSegmentParameters).toEqual(["path"]);
});

test("a hover text has summary, era and permission", () => {
  const more = { summary: "Get a thing", description: "Gets it.\n\nPermission: `REPO_READ`.", "x-since": "Stash 3.3" };
  expect(operationTable(describe({ "GET /a": { more } }))).toContain(
    "/** Get a thing. Since Stash 3.3. Permission: `REPO_READ`. */\n  operation0:",
  );
});
