import browser from 'webextension-polyfill';

import type { Place } from '../domain/place.ts';
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

function isAnswered(answer: unknown): answer is { ok: true; value: Arrival } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
