import { describe, expect, it } from 'vitest';

import { askPractice } from '../ask-practice.ts';
import { READY_EDITOR } from '../places.ts';
import { usePracticePage } from '../practice-page.ts';
import { failNext } from '../steer-practice.ts';

const tools = usePracticePage();
const FLAG = '[data-testid="jira-issue-create.modal.create-form.success-flag"]';
const DIALOG = '[data-testid="minimizable-modal.ui.modal-container.modal"]';

async function openDialog(switches: string): Promise<void> {
  await tools.page.goto(`${tools.at.cloud.createDialog()}&${switches}`);
  await tools.page.keyboard.press('c');
  await tools.page.waitForSelector('#summary-field:focus');
}

describe('creating', () => {
  it('goes on with another when told: the dialog stays, emptied', async () => {
    await openDialog('flag=on');
    await tools.page.check('input[name="another"]');
    for (const [title, key] of [
      ['Eins', 'CXM-31'],
      ['Zwei', 'CXM-32'],
    ] as const) {
      await tools.page.fill('#summary-field', title);
      await tools.page.click(READY_EDITOR);
      await tools.page.keyboard.type(`Text zu ${title}`);
      await tools.page.click(`${DIALOG} button[type="submit"]`);
      await tools.page.waitForSelector(`.atlaskit-portal ${FLAG} a[href="/browse/${key}"]`);
      expect(await tools.page.inputValue('#summary-field')).toBe('');
    }
    const answer = await askPractice(`${tools.at.cloud.origin}/rest/api/2/issue/CXM-32`);
    expect(JSON.parse(answer.text).fields.description).toBe('Text zu Zwei');
  });

  it('can do without the flag', async () => {
    await openDialog('flag=off');
    await tools.page.fill('#summary-field', 'Still');
    await tools.page.click(`${DIALOG} button[type="submit"]`);
    await tools.page.waitForSelector('[data-issue="CXM-31"]');
    expect(await tools.page.locator(FLAG).count()).toBe(0);
  });
});

describe('a creation that fails', () => {
  it('says so at the field, and keeps what was written', async () => {
    tools.tolerate(/status of 400/);
    await openDialog('createError=on');
    await tools.page.fill('#summary-field', 'Gesperrt');
    await tools.page.click(READY_EDITOR);
    await tools.page.keyboard.type('Bleibt');
    await tools.page.click(`${DIALOG} button[type="submit"]`);
    await tools.page.waitForSelector('#summary-error[role="alert"]:visible');
    expect(await tools.page.innerText(READY_EDITOR)).toBe('Bleibt');
    expect(await tools.page.locator(FLAG).count()).toBe(0);
  });

  it('says so as well when the server is at fault', async () => {
    tools.tolerate(/status of 500/);
    await openDialog('createError=off');
    await failNext(tools.at, { method: 'POST', path: '/__practice/issues', status: 500 });
    await tools.page.fill('#summary-field', 'Beim zweiten Mal');
    await tools.page.click(`${DIALOG} button[type="submit"]`);
    await tools.page.waitForSelector('#summary-error[role="alert"]:visible');
    await tools.page.click(`${DIALOG} button[type="submit"]`);
    await tools.page.waitForSelector(`${FLAG} a[href="/browse/CXM-31"]`);
    expect(await tools.page.locator(DIALOG).count()).toBe(0);
  });
});

describe('places', () => {
  it('leads from the queue to an issue in it without a reload', async () => {
    await tools.page.goto(tools.at.cloud.queue);
    await tools.page.evaluate(() => Object.assign(window, { stillHere: true }));
    await tools.page.click('li[data-issue="IT-104"] a');
    await tools.page.waitForURL('**/queues/custom/7/IT-104');
    await tools.page.waitForSelector('#jira-issue-header');
    expect(await tools.page.evaluate(() => 'stillHere' in window)).toBe(true);
  });

  it('has the preview panel 400 px wide at the right edge', async () => {
    for (const width of [1280, 1512]) {
      await tools.page.setViewportSize({ width, height: 800 });
      await tools.page.goto(tools.at.cloud.navigatorWithIssue());
      const box = await tools.page
        .locator('[data-testid="preview-panels.preview-panel"]')
        .boundingBox();
      expect({ width: box?.width, right: (box?.x ?? 0) + (box?.width ?? 0) }).toEqual({
        width: 400,
        right: width,
      });
    }
  });

  it('keeps the issue header in view while scrolling', async () => {
    await tools.page.setViewportSize({ width: 1280, height: 500 });
    await tools.page.goto(tools.at.cloud.issue());
    await tools.page.mouse.move(600, 300);
    await tools.page.mouse.wheel(0, 400);
    await tools.page.waitForFunction(() => window.scrollY > 100);
    const header = await tools.page.locator('#jira-issue-header').boundingBox();
    expect(header?.y).toBeLessThan(100);
    expect(header?.y).toBeGreaterThanOrEqual(0);
  });

  it('saves a live document by itself', async () => {
    await tools.page.goto(tools.at.cloud.livePage);
    await tools.page.locator(READY_EDITOR).press('Control+End');
    await tools.page.keyboard.insertText(' und mehr');
    await tools.page.waitForResponse((response) => response.url().endsWith('/publish'));
    await tools.page.reload();
    expect(await tools.page.innerText(READY_EDITOR)).toContain('Kundenportal und mehr');
  });
});
