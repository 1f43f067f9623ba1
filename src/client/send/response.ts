import type { RequestFacts, StashResponseError, UnexpectedResponseError } from "../errors/classes.ts";
import { factsOfRequest, type Received, statusError, unexpectedError } from "../errors/from-response.ts";
import type { Carrier } from "../errors/secrets.ts";
import { PlatformResponse } from "../platform.ts";
import type { Arrived } from "./fetched.ts";

/** The request that a response answers, to tell of its failure and to blank its secrets. */
export type Sent = RequestFacts & Carrier;

const decoder = new TextDecoder();

/**
 * A response whose body has arrived whole, so that it can be read any number of times: a stalled or cut body fails
 * inside the attempt, where it can be timed out and tried again.
 *
 * It is a `Response` by its prototype, and not made by the constructor of that: everything comes from `fetched`, which
 * may be of another library's class, or have a status that the constructor refuses. That would also take a twentieth of
 * the CPU of a call. The platform takes only what it has made: see `StashClient.fetch` for how to hand such a response on.
 */
export class WholeResponse implements Response {
  static {
    Object.setPrototypeOf(WholeResponse.prototype, PlatformResponse.prototype);
    for (const name of Object.getOwnPropertyNames(PlatformResponse.prototype)) {
      if (!Object.hasOwn(WholeResponse.prototype, name)) WholeResponse.#inherit(name);
    }
  }

  /**
   * Lets a member that the platform has beyond the standard work on this class too, such as `webSocket` of workerd, which
   * `new Response(body, response)` reads. Inherited, it would refuse a response that the platform has not made.
   */
  static #inherit(name: string): void {
    const get = function (this: WholeResponse): unknown {
      const unread = this.#unread();
      const member: unknown = Reflect.get(unread, name);
      return typeof member === "function" ? member.bind(unread) : member;
    };
    Object.defineProperty(WholeResponse.prototype, name, { get, configurable: true });
  }

  readonly #fetched: Arrived;
  // Read once, because a getter of the platform's first looks at what it is called on.
  readonly #status: number;
  readonly #headers: Headers;
  readonly #bytes: ArrayBuffer;
  readonly #request: Sent;

  constructor(fetched: Arrived, bytes: ArrayBuffer, request: Sent) {
    this.#fetched = fetched;
    this.#status = fetched.status;
    this.#headers = fetched.headers;
    this.#bytes = bytes;
    this.#request = request;
  }

  /** The response as errors see it. */
  static received(response: WholeResponse): Received {
    const { status, statusText, headers } = response;
    return { request: response.#request, status, statusText, headers, body: response.#text() };
  }

  static text(response: WholeResponse): string {
    return response.#text();
  }

  #text(): string {
    return decoder.decode(this.#bytes);
  }

  /** Another response with the same body, which is used up when it is read. */
  #unread(): Response {
    return new Response(this.#bytes, { headers: this.headers });
  }

  get status() {
    return this.#status;
  }
  get ok() {
    return this.#status >= 200 && this.#status < 300;
  }
  get statusText() {
    return this.#fetched.statusText;
  }
  get url() {
    return this.#fetched.url;
  }
  get headers() {
    return this.#headers;
  }
  get type() {
    return "default" as const;
  }
  get redirected() {
    return false;
  }
  get bodyUsed() {
    return false;
  }
  get body() {
    return this.#bytes.byteLength > 0 ? this.#unread().body : null;
  }
  async text() {
    return this.#text();
  }
  async json() {
    return JSON.parse(this.#text());
  }
  async arrayBuffer() {
    return this.#bytes.slice(0);
  }
  async bytes() {
    return new Uint8Array(this.#bytes.slice(0));
  }
  async blob() {
    return this.#unread().blob();
  }
  async formData() {
    return this.#unread().formData();
  }
  clone(): WholeResponse {
    return new WholeResponse(this.#fetched, this.#bytes, this.#request);
  }
}

/** The body of a response that has arrived whole. */
export function textOf(response: Response): string {
  return WholeResponse.text(response as WholeResponse);
}

/** The error of a response of 400 or above. `parsed` is the body of a response that another client has read. */
export function errorOf(response: Response, parsed?: unknown): StashResponseError {
  return statusError(received(response, parsed));
}

/** The error of a 2xx or 3xx that the API does not send. */
export function unexpected(response: Response, reason: string): UnexpectedResponseError {
  return unexpectedError(reason, received(response));
}

/** The request that a response answers, as errors name it. */
export function requestOf(response: Response): RequestFacts {
  return factsOfRequest(received(response).request);
}

/** The error of a success that is larger than the client takes. */
export function tooLarge(fetched: Arrived, sent: Sent, most: number): UnexpectedResponseError {
  const bodiless = new WholeResponse(fetched, new ArrayBuffer(0), sent);
  return unexpected(bodiless, `the body has more than ${most} bytes, which is the limit maxBody`);
}

export const htmlInPlaceOfJson = "HTML where JSON was asked for, as of a page to sign on";

/** Throws if HTML came where the request did not accept any. */
export function refusePage(response: Response, { headers }: Sent): void {
  const { accept: accepted = "*/*" } = headers;
  const mayBePage = accepted.includes("html") || accepted.includes("*/*");
  if (response.ok && !mayBePage && isHtml(response)) throw unexpected(response, htmlInPlaceOfJson);
}

export function isHtml({ headers }: Response): boolean {
  return headers.get("content-type")?.toLowerCase().includes("html") ?? false;
}

function received(response: Response, parsed?: unknown): Received {
  if (response instanceof WholeResponse) return WholeResponse.received(response);
  const { url, status, statusText, headers } = response;
  return { request: { method: "", url, headers: {} }, status, statusText, headers, body: parsed };
}
