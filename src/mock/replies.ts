import { validateHeaderName, validateHeaderValue } from "node:http";
import { inspect } from "node:util";
import type { Wanted } from "./answers.ts";

export interface Reply extends Wanted {
  times?: number;
}

const MEMBERS = ["status", "body", "example", "headers", "times"];

/** Tests are often plain JavaScript, where a misspelt member would be a reply that silently does nothing. */
export function assertReply(reply: Reply): void {
  if (!isPlainObject(reply)) throw new Error(`A reply is an object, such as { status: 404 }, not ${inspect(reply)}.`);
  const unknown = Object.keys(reply).find((name) => !MEMBERS.includes(name));
  if (unknown) throw new Error(`A reply has no member "${unknown}"; it has ${MEMBERS.join(", ")}.`);
  const { times = 1, headers = {}, body, example } = reply;
  if (times !== Infinity && !(Number.isInteger(times) && times > 0)) {
    throw new Error(`times is a positive whole number or Infinity, not ${inspect(times)}.`);
  }
  if (example && body !== undefined) throw new Error("Give a body or an example, not both.");
  assertHeaders(headers);
}

/** Node refuses bad headers, too, but not before they are sent. */
function assertHeaders(headers: Record<string, string>): void {
  if (!isPlainObject(headers)) {
    throw new Error(`headers is an object, such as { "retry-after": "1" }, not ${inspect(headers)}.`);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value !== "string") throw new Error(`The value of the header ${name} is text, not ${inspect(value)}.`);
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch (cause) {
      const { message } = cause as Error;
      throw new Error(`HTTP cannot send the header ${inspect(name)}: ${inspect(value)}. ${message}.`, { cause });
    }
  }
}

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
