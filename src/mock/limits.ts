/** A mock may run for days, and be sent anything: what is read, kept and told has an end. */
export const LIMITS = {
  /** Bytes of a request's body; more is a 413. */
  body: 10 * 1024 * 1024,
  /** The last requests, and the last violations, that are kept. */
  kept: 1000,
  /** Bytes of bodies in the requests that are kept; the newest is kept whatever it has. */
  keptBytes: 50 * 1024 * 1024,
  /** Violations of one request that are named; the others are counted. */
  violations: 50,
  /** Milliseconds for which a connection is kept: tests on a busy machine pause for longer than the 5 s that are usual in Node. */
  idle: 60_000,
  /** Milliseconds that a listener has to answer an event. */
  listener: 30_000,
  /** Characters of a header that holds what was sent. */
  header: 4000,
};

/** A list of the last items, within the limits of number and of bytes. */
export class Recent<T extends object> {
  readonly items: T[] = [];
  readonly #bytes = new WeakMap<T, number>();

  add(item: T, bytes = 0): void {
    if (!this.#bytes.has(item)) this.items.push(item);
    this.#bytes.set(item, (this.#bytes.get(item) ?? 0) + bytes);
    let total = this.items.reduce((sum, kept) => sum + (this.#bytes.get(kept) ?? 0), 0);
    while (this.items.length > 1 && (this.items.length > LIMITS.kept || total > LIMITS.keptBytes)) {
      total -= this.#bytes.get(this.items.shift() as T) ?? 0;
    }
  }

  clear(): void {
    this.items.length = 0;
  }
}
