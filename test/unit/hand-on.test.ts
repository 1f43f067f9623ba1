// Platforms take only a response that they have made: from a handler, or into a cache.
import { Response as OtherResponse } from "undici";
import { afterEach, expect, test, vi } from "vitest";
import { baseUrl } from "../support/client.ts";

const answer = async () =>
  new Response('{"key":"PRJ"}', { status: 201, statusText: "Made", headers: { "content-type": "application/json" } });

/** A response of a client, in a platform whose `Response` has these members as well. */
async function responseWith(members: PropertyDescriptorMap): Promise<Response> {
  vi.resetModules();
  Object.defineProperties(Response.prototype, members);
  const { createStashClient } = await import("../../src/client/index.ts");
  return createStashClient({ baseUrl, fetch: answer }).fetch("/rest/x");
}

/** Members such as workerd's `webSocket` and Bun's `textStream`, which refuse what the platform has not made. */
const beyondStandard: PropertyDescriptorMap = {
  webSocket: {
    configurable: true,
    get(this: Response) {
      return this.type === "default" && this.bodyUsed === Response.prototype.clone.call(this).bodyUsed
        ? null
        : undefined;
    },
  },
  firstLetter: {
    configurable: true,
    async value(this: Response) {
      return (await Response.prototype.text.call(this)).slice(0, 1);
    },
  },
};

afterEach(() => {
  for (const name in beyondStandard) Reflect.deleteProperty(Response.prototype, name);
});

test.each([
  ["the platform's", Response],
  ["undici's", OtherResponse as unknown as typeof Response],
])("a response can be handed on as one of %s class", async (_, Class) => {
  const response = await responseWith({});
  for (let n = 0; n < 2; n++) {
    const handed = new Class(response.body, response);
    const { status, statusText, headers } = handed;
    expect([status, statusText, headers.get("content-type")]).toEqual([201, "Made", "application/json"]);
    expect(await handed.clone().json()).toEqual({ key: "PRJ" });
    expect(await Class.prototype.text.call(handed)).toBe('{"key":"PRJ"}');
  }
});

test("members beyond the standard work on a response as on the platform's own", async () => {
  const response = (await responseWith(beyondStandard)) as Response & {
    webSocket: null;
    firstLetter(): Promise<string>;
  };
  expect(response.webSocket).toBeNull();
  expect(await response.firstLetter()).toBe("{");
  expect(await response.text()).toBe('{"key":"PRJ"}');
});
