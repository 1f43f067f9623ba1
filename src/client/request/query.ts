import { checkRecord, Refusal, shown } from "../errors/refusal.ts";
import { isExact } from "./number.ts";
import { encode } from "./path.ts";

/** Writes a query: lists repeat their name, and what is undefined or null is left out. */
export function serializeQuery(query: Record<string, unknown>): string {
  checkRecord(query, "query", "{ start: 25 }");
  const pairs: string[] = [];
  for (const [name, given] of Object.entries(query)) {
    for (const value of Array.isArray(given) ? given : [given]) {
      if (value !== undefined && value !== null) pairs.push(pair(name, value));
    }
  }
  return pairs.join("&");
}

function pair(name: string, value: unknown): string {
  const what = `query parameter ${name}`;
  if (typeof value !== "string" && typeof value !== "boolean" && !isExact(value)) {
    throw new Refusal(`${what} must be text, an exact number, a boolean or a list of them, not ${shown(value)}`);
  }
  return `${encode(name, what)}=${encode(String(value), what)}`;
}
