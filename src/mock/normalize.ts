import type { IHttpRequest } from "@stoplight/prism-http";
import { type Operation, resolved, type Schema, type Violation } from "./prism.ts";
import { firstOf, violation } from "./refusals.ts";
import { type IncomingRequest, isJson, mediaTypeOf } from "./request.ts";
import { foldedPath } from "./router.ts";

/** A request as Prism understands it, where servers take more than the description says; and what was strange in it. */
export function normalize(
  operation: Operation,
  request: IncomingRequest,
  allowQuery: readonly string[],
): { sent: IHttpRequest; strange: Violation[] } {
  const { query, strange } = normalizeQuery(operation, request.record.query, allowQuery);
  const method = operation.method as IHttpRequest["method"];
  const path = foldedPath(operation, request.record.parameters);
  return { sent: { method, url: { path, query }, ...normalizeBody(operation, request) }, strange };
}

/** Servers ignore a parameter that they do not know; here it is a violation, because it is mostly misspelt. */
function normalizeQuery(operation: Operation, sent: Record<string, string | string[]>, allowQuery: readonly string[]) {
  const known = new Map(operation.request?.query?.map((parameter) => [parameter.name, parameter]));
  const query: Record<string, string | string[]> = {};
  const strange: Violation[] = [];
  for (const [name, value] of Object.entries(sent)) {
    const parameter = known.get(name);
    if (!parameter) {
      const unknown = violation(`Unknown query parameter ${JSON.stringify(name)}`, ["query", name]);
      if (!allowQuery.includes(name)) strange.push(unknown);
      continue;
    }
    const schema = resolved(parameter.schema as Schema, operation.__bundled__);
    // Of a parameter that is sent several times, servers read the first, unless it is a list.
    const sole = schema.type === "array" ? value : ([value].flat()[0] as string);
    const { read, isStrange } = readAsServersDo(schema, sole);
    query[name] = read;
    if (isStrange) strange.push(violation(`Request query parameter ${name} must be boolean`, ["query", name]));
  }
  return { query, strange: firstOf(strange) };
}

/**
 * `order=newest` and `withCounts=False` are what clients send and servers take: one of a choice in any case. Servers
 * read booleans by `Boolean.valueOf`, to which any text but "true" is false, and of `blame` and `noContent` see only that
 * they are there: a strange value is a mistake, and no server says so.
 * https://docs.oracle.com/javase/8/docs/api/java/lang/Boolean.html#valueOf-java.lang.String-
 */
function readAsServersDo(
  { type, enum: allowed }: Schema,
  value: string | string[],
): { read: string | string[]; isStrange?: boolean } {
  const isBoolean = type === "boolean";
  const choices = (allowed ?? (isBoolean ? [true, false] : [])).map(String);
  const choice = choices.find((known) => known.toLowerCase() === String(value).toLowerCase());
  if (choice) return { read: choice };
  if (!isBoolean || value === "") return { read: value };
  return { read: choices.includes("false") ? "false" : "true", isStrange: true };
}

/** A body as Prism reads it: JSON parsed, everything else as text. One that is not documented is dropped, as servers do. */
function normalizeBody(operation: Operation, { record, bytes }: IncomingRequest) {
  const [content] = operation.request?.body?.contents ?? [];
  // Prism negotiates by these, and the front has reasons of its own; and a length is told only of a body that it sees.
  const { accept: _accept, prefer: _prefer, "content-length": _length, ...headers } = record.headers;
  if (bytes.length === 0 || !content) return { headers };
  // Servers that read text read it under any type. A body without a type is bytes (RFC 9110, section 8.3).
  if (content.mediaType.startsWith("text/")) headers["content-type"] = content.mediaType;
  headers["content-type"] ??= "application/octet-stream";
  const body = isJson(mediaTypeOf(headers["content-type"])) ? record.body : bytes.toString();
  return { headers: { ...headers, "content-length": String(bytes.length) }, body };
}

/**
 * Whether servers read the value all the same: a number or a boolean that a body has as a text. Programs send
 * `"version": "3"`, and Jackson reads it: a violation, and no refusal.
 * https://github.com/jfrog/froggit-go/blob/master/vcsclient/bitbucketserver.go
 */
export function isReadAnyway({ code, path: [place, ...steps] = [], message }: Violation, body: unknown): boolean {
  if (code !== "type" || place !== "body") return false;
  const text = steps.reduce((at: unknown, step) => (at as Record<string, unknown> | undefined)?.[step], body);
  if (typeof text !== "string") return false;
  if (message.endsWith("must be boolean")) return text === "true" || text === "false";
  return /must be (integer|number)$/.test(message) && /^-?\d+$/.test(text);
}

/** The body with what servers read out of texts, so that the rest of it can be looked at. */
export function readFromTexts(body: unknown, violations: Violation[]): unknown {
  const copy = structuredClone(body);
  for (const { path: [, ...steps] = [] } of violations) {
    const last = steps.pop() as string;
    const parent = steps.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], copy);
    const members = parent as Record<string, unknown>;
    const text = members[last];
    members[last] = /\d/.test(String(text)) ? Number(text) : text === "true";
  }
  return copy;
}
