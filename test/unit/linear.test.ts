// Nothing that a server may send, or a caller upload, keeps the process busy: 1 MB of the worst takes a moment.
import { expect, test } from "vitest";
import { basic, type StashResponseError } from "../../src/client/index.ts";
import { clientOver, rejection } from "../support/client.ts";
import { expectNoSecret } from "../support/secrets.ts";

const size = 1_000_000;
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Milliseconds of the processor, so that a busy machine does not count. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A quadratic step took 8 to 88 seconds; a linear one takes a few hundred milliseconds at most. */
const moment = 3_000;

const pieces = [
  "<",
  "<!--",
  "<!-->",
  "<script",
  "<style>",
  "<a>",
  "< >",
  "</",
  "&",
  "&a",
  "&#",
  "&#x",
  "&lt;",
  "&amp;amp;",
];
const others = [
  "?",
  "%",
  "%4",
  "%41",
  "%ff",
  "%25",
  "\\",
  "\\u",
  "\\u0041",
  '\\"',
  '"',
  '":',
  '"token":',
  "=",
  "a=",
  "token=",
  "://a:b@",
  ";",
];
const blanks = [
  " ",
  "\t ",
  "\n",
  "\r\n\r\n",
  "\u0000",
  "\u202e",
  ",",
  "[",
  '{"a":',
  "a",
  "é",
  "\ud800",
  "pass",
  "abcd",
];

test.each([...pieces, ...others, ...blanks])("1 MB of %j in an error costs a moment", async (piece) => {
  const bodies = [filled(piece), `<${filled(piece)}`, `"${filled(piece)}`, JSON.stringify({ message: filled(piece) })];
  for (const body of bodies) {
    const { stash } = clientOver(() => new Response(body, { status: 409 }), { auth: basic("jcitizen", "pass&<word") });
    expect(await cpu(() => rejection(stash.getProject({ projectKey: "PRJ" })))).toBeLessThan(moment);
  }
});

test.each([...pieces, ...others, ...blanks])("1 MB of %j in a platform's error costs a moment", async (piece) => {
  const fail = () => {
    throw new Error(filled(piece), { cause: new Error(filled(piece)) });
  };
  const { stash } = clientOver(fail, { auth: basic("jcitizen", "pass&<word") });
  expect(await cpu(() => rejection(stash.getProject({ projectKey: "PRJ" })))).toBeLessThan(moment);
});

test("1 MB of JSON in small pieces costs a moment", async () => {
  const texts = Array.from({ length: size / 8 }, () => "abcde");
  const deep = `${"[".repeat(size / 2)}${"]".repeat(size / 2)}`;
  for (const body of [JSON.stringify(texts), JSON.stringify({ errors: texts }), deep, `{"errors":${deep}}`]) {
    const { stash } = clientOver(() => new Response(body, { status: 409 }), { auth: basic("jcitizen", "pass&<word") });
    let error: StashResponseError | undefined;
    const call = async () => {
      error = await rejection<StashResponseError>(stash.getProject({ projectKey: "PRJ" }));
    };
    expect(await cpu(call)).toBeLessThan(moment);
    expect(error?.status).toBe(409);
  }
});

test("a long Retry-After is read like any other", async () => {
  const { stash } = clientOver(() => new Response(null, { status: 429, headers: { "retry-after": filled("1, ") } }));
  expect(await rejection(stash.getProject({ projectKey: "PRJ" }))).toMatchObject({ status: 429 });
});

const large = 20_000_000;
const uploads: [string, () => BodyInit | object][] = [
  ["text", () => "a".repeat(large)],
  ["text of quotes", () => '"'.repeat(large)],
  ["JSON", () => JSON.stringify({ password: "hush-word", text: '"\\'.repeat(large / 2) })],
  ["bytes", () => new Uint8Array(large)],
  ["a buffer", () => new ArrayBuffer(large)],
  ["a Blob", () => new Blob([new Uint8Array(large)])],
  ["a form", () => new URLSearchParams({ password: "hush-word", a: "b".repeat(large) })],
  [
    "many parameters",
    () => new URLSearchParams(Array.from({ length: 100_000 }, (_, at) => [`password${at}`, `hush${at}`])),
  ],
];

test.each(uploads)("a large upload of %s that is refused costs a moment", async (_, make) => {
  const body = make() as BodyInit;
  const request = (status: number) => {
    const { stash } = clientOver(() => new Response('{"message": "hush-word is too large"}', { status }));
    return () => stash.fetch("/rest/x", { method: "POST", body }).catch((error: unknown) => error);
  };
  const accepted = await cpu(request(200));
  expect((await cpu(request(413))) - accepted).toBeLessThan(moment);
});

test("a large body by name that is refused costs a moment", async () => {
  const changes = Array.from({ length: 200_000 }, () => ({ password: "hush-word", a: { b: ["text", 1] } }));
  const { stash } = clientOver(() => new Response('{"message": "hush-word"}', { status: 413 }));
  let error: unknown;
  const call = async () => {
    error = await rejection(stash.createProject({ body: { key: "PRJ", name: "n", changes } as never }));
  };
  expect(await cpu(call)).toBeLessThan(moment);
  expectNoSecret(error, ["hush"]);
});

test("a body that throws when it is looked at breaks no error", async () => {
  let isSent = false;
  const body = {
    key: "PRJ",
    get name(): string {
      if (isSent) throw new Error("hush");
      return "n";
    },
  };
  const { stash } = clientOver(() => {
    isSent = true;
    return new Response(null, { status: 409 });
  });
  const error = await rejection(stash.createProject({ body: body as never }));
  expect(error).toMatchObject({ name: "ConflictError", status: 409 });
});
