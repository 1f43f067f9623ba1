import { bundleFromString, createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import stash from "../../spec/rules/plugin.js";

// A rule that never fires protects nothing: each is shown a description that breaks it, in one place.
const valid = `
openapi: 3.0.3
info: { title: A, version: "1" }
x-erratum: [E1, E12]
paths:
  /rest/api/1.0/projects/{projectKey}/repos:
    x-user-centric: true
    parameters:
      - { $ref: "#/components/parameters/ProjectKey" }
    get:
      operationId: listRepositories
      tags: [repositories]
      summary: List a project's repositories
      description: "Lists all of them.\\n\\nPermission: \`REPO_READ\`."
      parameters:
        - { name: start, in: query, description: Where the page begins., schema: { type: integer } }
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Page" }
              examples:
                server: { summary: A, value: { start: 0, size: 2, isLastPage: true, values: [a, b] } }
                firstPage: { summary: A, value: { start: 0, size: 1, isLastPage: false, nextPageStart: 4, values: [a] } }
                lastPage: { summary: A, value: { start: 4, size: 1, isLastPage: true, values: [b] } }
                reference: { summary: A, value: { start: 0 } }
        default: { description: Anything else. }
  /rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}:
    parameters:
      - { name: path, in: path, required: true, x-multi-segment: true, description: A path., schema: { type: string } }
    get:
      operationId: browsePath
      tags: [content]
      summary: Browse a path
      description: "Browses it.\\n\\nPermission: \`REPO_READ\`."
      responses:
        default: { description: Anything else. }
x-webhooks:
  pr:opened:
    post:
      operationId: receivePullRequestOpened
      summary: A pull request was opened
      description: Sent when a pull request is opened.
      security: []
      requestBody:
        description: The event.
        content:
          application/json:
            schema: { $ref: "#/components/schemas/PullRequestOpenedEvent" }
            examples:
              server: { summary: A, value: { eventKey: "pr:opened" } }
      responses:
        "200": { description: It arrived. }
components:
  parameters:
    ProjectKey: { name: projectKey, in: path, required: true, description: The key., schema: { type: string } }
    UserSlug: { name: userSlug, in: path, required: true, description: The slug., schema: { type: string } }
  schemas:
    Page:
      type: object
      description: A page.
      properties:
        start: { type: integer, description: Where it begins. }
    Text: { type: string, description: A text. }
    PullRequestOpenedEvent:
      type: object
      description: A pull request was opened.
      properties:
        eventKey: { type: string, enum: ["pr:opened"], description: The key. }
`;

const repositories = ["paths", "/rest/api/1.0/projects/{projectKey}/repos"];
const media = [...repositories, "get", "responses", "200", "content", "application/json"];
const content = media.slice(0, -1);
const schema = { type: "string", description: "A text." };
const text = "#/components/schemas/Text";
const webhook = ["x-webhooks", "pr:opened", "post"];
const eventBody = [...webhook, "requestBody", "content", "application/json"];
const eventKey = ["components", "schemas", "PullRequestOpenedEvent", "properties", "eventKey"];
const page = ["components", "schemas", "Page"];
const start = [...page, "properties", "start"];

const rules = ["operation", "parameter", "response", "examples", "schema", "extensions", "eras", "webhooks", "names"];
const config = await createConfig({
  plugins: [stash()],
  rules: {
    ...Object.fromEntries(rules.map((rule) => [`stash/${rule}`, "error"])),
    "stash/errata": { severity: "error", text: "| E1 | a row |\n| E12 | another |" },
  },
  decorators: {
    "stash/numbered": "on",
    "stash/values-in-prose": "on",
    "stash/era-in-prose": "on",
    "stash/user-centric": "on",
    "stash/caller": "on",
  },
});

/** The messages about `valid` with one value replaced, or removed. */
async function lint(path: string[] = [], value?: unknown): Promise<string[]> {
  const document = parse(valid);
  const last = path.at(-1);
  if (last !== undefined) {
    const parent = path.slice(0, -1).reduce((node, key) => node[key], document);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  const problems = await lintFromString({ source: stringify(document), config });
  return problems.map((problem) => `${problem.ruleId}: ${problem.message}`);
}

test("the valid description has no problem", async () => {
  expect(await lint()).toEqual([]);
});

describe("a problem is found in", () => {
  test.each<[string, string[], unknown, string]>([
    ["a summary", [...repositories, "get", "summary"], "List repositories.", "without a full stop"],
    ["a permission", [...repositories, "get", "description"], "Lists all of them.", "Permission"],
    [
      "a first sentence",
      [...repositories, "get", "description"],
      "Only direct ones.\n\nPermission: none.",
      "in the third person",
    ],
    ["the default response", [...repositories, "get", "responses", "default"], undefined, "Default.yaml"],
    [
      "a parameter",
      [...repositories, "get", "parameters"],
      [{ name: "a", in: "query", schema: {} }],
      "Describe the param",
    ],
    ["a response", [...repositories, "get", "responses", "200", "description"], "", "Describe the response"],
    ["a body", [...repositories, "get", "requestBody"], { description: "", content: {} }, "Describe the body"],
    ["an example", [...media, "examples", "server", "summary"], undefined, "Summarize the example"],
    ["an inline schema", [...media, "schema"], { type: "object" }, "Name the schema"],
    ["missing examples", [...media, "examples"], undefined, "Add `examples`"],
    ["missing examples of text", [...content, "text/plain"], { schema: { $ref: text } }, "Add `examples`"],
    ["octets that are read as text", [...content, "application/zip"], { schema: { $ref: text } }, "format: binary"],
    ["the order of examples", [...media, "examples"], { reference: {}, server: {} }, "order: server, reference."],
    ["a case before `server`", [...media, "examples"], { task: {}, server: {} }, "order: server, task."],
    ["a case after `reference`", [...media, "examples"], { reference: {}, task: {} }, "order: task, reference."],
    [
      "pages that do not follow the whole list",
      [...media, "examples"],
      { details: {}, task: {}, firstPage: {}, lastPage: {} },
      "order: details, firstPage, lastPage, task.",
    ],
    ["a list that begins with a page", [...media, "examples", "server"], undefined, "Begin with a whole list"],
    ["a first list that goes on", [...media, "examples", "server", "value", "isLastPage"], false, "Begin with a whole"],
    ["pages", [...media, "examples", "lastPage"], undefined, "go together"],
    ["a page of another list", [...media, "examples", "lastPage", "value", "values"], ["c"], "Give the whole list"],
    ["the gap", [...media, "examples", "firstPage", "value", "nextPageStart"], 1, "must end before"],
    ["a walked operation", [...media, "examples"], { reference: { value: {} } }, "has the examples firstPage"],
    ["a schema", [...page, "description"], undefined, "Describe the schema"],
    ["a property", [...start, "description"], undefined, "Describe the property start"],
    ["an inner object", start, { type: "object", description: "A." }, "a schema of its own"],
    ["nullable", [...page, "nullable"], true, "" /* beside a type it is fine; see the next */],
    ["nullable without type", start, { nullable: true, description: "A." }, "plain `type`"],
    ["null in an enum", start, { type: "integer", enum: [1, null], description: "A." }, "Leave null out"],
    ["closed objects", [...page, "additionalProperties"], false, "stay open"],
    ["an era of no release", [...start, "x-since"], "Stash v3", "and a release"],
    ["an era of no product", [...page, "x-until"], "Bitbucket 5.4", "and a release"],
    ["an era that is a number", [...repositories, "get", "x-since"], 5.4, "and a release"],
    ["an erratum without a row", [...start, "x-erratum"], "E2", "no row E2"],
    ["a row without its place", ["x-erratum"], "E1", "Mark the place of E12"],
    ["an extension", [...page, "x-internal"], true, "not in the list"],
    ["the name of a webhook", [...webhook, "operationId"], "receivePush", "receivePullRequestOpened."],
    ["the summary of a webhook", [...webhook, "summary"], "Opened.", "without a full stop"],
    ["the security of a webhook", [...webhook, "security"], undefined, "security: []"],
    ["the schema of an event", [...eventBody, "schema", "$ref"], "#/components/schemas/Page", "PullRequestOpenedEvent"],
    ["the key in an event", [...eventKey, "enum"], ["pr:merged"], "enum: [pr:opened]"],
    [
      "the name of a parameter",
      ["components", "parameters", "Page"],
      parse(valid).components.parameters.UserSlug,
      "Page another name",
    ],
    ["a name in another case", ["components", "schemas", "projectkey"], schema, "schemas/projectkey has it"],
    [
      "a name that an operation takes",
      ["components", "schemas", "BrowsePathResponse"],
      schema,
      "browsePath makes a type",
    ],
    ["an event without its key", eventKey, undefined, "enum: [pr:opened]"],
    [
      "an extension of a property named values",
      [...page, "properties", "values"],
      { type: "string", description: "A.", "x-internal": true },
      "not in the list",
    ],
  ])("%s", async (_name, path, value, message) => {
    const found = await lint(path, value);
    if (message) expect(found.join("\n")).toContain(message);
    else expect(found).toEqual([]);
  });

  test("a parameter that spans slashes and is not last", async () => {
    const url = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}";
    const item = parse(valid).paths[url];
    expect((await lint(["paths", `${url}/more`], item)).join()).toContain("must be the last segment");
  });
});

describe("a decorator", () => {
  const bundled = async (change: (document: ReturnType<typeof parse>) => void) => {
    const document = parse(valid);
    change(document);
    const { bundle } = await bundleFromString({ source: stringify(document), config });
    return bundle.parsed as ReturnType<typeof parse>;
  };

  test("tells the eras in prose, before the permission", async () => {
    const { paths, components } = await bundled((document) => {
      const { get } = document.paths["/rest/api/1.0/projects/{projectKey}/repos"];
      get["x-since"] = "Stash 3.3";
      get.parameters[0]["x-until"] = "Stash 2";
      document.components.schemas.Page["x-until"] = "Stash";
      document.components.schemas.Page.properties.start["x-since"] = "Stash 3.3";
      document.components.schemas.Page.properties.start["x-until"] = "Data Center 7.14";
    });
    const { get } = paths["/rest/api/1.0/projects/{projectKey}/repos"];
    expect(get.description).toBe("Lists all of them. (Known from Stash 3.3 on.)\n\nPermission: `REPO_READ`.");
    expect(get.parameters[0].description).toBe("Where the page begins. (Up to Stash 2.)");
    expect(components.schemas.Page.description).toBe("A page. (Stash only.)");
    expect(components.schemas.Page.properties.start.description).toBe(
      "Where it begins. (Known from Stash 3.3 to Data Center 7.14.)",
    );
  });

  test("tells the values of open strings in prose, once, and before the era", async () => {
    const open = { type: "string", "x-extensible-enum": ["OPEN", "MERGED"] };
    const { paths, components } = await bundled((document) => {
      const { properties } = document.components.schemas.Page;
      properties.state = { ...open, description: "Where it stands; REOPENED is not known.", "x-since": "Stash 3.3" };
      properties.states = { type: "array", items: open, description: "All of them." };
      properties.named = { ...open, description: "OPEN at first, `MERGED` later." };
      const [parameter] = document.paths["/rest/api/1.0/projects/{projectKey}/repos"].get.parameters;
      parameter.schema = { ...open, "x-extensible-enum": ["OPEN"] };
    });
    const { state, states, named } = components.schemas.Page.properties;
    expect(state.description).toBe(
      "Where it stands; REOPENED is not known. Known values: `OPEN`, `MERGED`. (Known from Stash 3.3 on.)",
    );
    expect(states.description).toBe("All of them. Known values: `OPEN`, `MERGED`.");
    expect(named.description).toBe("OPEN at first, `MERGED` later.");
    const [parameter] = paths["/rest/api/1.0/projects/{projectKey}/repos"].get.parameters;
    expect(parameter.description).toBe("Where the page begins. Known value: `OPEN`.");
  });

  test("says who called on every success, and on nothing else", async () => {
    const { paths, components } = await bundled((document) => {
      document.components.responses = { Done: { description: "Done." } };
      const { responses } = document.paths["/rest/api/1.0/projects/{projectKey}/repos"].get;
      responses["204"] = { $ref: "#/components/responses/Done" };
    });
    const headers = {
      "X-AUSERNAME": { $ref: "#/components/headers/CallerName" },
      "X-AUSERID": { $ref: "#/components/headers/CallerId" },
    };
    const { responses } = paths["/rest/api/1.0/projects/{projectKey}/repos"].get;
    expect(responses["200"].headers).toEqual(headers);
    expect(components.responses.Done.headers).toEqual(headers);
    expect(responses.default).not.toHaveProperty("headers");
    expect(Object.keys(components.headers)).toEqual(["CallerName", "CallerId"]);
  });

  test("writes numbered parameters out, in the twin too", async () => {
    const { paths } = await bundled((document) => {
      const { get } = document.paths["/rest/api/1.0/projects/{projectKey}/repos"];
      get.parameters.push({
        name: "role.1",
        in: "query",
        "x-numbered": 3,
        description: "A.",
        schema: { type: "string" },
      });
    });
    const names = (url: string) => paths[url].get.parameters.map(({ name }: { name: string }) => name);
    expect(names("/rest/api/1.0/projects/{projectKey}/repos")).toEqual(["start", "role.1", "role.2", "role.3"]);
    expect(names("/rest/api/1.0/users/{userSlug}/repos")).toEqual(["start", "role.1", "role.2", "role.3"]);
  });
});

test("the decorator adds a twin below /users/{userSlug}/repos", async () => {
  const { bundle } = await bundleFromString({ source: valid, config });
  const twin = (bundle.parsed as { paths: Record<string, unknown> }).paths["/rest/api/1.0/users/{userSlug}/repos"];
  expect(twin).toMatchObject({
    parameters: [{ $ref: "#/components/parameters/UserSlug" }],
    get: {
      operationId: "listPersonalRepositories",
      tags: ["personal"],
      summary: "List a project's repositories (personal)",
      description: expect.stringMatching(/^Lists all of them\. `listRepositories` .*\n\nPermission: `REPO_READ`\./),
      "x-user-centric-of": "listRepositories",
    },
  });
  expect(twin).not.toHaveProperty("x-user-centric");
});
