import browser from 'webextension-polyfill';

import type { Settings } from '../domain/settings.ts';
import type { Envelope } from './envelope.ts';

/**
 * The content script's only question to the background, asked once and without the caller's retries:
 * when the answer gets lost the defaults hold, and the next change of the settings is told anyway.
 */
export async function askSettings(): Promise<Settings | null> {
  const question: Envelope = { to: 'background', name: 'getSettings', content: null };
  try {
    const answer = await browser.runtime.sendMessage(question);
    return isAnswered(answer) ? answer.value : null;
  } catch {
    return null; // no background to hear it: just updated, or on its way out
  }
}

function isAnswered(answer: unknown): answer is { ok: true; value: Settings } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
