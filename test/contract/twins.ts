import { expect, test } from "vitest";
import { type Documented, documented, partsOf, pathOf, success } from "./documented.ts";
import { expectOnWire, expectValue } from "./expect.ts";
import { inputs, type OperationId } from "./inputs/index.ts";
import { mock, onlyExchange, stash } from "./wire.ts";

type CallByUrl = (url: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * A user-centric twin, called by its URL, takes and answers what its original does. It is called once: that its responses
 * are those of its original, test/spec/inventory.test.ts has shown.
 */
export function repeating(twin: Documented): void {
  test("is called by its URL below the user, and answers as its original does", async () => {
    const original = documented(twin.original as OperationId);
    const below = original.url.replace("/projects/{projectKey}/", "/users/{userSlug}/");
    expect([twin.method, twin.url]).toEqual([original.method, below]);

    const answer = success(original);
    const [{ name, value } = {}] = answer.examples;
    mock.reply(twin.id as OperationId, { status: answer.status, ...(name && { example: name }) });
    const { projectKey, ...rest } = inputs[original.id][0] as Record<string, unknown>;
    const { path, query, body } = partsOf(twin, { ...rest, userSlug: "first.last" });
    // The URL comes from the description, where its type is not known.
    const callByUrl = stash[twin.method as "GET" | "PUT" | "POST" | "DELETE"] as unknown as CallByUrl;
    const result = await callByUrl(twin.url, { params: { path, query }, body });

    const exchange = onlyExchange();
    expect(exchange.request).toMatchObject({ operationId: twin.id, path: pathOf(twin, path) });
    expect(exchange.request.parameters).toStrictEqual(path);
    expect(exchange.request.query).toStrictEqual(query);
    expect(exchange.request.body).toStrictEqual(body);
    expectOnWire(exchange.answer, answer, value);
    expect(result.error).toBeUndefined();
    await expectValue(asByName(result), answer, exchange.answer, value);
  });
}

/** A body that streams is the data by URL, and by name inside of a response. */
function asByName({ data, response }: Awaited<ReturnType<CallByUrl>>): unknown {
  return data instanceof ReadableStream ? new Response(data, response) : data;
}
