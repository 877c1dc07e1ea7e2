import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  noteCard,
  openPanelToType,
  pressCommandKey,
  typedTexts,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/** Every letter that Jira or Confluence binds, and what people type otherwise. */
const typed = 'ceim.?/jkgd[]1 Ä€';
const kinds = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart'];

/** A page script that wants to know every key: on window and document, capturing and bubbling. */
function spy(name: string, types: string[]): void {
  // A frame of ours is no page: nothing of it can be listened to from outside.
  if (window.top !== window) return;
  const heard: string[] = [];
  Object.assign(window, { [name]: heard });
  for (const type of types)
    for (const place of [window, document])
      for (const capture of [true, false])
        place.addEventListener(
          type,
          (event) => {
            const { key, data } = event as KeyboardEvent & InputEvent;
            heard.push(`${type} ${key ?? data ?? ''}`);
            // As a page does that takes a key for itself.
            if (type === 'keydown' && key.length === 1) event.preventDefault();
          },
          { capture },
        );
}
const heardBy = (page: Page, name: 'early' | 'late') => page.evaluate<string[]>(`window.${name}`);

/** A ticket whose scripts listen from before our script is there, and once more from after it. */
async function openSpied(address: string): Promise<Page> {
  const page = await work.browser.context.newPage();
  await page.addInitScript(`(${spy.toString()})('early', ${JSON.stringify(kinds)})`);
  await page.goto(address);
  await launcherOf(page).waitFor();
  await page.evaluate(`(${spy.toString()})('late', ${JSON.stringify(kinds)})`);
  return page;
}

const shortcutHits = (page: Page) => page.evaluate('window.__shortcutHits');

describe('what is typed in the panel', () => {
  it.each([
    ['Jira', () => work.at.cloud.issue('CXM-21')],
    ['Jira Data Center', () => work.at.dc.issue('CXM-22')],
    ['Confluence', () => work.at.cloud.page()],
  ])('reaches no listener of %s, wherever and whenever it was registered', async (_, address) => {
    const page = await openSpied(address());
    await openPanelToType(page);
    await page.keyboard.type(typed);
    const panel = await firstQuestion(page);
    expect((await typedTexts(panel))[0]).toBe(typed);
    expect(await heardBy(page, 'early')).toEqual([]);
    expect(await heardBy(page, 'late')).toEqual([]);
    await panel.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  });

  it('may be composed, as Japanese or with dead keys: nothing of it leaks, Enter only ends the word', async () => {
    const page = await openSpied(work.at.cloud.issue('CXM-24'));
    const panel = await openPanelToType(page);
    const session = await page.context().newCDPSession(panel);
    await session.send('Input.imeSetComposition', {
      text: 'きゃく',
      selectionStart: 3,
      selectionEnd: 3,
    });
    const moved = await panel.evaluate(() => {
      const { activeElement: field } = document;
      const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
      field?.dispatchEvent(new KeyboardEvent('keydown', enter));
      return document.activeElement !== field;
    });
    expect(moved).toBe(false);
    await session.send('Input.insertText', { text: '客' });
    await expect.poll(() => typedTexts(panel)).toEqual(['客', '']);
    expect(await heardBy(page, 'early')).toEqual([]);
    expect(await heardBy(page, 'late')).toEqual([]);
    await panel.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  });
});

describe('what is typed in Jira', () => {
  it('stays there while the panel stands open, and its shortcuts work', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-25'));
    const panel = await openPanelToType(page);
    await page.locator('input[type=search], [role=search] input, .search input').first().click();
    await page.keyboard.type('mahn?');
    expect(await typedTexts(panel)).toEqual(['', '']);
    expect(await panel.locator('dialog[open]').count()).toBe(0);
    await page.locator('#ak-main-content').focus();
    await page.keyboard.press('c');
    await page.locator('#summary-field:focus').waitFor();
    await page.keyboard.type('Neu');
    expect(await page.locator('#summary-field').inputValue()).toBe('Neu');
    expect(await typedTexts(panel)).toEqual(['', '']);
  });
});

describe('the launcher', () => {
  it('lets no single key through to Jira while it has the focus, and opens with Enter', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-27'));
    await launcherOf(page).focus();
    await page.keyboard.type('ceimjk/?');
    expect(await shortcutHits(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await firstQuestion(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName === 'kundenblick-leiste');
    await page.keyboard.type('cj');
    expect(await shortcutHits(page)).toEqual([]);
    await page.keyboard.press('Space');
    await firstQuestion(page);
  });
});

/** Where the focus is, as the page sees it. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active === document.body ? 'nowhere' : (active?.localName ?? 'nowhere');
  });

async function tabUntil(page: Page, holds: () => Promise<boolean>, key = 'Tab') {
  for (let presses = 1; presses <= 40; presses += 1) {
    await page.keyboard.press(key);
    if (await holds()) return presses;
  }
  throw new Error(`Forty times ${key} did not lead there.`);
}

describe('Tab', () => {
  const isInside = (panel: Frame) => panel.evaluate(() => document.hasFocus());

  it('leads out of the panel at its end and at its beginning, and in again', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-28'));
    const panel = await openPanelToType(page);
    const isOutside = async () => !(await isInside(panel));
    await tabUntil(page, isOutside);
    expect(await focusOf(page)).not.toBe('kundenblick-leiste');
    await tabUntil(page, () => isInside(panel), 'Shift+Tab');
    await tabUntil(page, isOutside, 'Shift+Tab');
    expect(await focusOf(page)).not.toBe('kundenblick-leiste');
  });
});

describe.each(['modernised', 'ui-modal', 'modal-form', 'native', 'focus-lock'] as const)(
  'beside the create dialog, generation %s',
  (generation) => {
    it('dialogs of the panel open and close alone, and Tab leads out of it and back', async () => {
      const page = await work.open(work.at.cloud.createDialog(generation));
      await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
      const field = page.locator('#summary-field');
      await field.and(page.locator(':focus')).waitFor();
      await launcherOf(page).click();
      const panel = await firstQuestion(page);
      await panel.locator('.panel-header button').last().focus();
      await page.keyboard.press('?');
      await panel.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.locator('dialog[open]').count()).toBe(0);
      // Neither the form of the ticket nor the panel heard of that Escape.
      expect(await field.isVisible()).toBe(true);
      expect(await page.locator('kundenblick-leiste .frame:not([hidden])').count()).toBe(1);

      await panel.locator('.note-form textarea').first().focus();
      await tabUntil(page, async () => !(await panel.evaluate(() => document.hasFocus())));
      // In the form, or for a moment nowhere at the end of the window, but never held in between.
      if ((await focusOf(page)) === 'nowhere') await page.keyboard.press('Tab');
      await field.click();
      await page.keyboard.type('Titel');
      expect(await field.inputValue()).toBe('Titel');
      await pressCommandKey(work.browser, page, 'next-question');
      await panel.waitForFunction(() => document.hasFocus());
      await page.keyboard.type('Check');
      await pressCommandKey(work.browser, page, 'save-note');
      await noteCard(panel, 'Check').first().waitFor();
      expect(await field.inputValue()).toBe('Titel');
    });
  },
);

describe("the browser's commands", () => {
  it('go through the questions and save, in the tab in front alone', async () => {
    const other = await work.open(work.at.cloud.issue('CXM-30'));
    const behind = await openPanelToType(other);
    await answerQuestions(other, 'Hinten');
    const page = await work.open(work.at.cloud.issue('CXM-31'));
    const panel = await openPanelToType(page);
    await page.keyboard.type('Vorne');
    await pressCommandKey(work.browser, page, 'next-question');
    await panel.waitForFunction(
      () =>
        document.activeElement === document.querySelectorAll('.note-questions textarea').item(1),
    );
    await page.keyboard.type('auch hier');
    await pressCommandKey(work.browser, page, 'save-note');
    await noteCard(panel, 'auch hier').waitFor();
    expect(await typedTexts(behind)).toEqual(['Hinten', '']);
    expect(await behind.locator('.note-card').count()).toBe(0);
  });

  it('reach the panel also while the focus is in Jira', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-33'));
    const panel = await openPanelToType(page);
    await page.locator('#ak-main-content').focus();
    await pressCommandKey(work.browser, page, 'next-question');
    await panel.waitForFunction(() => document.hasFocus());
    await page.keyboard.type('Weiter im Panel');
    await expect.poll(async () => (await typedTexts(panel)).join()).toContain('Weiter im Panel');
    await panel.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  });

  it('are listed under ? with the keys that are set, and "Ändern" leads to where they are changed', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-34'));
    const panel = await openPanelToType(page);
    await panel.locator('.panel-header button').last().focus();
    await page.keyboard.press('?');
    const rows = panel.locator('.shortcut-group').first().locator('.shortcut');
    await panel.getByRole('button', { name: 'Ändern' }).waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/öffnen.*\s+Alt\s+Shift\s+K/s),
      expect.stringMatching(/speichern\s+Alt\s+Shift\s+J/s),
      expect.stringMatching(/Frage\s+Alt\s+Shift\s+L/s),
      expect.stringMatching(/Stelle.*\s+Alt\s+Shift\s+H/s),
    ]);
    const opened = page.context().waitForEvent('page');
    await panel.getByRole('button', { name: 'Ändern' }).click();
    const settings = await opened;
    await settings.waitForURL('chrome://extensions/shortcuts');
  });
});
