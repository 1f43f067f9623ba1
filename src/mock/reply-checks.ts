import { validateHeaderName, validateHeaderValue } from "node:http";
import { inspect } from "node:util";
import { JSON_TYPE } from "./answer.ts";
import { check, checkMembers, isObject, type Rules } from "./checks.ts";
import type { Operation, Prism } from "./prism.ts";
import { isJson, mediaTypeOf } from "./request.ts";
import type { MockReply } from "./types.ts";

/** Throws where a reply is malformed, or where the description, if there is one, does not allow it. */
export function checkReply(prism: Prism, operation: Operation | undefined, reply: MockReply): void {
  checkShape(reply);
  if (!operation) {
    if (reply.example) throw new Error("A URL that nothing describes has no examples; give a body.");
    checkStatus(reply.status ?? 200);
    return;
  }
  checkChoice(operation, reply);
  if (!reply.undescribed) checkDocumented(prism, operation, reply);
}

/** The status that the operation answers with when nothing else is asked for. */
export function successOf({ responses }: Operation): number {
  const codes = responses.map(({ code }) => Number(code)).filter((code) => code >= 200 && code < 300);
  return codes.length > 0 ? Math.min(...codes) : 200;
}

/** `default` stands for errors only: a success or a redirect that is not listed is not documented. */
export function documented({ responses }: Operation, status: number): Operation["responses"][number] | undefined {
  return (
    responses.find(({ code }) => code === String(status)) ??
    (status >= 400 ? responses.find(({ code }) => code === "default") : undefined)
  );
}

/** Whether bytes of any type, and none, are an answer: those of a file arrive under the file's own type. */
export function isFile({ contents = [] }: Operation["responses"][number]): boolean {
  return contents.some(({ mediaType }) => mediaType === "application/octet-stream");
}

/** Throws where the status is none, or where there is no example of that name. */
export function checkChoice(operation: Operation, { status = successOf(operation), example }: MockReply): void {
  checkStatus(status);
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

function checkStatus(status: number): void {
  if (Number.isInteger(status) && status >= 200 && status <= 599) return;
  throw new Error(`A status is a number from 200 to 599, not ${status}.`);
}

/** Every status may be refused with; what is no error must be documented, and a body must fit. */
function checkDocumented(prism: Prism, operation: Operation, reply: MockReply): void {
  const { status = successOf(operation), body, type = JSON_TYPE } = reply;
  const response = documented(operation, status);
  if (!response) {
    const codes = operation.responses.map(({ code }) => code).filter((code) => code !== "default");
    throw new Error(`${operation.iid} documents no ${status}; it documents ${codes.join(", ")}.`);
  }
  if (body === undefined) return;
  const place = `The reply breaks the description. ${operation.iid} ${status}`;
  if (!response.contents?.length) throw new Error(`${place} is documented without a body.`);
  if (isFile(response) && reply.type !== undefined && isRaw(body)) return;
  const answer = { statusCode: status, headers: { "content-type": mediaTypeOf(type) }, body: asChecked(reply) };
  const [first] = prism.check(operation, answer);
  if (first) throw new Error(`${place}: ${first.message}.`);
}

/** Text that is sent as JSON is checked as what it says; bytes are checked as the text that Prism takes for them. */
function asChecked({ body, type }: MockReply): unknown {
  if (type === undefined || !isRaw(body)) return body;
  const text = Buffer.from(body as string).toString();
  if (!isJson(mediaTypeOf(type))) return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`The reply is no JSON, though its type says so; add undescribed: true to send it.`, { cause });
  }
}

/** Text and bytes, which can be sent as they are. */
export function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

/** A minute: nobody waits for a test that long. */
const MAX_DELAY = 60_000;

/** The status, the body and the example are looked at together with the operation. */
const MEMBERS: Rules<MockReply> = {
  status: null,
  body: null,
  type: [
    'type is a media type, such as "text/html"',
    (type) => typeof type === "string" && /^[\w.+-]+\/[\w.+-]+(?:;[ -~]*)?$/.test(type),
  ],
  example: null,
  headers: ['headers is an object, such as { "retry-after": "1" }', isObject],
  times: [
    "times is a positive whole number or Infinity",
    (times) => times === Infinity || (Number.isInteger(times) && times > 0),
  ],
  when: ['when is an object, such as { path: { projectKey: "PRJ" }, query: { state: "OPEN" } }', isCondition],
  delay: [
    `delay is a number of milliseconds from 0 to ${MAX_DELAY}`,
    (delay) => typeof delay === "number" && delay >= 0 && delay <= MAX_DELAY,
  ],
  drop: ['drop is "headers" or "body"', (drop) => ["headers", "body"].includes(drop)],
  undescribed: ["undescribed is true or false", (undescribed) => typeof undescribed === "boolean"],
};

function checkShape(reply: MockReply): void {
  checkMembers("A reply is an object, such as { status: 404 }", "A reply has no member", MEMBERS, reply);
  const { body, example, type, headers = {} } = reply;
  if (example && body !== undefined) throw new Error("Give a body or an example, not both.");
  check(body === undefined || isRaw(body) || isJsonValue(body), "A body is what JSON can say, or text or bytes", body);
  const isSendable = type === undefined || isRaw(body) || isJson(mediaTypeOf(type));
  check(isSendable, `A body of the type ${type} is text or bytes`, body);
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
}

function isJsonValue(body: unknown): boolean {
  try {
    return JSON.stringify(body) !== undefined;
  } catch {
    return false;
  }
}

function isCondition(when: object): boolean {
  const isValue = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
  const isPlace = ([place, values]: [string, unknown]) =>
    ["path", "query"].includes(place) && isObject(values) && Object.values(values).every(isValue);
  return isObject(when) && Object.entries(when).every(isPlace);
}

/** Node refuses bad headers, too, but not before they are sent. */
function checkHeader(name: string, value: unknown): void {
  check(typeof value === "string", `The value of the header ${name} is text`, value);
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`HTTP cannot send the header ${inspect(name)}: ${inspect(value)}. ${message}.`, { cause });
  }
}
