import { findCreatedFlags } from './find-created-flag.ts';

/** A flag comes when the site has answered; longest wait for one, in milliseconds. */
const LONGEST_MS = 4_000;
/** Afterwards the search knows the new ticket, too; milliseconds. */
const SETTLE_MS = 800;
/** A page that redraws itself is looked at this often at most; milliseconds. */
const LOOK_MS = 100;

/**
 * Waits until the page says that something was created, a few seconds at most. Never rejects. A document
 * that is younger than this wait came out of a form of its own and says nothing more.
 */
export function watchForFlag(window: Window, signal: AbortSignal): Promise<void> {
  const { document } = window;
  return new Promise((resolve) => {
    const over = new AbortController();
    let looking: number | undefined;
    const end = () => {
      over.abort();
      observer.disconnect();
      for (const timer of [looking, longest]) window.clearTimeout(timer);
      if (signal.aborted) resolve();
      else window.setTimeout(resolve, SETTLE_MS);
    };
    const look = () => {
      looking = undefined;
      if (findCreatedFlags(document).length > 0) end();
    };
    const observer = new MutationObserver(() => {
      looking ??= window.setTimeout(look, LOOK_MS);
    });
    const isFresh = window.performance.now() < LONGEST_MS;
    const longest = window.setTimeout(end, isFresh ? SETTLE_MS : LONGEST_MS);
    observer.observe(document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', end, { signal: over.signal });
    look();
  });
}
