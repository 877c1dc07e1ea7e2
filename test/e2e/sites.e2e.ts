import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { SiteView } from '../../utils/messages/page-views.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { askBackground } from './support/background.ts';
import {
  type ExtensionBrowser,
  killBackground,
  launchChromium,
  panelFrame,
} from './support/chromium.ts';
import { type CompanySite, startCompanySite } from './support/company-site.ts';
import { findBarriers, sidewaysScroll } from './support/find-barriers.ts';
import { pressOpenKey } from './support/panel.ts';
import { sayYesTo, takeAway } from './support/permissions.ts';
import { storedTexts } from './support/stored.ts';
import { openTab } from './support/workplace.ts';

/** The released package: it knows nothing of practice hosts. */
const build = process.env['RELEASED_BUILD'] ?? 'chrome-mv3';
/** Where pictures go, for whoever wants to look at them. */
const pictures = process.env['PICTURES'];

let site: CompanySite;
let browser: ExtensionBrowser;

beforeAll(async () => {
  site = await startCompanySite();
  browser = await launchChromium({ build, args: site.flags });
  browser.context.setDefaultTimeout(15_000);
  await askAsScreen(browser, 'changeSettings', { change: { language: 'de' } });
});
afterEach(async () => {
  const [, ...opened] = browser.context.pages();
  for (const page of opened) await page.close();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const leiste = (page: Page) => page.locator('kundenblick-leiste');
const stateOf = async (origin: string): Promise<SiteView['state'] | undefined> =>
  (await askAsScreen(browser, 'listSites', null)).find((one) => one.origin === origin)?.state;
const registered = () =>
  askBackground(
    browser,
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
  );
const mayReach = () =>
  askBackground(browser, `chrome.permissions.contains({ origins: ['${site.pattern}'] })`);

async function openOptions(): Promise<Page> {
  const page = await openTab(browser, browser.screen('options.html'));
  await page.getByText('Jira und Confluence in der Atlassian-Cloud').waitFor();
  return page;
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** Adds the company's Jira in the options; the browser's question is answered with yes. */
async function addInOptions(): Promise<void> {
  await sayYesTo(browser, site.pattern);
  const options = await openOptions();
  await options.getByLabel('Adresse deines Jira oder Confluence').fill(site.issue());
  await options.getByText(`Gemeint ist ${site.origin}`).waitFor();
  await options.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await options.getByText('auch in offenen Tabs').waitFor();
  await keepPicture(options, 'options-added');
  await options.close();
}

describe('a self-hosted Jira', () => {
  it('is left alone until somebody adds it', async () => {
    const page = await openTab(browser, site.issue());
    await page.waitForTimeout(500);
    expect(await leiste(page).count()).toBe(0);
    expect(await registered()).toEqual([]);
    expect(await mayReach()).toBe(false);
  });

  it('is told apart from what is none, with a sentence for each', async () => {
    const options = await openOptions();
    const field = options.getByLabel('Adresse deines Jira oder Confluence');
    for (const [typed, said] of [
      ['', 'Füge die Adresse ein'],
      ['unser Jira', 'Das ist keine Adresse.'],
      ['ftp://jira.firma.test', 'die mit https:// oder http:// beginnen'],
      ['https://acme.atlassian.net', 'Hier ist Kundenblick schon von Anfang an da.'],
      ['https://acme.atlаssian.net', 'gibt sich als Atlassian-Cloud aus'],
    ] as const) {
      await field.fill(typed);
      await options.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
      await options.getByText(said).waitFor();
    }
    expect(await registered()).toEqual([]);
    await field.fill('http://10.0.0.7:8080/jira');
    await options.getByText('Gemeint ist http://10.0.0.7:8080').waitFor();
    await options.getByText('für alle Ports').waitFor();
    await options.getByText('gilt für den ganzen Server').waitFor();
    await keepPicture(options, 'options-address');
  });

  it('works once it is added in the options, in its open tab at once', async () => {
    const page = await openTab(browser, site.issue());
    await addInOptions();
    await leiste(page).waitFor({ state: 'attached' });
    expect(await leiste(page).count()).toBe(1);
    expect(await registered()).toEqual([site.pattern]);
    await pressOpenKey(browser, page);
    const panel = await panelFrame(page);
    await panel.getByText('CXM-12').first().waitFor();
    await panel.locator('.note-form textarea').first().waitFor();
    await keepPicture(page, 'panel-on-added-site');
  });

  it('works on every page loaded after, one copy each', async () => {
    const page = await openTab(browser, site.issue('CXM-14'));
    await leiste(page).waitFor({ state: 'attached' });
    await page.reload();
    await leiste(page).waitFor({ state: 'attached' });
    expect(await leiste(page).count()).toBe(1);
  });

  it('is quiet on pages of that host that are neither Jira nor Confluence', async () => {
    const page = await openTab(browser, site.canteen);
    await page.waitForTimeout(300);
    await pressOpenKey(browser, page);
    await page.waitForTimeout(500);
    expect(page.frames().some((frame) => frame.url().includes('/sidebar.html'))).toBe(false);
  });

  it('is still there when the background was ended', async () => {
    await killBackground(browser);
    const page = await openTab(browser, site.issue());
    await leiste(page).waitFor({ state: 'attached' });
    expect(await stateOf(site.origin)).toBe('ready');
  });

  it('is registered anew when the browser has forgotten', async () => {
    await askBackground(browser, 'chrome.scripting.unregisterContentScripts()');
    expect(await registered()).toEqual([]);
    await askBackground(browser, 'globalThis.isOld = true');
    await killBackground(browser);
    const isOld = () => askBackground(browser, 'globalThis.isOld === true');
    await expect.poll(isOld, { timeout: 15_000 }).toBe(false);
    await expect.poll(registered, { timeout: 15_000 }).toEqual([site.pattern]);
  });

  it('is there again after an update of the extension, also in tabs that stood open', async () => {
    const page = await openTab(browser, site.issue());
    await leiste(page).waitFor({ state: 'attached' });
    await leiste(page).evaluate((element) => element.setAttribute('data-old', ''));
    await askBackground(browser, 'setTimeout(() => chrome.runtime.reload(), 50)');
    await page.locator('kundenblick-leiste:not([data-old])').waitFor({ state: 'attached' });
    expect(await leiste(page).count()).toBe(1);
    await expect.poll(registered, { timeout: 15_000 }).toEqual([site.pattern]);
  });

  it('is left decently when the browser takes its permission away, and comes back with it', async () => {
    const page = await openTab(browser, site.issue('CXM-15'));
    await leiste(page).waitFor({ state: 'attached' });
    await pressOpenKey(browser, page);
    const panel = await panelFrame(page);
    await panel.locator('.note-form textarea').first().fill('Kurz vor dem Entzug getippt');
    await takeAway(browser, site.pattern);
    await leiste(page).waitFor({ state: 'detached' });
    expect(await registered()).toEqual([]);
    expect(await stateOf(site.origin)).toBe('no-access');
    await expect.poll(() => storedTexts(browser)).toContain('Kurz vor dem Entzug getippt');

    await sayYesTo(browser, site.pattern);
    await leiste(page).waitFor({ state: 'attached' });
    await pressOpenKey(browser, page);
    const again = await panelFrame(page);
    await expect
      .poll(() => again.locator('.note-form textarea').first().inputValue())
      .toBe('Kurz vor dem Entzug getippt');
  });

  it('says in the options that access is missing, and is repaired there with a click', async () => {
    const page = await openTab(browser, site.issue());
    await leiste(page).waitFor({ state: 'attached' });
    const options = await openOptions();
    await askBackground(browser, `chrome.permissions.remove({ origins: ['${site.pattern}'] })`);
    await options.getByText('Zugriff fehlt', { exact: true }).waitFor();
    await leiste(page).waitFor({ state: 'detached' });
    await keepPicture(options, 'options-no-access');
    expect(await findBarriers(options)).toEqual([]);
    await options.getByRole('button', { name: 'Zugriff erlauben' }).click();
    await options.getByText('Kundenblick darf wieder').waitFor();
    await leiste(page).waitFor({ state: 'attached' });
    expect(await registered()).toEqual([site.pattern]);
  });

  it('goes for good when it is removed, and so does its permission', async () => {
    const page = await openTab(browser, site.issue());
    await leiste(page).waitFor({ state: 'attached' });
    const options = await openOptions();
    await options.getByRole('button', { name: 'Entfernen' }).click();
    await options.getByText('Deine Notizen bleiben.').waitFor();
    await leiste(page).waitFor({ state: 'detached' });
    expect(await mayReach()).toBe(false);
    expect(await registered()).toEqual([]);
    expect(await stateOf(site.origin)).toBeUndefined();
    await page.reload();
    await page.waitForTimeout(500);
    expect(await leiste(page).count()).toBe(0);
  });
});

describe('a restart of the browser', () => {
  it('changes nothing for a site that was added', async () => {
    await addInOptions();
    const { profile } = browser;
    await browser.context.close();
    const closeFirst = browser.close;
    browser = await launchChromium({ build, profile, args: site.flags });
    browser.context.setDefaultTimeout(15_000);
    const page = await openTab(browser, site.issue());
    await leiste(page).waitFor({ state: 'attached' });
    expect(await stateOf(site.origin)).toBe('ready');
    const { close } = browser;
    browser.close = async () => {
      await close();
      // Ends nothing any more, and clears the profile away.
      await closeFirst();
    };
  });
});

describe('the options', () => {
  it('have no barriers in the section about sites, and fit 200 % zoom', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const options = await openOptions();
      await options.emulateMedia({ colorScheme });
      await options.setViewportSize({ width: 360, height: 640 });
      expect(await findBarriers(options)).toEqual([]);
      expect(await sidewaysScroll(options)).toBe(0);
      await keepPicture(options, `options-narrow-${colorScheme}`);
    }
  });
});
