/** What the script below notes down in every document; milliseconds since 1970, finer than a millisecond. */
export type Seen = {
  /** When the page's markup was read to its end; its own late scripts may still be on their way. */
  read: number;
  /** DOMContentLoaded: the page's own deferred scripts have run. */
  ready: number;
  /** When our launcher, or Hypothesis' toolbar, first had an extent on the screen. */
  launcher: number | null;
  /** When an extension's frame had its 20 notes (or the empty one its sentence), and had painted after that. */
  content: number | null;
  /** When the frame had painted after it was given the focus, that is after it was opened. */
  shown: number | null;
  /** Durations of tasks over 50 ms. */
  longTasks: number[];
};

/** Runs in the page before its own scripts; may use nothing from outside. */
export function watchScreens(): void {
  const now = () => performance.timeOrigin + performance.now();
  const seen: Seen = {
    read: 0,
    ready: 0,
    launcher: null,
    content: null,
    shown: null,
    longTasks: [],
  };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('readystatechange', () => (seen.read ||= now()), { capture: true });

  document.addEventListener('DOMContentLoaded', () => (seen.ready = now()), { capture: true });

  /** Calls back when what was drawn in this turn is on its way to the screen. */
  const painted = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done, { once: true });
      port1.start();
      port2.postMessage(null);
    });

  if (location.protocol === 'chrome-extension:') {
    const isFull = () =>
      document.querySelectorAll('.note-card').length >= 20 ||
      document.querySelector('.bench-ready') !== null;
    const look = () => {
      if (!isFull()) return;
      observer.disconnect();
      painted(() => (seen.content = now()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('focus', () => painted(() => (seen.shown = now())), { once: true });
    return;
  }

  const launchers = () => {
    const ours = document.querySelector('kundenblick-leiste')?.shadowRoot;
    const theirs = document.querySelector('hypothesis-sidebar')?.shadowRoot;
    return [ours?.querySelector('.launcher'), theirs?.querySelector('button')];
  };
  const isSeen = (button: Element | null | undefined) =>
    button instanceof Element &&
    button.getBoundingClientRect().width > 0 &&
    button.checkVisibility();
  const look = () => {
    if (seen.launcher === null && launchers().some(isSeen)) seen.launcher = now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const everyFrame = () => {
    look();
    if (seen.launcher === null && performance.now() < 5_000) requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
}
