import { request as httpRequest, type ServerResponse } from "node:http";
import { request as httpsRequest } from "node:https";
import { rootOf } from "../root.ts";
import { check } from "./checks.ts";
import { type Decoded, decoded } from "./decode.ts";
import { LIMITS } from "./limits.ts";
import type { Operation, Prism, Violation } from "./prism.ts";
import { documented, isFile } from "./reply-checks.ts";
import { type IncomingRequest, isJson, mediaTypeOf, parse } from "./request.ts";
import type { MockAnswer } from "./types.ts";

/** The answer of a real server, read on its way to the caller. */
type PassedAnswer = Omit<MockAnswer, "body"> & Decoded;

/** The root of a real server: requests go to the same path below it. */
export function upstreamOf(url: string): URL {
  const root = URL.canParse(url) ? new URL(url) : undefined;
  const isRoot = root && /^https?:$/.test(root.protocol) && !root.search && !root.hash;
  const mayHoldPassword = String(url).includes("@");
  const shown = mayHoldPassword ? "[withheld]" : url;
  check(isRoot, 'upstream is the base URL of a server, such as "https://stash.example.com"', shown);
  const { root: ended, page } = rootOf(root);
  if (root.username || root.password) {
    throw new TypeError(`upstream has no user name and no password, as each caller sends its own: write "${ended}".`);
  }
  check(page === undefined, `upstream ends before /${page}: write "${ended}"`, url);
  return root;
}

/** Headers that are of one connection, and not of the message; and what would have the answer compressed. */
const OWN = ["host", "connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade", "accept-encoding"];

/** Passes a request on as it came, credentials included, and its answer back. */
export function passOn(
  upstream: URL,
  { rawTarget, bytes }: IncomingRequest,
  response: ServerResponse,
): Promise<PassedAnswer> {
  const { method, headers } = response.req;
  const kept = Object.entries(headers).filter(([name]) => !OWN.includes(name));
  const url = upstream.href.replace(/\/+$/, "") + rawTarget;
  const send = upstream.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = send(upstream, {
      method,
      path: url.slice(upstream.origin.length),
      headers: { ...Object.fromEntries(kept), ...(bytes.length > 0 && { "content-length": bytes.length }) },
    });
    response.on("close", () => {
      reject(new Error("The caller closed the connection."));
      sent.destroy();
    });
    const fail = (reason: string) => reject(new Error(`The mock cannot reach ${upstream.origin}: ${reason}.`));
    sent.on("error", ({ message }) => fail(message));
    let hasAnswered = false;
    const brokeOff = () => reject(new Error(`${upstream.origin} broke its answer off.`));
    sent.on("close", () => (hasAnswered ? brokeOff() : fail("it closed the connection without an answer")));
    sent.on("response", (received) => {
      const { statusCode: status = 0 } = received;
      const chunks: Buffer[] = [];
      let size = 0;
      const passed = Object.entries(received.headers).filter(([name]) => !OWN.includes(name));
      try {
        response.writeHead(status, Object.fromEntries(passed));
      } catch (error) {
        // A status or a header that Node reads, and does not write.
        sent.destroy();
        return fail((error as Error).message);
      }
      hasAnswered = true;
      received.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= LIMITS.body) chunks.push(chunk);
      });
      received.on("error", brokeOff);
      received.on("end", () => {
        const mediaType = mediaTypeOf(received.headers["content-type"]);
        // Servers may send a coding that they were not asked for.
        const body = size <= LIMITS.body && decoded(Buffer.concat(chunks), received.headers["content-encoding"]);
        resolve({ status, mediaType, ...body });
      });
      return received.pipe(response);
    });
    sent.end(bytes);
  });
}

/** Says where a real answer breaks the description, by names and types, without a value. */
export async function violationsOf(
  prism: Prism,
  operation: Operation,
  method: string,
  { status, mediaType, bytes, fault }: PassedAnswer,
): Promise<Violation[]> {
  const found = (message: string): Violation[] => [{ message: `Response ${message}`, severity: 0 }];
  const response = documented(operation, status);
  // 304 and HEAD have no body, whatever is described.
  if (status === 304 || method === "HEAD") return [];
  if (!response) return found(`status ${status} is not described`);
  if (fault !== undefined) return found(fault);
  if (bytes === undefined) return [];
  if (isFile(response)) return [];
  const types = response.contents?.map((content) => content.mediaType) ?? [];
  if (bytes.length === 0) return types.length > 0 ? found("has no body, where one is described") : [];
  if (types.length === 0) return found(`has a body of ${mediaType || "no type"}, where none is described`);
  if (!isJson(mediaType))
    return types.includes(mediaType) ? [] : found(`is ${mediaType || "of no type"}, not ${types.join(", ")}`);
  const body = await parse(bytes, mediaType).catch(() => undefined);
  if (body === undefined) return found("is no JSON, though its type says so");
  return prism
    .check(operation, { statusCode: status, headers: { "content-type": mediaType }, body })
    .map((violation) => withoutValues(violation, body));
}

/** Places in lists are `[]`, so that a fault of every item is one kind; and what stands there is told by its type. */
function withoutValues({ path = [], message, ...others }: Violation, body: unknown): Violation {
  const [, ...steps] = path;
  const value = steps.reduce((at: unknown, step) => (at as Record<string, unknown> | undefined)?.[step], body);
  const names = steps.map((step) => (/^\d+$/.test(step) ? "[]" : step)).join(".");
  const told = steps.length > 0 ? message.replace(steps.join("."), names) : message;
  return { ...others, path, message: `${told}, and is ${typeOf(value)}` };
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Each kind of violation once, with a count; ready to be pasted into an issue. */
export class Report {
  readonly #counts = new Map<string, number>();

  /** Returns whether there is a kind that was not known. */
  add(operationId: string, status: number, violations: Violation[]): boolean {
    const before = this.#counts.size;
    for (const { message } of violations) {
      const kind = `${operationId} ${status}: ${message}`;
      if (this.#counts.has(kind) || this.#counts.size < LIMITS.kept)
        this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    }
    return this.#counts.size > before;
  }

  toString(): string {
    return [...this.#counts].map(([kind, count]) => `${count} × ${kind}\n`).join("");
  }
}
