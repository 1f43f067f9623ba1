import { expect } from "vitest";
import { basic, type CallOptions, createStashClient, type Paged, type StashClient } from "../../src/client/index.ts";
import { type Mock, type MockAnswer, type MockRequest, startMock } from "../../src/mock/index.ts";
import type { OperationId } from "./inputs/index.ts";

/** A request and its answer on the wire, as the mock recorded them. */
export interface Exchange {
  request: MockRequest;
  answer: MockAnswer;
}

/** One mock for all tests of a file, the client under test, and one without credentials; made by `connect()`. */
export let mock: Mock;
export let stash: StashClient;
export let anonymous: StashClient;

/**
 * Starts the mock, whose links stay as they are, so that examples arrive to the letter; and makes the clients: with the
 * platform's `fetch`, as nearly everybody uses them, or with one that is given.
 */
export async function connect(fetch?: typeof globalThis.fetch): Promise<void> {
  mock = await startMock({ keepLinks: true });
  const options = { baseUrl: mock.url, retry: false as const, ...(fetch && { fetch }) };
  stash = createStashClient({ ...options, auth: basic("jcitizen", "open-sesame") });
  anonymous = createStashClient(options);
}

/** The requests and answers since the test began, in order. */
export function exchanges(): Exchange[] {
  return mock.requests.map((request) => {
    if (!request.answer) throw new Error(`The mock has not answered ${request.method} ${request.url}.`);
    return { request, answer: request.answer };
  });
}

/** The only exchange since the test began, or since the last `forget()`. */
export function onlyExchange(): Exchange {
  const all = exchanges();
  expect(all).toHaveLength(1);
  return all[0] as Exchange;
}

export function forget(): void {
  mock.reset();
}

/** The client's method of that name; of a list, its first page. */
export async function call(
  id: OperationId,
  input: object,
  options?: CallOptions,
  client: StashClient = stash,
): Promise<unknown> {
  // Inputs are typed where they are written; here they come from the description.
  const method = client[id] as (input: object, options?: CallOptions) => Paged<unknown> | Promise<unknown>;
  const result = method(input, options);
  return "page" in result ? result.page() : result;
}

/** The error that the call rejects with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([call]);
  if (result.status === "rejected") return result.reason;
  throw new Error("The call was answered, and should have failed.");
}

export const prefer = (status: number, example?: string): CallOptions => ({
  headers: { prefer: example ? `code=${status}, example=${example}` : `code=${status}` },
});
