import { onAbort } from "./abort.ts";

/** The longest that a timer can wait, in milliseconds: a time above it is no limit. */
export const longestTimer = 2 ** 31 - 1;

/** Resolves after the time; rejects with the signal's own reason when that is aborted before. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, milliseconds);
      release = onAbort(signal, () => reject(signal?.reason));
    });
  } finally {
    clearTimeout(timer);
    release();
  }
}
