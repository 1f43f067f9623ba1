import { withTimeout } from "./timeout.ts";
import type { Waiting } from "./waiting.ts";

/** The time of one attempt. It runs while the attempt does, and stands while that or what it depends on waits for a turn. */
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

  /**
   * Settles like the work, unless the time runs out or the caller aborts: see `withTimeout`. The clock stands while any
   * of the waiting goes on, if it is given.
   */
  run<T>(work: (signal: AbortSignal) => Promise<T>, waiting?: Waiting): Promise<T> {
    const stood = () => waiting?.milliseconds ?? 0;
    const elapsed = () => performance.now() - stood();
    const started = elapsed();
    const ended = () => {
      this.#left -= elapsed() - started;
    };
    return withTimeout(work, this.#left, this.#caller, this.#timeoutError, stood, ended);
  }

  /** The same with the whole time again, for a part of a stream. */
  runAnew<T>(work: () => Promise<T>): Promise<T> {
    return withTimeout(work, this.#milliseconds, this.#caller, this.#timeoutError);
  }
}
