import { Refusal, shown } from "../errors/refusal.ts";
import { onAbort } from "./abort.ts";

/** Decides when a request may be sent. */
export interface Limiter {
  /**
   * Resolves when a request may be sent, to a function that is called when it has been answered, or has failed. The function
   * is not waited for, and what it throws is ignored, because by then the call has its result: handle its errors inside.
   *
   * @param signal ends the wait, which then rejects with the signal's reason.
   */
  acquire(signal: AbortSignal): Promise<() => void>;
}

/** Asks the caller's limiter, which need not heed the signal: a turn that comes after an abort is given back. */
export async function acquired(limiter: Limiter, signal: AbortSignal | undefined): Promise<() => void> {
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
  // The function is async so that what `release` throws, or its promise rejects with, is dropped in the same way.
  if (typeof release === "function") return () => void (async () => release())().catch(() => {});
  throw new Refusal(`limiter.acquire() must resolve to a function, not ${shown(release)}`);
}
