import { withTimeout } from "./timeout.ts";

/** The time of one attempt. It runs while the attempt does, and stands while the attempt waits for its turn. */
export class Clock {
  readonly #milliseconds: number;
  readonly #caller: AbortSignal | undefined;
  readonly #timeoutError: () => Error;
  #left: number;

  constructor(milliseconds: number, caller: AbortSignal | undefined, timeoutError: () => Error) {
    this.#milliseconds = milliseconds;
    this.#left = milliseconds;
    this.#caller = caller;
    this.#timeoutError = timeoutError;
  }

  /** Settles like the work, unless the time runs out or the caller aborts: see `withTimeout`. */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await withTimeout(work, this.#left, this.#caller, this.#timeoutError);
    } finally {
      this.#left -= performance.now() - started;
    }
  }

  /** The same with the whole time again, for a part of a stream. */
  async runAnew<T>(work: () => Promise<T>): Promise<T> {
    return withTimeout(work, this.#milliseconds, this.#caller, this.#timeoutError);
  }
}
