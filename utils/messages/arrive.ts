import browser from 'webextension-polyfill';

import type { Place } from '../domain/place.ts';
import type { Language } from '../domain/settings.ts';
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
  const answer = await ask('arriveAt', { place });
  return isAnswered(answer) ? answer.value : null;
}

/** Has the page tools put into this page. */
export function bringTools(): void {
  void ask('bringTools', null);
}

/** Opens the panel of this page, or brings the focus to the one that is open. */
export function openPanelHere(): void {
  void ask('openPanelHere', null);
}

/** The language the person reads. */
export async function askLanguage(): Promise<Language | null> {
  const answer = await ask('getLanguage', null);
  return isAnswered<Language>(answer) ? answer.value : null;
}

function isAnswered<T = Arrival>(answer: unknown): answer is { ok: true; value: T } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
