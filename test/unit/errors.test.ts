import { expect, test, vi } from "vitest";
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  isStashError,
  MethodNotAllowedError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  StashError,
  StashResponseError,
  UnauthorizedError,
  UnexpectedResponseError,
  UnsupportedMediaTypeError,
  unwrap,
} from "../../src/client/index.ts";
import { clientOver, errorBody, json, rejection } from "../support/client.ts";

function failure<E = StashResponseError>(answer: () => Response): Promise<E> {
  return rejection<E>(clientOver(answer).stash.getProject({ projectKey: "PRJ" }));
}

test.each([
  [400, BadRequestError],
  [401, UnauthorizedError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [405, MethodNotAllowedError],
  [409, ConflictError],
  [415, UnsupportedMediaTypeError],
  [429, RateLimitedError],
  [500, ServerError],
  [502, ServerError],
  [503, ServerError],
  [599, ServerError],
  [402, StashResponseError],
  [410, StashResponseError],
  [422, StashResponseError],
])("%i gives its class whatever the body", async (status, type) => {
  const bodies = [
    "",
    "{",
    "<p>Oops</p>",
    "plain",
    "null",
    "[]",
    '"text"',
    "{}",
    '{"errors":null}',
    '{"errors":{"a":1}}',
  ];
  for (const body of [JSON.stringify(errorBody("Server says no")), ...bodies]) {
    for (const contentType of ["application/json", "text/html", "application/xml"]) {
      const error = await failure(() => new Response(body, { status, headers: { "content-type": contentType } }));
      expect(error.constructor).toBe(type);
      expect(error).toBeInstanceOf(StashError);
      expect(error.name).toBe(type.name);
      expect(error.status).toBe(status);
      expect(Array.isArray(error.errors)).toBe(true);
      expect(error.message).toContain(`GET /context/rest/api/1.0/projects/PRJ: ${status}`);
    }
  }
});

test("the message has method, path, status and the server's words", async () => {
  const error = await failure(() => json(errorBody("Project PRJ does not exist."), { status: 404 }));
  expect(error.message).toBe("GET /context/rest/api/1.0/projects/PRJ: 404 Project PRJ does not exist.");
  expect(error.method).toBe("GET");
  expect(error.url).toBe("https://stash.example.com/context/rest/api/1.0/projects/PRJ");
});

test("every cause keeps everything it came with", async () => {
  const errors = [
    {
      context: "reviewers",
      message: "No",
      exceptionName: null,
      reviewerErrors: [{ context: "bob" }],
      validReviewers: [],
    },
    { context: "name", message: "Empty", exceptionName: null, unknown: { to: "us" } },
  ];
  const error = await failure(() => json({ errors }, { status: 409 }));
  expect(error.errors).toEqual(errors);
  expect(error.body).toEqual({ errors });
  expect(error.message).toContain("409 No; Empty");
});

test("one cause outside of `errors`, as access keys have it, is a cause", async () => {
  const bare = { context: null, message: "SSH key with ID 99 cannot access the repository.", exceptionName: null };
  const { stash } = clientOver(() => json(bare, { status: 404 }));
  const error = await rejection<NotFoundError>(
    stash.getRepositoryAccessKey({ projectKey: "PRJ", repositorySlug: "my-repo", keyId: 99 }),
  );
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error.message).toContain("404 SSH key with ID 99");
  expect(error.errors).toEqual([bare]);
  const unrouted = await failure(() => json({ message: "HTTP 404 Not Found", "status-code": 404 }, { status: 404 }));
  expect(unrouted.message).toContain("404 HTTP 404 Not Found");
  expect(unrouted.errors).toEqual([]);
});

test("an empty error body is an error all the same", async () => {
  const error = await failure(() => new Response(null, { status: 500, statusText: "Internal Server Error" }));
  expect(error.message).toContain("500 Internal Server Error");
  expect(error.body).toBeUndefined();
});

const authorisation = { exceptionName: "com.atlassian.bitbucket.AuthorisationException" };
const captchaName = { exceptionName: "com.atlassian.stash.exception.CaptchaRequiredAuthenticationException" };
const captchaHeader = {
  "x-authentication-denied-reason": "CAPTCHA_CHALLENGE; login-url=https://stash.example.com/login",
};

test.each([
  ["credentials", 401, errorBody("Authentication failed"), {}],
  ["credentials", 401, errorBody("No", { exceptionName: "com.atlassian.stash.IncorrectPasswordException" }), {}],
  ["permission", 401, errorBody("You are not permitted", authorisation), {}],
  ["permission", 401, "", { "x-ausername": "jcitizen" }],
  ["captcha", 401, errorBody("CAPTCHA", captchaName), {}],
  ["captcha", 401, "<p>", captchaHeader],
  ["credentials", 401, "", { "x-authentication-denied-reason": "ACCOUNT_LOCKED" }],
  ["permission", 403, "", { "x-authentication-denied-reason": "ACCOUNT_LOCKED" }],
  ["captcha", 401, errorBody("CAPTCHA", captchaName), { "x-ausername": "jcitizen" }],
  ["captcha", 403, errorBody("CAPTCHA", captchaName), {}],
  ["captcha", 403, "", captchaHeader],
  ["xsrf", 403, "<html><body>XSRF check failed</body></html>", {}],
  ["xsrf", 403, "XSRF check failed", {}],
  ["permission", 403, errorBody("You may not"), {}],
  ["permission", 403, "", {}],
])("reason %s of a %i", async (reason, status, body, headers) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const error = await failure<UnauthorizedError>(() => new Response(text, { status, headers }));
  expect(error.reason).toBe(reason);
});

test("a version out of date", async () => {
  const body = errorBody("Out of date", { currentVersion: 4, expectedVersion: 3, pullRequest: { id: 1 } });
  const error = await failure<ConflictError>(() => json(body, { status: 409 }));
  expect(error).toMatchObject({ currentVersion: 4, expectedVersion: 3, vetoes: [], conflicted: undefined });
});

test("a vetoed, conflicted merge", async () => {
  const vetoes = [{ summaryMessage: "Two approvals", detailedMessage: "Needs two approvals" }];
  const error = await failure<ConflictError>(() =>
    json(errorBody("No", { conflicted: true, vetoes }), { status: 409 }),
  );
  expect(error).toMatchObject({ conflicted: true, vetoes, currentVersion: undefined });
});

test("of several causes, the first that names a version is told", async () => {
  const errors = [{ message: "A" }, { message: "B", currentVersion: 4, conflicted: false }, { currentVersion: 5 }];
  const error = await failure<ConflictError>(() => json({ errors }, { status: 409 }));
  expect(error).toMatchObject({ currentVersion: 4, conflicted: false, expectedVersion: undefined });
});

test("an existing pull request", async () => {
  const existingPullRequest = { id: 9, version: 0 };
  const error = await failure<ConflictError>(() => json(errorBody("Dup", { existingPullRequest }), { status: 409 }));
  expect(error.existingPullRequest).toEqual(existingPullRequest);
});

test("Retry-After in seconds, as a date, in the past, as nonsense, missing", async () => {
  const after = async (value?: string) => {
    const headers: Record<string, string> = value === undefined ? {} : { "retry-after": value };
    return (await failure<RateLimitedError>(() => new Response(null, { status: 429, headers }))).retryAfter;
  };
  expect(await after("120")).toBe(120_000);
  expect(await after("0")).toBe(0);
  expect(await after(new Date(Date.now() + 90_000).toUTCString())).toBeGreaterThan(85_000);
  expect(await after(new Date(0).toUTCString())).toBe(0);
  for (const nonsense of ["soon", "-5", "1.5"]) expect(await after(nonsense)).toBeUndefined();
  expect(await after()).toBeUndefined();
});

const started = Date.now();
/** A date as HTTP has it, so many seconds from the start of the tests. */
const dateIn = (seconds: number) => new Date(started + seconds * 1000).toUTCString();

test.each([
  ["an hour ahead", dateIn(3600), dateIn(3600 + 90), 90_000],
  ["an hour behind", dateIn(-3600), dateIn(-3600 + 90), 90_000],
  ["an hour ahead, and a date that is over", dateIn(3600), dateIn(3600 - 90), 0],
  ["an hour behind, and seconds", dateIn(-3600), "90", 90_000],
])("Retry-After of a server whose clock is %s", async (_, date, value, milliseconds) => {
  const headers = { date, "retry-after": value };
  const error = await failure<RateLimitedError>(() => new Response(null, { status: 429, headers }));
  expect(error.retryAfter).toBe(milliseconds);
});

test.each(["yesterday", "5", "2026"])("Retry-After as a date, beside a Date that is none: %s", async (date) => {
  const headers = { date, "retry-after": dateIn(90) };
  const error = await failure<RateLimitedError>(() => new Response(null, { status: 429, headers }));
  expect(error.retryAfter).toBeGreaterThan(30_000);
  expect(error.retryAfter).toBeLessThanOrEqual(90_000);
});

test.each([429, 503])("a name is on the prototype, so that stacks begin with it: %i", async (status) => {
  const error = await failure(() => new Response(null, { status }));
  expect(error.stack).toMatch(new RegExp(`^${error.name}: GET /context`));
  expect(Object.keys(error)).not.toContain("name");
});

test.each([200, 404, 999])("a status that no Response can be made with is a %i all the same", async (status) => {
  const odd = Object.defineProperty(json({ errors: [] }), "status", { value: status });
  const { stash } = clientOver(() => odd);
  const call = stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } });
  const { response } = await call;
  expect([response.status, response.ok, response.clone().status]).toEqual([status, status === 200, status]);
  expect(await response.clone().json()).toEqual({ errors: [] });
  if (status > 200) expect((await rejection<StashResponseError>(unwrap(call))).status).toBe(status);
});

test("the request id, and of the headers those on a list", async () => {
  const headers = { "x-arequestid": "@1ABC", "set-cookie": "JSESSIONID=hush", "x-other": "1", allow: "GET, PUT" };
  const error = await failure(() => new Response(null, { status: 500, headers }));
  expect(error.requestId).toBe("@1ABC");
  expect([...error.headers.keys()]).toEqual(["allow", "x-arequestid"]);
  expect(error.headers.get("allow")).toBe("GET, PUT");
});

const page = "HTML where JSON was asked for, as of a page to sign on";

test.each([
  ["a sign-on page", "<!doctype html><title>Log in</title>", "text/html", `${page}: 200 Log in`],
  ["a page in capitals", "<title>Log in</title>", "Text/HTML", `${page}: 200 Log in`],
  ["a sign-on page that calls itself JSON", "<title>Log in</title>", "application/json", `${page}: 200 Log in`],
  ["JSON cut after a comma", '{"key": "PRJ", ', "application/json", "the JSON is cut short: 200"],
  ["JSON cut in a text", '["a \\" ]', "application/json", "the JSON is cut short: 200"],
  ["a text alone that is cut", '"PRJ', "application/json", "the JSON is cut short: 200"],
  ["JSON that is broken", '{"key" "PRJ"}', "application/json", "the body is not JSON: 200"],
  ["text", "OK", "text/plain", "the body is not JSON: 200 OK"],
])("200 with %s is told in a sentence of its own", async (_, body, contentType, words) => {
  for (const length of [false, true]) {
    const headers: Record<string, string> = { "content-type": contentType };
    if (length) headers["content-length"] = String(body.length);
    const error = await failure<UnexpectedResponseError>(() => new Response(body, { headers }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.status).toBe(200);
    expect(error.message).toContain(words);
    const { stash } = clientOver(() => new Response(body, { headers }));
    const byUrl = stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } });
    expect(await rejection(byUrl)).toBeInstanceOf(UnexpectedResponseError);
  }
});

test("by URL nothing is thrown for a status, and unwrap throws the same error", async () => {
  const { stash } = clientOver(() => json(errorBody("No such project"), { status: 404 }));
  const call = () => stash.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } });
  const { data, error, response } = await call();
  expect(data).toBeUndefined();
  expect(error?.errors[0]?.message).toBe("No such project");
  expect(response.status).toBe(404);
  const thrown = await rejection<StashResponseError>(unwrap(call()));
  expect(thrown).toBeInstanceOf(NotFoundError);
  expect(thrown.message).toBe("GET /context/rest/api/1.0/projects/PRJ: 404 No such project");
  const { stash: silent } = clientOver(() => new Response(null, { status: 500 }));
  const nothing = silent.GET("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: "PRJ" } } });
  expect((await nothing).error).toBeFalsy();
  expect(await rejection(unwrap(nothing))).toBeInstanceOf(ServerError);
});

test("unwrap takes results of another openapi-fetch client, too", async () => {
  const foreign = { error: errorBody("Gone"), response: new Response(null, { status: 404 }) };
  const error = await rejection<NotFoundError>(unwrap(Promise.resolve(foreign)));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error.errors[0]?.message).toBe("Gone");
});

test("a class of the caller's that extends one of ours has no errors but its own", async () => {
  class Gone extends NotFoundError {}
  const error = await failure(() => new Response(null, { status: 404 }));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).not.toBeInstanceOf(Gone);
});

test("instanceof and isStashError know the errors of another copy, and nothing else", async () => {
  vi.resetModules();
  const copy = await import("../../src/client/index.ts");
  expect(copy.StashError).not.toBe(StashError);
  const options = { baseUrl: "https://stash.example.com", fetch: async () => new Response(null, { status: 404 }) };
  const error = await rejection(copy.createStashClient(options).getProject({ projectKey: "PRJ" }));
  expect(error).toBeInstanceOf(StashError);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).not.toBeInstanceOf(ConflictError);
  expect(isStashError(error)).toBe(true);
  expect(error.name).toBe("NotFoundError");
  for (const other of [undefined, null, 1, "x", {}, new Error("x"), () => {}]) {
    expect(isStashError(other)).toBe(false);
    expect(other instanceof StashError).toBe(false);
  }
});
