import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { askBackground } from './support/background.ts';
import { panelFrame } from './support/chromium.ts';
import { answerQuestions, launcherOf, openPanelToType, typedTexts } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/** What an update does: all of the extension ends and starts anew, the tabs stay. */
async function reloadExtension() {
  await askBackground(work.browser, 'setTimeout(() => chrome.runtime.reload(), 50)');
}

describe('the extension, updated while a panel is open', () => {
  it('keeps the text, and leaves exactly one panel, which lives', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-21'));
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Vor dem Update getippt');
    await panel.getByText('Entwurf gespeichert').waitFor();
    await reloadExtension();
    // The new copy takes the old one's place, with the launcher ready instead of a dead panel.
    await launcherOf(page).waitFor();
    expect(await page.locator('kundenblick-leiste').count()).toBe(1);
    const again = await openPanelToType(page);
    await expect.poll(() => typedTexts(again)).toEqual(['Vor dem Update getippt', '']);
    expect(await page.locator('kundenblick-leiste').count()).toBe(1);
    expect(page.frames().filter((frame) => frame.url().includes('/sidebar.html'))).toHaveLength(1);
  });

  it('leaves no second copy in pages that were opened meanwhile', async () => {
    await reloadExtension();
    const pages: Page[] = [];
    for (const key of ['CXM-22', 'CXM-24', 'CXM-25'])
      pages.push(await work.open(work.at.cloud.issue(key)));
    for (const page of pages) {
      await launcherOf(page).waitFor();
      expect(await page.locator('kundenblick-leiste').count()).toBe(1);
      await page.bringToFront();
      await launcherOf(page).click();
      await panelFrame(page);
      expect(await page.locator('kundenblick-leiste').count()).toBe(1);
    }
  });
});
