import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { operations } from "../../generated/schema.ts";
import type { MockRequest } from "./request.ts";
import { type MockOptions, type MockViolation, serve } from "./server.ts";

export type { MockAnswer, MockRequest } from "./request.ts";
export type { MockOptions, MockViolation } from "./server.ts";

/** What `mock.reply()` answers instead of the documented success. */
export interface MockReply {
  /** Documented for the operation, or any of 4xx and 5xx. Default: the documented success. */
  status?: number;
  /** Sent as JSON; must fit the documented schema. Default: the documented example. */
  body?: unknown;
  /** The name of a documented example: `server`, `reference`, `firstPage`, `lastPage`. */
  example?: string;
  /** Sent besides the usual ones, such as `{ "retry-after": "1" }`. */
  headers?: Record<string, string>;
  /** To how many requests. Default: 1; `Infinity` for all from now on. */
  times?: number;
}

/** A running mock server. */
export interface Mock {
  /** Where it listens, without a trailing slash: a base URL for any client. */
  readonly url: string;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly MockRequest[];
  /** What broke the description, oldest first, up to 1,000: empty after a good test. */
  readonly violations: readonly MockViolation[];
  /**
   * Changes the answer to the next valid request of an operation. Several replies to one operation are given in turn.
   * A user-centric twin (`listPersonalRepositories`) is an operation of its own: it takes replies by its own id only.
   * `Prefer: code=409, example=server`, sent with a request, does the same from outside and comes first.
   *
   * @throws Error when the reply is malformed or the description does not allow it; the message says why.
   * @example
   * mock.reply("mergePullRequest", { status: 409 });
   */
  reply(operationId: keyof operations, reply: MockReply): void;
  /** Forgets requests, violations and replies. */
  reset(): void;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Starts a server that answers like Stash, from the description's examples. It keeps no state: what is created is
 * answered, not stored. Any credentials are good.
 *
 * @throws TypeError when the port is none; Error when it is taken, or when Prism, an optional peer, is not installed.
 * @example
 * const mock = await startMock();
 * const stash = createStashClient({ baseUrl: mock.url, auth: basic("me", "secret") });
 * …
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  // The package refers to itself by name, so that this works from src/ as well as from dist/.
  const file = createRequire(import.meta.url).resolve("stash-openapi/openapi.json");
  const description = readFileSync(file, "utf8");
  return serve(description, options);
}
