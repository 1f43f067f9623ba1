import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { type Answer, JSON_TYPE } from "./answer.ts";
import { controlled } from "./control.ts";
import { allowCrossOrigin, isOwnHost, isPreflight } from "./cors.ts";
import { deliver } from "./deliver.ts";
import { type Events, loadEvents } from "./events.ts";
import { createFront } from "./front.ts";
import { LIMITS, Recent } from "./limits.ts";
import { withLinksTo } from "./links.ts";
import { isLoopback, listen } from "./listen.ts";
import { checkOptions } from "./options.ts";
import { loadPrism, type Prism, type Violation } from "./prism.ts";
import {
  headOf,
  type IncomingRequest,
  isJson,
  mediaTypeOf,
  readRequest,
  UnreadableRequest,
  userOf,
} from "./request.ts";
import { logLine, type Told, violationsHeader } from "./tell.ts";
import type { DeliveryOptions, MockAnswer, MockOptions, MockRequest, MockViolation } from "./types.ts";
import { passOn, Report, upstreamOf, violationsOf } from "./upstream.ts";

export type MockServer = Awaited<ReturnType<typeof serve>>;

export async function serve(description: string, options: MockOptions = {}) {
  checkOptions(options);
  const { port = 0, host = "127.0.0.1", log, allowQuery = [], allowOrigin = [], report } = options;
  const upstream = options.upstream === undefined ? undefined : upstreamOf(options.upstream);
  const server = createServer({ keepAliveTimeout: LIMITS.idle });
  const url = await listen(server, host, port);
  // Links of examples point to the mock, so the description is read when its address is known.
  const linked = () => (options.keepLinks ? description : withLinksTo(url, description));
  let prism: Prism;
  try {
    prism = loadPrism(linked());
  } catch (error) {
    server.close();
    throw error;
  }
  const front = createFront(prism, allowQuery);
  const kinds = new Report();
  const requests = new Recent<MockRequest>();
  const violations = new Recent<MockViolation>();
  const details = new WeakMap<object, object>();
  let served = 0;
  let events: Events | undefined;

  const mock = {
    requests: requests.items,
    violations: violations.items,
    isOwnHost: (named: string) => !isLoopback(host) || isOwnHost(named, allowOrigin),
    describe: (request: object) => details.get(request) ?? {},
    reply: front.reply,
    on: front.on,
    /** Events are read when the first is delivered: most mocks deliver none. */
    async deliver(eventKey: string, url: string, options: DeliveryOptions = {}) {
      events ??= loadEvents(linked());
      return deliver(events, eventKey, url, options, !isLoopback(host));
    },
    reset() {
      requests.clear();
      violations.clear();
      front.forgetReplies();
    },
  };

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const began = performance.now();
    const at = new Date().toISOString();
    let told: Told = headOf(message);
    let reasons: string[];
    try {
      allowCrossOrigin(response, allowOrigin);
      if (isPreflight(message)) return response.writeHead(204).end();
      const request = await readRequest(message, url);
      const control = await controlled(mock, request);
      if (control) return send(response, control);
      const { record } = request;
      told = record;
      requests.add(record, request.bytes.length);
      details.set(record, { at, reasons: [] });
      const found = upstream ? await passAndCheck(upstream, request, response) : await answer(request, response);
      reasons = found.map(({ message }) => message);
      requests.add(record, record.answer?.body.length);
      const { method, url: asSent, operationId } = record;
      for (const reason of reasons) violations.add({ method, url: asSent, operationId, reason });
    } catch (error) {
      // The answer has been sent: it is a report of the caller's that has thrown.
      if (response.writableEnded) throw error;
      const reason = (error as Error).message;
      told.answer = fail(response, error instanceof UnreadableRequest ? error.status : upstream ? 502 : 500, reason);
      reasons = [reason.replace(/\.$/, "")];
    }
    const milliseconds = performance.now() - began;
    details.set(told, { at, milliseconds, tag: front.operationOf(told)?.tags?.[0]?.name, reasons });
    return log?.(logLine(told, response.statusCode, milliseconds, reasons, !upstream));
  };

  const answer = async (request: IncomingRequest, response: ServerResponse): Promise<Violation[]> => {
    const { answer, violations } = await front.respond(request);
    served += 1;
    const user = userOf(request.headers);
    const minuteOfDay = Math.floor(Date.now() / 60_000) % 1440;
    response.setHeader("x-arequestid", `@MOCK${minuteOfDay}x${served}x0`);
    if (user) {
      response.setHeader("x-ausername", encodeURIComponent(user).slice(0, LIMITS.header));
      response.setHeader("x-auserid", "101");
    }
    if (violations.length > 0) response.setHeader("sl-violations", violationsHeader(violations));
    if (answer.delay) await setTimeout(answer.delay, undefined, { ref: false });
    request.record.answer = send(response, answer);
    return violations;
  };

  const passAndCheck = async (upstream: URL, request: IncomingRequest, response: ServerResponse) => {
    const { record } = request;
    const sent = await front.inspect(request);
    const passed = await passOn(upstream, request, response);
    const { status, mediaType, bytes } = passed;
    record.answer = { status, mediaType, body: bytes ?? "" };
    const operation = front.operationOf(record);
    const received = operation ? await violationsOf(prism, operation, record.method, passed) : [];
    const found = [...sent, ...received];
    // The path of a URL that nothing describes may say more than names.
    const name = operation?.iid ?? `${record.method} ${record.path.split("/").slice(0, 4).join("/")}/…`;
    if (kinds.add(name, status, found)) report?.(String(kinds));
    return found;
  };

  server.on("request", handle);

  const close = () =>
    new Promise<void>((resolve) => {
      // The callback of a server that is closed already gets an error, which is of no use to anyone.
      server.close(() => resolve());
      if (upstream) report?.(String(kinds));
      server.closeAllConnections();
    });
  return { url, ...mock, close, [Symbol.asyncDispose]: close };
}

/** Says what went wrong; but no words of ours may pass for the rest of an answer that broke off. */
function fail(response: ServerResponse, status: number, reason: string): MockAnswer | undefined {
  if (response.headersSent) {
    response.destroy();
    return undefined;
  }
  // The connection may be gone, or an unread body may be on it: it is not used again.
  return send(response, { status, body: `${reason}\n`, headers: { connection: "close" } });
}

function send(response: ServerResponse, answer: Answer): MockAnswer | undefined {
  const { status, mediaType, body, headers = {}, drop } = answer;
  if (drop === "headers") {
    response.destroy();
    return undefined;
  }
  // Servers send a JSON content type with 204, too.
  const type = mediaType ?? (status === 204 ? JSON_TYPE : undefined);
  const isRaw = body instanceof Uint8Array || (typeof body === "string" && !isJson(type ?? ""));
  const bytes = Buffer.from(isRaw ? body : (JSON.stringify(body) ?? ""));
  const charset = type && (isJson(type) || /^text\/[^;]*$|xml$/.test(type)) ? ";charset=UTF-8" : "";
  response.writeHead(status, {
    ...(type && { "content-type": type + charset }),
    ...(status !== 204 && { "content-length": bytes.length }),
    ...headers,
  });
  if (drop === "body") response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
  const sent = response.req.method === "HEAD" ? "" : bytes;
  return { status, mediaType: mediaTypeOf(type), body: charset ? sent.toString() : sent };
}
