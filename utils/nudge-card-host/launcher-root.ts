import { HOST_TAG } from '../panel-host/host-element.ts';

type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Our element in this page with its shadow root, which is closed to all but content scripts of ours. */
export type LauncherRoot = { element: HTMLElement; shadow: ShadowRoot; launcher: HTMLElement };

/**
 * Where launcher and panel stand. The card joins them there, so that it shares their layer above dialogs, their way
 * into native ones, their theme, and their manners: the page neither sees it nor hears of its focus.
 */
export function findLauncherRoot(document: Document): LauncherRoot | null {
  const { browser, chrome } = globalThis as { browser?: Opener; chrome?: Opener };
  const api = browser?.dom ?? chrome?.dom;
  // Ours is closed in a released package; an open one is a page's imitation and would be handed our frame.
  const mayBeOpen = import.meta.env.MODE === 'practice';
  for (const element of document.querySelectorAll<HTMLElement>(HOST_TAG)) {
    if (element.shadowRoot && !mayBeOpen) continue;
    const shadow = element.shadowRoot ?? api?.openOrClosedShadowRoot(element);
    const launcher = shadow?.querySelector<HTMLElement>('.launcher');
    if (shadow && launcher) return { element, shadow, launcher };
  }
  return null;
}
