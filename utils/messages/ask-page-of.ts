import browser from 'webextension-polyfill';

import type { PageState } from './views.ts';

/**
 * What our content script in a tab says of its page; null where none that lives hears us. For background and
 * screens outside of pages.
 */
export async function askPageOf(tabId: number): Promise<PageState | null> {
  const question = { to: 'page', name: 'getPageState', content: null };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    // Both ends are built from the same contract.
    return (answer as { value?: PageState } | null | undefined)?.value ?? null;
  } catch {
    return null; // nobody there, or only what an older version left behind
  }
}
