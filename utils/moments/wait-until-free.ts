import { stateAtHand } from './state-at-hand.ts';

/** Milliseconds after which a change of the window has settled. */
const SETTLE = 300;

/** Whether nothing stands in the way any more; typing is watched by `watchTyping`. */
function isFree(window: Window, panel: Element | null): boolean {
  const { visible, fullscreen, presenting } = stateAtHand(window);
  return visible && !fullscreen && !presenting && panel?.hasAttribute('data-open') !== true;
}

/**
 * Calls `onFree` once, when the tab is in front, nothing is presented and the panel is closed. It listens to what
 * goes along with that instead of asking again and again.
 * @param panelHost our element in the page, whose `data-open` says that the panel is open
 */
export function waitUntilFree(
  window: Window,
  panelHost: () => Element | null,
  signal: AbortSignal,
  onFree: () => void,
): void {
  const { document } = window;
  const waiting = new AbortController();
  const listen = { signal: waiting.signal, capture: true, passive: true };
  let timer: number | undefined;
  const end = () => {
    waiting.abort();
    observer.disconnect();
    window.clearTimeout(timer);
  };
  const look = () => {
    timer = undefined;
    if (!isFree(window, panelHost())) return;
    end();
    onFree();
  };
  const poke = () => {
    timer ??= window.setTimeout(look, SETTLE);
  };
  const observer = new MutationObserver(poke);
  const host = panelHost();
  if (host) observer.observe(host, { attributes: true, attributeFilter: ['data-open'] });
  for (const type of ['visibilitychange', 'fullscreenchange'])
    document.addEventListener(type, poke, listen);
  for (const type of ['resize', 'focus', 'click', 'keyup', 'popstate'])
    window.addEventListener(type, poke, listen);
  signal.addEventListener('abort', end, { once: true, signal: waiting.signal });
  // It may be over already: the answer took its time.
  poke();
}
