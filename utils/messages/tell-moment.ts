import browser from 'webextension-polyfill';

import type { Envelope } from './envelope.ts';
import type { MomentOutcome, SeenMoment } from './nudge-views.ts';

/**
 * The watch in a page says that a moment has come, and hears what became of it. Null: nobody answered. Without the
 * caller's retries: a moment that was missed is no loss, one that came twice would be.
 */
export async function tellMoment(moment: SeenMoment): Promise<MomentOutcome | null> {
  const question: Envelope = { to: 'background', name: 'momentCame', content: { moment } };
  try {
    const answer: unknown = await browser.runtime.sendMessage(question);
    const isAnswered = typeof answer === 'object' && answer !== null && 'value' in answer;
    // Both ends are built from the same contract.
    return isAnswered ? (answer.value as MomentOutcome) : null;
  } catch {
    return null; // no background to hear it: just updated, or on its way out
  }
}
