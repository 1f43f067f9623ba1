import type { Webhooks } from "./description.ts";

/** The source of generated/events.ts: the schema of each event's body, from which the types of events are made. */
export function eventTable({ "x-webhooks": webhooks }: Webhooks): string {
  const entries = Object.entries(webhooks).map(([key, { post }]) => {
    const { $ref } = post.requestBody.content["application/json"].schema;
    return `  /** ${post.summary}. */\n  "${key}": "${$ref.split("/").at(-1)}",\n`;
  });
  return `/** Every event that webhooks tell of: the name of its schema, by its key. */
export const eventSchemas = {
${entries.join("")}} as const;
`;
}
