import { expect } from "vitest";
import { basic, type CallOptions, createStashClient, type FetchInit, type Paged } from "../../src/client/index.ts";
import { type MockRequest, startMock } from "../../src/mock/index.ts";
import type { OperationId } from "./inputs/index.ts";

/** What came back, as it came. */
export interface WireAnswer {
  status: number;
  mediaType: string;
  text: string;
}
export interface Exchange {
  request: MockRequest;
  answer: WireAnswer;
}

/** One mock for all contract tests. */
export const mock = await startMock();

const answers: WireAnswer[] = [];
const options = {
  baseUrl: mock.url,
  retry: false as const,
  fetch: async (url: string, init: FetchInit) => {
    const response = await fetch(url, init);
    const mediaType = (response.headers.get("content-type") ?? "").split(";", 1)[0] as string;
    answers.push({ status: response.status, mediaType, text: await response.clone().text() });
    return response;
  },
};
export const stash = createStashClient({ ...options, auth: basic("jcitizen", "secret") });
export const anonymous = createStashClient(options);

/** What went over the wire since the test began, in order. */
export function exchanges(): Exchange[] {
  expect(answers).toHaveLength(mock.requests.length);
  return mock.requests.map((request, i) => ({ request, answer: answers[i] as WireAnswer }));
}

/** The only exchange since the test began, or since the last `forget()`. */
export function onlyExchange(): Exchange {
  const all = exchanges();
  expect(all).toHaveLength(1);
  return all[0] as Exchange;
}

export function forget(): void {
  mock.reset();
  answers.length = 0;
}

/** The client's method of that name; of a list, its first page. */
export async function call(
  id: OperationId,
  input: object,
  options?: CallOptions,
  client: typeof stash = stash,
): Promise<unknown> {
  // Inputs are typed where they are written; here they come from the description.
  const method = client[id] as (input: object, options?: CallOptions) => Paged<unknown> | Promise<unknown>;
  const result = method(input, options);
  return "page" in result ? result.page() : result;
}

/** What the call rejects with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([call]);
  if (result.status === "rejected") return result.reason;
  throw new Error("The call was answered, and should have failed.");
}

export const prefer = (status: number, example?: string): CallOptions => ({
  headers: { prefer: example ? `code=${status}, example=${example}` : `code=${status}` },
});
