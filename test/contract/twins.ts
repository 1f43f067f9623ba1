import { expect, test } from "vitest";
import { unwrap } from "../../src/client/index.ts";
import { type Documented, documented, partsOf, pathOf, success } from "./documented.ts";
import { expectError, expectOnWire, expectValue } from "./expect.ts";
import { inputs, type OperationId } from "./inputs/index.ts";
import { failureOf, mock, onlyExchange, stash } from "./wire.ts";

type CallByUrl = (url: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A user-centric twin, called by its URL, takes and answers what its original does. */
export function repeating(twin: Documented): void {
  const original = documented(twin.original as OperationId);
  // The URL comes from the description, where its type is not known.
  const callByUrl = stash[twin.method as "GET" | "PUT" | "POST" | "DELETE"] as unknown as CallByUrl;
  const [first, ...others] = inputs[original.id];

  test("is the original's URL below the user", () => {
    const below = original.url.replace("/projects/{projectKey}/", "/users/{userSlug}/");
    expect([twin.method, twin.url]).toEqual([original.method, below]);
  });

  const send = async (input: object) => {
    const { projectKey, ...rest } = input as Record<string, unknown>;
    const { path, query, body } = partsOf(twin, { ...rest, userSlug: "first.last" });
    const result = await callByUrl(twin.url, { params: { path, query }, body });
    const exchange = onlyExchange();
    expect(exchange.request).toMatchObject({ operationId: twin.id, path: pathOf(twin, path) });
    expect(exchange.request.parameters).toStrictEqual(path);
    expect(exchange.request.query).toStrictEqual(query);
    expect(exchange.request.body).toStrictEqual(body);
    return { ...result, exchange };
  };

  for (const answer of original.answers) {
    const { status } = answer;
    for (const { name, value: example } of answer.examples) {
      test(`${status} ${name ?? ""}`, async () => {
        mock.reply(twin.id as OperationId, { status, example: name });
        const { exchange, ...result } = await send(first);
        expectOnWire(exchange.answer, answer, example);
        if (status < 400) {
          expect(result.error).toBeUndefined();
          return expectValue(result.data, answer, example);
        }
        expect(result.data).toBeUndefined();
        expect(result.error).toStrictEqual(example);
        expectError(await failureOf(unwrap(result)), status, example, exchange);
      });
    }
  }

  test.each(others.map((input) => ({ input })))("takes the other input %#", async ({ input }) => {
    const { response } = await send(input);
    expect(response.status).toBe(success(original).status);
  });
}
