import { eventSchemas } from "../../generated/events.ts";
import { bytesOf, headerOf } from "./body.ts";
import { WebhookBodyError } from "./errors.ts";
import type { UnknownWebhookEvent, WebhookEvent } from "./events.ts";
import type { ReceivedWebhook } from "./received.ts";
import { verify } from "./signature.ts";

export interface ParseWebhookOptions {
  /** The webhook's secret, as the server has it. Left out: anyone may have sent the request. */
  secret?: string;
}

/**
 * Reads a webhook that a server sent: verifies its signature where a secret is given, and resolves to the event. The members
 * of an event are what the description has; that the server sent them is not checked.
 *
 * @throws WebhookSignatureError when the signature is missing or wrong; WebhookBodyError when the request is no event;
 * TypeError when there is no such option, the secret is empty, or the body is not as it was received.
 * @example
 * const event = await parseWebhook(request, { secret: "tell nobody" });
 * if (event.eventKey === "pr:opened") console.log(event.pullRequest.title);
 * @example
 * const server = createServer(async (request, response) => {
 *   const event = await parseWebhook({ headers: request.headers, body: request }, { secret: "tell nobody" });
 *   response.end(event.eventKey);
 * });
 */
export async function parseWebhook(
  request: Request | ReceivedWebhook,
  options: ParseWebhookOptions = {},
): Promise<WebhookEvent | UnknownWebhookEvent> {
  checkArguments(request, options);
  const key = headerOf(request, "x-event-key");
  const bytes = await bytesOf(request);
  // Nobody's bytes are looked into before it is known whose they are.
  if (options.secret !== undefined) await verify(headerOf(request, "x-hub-signature"), options.secret, bytes);
  if (!key) throw new WebhookBodyError("The request has no X-Event-Key, which every webhook of a server has.");
  const body = jsonOf(bytes);
  if (!isKnown(key)) return { eventKey: "unknown", receivedKey: key, body };
  if (!isObject(body)) throw new WebhookBodyError(`The body of ${key} is no JSON object.`);
  if (body.eventKey !== undefined && body.eventKey !== key) {
    throw new WebhookBodyError(`The header says ${key}, and the body is of another event.`);
  }
  return { ...body, eventKey: key } as WebhookEvent;
}

function isKnown(key: string): boolean {
  return Object.hasOwn(eventSchemas, key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new WebhookBodyError("The request has no body.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new WebhookBodyError("The body is no JSON.");
  }
}

/** A secret that is not there must not mean that anyone is believed. */
function checkArguments(request: unknown, options: unknown): void {
  if (!isObject(request) || !isObject(request.headers)) {
    throw new TypeError("parseWebhook takes a Request, or { headers, body }.");
  }
  if (!isObject(options)) throw new TypeError("The options of parseWebhook are an object, such as { secret: … }.");
  const unknown = Object.keys(options).find((name) => name !== "secret");
  if (unknown !== undefined) throw new TypeError(`parseWebhook has no option "${unknown}"; it has secret.`);
  if (!("secret" in options)) return;
  const { secret } = options;
  if (typeof secret === "string" && secret !== "") return;
  throw new TypeError(
    `secret must be the webhook's secret, not ${secret === "" ? "an empty text" : typeof secret}; leave it out to take requests of anyone.`,
  );
}
