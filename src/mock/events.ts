import { loadPrism } from "./prism.ts";

/** The events that webhooks tell of, each as an operation of a listener whose path is the event's key. */
export function loadEvents(description: string) {
  const { "x-webhooks": webhooks, ...document } = JSON.parse(description);
  const paths = Object.fromEntries(Object.entries(webhooks).map(([key, item]) => [`/${key}`, item]));
  return loadPrism(JSON.stringify({ ...document, paths }));
}
