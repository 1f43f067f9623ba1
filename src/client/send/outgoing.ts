import { misfitOf } from "../errors/misfit.ts";
import { Refusal } from "../errors/refusal.ts";

/** Options of `fetch` beside method, headers and body, such as `credentials`, `cache` and `keepalive`. */
export type FetchOptions = Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect">;

/** The platform sends a stream with this option alone, which the types of browsers have not. */
const oneWay: object = { duplex: "half" };

interface OutgoingInit {
  method: string;
  headers: Record<string, string>;
  body?: RequestInit["body"];
  options: FetchOptions;
}

/**
 * A request on its way, as the arguments of `fetch(url, init)`. Unlike a `Request` it can be sent again, and costs
 * little to make.
 */
export class Outgoing {
  readonly url: string;
  readonly method: string;
  /** By their names in lower case. A plain object, because `fetch` takes a twentieth of a call's CPU to copy a `Headers`. */
  readonly headers: Record<string, string>;
  readonly body: RequestInit["body"];
  readonly options: FetchOptions;

  constructor(url: string, { method, headers, body = null, options }: OutgoingInit) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.options = this.isRepeatable ? options : { ...oneWay, ...options };
  }

  /** Whether its body, if it has one, can be sent a second time. */
  get isRepeatable(): boolean {
    return !(this.body instanceof ReadableStream);
  }

  /** A `Request` of the same, for an `auth` to look at and to change. */
  toRequest(signal: AbortSignal): Request {
    const { url, method, headers, body, options } = this;
    try {
      return new Request(url, { ...options, method, headers, body, signal });
    } catch (error) {
      throw misfitOf(error) ?? error;
    }
  }

  /** The request that an `auth` or a middleware has made or changed, its body read whole. */
  static async of(request: Request, options: FetchOptions): Promise<Outgoing> {
    const { url, method, bodyUsed } = request;
    if (bodyUsed) {
      throw new Refusal("the body of the Request has been read: auth and middleware must read that of request.clone()");
    }
    // Of another library's class, they may come in another form, and not in lower case.
    const headers = Object.fromEntries(new Headers(request.headers));
    const bytes = isRead(request) ? undefined : await request.arrayBuffer();
    return new Outgoing(url, { method, headers, body: bytes?.byteLength ? bytes : null, options });
  }
}

/** Whether it only asks: such a request may be sent again, and follow redirects. */
export function isRead({ method }: { method: string }): boolean {
  return method === "GET" || method === "HEAD";
}
