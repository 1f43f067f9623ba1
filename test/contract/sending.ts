import { expect, test } from "vitest";
import { InvalidRequestError, type UnauthorizedError } from "../../src/client/index.ts";
import { resolve } from "../spec/description.ts";
import { answers } from "./answers.ts";
import { type Documented, exampleOf, partsOf, pathOf, success } from "./documented.ts";
import { expectOnWire, expectValue } from "./expect.ts";
import { inputs } from "./inputs/index.ts";
import { anonymous, call, exchanges, failureOf, onlyExchange, prefer } from "./wire.ts";

/** What the reference lets anyone call. */
const open = ["getApplicationProperties", "listProjects", "searchRepositories"];

const notLoggedIn = resolve<{ $ref?: string; value?: unknown }>({
  $ref: "#/components/examples/AuthenticationFailedServer",
}).value;

/** The client sends what the description says, and returns what it shows. */
export function sending(operation: Documented): void {
  const { id, method } = operation;
  const answer = success(operation);
  const page = operation.paging === "walked" ? "lastPage" : undefined;
  const example = exampleOf(answer, page);

  test.each(inputs[id].map((input) => ({ input })))("sends input %# and gets the example", async ({ input }) => {
    const value = await call(id, input, page && prefer(answer.status, page));

    const { request, answer: received } = onlyExchange();
    const { path, query, body } = partsOf(operation, input);
    expect(request).toMatchObject({ operationId: id, method, path: pathOf(operation, path) });
    expect(request.parameters).toStrictEqual(path);
    expect(request.query).toStrictEqual(query);
    await expectBody(request.body, body);
    expect(request.headers).toMatchObject({ authorization: "Basic", "x-atlassian-token": "no-check" });
    expect(request.headers.accept).toMatch(answer.mediaType ?? "application/json");
    const types = { none: undefined, text: /^text\/plain/, form: /^multipart\/form-data/, json: /^application\/json$/ };
    const type = types[kindOf(body)];
    if (type) expect(request.headers["content-type"]).toMatch(type);
    else expect(request.headers).not.toHaveProperty("content-type");
    expectOnWire(received, answer, example);
    await expectValue(value, answer, example);
  });

  test("answers what its type names", () => {
    const successes = operation.answers.filter(({ status }) => status < 300);
    const named = successes.map(({ schema }) => schema ?? "nothing");
    expect(new Set(named)).toEqual(new Set([answers[id]].flat()));
  });

  test("is open to anyone, or asks who is calling", async () => {
    const [input] = inputs[id];
    const result = call(id, input, undefined, anonymous);
    if (open.includes(id)) await result;
    else {
      const error = await failureOf(result);
      expect(error).toMatchObject({ name: "UnauthorizedError", status: 401, reason: "credentials" });
      expect((error as UnauthorizedError).body).toStrictEqual(notLoggedIn);
    }
    expect(onlyExchange().request.headers).not.toHaveProperty("authorization");
  });

  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  test.each(inPath)("is not sent without $name", async ({ name }) => {
    const error = await failureOf(call(id, { ...inputs[id][0], [name]: undefined }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect((error as Error).message).toContain(name);
    expect(exchanges()).toEqual([]);
  });
}

async function expectBody(received: unknown, sent: unknown): Promise<void> {
  if (kindOf(sent) !== "form") return expect(received).toStrictEqual(sent);
  const [form, fields] = [received, sent].map((body) => Object.entries(body as Record<string, Blob>));
  expect(form?.map(([name]) => name)).toEqual(fields?.map(([name]) => name));
  for (const [i, [, blob]] of (fields ?? []).entries()) {
    const [, file] = form?.[i] ?? [];
    expect(await file?.arrayBuffer()).toEqual(await blob.arrayBuffer());
    expect(file?.type).toBe(blob.type);
  }
}

function kindOf(body: unknown): "none" | "text" | "form" | "json" {
  if (body === undefined) return "none";
  if (typeof body === "string") return "text";
  return Object.values(body as object).some((value) => value instanceof Blob) ? "form" : "json";
}
