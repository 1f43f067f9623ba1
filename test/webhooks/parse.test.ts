import { createHmac } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  parseWebhook,
  type ReceivedWebhook,
  WebhookBodyError,
  WebhookError,
  WebhookSignatureError,
} from "../../src/webhooks/index.ts";

const SECRET = "tëll nobody";
const opened = { eventKey: "pr:opened", date: "2026-05-04T11:15:30+0200", pullRequest: { title: "Tälking" } };

/** As another implementation than ours signs: that of OpenSSL. */
function sign(body: string | Uint8Array, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

type Init = { key?: string | null; signature?: string | null };

function headers(body: string | Uint8Array, { key = "pr:opened", signature = sign(body) }: Init): Headers {
  const given = { "x-event-key": key, "x-hub-signature": signature };
  return new Headers(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null));
}

function request(body: string | Uint8Array<ArrayBuffer> = JSON.stringify(opened), init: Init = {}): Request {
  return new Request("http://127.0.0.1/hook", { method: "POST", headers: headers(body, init), body });
}

const parse = (body?: string | Uint8Array<ArrayBuffer>, init?: Init) =>
  parseWebhook(request(body, init), { secret: SECRET });

describe("an event", () => {
  test("of a Request, signed by another implementation", async () => {
    expect(await parse()).toEqual(opened);
  });

  test("with digits of the signature in capitals", async () => {
    const signature = `sha256=${sign(JSON.stringify(opened)).slice(7).toUpperCase()}`;
    expect(await parse(undefined, { signature })).toEqual(opened);
  });

  test("that nobody signed, where no secret is given", async () => {
    expect(await parseWebhook(request(undefined, { signature: null }))).toEqual(opened);
  });

  const body = JSON.stringify(opened);
  const bytes = new TextEncoder().encode(body);
  const node = { "x-event-key": "pr:opened", "x-hub-signature": sign(body), "set-cookie": ["a", "b"], host: undefined };
  test.each<[string, ReceivedWebhook]>([
    ["headers of Node and a string", { headers: node, body }],
    ["headers of Node and a Buffer", { headers: node, body: Buffer.from(body) }],
    ["bytes in the midst of others", { headers: node, body: new Uint8Array([0, ...bytes, 0]).subarray(1, -1) }],
    ["an ArrayBuffer", { headers: headers(body, {}), body: bytes.buffer }],
    ["chunks, as they come", { headers: node, body: Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]) }],
    ["names of headers in capitals", { headers: { "X-Event-Key": "pr:opened", "X-HUB-SIGNATURE": sign(body) }, body }],
  ])("of %s", async (_name, received) => {
    expect(await parseWebhook(received, { secret: SECRET })).toEqual(opened);
  });

  test("whose key is in the header alone", async () => {
    expect(await parse('{"test": true}', { key: "diagnostics:ping" })).toEqual({
      eventKey: "diagnostics:ping",
      test: true,
    });
  });

  test.each(["pr:exploded", "constructor", "__proto__", "unknown"])("that nothing describes: %s", async (key) => {
    expect(await parse("[1]", { key })).toEqual({ eventKey: "unknown", receivedKey: key, body: [1] });
  });

  test("with a member of every object's name is itself, and changes no other", async () => {
    const event = await parse('{"__proto__": {"polluted": true}}');
    expect(event).not.toHaveProperty("polluted", true);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("a WebhookSignatureError", () => {
  test.each<[string, Init | undefined, string]>([
    ["no signature", { signature: null }, "no X-Hub-Signature: give the webhook the same secret"],
    ["the signature of another secret", { signature: sign(JSON.stringify(opened), "x") }, "not that of this body"],
    ["the signature of another body", { signature: sign("{}") }, "not that of this body"],
    ["an empty signature", { signature: "" }, "not sha256= and 64"],
    ["a short signature", { signature: "sha256=ab" }, "not sha256= and 64"],
    ["digits without a name", { signature: sign(JSON.stringify(opened)).slice(7) }, "not sha256= and 64"],
    ["another algorithm", { signature: `sha1=${"0".repeat(40)}` }, "not sha256= and 64"],
    ["what is no digit", { signature: `sha256=${"g".repeat(64)}` }, "not sha256= and 64"],
    ["two signatures", { signature: [sign("{}"), sign("{}")].join(", ") }, "not sha256= and 64"],
  ])("of %s", async (_name, init, message) => {
    const error = await parse(undefined, init).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toBeInstanceOf(WebhookError);
    expect(error).toMatchObject({ name: "WebhookSignatureError", message: expect.stringContaining(message) });
  });

  test("comes before anything is said of the body", async () => {
    await expect(parse("no JSON", { key: null, signature: sign("{}") })).rejects.toThrow(WebhookSignatureError);
  });

  test("says nothing of the secret", async () => {
    const error = await parse(undefined, { signature: sign("{}") }).catch(String);
    expect(error).not.toContain(SECRET);
  });
});

describe("a WebhookBodyError", () => {
  const ten = 10 * 1024 * 1024;
  test.each<[string, string | Uint8Array<ArrayBuffer>, Init, string]>([
    ["no key", "{}", { key: null }, "no X-Event-Key"],
    ["an empty body", "", {}, "no body"],
    ["a body cut short", '{"eventKey": "pr:op', {}, "no JSON"],
    ["what is no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), {}, "no JSON"],
    ["a list", "[]", {}, "body of pr:opened is no JSON object"],
    ["null", "null", {}, "body of pr:opened is no JSON object"],
    ["another event", '{"eventKey": "pr:merged"}', {}, "The header says pr:opened"],
    ["a key that is no text", '{"eventKey": 1}', {}, "The header says pr:opened"],
    ["more than 10 MB", `"${" ".repeat(ten)}"`, {}, "longer than 10 MB"],
  ])("of %s", async (_name, body, init, message) => {
    for (const received of [request(body, init), { headers: headers(body, init), body }]) {
      const error = await parseWebhook(received, { secret: SECRET }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(WebhookBodyError);
      expect(error).toMatchObject({ name: "WebhookBodyError", message: expect.stringContaining(message) });
    }
  });

  test("of 10 MB to the byte there is none", async () => {
    const body = `{}${" ".repeat(ten - 2)}`;
    expect(await parse(body)).toEqual({ eventKey: "pr:opened" });
  });

  test("of a Request without a body", async () => {
    const empty = new Request("http://127.0.0.1", { headers: { "x-event-key": "pr:opened" } });
    await expect(parseWebhook(empty)).rejects.toThrow("no body");
  });

  test("of a sender who never ends comes when 10 MB are there", async () => {
    let sent = 0;
    let isCancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const endless = new Request("http://127.0.0.1", { method: "POST", body, duplex: "half" } as RequestInit);
    await expect(parseWebhook(endless)).rejects.toThrow("longer than 10 MB");
    expect(sent).toBeLessThan(15);
    expect(isCancelled).toBe(true);
  });

  test("of chunks without an end comes when 10 MB are there", async () => {
    const body = Readable.from(
      (async function* () {
        for (;;) yield new Uint8Array(1024 * 1024);
      })(),
    );
    await expect(parseWebhook({ headers: {}, body })).rejects.toThrow("longer than 10 MB");
    expect(body.destroyed).toBe(true);
  });

  test.each([new Error("gone"), new TypeError("terminated")])(
    "of a sender who stops half-way has the reason as its cause: %s",
    async (reason) => {
      const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
      const cut = new Request("http://127.0.0.1", { method: "POST", body, duplex: "half" } as RequestInit);
      await expect(parseWebhook(cut)).rejects.toMatchObject({ name: "WebhookBodyError", cause: reason });
    },
  );
});

describe("a TypeError for a mistake of the caller's", () => {
  test.each<[string, unknown, string]>([
    ["an empty secret", { secret: "" }, "secret must be the webhook's secret, not an empty text; leave it out"],
    ["a secret that is not set", { secret: undefined }, "not undefined; leave it out"],
    ["a secret that is no text", { secret: 1 }, "not number"],
    ["a misspelt option", { secert: "hush" }, 'parseWebhook has no option "secert"; it has secret.'],
    ["options that are none", "secret", "The options of parseWebhook are an object"],
  ])("%s", async (_name, options, message) => {
    const untouched = request();
    const error = await parseWebhook(untouched, options as object).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
    expect(untouched.bodyUsed).toBe(false);
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "takes a Request, or { headers, body }"],
    ["no headers", { body: "{}" }, "takes a Request, or { headers, body }"],
    ["no body", { headers: {} }, "not undefined: let no middleware parse it"],
    ["text in chunks", { headers: {}, body: Readable.from(["{}"]) }, "do not call setEncoding before"],
    ["a parsed body", { headers: {}, body: opened }, "not a parsed object: let no middleware parse it"],
    ["a body that was parsed, and is of the parser's class", { headers: {}, body: new Map() }, "not a parsed object"],
    ["a parsed list", { headers: {}, body: [] }, "not an array: let no middleware parse it"],
  ])("%s", async (_name, received, message) => {
    const error = await parseWebhook(received as ReceivedWebhook).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
  });

  test("a body that was read before", async () => {
    const read = request();
    await read.text();
    await expect(parseWebhook(read)).rejects.toThrow("was read before: give parseWebhook a clone");
    const stream = request();
    const reader = stream.body?.getReader();
    await reader?.read();
    reader?.releaseLock();
    await expect(parseWebhook(stream)).rejects.toThrow("was read before");
    const message = Readable.from([new Uint8Array(1)]);
    for await (const _ of message);
    await expect(parseWebhook({ headers: {}, body: message })).rejects.toThrow("let no middleware read it");
  });
});
