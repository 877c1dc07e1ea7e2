/** Hears news from `start` on, until the answer is called. */
export function hearUntil(start: (signal: AbortSignal) => unknown): () => void {
  const stop = new AbortController();
  void start(stop.signal);
  return () => stop.abort();
}
