import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import words from '../../utils/i18n/panel/de.ts';
import { askBackground } from './support/background.ts';
import { panelFrame } from './support/chromium.ts';
import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  openPanelToType,
  typedTexts,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/** What an update does: all of the extension ends and starts anew, the tabs stay. */
const update = () => askBackground(work.browser, 'setTimeout(() => chrome.runtime.reload(), 50)');

const hosts = (page: Page) => page.locator('kundenblick-leiste').count();
const frames = (page: Page) =>
  page.frames().filter((frame) => frame.url().includes('/sidebar.html'));

/** Everything that page and frames say aloud. */
function listenTo(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** The panel that came with the update, as soon as it stands open. */
async function renewedPanel(page: Page, old: unknown) {
  await expect.poll(() => frames(page).filter((frame) => frame !== old).length).toBe(1);
  const panel = frames(page).find((frame) => frame !== old);
  if (!panel) throw new Error('There is no new panel.');
  await panel.getByText(words.renewed).waitFor();
  return panel;
}

describe('the extension, updated while a panel stands open', () => {
  it('comes back open by itself, with the text, the focus, and a calm word', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-21'));
    const said = listenTo(page);
    await page.evaluate('window.sameDocument = true');
    const old = await openPanelToType(page);
    await answerQuestions(page, 'Vor dem Update getippt', 'und noch mehr');
    await old.getByText('Entwurf gespeichert').waitFor();
    await update();
    const panel = await renewedPanel(page, old);
    await panel.getByText(words.renewedText).waitFor();
    expect(await typedTexts(panel)).toEqual(['Vor dem Update getippt', 'und noch mehr']);
    await firstQuestion(page);
    await page.keyboard.press('End');
    await page.keyboard.type(' – und danach');
    await expect
      .poll(() => typedTexts(panel))
      .toEqual(['Vor dem Update getippt – und danach', 'und noch mehr']);
    await panel.getByText('Entwurf gespeichert').waitFor();
    expect(await hosts(page)).toBe(1);
    expect(frames(page)).toHaveLength(1);
    // Nothing was loaded anew, and nobody was told of contexts.
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(said.join()).not.toMatch(/context|invalidated|receiving end/i);
    await panel.getByRole('button', { name: 'Meldung schließen' }).click();
    expect(await panel.getByText(words.renewed).count()).toBe(0);
    await page.keyboard.press('Escape');
    await launcherOf(page).waitFor();
  });

  it('does not take the focus from somebody who writes in Jira', async () => {
    const page = await work.open(work.at.cloud.createDialog('modernised'));
    const said = listenTo(page);
    await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
    await page.locator('#summary-field:focus').waitFor();
    await launcherOf(page).click();
    const old = await firstQuestion(page);
    await page.locator('#summary-field').click();
    await update();
    await renewedPanel(page, old);
    await page.keyboard.type('Neuer Titel');
    expect(await page.locator('#summary-field').inputValue()).toBe('Neuer Titel');
    expect(await hosts(page)).toBe(1);
    expect(said.join()).not.toMatch(/context|invalidated|receiving end/i);
  });

  it('stays folded where it was folded, and pages get their room back', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-22'));
    await openPanelToType(page);
    await page.keyboard.press('Escape');
    await launcherOf(page).waitFor();
    await page.evaluate(() =>
      document.querySelector('kundenblick-leiste')?.setAttribute('old', ''),
    );
    await update();
    await page.locator('kundenblick-leiste:not([old])').waitFor({ state: 'attached' });
    await launcherOf(page).waitFor();
    expect(await page.locator('kundenblick-leiste .frame:not([hidden])').count()).toBe(0);
    const margin = '#unsafe-design-system-page-layout-root';
    expect(await page.locator(margin).evaluate((e) => e.style.marginRight)).toBe('');
  });

  it('updated twice in a row, it is still one panel', async () => {
    const page = await work.open(work.at.dc.issue('CXM-24'));
    const first = await openPanelToType(page);
    await update();
    const second = await renewedPanel(page, first);
    await update();
    await renewedPanel(page, second);
    expect(await hosts(page)).toBe(1);
    expect(frames(page)).toHaveLength(1);
    expect(
      await page.evaluate(() => document.querySelector<HTMLElement>('#page')?.style.marginRight),
    ).toBe('400px');
  });

  it('leaves no second copy in pages that were opened meanwhile', async () => {
    await update();
    const pages: Page[] = [];
    for (const key of ['CXM-22', 'CXM-24', 'CXM-25'])
      pages.push(await work.open(work.at.cloud.issue(key)));
    for (const page of pages) {
      await launcherOf(page).waitFor();
      expect(await hosts(page)).toBe(1);
      await page.bringToFront();
      await launcherOf(page).click();
      await panelFrame(page);
      expect(await hosts(page)).toBe(1);
    }
  });
});
