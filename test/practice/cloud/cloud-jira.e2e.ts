import { describe, expect, it } from 'vitest';

import { READY_EDITOR } from '../places.ts';
import { usePracticePage } from '../practice-page.ts';

const tools = usePracticePage();
const SUMMARY = '[data-testid="issue.views.issue-base.foundation.summary.heading"]';
const hits = () =>
  tools.page.evaluate(
    () =>
      (window as unknown as { __shortcutHits: { key: string; phase: string }[] }).__shortcutHits,
  );

describe('Cloud Jira moves without reloads', () => {
  it('opens a card as a modal, closes it, goes on to the backlog and back', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.evaluate(() => Object.assign(window, { stillHere: true }));
    await tools.page.click('[data-issue="CXM-12"] a');
    await tools.page.waitForSelector(`[role="dialog"] ${SUMMARY}`);
    expect(tools.page.url()).toContain('?selectedIssue=CXM-12');

    await tools.page.keyboard.press('Escape');
    await tools.page.waitForSelector('[role="dialog"]', { state: 'detached' });
    expect(tools.page.url()).not.toContain('selectedIssue');

    await tools.page.click('a.tab:has-text("Backlog")');
    await tools.page.click('[data-issue="CXM-9"] a');
    await tools.page.waitForSelector(`[data-testid="preview-panels.preview-panel"] ${SUMMARY}`);
    await tools.page.waitForFunction(() => document.title.startsWith('Backlog'));
    await tools.page.goBack();
    await tools.page.waitForSelector('[data-testid="preview-panels.preview-panel"]', {
      state: 'detached',
    });
    expect(await tools.page.evaluate(() => 'stillHere' in window)).toBe(true);
    expect((await tools.ownRequests()).every((entry) => entry.fetchSite === 'same-origin')).toBe(
      true,
    );
  });

  it('comments and describes in place', async () => {
    await tools.page.goto(tools.at.cloud.issue('CXM-9'));
    await tools.page.click(
      '[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]',
    );
    await tools.page.waitForSelector(`${READY_EDITOR}:focus`);
    await tools.page.keyboard.type('Erste Zeile <b>');
    await tools.page.keyboard.press('Enter');
    await tools.page.keyboard.type('zweite');
    await tools.page.click('[data-testid="comment-save-button"]');
    await tools.page.waitForSelector('.comment p:text-is("zweite")');
    expect(await tools.page.textContent('.comment:last-child .prose')).toContain('Erste Zeile <b>');

    await tools.page.click('[data-testid="issue.views.field.rich-text.description"]');
    const editor = tools.page.locator(
      `[data-testid="issue.views.field.rich-text.editor-container"] ${READY_EDITOR}`,
    );
    await editor.press('Control+End');
    await tools.page.keyboard.insertText(' Nachsatz.');
    await tools.page.click('[data-testid="comment-save-button"]');
    await tools.page.waitForSelector('.description:has-text("rufen dann an. Nachsatz.")');
  });
});

describe('what people try first', () => {
  it('searches, filters the board and moves an issue on', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.fill('.filter-box input', 'mahnlauf');
    const cards = tools.page.locator('[data-testid="platform-board-kit.ui.card.card"]:visible');
    expect(await cards.count()).toBe(1);
    await tools.page.fill('[data-testid="search-input"]', 'Wartungsfenster');
    await tools.page.keyboard.press('Enter');
    await tools.page.click('tr[data-issue="IT-104"] a');
    await tools.page.waitForURL('**/browse/IT-104');
    await tools.page.click('.status-button');
    await tools.page.waitForSelector('.status-button:has-text("Fachliche Prüfung")');
  });
});

describe('shortcuts', () => {
  it('are heard while capturing and while bubbling, and eat the key outside of fields', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.keyboard.press('/');
    expect((await hits()).map((hit) => `${hit.key} ${hit.phase}`)).toEqual([
      '/ capture',
      '/ bubble',
    ]);
    await tools.page.keyboard.type('cj');
    expect(await tools.page.inputValue('[data-testid="search-input"]')).toBe('cj');
    expect(await hits()).toHaveLength(2);
  });

  it('are fooled by an input in a shadow tree, as the real ones are', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.evaluate(() => {
      const host = document.createElement('div');
      document.body.append(host);
      const input = document.createElement('input');
      host.attachShadow({ mode: 'open' }).append(input);
      input.focus();
      Object.assign(window, { shadowInput: input });
    });
    await tools.page.keyboard.type('x[x');
    expect(
      await tools.page.evaluate(
        () => (window as unknown as { shadowInput: HTMLInputElement }).shadowInput.value,
      ),
    ).toBe('xx');
    expect((await hits()).map((hit) => hit.key)).toEqual(['[', '[']);
  });

  it('know sequences and lists', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.keyboard.press('j');
    await tools.page.keyboard.press('j');
    expect(
      await tools.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    ).toContain('CXM-18');
    await tools.page.keyboard.press('g');
    await tools.page.keyboard.press('d');
    await tools.page.waitForURL('**/jira/for-you');
  });
});
