import { Dispatcher } from "undici";
import type { Fetch, FetchInit } from "../../src/client/index.ts";
import { undiciFetch } from "../../src/undici/index.ts";

/** `undiciFetch` over a function in place of a server. A failure that this throws is what `fetch` rejects with, as in other tests. */
export function undiciOver(answer: Fetch): Fetch {
  return async (url, init) => {
    const dispatcher = new Answering(answer, init);
    const given = { ...init, dispatcher };
    return undiciFetch(url, given).catch((error) => {
      throw error.cause === dispatcher.failure ? error.cause : error;
    });
  };
}

/** The part of undici's handlers that `request` has in version 7. */
interface Handler {
  onConnect(abort: (reason: unknown) => void): void;
  onHeaders(status: number, headers: Buffer[], resume: () => void, statusText: string): void;
  /** Whether more is wanted now, or after `resume`. */
  onData(chunk: Buffer): boolean;
  onComplete(trailers: Buffer[]): void;
  onError(error: unknown): void;
}

/**
 * Answers a request of undici as a connection would, by a function. It has no socket, because many tests stop the clock,
 * and sockets go on; the tests that have a server run over sockets.
 */
class Answering extends Dispatcher {
  /** Thrown by the function. */
  failure: unknown = new Error("none");
  readonly #answer: Fetch;
  readonly #init: FetchInit;
  readonly #abort = new AbortController();

  constructor(answer: Fetch, init: FetchInit) {
    super();
    this.#answer = answer;
    this.#init = init;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: object): boolean {
    this.#exchange(options, handler as Handler).catch((error) => (handler as Handler).onError(error));
    return true;
  }

  async #exchange({ origin, path, method, headers, body }: Dispatcher.DispatchOptions, handler: Handler) {
    const { signal } = this.#abort;
    handler.onConnect((reason) => this.#abort.abort(reason));
    // Of the client's options those stay that no server sees, such as `credentials`.
    const received = {
      ...this.#init,
      method,
      headers: headers as Record<string, string>,
      body: body as string,
      signal,
    };
    const answered = this.#answer(`${origin}${path}`, received).catch((failure) => {
      this.failure = failure;
      throw failure;
    });
    const response = (await Promise.race([answered, this.#aborted()])) as Response;
    const reader = response.body?.getReader();
    signal.addEventListener("abort", () => void reader?.cancel().catch(() => {}));
    let resume = () => {};
    const raw = [...response.headers].flat().map((text) => Buffer.from(text, "latin1"));
    handler.onHeaders(response.status, raw, () => resume(), response.statusText);
    for (;;) {
      const { value } = (await Promise.race([reader?.read(), this.#aborted()])) ?? {};
      if (!value) break;
      const resumed = new Promise<void>((resolve) => {
        resume = resolve;
      });
      if (!handler.onData(Buffer.from(value))) await Promise.race([resumed, this.#aborted()]);
    }
    signal.throwIfAborted();
    handler.onComplete([]);
  }

  #aborted(): Promise<never> {
    const { signal } = this.#abort;
    return new Promise((_, reject) => {
      signal.throwIfAborted();
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
  }
}
