import type { HeadersOptions } from "openapi-fetch";
import { kindOf, Refusal, shown } from "../errors/refusal.ts";

type HeaderRecord = Record<string, unknown>;

/**
 * Headers in any of the forms that a caller may give them in, by name; `null` leaves out what the client would send.
 * Refused if HTTP cannot carry one. Names are shown in the refusal, values are not: they may be secret.
 */
export function headerRecord(given: HeadersOptions | undefined): HeaderRecord {
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null) throw new Refusal(`headers must be an object, not ${shown(given)}`);
  const record = Symbol.iterator in given ? joinedPairs(given) : { ...given };
  for (const [name, value] of Object.entries(record)) {
    for (const one of Array.isArray(value) ? value : [value]) checkHeader(name, one);
  }
  return record;
}

/** Values of a name that comes several times are one value, as in `new Headers(pairs)`. */
function joinedPairs(pairs: Iterable<unknown>): HeaderRecord {
  const values = new Map<string, unknown>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new Refusal('headers must be an object, or pairs such as ["x-name", "value"]');
    const [given, value] = pair;
    const name = String(given).toLowerCase();
    values.set(name, values.has(name) ? `${values.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(values);
}

/** The headers of a request by their names in lower case: ours, then the caller's, which win. */
export function mergedHeaders(ours: Record<string, string>, given: HeadersOptions | undefined): Record<string, string> {
  const headers = new Headers(ours);
  for (const [name, value] of Object.entries(headerRecord(given))) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, String(value));
  }
  return Object.fromEntries(headers);
}

function checkHeader(name: string, value: unknown): void {
  try {
    new Headers([[name, ""]]);
  } catch {
    throw new Refusal(`${shown(name)} is not the name of a header`);
  }
  if (!["string", "number", "boolean", "undefined"].includes(typeof value) && value !== null) {
    throw new Refusal(`header ${name} must be text, a number or a boolean, not ${kindOf(value)}`);
  }
  try {
    new Headers([[name, String(value)]]);
  } catch {
    throw new Refusal(`header ${name} has a value that HTTP cannot send`);
  }
}
