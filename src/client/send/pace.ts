import { Refusal, shown } from "../errors/refusal.ts";
import { onAbort } from "./abort.ts";

/** Decides when a request may be sent. */
export interface Limiter {
  /**
   * Resolves when a request may be sent, to a function that is called when it has been answered.
   *
   * @param signal ends the wait, which then rejects with the signal's reason.
   */
  acquire(signal: AbortSignal): Promise<() => void>;
}

/** The right to send one request. */
export interface Place {
  /** Ends the right; to end it twice does no harm. */
  release(): void;
  /**
   * Tells that the server put the request off, which begins a pause for the whole client: the time that the server
   * asks for, but at least a back-off. A pause longer than `patience` is not begun. All in milliseconds.
   */
  refused(retryAfter: number | undefined, patience: number): void;
  /** Tells that the server did what it was asked. */
  succeeded(): void;
}

interface Waiter {
  ticket: number;
  admit: () => void;
}

/** The longest that a timer can wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

const firstBackOff = 200;
const longestBackOff = 5_000;

/** A pause after which fewer requests get through than this was too short for the server. */
const enoughSuccesses = 10;

/**
 * How fast a client sends: so many requests under way at once, in the order of their calls, and nothing while a pause
 * lasts. After a pause one request goes first, and every success lets in a little more, so that a server which has just
 * recovered is not run over. Measured against a bucket of 60 requests that gains 5 a second: 1.4 requests for each call.
 */
export class Pace {
  readonly #most: number;
  readonly #limiter: Limiter | undefined;
  readonly #waiters: Waiter[] = [];
  #underWay = 0;
  /** As many may be under way now. A fraction, which grows with each success. */
  #allowed: number;
  #nextTicket = 0;
  #pauses = 0;
  #resumesAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each level doubles the back-off. */
  #level = 0;
  #successesSincePause = enoughSuccesses;
  #lastSuccess = Number.NEGATIVE_INFINITY;

  /** @param most requests under way at once; a limiter of the caller's stands in for it. */
  constructor(most: number, limiter?: Limiter) {
    this.#most = limiter ? Number.POSITIVE_INFINITY : most;
    this.#limiter = limiter;
    this.#allowed = this.#most;
  }

  /** A number that keeps a call its place in the order through all of its attempts. */
  takeTicket(): number {
    return this.#nextTicket++;
  }

  /** The number of pauses so far. */
  get pauses(): number {
    return this.#pauses;
  }

  /** The time of the last success, in milliseconds since the epoch. */
  get lastSuccess(): number {
    return this.#lastSuccess;
  }

  /** Milliseconds until the pause is over. */
  get pauseLeft(): number {
    return Math.max(0, this.#resumesAt - Date.now());
  }

  /** Resolves when a request of the call may be sent; rejects with the signal's reason when that is aborted before. */
  async enter(ticket: number, signal: AbortSignal | undefined): Promise<Place> {
    if (this.#hasRoom() && this.#waiters.length === 0) this.#underWay += 1;
    else await this.#wait(ticket, signal);
    const leave = () => {
      this.#underWay -= 1;
      this.#admit();
    };
    if (!this.#limiter) return this.#place(leave);
    try {
      const release = await acquired(this.#limiter, signal);
      return this.#place(() => {
        leave();
        release();
      });
    } catch (error) {
      leave();
      throw error;
    }
  }

  #place(leave: () => void): Place {
    const pauses = this.#pauses;
    let isTaken = true;
    return {
      release: () => {
        if (isTaken) leave();
        isTaken = false;
      },
      // Requests sent together and refused together are one refusal.
      refused: (retryAfter, patience) => this.#refused(retryAfter, patience, pauses === this.#pauses),
      succeeded: () => this.#succeeded(),
    };
  }

  #hasRoom(): boolean {
    return this.pauseLeft === 0 && this.#underWay + 1 <= this.#allowed;
  }

  async #wait(ticket: number, signal: AbortSignal | undefined): Promise<void> {
    let release = () => {};
    const waiter: Waiter = { ticket, admit: () => {} };
    const admitted = new Promise<void>((resolve, reject) => {
      waiter.admit = resolve;
      release = onAbort(signal, () => reject(signal?.reason));
    });
    const before = this.#waiters.findLastIndex((other) => other.ticket < ticket);
    this.#waiters.splice(before + 1, 0, waiter);
    this.#admit();
    try {
      await admitted;
    } catch (reason) {
      this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
      if (this.#waiters.length === 0) clearTimeout(this.#timer);
      throw reason;
    } finally {
      release();
    }
  }

  /** Lets in as many as there is room for; during a pause, when it is over. No timer runs unless somebody waits. */
  #admit(): void {
    while (this.#waiters.length > 0 && this.#hasRoom()) {
      this.#underWay += 1;
      this.#waiters.shift()?.admit();
    }
    clearTimeout(this.#timer);
    const left = this.pauseLeft;
    if (this.#waiters.length > 0 && left > 0) {
      this.#timer = setTimeout(() => this.#admit(), Math.min(left, longestTimer));
    }
  }

  #succeeded(): void {
    this.#lastSuccess = Date.now();
    this.#successesSincePause += 1;
    // One more for as many successes as there are allowed, as TCP does when it avoids congestion.
    this.#allowed = Math.min(this.#most, this.#allowed + 1 / this.#allowed);
  }

  #refused(retryAfter: number | undefined, patience: number, isNews: boolean): void {
    if (isNews) {
      const wasTooShort = this.#successesSincePause < enoughSuccesses;
      this.#level = Math.max(0, this.#level + (wasTooShort ? 1 : -1));
    }
    const backOff = Math.min(longestBackOff, firstBackOff * 2 ** this.#level);
    const pause = Math.max(retryAfter ?? 0, isNews ? backOff : 0);
    if (pause > patience) return;
    if (isNews) {
      this.#pauses += 1;
      this.#successesSincePause = 0;
      this.#allowed = 1;
    }
    // The jitter keeps apart the clients that were refused together.
    const jitter = Math.random() * Math.min(pause, backOff);
    this.#resumesAt = Math.max(this.#resumesAt, Date.now() + pause + jitter);
  }
}

/** Asks the caller's limiter, which need not heed the signal: a turn that comes after an abort is given back. */
async function acquired(limiter: Limiter, signal: AbortSignal | undefined): Promise<() => void> {
  const turn = Promise.resolve(limiter.acquire(signal ?? new AbortController().signal)).then(checked);
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = onAbort(signal, () => reject(signal?.reason));
  });
  try {
    return await Promise.race([turn, aborted]);
  } catch (error) {
    turn.then((release) => release()).catch(() => {});
    // A limiter that heeds the signal may reject with an error of its own.
    throw signal?.aborted ? signal.reason : error;
  } finally {
    stop();
  }
}

function checked(release: unknown): () => void {
  if (typeof release === "function") return () => release();
  throw new Refusal(`limiter.acquire() must resolve to a function, not ${shown(release)}`);
}
