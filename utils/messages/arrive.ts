import browser from 'webextension-polyfill';

import type { Place } from '../domain/place.ts';
import type { Settings } from '../domain/settings.ts';
import type { Envelope } from './envelope.ts';
import type { Arrival } from './page-views.ts';

/** Without the caller's retries: when an answer gets lost the page goes on as it was. */
async function ask(name: string, content: unknown): Promise<unknown> {
  const question: Envelope = { to: 'background', name, content };
  try {
    return await browser.runtime.sendMessage(question);
  } catch {
    return null; // no background to hear it: just updated, or on its way out
  }
}

/** The content script tells where its page is, and hears how it should look there. */
export async function arriveAt(place: Place | null): Promise<Arrival | null> {
  return valueOf(await ask('arriveAt', { place })) as Arrival | null;
}

/** Has the page tools put into this page. */
export function bringTools(): void {
  void ask('bringTools', null);
}

/** Opens the panel of this page, or brings the focus to the one that is open. */
export function openPanelHere(): void {
  void ask('openPanelHere', null);
}

/** The language the person chose to read; null: nobody answered. */
export async function askLanguage(): Promise<Settings['language'] | null> {
  return valueOf(await ask('getLanguage', null)) as Settings['language'] | null;
}

/** What was answered; both ends are built from the same contract. Null where it failed. */
function valueOf(answer: unknown): unknown {
  const isAnswered = typeof answer === 'object' && answer !== null && 'value' in answer;
  return isAnswered ? answer.value : null;
}
