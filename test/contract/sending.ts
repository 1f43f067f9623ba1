import { expect, test } from "vitest";
import { InvalidRequestError, type UnauthorizedError } from "../../src/client/index.ts";
import { returnsOf } from "../spec/additions.ts";
import { resolve } from "../spec/description.ts";
import { inventory } from "../spec/inventory.ts";
import { type Documented, type DocumentedAnswer, exampleOf, partsOf, pathOf, success } from "./documented.ts";
import { expectOnWire, expectValue } from "./expect.ts";
import { inputs } from "./inputs/index.ts";
import { anonymous, call, exchanges, failureOf, onlyExchange, prefer } from "./wire.ts";

const notLoggedIn = resolve<{ $ref?: string; value?: unknown }>({
  $ref: "#/components/examples/AuthenticationFailedServer",
}).value;

/** The client sends what the description says, and returns what it shows. */
export function sending(operation: Documented): void {
  const { id, method } = operation;
  const answer = success(operation);
  const read = inventory.find(({ operationId }) => operationId === id);

  test.each(inputs[id].map((input) => ({ input })))("sends input %# and gets the example", async ({ input }) => {
    const name = operation.paging === "walked" ? "lastPage" : exampleBeside(answer, input);
    const example = exampleOf(answer, name);
    const value = await call(id, input, name ? prefer(answer.status, name) : {});

    const { request, answer: received } = onlyExchange();
    const { path, query, body } = partsOf(operation, input);
    expect(request).toMatchObject({ operationId: id, method, path: pathOf(operation, path) });
    expect(request.parameters).toStrictEqual(path);
    expect(request.query).toStrictEqual(query);
    await expectBody(request.body, body);
    expect(request.headers).toMatchObject({ authorization: "Basic", "x-atlassian-token": "no-check" });
    expect(request.headers.accept).toContain(askedFor(answer));
    const [type] = (request.headers["content-type"] ?? "").split(";");
    expect(type).toBe(body === undefined ? "" : operation.body?.mediaType);
    expectOnWire(received, answer, example);
    await expectValue(value, answer, received, example);
  });

  test("answers what its type names", () => {
    const successes = operation.answers.filter(({ status }) => status < 300);
    const named = successes.map(({ kind, schema }) => (kind === "text" || kind === "stream" ? kind : (schema ?? kind)));
    expect(new Set(named)).toEqual(new Set(read && returnsOf(read)));
  });

  test("is open to anyone, or asks who is calling", async () => {
    const [input] = inputs[id];
    const result = call(id, input, undefined, anonymous);
    expect(operation.isOpen).toBe(read?.anonymous === true);
    if (operation.isOpen) await result;
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

/** Bytes are welcome whatever type they have: that of a file is the file's own. */
function askedFor({ kind, mediaType = "application/json" }: DocumentedAnswer): string {
  return kind === "stream" ? "*/*" : mediaType;
}

/** An example other than the one that a parameter of the input, such as `withCounts`, asks the mock for. */
function exampleBeside({ examples }: DocumentedAnswer, input: object): string | undefined {
  return examples.some(({ name }) => name && name in input) ? examples[0]?.name : undefined;
}

async function expectBody(received: unknown, sent: unknown): Promise<void> {
  const isForm = Object.values(Object(received)).some((value) => value instanceof Blob);
  if (!isForm) return expect(received).toStrictEqual(sent);
  const [form, fields] = [received, sent].map((body) => Object.entries(body as Record<string, Blob | string>));
  expect(form?.map(([name]) => name)).toEqual(fields?.map(([name]) => name));
  for (const [i, [, value]] of (fields ?? []).entries()) {
    const file = form?.[i]?.[1];
    if (!(value instanceof Blob)) expect(file).toBe(value);
    else {
      expect(await (file as Blob).arrayBuffer()).toEqual(await value.arrayBuffer());
      expect((file as Blob).type).toBe(value.type || "application/octet-stream");
    }
  }
}
