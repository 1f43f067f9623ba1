import { InvalidRequestError, type RequestFacts } from "./classes.ts";

/** Thrown by what checks an input and does not know the request; `withRequest` makes it an `InvalidRequestError`. */
export class Refusal extends Error {}

/** The error that a caller gets: a refusal with the request that it is about, and anything else as it is. */
export function withRequest(request: RequestFacts, error: unknown): unknown {
  return error instanceof Refusal ? new InvalidRequestError(error.message, request) : error;
}

/** Whether a value has members by name, and is no list of something; what is left out is one without members. */
export function isRecord(given: unknown): boolean {
  return given === undefined || (typeof given === "object" && given !== null && !(Symbol.iterator in given));
}

/** Refuses what is no such value; `what` names it, and `example` shows one. */
export function checkRecord(given: unknown, what: string, example: string): void {
  if (!isRecord(given)) throw new Refusal(`${what} must be an object, such as ${example}, not ${shown(given)}`);
}

/** Refuses what is no text; `what` names it, and `example` shows one. */
export function checkText(given: unknown, what: string, example: string): void {
  if (typeof given !== "string") throw new Refusal(`${what} must be text, such as ${example}, not ${shown(given)}`);
}

/** The kind of a wrong value that may be a secret, for the end of a sentence: `text`, `a number`, `an object`. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null || typeof value === "object" || typeof value === "function")
    return shown(value);
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

/** A wrong value, for the end of a sentence: `"30s"`, `3`, `an object`. Only for inputs that are no secret. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return String(value);
}
