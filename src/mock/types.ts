/** The public types of the mock. None needs Node's own, so that a project without them compiles too. */
import type { eventSchemas } from "../../generated/events.ts";

/** Parameters by their names. */
type Values = Record<string, string | number | boolean>;

export interface MockOptions {
  /** The port to listen on. Default: 0, which takes a free one. */
  port?: number | undefined;
  /** The address to listen on. Default: `127.0.0.1`, so that no other machine reaches the mock. */
  host?: string | undefined;
  /** Leaves the links and clone URLs of examples as they are, where they would point to the mock. Default: false. */
  keepLinks?: boolean | undefined;
  /** Receives one line for each request: time, method, path, status, operation, duration, and what was wrong with it. */
  log?: ((line: string) => void) | undefined;
  /**
   * Origins of web pages that may call the mock, such as `https://app.example.com`. Default: pages of this machine alone
   * (`http://localhost:5173`).
   */
  allowOrigin?: readonly string[] | undefined;
  /** Names of query parameters that are no violation, though nothing describes them. Default: none. */
  allowQuery?: readonly string[] | undefined;
  /**
   * The base URL of a real server, without the `/rest/api/1.0` below it. Every request is passed on to it as it came and
   * answered as it answers, and whatever breaks the description, in a request or in an answer, is a violation. Bodies of more
   * than 10 MB are not passed on.
   */
  upstream?: string | undefined;
  /** Receives all violations against `upstream`, by kind, as names and types without values, whenever there is a new kind. */
  report?: ((text: string) => void) | undefined;
}

/** A request as it arrived, for assertions. */
export interface MockRequest {
  /** Upper case. */
  method: string;
  /** The whole URL, as it was sent. */
  url: string;
  /** The path from `/rest/api/1.0` on, without context path and query, as it was sent. */
  path: string;
  /** The operation that the URL and the method lead to. */
  operationId?: string;
  /** Path parameters by their documented names, decoded. */
  parameters: Record<string, string>;
  /** Query parameters, decoded; a list where one was sent several times. */
  query: Record<string, string | string[]>;
  /** Lower-case names. Of credentials only the scheme is kept ("Basic"), of cookies nothing. */
  headers: Record<string, string>;
  /** Parsed JSON, the fields of a form (a file is a `File`), or text; `undefined` when there was none. */
  body?: unknown;
  /** The answer that the mock sent back; nothing while it has not answered. */
  answer?: MockAnswer;
}

/** An answer that the mock sent back. */
export interface MockAnswer {
  status: number;
  /** Without its parameters; empty where none was sent. */
  mediaType: string;
  /** As it was sent, but without a content coding: text, or the bytes of what is none; empty where there was no body. */
  body: string | Uint8Array;
}

/** A request that broke the description. */
export interface MockViolation {
  method: string;
  url: string;
  /** The operation that the URL and the method lead to. */
  operationId?: string;
  /** The reason in one sentence, without its full stop. */
  reason: string;
}

/** An answer of a test's own, instead of the documented success. */
export interface MockReply {
  /** Documented for the operation, or any of 4xx and 5xx. Default: the documented success. */
  status?: number | undefined;
  /**
   * The body, which must fit the documented schema. It is sent as JSON; with a `type`, text and bytes are sent as they are.
   * Default: the documented example.
   */
  body?: unknown;
  /** The `Content-Type` of the body, such as `text/html`. Default: `application/json`. */
  type?: string | undefined;
  /** The name of a documented example, such as `firstPage` or `reference`. Default: the one that the request asks for. */
  example?: string | undefined;
  /** Headers besides the usual ones, such as `{ "retry-after": "1" }`. */
  headers?: Record<string, string> | undefined;
  /** The number of requests that get it. Default: 1; `Infinity` for all from now on. */
  times?: number | undefined;
  /** Only requests whose parameters have these values get it, such as `{ path: { projectKey: "OPS" } }`. */
  when?: { path?: Values | undefined; query?: Values | undefined } | undefined;
  /** Milliseconds to wait before the answer. Default: 0. */
  delay?: number | undefined;
  /** Ends the connection instead of the answer (`headers`), or in the middle of its body (`body`). */
  drop?: "headers" | "body" | undefined;
  /** Allows what the description does not: another status, another body, another type. Default: false. */
  undescribed?: boolean | undefined;
}

/** Makes a reply of a request; `undefined` is the documented answer. */
export type MockReplyFunction = (request: MockRequest) => MockReply | undefined | Promise<MockReply | undefined>;

/** One reply, one function for all requests from now on, or a list of them to be given in turn, one to a request. */
export type MockReplies = MockReply | MockReplyFunction | readonly (MockReply | MockReplyFunction)[];

export interface DeliveryOptions {
  /** The webhook's secret, which the body is signed with. Left out: no signature. */
  secret?: string | undefined;
  /** The body, which must fit the description. Default: the first example. */
  payload?: unknown;
  /** The example to send. Default: the first, `server`. `isoDates`, where there is one, has the dates of Data Center 10. */
  example?: string | undefined;
}

/** The key of an event that the description has, such as `pr:opened`. */
export type EventKey = keyof typeof eventSchemas;

/** The answer of a listener to an event. */
export interface DeliveryAnswer {
  status: number;
  /** By names in lower case. */
  headers: Record<string, string>;
  body: string;
}
