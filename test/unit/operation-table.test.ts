import ts from "typescript";
import { expect, test } from "vitest";
import type { Description, Parameter, Schema } from "../../scripts/description.ts";
import { operationTable } from "../../scripts/operation-table.ts";

const path: Parameter = { name: "path", in: "path", "x-multi-segment": true };
const start: Parameter = { name: "start", in: "query" };

interface Invented {
  /** Media types of each success; one of JSON unless given. */
  types?: string[][];
  /** Of every body; an object unless given. */
  schema?: Schema | { $ref: string };
  parameters?: Parameter[];
  more?: object;
}

/** A description of the operations, each named by its place in the list. */
function describe(operations: Record<string, Invented>): Description {
  const paths: Description["paths"] = {};
  for (const [n, [route, invented]] of Object.entries(operations).entries()) {
    const [method, url] = route.split(" ") as [string, string];
    const { types = [["application/json"]], schema = { type: "object" }, parameters = [], more } = invented;
    const responses = Object.fromEntries(
      types.map((all, nth) => [200 + nth, { content: Object.fromEntries(all.map((type) => [type, { schema }])) }]),
    );
    const operation = { operationId: `operation${n}`, summary: "Do it", description: "", parameters, responses };
    paths[url] = { ...paths[url], [method.toLowerCase()]: { ...operation, ...more } };
  }
  return { paths, components: {} };
}

/** The table of a description, as a program that imports it sees it. */
function tableOf(operations: Record<string, Invented>) {
  const source = ts.transpile(operationTable(describe(operations)), { module: ts.ModuleKind.CommonJS });
  const exports = {};
  new Function("exports", source)(exports);
  return exports as Record<string, string[]> & { operationTable: object; responseKinds: object };
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
  expect(table.unusuallyPaged).toEqual(["operation0", "operation1"]);
  expect(table.singlePages).toEqual(["/b"]);
  const shared = describe({ "GET /a": {} });
  Object.assign(shared.paths["/a"] as object, { parameters: [{ $ref: "#/components/parameters/Start" }] });
  shared.components.parameters = { Start: start };
  expect(operationTable(shared)).toContain('PagedOperation = \n  | "operation0";');
});

test("of lists, and of what is named as one, only the unusual ones are listed", () => {
  const invented = {
    "GET /a": { parameters: [start], more: { operationId: "listThings" } },
    "GET /b": { more: { operationId: "listWholeThings" } },
    "GET /c": { parameters: [start], more: { operationId: "searchThings" } },
    "GET /d": { more: { operationId: "getThing" } },
  };
  expect(tableOf(invented).unusuallyPaged).toEqual(["listWholeThings", "searchThings"]);
  const types = operationTable(describe(invented));
  expect(types).toContain('export type PagedOperation = \n  | "listThings"\n  | "searchThings";');
});

test("a success of one operation may be bodiless", () => {
  const table = tableOf({
    "GET /a": { types: [["application/json"]] },
    "GET /b": { types: [["application/json"], []] },
    "DELETE /c": { types: [[]] },
    "DELETE /d": { types: [["application/json"]] },
  });
  // A deletion may be bodiless without being listed.
  expect(table.unusuallyBodiless).toEqual(["operation1", "operation3"]);
});

test("JSON may be something else than an object", () => {
  const objects: Schema = { allOf: [{ $ref: "#/components/schemas/Thing" }, { description: "more" } as Schema] };
  const described = describe({
    "GET /a": { schema: objects },
    "GET /b": { schema: { type: "array" } },
    "GET /c": { schema: {} },
  });
  described.components.schemas = { Thing: { type: "object" } };
  expect(operationTable(described)).toContain(
    'otherJsonOperations: readonly string[] = [\n  "operation1",\n  "operation2",\n]',
  );
});

test("the URLs of each method are a union, those of twins among them", () => {
  const twin = { "x-user-centric-of": "operation0" };
  const table = operationTable(describe({ "GET /a": {}, "DELETE /a": {}, "GET /b": { more: twin } }));
  expect(table).toContain('export type GetPath = \n  | "/a"\n  | "/b";');
  expect(table).toContain('export type DeletePath = \n  | "/a";');
  expect(table).toContain("export type PutPath = never;");
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

test("an array goes under the content type that its body names", () => {
  const more = { requestBody: { "x-array-type": "application/x.many+json" } };
  expect(tableOf({ "POST /a": { more }, "POST /b": {} }).arrayTypes).toEqual({ "POST /a": "application/x.many+json" });
});

test("twins are called by URL alone, and answer as what they are twins of", () => {
  const more = { "x-user-centric-of": "getAvatar", "x-single-page": true };
  const table = tableOf({ "GET /users/{userSlug}/a": { types: [["image/png"]], parameters: [path], more } });
  expect(table).toMatchObject({ operationTable: {}, unusuallyPaged: [], unusuallyBodiless: [] });
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
