import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { askAsScreen } from './support/ask-as-screen.ts';
import { askBackground } from './support/background.ts';
import { type ExtensionBrowser, launchChromium, panelFrame } from './support/chromium.ts';
import { type CompanySite, startCompanySite } from './support/company-site.ts';
import { findBarriers } from './support/find-barriers.ts';
import { sayYesTo } from './support/permissions.ts';
import { openPopup, type Popup, popupFlags } from './support/popup.ts';
import { storedTexts } from './support/stored.ts';
import { openTab } from './support/workplace.ts';

/** The released package: it knows nothing of practice hosts. */
const build = process.env['RELEASED_BUILD'] ?? 'chrome-mv3';

let site: CompanySite;
let browser: ExtensionBrowser;
let popup: Popup | null = null;
/** Where pictures go, for whoever wants to look at them. */
const pictures = process.env['PICTURES'];

beforeAll(async () => {
  site = await startCompanySite();
  browser = await launchChromium({ build, args: [...popupFlags, ...site.flags] });
  browser.context.setDefaultTimeout(15_000);
  // A popup has the browser's own language, which no driver can set.
  await askAsScreen(browser, 'changeSettings', { change: { language: 'de' } });
});
afterEach(async () => {
  await popup?.close().catch(() => undefined);
  popup = null;
  const [, ...opened] = browser.context.pages();
  for (const page of opened) await page.close();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function press(page: Page): Promise<Popup> {
  popup = await openPopup(browser, page);
  return popup;
}

/** Presses the icon; the cursor stands in the note. */
async function pressToWrite(page: Page): Promise<Popup> {
  const one = await press(page);
  await one.shows('Kurz notiert');
  await expect.poll(() => one.evaluate('document.activeElement?.localName')).toBe('textarea');
  return one;
}

async function keepPicture(name: string): Promise<void> {
  if (pictures && popup) await writeFile(join(pictures, `${name}.png`), await popup.picture());
}

const noteFields = (one: Popup) =>
  one.evaluate(
    `[...document.querySelectorAll('input, textarea')].map((field) => field.value)`,
  ) as Promise<string[]>;

describe('the popup on any page', () => {
  it('takes a note about it, with its title and a clean address', async () => {
    const page = await openTab(browser, `${site.canteen}?tag=heute&token=geheim#suppe`);
    const one = await pressToWrite(page);
    await one.shows(`${site.canteen}?tag=heute`);
    await one.shows('Weggelassen, weil es nach einem Geheimnis aussieht: token');
    expect((await noteFields(one))[0]).toBe('Kantine heute');
    await keepPicture('quick-note');
    await one.type('Der Aushang sagt nicht, was Allergiker:innen essen können.');
    await one.click('Nur für mich speichern');
    await one.shows('Zu dieser Seite hast du schon eine Notiz.');
    await keepPicture('quick-note-saved');
    const opening = browser.context.waitForEvent('page');
    await one.click('Ansehen');
    await one.closed();
    const link = (await opening).getByRole('link', { name: /Kantine heute/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${site.canteen}?tag=heute`);
  });

  it('keeps what was typed when it closes, and shows it there again', async () => {
    const page = await openTab(browser, `${site.canteen}?tag=morgen`);
    const one = await pressToWrite(page);
    await one.type('Noch nicht fertig gedacht');
    await expect.poll(() => storedTexts(browser)).toContain('Noch nicht fertig gedacht');
    await one.close();
    const again = await press(page);
    await expect.poll(() => noteFields(again)).toContain('Noch nicht fertig gedacht');
    await again.close();
    const elsewhere = await pressToWrite(await openTab(browser, `${site.canteen}?tag=gestern`));
    expect(await noteFields(elsewhere)).not.toContain('Noch nicht fertig gedacht');
  });

  it('keeps what was typed less than a moment before it closed', async () => {
    const page = await openTab(browser, `${site.canteen}?tag=eilig`);
    const one = await pressToWrite(page);
    await one.type('In letzter Sekunde');
    await one.close();
    await expect.poll(() => storedTexts(browser)).toContain('In letzter Sekunde');
  });

  it('notes without an address on a page of the browser', async () => {
    const page = await openTab(browser, 'chrome://version');
    const one = await press(page);
    await one.shows('Diese Seite hat keine Adresse');
    expect((await noteFields(one))[0]).toBe('');
    await keepPicture('no-address');
  });

  it('leaves no trace in a page: neither script nor element', async () => {
    const page = await openTab(browser, site.canteen);
    await pressToWrite(page);
    expect(await page.locator('kundenblick-leiste').count()).toBe(0);
    expect(await page.content()).not.toMatch(/kundenblick|chrome-extension/i);
  });
});

describe('the popup on a Jira it does not know', () => {
  it('offers to work there, does after one click, and opens the panel', async () => {
    const page = await openTab(browser, site.issue());
    expect(await page.locator('kundenblick-leiste').count()).toBe(0);
    const one = await press(page);
    await one.shows('Das ist ein Jira, das Kundenblick noch nicht kennt.');
    await keepPicture('offer');
    await one.close();
    await sayYesTo(browser, site.pattern);
    const willing = await press(page);
    await willing.shows('Kundenblick auf jira.firma.test verwenden');
    await willing.click('Kundenblick auf jira.firma.test verwenden');
    await willing.shows('Kundenblick ist jetzt auch auf jira.firma.test da.');
    await keepPicture('offer-done');
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    await willing.click('Leiste öffnen');
    await willing.closed();
    const panel = await panelFrame(page);
    await panel.getByText('CXM-12').first().waitFor();
  });

  it('names the ticket from then on, and opens the panel', async () => {
    const page = await openTab(browser, site.issue('CXM-14'));
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    const one = await press(page);
    await one.shows('CXM-14');
    await keepPicture('panel');
    await one.click('Leiste öffnen');
    await one.closed();
    await page.locator('kundenblick-leiste[data-open]').waitFor({ state: 'attached' });
    expect(await page.locator('kundenblick-leiste').count()).toBe(1);
  });

  it('repairs it with one click when the browser has taken its access away', async () => {
    const page = await openTab(browser, site.issue('CXM-15'));
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    await askBackground(browser, `chrome.permissions.remove({ origins: ['${site.pattern}'] })`);
    await page.locator('kundenblick-leiste').waitFor({ state: 'detached' });
    const one = await press(page);
    await one.shows('Zugriff fehlt');
    await keepPicture('no-access');
    await one.click('Zugriff erlauben');
    await one.shows('Kundenblick ist jetzt auch auf jira.firma.test da.');
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    expect(await page.locator('kundenblick-leiste').count()).toBe(1);
  });

  it('takes a note on a page of that host that is no Jira', async () => {
    const one = await pressToWrite(await openTab(browser, site.canteen));
    expect((await noteFields(one))[0]).toBe('Kantine heute');
  });
});

describe('the popup as a page', () => {
  it('has no barriers, light and dark, in both languages, and fits 200 % zoom', async () => {
    for (const language of ['de', 'en'] as const) {
      await askAsScreen(browser, 'changeSettings', { change: { language } });
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.context.newPage();
        await page.emulateMedia({ colorScheme });
        // Half the popup's usual room is what 200 % leaves of it.
        await page.setViewportSize({ width: 400, height: 300 });
        await page.goto(browser.screen('popup.html'));
        await page.locator('.note-form').waitFor();
        expect(await findBarriers(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        if (pictures)
          await page.screenshot({ path: join(pictures, `page-${language}-${colorScheme}.png`) });
        await page.close();
      }
    }
  });
});
