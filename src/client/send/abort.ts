interface Watch {
  callbacks: Set<() => void>;
  stop: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls back when the signal is aborted, until the returned function is called. A signal has one listener for all of the
 * calls that share it, because Node warns of eleven; `AbortSignal.any()` would leak some memory for each call.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  if (signal.aborted) callback();
  const watch = watches.get(signal) ?? start(signal);
  watch.callbacks.add(callback);
  return () => {
    watch.callbacks.delete(callback);
    if (watch.callbacks.size === 0) watch.stop();
  };
}

function start(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>();
  const tell = () => {
    for (const callback of [...callbacks]) callback();
  };
  const stop = () => {
    signal.removeEventListener("abort", tell);
    watches.delete(signal);
  };
  signal.addEventListener("abort", tell);
  const watch = { callbacks, stop };
  watches.set(signal, watch);
  return watch;
}

/** A controller that is aborted when the caller's signal is, until it is released. */
export function follow(caller: AbortSignal | undefined): { controller: AbortController; release: () => void } {
  const controller = new AbortController();
  return { controller, release: onAbort(caller, () => controller.abort(caller?.reason)) };
}
