import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { askPractice } from '../practice/ask-practice.ts';
import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { changing } from './firefox.ts';
import { insertByKeyboard, openPanel, saveNote, tab } from './panel.ts';

const work = useFirefox();

const commentsOf = async () =>
  (await askPractice(`${work.at.cloud.origin}/rest/api/3/issue/CXM-12/comment`)).text;

describe('Firefox, its background suspended after a second', () => {
  it('writes a comment into the issue by keyboard alone, and takes it back', async () => {
    const { page } = work;
    await page.goto(work.at.cloud.issue());
    await openPanel(page);
    await saveNote(page, 'Mahnung c/?jk früher');
    await wait(ASLEEP);
    expect(await work.writes()).toEqual([]);
    await insertByKeyboard(page);
    await expect.poll(commentsOf).toContain('Mahnung c/?jk früher');
    expect(await work.writes()).toEqual(['POST /rest/api/3/issue/CXM-12/comment']);
    // Not one key of it was a shortcut of Jira's.
    expect(await page.evaluate('window.__shortcutHits')).toEqual([]);
    await wait(ASLEEP);
    // The way back stands on the card, right before the button that has the focus again.
    await tab(page, -1);
    await changing(page, () => page.keyboard.press('Enter'));
    await expect.poll(commentsOf).not.toContain('Mahnung c/?jk früher');
    expect((await work.writes()).at(-1)).toMatch(/^DELETE .*CXM-12\/comment\/\d+$/);
  });

  it.each([
    ['Cloud', () => work.at.cloud.page(), 'POST /wiki/api/v2/footer-comments'],
    ['DC', () => work.at.dc.pageById(), 'POST /confluence/rest/api/content'],
  ])('writes a comment below a page of Confluence %s', async (_name, address, request) => {
    const { page } = work;
    await page.goto(address());
    await openPanel(page);
    await saveNote(page, 'Bezahlt & trotzdem <b>gemahnt</b>');
    await wait(ASLEEP);
    await insertByKeyboard(page, 'impact');
    await expect.poll(work.writes).toEqual([request]);
    await page.reload();
    const shown = () => page.evaluate(() => document.body.innerText);
    await expect.poll(shown).toContain('Bezahlt & trotzdem <b>gemahnt</b>');
  });

  it('writes into the comment field of Data Center', async () => {
    const { page } = work;
    await page.goto(work.at.dc.issue());
    await openPanel(page);
    await saveNote(page, 'Bezahlt und trotzdem gemahnt');
    await wait(ASLEEP);
    await insertByKeyboard(page);
    const typed = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('textarea')].map(({ value }) => value).join(),
      );
    await expect.poll(typed).toContain('Bezahlt und trotzdem gemahnt');
    expect(await work.writes()).toEqual([]);
  });

  it('writes into the open editor at the cursor', async () => {
    const { page } = work;
    await page.goto(work.at.cloud.editor());
    const editor = await page.waitForSelector('[data-testid="editor-wrapper"] .ProseMirror');
    const textOf = () => editor?.evaluate((element) => element.textContent);
    await editor?.click();
    const before = await textOf();
    const written = (await work.writes()).length;
    await openPanel(page);
    await saveNote(page, 'Bezahlt und trotzdem gemahnt');
    expect(await textOf()).toBe(before);
    await wait(ASLEEP);
    await insertByKeyboard(page, 'impact');
    await expect.poll(textOf).toContain('Bezahlt und trotzdem gemahnt');
    // Into the editor only: the page itself is not written to.
    expect(await work.writes()).toHaveLength(written);
  });
});
