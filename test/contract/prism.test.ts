import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { basic, createStashClient, type Paged, type StashClient } from "../../src/client/index.ts";
import { type Documented, exampleOf, originals, partsOf, success, twins } from "./documented.ts";
import { inputs, type OperationId } from "./inputs/index.ts";
import { startPlainPrism } from "./plain-prism.ts";

// The description must be of use to somebody who has Prism and nothing of ours.
type Plain = Awaited<ReturnType<typeof startPlainPrism>>;
type CallByUrl = (url: string, init: object) => Promise<{ data?: unknown; response: Response }>;

let prism: Plain;
let stash: StashClient;
const responses: Response[] = [];

beforeAll(async () => {
  prism = await startPlainPrism([...originals, ...twins]);
  stash = createStashClient({
    baseUrl: prism.url,
    auth: basic("jcitizen", "secret"),
    retry: false,
    fetch: async (...sent: Parameters<typeof fetch>) => {
      const response = await fetch(...sent);
      responses.push(response.clone());
      return response;
    },
  });
}, 60_000);
beforeEach(() => {
  responses.length = 0;
});
afterAll(() => prism.close());

describe("plain Prism answers the client with the first example", () => {
  describe.each(originals.map((operation) => ({ id: operation.id, operation })))("$id", ({ id, operation }) => {
    test.each(inputs[id].map((input) => ({ input })))("input %#", async ({ input }) => {
      expectExample(operation, await call(id, input));
    });

    if (!operation.paging) return;
    test("the whole list, and comes to its end", async () => {
      const { start, limit, type, blame, noContent, ...input } = inputs[id][0] as Record<string, unknown>;
      const items = await (methodOf(id)(input) as Paged<unknown>).toArray();
      expect(items).toStrictEqual(itemsOf(exampleOf(success(operation))));
      expect(responses).toHaveLength(1);
    });
  });

  test.each(twins)("the twin $id", async (twin) => {
    const { projectKey, ...rest } = inputs[twin.original as OperationId][0] as Record<string, unknown>;
    const { path, query, body } = partsOf(twin, { ...rest, userSlug: "first.last" });
    const callByUrl = stash[twin.method as "GET" | "PUT" | "POST" | "DELETE"] as unknown as CallByUrl;
    const { data } = await callByUrl(twin.url, { params: { path, query }, body });
    expectExample(twin, data);
  });
});

/** The documented success with its first example, and nothing for Prism to object to. */
function expectExample(operation: Documented, value: unknown): void {
  const answer = success(operation);
  const [response] = responses as [Response];
  expect(objections(response)).toEqual([]);
  expect(response.status).toBe(answer.status);
  const example = exampleOf(answer);
  // Prism cannot serve bytes: of a picture it sends the text `string`.
  if (example === undefined && answer.mediaType) expect(value).toBeDefined();
  else expect(value).toStrictEqual(example);
}

/** The errors that Prism finds in the request. That a parameter is deprecated is a warning, for whoever still sends it. */
function objections({ headers }: Response): { code: string }[] {
  const violations: { code: string }[] = JSON.parse(headers.get("sl-violations") ?? "[]");
  return violations.filter(({ code }) => code !== "deprecated");
}

/** The client's method of that name, untyped: ids and inputs come from the description here. */
function methodOf(id: OperationId) {
  return stash[id] as (input: object) => Paged<unknown> | Promise<unknown>;
}

async function call(id: OperationId, input: object): Promise<unknown> {
  const result = methodOf(id)(input);
  return "page" in result ? result.page() : result;
}

function itemsOf(page: unknown): unknown[] {
  type Page = { children?: Page; lines?: unknown[]; values?: unknown[] };
  const { children, lines, values } = page as Page;
  return children?.values ?? lines ?? values ?? [];
}
