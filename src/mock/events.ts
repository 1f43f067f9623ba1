import { inspect } from "node:util";
import { loadPrism, type Operation } from "./prism.ts";

/** The events that webhooks tell of, each as an operation of a listener whose path is the event's key. */
export function loadEvents(description: string) {
  const { "x-webhooks": webhooks = {}, ...document } = JSON.parse(description);
  const paths = Object.fromEntries(Object.entries(webhooks).map(([key, item]) => [`/${key}`, item]));
  return loadPrism(JSON.stringify({ ...document, paths }));
}

export type Events = ReturnType<typeof loadEvents>;

/** The body of an event: an example, or what is given, if the description allows it. */
export function payloadOf(events: Events, eventKey: string, given: { payload?: unknown; example?: string }): unknown {
  const event = events.operations.find(({ path }) => path === `/${eventKey}`);
  if (!event) {
    const keys = events.operations.map(({ path }) => path.slice(1));
    throw new Error(`No event has the key ${inspect(eventKey)}; there are ${keys.join(", ") || "none"}.`);
  }
  const { payload, example } = given;
  if (payload === undefined) return exampleOf(event, eventKey, example);
  if (example !== undefined) throw new Error("Give a payload or an example, not both.");
  const headers = { "content-type": "application/json", "x-event-key": eventKey, "x-request-id": "1" };
  const [first] = events.checkRequest(event, { method: "post", url: { path: event.path }, headers, body: payload });
  if (first) throw new Error(`The payload breaks the description of ${eventKey}: ${first.message}.`);
  return payload;
}

function exampleOf({ request }: Operation, eventKey: string, name: string | undefined): unknown {
  const examples = request?.body?.contents?.[0]?.examples ?? [];
  const found = name === undefined ? examples[0] : examples.find(({ key }) => key === name);
  if (found && "value" in found) return found.value;
  throw new Error(
    `${eventKey} has no example ${inspect(name)}; it has ${examples.map(({ key }) => key).join(", ") || "none"}.`,
  );
}
