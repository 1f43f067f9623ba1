import type { QueryClient } from "@tanstack/react-query";
import type { Client } from "openapi-fetch";
import createHooks from "openapi-react-query";
import { describe, expectTypeOf, test } from "vitest";
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

// Compiled by vitest, never run: each case is a result of its own.

describe("calls by URL and unwrap", () => {
  test("data and error by method", async () => {
    const { data, error } = await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
    expectTypeOf(data).toEqualTypeOf<Schemas["Project"] | undefined>();
    expectTypeOf(error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
  });
  test("data by request", async () => {
    const { data } = await stash.request("get", "/rest/api/1.0/projects/{projectKey}", project);
    expectTypeOf(data).toEqualTypeOf<Schemas["Project"] | undefined>();
  });
  test("unwrapped, a thing or nothing", async () => {
    const { key } = await unwrap(stash.GET("/rest/api/1.0/projects/{projectKey}", project));
    expectTypeOf(key).toEqualTypeOf<string>();
    expectTypeOf(
      unwrap(stash.DELETE("/rest/api/1.0/projects/{projectKey}", project)),
    ).resolves.toEqualTypeOf<undefined>();
  });
  test("no such path", () => {
    // @ts-expect-error no such path
    stash.GET("/rest/api/1.0/project");
  });
  test("no such method there", () => {
    // @ts-expect-error no such method there
    stash.PUT("/rest/api/1.0/projects");
  });
  test("a path parameter is missing", () => {
    // @ts-expect-error a path parameter is missing
    stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: {} } });
  });
  test("the parameters are missing", () => {
    // @ts-expect-error the parameters are missing
    stash.GET("/rest/api/1.0/projects/{projectKey}");
  });
  test("an option is misspelt", () => {
    // @ts-expect-error an option is misspelt
    stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, timeuot: 1 });
  });
  test("text in place of milliseconds", () => {
    // @ts-expect-error text in place of milliseconds
    stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, timeout: "1s" });
  });
  test("no call", () => {
    // @ts-expect-error no call
    unwrap(42);
  });
});

describe("a string that servers may add to", () => {
  test("is its known values or any string, by URL as by name", async () => {
    const { data } = await stash.GET("/rest/api/1.0/projects/{projectKey}", project);
    const byName = await stash.getProject(project.params.path);
    expectTypeOf(data?.type).toEqualTypeOf<(typeof byName)["type"] | undefined>();
    const text: string | undefined = data?.type;
    text?.toLowerCase();
    if (data?.type === "PERSONAL") expectTypeOf(data.type).toExtend<string>();
  });
});

describe("data", () => {
  const avatar = "/rest/api/1.0/projects/{projectKey}/avatar.png";

  test("by the operation", async () => {
    const picture = await stash.GET(avatar, project);
    expectTypeOf(picture.data).toEqualTypeOf<Blob | undefined>();
  });
  test("by parseAs", async () => {
    const text = await stash.GET("/rest/api/1.0/projects/{projectKey}", { ...project, parseAs: "text" });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    const bytes = await stash.GET(avatar, { ...project, parseAs: "arrayBuffer" });
    expectTypeOf(bytes.data).toEqualTypeOf<ArrayBuffer | undefined>();
  });
});

describe("misuse of bodies by URL does not compile", () => {
  test("a good body compiles", () => {
    stash.POST("/rest/api/1.0/projects", { body: { key: "PRJ", name: "P" }, retry: { retries: 1 } });
  });
  test("the body is missing", () => {
    // @ts-expect-error the body is missing
    stash.POST("/rest/api/1.0/projects", {});
  });
  test("a field is misspelt", () => {
    // @ts-expect-error a field is misspelt
    stash.POST("/rest/api/1.0/projects", { body: { key: "PRJ", nmae: "P" } });
  });
  test("a body where there is none", () => {
    // @ts-expect-error a body where there is none
    stash.GET("/rest/api/1.0/projects", { body: {} });
  });
});

describe("paginate compiles only for lists", () => {
  test("items", () => {
    expectTypeOf(paginate(stash, "/rest/api/1.0/projects").toArray()).resolves.toEqualTypeOf<Schemas["Project"][]>();
    paginate(stash, "/rest/api/1.0/projects/{projectKey}/repos", project);
  });
  test("a twin's items", () => {
    const personal = { params: { path: { userSlug: "me", repositorySlug: "r", path: "a/b" } } };
    const browsed = paginate(stash, "/rest/api/1.0/users/{userSlug}/repos/{repositorySlug}/browse/{path}", personal);
    expectTypeOf(browsed.toArray()).resolves.items.toEqualTypeOf<Schemas["FileLine"] | Schemas["DirectoryEntry"]>();
  });
  test("no list", () => {
    // @ts-expect-error no list
    paginate(stash, "/rest/api/1.0/projects/{projectKey}", project);
  });
  test("no list, and no inputs", () => {
    // @ts-expect-error no list, and no inputs
    paginate(stash, "/rest/api/1.0/application-properties");
  });
  test("a path parameter is missing", () => {
    // @ts-expect-error a path parameter is missing
    paginate(stash, "/rest/api/1.0/projects/{projectKey}/repos");
  });
  test("an ill-typed query parameter", () => {
    // @ts-expect-error an ill-typed query parameter
    paginate(stash, "/rest/api/1.0/projects", { params: { query: { limit: "1" } } });
  });
});

describe("accepted where openapi-fetch's client is expected", () => {
  const hooks = createHooks(stash);

  test("by openapi-fetch itself", () => {
    // By an assignment, since `toExtend` looks at every member of both in depth, which the compiler gives up on.
    const plain: Client<paths> = stash;
    plain.use({ onRequest: () => undefined });
  });
  test("by openapi-react-query", () => {
    const query = hooks.useQuery("get", "/rest/api/1.0/projects/{projectKey}", project, {}, queryClient);
    expectTypeOf(query.data?.key).toEqualTypeOf<string | undefined>();
  });
  test("no such path", () => {
    // @ts-expect-error no such path
    hooks.useQuery("get", "/rest/api/1.0/project");
  });
});

describe("options and errors", () => {
  test("the base URL is missing", () => {
    // @ts-expect-error the base URL is missing
    createStashClient({});
  });
  test("an option is misspelt", () => {
    // @ts-expect-error an option is misspelt
    createStashClient({ baseUrl: "https://stash.example.com", timeuot: 1 });
  });
  test("a header in place of a function", () => {
    // @ts-expect-error a header in place of a function
    createStashClient({ baseUrl: "https://stash.example.com", auth: "Bearer x" });
  });
  test("fetch resolves to a Response", () => {
    expectTypeOf(stash.fetch("/rest/x")).resolves.toEqualTypeOf<Response>();
  });
  test("errors by their class", () => {
    const error: unknown = undefined;
    if (isStashError(error)) expectTypeOf(error).toEqualTypeOf<StashError>();
    if (error instanceof NotFoundError) expectTypeOf(error.errors).toEqualTypeOf<Schemas["PullRequestErrorDetail"][]>();
    if (error instanceof UnauthorizedError) {
      expectTypeOf(error.reason).toEqualTypeOf<"credentials" | "permission" | "captcha">();
    }
  });
  test("no such reason", () => {
    const error: unknown = undefined;
    // @ts-expect-error no such reason
    if (error instanceof UnauthorizedError) error.reason === "xsrf";
  });
});
