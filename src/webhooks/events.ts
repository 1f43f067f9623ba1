import type { eventSchemas } from "../../generated/events.ts";
import type { components } from "../../generated/schema.ts";

/** The key of an event that the description has, such as `pr:opened`. */
export type WebhookEventKey = keyof typeof eventSchemas;

/**
 * An event: the body that the server sent, told apart by `eventKey`. With a key, the event of that key alone.
 *
 * @example
 * function announce({ actor, pullRequest }: WebhookEvent<"pr:opened">): string {
 *   return `${actor.displayName} opened ${pullRequest.title}`;
 * }
 */
export type WebhookEvent<Key extends WebhookEventKey = WebhookEventKey> = {
  [K in Key]: components["schemas"][(typeof eventSchemas)[K]] & {
    /** The key of the event. In the header alone of `diagnostics:ping`, and added to its body. */
    eventKey: K;
  };
}[Key];

/** An event that the description has not: of a later server, or of a plugin. */
export interface UnknownWebhookEvent {
  eventKey: "unknown";
  /** The key that the server sent. */
  receivedKey: string;
  /** The body that the server sent. */
  body: unknown;
}
