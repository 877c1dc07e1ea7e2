import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { askPractice } from '../practice/ask-practice.ts';
import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { changing, installExtension, untilStill } from './firefox.ts';
import { insertByKeyboard, openPanel, saveNote } from './panel.ts';

const work = useFirefox();

const commentsOf = async () =>
  (await askPractice(`${work.at.cloud.origin}/rest/api/3/issue/CXM-12/comment`)).text;

describe('Firefox, the extension updated while the panel stands open', () => {
  it('shows one panel with the text and the focus in it, and what it does works', async () => {
    const { page, browser } = work;
    await page.goto(work.at.cloud.issue());
    await openPanel(page);
    await page.keyboard.type('Vor dem Update getippt', { delay: 3 });
    await wait(ASLEEP);
    await changing(page, () => installExtension(browser));
    await untilStill(page, ASLEEP);
    const panels = () =>
      page.evaluate(() => {
        const hosts = [...document.querySelectorAll('kundenblick-leiste')];
        return hosts.map((host) => host.shadowRoot?.querySelectorAll('.frame').length);
      });
    expect(await panels()).toEqual([1]);
    // Nobody pressed anything: the cursor stands where it stood.
    await saveNote(page, ' und danach');
    await insertByKeyboard(page);
    await expect.poll(commentsOf).toContain('Vor dem Update getippt und danach');
    expect(await work.writes()).toEqual(['POST /rest/api/3/issue/CXM-12/comment']);
    expect(await panels()).toEqual([1]);
  });
});
