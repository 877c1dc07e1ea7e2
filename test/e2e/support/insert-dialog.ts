import type { Frame, Locator, Page } from 'playwright-core';

import { answerQuestions, noteCard, openPanelToType } from './panel.ts';

/** The dialog beside its panel, as soon as the page has said what is possible. */
export type InsertDialog = { page: Page; panel: Frame; card: Locator; dialog: Locator };

/** The dialog of a note, opened by its own button. */
export async function openInsert(page: Page, panel: Frame, text: string): Promise<InsertDialog> {
  const card = noteCard(panel, text).filter({ has: panel.locator('.note-insert') });
  await card.locator('.note-insert button').click();
  const dialog = panel.locator('dialog[open]');
  await dialog.locator('.targets').waitFor();
  return { page, panel, card, dialog };
}

/** Saves a check with the keyboard and opens the dialog of its note. */
export async function insertCheck(page: Page, text: string): Promise<InsertDialog> {
  const panel = await openPanelToType(page);
  await answerQuestions(page, text, 'Bezahlt und trotzdem gemahnt');
  await page.keyboard.press('Control+Enter');
  await noteCard(panel, text).locator('.note-insert').waitFor();
  return openInsert(page, panel, text);
}

export const choose = (dialog: Locator, name: string | RegExp) =>
  dialog.getByRole('radio', { name }).check();

/** Presses the one button that does something. */
export const doIt = (dialog: Locator, name: string) => dialog.getByRole('button', { name }).click();

/** The names of what can be chosen, in their order. */
export const targetsOf = (dialog: Locator): Promise<string[]> =>
  dialog.locator('.target-text > span:first-child').allInnerTexts();
