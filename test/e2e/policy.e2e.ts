import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { askAsScreen } from './support/ask-as-screen.ts';
import { removePolicy, whyNoPolicies, writePolicy } from './support/chromium-policy.ts';
import { type ExtensionBrowser, launchChromium } from './support/chromium.ts';
import { type CompanySite, startCompanySite } from './support/company-site.ts';
import { findBarriers } from './support/find-barriers.ts';
import { sayYesTo } from './support/permissions.ts';
import { openTab } from './support/workplace.ts';

const build = process.env['RELEASED_BUILD'] ?? 'chrome-mv3';
const pictures = process.env['PICTURES'];
const reason = whyNoPolicies();
if (reason) console.warn(`Skipped: ${reason}.`);

/** Chromium looks at a changed policy folder after some seconds of quiet. */
const PATIENCE = { timeout: 30_000 };

let site: CompanySite;
let browser: ExtensionBrowser;

beforeAll(async () => {
  if (reason) return;
  site = await startCompanySite();
  browser = await launchChromium({ build, args: site.flags });
  browser.context.setDefaultTimeout(15_000);
});
afterEach(async () => {
  const [, ...opened] = browser.context.pages();
  for (const page of opened) await page.close();
});
afterAll(async () => {
  removePolicy();
  await browser?.close();
  await site?.close();
});

const policyOf = () => askAsScreen(browser, 'getPolicy', null);
const languageNow = async () => (await askAsScreen(browser, 'getSettings', null)).language;
const openOptions = () => openTab(browser, browser.screen('options.html'));

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe.skipIf(reason !== null)('what IT presets through the browser', () => {
  it('arrives while the browser runs, locks what it locks, and names what it cannot read', async () => {
    const options = await openOptions();
    await askAsScreen(browser, 'changeSettings', { change: { language: 'de' } });
    writePolicy(browser.extensionId, {
      sites: [site.origin, 'ftp://alt.firma.test'],
      inviteLink: 'https://kundenblick.firma.test/join#abcdefghijklmnopqrst',
      teamServer: 'https://kundenblick.firma.test',
      language: 'en',
      locked: ['sites', 'language'],
    });
    await expect.poll(async () => (await policyOf()).language, PATIENCE).toBe('en');
    expect(await policyOf()).toEqual({
      sites: [site.origin],
      teamServer: 'https://kundenblick.firma.test',
      inviteLink: 'https://kundenblick.firma.test/join#abcdefghijklmnopqrst',
      language: 'en',
      defaultAudience: null,
      locked: ['sites', 'language'],
      ignored: ['sites[1]'],
    });
    await expect.poll(languageNow, PATIENCE).toBe('en');
    await options.getByText('Which sites belong here is set by your IT.').waitFor();
    await options.getByText('Your IT has set something that Kundenblick cannot read').waitFor();
    await options.getByText('Your IT has prepared a team for you.').waitFor();
    expect(await options.getByLabel('Address of your Jira or Confluence').count()).toBe(0);
    expect(await options.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    expect(await options.getByLabel('Invite link').inputValue()).toContain('/join#abc');
    expect(await findBarriers(options)).toEqual([]);
    await keepPicture(options, 'options-policy');
  });

  it('cannot be changed past the options either', async () => {
    await askAsScreen(browser, 'changeSettings', { change: { language: 'de', theme: 'dark' } });
    expect(await askAsScreen(browser, 'getSettings', null)).toMatchObject({
      language: 'en',
      theme: 'dark',
    });
    const sites = await askAsScreen(browser, 'addSite', { origin: 'https://wiki.firma.test' });
    expect(sites.map(({ origin }) => origin)).not.toContain('https://wiki.firma.test');
  });

  it('still wants one click of the person, and then works', async () => {
    const page = await openTab(browser, site.issue());
    const listed = await askAsScreen(browser, 'listSites', null);
    expect(listed).toContainEqual({ origin: site.origin, from: 'policy', state: 'no-access' });
    await sayYesTo(browser, site.pattern);
    const options = await openOptions();
    await options.getByRole('button', { name: 'Allow access' }).click();
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
  });

  it('goes when IT takes it back; what was chosen by it stays until somebody chooses', async () => {
    removePolicy();
    await expect.poll(async () => (await policyOf()).locked, PATIENCE).toEqual([]);
    expect(await languageNow()).toBe('en');
    await askAsScreen(browser, 'changeSettings', { change: { language: 'de' } });
    expect(await languageNow()).toBe('de');
    const sites = await askAsScreen(browser, 'listSites', null);
    expect(sites.map(({ from }) => from)).toEqual(['extension']);
  });
});
