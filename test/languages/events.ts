import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Description {
  "x-webhooks": Record<string, { post: { requestBody: { content: Record<string, { examples: object }> } } }>;
  components: { examples: Record<string, { value: unknown }> };
}

// biome-ignore lint/suspicious/noExplicitAny: payloads of events are JSON of many forms, read at the paths written below.
type Payload = any;

/** The events that every program reads from `events/`, and what it prints of each. */
const EVENTS: { key: string; example: string; read: (event: Payload) => unknown }[] = [
  { key: "repo:refs_changed", example: "server", read: ({ changes }) => changes[0].refId },
  { key: "pr:opened", example: "server", read: ({ pullRequest }) => pullRequest.title },
  { key: "pr:opened", example: "isoDates", read: ({ pullRequest }) => pullRequest.title },
  { key: "pr:reviewer:updated", example: "server", read: ({ addedReviewers }) => addedReviewers[0].name },
  { key: "pr:comment:added", example: "server", read: ({ comment }) => comment.text },
  { key: "project:modified", example: "server", read: (event) => event.new.name },
  { key: "diagnostics:ping", example: "server", read: ({ test }) => test },
];

/** `events/pr_opened.server.json` in a program's folder is the example `server` of `pr:opened`. */
export function writeEvents(folder: string): void {
  mkdirSync(join(folder, "events"), { recursive: true });
  for (const { key, example } of EVENTS) {
    const file = join(folder, "events", `${key.replaceAll(":", "_")}.${example}.json`);
    writeFileSync(file, JSON.stringify(payloadOf(key, example)));
  }
}

export function eventLines(): string[] {
  return EVENTS.map(({ key, example, read }) => `${key}: ${read(payloadOf(key, example))}`);
}

function payloadOf(key: string, example: string): Payload {
  const content = description["x-webhooks"][key]?.post.requestBody.content["application/json"];
  const found = (content?.examples as Record<string, { $ref: string }> | undefined)?.[example];
  if (!found) throw new Error(`The event ${key} has no example ${example}.`);
  return description.components.examples[found.$ref.split("/").at(-1) as string]?.value;
}

const description = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as Description;
