import type { IncomingHttpHeaders } from "node:http";
import { type Answer, errorAnswer, errorsAnswer, pageAnswer } from "./answer.ts";
import { LIMITS } from "./limits.ts";
import type { Example, Operation, Violation } from "./prism.ts";
import { type IncomingRequest, mediaTypeOf, userOf } from "./request.ts";
import type { MockRequest } from "./types.ts";

/** The answer to a request, and the places where the request breaks the description. */
export interface Decision {
  answer: Answer;
  violations: Violation[];
}

/** Tomcat, under every Stash, refuses encoded slashes in a path, and what it cannot decode. */
export function refusedPath(target: string): Decision | undefined {
  const reason = reasonAgainst(target.replace(/\?.*/s, ""));
  return reason ? refusal(pageAnswer(400, "HTTP Status 400 – Bad Request"), reason, ["path"]) : undefined;
}

function reasonAgainst(path: string): string | undefined {
  if (!canBeDecoded(path)) return "Path that cannot be decoded";
  if (/\\|%2f|%5c/i.test(path)) return "Encoded slash in the path";
  const hidesDots = path
    .split("/")
    .some((segment) => /%2e|;/i.test(segment) && /^\.{1,2}(?:;|$)/.test(decodeURIComponent(segment)));
  return hidesDots ? "Dot segment in disguise in the path" : undefined;
}

/** A method that the URL does not have, or a URL that has none: outside of `/rest/`, servers answer with a page. */
export function refusedRoute(allow: string[], { record, headers: { accept = "" } }: IncomingRequest): Decision {
  const { method, url, path } = record;
  if (allow.length > 0) {
    const headers = { allow: allow.join(", ") };
    if (method === "OPTIONS") return { answer: { status: 200, headers }, violations: [] };
    return refusal({ ...errorAnswer(405, "Method Not Allowed"), headers }, `No ${method} at this URL`, ["method"]);
  }
  if (!path.startsWith("/rest/")) return refusal(pageAnswer(404, "Page not found"), "No such URL", ["path"]);
  // For a URL that no resource has, JAX-RS sends XML, unless JSON is asked for.
  const message = `null for uri: ${url}`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escapeXml(message)}</message></status>`;
  const answer: Answer = /json/i.test(accept)
    ? { status: 404, mediaType: "application/json", body: { message, "status-code": 404 } }
    : { status: 404, mediaType: "application/xml", body: xml };
  return refusal(answer, "No such URL", ["path"]);
}

/**
 * Servers refuse a POST that a page on another site could have a browser send, unless a header says it is meant.
 * https://developer.atlassian.com/server/framework/atlassian-sdk/form-token-handling/
 */
export function refusedAsXsrf(method: string, headers: IncomingHttpHeaders): Decision | undefined {
  const sendable = ["", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];
  if (method !== "POST" || !sendable.includes(mediaTypeOf(headers["content-type"]))) return undefined;
  if (/^no-?check$/i.test(String(headers["x-atlassian-token"]))) return undefined;
  const reason = "POST without X-Atlassian-Token: no-check and without a JSON body";
  const answer: Answer = { status: 403, mediaType: "text/html", body: "XSRF check failed" };
  return refusal(answer, reason, ["header", "x-atlassian-token"]);
}

/**
 * The operation's own 401 is mostly that of somebody who is logged in and not permitted. Who is not logged in gets the
 * description's `AuthenticationFailedServer`, so that clients can tell the two apart. No violation: tests do it on purpose.
 */
export function refusedAnonymous({ security = [] }: Operation, headers: IncomingHttpHeaders): Decision | undefined {
  const isOpen = security.length === 0 || security.some((schemes) => schemes.length === 0);
  if (isOpen || userOf(headers)) return undefined;
  const message = "Authentication failed. Please check your credentials and try again.";
  const exceptionName = "com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException";
  return { answer: errorsAnswer(401, [{ context: null, message, exceptionName }]), violations: [] };
}

/** A body that is not what its type says. Prism is given bodies that are read already, so it cannot find this. */
export function refusedBody({ request }: Operation, { isMalformed, headers }: IncomingRequest): Decision | undefined {
  const documented = request?.body?.contents?.map(({ mediaType }) => mediaType) ?? [];
  const mediaType = mediaTypeOf(headers["content-type"]);
  if (!isMalformed || !documented.includes(mediaType)) return undefined;
  const reason = `Body that is not ${mediaType}`;
  return refusal(errorAnswer(400, reason), reason, ["body"]);
}

/** Prism's violations in the form of a server's answer, which names each field; 415 where it is the body's type. */
export function refusedInput(violations: Violation[], { headers }: IncomingRequest): Decision | undefined {
  if (violations.length === 0) return undefined;
  const wrongType = violations.find(({ code }) => code === 415);
  if (wrongType) {
    const reason = `Content-Type ${mediaTypeOf(headers["content-type"]) || "is missing"}. ${wrongType.message}`;
    return refusal(errorAnswer(415, reason), reason, ["header", "content-type"]);
  }
  const named = firstOf(violations);
  const errors = named.map(({ path = [], message }) => ({ context: path.slice(1).join(".") || null, message }));
  return { answer: errorsAnswer(400, errors), violations: named };
}

/**
 * Servers take a `version` that is missing for -1, which is never the current one. No violation: the description, like the
 * reference, does not require it. One that is deprecated may be left out.
 */
export function refusedWithoutVersion(
  { method, request, responses }: Operation,
  { query, body }: MockRequest,
): Answer | undefined {
  const inBody = (body as { version?: unknown } | null | undefined)?.version;
  const isAsked = method !== "get" && request?.query?.some(({ name, deprecated }) => name === "version" && !deprecated);
  const conflict = responses.find(({ code }) => code === "409")?.contents?.[0];
  if (!isAsked || query.version || inBody !== undefined || !conflict) return undefined;
  const examples = (conflict.examples ?? []) as Example[];
  const outOfDate = examples.find(({ value }) => /OutOfDateException"/.test(JSON.stringify(value)));
  return outOfDate && { status: 409, mediaType: conflict.mediaType, body: outOfDate.value };
}

function refusal(answer: Answer, message: string, path: string[]): Decision {
  return { answer, violations: [violation(message, path)] };
}

export function violation(message: string, path: string[]): Violation {
  return { message, path, severity: 0 };
}

/** The first violations, and one more that says how many are left out. */
export function firstOf(violations: Violation[]): Violation[] {
  const left = violations.length - LIMITS.violations;
  return left > 0 ? [...violations.slice(0, LIMITS.violations), violation(`${left} more`, [])] : violations;
}

function canBeDecoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== undefined;
  } catch {
    return false;
  }
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
