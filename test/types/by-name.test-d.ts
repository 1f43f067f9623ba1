import { describe, expectTypeOf, test } from "vitest";
import type { components, ErrorDetail, Paged, Project, PullRequest, StashClient } from "../../src/client/index.ts";

type Schemas = components["schemas"];
declare const stash: StashClient;
const repository = { projectKey: "PRJ", repositorySlug: "r" };
const pullRequest = { ...repository, pullRequestId: 7 };

// Compiled by vitest, never run: each case is a result of its own.

describe("results", () => {
  test("a thing", () => {
    expectTypeOf(stash.getProject({ projectKey: "PRJ" })).resolves.toEqualTypeOf<Schemas["Project"]>();
    expectTypeOf(stash.mergePullRequest({ ...pullRequest, version: 3 })).resolves.toEqualTypeOf<
      Schemas["PullRequest"]
    >();
  });
  test("without inputs, with options or none", () => {
    expectTypeOf(stash.getApplicationProperties()).resolves.toEqualTypeOf<Schemas["ApplicationProperties"]>();
    expectTypeOf(stash.getApplicationProperties({}, { timeout: 1 })).resolves.toEqualTypeOf<
      Schemas["ApplicationProperties"]
    >();
  });
  test("nothing", () => {
    expectTypeOf(stash.deleteProject({ projectKey: "PRJ" })).resolves.toEqualTypeOf<undefined>();
  });
  test("one type for two statuses", () => {
    expectTypeOf(stash.updateProject({ projectKey: "PRJ", body: {} })).resolves.toEqualTypeOf<Schemas["Project"]>();
  });
  test("settings that can be sent back", () => {
    const settings = stash.getPullRequestSettings(repository);
    type Body = Parameters<typeof stash.updatePullRequestSettings>[0]["body"];
    expectTypeOf<Awaited<typeof settings>>().toExtend<Body>();
  });
  test("a picture", () => {
    expectTypeOf(stash.getProjectAvatar({ projectKey: "PRJ" })).resolves.toEqualTypeOf<Blob>();
  });
  test("an open value that may be null", () => {
    expectTypeOf<NonNullable<Schemas["Participant"]["status"]>>().toExtend<string>();
    expectTypeOf<null>().toExtend<Schemas["Participant"]["status"]>();
  });
});

describe("a schema by its name", () => {
  test("is what a call answers with", () => {
    expectTypeOf(stash.getProject({ projectKey: "PRJ" })).resolves.toEqualTypeOf<Project>();
    expectTypeOf(stash.listPullRequests(repository)).toExtend<Paged<PullRequest>>();
  });
  test("is the wider one where the client has a type of that name", () => {
    expectTypeOf<ErrorDetail>().toExtend<Schemas["ErrorDetail"]>();
    expectTypeOf<ErrorDetail>().toEqualTypeOf<Schemas["PullRequestErrorDetail"]>();
  });
});

describe("pages", () => {
  test("the list, its items and one page", () => {
    expectTypeOf(stash.listProjects()).toEqualTypeOf<Paged<Schemas["Project"], Schemas["ProjectPage"]>>();
    expectTypeOf(stash.listProjects().toArray({ max: 3 })).resolves.toEqualTypeOf<Schemas["Project"][]>();
    expectTypeOf(stash.listProjects().page()).resolves.toEqualTypeOf<Schemas["ProjectPage"]>();
    expectTypeOf(stash.listProjects({}, { prefetch: true })).toEqualTypeOf<ReturnType<typeof stash.listProjects>>();
  });
  test("items one by one", async () => {
    for await (const one of stash.listPullRequests({ ...repository, state: "OPEN" })) {
      expectTypeOf(one).toEqualTypeOf<Schemas["PullRequest"]>();
    }
  });
  test("items that are text", async () => {
    for await (const one of stash.listFiles(repository)) expectTypeOf(one).toEqualTypeOf<string>();
  });
  test("a page that is documented as 201", async () => {
    for await (const one of stash.listPullRequestParticipants(pullRequest)) {
      expectTypeOf(one).toEqualTypeOf<Schemas["Participant"]>();
    }
  });
  test("lines of a file or entries of a directory", async () => {
    for await (const one of stash.browsePath({ ...repository, path: "a/b" })) {
      expectTypeOf(one).toEqualTypeOf<Schemas["FileLine"] | Schemas["DirectoryEntry"]>();
    }
    expectTypeOf(stash.browseRoot(repository).page()).resolves.toEqualTypeOf<Schemas["BrowseResult"]>();
  });
  test("a single page", () => {
    expectTypeOf(stash.listPullRequestChanges(pullRequest).toArray()).resolves.items.toHaveProperty("path");
  });
  test("a list is not a promise", () => {
    // @ts-expect-error a list is not a promise
    stash.listProjects().then;
  });
  test("what is not a list has no pages", () => {
    // @ts-expect-error what is not a list has no pages
    stash.getProject({ projectKey: "PRJ" }).toArray();
  });
});

describe("misuse of inputs does not compile", () => {
  test("unknown operation", () => {
    // @ts-expect-error unknown operation
    stash.getProjct({ projectKey: "PRJ" });
  });
  test("the input is missing", () => {
    // @ts-expect-error the input is missing
    stash.getProject();
  });
  test("a path parameter is missing", () => {
    // @ts-expect-error a path parameter is missing
    stash.getProject({});
  });
  test("a path parameter is misspelt", () => {
    // @ts-expect-error a path parameter is misspelt
    stash.getProject({ projectkey: "PRJ" });
  });
  test("an unknown input", () => {
    // @ts-expect-error an unknown input
    stash.getProject({ projectKey: "PRJ", extra: 1 });
  });
  test("a string where a number belongs", () => {
    // @ts-expect-error a string where a number belongs
    stash.getPullRequest({ ...repository, pullRequestId: "7" });
  });
  test("a number where a string belongs", () => {
    // @ts-expect-error a number where a string belongs
    stash.getProject({ projectKey: 1 });
  });
  test("null", () => {
    // @ts-expect-error null
    stash.getProject({ projectKey: null });
  });
  test("a value that is not allowed", () => {
    // @ts-expect-error a value that is not allowed
    stash.listPullRequests({ ...repository, state: "CLOSED" });
  });
  test("a query parameter is misspelt", () => {
    // @ts-expect-error a query parameter is misspelt
    stash.listPullRequests({ ...repository, sate: "OPEN" });
  });
  test("a required query parameter is missing", () => {
    // @ts-expect-error a required query parameter is missing
    stash.listGroupMembers();
  });
  test("an input where there is none", () => {
    // @ts-expect-error an input where there is none
    stash.getApplicationProperties({ projectKey: "PRJ" });
  });
  test("the URL's own parameters are not asked for in one place more", () => {
    // @ts-expect-error the URL's own parameters are not asked for in one place more
    stash.getProject({ params: { path: { projectKey: "PRJ" } } });
  });
  test("user-centric twins are reached by URL", () => {
    // @ts-expect-error user-centric twins are reached by URL
    stash.listPersonalRepositories({ userSlug: "me" });
  });
});

describe("misuse of bodies does not compile", () => {
  test("a good body compiles", () => {
    stash.createProject({ body: { key: "PRJ", name: "P" } });
  });
  test("the body is missing", () => {
    // @ts-expect-error the body is missing
    stash.createProject({});
  });
  test("a required field is missing", () => {
    // @ts-expect-error a required field is missing
    stash.createProject({ body: { key: "PRJ" } });
  });
  test("an unknown field", () => {
    // @ts-expect-error an unknown field
    stash.createProject({ body: { key: "PRJ", name: "P", extra: 1 } });
  });
  test("an ill-typed field", () => {
    // @ts-expect-error an ill-typed field
    stash.createProject({ body: { key: "PRJ", name: 1 } });
  });
  test("a body where there is none", () => {
    // @ts-expect-error a body where there is none
    stash.deleteProject({ projectKey: "PRJ", body: {} });
  });
  test("fields beside the body", () => {
    // @ts-expect-error fields beside the body
    stash.createProject({ key: "PRJ", name: "P" });
  });
  test("a picture compiles", () => {
    stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar: new Blob() } });
  });
  test("a path in place of the picture", () => {
    // @ts-expect-error a path in place of the picture
    stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar: "avatar.png" } });
  });
  test("text compiles", () => {
    stash.previewMarkup({ body: "# Hello" });
  });
  test("an object in place of text", () => {
    // @ts-expect-error an object in place of text
    stash.previewMarkup({ body: { text: "# Hello" } });
  });
});

describe("misuse of options does not compile", () => {
  test("all of them compile", () => {
    const { signal } = new AbortController();
    stash.getProject(
      { projectKey: "P" },
      { signal, timeout: 1, retry: { retries: 1 }, headers: { a: null }, query: { b: [1] } },
    );
  });
  test("an option is misspelt", () => {
    // @ts-expect-error an option is misspelt
    stash.getProject({ projectKey: "P" }, { timeuot: 1 });
  });
  test("a number in place of { retries }", () => {
    // @ts-expect-error a number in place of { retries }
    stash.getProject({ projectKey: "P" }, { retry: 3 });
  });
  test("text in place of milliseconds", () => {
    // @ts-expect-error text in place of milliseconds
    stash.getProject({ projectKey: "P" }, { timeout: "1s" });
  });
  test("an object in a query", () => {
    // @ts-expect-error an object in a query
    stash.getProject({ projectKey: "P" }, { query: { a: {} } });
  });
  test("an option of lists, where there is no list", () => {
    // @ts-expect-error an option of lists, where there is no list
    stash.getProject({ projectKey: "P" }, { prefetch: true });
  });
  test("an option of toArray is misspelt", () => {
    // @ts-expect-error an option of toArray is misspelt
    stash.listProjects().toArray({ maximum: 3 });
  });
});
