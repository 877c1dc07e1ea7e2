import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { changing } from './firefox.ts';
import { openPanel } from './panel.ts';

const work = useFirefox();

/** Where the panel's frame stands; its width is 0 while it is folded away. */
const frameBox = () =>
  work.page.evaluate(() => {
    const frame = document.querySelector('kundenblick-leiste')?.shadowRoot?.querySelector('.frame');
    const box = frame?.getBoundingClientRect();
    const isShown = frame instanceof HTMLElement && !frame.hidden;
    return { left: box?.left ?? 0, width: isShown ? (box?.width ?? 0) : 0 };
  });

describe('Firefox', () => {
  it('makes room beside the page, as wide as the mouse drags it, and keeps that', async () => {
    const { page } = work;
    await page.goto(work.at.cloud.issue());
    await openPanel(page);
    const before = await frameBox();
    const content = () =>
      page.$eval(
        '#unsafe-design-system-page-layout-root',
        (element) => element.getBoundingClientRect().right,
      );
    expect(await content()).toBeLessThanOrEqual(before.left + 1);
    await page.mouse.move(before.left + 3, 500);
    await page.mouse.down();
    await page.mouse.move(before.left - 40, 500, { steps: 4 });
    await page.mouse.move(before.left - 77, 500, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await frameBox()).width).toBeGreaterThan(before.width + 60);
    const wide = await frameBox();
    expect(await content()).toBeLessThanOrEqual(wide.left + 1);
    // Kept by the background, which is asleep when the page comes back.
    await wait(ASLEEP);
    await page.reload();
    await openPanel(page);
    expect((await frameBox()).width).toBe(wide.width);
  });

  it('is left by Escape, which gives the focus back, and nothing typed in it was a shortcut', async () => {
    const { page } = work;
    await page.goto(work.at.dc.issue());
    await openPanel(page);
    await page.keyboard.type('c/?.,gd');
    expect(await page.evaluate('window.__shortcutHits')).toEqual([]);
    expect(await page.$eval('#quickSearchInput', (field) => 'value' in field && field.value)).toBe(
      '',
    );
    await changing(page, () => page.keyboard.press('Escape'));
    expect((await frameBox()).width).toBe(0);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.className,
    );
    expect(focused).toBe('launcher');
  });
});
