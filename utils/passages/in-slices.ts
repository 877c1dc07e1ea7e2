/** Longest stretch on the main thread, in milliseconds; a frame has 16, and the page needs most of it. */
const SLICE_MS = 5;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Does work that yields often in slices, so that the page stays quick meanwhile. Rejects with the signal's
 * reason when it is no longer wanted.
 */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
