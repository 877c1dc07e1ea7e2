/** Milliseconds without further changes before the text is read again. */
const SETTLE_MS = 200;
/** Milliseconds after which a text that never settles is read all the same. */
const MAX_WAIT_MS = 1_500;

/**
 * Watches the part of a page that has the text: for changes in it, and for another part in its place, as
 * pages do that draw themselves. Rests until it is told what to watch.
 */
export function watchText(document: Document, signal: AbortSignal, onChange: () => void) {
  let part: Element | null = null;
  let isWatching = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const isMeant = ({ target }: MutationRecord) => !part?.isConnected || part.contains(target);

  const observer = new MutationObserver((records) => {
    if (!records.some(isMeant)) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const left = waitingSince + MAX_WAIT_MS - now;
    timer = setTimeout(
      () => {
        timer = undefined;
        onChange();
      },
      Math.max(0, Math.min(SETTLE_MS, left)),
    );
  });

  function rest() {
    observer.disconnect();
    isWatching = false;
    clearTimeout(timer);
    timer = undefined;
  }
  signal.addEventListener('abort', rest);

  return {
    /** `next` null: there is no such part yet. */
    watch(next: Element | null) {
      part = next;
      if (isWatching || signal.aborted) return;
      isWatching = true;
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    rest,
  };
}
