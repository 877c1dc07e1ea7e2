import type { Browser, Page } from 'playwright-core';

import { type ExtensionBrowser } from './chromium.ts';
import { openTab } from './workplace.ts';

/** Joins with the extension, on its options page, as a person would. */
export async function joinInOptions(
  browser: ExtensionBrowser,
  link: string,
  name: string,
): Promise<void> {
  const options = await openTab(browser, browser.screen('options.html'));
  await options.getByLabel('Einladungslink').fill(link);
  await options.getByRole('button', { name: 'Einladung ansehen' }).click();
  await options.getByLabel('Wie sollen die anderen dich sehen?').fill(name);
  await options.getByRole('button', { name: 'Beitreten', exact: true }).click();
  await options.getByText('Team verlassen').waitFor();
  await options.close();
}

/** Joins in a browser without the extension, on the dashboard. */
export async function joinOnDashboard(browser: Browser, link: string, name: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: 'Dem Team beitreten' }).click();
  await page.getByRole('heading', { name: 'Eingang' }).first().waitFor();
  return page;
}
