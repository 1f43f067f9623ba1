import { validateHeaderName, validateHeaderValue } from "node:http";
import { inspect } from "node:util";
import { JSON_TYPE } from "./answer.ts";
import type { Operation, Prism } from "./prism.ts";

/** What a test asks for, by `Prefer` or by `mock.reply()`. */
export interface Wanted {
  status?: number;
  example?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Reply extends Wanted {
  times?: number;
}

export interface Replies {
  /** Throws where the reply is malformed, or the description does not allow it. */
  add(operationId: string, reply: Reply): void;
  /** The reply whose turn it is. */
  next(operationId: string): Wanted | undefined;
  forget(): void;
}

export type DocumentedResponse = Operation["responses"][number];

/** The replies that tests have asked for, a queue for each operation. */
export function createReplies(prism: Prism): Replies {
  const byId = new Map(prism.operations.map((operation) => [operation.iid, operation]));
  const queues = new Map<string, { wanted: Wanted; left: number }[]>();

  return {
    add(operationId, reply) {
      const operation = byId.get(operationId);
      if (!operation) throw new Error(`The description has no operation "${operationId}".`);
      assertReply(reply);
      const { times = 1, ...wanted } = reply;
      assertAllowed(operation, wanted);
      assertDocumented(operation, wanted);
      assertBody(prism, operation, wanted);
      queues.set(operationId, [...(queues.get(operationId) ?? []), { wanted, left: times }]);
    },
    next(operationId) {
      const queue = queues.get(operationId) ?? [];
      const [reply] = queue;
      if (!reply) return undefined;
      reply.left -= 1;
      if (reply.left < 1) queue.shift();
      return reply.wanted;
    },
    forget: () => queues.clear(),
  };
}

/** What the operation answers when nothing else is asked for. */
export function successOf({ responses }: Operation): number {
  const codes = responses.map(({ code }) => Number(code)).filter((code) => code >= 200 && code < 300);
  return codes.length > 0 ? Math.min(...codes) : 200;
}

/** `default` stands for errors only: a success or a redirect that is not listed is not documented. */
export function documented({ responses }: Operation, status: number): DocumentedResponse | undefined {
  return (
    responses.find(({ code }) => code === String(status)) ??
    (status >= 400 ? responses.find(({ code }) => code === "default") : undefined)
  );
}

/** Throws where the status is none, or where there is no example of that name. */
export function assertAllowed(operation: Operation, { status = successOf(operation), example }: Wanted): void {
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new Error(`A status is a number from 200 to 599, not ${status}.`);
  }
  if (!example) return;
  const place = `${operation.iid} ${status}`;
  const response = documented(operation, status);
  if (!response) throw new Error(`${operation.iid} documents no ${status}, so it has no example for it.`);
  const [content] = response.contents ?? [];
  if (!content) throw new Error(`${place} has no body, so it has no example.`);
  const names = content.examples?.map((known) => known.key) ?? [];
  if (names.includes(example)) return;
  throw new Error(`${place} has no example "${example}"; it has ${names.join(", ") || "none"}.`);
}

/** Every status may be refused with; what is no error must be documented. */
function assertDocumented(operation: Operation, { status = successOf(operation) }: Wanted): void {
  if (documented(operation, status)) return;
  const codes = operation.responses.map(({ code }) => code).filter((code) => code !== "default");
  throw new Error(`${operation.iid} documents no ${status}; it documents ${codes.join(", ")}.`);
}

function assertBody(prism: Prism, operation: Operation, { status = successOf(operation), body }: Wanted): void {
  if (body === undefined) return;
  const place = `The reply breaks the description. ${operation.iid} ${status}`;
  if (!documented(operation, status)?.contents?.length) throw new Error(`${place} is documented without a body.`);
  const [first] = prism.check(operation, { statusCode: status, headers: { "content-type": JSON_TYPE }, body });
  if (first) throw new Error(`${place}: ${first.message}.`);
}

const MEMBERS = ["status", "body", "example", "headers", "times"];

/** Tests are often plain JavaScript, where a misspelt member would be a reply that silently does nothing. */
function assertReply(reply: Reply): void {
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
