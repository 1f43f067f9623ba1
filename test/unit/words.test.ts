import { expect, test } from "vitest";
import { type ConflictError, StashResponseError } from "../../src/client/index.ts";
import { clientOver, errorBody, json, rejection } from "../support/client.ts";

const html = { "content-type": "text/html;charset=UTF-8" };

function failure<E = StashResponseError>(answer: () => Response): Promise<E> {
  return rejection<E>(clientOver(answer).stash.getProject({ projectKey: "PRJ" }));
}

test("causes that are texts, or lack members, become whole ones", async () => {
  const error = await failure(() => json({ errors: ["Broken", { context: "x" }, null] }, { status: 400 }));
  expect(error.errors).toEqual([
    { context: null, message: "Broken", exceptionName: null },
    { context: "x", message: "", exceptionName: null },
    { context: null, message: "", exceptionName: null },
  ]);
});

test("HTML is reduced to its text", async () => {
  const page =
    "<html><head><style>p{}</style><title>Oops</title></head><body><script>x()</script><p>A &amp; B</p></body>";
  const error = await failure(() => new Response(page, { status: 502, headers: html }));
  expect(error.body).toBe("Oops A & B");
  expect(error.message).toContain("502 Oops A & B");
  expect(error.errors).toEqual([]);
});

test.each([
  ["a comment", "<!-- a > b --><p>seen</p>", "seen"],
  ["scripts in capitals", "<SCRIPT>x < 1</SCRIPT ><P>seen", "seen"],
  ["an open tag at the end", "<p>seen</p> 1 < 2", "seen 1 < 2"],
  ["entities", "<p>&lt;a&gt; &quot;b&quot; &amp;&nbsp;</p>", '<a> "b" &'],
  ["letters that grow in lower case", "<p>İ</p><p>seen</p>", "İ seen"],
])("of %s a reader sees this", async (_, markup, text) => {
  const error = await failure(() => new Response(markup, { status: 502, headers: html }));
  expect(error.body).toBe(text);
});

test.each(["<", "<!--", "<script", "<p", "&", "&lt", "<<script>", "</"])(
  "a megabyte of %j is read in a moment",
  async (part) => {
    const started = performance.now();
    await failure(() => new Response(`<p>${part.repeat(1_000_000 / part.length)}`, { status: 502, headers: html }));
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);

test("XML is reduced to its text", async () => {
  const xml = '<?xml version="1.0"?><status><status-code>404</status-code><message>null for uri</message></status>';
  const error = await failure(() => new Response(xml, { status: 404, headers: { "content-type": "application/xml" } }));
  expect(error.body).toBe("404 null for uri");
});

test("the words of a message outside of errors[] are used", async () => {
  const error = await failure(() => json({ "status-code": 404, message: "null for uri: x" }, { status: 404 }));
  expect(error.message).toContain("404 null for uri: x");
});

test("a conflict's message ends with the words of the vetoes and of the reviewers", async () => {
  const vetoes = [
    { summaryMessage: "Not enough approvals", detailedMessage: "Two more are needed." },
    { summaryMessage: "Build failed", detailedMessage: "" },
  ];
  const reviewerErrors = [{ context: "nobody", message: "nobody is not a user.", exceptionName: null }];
  const body = errorBody("You cannot do this", { vetoes, reviewerErrors });
  const error = await failure<ConflictError>(() => json(body, { status: 409 }));
  expect(error.message).toMatch(
    /: 409 You cannot do this; Not enough approvals: Two more are needed\.; Build failed; nobody is not a user\.$/,
  );
  expect(error.vetoes).toEqual(vetoes);
});

test.each([
  { errors: [{ message: "No", vetoes: "x", reviewerErrors: { a: 1 }, exceptionName: { toString: 1 } }] },
  { errors: [{ message: { toString: 1 }, vetoes: [null, 5, { summaryMessage: 1 }] }] },
  { message: { toString: 1 }, error: { toString: 1 } },
])("a body that no server sends is an error of ours all the same: %j", async (body) => {
  for (const status of [401, 403, 409, 500]) {
    const error = await failure(() => json(body, { status }));
    expect(error).toBeInstanceOf(StashResponseError);
    expect(error.status).toBe(status);
    expect(error.body).toEqual(body);
  }
});

test("a long message is cut at 500 characters, and whole in the body", async () => {
  const words = "x".repeat(600);
  const error = await failure(() => json({ message: words }, { status: 500 }));
  expect(error.message).toBe(`GET /context/rest/api/1.0/projects/PRJ: 500 ${"x".repeat(500)}`);
  expect(error.body).toEqual({ message: words });
});

test("causes without words leave no gaps in the message", async () => {
  const { stash } = clientOver(() =>
    json({ errors: [null, { message: null }, "first", { message: "second" }] }, { status: 400 }),
  );
  expect((await rejection(stash.getProject({ projectKey: "P" }))).message).toMatch(/: 400 first; second$/);
});
