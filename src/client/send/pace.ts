import { onAbort } from "./abort.ts";
import { acquired, type Limiter } from "./limiter.ts";
import type { Retry } from "./limits.ts";
import { patienceOf } from "./retry.ts";
import { longestTimer } from "./timeout.ts";
import { Waiting } from "./waiting.ts";

/** A call in the order of all calls. */
export interface Ticket {
  /** Its place, which it keeps through all of its attempts. */
  readonly number: number;
  readonly retry: false | Retry;
  /** The time of the first refusal of it, or of another call that it waited behind, in milliseconds since the epoch. */
  refusedSince: number;
}

/** The right to send one request, until the pace is told that it is over. */
export interface Turn {
  readonly ticket: Ticket;
  /** The number of pauses when it began. */
  readonly pauses: number;
  /** Gives back the turn of the caller's limiter. */
  readonly giveBack: (() => void) | undefined;
}

interface Waiter {
  ticket: Ticket;
  admit: () => void;
}

const firstBackOff = 200;
const longestBackOff = 5_000;
/** Reaches the longest back-off; a level above it would take that much longer to come down again. */
const highestLevel = 5;

/** A pause after which fewer requests get through than this was too short for the server. */
const enoughSuccesses = 10;

/**
 * How fast a client sends: so many requests under way at once, in the order of their calls, and nothing while a pause
 * lasts. After a pause one request goes first, and every success lets in a little more, so that a server which has just
 * recovered is not run over. Measured against a bucket of 60 requests that gains 5 a second: 1.4 requests for each call.
 */
export class Pace {
  readonly waiting = new Waiting();
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

  takeTicket(retry: false | Retry): Ticket {
    return { number: this.#nextTicket++, retry, refusedSince: Number.POSITIVE_INFINITY };
  }

  /** The number of pauses so far. */
  get pauses(): number {
    return this.#pauses;
  }

  /** Milliseconds since the first refusal of a call, or since the client's last success if that came later. */
  refusedFor({ refusedSince }: Ticket): number {
    return Date.now() - Math.max(refusedSince, this.#lastSuccess);
  }

  /** Milliseconds until the pause is over. */
  get pauseLeft(): number {
    return Math.max(0, this.#resumesAt - Date.now());
  }

  /**
   * A turn, at once if nobody has to be waited for. Rejects with the signal's reason when that is aborted before a request
   * of the call may be sent.
   */
  enter(ticket: Ticket, signal: AbortSignal | undefined): Turn | Promise<Turn> {
    const mustWait = this.#limiter || this.pauseLeft > 0 || !this.#hasPlace() || this.#waiters.length > 0;
    if (mustWait) return this.waiting.during(this.#enterLater(ticket, signal));
    this.#underWay += 1;
    return this.#turn(ticket);
  }

  async #enterLater(ticket: Ticket, signal: AbortSignal | undefined): Promise<Turn> {
    await this.#wait(ticket, signal);
    if (!this.#limiter) return this.#turn(ticket);
    try {
      return this.#turn(ticket, await acquired(this.#limiter, signal));
    } catch (error) {
      this.#leave();
      throw error;
    }
  }

  #turn(ticket: Ticket, giveBack?: () => void): Turn {
    return { ticket, pauses: this.#pauses, giveBack };
  }

  /** Ends a turn, once. */
  release({ giveBack }: Turn): void {
    this.#leave();
    giveBack?.();
  }

  #leave(): void {
    this.#underWay -= 1;
    this.#admit();
  }

  #hasPlace(): boolean {
    return this.#underWay + 1 <= this.#allowed;
  }

  async #wait(ticket: Ticket, signal: AbortSignal | undefined): Promise<void> {
    const before = this.#waiters.findLastIndex((other) => other.ticket.number < ticket.number);
    let release = () => {};
    const admitted = new Promise<void>((resolve, reject) => {
      const waiter: Waiter = { ticket, admit: resolve };
      this.#waiters.splice(before + 1, 0, waiter);
      release = onAbort(signal, () => {
        this.#leaveLine(waiter);
        reject(signal?.reason);
      });
    });
    this.#admit();
    try {
      await admitted;
    } finally {
      release();
    }
  }

  /**
   * Called at the abort itself, not when the promise of the wait has rejected: before that, another call that the same
   * signal ends gives its turn back, and the turn would be lost on a call that has ended.
   */
  #leaveLine(waiter: Waiter): void {
    const at = this.#waiters.indexOf(waiter);
    if (at >= 0) this.#waiters.splice(at, 1);
    if (this.#waiters.length === 0) clearTimeout(this.#timer);
  }

  /**
   * Lets in as many as there is room for; during a pause, when it is over. No timer runs unless somebody waits. The clock is
   * looked at once, for between two looks the pause may end.
   */
  #admit(): void {
    clearTimeout(this.#timer);
    if (this.#waiters.length === 0) return;
    const left = this.pauseLeft;
    if (left > 0) {
      this.#timer = setTimeout(() => this.#admit(), Math.min(left, longestTimer));
      return;
    }
    while (this.#waiters.length > 0 && this.#hasPlace()) {
      this.#underWay += 1;
      this.#waiters.shift()?.admit();
    }
  }

  /** Tells that the server did what it was asked. */
  succeeded(): void {
    this.#lastSuccess = Date.now();
    this.#successesSincePause += 1;
    // One more for as many successes as there are allowed, as TCP does when it avoids congestion.
    this.#allowed = Math.min(this.#most, this.#allowed + 1 / this.#allowed);
  }

  /**
   * Tells that the server put the request off, which begins a pause for the whole client: the time that the server
   * asks for, in milliseconds, but at least a back-off. A call that does not wait for it, because its patience would be
   * over, begins none: those behind it are sent one by one, each to its own answer, until one succeeds.
   */
  refused({ ticket, pauses }: Turn, status: number, retryAfter: number | undefined): void {
    // Requests sent together and refused together are one refusal.
    const isNews = pauses === this.#pauses;
    // It is a refusal of those that wait behind it as well.
    for (const refused of [ticket, ...this.#waiters.map((waiter) => waiter.ticket)]) {
      refused.refusedSince = Math.min(refused.refusedSince, Date.now());
    }
    const wasTooShort = this.#successesSincePause < enoughSuccesses;
    const level = isNews ? Math.min(highestLevel, Math.max(0, this.#level + (wasTooShort ? 1 : -1))) : this.#level;
    const backOff = Math.min(longestBackOff, firstBackOff * 2 ** level);
    const pause = Math.max(retryAfter ?? 0, isNews ? backOff : 0);
    if (pause > patienceOf(status, ticket.retry) - this.refusedFor(ticket)) return;
    if (isNews) {
      this.#level = level;
      this.#pauses += 1;
      this.#successesSincePause = 0;
      this.#allowed = 1;
    }
    // The jitter keeps apart the clients that were refused together.
    const jitter = Math.random() * Math.min(pause, backOff);
    this.#resumesAt = Math.max(this.#resumesAt, Date.now() + pause + jitter);
  }
}
