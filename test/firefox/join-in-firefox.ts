import { setTimeout as wait } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

import { ASLEEP, viewport } from './firefox-workplace.ts';
import { changing, tabOpenedBy, untilStill } from './firefox.ts';
import { tab } from './panel.ts';

/** Where the panel's footer offers to paste an invite, from the panel's lower left corner. */
const inviteLink = { x: viewport.width - 350, y: viewport.height - 19 };
/** Past the links to the sections of the options. */
const TABS_TO_INVITE = 8;

/** Joins by an invite pasted into the options, which the open panel leads to. `joined` waits for the server to say so. */
export async function joinInFirefox(
  browser: Browser,
  page: Page,
  invite: { link: string; name: string; joined: () => Promise<void> },
): Promise<Page> {
  const options = await tabOpenedBy(browser, () => page.mouse.click(inviteLink.x, inviteLink.y));
  await wait(ASLEEP);
  await tab(options, TABS_TO_INVITE);
  await changing(options, () => options.keyboard.type(invite.link));
  await changing(options, () => options.keyboard.press('Enter'));
  await wait(ASLEEP);
  await changing(options, () => options.keyboard.press('Tab'));
  await options.keyboard.type(invite.name);
  await options.keyboard.press('Enter');
  await invite.joined();
  await untilStill(options, ASLEEP);
  return options;
}
