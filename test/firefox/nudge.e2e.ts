import { setTimeout as wait } from 'node:timers/promises';

import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import type { DialogGeneration } from '../practice/places.ts';
import { ASLEEP, useFirefox, type FirefoxWorkplace } from './firefox-workplace.ts';
import { changing } from './firefox.ts';
import { tab } from './panel.ts';

const patience = { timeout: 15_000 };
const title = 'Mahnlauf drei Tage früher starten';

/** What the cards in the page show; an empty list where there is none. */
const cardsIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('kundenblick-leiste')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('kundenblick-karte') ?? [])].map((card) =>
        card.shadowRoot?.querySelector('iframe')?.src.replace(/^.*\//, ''),
      ),
    ),
  );

const focusedIn = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** A nudge a day: each of these tests has a browser, and so a person, of its own. */
async function typeTitle({ page, at }: FirefoxWorkplace, generation: DialogGeneration) {
  await page.goto(at.cloud.createDialog(generation));
  await page.waitForSelector('kundenblick-leiste');
  await page.click('[data-testid="atlassian-navigation--create-button"]');
  await page.waitForSelector('#summary-field');
  await page.focus('#summary-field');
  await page.keyboard.type(title);
  await expect.poll(() => cardsIn(page), patience).toEqual(['nudge-card.html']);
  // Who types goes on typing.
  expect(await focusedIn(page)).toBe('summary-field');
}

/** The card's rectangle once it is in sight, in CSS pixels. */
async function cardBox(page: Page) {
  const found = await page.waitForFunction(() => {
    const card = document
      .querySelector('kundenblick-leiste')
      ?.shadowRoot?.querySelector('kundenblick-karte[data-shown]');
    const { left, top } = card?.getBoundingClientRect() ?? {};
    return card ? { left, top } : null;
  });
  return (await found.jsonValue()) as { left: number; top: number };
}

/** In the line above the question, where nothing can be pressed; from the card's corner, in CSS pixels. */
const ABOVE_QUESTION = { x: 120, y: 25 };

describe('Firefox, a title typed into the form for a new ticket', () => {
  const work = useFirefox({ nudges: true });

  it('brings one card beside the launcher, which goes with the form', async () => {
    const { page } = work;
    await typeTitle(work, 'modernised');
    await cardBox(page);
    // The background is suspended meanwhile, and knows the card all the same.
    await wait(ASLEEP);
    await changing(page, () => page.keyboard.press('Escape'));
    await expect.poll(() => cardsIn(page), patience).toEqual([]);
  });
});

describe('Firefox, the card in a native dialog', () => {
  const work = useFirefox({ nudges: true });

  it('takes a click and keys: the panel opens, and Esc leads back into the form', async () => {
    const { page } = work;
    await typeTitle(work, 'native');
    const { left, top } = await cardBox(page);
    await page.mouse.click(left + ABOVE_QUESTION.x, top + ABOVE_QUESTION.y);
    // From there over the cross to "answer now": no driver sees into an extension's frame.
    await tab(page, 2);
    await changing(page, () => page.keyboard.press('Enter'));
    await expect.poll(() => cardsIn(page), patience).toEqual([]);
    const isOpen = () =>
      page.evaluate(() => document.querySelector('kundenblick-leiste')?.hasAttribute('data-open'));
    await expect.poll(isOpen, patience).toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName), patience)
      .toBe('kundenblick-leiste');
    await changing(page, () => page.keyboard.press('Escape'));
    await expect.poll(() => focusedIn(page), patience).toBe('summary-field');
    expect(await page.$eval('#summary-field', (field) => (field as HTMLInputElement).value)).toBe(
      title,
    );
  });
});
