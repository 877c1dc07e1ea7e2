import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { root } from '../commands/run-tool.ts';
import { KNOWN } from '../practice/places.ts';
import { findBarriers, sidewaysScroll } from './support/find-barriers.ts';
import { openPanelToType } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
const pictures = join(root, '.cache/diagnose');

const finding = (page: Page) => page.locator('.diagnose-finding');

/** What the copy button put on the clipboard. */
async function copiedReport(options: Page): Promise<string> {
  await work.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await options.getByRole('button', { name: 'Bericht kopieren' }).click();
  await options.getByText('Kopiert', { exact: true }).waitFor();
  return options.evaluate(() => navigator.clipboard.readText());
}

/** Every word of some length in a text. */
const wordsOf = (text: string) => [...new Set(text.toLowerCase().match(/[\p{L}\d-]{5,}/gu))];

const wordsShown = async (page: Page) => wordsOf(await page.locator('body').innerText());

describe('the way from the panel', () => {
  it('leads to the diagnosis of its own tab, whose report holds no word of the page', async () => {
    const page = await work.open(work.at.cloud.issue());
    const panel = await openPanelToType(page);
    await panel.getByRole('button', { name: 'Menü' }).click();
    const [options] = await Promise.all([
      work.browser.context.waitForEvent('page'),
      panel.getByRole('menuitem', { name: 'Diagnose dieser Seite' }).click(),
    ]);
    await finding(options).getByText('Erkannt: Ticket (Jira).').waitFor();
    const heading = options.getByRole('heading', { name: 'Diagnose', exact: true });
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(400);
    await options.getByRole('button', { name: /Alle Merkmale/ }).click();
    await mkdir(pictures, { recursive: true });
    await options.screenshot({ path: join(pictures, 'light.png'), fullPage: true });
    expect(await findBarriers(options)).toEqual([]);
    await options.emulateMedia({ colorScheme: 'dark' });
    await options.screenshot({ path: join(pictures, 'dark.png'), fullPage: true });
    expect(await findBarriers(options)).toEqual([]);

    const report = await copiedReport(options);
    expect(report).toContain('/browse/KEY-N');
    expect(report).toMatch(/^Leisten in der Seite +1 +Fenster/m);
    expect(report).not.toContain('localhost');
    const said = wordsOf(report);
    const own = await wordsShown(options);
    const foreign = (await wordsShown(page)).filter((word) => !own.includes(word));
    expect(foreign.length).toBeGreaterThan(30);
    expect(foreign.filter((word) => said.includes(word))).toEqual([]);
  });
});

describe('the list of tabs', () => {
  it('is walked by keyboard, tells what each shows, and says so when one is gone', async () => {
    const issue = await work.open(work.at.dc.issue());
    await work.open(work.at.cloud.page());
    const options = await work.open(work.browser.screen('options.html#diagnose'));
    const rows = options.locator('.diagnose-tab-words');
    await expect.poll(() => rows.count()).toBe(2);
    const said = await rows.allInnerTexts();
    expect(said.some((text) => /^dc\.localhost:\d+\/jira Ticket$/.test(text))).toBe(true);
    expect(said.some((text) => /^cloud\.localhost:\d+\/wiki Seite$/.test(text))).toBe(true);
    // The heading has the focus, so the first button is one step away.
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await finding(options).getByText('Erkannt: Ticket (Jira).').waitFor();
    expect(await finding(options).innerText()).toMatch(/^dc\.localhost/);
    await issue.close();
    await options.keyboard.press('Enter');
    await options.getByText('Dieser Tab antwortet nicht.').waitFor();
    await options.getByRole('button', { name: 'Nochmal nachsehen' }).click();
    await expect.poll(() => rows.count()).toBe(1);
  });

  it('fits into a window as narrow as at 400 % zoom', async () => {
    await work.open(work.at.dc.boardWithIssue());
    const options = await work.open(work.browser.screen('options.html#diagnose'));
    await options.setViewportSize({ width: 320, height: 720 });
    await options.getByRole('button', { name: 'Untersuchen' }).click();
    await options.getByRole('button', { name: /Alle Merkmale/ }).click();
    await options.screenshot({ path: join(pictures, 'narrow.png'), fullPage: true });
    expect(await sidewaysScroll(options)).toBe(0);
  });

  it('reads the document of a page whose address says little', async () => {
    await work.open(work.at.dc.page(KNOWN.otherPage));
    const options = await work.open(work.browser.screen('options.html#diagnose'));
    await options.getByRole('button', { name: 'Untersuchen' }).click();
    const facts = finding(options).locator('.diagnose-table').first();
    await facts.getByRole('row', { name: /^Nummer der Seite ID Seitendaten hoch/ }).waitFor();
    expect(await copiedReport(options)).not.toContain(KNOWN.otherPage.id);
  });
});
