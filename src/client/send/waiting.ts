/** The time in which at least one of the calls of a client waits for its turn. */
export class Waiting {
  #underWay = 0;
  #since = 0;
  #ended = 0;

  /** So long it was until now. */
  get milliseconds(): number {
    return this.#ended + (this.#underWay > 0 ? performance.now() - this.#since : 0);
  }

  /** Settles like the wait, which counts until then. */
  async during<T>(wait: Promise<T>): Promise<T> {
    if (this.#underWay++ === 0) this.#since = performance.now();
    try {
      return await wait;
    } finally {
      if (--this.#underWay === 0) this.#ended += performance.now() - this.#since;
    }
  }
}
