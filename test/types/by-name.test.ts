import { expectTypeOf, test } from "vitest";
import type { components, Paged, StashClient } from "../../src/client/index.ts";

type Schemas = components["schemas"];
declare const stash: StashClient;
const repository = { projectKey: "PRJ", repositorySlug: "r" };
const pullRequest = { ...repository, pullRequestId: 7 };

/** Checked by the compiler (`npm run typecheck`, and typecheck.test.ts here); never run. */
function compiled(_: () => unknown): void {}

test("results", () => {
  compiled(() => {
    expectTypeOf(stash.getProject({ projectKey: "PRJ" })).resolves.toEqualTypeOf<Schemas["Project"]>();
    expectTypeOf(stash.getApplicationProperties()).resolves.toEqualTypeOf<Schemas["ApplicationProperties"]>();
    expectTypeOf(stash.getApplicationProperties({}, { timeout: 1 })).resolves.toEqualTypeOf<
      Schemas["ApplicationProperties"]
    >();
    expectTypeOf(stash.deleteProject({ projectKey: "PRJ" })).resolves.toEqualTypeOf<undefined>();
    expectTypeOf(stash.updateProject({ projectKey: "PRJ", body: {} })).resolves.toEqualTypeOf<Schemas["Project"]>();
    expectTypeOf(stash.getProjectAvatar({ projectKey: "PRJ" })).resolves.toEqualTypeOf<Blob>();
    expectTypeOf(stash.mergePullRequest({ ...pullRequest, version: 3 })).resolves.toEqualTypeOf<
      Schemas["PullRequest"]
    >();
  });
});

test("an open value that may be null is so in its type", () => {
  expectTypeOf<NonNullable<Schemas["Participant"]["status"]>>().toExtend<string>();
  expectTypeOf<null>().toExtend<Schemas["Participant"]["status"]>();
});

test("pages", () => {
  compiled(async () => {
    expectTypeOf(stash.listProjects()).toEqualTypeOf<Paged<Schemas["Project"], Schemas["ProjectPage"]>>();
    expectTypeOf(stash.listProjects().toArray({ max: 3 })).resolves.toEqualTypeOf<Schemas["Project"][]>();
    expectTypeOf(stash.listProjects().page()).resolves.toEqualTypeOf<Schemas["ProjectPage"]>();
    for await (const one of stash.listPullRequests({ ...repository, state: "OPEN" })) {
      expectTypeOf(one).toEqualTypeOf<Schemas["PullRequest"]>();
    }
    for await (const one of stash.listFiles(repository)) expectTypeOf(one).toEqualTypeOf<string>();
    for await (const one of stash.listPullRequestParticipants(pullRequest)) {
      expectTypeOf(one).toEqualTypeOf<Schemas["Participant"]>();
    }
    for await (const one of stash.browsePath({ ...repository, path: "a/b" })) {
      expectTypeOf(one).toEqualTypeOf<Schemas["FileLine"] | Schemas["DirectoryEntry"]>();
    }
    expectTypeOf(stash.browseRoot(repository).page()).resolves.toEqualTypeOf<Schemas["BrowseResult"]>();
    expectTypeOf(stash.listPullRequestChanges(pullRequest).toArray()).resolves.items.toHaveProperty("path");
    // @ts-expect-error a list is not a promise
    stash.listProjects().then;
    // @ts-expect-error what is not a list has no pages
    stash.getProject({ projectKey: "PRJ" }).toArray();
  });
});

test("misuse of inputs does not compile", () => {
  compiled(() => {
    // @ts-expect-error unknown operation
    stash.getProjct({ projectKey: "PRJ" });
    // @ts-expect-error the input is missing
    stash.getProject();
    // @ts-expect-error a path parameter is missing
    stash.getProject({});
    // @ts-expect-error a path parameter is misspelt
    stash.getProject({ projectkey: "PRJ" });
    // @ts-expect-error an unknown input
    stash.getProject({ projectKey: "PRJ", extra: 1 });
    // @ts-expect-error a string where a number belongs
    stash.getPullRequest({ ...repository, pullRequestId: "7" });
    // @ts-expect-error a number where a string belongs
    stash.getProject({ projectKey: 1 });
    // @ts-expect-error null
    stash.getProject({ projectKey: null });
    // @ts-expect-error a value that is not allowed
    stash.listPullRequests({ ...repository, state: "CLOSED" });
    // @ts-expect-error a query parameter is misspelt
    stash.listPullRequests({ ...repository, sate: "OPEN" });
    // @ts-expect-error a required query parameter is missing
    stash.listGroupMembers();
    // @ts-expect-error an input where there is none
    stash.getApplicationProperties({ projectKey: "PRJ" });
    // @ts-expect-error the URL's own parameters are not asked for in one place more
    stash.getProject({ params: { path: { projectKey: "PRJ" } } });
    // @ts-expect-error user-centric twins are reached by URL
    stash.listPersonalRepositories({ userSlug: "me" });
  });
});

test("misuse of bodies does not compile", () => {
  compiled(() => {
    stash.createProject({ body: { key: "PRJ", name: "P" } });
    // @ts-expect-error the body is missing
    stash.createProject({});
    // @ts-expect-error a required field is missing
    stash.createProject({ body: { key: "PRJ" } });
    // @ts-expect-error an unknown field
    stash.createProject({ body: { key: "PRJ", name: "P", extra: 1 } });
    // @ts-expect-error an ill-typed field
    stash.createProject({ body: { key: "PRJ", name: 1 } });
    // @ts-expect-error a body where there is none
    stash.deleteProject({ projectKey: "PRJ", body: {} });
    // @ts-expect-error fields beside the body
    stash.createProject({ key: "PRJ", name: "P" });
    stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar: new Blob() } });
    // @ts-expect-error a path in place of the picture
    stash.uploadProjectAvatar({ projectKey: "PRJ", body: { avatar: "avatar.png" } });
    stash.previewMarkup({ body: "# Hello" });
    // @ts-expect-error an object in place of text
    stash.previewMarkup({ body: { text: "# Hello" } });
  });
});

test("misuse of options does not compile", () => {
  compiled(() => {
    const { signal } = new AbortController();
    stash.getProject(
      { projectKey: "P" },
      { signal, timeout: 1, retry: { retries: 1 }, headers: { a: null }, query: { b: [1] } },
    );
    // @ts-expect-error an option is misspelt
    stash.getProject({ projectKey: "P" }, { timeuot: 1 });
    // @ts-expect-error a number in place of { retries }
    stash.getProject({ projectKey: "P" }, { retry: 3 });
    // @ts-expect-error text in place of milliseconds
    stash.getProject({ projectKey: "P" }, { timeout: "1s" });
    // @ts-expect-error an object in a query
    stash.getProject({ projectKey: "P" }, { query: { a: {} } });
    // @ts-expect-error an option of toArray is misspelt
    stash.listProjects().toArray({ maximum: 3 });
  });
});
