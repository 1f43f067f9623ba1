import type { IncomingHttpHeaders } from "node:http";
import { type Answer, errorAnswer, errorsAnswer, pageAnswer } from "./answers.ts";
import type { Content, Operation } from "./description.ts";
import type { Objection, Prism } from "./prism.ts";
import { type IncomingRequest, isJson, mediaTypeOf, userOf } from "./request.ts";
import { foldedPath, type Route } from "./router.ts";

/** A request that is not answered as documented, and what is wrong with it. */
export interface Refusal {
  answer: Answer;
  breaches: Objection[];
}

/** Tomcat, under every Stash, refuses encoded slashes in a path, and what it cannot decode. */
export function refusedPath(path: string): Refusal | undefined {
  const isDecodable = /^(?:[^%]|%[0-9a-f]{2})*$/i.test(path) && isUtf8(path);
  if (isDecodable && !/\\|%2f|%5c/i.test(path)) return undefined;
  const reason = isDecodable ? "Encoded slash in the path" : "Path that cannot be decoded";
  return refusal(pageAnswer(400, "HTTP Status 400 – Bad Request"), reason, ["path"]);
}

export function refusedRoute(route: Exclude<Route, { kind: "operation" }>, request: IncomingRequest): Refusal {
  const { method, url } = request.record;
  if (route.kind === "method") {
    const answer = errorAnswer(405, "Method Not Allowed");
    return refusal({ ...answer, headers: { allow: route.allow.join(", ") } }, `No ${method} at this URL`, ["method"]);
  }
  if (!route.rest) return refusal(pageAnswer(404, "Page not found"), "No such URL", ["path"]);
  // What JAX-RS sends for a URL that no resource has: XML, unless JSON is asked for.
  const message = `null for uri: ${url}`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escapeXml(message)}</message></status>`;
  const answer: Answer = /json/i.test(request.headers.accept ?? "")
    ? { status: 404, mediaType: "application/json", body: { message, "status-code": 404 } }
    : { status: 404, mediaType: "application/xml", body: xml };
  return refusal(answer, "No such URL", ["path"]);
}

/**
 * Servers refuse a POST that a page on another site could have a browser send, unless a header says it is meant.
 * https://developer.atlassian.com/server/framework/atlassian-sdk/form-token-handling/
 */
export function refusedAsXsrf(method: string, headers: IncomingHttpHeaders): Refusal | undefined {
  const sendable = ["", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];
  if (method !== "POST" || !sendable.includes(mediaTypeOf(headers["content-type"]))) return undefined;
  if (/^no-?check$/i.test(String(headers["x-atlassian-token"]))) return undefined;
  const reason = "POST without X-Atlassian-Token: no-check and without a JSON body";
  return refusal(pageAnswer(403, "XSRF check failed"), reason, ["header", "x-atlassian-token"]);
}

/**
 * The operation's own 401 is mostly that of somebody who is logged in and not permitted. Who is not logged in gets the
 * description's `AuthenticationFailedServer`, so that clients can tell the two apart. No breach: tests do it on purpose.
 */
export function refusedAnonymous({ needsLogin }: Operation, headers: IncomingHttpHeaders): Refusal | undefined {
  if (!needsLogin || userOf(headers)) return undefined;
  const message = "Authentication failed. Please check your credentials and try again.";
  const exceptionName = "com.atlassian.stash.exception.IncorrectPasswordAuthenticationException";
  return { answer: errorsAnswer(401, [{ context: null, message, exceptionName }]), breaches: [] };
}

/** What the description has against the request's parameters and body; an answer only where servers refuse it. */
export function checkInput(prism: Prism, operation: Operation, request: IncomingRequest): Partial<Refusal> {
  const { record, headers } = request;
  const documented = operation.request.body;
  const sent = request.hasBody ? documented : undefined;
  const content = sent?.contents.find(({ mediaType }) => matches(headers["content-type"], mediaType));
  if (sent && !content) {
    const known = sent.contents.map(({ mediaType }) => mediaType).join(", ");
    const reason = `Content-Type ${headers["content-type"] ?? "is missing"} where ${known} is documented`;
    return refusal(errorAnswer(415, reason), reason, ["header", "content-type"]);
  }
  const isText = content?.mediaType.startsWith("text/");
  if (content && request.isMalformed && !isText) {
    const reason = `Body that is not ${content.mediaType}`;
    return refusal(errorAnswer(400, reason), reason, ["body"]);
  }
  const breaches = prism.checkRequest(operation, {
    method: operation.method.toLowerCase(),
    url: { path: foldedPath(operation, record.parameters), query: inDocumentedCase(operation, record.query) },
    // Prism reads forms from text and mangles files in them; told that the body is JSON, it checks the fields as they are.
    headers: { ...record.headers, "content-type": "application/json", "content-length": "0" },
    body: content ? bodyFor(content, request) : undefined,
  });
  const refused = breaches.filter((breach) => !isReadAnyway(operation, breach));
  if (refused.length === 0) return { breaches };
  const errors = refused.map(({ path = [], message }) => ({ context: path.slice(1).join(".") || null, message }));
  return { answer: errorsAnswer(400, errors), breaches };
}

/**
 * Servers read booleans by `Boolean.valueOf`, to which any text but "true" is false, and of `blame` and `noContent` see
 * only that they are there: a strange value is a mistake, and no server says so.
 * https://docs.oracle.com/javase/8/docs/api/java/lang/Boolean.html#valueOf-java.lang.String-
 */
function isReadAnyway({ request }: Operation, { path: [place, name] = [], code }: Objection): boolean {
  const isAbsent = code === "required";
  return !isAbsent && place === "query" && request.query.some((known) => known.name === name && known.isBoolean);
}

/** Servers ignore a query parameter that they do not know; here it is a breach, because it is mostly misspelt. */
export function unknownParameters(operation: Operation, query: object): Objection[] {
  const known = new Set(operation.request.query.map(({ name }) => name));
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  return unknown.map((name) => objection(`Unknown query parameter ${JSON.stringify(name)}`, ["query", name]));
}

/** `withCounts=False` and `order=newest` are what clients send and servers take. */
function inDocumentedCase(operation: Operation, query: Record<string, string | string[]>): typeof query {
  const choices = new Map(operation.request.query.map((parameter) => [parameter.name, parameter.choices]));
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const choice = choices.get(name)?.find((known) => known.toLowerCase() === String(value).toLowerCase());
      return [name, choice ?? value];
    }),
  );
}

function bodyFor({ mediaType }: Content, { record, text }: IncomingRequest): unknown {
  if (isJson(mediaType)) return record.body;
  if (!mediaType.startsWith("multipart/")) return text;
  const fields = Object.entries(record.body as Record<string, unknown>);
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
}

function matches(contentType: string | undefined, documented: string): boolean {
  // Where servers read text, they read it under any type.
  return documented.startsWith("text/") || mediaTypeOf(contentType) === documented;
}

function refusal(answer: Answer, message: string, path: string[]): Refusal {
  return { answer, breaches: [objection(message, path)] };
}

function objection(message: string, path: string[]): Objection {
  return { message, path, severity: 0 };
}

function isUtf8(path: string): boolean {
  try {
    return decodeURIComponent(path) !== undefined;
  } catch {
    return false;
  }
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
