import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import type { Answer } from "./answer.ts";
import { controlled } from "./control.ts";
import { createFront } from "./front.ts";
import { LIMITS, Recent } from "./limits.ts";
import { loadPrism, type Violation } from "./prism.ts";
import {
  isJson,
  type MockAnswer,
  type MockRequest,
  mediaTypeOf,
  readRequest,
  UnreadableRequest,
  userOf,
} from "./request.ts";

export interface MockOptions {
  /** The port to listen on. Default: 0, which takes a free one. */
  port?: number;
  /** The address to listen on. Default: `127.0.0.1`, so that no other machine reaches the mock. */
  host?: string;
  /** Receives one line for each request: time, method, path, status, operation, duration, and what was wrong with it. */
  log?: (line: string) => void;
  /**
   * Origins of web pages that may call the mock, such as `https://app.example.com`. Default: pages of this machine alone
   * (`http://localhost:5173`).
   */
  allowOrigin?: readonly string[];
  /** Names of query parameters that are no violation, though nothing describes them. Default: none. */
  allowQuery?: readonly string[];
}

/** A request that broke the description. */
export interface MockViolation {
  method: string;
  url: string;
  /** The operation that the URL and the method lead to. */
  operationId?: string;
  /** What is wrong, in one sentence without its full stop. */
  reason: string;
}

export type MockServer = Awaited<ReturnType<typeof serve>>;

export async function serve(description: string, options: MockOptions = {}) {
  const { port = 0, host = "127.0.0.1", log, allowQuery = [], allowOrigin = [] } = options;
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new TypeError(`port is a whole number from 0 to 65535, not ${inspect(port)}.`);
  }
  checkNames("allowQuery", allowQuery, "x");
  checkNames("allowOrigin", allowOrigin, "https://app.example.com");
  const front = createFront(loadPrism(description), allowQuery);
  const requests = new Recent<MockRequest>();
  const violations = new Recent<MockViolation>();
  const details = new WeakMap<object, object>();
  let served = 0;
  let url = "";

  const mock = {
    requests: requests.items,
    violations: violations.items,
    describe: (request: object) => details.get(request) ?? {},
    reply: front.reply,
    on: front.on,
    reset() {
      requests.clear();
      violations.clear();
      front.forgetReplies();
    },
  };

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = performance.now();
    allowCrossOrigin(message, response, allowOrigin);
    if (isPreflight(message)) {
      response.writeHead(204).end();
      return;
    }
    const request = await readRequest(message, url);
    const { record, headers } = request;
    const control = controlled(mock, request);
    if (control) {
      send(response, control, record.method === "HEAD");
      return;
    }
    requests.add(record, request.size);
    const at = new Date().toISOString();
    details.set(record, { at, reasons: [] });
    const { answer, violations: found } = await front.respond(request);
    const { method, operationId } = record;
    for (const { message } of found) violations.add({ method, url: record.url, operationId, reason: message });
    served += 1;
    const user = userOf(headers);
    response.setHeader("x-arequestid", `@MOCK${minuteOfDay()}x${served}x0`);
    if (user) response.setHeader("x-ausername", encodeURIComponent(user).slice(0, LIMITS.header));
    if (found.length > 0) response.setHeader("sl-violations", violationsHeader(found));
    if (answer.delay) await setTimeout(answer.delay, undefined, { ref: false });
    record.answer = send(response, answer, record.method === "HEAD");
    requests.add(record, record.answer?.body.length);
    const milliseconds = performance.now() - began;
    const { tag } = front.described(operationId);
    details.set(record, { at, milliseconds, tag, reasons: found.map(({ message }) => message) });
    log?.(logLine(record, answer.status, milliseconds, found));
  };

  const server = createServer((message, response) => {
    handle(message, response).catch((error: Error) => {
      // The connection may be gone, or an unread body may be on it: it is not used again.
      const status = error instanceof UnreadableRequest ? error.status : 500;
      if (!response.headersSent) response.writeHead(status, { connection: "close" });
      response.end(`${error.message}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  url = urlOf(server.address() as AddressInfo);

  return {
    url,
    ...mock,
    close: () =>
      new Promise<void>((resolve) => {
        // The callback of a server that is closed already gets an error, which is of no use to anyone.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: Answer, isHead: boolean): MockAnswer | undefined {
  const { status, mediaType, body, headers = {}, drop } = answer;
  if (drop === "headers") {
    response.destroy();
    return undefined;
  }
  // Servers send a JSON content type with 204, too.
  const type = mediaType ?? (status === 204 ? "application/json" : undefined);
  const isRaw = body instanceof Uint8Array || (typeof body === "string" && !isJson(type ?? ""));
  const bytes = Buffer.from(isRaw ? body : (JSON.stringify(body) ?? ""));
  const charset = type && (isJson(type) || /^text\/[^;]*$|xml$/.test(type)) ? ";charset=UTF-8" : "";
  response.writeHead(status, {
    ...(type && { "content-type": type + charset }),
    ...(status !== 204 && { "content-length": bytes.length }),
    ...headers,
  });
  const sent = isHead ? "" : bytes;
  if (drop === "body") response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(sent);
  return { status, mediaType: mediaTypeOf(type), body: charset ? sent.toString() : sent };
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && Boolean(headers.origin && headers["access-control-request-method"]);
}

/** Pages of this machine may call the mock, with credentials; `*` would not allow these, so everything is named. */
function allowCrossOrigin({ headers }: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  const { origin } = headers;
  if (!origin || !(isLoopback(origin) || allowed.includes(origin))) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("vary", "origin");
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-allow-methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "authorization");
  response.setHeader("access-control-expose-headers", "x-arequestid, x-ausername, retry-after, allow, sl-violations");
}

function isLoopback(origin: string): boolean {
  const { hostname } = URL.canParse(origin) ? new URL(origin) : { hostname: "" };
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

function checkNames(option: string, names: unknown, example: string): void {
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) return;
  throw new TypeError(`${option} is a list of names, such as ["${example}"], not ${inspect(names)}.`);
}

/** In Prism's form. Header values are ASCII, and clients take some 16 kB of headers: the first that fit, cut short, will do. */
function violationsHeader(violations: Violation[]): string {
  const listed: string[] = [];
  let left = LIMITS.header;
  for (const { path = [], code, message } of violations) {
    const location = ["request", ...path.slice(0, 10).map((name) => name.slice(0, 50))];
    const one = asAscii(JSON.stringify({ location, code, message: message.slice(0, 200) }));
    left -= one.length;
    if (listed.length === 10 || (left < 0 && listed.length > 0)) break;
    listed.push(one);
  }
  return `[${listed.join(",")}]`;
}

function asAscii(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function logLine(
  { method, path, url, operationId = "-" }: MockRequest,
  status: number,
  ms: number,
  violations: Violation[],
) {
  const time = new Date().toTimeString().slice(0, 8);
  const faults = violations.length > 0 ? `  ! ${violations.map(({ message }) => message).join("; ")}` : "";
  const line = `${time} ${method.padEnd(6)} ${path}${new URL(url).search} ${status} ${operationId} ${Math.round(ms)} ms${faults}`;
  return line.replace(/\p{Cc}/gu, " ");
}

function minuteOfDay(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}

/** An address that listens everywhere is reached at the loopback address. */
function urlOf({ address, family, port }: AddressInfo): string {
  const reachable = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address;
  return `http://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `port ${port} of ${host}`;
  if (error.code === "EADDRINUSE") {
    return new Error(`The mock cannot listen on ${place}, which is in use; choose another, or 0 for a free one.`, {
      cause: error,
    });
  }
  return new Error(`The mock cannot listen on ${place}: ${error.message}.`, { cause: error });
}
