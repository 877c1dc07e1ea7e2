import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { changing, tabOpenedBy, untilStill } from './firefox.ts';
import { openPanel, paste, tab } from './panel.ts';

const work = useFirefox();

/** From the menu's first entry down to the diagnosis: my notes, questions, propose, edge, settings, diagnosis. */
const ENTRIES_TO_DIAGNOSIS = 5;
/** From the section's heading over the one tab and "look again". */
const STEPS_TO_COPY = 3;

describe('Firefox, its background suspended after a second', () => {
  it('diagnoses the page that the panel stands in, and copies a report of it', async () => {
    const { page, browser } = work;
    await page.goto(work.at.cloud.issue());
    await openPanel(page);
    await wait(ASLEEP);
    // Back from the first question over its tab, the five stops of the first run, "not right?" and close to the menu.
    await tab(page, -9);
    await changing(page, () => page.keyboard.press('Enter'));
    for (let i = 0; i < ENTRIES_TO_DIAGNOSIS; i += 1) await page.keyboard.press('ArrowDown');
    const options = await tabOpenedBy(browser, () => page.keyboard.press('Enter'));
    await untilStill(options, ASLEEP);
    await tab(options, STEPS_TO_COPY);
    await changing(options, () => options.keyboard.press('Enter'));
    await options.close();
    // What a driver cannot read in a page of ours can be pasted where it can.
    await page.bringToFront();
    const report = await page.evaluateHandle(() => {
      const area = document.createElement('textarea');
      document.body.append(area);
      area.focus();
      return area;
    });
    await paste(page);
    const text = () => report.evaluate((area) => area.value);
    await expect.poll(text).toContain('Kundenblick · Diagnose');
    const said = await text();
    expect(said).toContain('/browse/KEY-N');
    expect(said).toMatch(/^Browser +Firefox \d+ · linux$/m);
    expect(said).not.toMatch(/CXM|Mahnlauf|localhost/);
  });
});
