import type { QueryClient } from "@tanstack/react-query";
import type { Client } from "openapi-fetch";
import createHooks from "openapi-react-query";
import { expectTypeOf, test } from "vitest";
import {
  type components,
  createStashClient,
  isStashError,
  NotFoundError,
  paginate,
  type paths,
  type StashClient,
  type StashError,
  UnauthorizedError,
  unwrap,
} from "../../src/client/index.ts";

type Schemas = components["schemas"];
declare const stash: StashClient;
declare const queryClient: QueryClient;
const project = { params: { path: { projectKey: "PRJ" } } };

/** Checked by the compiler (`npm run typecheck`, and typecheck.test.ts here); never run. */
function compiled(_: () => unknown): void {}

test("calls by URL and unwrap", () => {
  compiled(async () => {
    const { data, error } = await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
    expectTypeOf(data).toEqualTypeOf<Schemas["Project"] | undefined>();
    expectTypeOf(error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
    const { data: same } = await stash.request("get", "/rest/api/1.0/projects/{projectKey}", project);
    expectTypeOf(same).toEqualTypeOf<Schemas["Project"] | undefined>();
    const { key } = await unwrap(stash.GET("/rest/api/1.0/projects/{projectKey}", project));
    expectTypeOf(key).toEqualTypeOf<string>();
    expectTypeOf(
      unwrap(stash.DELETE("/rest/api/1.0/projects/{projectKey}", project)),
    ).resolves.toEqualTypeOf<undefined>();
    // @ts-expect-error no such path
    stash.GET("/rest/api/1.0/project");
    // @ts-expect-error no such method there
    stash.PUT("/rest/api/1.0/projects");
    // @ts-expect-error a path parameter is missing
    stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: {} } });
    // @ts-expect-error the parameters are missing
    stash.GET("/rest/api/1.0/projects/{projectKey}");
    // @ts-expect-error an option is misspelt
    stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, timeuot: 1 });
    // @ts-expect-error text in place of milliseconds
    stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, timeout: "1s" });
    // @ts-expect-error no call
    unwrap(42);
  });
});

test("a string that servers may add to is its known values or any string, by URL as by name", () => {
  compiled(async () => {
    const { data } = await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
    const byName = await stash.getProject(project.params.path);
    expectTypeOf(data?.type).toEqualTypeOf<(typeof byName)["type"] | undefined>();
    const text: string | undefined = data?.type;
    text?.toLowerCase();
    if (data?.type === "PERSONAL") expectTypeOf(data.type).toExtend<string>();
  });
});

test("data by the operation, and by parseAs", () => {
  compiled(async () => {
    const avatar = "/rest/api/1.0/projects/{projectKey}/avatar.png";
    const picture = await stash.GET(avatar, project);
    expectTypeOf(picture.data).toEqualTypeOf<Blob | undefined>();
    const text = await stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, parseAs: "text" });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    const bytes = await stash.GET(avatar, { ...project, parseAs: "arrayBuffer" });
    expectTypeOf(bytes.data).toEqualTypeOf<ArrayBuffer | undefined>();
  });
});

test("misuse of bodies by URL does not compile", () => {
  compiled(() => {
    stash.POST("/rest/api/1.0/projects", { body: { key: "PRJ", name: "P" }, retry: { retries: 1 } });
    // @ts-expect-error the body is missing
    stash.POST("/rest/api/1.0/projects", {});
    // @ts-expect-error a field is misspelt
    stash.POST("/rest/api/1.0/projects", { body: { key: "PRJ", nmae: "P" } });
    // @ts-expect-error a body where there is none
    stash.GET("/rest/api/1.0/projects", { body: {} });
  });
});

test("paginate compiles only for lists", () => {
  compiled(() => {
    expectTypeOf(paginate(stash, "/rest/api/1.0/projects").toArray()).resolves.toEqualTypeOf<Schemas["Project"][]>();
    paginate(stash, "/rest/api/1.0/projects/{projectKey}/repos", project);
    const personal = { params: { path: { userSlug: "me", repositorySlug: "r", path: "a/b" } } };
    const browsed = paginate(stash, "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse/{path}", personal);
    expectTypeOf(browsed.toArray()).resolves.items.toEqualTypeOf<Schemas["FileLine"] | Schemas["DirectoryEntry"]>();
    // @ts-expect-error no list
    paginate(stash, "/rest/api/1.0/projects/{projectKey}", project);
    // @ts-expect-error no list, and no inputs
    paginate(stash, "/rest/api/1.0/application-properties");
    // @ts-expect-error a path parameter is missing
    paginate(stash, "/rest/api/1.0/projects/{projectKey}/repos");
    // @ts-expect-error an ill-typed query parameter
    paginate(stash, "/rest/api/1.0/projects", { params: { query: { limit: "1" } } });
  });
});

test("accepted where openapi-fetch's client is expected", () => {
  compiled(() => {
    // By an assignment, since `toExtend` looks at every member of both in depth, which the compiler gives up on.
    const plain: Client<paths> = stash;
    plain.use({ onRequest: () => undefined });
    const hooks = createHooks(stash);
    const query = hooks.useQuery("get", "/rest/api/1.0/projects/{projectKey}", project, {}, queryClient);
    expectTypeOf(query.data?.key).toEqualTypeOf<string | undefined>();
    // @ts-expect-error no such path
    hooks.useQuery("get", "/rest/api/1.0/project");
  });
});

test("options and errors", () => {
  compiled(async () => {
    // @ts-expect-error the base URL is missing
    createStashClient({});
    // @ts-expect-error an option is misspelt
    createStashClient({ baseUrl: "https://stash.example.com", timeuot: 1 });
    // @ts-expect-error a header in place of a function
    createStashClient({ baseUrl: "https://stash.example.com", auth: "Bearer x" });
    expectTypeOf(stash.fetch("/rest/x")).resolves.toEqualTypeOf<Response>();
    const error: unknown = undefined;
    if (isStashError(error)) expectTypeOf(error).toEqualTypeOf<StashError>();
    if (error instanceof NotFoundError) expectTypeOf(error.errors).toEqualTypeOf<Schemas["PullRequestErrorDetail"][]>();
    if (error instanceof UnauthorizedError) {
      expectTypeOf(error.reason).toEqualTypeOf<"credentials" | "permission" | "captcha">();
      // @ts-expect-error no such reason
      error.reason === "xsrf";
    }
  });
});
