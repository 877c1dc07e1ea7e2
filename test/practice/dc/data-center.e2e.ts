import { describe, expect, it } from 'vitest';

import { usePracticePage } from '../practice-page.ts';

const tools = usePracticePage();

describe('Data Center', () => {
  it('creates through the quick dialog and its two requests', async () => {
    await tools.page.goto(tools.at.dc.createDialog);
    await tools.page.click('#create_link');
    await tools.page.waitForSelector('#create-issue-dialog #summary:focus');
    await tools.page.keyboard.type('Rückfrage zur Rechnung');
    await tools.page.fill('textarea#description', 'Zeile eins');
    await tools.page.click('#create-issue-submit');
    await tools.page.waitForSelector('.aui-message a[href="/jira/browse/CXM-31"]');
    expect((await tools.ownRequests()).map((entry) => `${entry.method} ${entry.path}`)).toEqual([
      'POST /jira/secure/QuickCreateIssue!default.jspa?decorator=none',
      'POST /jira/secure/QuickCreateIssue.jspa?decorator=none',
    ]);
  });

  it('pulls the focus back from a frame over the dialog, of which only the window knows', async () => {
    await tools.page.goto(tools.at.dc.createDialog);
    await tools.page.click('#create_link');
    await tools.page.waitForSelector('#create-issue-dialog #summary:focus');
    await tools.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input id="inside" style="position:fixed;inset:0">';
      frame.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-end:0;z-index:9999';
      document.body.append(frame);
    });
    await tools.page.frameLocator('iframe').locator('#inside').click();
    await tools.page.waitForSelector('#create-issue-dialog #summary:focus');
    await tools.page.keyboard.type('x');
    expect(await tools.page.inputValue('#create-issue-dialog #summary')).toBe('x');
  });

  it('selects on the board without a reload', async () => {
    await tools.page.goto(tools.at.dc.board);
    await tools.page.click('.ghx-issue[data-issue-key="CXM-3"] a');
    await tools.page.waitForSelector('#ghx-detail-issue[data-issuekey="CXM-3"]');
    expect(tools.page.url()).toContain('selectedIssue=CXM-3');
    await tools.page.click('[data-action="close-detail"]');
    await tools.page.waitForSelector('#ghx-detail-view', { state: 'hidden' });
    expect(tools.page.url()).not.toContain('selectedIssue');
  });

  it('searches in both products', async () => {
    await tools.page.goto(tools.at.dc.home);
    await tools.page.fill('#quickSearchInput', 'Umlauten');
    await tools.page.keyboard.press('Enter');
    await tools.page.waitForURL('**/jira/issues/?jql=*');
    expect(await tools.page.locator('#issuetable tr').count()).toBe(1);
    await tools.page.goto(tools.at.dc.page());
    await tools.page.fill('#quickSearchInput', 'Wunschbetrag');
    await tools.page.keyboard.press('Enter');
    await tools.page.click('.search-result-link');
    await tools.page.waitForURL('**/display/PROZ/Abschlag**');
  });

  it('edits in the frame and publishes', async () => {
    await tools.page.goto(tools.at.dc.editor());
    const body = tools.page.frameLocator('#wysiwygTextarea_ifr').locator('#tinymce');
    await body.press('Control+End');
    await tools.page.keyboard.insertText(' Ende.');
    await tools.page.click('#rte-button-publish');
    await tools.page.waitForURL('**/display/PROZ/Mahnlauf');
    expect(await tools.page.innerText('#main-content')).toMatch(/Ende\.$/);
    expect(await tools.page.locator('#main-content table').count()).toBe(1);
  });

  it('writes a comment, an edit and a full-page issue through plain forms', async () => {
    await tools.page.goto(tools.at.dc.issue('CXM-9'));
    await tools.page.fill('#comment', 'Ein Hinweis');
    await tools.page.click('#issue-comment-add-submit');
    await tools.page.waitForSelector('.action-body:has-text("Ein Hinweis")');
    await tools.page.click('#edit-issue');
    await tools.page.fill('#summary', 'Neuer Titel');
    await tools.page.click('#issue-edit-submit');
    await tools.page.waitForSelector('#summary-val:has-text("Neuer Titel")');
    await tools.page.goto(tools.at.dc.createPageForIssue);
    await tools.page.fill('#summary', 'Ganze Seite');
    await tools.page.click('#issue-create-submit');
    await tools.page.waitForURL('**/jira/browse/CXM-31');
    expect(await tools.page.textContent('#summary-val')).toBe('Ganze Seite');
  });
});
