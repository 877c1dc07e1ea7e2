import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { DialogGeneration } from '../practice/places.ts';
import { doIt, openInsert } from './support/insert-dialog.ts';
import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  noteCard,
  openPanelToType,
  pressCommandKey,
  pressOpenKey,
  typedTexts,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/** The lock of Jira's own dialogs, and the native dialog that is to replace it. */
const generations: readonly DialogGeneration[] = ['focus-lock', 'native'];
/** The lock acts in the turn after the focus moved; whoever still has it now, keeps it. Milliseconds. */
const HELD_FOR = 3_000;

/** Released, our shadow root is closed; a practice build's is open, so the page is not shown it. */
const hideOurRoot = `{
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    get() { return this.localName === 'kundenblick-leiste' ? null : get.call(this); },
  });
}`;

async function openPage(address: string): Promise<Page> {
  const page = await work.browser.context.newPage();
  await page.addInitScript(hideOurRoot);
  await page.goto(address);
  await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
  return page;
}
const summaryOf = (page: Page) => page.locator('#summary-field');
const editorOf = (page: Page) => page.locator('.create-modal .ProseMirror[contenteditable=true]');

async function openForm(page: Page): Promise<void> {
  await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
  await page.locator('#summary-field:focus').waitFor();
  await editorOf(page).waitFor();
}
async function openDialog(generation: DialogGeneration): Promise<Page> {
  const page = await openPage(work.at.cloud.createDialog(generation));
  await openForm(page);
  return page;
}

/** Runs what happens beside the form; it fails when the form gets the focus meanwhile, or the panel loses it. */
async function keepingFocus<Result>(
  page: Page,
  panel: Frame,
  act: () => Promise<Result>,
): Promise<Result> {
  await panel.evaluate(
    'window.__lost = 0; addEventListener("blur", () => { window.__lost += 1; })',
  );
  await page.evaluate(`
    window.__stolen = [];
    document.querySelector('.create-modal')
      .addEventListener('focusin', ({ target }) => window.__stolen.push(target.id || target.className));
  `);
  const result = await act();
  await page.waitForTimeout(HELD_FOR);
  expect(await page.evaluate('window.__stolen')).toEqual([]);
  expect(await panel.evaluate('window.__lost')).toBe(0);
  expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
  return result;
}

/** The element with the focus, as the page sees it: its place in the form, or its tag. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    const stops = [...document.querySelectorAll('.create-modal *')];
    return active?.closest('.create-modal') ? stops.indexOf(active) : (active?.localName ?? '');
  });

/** Tab goes round in the form and stays in it. */
async function goRound(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await summaryOf(page).click();
  const start = await focusOf(page);
  const visited: (number | string)[] = [];
  do {
    await page.keyboard.press(key);
    visited.push(await focusOf(page));
  } while (visited.at(-1) !== start && visited.length < 40);
  expect(visited.at(-1)).toBe(start);
  expect(visited.length).toBeGreaterThan(5);
  expect(visited.filter((stop) => typeof stop === 'string')).toEqual([]);
}

const shortcutHits = (page: Page) => page.evaluate('window.__shortcutHits');

describe.each(generations)('beside %s', (generation) => {
  it('a check is written by mouse and goes in at the cursor of the form, where Esc leads back to', async () => {
    const change = `Mahnung kommt früher, ${generation}`;
    const page = await openDialog(generation);
    await page.keyboard.type('Mahnlauf');
    await editorOf(page).click();
    await page.keyboard.type('Vorher');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nachher');
    await page.keyboard.press('ArrowUp');
    // The editor itself hears of its cursor a moment later; no hand is faster.
    await page.waitForTimeout(100);
    const panel = await openPanelToType(page);
    const { dialog } = await keepingFocus(page, panel, async () => {
      await answerQuestions(page, change, 'Bezahlt und trotzdem gemahnt');
      expect(await typedTexts(panel)).toEqual([change, 'Bezahlt und trotzdem gemahnt']);
      await page.keyboard.press('Control+Enter');
      await noteCard(panel, change).locator('.note-insert').waitFor();
      return openInsert(page, panel, change);
    });
    await doIt(dialog, 'In den Editor einfügen');
    await panel.getByText('In den Editor eingefügt.').waitFor();
    const lines = await editorOf(page).locator(':scope > *').allInnerTexts();
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['Vorher', 'Kundensicht', 'Nachher']);
    expect(lines.join()).toContain('Bezahlt und trotzdem gemahnt');
    // The dialog gave the focus back to its note; from there Esc leads to the editor, where one goes on writing.
    await panel.waitForFunction(() => document.activeElement?.closest('.note-card'));
    await panel.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('Escape');
    await editorOf(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Getippt c?/');
    expect(await editorOf(page).innerText()).toContain('Getippt c?/');
    expect(await summaryOf(page).inputValue()).toBe('Mahnlauf');
    expect(await shortcutHits(page)).toEqual([]);
  });

  it('Esc leads back to where the form was left by mouse, and what is typed goes in there', async () => {
    const page = await openDialog(generation);
    await editorOf(page).click();
    await page.keyboard.type('Vor dem Check');
    await openPanelToType(page);
    await page.keyboard.press('Escape');
    await editorOf(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.type(', danach');
    expect(await editorOf(page).innerText()).toBe('Vor dem Check, danach');
    // A second time, in another field: nothing of the first way back is left.
    await summaryOf(page).click();
    const panel = await openPanelToType(page);
    await panel.locator('.panel-header').getByRole('button', { name: 'Leiste schließen' }).click();
    await page.locator('#summary-field:focus').waitFor();
    await page.keyboard.type('Titel');
    expect(await summaryOf(page).inputValue()).toBe('Titel');
  });

  it('the commands of the keyboard lead into the panel, on in it and out of it', async () => {
    const page = await openDialog(generation);
    await page.keyboard.type('Mahn');
    await launcherOf(page).waitFor();
    await pressOpenKey(work.browser, page);
    const panel = await firstQuestion(page);
    await keepingFocus(page, panel, async () => {
      await page.keyboard.type('Früher');
      await pressCommandKey(work.browser, page, 'next-question');
      await panel.locator('.note-questions textarea:focus').nth(0).waitFor();
      await page.keyboard.type('Zu früh');
      await pressCommandKey(work.browser, page, 'save-note');
      await noteCard(panel, 'Zu früh').first().waitFor();
    });
    await pressOpenKey(work.browser, page);
    await page.locator('#summary-field:focus').waitFor();
    await page.keyboard.type('lauf');
    expect(await summaryOf(page).inputValue()).toBe('Mahnlauf');
  });

  it('Tab goes round in the form as ever, before, while and after the panel is open', async () => {
    const page = await openDialog(generation);
    await launcherOf(page).waitFor();
    await goRound(page, 'Tab');
    await goRound(page, 'Shift+Tab');
    const panel = await openPanelToType(page);
    await page.keyboard.type('Kurz');
    await goRound(page, 'Tab');
    await panel.locator('.note-form textarea').first().click();
    await keepingFocus(page, panel, () => page.keyboard.type(' notiert'));
    expect((await typedTexts(panel))[0]).toBe('Kurz notiert');
    await page.keyboard.press('Escape');
    await goRound(page, 'Tab');
  });

  it('a panel that stood open before the form keeps what is typed into it from then on', async () => {
    const address = new URL(work.at.cloud.issue('CXM-26'));
    address.searchParams.set('createDialog', generation);
    const page = await openPage(address.href);
    const panel = await openPanelToType(page);
    await openForm(page);
    await page.keyboard.type('Neues ');
    await panel.locator('.context', { hasText: 'Neues Ticket' }).waitFor();
    await panel.locator('.note-form textarea').first().click();
    await firstQuestion(page);
    await keepingFocus(page, panel, () => page.keyboard.type('Neben dem Formular'));
    await summaryOf(page).click();
    await page.keyboard.type('Ticket');
    expect(await summaryOf(page).inputValue()).toBe('Neues Ticket');
    await panel.locator('.note-form textarea').first().click();
    await keepingFocus(page, panel, async () => {
      await page.keyboard.press('Control+Enter');
      await noteCard(panel, 'Neben dem Formular').first().waitFor();
    });
  });
});
