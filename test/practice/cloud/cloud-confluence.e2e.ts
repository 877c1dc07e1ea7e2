import { describe, expect, it } from 'vitest';

import { READY_EDITOR } from '../places.ts';
import { usePracticePage } from '../practice-page.ts';

const tools = usePracticePage();
const CREATE = '[data-testid="atlassian-navigation--create-button"]';

describe('Cloud Confluence', () => {
  it('edits and publishes a page without losing its form', async () => {
    await tools.page.goto(tools.at.cloud.page());
    const before = await tools.page.innerText('#main-content');
    await tools.page.click('#editPageLink');
    await tools.page.waitForURL('**/edit-v2/98312');
    await tools.page.locator(READY_EDITOR).press('Control+End');
    await tools.page.keyboard.insertText(' Ende.');
    await tools.page.click('[data-testid="publish-button"]');
    await tools.page.waitForURL('**/pages/98312/Mahnlauf');
    await tools.page.waitForSelector('#title-text');
    expect(await tools.page.innerText('#main-content')).toBe(`${before} Ende.`);
  });

  it('starts a draft and publishes it under its title', async () => {
    await tools.page.goto(tools.at.cloud.space);
    await tools.page.click(CREATE);
    await tools.page.waitForURL('**/edit-v2/*');
    await tools.page.fill('textarea[name="editpages-title"]', 'Neue Seite & mehr');
    await tools.page.click(READY_EDITOR);
    await tools.page.keyboard.type('Der erste Satz.');
    await tools.page.click('[data-testid="publish-button"]');
    await tools.page.waitForSelector('#title-text:has-text("Neue Seite & mehr")');
    expect(await tools.page.textContent('#main-content')).toContain('Der erste Satz.');
  });
});
