import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { changing } from './firefox.ts';

const work = useFirefox({ nudges: true });

/** What the cards in the page show; an empty list where there is none. */
const cards = () =>
  work.page.evaluate(() =>
    [...document.querySelectorAll('kundenblick-leiste')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('kundenblick-karte') ?? [])].map((card) =>
        card.shadowRoot?.querySelector('iframe')?.src.replace(/^.*\//, ''),
      ),
    ),
  );

describe('Firefox, a title typed into the form for a new ticket', () => {
  it('brings one card beside the launcher, which goes with the form', async () => {
    const { page, at } = work;
    await page.goto(at.cloud.createDialog());
    await page.waitForSelector('kundenblick-leiste');
    await page.click('[data-testid="atlassian-navigation--create-button"]');
    await page.waitForSelector('#summary-field');
    await page.focus('#summary-field');
    await page.keyboard.type('Mahnlauf drei Tage früher starten');
    await expect.poll(cards, { timeout: 15_000 }).toEqual(['nudge-card.html']);
    // Who types goes on typing.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary-field');
    // The background is suspended meanwhile, and knows the card all the same.
    await wait(ASLEEP);
    await changing(page, () => page.keyboard.press('Escape'));
    await expect.poll(cards, { timeout: 15_000 }).toEqual([]);
  });
});
