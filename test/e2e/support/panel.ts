import type { Frame, Page } from 'playwright-core';

import { askBackground } from './background.ts';
import { type ExtensionBrowser, panelFrame } from './chromium.ts';

export const launcherOf = (page: Page) => page.locator('kundenblick-leiste .launcher');

/** Alt+Shift+K. */
export function pressOpenKey(browser: ExtensionBrowser, page: Page): Promise<void> {
  return pressCommandKey(browser, page, 'toggle-panel');
}

/**
 * A keyboard command, from where the browser hands it to the extension: no driver can press a key that
 * belongs to the browser itself.
 */
export async function pressCommandKey(
  browser: ExtensionBrowser,
  page: Page,
  command: 'toggle-panel' | 'save-note' | 'next-question' | 'note-passage',
): Promise<void> {
  // Waking it may open a tab for a moment, so that comes first.
  await askBackground(browser, 'undefined');
  await page.bringToFront();
  await askBackground(
    browser,
    `(async () => {
      for (;;) {
        const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url().replace(/#.*/, ''))}, active: true });
        if (tab) return chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })()`,
  );
}

/** The open panel, as soon as the cursor stands in its first question. */
export async function firstQuestion(page: Page): Promise<Frame> {
  const panel = await panelFrame(page);
  await panel.locator('.note-form textarea').first().waitFor();
  await panel.waitForFunction(
    () =>
      document.hasFocus() &&
      document.activeElement === document.querySelector('.note-form textarea'),
  );
  return panel;
}

/** Opens the panel with the mouse; ready to be typed into. */
export async function openPanelToType(page: Page): Promise<Frame> {
  await launcherOf(page).click();
  return firstQuestion(page);
}

/** Types an answer to both questions with the keyboard; the cursor stands in the first one. */
export async function answerQuestions(page: Page, change: string, friction = ''): Promise<void> {
  await page.keyboard.type(change);
  if (friction === '') return;
  await page.keyboard.press('Enter');
  await page.keyboard.type(friction);
}

/** The texts that stand in the questions. */
export function typedTexts(panel: Frame): Promise<string[]> {
  return panel
    .locator('.note-questions textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
}

export const noteCard = (panel: Frame | Page, text: string) =>
  panel.locator('.note-card', { hasText: text });

/** Chooses "Mit dem Team" as audience, whatever the team is called. */
export async function chooseTeam(panel: Frame): Promise<void> {
  await panel.locator('.save-area [role=radio]').nth(1).click();
}

/** Writes a check at a place and shares it with the team; the panel stays open. */
export async function shareCheck(page: Page, change: string, friction = ''): Promise<Frame> {
  const panel = await openPanelToType(page);
  await answerQuestions(page, change, friction);
  await chooseTeam(panel);
  await panel.locator('.save-row .button').first().click();
  await noteCard(panel, change).waitFor();
  return panel;
}
