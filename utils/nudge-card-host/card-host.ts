import type { Box } from './box.ts';
import { CARD_BORDERS, mountCard } from './card-element.ts';
import { findObstacles } from './find-obstacles.ts';
import { countCovered, findSpot } from './find-spot.ts';
import { findLauncherRoot } from './launcher-root.ts';
import { rememberFocus } from './remember-focus.ts';

/** Height in which the card is laid out before it has said its own, in CSS pixels. */
const FIRST_HEIGHT = 220;
/** Milliseconds after the last change of the page before it is looked at again. */
const SETTLE = 200;

export type CardHost = {
  /** Puts the card there, out of sight until it says how tall it is. False: there is no launcher to stand beside. */
  show(): boolean;
  hide(): void;
  /** Height of the card's content in CSS pixels; the first one brings it into sight. */
  fit(height: number): void;
};

type Card = {
  element: HTMLElement;
  /** Ends with the card. */
  life: AbortController;
  focus: ReturnType<typeof rememberFocus>;
  /** Of its content with its borders, in CSS pixels. */
  height: number;
  box: Box | null;
};

/** Holds the one card of a page: where it stands, when it is seen, and where the focus goes after it. */
export function createCardHost(window: Window, frameUrl: string, signal: AbortSignal): CardHost {
  const { document } = window;
  let card: Card | null = null;

  function show(): boolean {
    hide();
    const root = findLauncherRoot(document);
    if (!root || signal.aborted) return false;
    const life = new AbortController();
    const element = mountCard(document, frameUrl);
    const focus = rememberFocus(window, element, life.signal);
    card = { element, life, focus, height: FIRST_HEIGHT, box: null };
    root.shadow.append(element);
    place();
    window.addEventListener('resize', place, { signal: life.signal, passive: true });
    follow(root.element, life.signal);
    return true;
  }

  function hide(): void {
    if (!card) return;
    const { element, life, focus } = card;
    card = null;
    life.abort();
    focus.giveBack(() => element.remove());
  }

  function place(): void {
    const root = findLauncherRoot(document);
    // A newer copy of the launcher has taken our place away.
    if (!card || !root?.shadow.contains(card.element)) return hide();
    const launcher = root.launcher.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    card.element.dataset['theme'] = root.element.dataset['theme'] ?? 'light';
    const side = root.element.dataset['side'] === 'left' ? 'left' : 'right';
    const room = { width, height, side, launcher, ...findObstacles(document) } as const;
    const { left, top, right, bottom } = (card.box = findSpot(room, card.height));
    const px = { left, top, width: right - left, height: bottom - top };
    for (const [name, value] of Object.entries(px))
      card.element.style.setProperty(name, `${value}px`);
  }

  /** The card stays where it is, unless something that must stay free has come under it. */
  function yieldRoom(): void {
    if (!card?.box) return;
    if (countCovered(card.box, findObstacles(document).keep) > 0) place();
  }

  function follow(launcherHost: HTMLElement, ended: AbortSignal): void {
    let timer = 0;
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(yieldRoom, SETTLE);
    };
    const page = new MutationObserver((changes) => {
      // The panel takes over: it begins with the card's question.
      if (launcherHost.hasAttribute('data-open')) return hide();
      if (changes.every(({ type }) => type === 'childList')) later();
      // The launcher changed sides or theme, and the card goes along.
      else place();
    });
    page.observe(document.body, { childList: true, subtree: true });
    page.observe(launcherHost, { attributeFilter: ['data-open', 'data-side', 'data-theme'] });
    document.addEventListener('focusin', later, { signal: ended, passive: true });
    ended.addEventListener('abort', () => {
      page.disconnect();
      window.clearTimeout(timer);
    });
  }

  signal.addEventListener('abort', hide, { once: true });
  return {
    show,
    hide,
    fit(height) {
      if (!card) return;
      card.height = Math.ceil(height) + CARD_BORDERS;
      place();
      card?.element.toggleAttribute('data-shown', true);
    },
  };
}
