import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findBrowser } from '../browsers/find-browser.ts';
import { askPractice } from './ask-practice.ts';
import { type DialogGeneration, places } from './places.ts';
import type { LoggedRequest } from './server/request-log.ts';
import { type Practice, startPractice } from './start-practice.ts';

let practice: Practice;
let at: ReturnType<typeof places>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  practice = await startPractice({ port: 0 });
  at = places(practice.port);
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chromium found; npm test installs one where it can.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  await practice.close();
});
beforeEach(async () => {
  await askPractice(at.reset, { method: 'POST' });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
});

const SUMMARY = '[data-testid="issue.views.issue-base.foundation.summary.heading"]';
const CREATE = '[data-testid="atlassian-navigation--create-button"]';
const hits = () =>
  page.evaluate(
    () =>
      (window as unknown as { __shortcutHits: { key: string; phase: string }[] }).__shortcutHits,
  );
const activeId = () => page.evaluate(() => document.activeElement?.id ?? '');

async function ownRequests(): Promise<LoggedRequest[]> {
  const log = JSON.parse((await askPractice(at.log)).text) as LoggedRequest[];
  return log.filter((entry) => entry.ownScript);
}

describe('Cloud Jira moves without reloads', () => {
  it('opens a card as a modal, closes it, goes on to the backlog and back', async () => {
    await page.goto(at.cloud.board);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await page.click('[data-issue="CXM-12"] a');
    await page.waitForSelector(`[role="dialog"] ${SUMMARY}`);
    expect(page.url()).toContain('?selectedIssue=CXM-12');

    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { state: 'detached' });
    expect(page.url()).not.toContain('selectedIssue');

    await page.click('a.tab:has-text("Backlog")');
    await page.click('[data-issue="CXM-9"] a');
    await page.waitForSelector(`[data-testid="preview-panels.preview-panel"] ${SUMMARY}`);
    await page.waitForFunction(() => document.title.startsWith('Backlog'));
    await page.goBack();
    await page.waitForSelector('[data-testid="preview-panels.preview-panel"]', {
      state: 'detached',
    });
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
    expect((await ownRequests()).every((entry) => entry.fetchSite === 'same-origin')).toBe(true);
  });

  it('comments and describes in place', async () => {
    await page.goto(at.cloud.issue('CXM-9'));
    await page.click(
      '[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]',
    );
    await page.keyboard.type('Erste Zeile <b>');
    await page.keyboard.press('Enter');
    await page.keyboard.type('zweite');
    await page.click('[data-testid="comment-save-button"]');
    await page.waitForSelector('.comment p:text-is("zweite")');
    expect(await page.textContent('.comment:last-child .prose')).toContain('Erste Zeile <b>');

    await page.click('[data-testid="issue.views.field.rich-text.description"]');
    const editor = page.locator(
      '[data-testid="issue.views.field.rich-text.editor-container"] #ak-editor-textarea',
    );
    await editor.press('Control+End');
    await page.keyboard.insertText(' Nachsatz.');
    await page.click('[data-testid="comment-save-button"]');
    await page.waitForSelector('.description:has-text("rufen dann an. Nachsatz.")');
  });
});

describe('the create dialog', () => {
  const generations: Record<DialogGeneration, string> = {
    modernised:
      '[role="dialog"][data-testid="minimizable-modal.ui.modal-container.modal"] [data-testid^="issue-create-modernised.field-renderer.field."]',
    'ui-modal':
      '[data-testid="issue-create.ui.modal.modal-wrapper.modal"] #issue-create\\.ui\\.modal\\.create-form',
    'modal-form': '[role="dialog"] form[data-testid="issue-create.modal.form"]',
    native: 'dialog:modal [data-testid^="issue-create-modernised.field-renderer.field."]',
  };

  for (const [generation, hook] of Object.entries(generations) as [DialogGeneration, string][]) {
    it(`creates an issue in generation ${generation}, which then stands on the board`, async () => {
      await page.goto(at.cloud.createDialog(generation));
      const before = page.url();
      await page.click(CREATE);
      await page.waitForSelector(hook);
      expect(page.url()).toBe(before);
      expect(await activeId()).toBe('summary-field');
      await page.keyboard.type('Come/back: ein neuer Brief');
      await page.click('#ak-editor-textarea');
      await page.evaluate(() => document.execCommand('insertText', false, 'Wird eingefügt'));
      await page.click('[data-testid$="footer.create-button"]');
      await page.waitForSelector(
        '[data-testid="jira-issue-create.modal.create-form.success-flag"] a[href="/browse/CXM-31"]',
      );
      await page.waitForSelector(
        '[data-testid="platform-board-kit.ui.card.card"][data-issue="CXM-31"]',
      );
      expect(await hits()).toEqual([]);
      await page.goto(at.cloud.issue('CXM-31'));
      expect(await page.textContent('.description')).toContain('Wird eingefügt');
    });
  }

  it('keeps the chosen generation for the tab, and asks for a summary', async () => {
    await page.goto(at.cloud.createDialog('ui-modal'));
    await page.goto(at.cloud.issue());
    await page.keyboard.press('c');
    await page.waitForSelector(generations['ui-modal']);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('#summary-error:visible');
    expect(await activeId()).toBe('summary-field');
    await page.keyboard.press('Escape');
    await page.waitForSelector(generations['ui-modal'], { state: 'detached' });
  });

  it('pulls the focus back from outside, and lets go when closed', async () => {
    await page.goto(at.cloud.createDialog());
    await page.evaluate(() => {
      const outside = Object.assign(document.createElement('input'), { id: 'outside' });
      document.body.append(outside);
    });
    await page.click(CREATE);
    await page.waitForSelector('#summary-field:focus');
    await page.evaluate(() => document.querySelector<HTMLElement>('#outside')?.focus());
    await page.waitForSelector('#summary-field:focus');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.waitForSelector('#summary-field:focus');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector<HTMLElement>('#outside')?.focus());
    await page.waitForTimeout(50);
    expect(await activeId()).toBe('outside');
  });

  it('learns of a summary through events only, as a controlled field does', async () => {
    await page.goto(at.cloud.createDialog());
    await page.click(CREATE);
    const write = (announce: boolean) =>
      page.evaluate((tell) => {
        const field = document.querySelector<HTMLInputElement>('#summary-field')!;
        field.focus();
        field.value = 'Von außen';
        if (tell) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, announce);
    await page.waitForSelector('#summary-field:focus');
    await write(false);
    await page.click('#ak-editor-textarea');
    expect(await page.inputValue('#summary-field')).toBe('');
    await write(true);
    await page.click('#ak-editor-textarea');
    expect(await page.inputValue('#summary-field')).toBe('Von außen');
  });

  it('fills its lazy fields only when asked', async () => {
    await page.goto(at.cloud.createDialog());
    await page.click(CREATE);
    const due = page.locator('[data-testid$=".field.duedate"]');
    expect(await due.innerHTML()).toBe('');
    await page.click('[data-testid="issue-create-modernised.ui.header.toggle-expand-button"]');
    expect(await due.locator('input').count()).toBe(1);
  });
});

describe('shortcuts', () => {
  it('are heard while capturing and while bubbling, and eat the key outside of fields', async () => {
    await page.goto(at.cloud.board);
    await page.keyboard.press('/');
    expect((await hits()).map((hit) => `${hit.key} ${hit.phase}`)).toEqual([
      '/ capture',
      '/ bubble',
    ]);
    await page.keyboard.type('cj');
    expect(await page.inputValue('[data-testid="search-input"]')).toBe('cj');
    expect(await hits()).toHaveLength(2);
  });

  it('are fooled by an input in a shadow tree, as the real ones are', async () => {
    await page.goto(at.cloud.board);
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.append(host);
      const input = document.createElement('input');
      host.attachShadow({ mode: 'open' }).append(input);
      input.focus();
      Object.assign(window, { shadowInput: input });
    });
    await page.keyboard.type('x[x');
    expect(
      await page.evaluate(
        () => (window as unknown as { shadowInput: HTMLInputElement }).shadowInput.value,
      ),
    ).toBe('xx');
    expect((await hits()).map((hit) => hit.key)).toEqual(['[', '[']);
  });

  it('know sequences and lists', async () => {
    await page.goto(at.cloud.board);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      'CXM-18',
    );
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.waitForURL('**/jira/for-you');
  });
});

describe('Cloud Confluence', () => {
  it('edits and publishes a page without losing its form', async () => {
    await page.goto(at.cloud.page());
    const before = await page.innerText('#main-content');
    await page.click('#editPageLink');
    await page.waitForURL('**/edit-v2/98312');
    await page.locator('.ProseMirror').press('Control+End');
    await page.keyboard.insertText(' Ende.');
    await page.click('[data-testid="publish-button"]');
    await page.waitForURL('**/pages/98312/Mahnlauf');
    await page.waitForSelector('#title-text');
    expect(await page.innerText('#main-content')).toBe(`${before} Ende.`);
  });

  it('starts a draft and publishes it under its title', async () => {
    await page.goto(at.cloud.space);
    await page.click(CREATE);
    await page.waitForURL('**/edit-v2/*');
    await page.fill('textarea[name="editpages-title"]', 'Neue Seite & mehr');
    await page.click('.ProseMirror');
    await page.keyboard.type('Der erste Satz.');
    await page.click('[data-testid="publish-button"]');
    await page.waitForSelector('#title-text:has-text("Neue Seite & mehr")');
    expect(await page.textContent('#main-content')).toContain('Der erste Satz.');
  });
});

describe('Data Center', () => {
  it('creates through the quick dialog and its two requests', async () => {
    await page.goto(at.dc.createDialog);
    await page.click('#create_link');
    await page.waitForSelector('#create-issue-dialog #summary:focus');
    await page.keyboard.type('Rückfrage zur Rechnung');
    await page.fill('textarea#description', 'Zeile eins');
    await page.click('#create-issue-submit');
    await page.waitForSelector('.aui-message a[href="/jira/browse/CXM-31"]');
    expect((await ownRequests()).map((entry) => `${entry.method} ${entry.path}`)).toEqual([
      'POST /jira/secure/QuickCreateIssue!default.jspa?decorator=none',
      'POST /jira/secure/QuickCreateIssue.jspa?decorator=none',
    ]);
  });

  it('pulls the focus back from a frame over the dialog, of which only the window knows', async () => {
    await page.goto(at.dc.createDialog);
    await page.click('#create_link');
    await page.waitForSelector('#create-issue-dialog #summary:focus');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input id="inside" style="position:fixed;inset:0">';
      frame.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-end:0;z-index:9999';
      document.body.append(frame);
    });
    await page.frameLocator('iframe').locator('#inside').click();
    await page.waitForSelector('#create-issue-dialog #summary:focus');
    await page.keyboard.type('x');
    expect(await page.inputValue('#create-issue-dialog #summary')).toBe('x');
  });

  it('selects on the board without a reload', async () => {
    await page.goto(at.dc.board);
    await page.click('.ghx-issue[data-issue-key="CXM-3"] a');
    await page.waitForSelector('#ghx-detail-issue[data-issuekey="CXM-3"]');
    expect(page.url()).toContain('selectedIssue=CXM-3');
    await page.click('[data-action="close-detail"]');
    await page.waitForSelector('#ghx-detail-view', { state: 'hidden' });
    expect(page.url()).not.toContain('selectedIssue');
  });

  it('edits in the frame and publishes', async () => {
    await page.goto(at.dc.editor());
    const body = page.frameLocator('#wysiwygTextarea_ifr').locator('#tinymce');
    await body.press('Control+End');
    await page.keyboard.insertText(' Ende.');
    await page.click('#rte-button-publish');
    await page.waitForURL('**/display/PROZ/Mahnlauf');
    expect(await page.innerText('#main-content')).toMatch(/Ende\.$/);
    expect(await page.locator('#main-content table').count()).toBe(1);
  });

  it('writes a comment, an edit and a full-page issue through plain forms', async () => {
    await page.goto(at.dc.issue('CXM-9'));
    await page.fill('#comment', 'Ein Hinweis');
    await page.click('#issue-comment-add-submit');
    await page.waitForSelector('.action-body:has-text("Ein Hinweis")');
    await page.click('#edit-issue');
    await page.fill('#summary', 'Neuer Titel');
    await page.click('#issue-edit-submit');
    await page.waitForSelector('#summary-val:has-text("Neuer Titel")');
    await page.goto(at.dc.createPageForIssue);
    await page.fill('#summary', 'Ganze Seite');
    await page.click('#issue-create-submit');
    await page.waitForURL('**/jira/browse/CXM-31');
    expect(await page.textContent('#summary-val')).toBe('Ganze Seite');
  });
});

describe('hostile content and looks', () => {
  it('never runs what it shows', async () => {
    const addresses = [
      at.cloud.issue('TEST-2'),
      at.cloud.editor({ id: '98391' }, 'TEST'),
      at.dc.issue('TEST-2'),
      at.dc.editor({ id: '98391' }),
      at.dc.pageById({ id: '98391' }),
    ];
    for (const address of addresses) {
      await page.goto(address);
      await page.waitForTimeout(200);
      const hacked = await page.evaluate(() => '__practiceHacked' in window);
      expect({ address, hacked }).toEqual({ address, hacked: false });
    }
  });

  it('fits a phone: nothing scrolls sideways but the boards themselves', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    const addresses = [
      at.cloud.board,
      at.cloud.boardWithIssue(),
      at.cloud.backlogWithIssue(),
      at.cloud.issue('TEST-1'),
      at.cloud.list,
      at.cloud.page(),
      at.cloud.editor(),
      at.cloud.space,
      at.dc.issue('TEST-1'),
      at.dc.boardWithIssue(),
      at.dc.page(),
      at.dc.home,
    ];
    for (const address of addresses) {
      await page.goto(address);
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect({ address, fits }).toEqual({ address, fits: true });
    }
  });

  it('turns dark at a click and stays so', async () => {
    await page.goto(at.cloud.board);
    await page.click('[data-action="toggle-theme"]');
    expect(await page.getAttribute('html', 'data-color-mode')).toBe('dark');
    await page.goto(at.cloud.page());
    expect(await page.getAttribute('html', 'data-color-mode')).toBe('dark');
  });
});
