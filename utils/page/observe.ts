import { detectPage } from './detect.ts';
import { listenForNavigation } from './listen-for-navigation.ts';
import type { PageContext } from './page-context.ts';

/** Milliseconds without further changes before the page is read again. */
const SETTLE = 120;
/** Milliseconds after which a page that never settles is read all the same. */
const MAX_WAIT = 1000;
/** Looks after something that draws late: a click opens a dialog, a navigation a heading. */
const LATER = [SETTLE, 300, 600, MAX_WAIT, 2000];

/**
 * Follows a page: soft navigation, create dialogs that open and close, titles that come late.
 * Calls `onChange` only when something in the context changed; returns the context of now.
 *
 * Nothing deep in the page is observed, so a page that redraws itself all day costs nothing. What
 * opens does so as a child of the body or of Atlassian's portal container, or after a click or a
 * key; one look a second finds the rest.
 */
export function observePage(
  view: Window,
  signal: AbortSignal,
  onChange: (context: PageContext) => void,
): PageContext {
  const { document } = view;
  let href = view.location.href;
  let current = detectPage(href, document);
  if (signal.aborted) return current;
  /** The title that still stood there when the address moved on, and until when to distrust it. */
  let left = { title: current.title, until: 0 };
  let timers: number[] = [];
  let settling: number | undefined;
  let pokedAt = 0;
  const now = (): number => view.performance.now();

  function check(): void {
    watch();
    const moved = href !== view.location.href;
    href = view.location.href;
    if (moved) lookLater();
    const next = detectPage(href, document);
    if (next.issueKey !== current.issueKey || next.pageId !== current.pageId)
      left = { title: current.title, until: now() + MAX_WAIT };
    if (next.title && next.title === left.title && now() < left.until) {
      // The old heading under a new address: rather the address's own title, or none.
      const { title, evidence } = detectPage(href, null);
      next.title = title;
      if (evidence.title) next.evidence.title = evidence.title;
      else delete next.evidence.title;
    }
    if (JSON.stringify(next) === JSON.stringify(current)) return;
    current = next;
    onChange(next);
  }

  function lookLater(): void {
    for (const timer of timers) view.clearTimeout(timer);
    timers = LATER.map((delay) => view.setTimeout(check, delay));
  }

  /** Waits until the changes pause; a second call costs one assignment. */
  function poke(): void {
    pokedAt = now();
    settling ??= view.setTimeout(settle, SETTLE, pokedAt);
  }

  function settle(since: number): void {
    const quiet = now() - pokedAt;
    if (quiet < SETTLE && now() - since < MAX_WAIT) {
      settling = view.setTimeout(settle, SETTLE - quiet, since);
      return;
    }
    settling = undefined;
    check();
  }

  const observer = new MutationObserver(poke);
  /** Observing a node a second time is free; a navigation may have replaced any of them. */
  function watch(): void {
    const { head, body } = document;
    if (head instanceof Node)
      observer.observe(head, { childList: true, subtree: true, characterData: true });
    if (!(body instanceof Node)) return;
    observer.observe(body, { childList: true });
    const portals = body.getElementsByClassName('atlaskit-portal-container')[0];
    if (portals) observer.observe(portals, { childList: true });
  }

  watch();
  listenForNavigation(view, signal, check);
  const listen = { signal, capture: true, passive: true };
  view.addEventListener('click', lookLater, listen);
  view.addEventListener('keyup', (event) => opensSomething(event) && lookLater(), listen);
  const beat = view.setInterval(() => document.visibilityState !== 'hidden' && check(), MAX_WAIT);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(beat);
    for (const timer of [...timers, settling]) view.clearTimeout(timer);
  });
  return current;
}

/** Typing is no event for us, only keys that open, close or send something. */
function opensSomething(event: KeyboardEvent): boolean {
  const field =
    event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
  return !field || event.key === 'Enter' || event.key === 'Escape';
}
