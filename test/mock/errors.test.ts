import { afterAll, beforeEach, expect, test } from "vitest";
import * as client from "../../src/client/index.ts";
import { type MockReply, startMock } from "../../src/mock/index.ts";

// Whatever can go wrong for a client can be made to go wrong by the mock.
const mock = await startMock();
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const stash = client.createStashClient({
  baseUrl: mock.url,
  auth: client.basic("jcitizen", "secret"),
  retry: false,
  timeout: 2_000,
});
const getProject = (reply: MockReply | MockReply[]) => {
  mock.reply("getProject", reply);
  return stash.getProject({ projectKey: "PRJ" });
};
const page = { type: "text/html", body: "<title>Sign on</title>", undescribed: true };
const json = "application/json";

const causes: [errorClass: string, why: string, call: () => Promise<unknown>][] = [
  ["BadRequestError", "a status", () => getProject({ status: 400 })],
  ["UnauthorizedError", "a documented example", () => getProject({ status: 401 })],
  ["ForbiddenError", "a status", () => getProject({ status: 403 })],
  ["NotFoundError", "a documented example", () => getProject({ status: 404 })],
  ["MethodNotAllowedError", "a status", () => getProject({ status: 405 })],
  [
    "ConflictError",
    "no version",
    () => stash.fetch("/rest/api/1.0/projects/PRJ/repos/my-repo/pull-requests/101/merge", { method: "POST" }),
  ],
  ["UnsupportedMediaTypeError", "a status", () => getProject({ status: 415 })],
  ["RateLimitedError", "a status and a header", () => getProject({ status: 429, headers: { "retry-after": "1" } })],
  ["ServerError", "a status", () => getProject({ status: 500 })],
  ["ServerError", "a page", () => getProject({ status: 503, ...page })],
  ["StashResponseError", "a status that has no class", () => getProject({ status: 418 })],
  ["UnexpectedResponseError", "a page to sign on", () => getProject(page)],
  ["UnexpectedResponseError", "broken JSON", () => getProject({ type: json, body: '{"key":', undescribed: true })],
  [
    "PaginationError",
    "a list without an end",
    () => {
      mock.reply("listProjects", { example: "firstPage", times: Infinity });
      return stash.listProjects().toArray();
    },
  ],
  ["ConnectionError", "a connection that ends", () => getProject({ drop: "headers" })],
  ["ConnectionError", "half a body", () => getProject({ drop: "body" })],
  ["RequestTimeoutError", "an answer that is late", () => getProject({ delay: 30_000 })],
];

test.each(causes)("%s: %s", async (errorClass, _why, call) => {
  const error = await call().catch((error: unknown) => error);
  expect((error as Error).name).toBe(errorClass);
  expect(error).toBeInstanceOf(new Map(Object.entries(client)).get(errorClass));
  expect(mock.violations).toEqual([]);
});

test("none is left out, but what is not sent at all, and the root of all", () => {
  const classes = Object.keys(client).filter((name) => name.endsWith("Error") && name !== "isStashError");
  const caused = new Set(causes.map(([errorClass]) => errorClass));
  expect(classes.filter((name) => !caused.has(name))).toEqual(["InvalidRequestError", "StashError"]);
});
