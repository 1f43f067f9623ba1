import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inspect } from "node:util";
import { type Answer, JSON_TYPE } from "./answer.ts";
import { check, isObject } from "./checks.ts";
import { type IncomingRequest, isJson, mediaTypeOf } from "./request.ts";
import type { DeliveryAnswer, DeliveryOptions, MockReplies, MockReply, MockRequest } from "./types.ts";

/** The mock as it is controlled, from within a test or from outside. */
export interface Controlled {
  requests: readonly MockRequest[];
  violations: readonly object[];
  /** Whether the mock may be controlled by that host and port, which a request names. */
  isOwnHost(host: string): boolean;
  /** Moments, durations and reasons, which the page for people shows. */
  describe(request: object): object;
  reply(operationId: string, replies: MockReplies): void;
  on(method: string, path: string, replies: MockReplies): void;
  deliver(eventKey: string, url: string, options: DeliveryOptions): Promise<DeliveryAnswer>;
  reset(): void;
}

/**
 * Answers `/__mock/…`, which does from outside what a test in JavaScript does by methods, and the page for people at `/`.
 * A page of another site cannot send the header without asking first, so it can neither read nor change anything.
 */
export async function controlled(mock: Controlled, { record, headers }: IncomingRequest): Promise<Answer | undefined> {
  const { method, path: url } = record;
  const isRead = method === "GET" || method === "HEAD";
  if (url === "/" && isRead) return { status: 200, mediaType: "text/html", body: besides("page.html"), headers: PAGE };
  if (!url.startsWith("/__mock/")) return undefined;
  if (url === "/__mock/api" && isRead) return apiPages();
  if (headers["x-mock-control"] !== "1")
    return refused(403, "The mock is controlled with the header X-Mock-Control: 1.");

  const { host = "" } = headers;
  if (!mock.isOwnHost(host))
    return refused(403, `The mock is not controlled as ${host}, unless allowOrigin names http://${host}.`);

  const sent = (example: string) => {
    const isSent = isJson(mediaTypeOf(headers["content-type"])) && isObject(record.body);
    if (isSent) return record.body as Record<string, unknown>;
    throw new Error(`Send JSON, such as ${example}.`);
  };
  const calls: Record<string, [allow: "GET" | "POST", call: () => unknown]> = {
    "/__mock/requests": ["GET", () => last(mock.requests, record.query.limit).map((one) => summaryOf(mock, one))],
    "/__mock/violations": ["GET", () => last(mock.violations, record.query.limit)],
    "/__mock/replies": ["POST", () => addReply(mock, sent(REPLY))],
    "/__mock/deliveries": ["POST", () => deliverFrom(mock, sent(DELIVERY))],
    "/__mock/reset": ["POST", () => mock.reset()],
    "/__mock/openapi.json": ["GET", () => JSON.parse(besides("control.openapi.json"))],
  };
  const [allow, call] = calls[url] ?? [];
  if (!allow || !call) return refused(404, `The mock has no ${url}; it has ${Object.keys(calls).join(", ")}.`);
  if (allow !== (isRead ? "GET" : method)) {
    return { ...refused(405, `${url} takes ${allow}, not ${method}.`), headers: { allow } };
  }
  try {
    const body = await call();
    return body === undefined ? { status: 204 } : { status: 200, mediaType: JSON_TYPE, body };
  } catch (error) {
    return refused(400, (error as Error).message);
  }
}

function refused(status: number, message: string): Answer {
  return { status, mediaType: JSON_TYPE, body: { message } };
}

/** The page works with what the mock sends alone. */
const PAGE = {
  "content-security-policy":
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
};

/** A file that lies beside this one, in the repository as in the package. */
function besides(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/** The API pages are not in the package: `npm run docs` builds them in the repository. */
function apiPages(): Answer {
  const root = path.dirname(createRequire(import.meta.url).resolve("stash-openapi/package.json"));
  const file = path.join(root, "docs/index.html");
  if (!existsSync(file))
    return refused(404, "The API pages are not built: npm run docs builds them in the repository.");
  return { status: 200, mediaType: "text/html", body: readFileSync(file, "utf8") };
}

const REPLY = '{ "operationId": "getProject", "reply": { "status": 404 } }';
const DELIVERY = '{ "eventKey": "pr:opened", "url": "http://127.0.0.1:8080/hook", "secret": "…" }';

async function deliverFrom(mock: Controlled, body: Record<string, unknown>): Promise<DeliveryAnswer> {
  const { eventKey, url, ...options } = body;
  if (typeof eventKey !== "string" || typeof url !== "string") {
    throw new Error(`Name an eventKey and a url, such as ${DELIVERY}.`);
  }
  return mock.deliver(eventKey, url, options);
}

function addReply(mock: Controlled, body: Record<string, unknown>): void {
  const { operationId, method, path: url, reply, ...others } = body;
  const [other] = Object.keys(others);
  if (other) throw new Error(`There is no member "${other}"; there are operationId, or method and path, and reply.`);
  const replies = [reply].flat().map(withTimes) as MockReply[];
  if (typeof operationId === "string") mock.reply(operationId, replies);
  else if (typeof method === "string" && typeof url === "string") mock.on(method, url, replies);
  else throw new Error(`Name an operationId, or a method and a path, not ${inspect(body, { breakLength: Infinity })}.`);
}

/** JSON has no `Infinity`. */
function withTimes(reply: unknown): unknown {
  const isForever = (reply as { times?: unknown } | undefined)?.times === "always";
  return isForever ? { ...(reply as object), times: Infinity } : reply;
}

/** A request as JSON can say it: files by their names, types and sizes, and bytes in Base64; and what is known of it. */
function summaryOf(mock: Controlled, request: MockRequest): object {
  const { body, answer } = request;
  const fieldOf = (value: unknown) =>
    value instanceof File ? { name: value.name, type: value.type, size: value.size } : value;
  const fields = isObject(body) && Object.entries(body).map(([name, value]) => [name, fieldOf(value)]);
  const sent = answer && (typeof answer.body === "string" ? answer.body : Buffer.from(answer.body).toString("base64"));
  return {
    ...request,
    ...(fields && { body: Object.fromEntries(fields) }),
    ...(answer && { answer: { ...answer, body: sent } }),
    ...mock.describe(request),
  };
}

function last<T>(list: readonly T[], limit: string | string[] | undefined): readonly T[] {
  if (limit === undefined) return list;
  check(/^[1-9]\d*$/.test(String(limit)), "limit is a number above 0", limit);
  return list.slice(-Number(limit));
}
