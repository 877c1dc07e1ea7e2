import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { pressOurs, saveNote } from './panel.ts';

const work = useFirefox();

/** How many passages are marked in the page, which sees them in its own registry. */
const marked = () =>
  work.page.evaluate(() => {
    const { highlights } = CSS;
    return highlights.get('kundenblick')?.size ?? 0;
  });

/** What the page's own elements are; marks change none of them. */
const documentOf = () =>
  work.page.evaluate(() => document.querySelector('.ak-renderer-document')?.outerHTML);

describe('Firefox, its background suspended after a second', () => {
  it('offers a note at what is selected with the mouse, and marks the passage on return', async () => {
    const { page } = work;
    await page.goto(work.at.cloud.page());
    const line = await page.evaluate(() => {
      const text = document.querySelector('.ak-renderer-document p')?.firstChild;
      if (!text) return null;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getClientRects()[0];
      return box ? { x: box.x + 1, y: box.y + box.height / 2, width: box.width } : null;
    });
    if (!line) throw new Error('The page has no paragraph to select.');
    const before = await documentOf();
    await page.mouse.move(line.x, line.y);
    await page.mouse.down();
    await page.mouse.move(line.x + line.width / 2, line.y, { steps: 8 });
    await page.mouse.up();
    await pressOurs(page, '.note-passage');
    await wait(ASLEEP);
    await saveNote(page, 'Diese Stelle trifft alle, die gerade gezahlt haben');
    await expect.poll(marked).toBe(1);
    await wait(ASLEEP);
    await page.reload();
    await expect.poll(marked, { timeout: 15_000 }).toBe(1);
    expect(await documentOf()).toBe(before);
  });
});
