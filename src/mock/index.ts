// The types of `Symbol.asyncDispose`, which a project with an older `lib` has not. `preserve` keeps it in the declarations.
/// <reference lib="esnext.disposable" preserve="true" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { operations } from "../../generated/schema.ts";
import { checkNode } from "./node-version.ts";
import { serve } from "./server.ts";
import type {
  DeliveryAnswer,
  DeliveryOptions,
  EventKey,
  MockOptions,
  MockReplies,
  MockRequest,
  MockViolation,
} from "./types.ts";

export * from "./types.ts";

/** A running mock server. */
export interface Mock {
  /** The address that it listens at, without a trailing slash: a base URL for any client. */
  readonly url: string;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly MockRequest[];
  /** The breaches of the description, oldest first, up to 1,000: empty after a good test. */
  readonly violations: readonly MockViolation[];
  /**
   * Changes the answer to the next valid request of an operation. Replies to one operation are given in turn; a function
   * answers all requests from now on, and its `undefined` is the documented answer.
   * A user-centric twin (`listPersonalRepositories`) is an operation of its own: it takes replies by its own id only.
   * `Prefer: code=409, example=server`, sent with a request, does the same from outside and comes first.
   *
   * @throws Error when a reply is malformed or the description does not allow it; the message says why. What a function
   * returns is checked when it does: then the answer is a 500 that says why.
   * @example
   * mock.reply("mergePullRequest", { status: 409 });
   * mock.reply("getProject", [{ status: 503, times: 2 }, { drop: "body" }]);
   * mock.reply("getProject", { status: 404, when: { path: { projectKey: "OPS" } }, times: Infinity });
   * mock.reply("listProjects", ({ query }) => (query.name ? { status: 400 } : undefined));
   */
  reply(operationId: keyof operations, reply: MockReplies): void;
  /**
   * Answers a URL that nothing describes, without its context path, to all requests unless `times` says otherwise.
   *
   * @throws Error when a reply is malformed, or when the URL is described.
   * @example
   * mock.on("GET", "/rest/plugin/1.0/thing", { body: { name: "thing" } });
   */
  on(method: string, path: string, reply: MockReplies): void;
  /**
   * Posts an event to a listener as servers do: headers, signature, and the example as its body, or a payload that fits the
   * description. Resolves to the listener's answer, whatever its status. The listener must be on this machine, unless the mock
   * listens to other machines (`host`); it has 30 seconds.
   *
   * @throws Error when the event is not described, the payload breaks its description, or the listener does not answer;
   * TypeError when the address or an option is none.
   * @example
   * const { status } = await mock.deliver("pr:opened", "http://127.0.0.1:8080/hook", { secret: "tell nobody" });
   */
  deliver(eventKey: EventKey, url: string, options?: DeliveryOptions): Promise<DeliveryAnswer>;
  /** Forgets requests, violations and replies. */
  reset(): void;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
  /** The same at the end of a block: `await using mock = await startMock()`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a server that answers like Stash, from the description's examples. It keeps no state: what is created is
 * answered, not stored. Any credentials are good.
 *
 * @throws TypeError when there is no such option, or it has a wrong value; Error when the port is taken, when Prism, an optional
 * peer, is not installed, or when Node is too old.
 * @example
 * const mock = await startMock();
 * const stash = createStashClient({ baseUrl: mock.url, auth: basic("me", "secret") });
 * …
 * await mock.close(); // or write `await using mock` above
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkNode();
  // The package refers to itself by name, so that this works from src/ as well as from dist/.
  const file = createRequire(import.meta.url).resolve("stash-openapi/openapi.json");
  const description = readFileSync(file, "utf8");
  return serve(description, options);
}
