import type { HeadersOptions } from "openapi-fetch";
import { Refusal, shown } from "../errors/refusal.ts";

type HeaderRecord = Record<string, unknown>;

/**
 * Headers in any of the forms that a caller may give them in, by name; `null` leaves out what the client would send.
 * Refused if HTTP cannot carry one. Names are shown in the refusal, values are not: they may be secret.
 */
export function headerRecord(given: HeadersOptions | undefined): HeaderRecord {
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null) throw new Refusal(`headers must be an object, not ${shown(given)}`);
  const isIterable = Symbol.iterator in given;
  const record: HeaderRecord = isIterable ? Object.fromEntries(given as Iterable<[string, string]>) : { ...given };
  for (const [name, value] of Object.entries(record)) {
    for (const one of Array.isArray(value) ? value : [value]) checkHeader(name, String(one));
  }
  return record;
}

/** The headers of a request: ours, then the caller's, which win. */
export function mergedHeaders(ours: Record<string, string>, given: HeadersOptions | undefined): Headers {
  const headers = new Headers(ours);
  for (const [name, value] of Object.entries(headerRecord(given))) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}

function checkHeader(name: string, value: string): void {
  try {
    new Headers([[name, ""]]);
  } catch {
    throw new Refusal(`${shown(name)} is not the name of a header`);
  }
  try {
    new Headers([[name, value]]);
  } catch {
    throw new Refusal(`header ${name} has a value that HTTP cannot send`);
  }
}
