import { isDeepStrictEqual } from "node:util";
import type { Mock } from "../../src/mock/index.ts";

type Request = Mock["requests"][number];

/** A request that reached the server, as far as clients must agree on it. */
export interface Sent extends Pick<Request, "operationId" | "parameters" | "query"> {
  /** Files of a form as their text, other bodies as they are. */
  body: unknown;
}

/** One call: the line that a program prints, and what it sends. An event that is read from a file sends nothing. */
export interface Step {
  line: string;
  request?: Sent;
}

export async function comparable({ operationId, parameters, query, body }: Request): Promise<Sent> {
  const isFields = typeof body === "object" && body !== null && !Array.isArray(body);
  if (!isFields) return { operationId, parameters, query, body };
  const fields = Object.entries(body).map(async ([name, value]) => [
    name,
    value instanceof Blob ? await value.text() : value,
  ]);
  return { operationId, parameters, query, body: Object.fromEntries(await Promise.all(fields)) };
}

/**
 * The calls that did not print their line, or did not send what they should. A program may leave out what its generator
 * cannot do: then it prints no line for it, and that call counts as one that did not work.
 */
export function brokenSteps(steps: readonly Step[], lines: readonly string[], requests: readonly Sent[]): Step[] {
  const left = { lines: [...lines], requests: [...requests] };
  return steps.filter(({ line, request }) => {
    if (labelOf(left.lines[0]) !== labelOf(line)) return true;
    const isSent = !request || isSame(request, left.requests.shift());
    return left.lines.shift() !== line || !isSent;
  });
}

/** `getProject` of `getProject: My project`; the key of an event has colons of its own. */
export function labelOf(line = ""): string {
  return line.split(": ", 1)[0] as string;
}

/** Clients may send defaults, too; what the walk sends must be there. */
function isSame(wanted: Sent, sent: Sent | undefined): boolean {
  return (
    sent?.operationId === wanted.operationId &&
    isDeepStrictEqual(sent?.parameters, wanted.parameters) &&
    contains(sent?.query, wanted.query) &&
    contains(sent?.body, wanted.body)
  );
}

function contains(sent: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return isDeepStrictEqual(sent, wanted);
  if (typeof sent !== "object" || sent === null) return false;
  return Object.entries(wanted).every(([name, value]) => contains((sent as Record<string, unknown>)[name], value));
}
