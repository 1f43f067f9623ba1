import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { InvalidRequestError, type StashClient } from "../../src/client/index.ts";
import { clientAt, rejection } from "../support/client.ts";
import { serve, type TestServer } from "../support/server.ts";

// As strict as Tomcat: no encoded slash or backslash, no raw character that does not belong, no segment to resolve.
const strict = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%(?!2f|5c)[0-9a-f]{2})*$/i;

let server: TestServer;
let stash: StashClient;
let segments: string[] = [];
let query = new URLSearchParams();

beforeAll(async () => {
  server = await serve((request, response) => {
    const [path = "", search = ""] = request.url.split("?");
    segments = path.split("/").map(decodeURIComponent);
    query = new URLSearchParams(search);
    const fits =
      strict.test(path) && !segments.some((segment, n) => n > 0 && (segment === "" || /^\.\.?$/.test(segment)));
    response.writeHead(fits ? 200 : 400, { "content-type": "application/json" });
    response.end('{"values":[],"lines":[],"isLastPage":true}');
  });
  stash = clientAt(`${server.url}/context`, { retry: false });
});
afterAll(() => server[Symbol.asyncDispose]());

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."./\\%?#&=+; \t\n\0{}ü€😀~:@".split(""), "%2f", "%2e", "\ud800", "\udc00") }),
);
const wellFormed = (value: string) => !/\p{Surrogate}/u.test(value);
const segment = (value: string) => wellFormed(value) && !["", ".", ".."].includes(value);
const single = (value: string) => segment(value) && !/[/\\]/.test(value);
const spanning = (value: string) => value.split("/").every((part) => segment(part) && !part.includes("\\"));

const head = ["", "context", "rest", "api", "1.0", "projects"];

test("a strict server decodes the very strings that were passed, by name and by URL", async () => {
  await fc.assert(
    fc.asyncProperty(
      text.filter(single),
      text.filter(single),
      text.filter(wellFormed),
      async (projectKey, repositorySlug, name) => {
        await stash.getRepository({ projectKey, repositorySlug }, { query: { name } });
        expect(segments).toEqual([...head, projectKey, "repos", repositorySlug]);
        expect(query.get("name")).toBe(name);
        const path = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}";
        const { response } = await stash.GET(path, { params: { path: { projectKey, repositorySlug } } });
        expect(response.status).toBe(200);
        expect(segments).toEqual([...head, projectKey, "repos", repositorySlug]);
      },
    ),
    { numRuns: 300 },
  );
});

test("paths keep their slashes, by name and by URL", async () => {
  await fc.assert(
    fc.asyncProperty(text.filter(spanning), async (path) => {
      const where = { projectKey: "PRJ", repositorySlug: "r", path };
      await stash.browsePath(where).toArray();
      expect(segments).toEqual([...head, "PRJ", "repos", "r", "browse", ...path.split("/")]);
      const template = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}";
      expect((await stash.GET(template, { params: { path: where } })).response.status).toBe(200);
      expect(segments).toEqual([...head, "PRJ", "repos", "r", "browse", ...path.split("/")]);
    }),
    { numRuns: 300 },
  );
});

test("whatever cannot be carried is refused before anything is sent, by name and by URL", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const sent = server.requests.length;
      if (!segment(value)) {
        expect(await rejection(stash.getProject({ projectKey: value }))).toBeInstanceOf(InvalidRequestError);
        const byUrl = stash.DELETE("/rest/api/1.0/projects/{projectKey}", { params: { path: { projectKey: value } } });
        expect(await rejection(byUrl)).toBeInstanceOf(InvalidRequestError);
      }
      if (!value.split("/").every(segment)) {
        const where = { projectKey: "PRJ", repositorySlug: "r", path: value };
        expect(await rejection(stash.browsePath(where).page())).toBeInstanceOf(InvalidRequestError);
        const template = "/rest/api/1.0/projects/{projectKey}/repos/{repositorySlug}/browse/{path}";
        expect(await rejection(stash.GET(template, { params: { path: where } }))).toBeInstanceOf(InvalidRequestError);
      }
      expect(server.requests.length).toBe(sent);
    }),
    { numRuns: 300 },
  );
});

test.each(["a/../../b", "a/./b", "..", "/a", "a/", "a//b", "", "."])("path %j is refused", async (path) => {
  const sent = server.requests.length;
  const where = { projectKey: "PRJ", repositorySlug: "r", path };
  expect(await rejection(stash.browsePath(where).toArray())).toBeInstanceOf(InvalidRequestError);
  expect(server.requests.length).toBe(sent);
});
