import type { Frame, Page } from 'playwright-core';

import {
  emptyNudgeHistory,
  type NudgeAnswer,
  type Tiredness,
} from '../../../utils/domain/nudge-history.ts';
import type { Nudge } from '../../../utils/domain/nudge.ts';
import type { Result } from '../../../utils/messages/contract.ts';
import type { MomentOutcome, SeenMoment } from '../../../utils/messages/nudge-views.ts';
import { askAsScreen } from './ask-as-screen.ts';
import { askBackground } from './background.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** The card in a page, if one is there. */
export function cardIn(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().includes('/nudge-card.html')) ?? null;
}

/** The card in a page, as soon as it is there. */
export async function nudgeCard(page: Page): Promise<Frame> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const frame = cardIn(page);
    if (frame) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error('No nudge came.');
}

/** Waits until the card is gone. */
export async function noNudgeCard(page: Page): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (cardIn(page)) {
    if (Date.now() > deadline) throw new Error('The card does not go.');
    await page.waitForTimeout(25);
  }
}

/** What the settings page is told: settings, what came and what stayed away. */
export const nudgeControl = (browser: ExtensionBrowser) =>
  askAsScreen(browser, 'getNudgeControl', null);

/** What became of the newest nudge: `open`, `used` …, and the why of "passt nicht". */
export async function answerOfNudge(
  browser: ExtensionBrowser,
): Promise<{ outcome: NudgeAnswer['kind'] | 'open'; why: string | null; title: string } | null> {
  const [newest] = (await nudgeControl(browser)).explanation.shown;
  return newest ? { outcome: newest.outcome, why: newest.why, title: newest.title } : null;
}

/** "Alles vergessen", all types on and no snooze: the next moment may speak again. */
export async function beginNudgesAnew(browser: ExtensionBrowser): Promise<void> {
  await askAsScreen(browser, 'forgetNudges', null);
  await askAsScreen(browser, 'snoozeNudges', { choice: null });
  await askAsScreen(browser, 'changeNudgeSettings', {
    change: { allOff: false, typesOff: [], sitesOff: [], quietHours: [], perWeek: 3 },
  });
}

/** A moment at which nothing but its text speaks against a nudge. */
export function seenMoment(place: Nudge['place'], over: Partial<SeenMoment> = {}): SeenMoment {
  return {
    type: 'process-page',
    place,
    announces: null,
    isAuthor: null,
    typing: false,
    fullscreen: false,
    presenting: false,
    visible: true,
    panelOpen: false,
    ...over,
  };
}

/** Reports a moment as the watch in this page would; what the watch itself sees is left out. */
export async function reportMoment(
  browser: ExtensionBrowser,
  page: Page,
  moment: SeenMoment,
): Promise<Result<MomentOutcome>> {
  const message = JSON.stringify({ to: 'background', name: 'momentCame', content: { moment } });
  // As a text: what the browser hands to a script loses every null in it.
  const [first] = (await askBackground(
    browser,
    `(async () => {
      const address = ${JSON.stringify(page.url())};
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      const said = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [${JSON.stringify(message)}],
        func: (message) => chrome.runtime.sendMessage(JSON.parse(message)),
      });
      return said.map(({ result }) => result);
    })()`,
  )) as [Result<MomentOutcome>];
  return first;
}

/** A past with forms for new tickets that only weeks would bring about, straight into the database. */
export async function tireOfForms(browser: ExtensionBrowser, tired: Tiredness): Promise<void> {
  const value = {
    ...emptyNudgeHistory,
    past: { ...emptyNudgeHistory.past, types: { 'create-dialog': tired } },
  };
  const row = JSON.stringify({ key: 'history', v: 1, value });
  await askBackground(
    browser,
    `new Promise((resolve, reject) => {
      const opening = indexedDB.open('kundenblick');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('nudges', 'readwrite');
        writing.objectStore('nudges').put(${row});
        writing.oncomplete = () => { opening.result.close(); resolve(null); };
        writing.onerror = () => reject(writing.error);
      };
    })`,
  );
}
