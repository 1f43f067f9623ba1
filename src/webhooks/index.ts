// Every event and its parts by their names: `PullRequestOpenedEvent`, `EventActor`.
export type * from "../../generated/event-names.ts";
export { WebhookBodyError, WebhookError, WebhookSignatureError } from "./errors.ts";
export type { UnknownWebhookEvent, WebhookEvent, WebhookEventKey } from "./events.ts";
export { type ParseWebhookOptions, parseWebhook } from "./parse.ts";
export type { ReceivedWebhook } from "./received.ts";
