import { describe, expect, it } from 'vitest';

import { usePracticePage } from '../practice-page.ts';

const tools = usePracticePage();

const hits = () => tools.page.evaluate(() => window.__shortcutHits.map((hit) => hit.key));

/** AUI comes as a bundle; before it is there no key is bound. */
async function open(address: string): Promise<void> {
  await tools.page.goto(address);
  await tools.page.waitForFunction(() => '__shortcutHits' in window);
}

describe("AUI's own shortcuts", () => {
  it('act on single keys and on sequences', async () => {
    await open(tools.at.dc.issue());
    await tools.page.keyboard.press('m');
    await tools.page.waitForSelector('#comment:focus');
    await tools.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tools.page.keyboard.press('.');
    await tools.page.keyboard.press('/');
    await tools.page.waitForSelector('#quickSearchInput:focus');
    expect(await hits()).toEqual(['m', '.', '/']);
    await tools.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tools.page.keyboard.type('gd');
    await tools.page.waitForURL('**/secure/Dashboard.jspa');
  });

  it('leave fields alone, but are fooled by one in a shadow tree', async () => {
    await open(tools.at.dc.issue());
    await tools.page.click('#comment');
    await tools.page.keyboard.type('cme./gd');
    expect(await hits()).toEqual([]);
    expect(await tools.page.inputValue('#comment')).toBe('cme./gd');
    await tools.page.evaluate(() => {
      const host = document.createElement('div');
      const field = document.createElement('textarea');
      host.attachShadow({ mode: 'open' }).append(field);
      document.body.append(host);
      field.focus();
    });
    await tools.page.keyboard.type('e');
    expect(await hits()).toEqual(['e']);
  });

  it('open the create dialog, and act in Confluence, too', async () => {
    await open(tools.at.dc.createDialog);
    await tools.page.keyboard.press('c');
    await tools.page.waitForSelector('#create-issue-dialog #summary:focus');
    await open(tools.at.dc.page());
    await tools.page.keyboard.press('e');
    await tools.page.waitForURL('**/pages/editpage.action?*');
    expect(tools.page.url()).toContain('pageId=98312');
  });
});
