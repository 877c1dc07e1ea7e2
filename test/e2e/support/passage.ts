import type { Frame, Page } from 'playwright-core';

import { askBackground } from './background.ts';
import { type ExtensionBrowser, panelFrame } from './chromium.ts';

export const noteButton = (page: Page) => page.locator('kundenblick-leiste .note-passage');

/** Drags the mouse over some words of an element, as somebody does who selects them. */
export async function selectWords(page: Page, within: string, words: string): Promise<void> {
  const ends = await page.evaluate(
    ([css, wanted]) => {
      for (const element of document.querySelectorAll(css)) {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const at = texts.currentNode.nodeValue?.indexOf(wanted) ?? -1;
          if (at === -1) continue;
          texts.currentNode.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(texts.currentNode, at);
          range.setEnd(texts.currentNode, at + wanted.length);
          const lines = [...range.getClientRects()];
          const [first, last] = [lines[0], lines.at(-1)];
          if (!first || !last) return null;
          const middle = (line: DOMRect) => line.top + line.height / 2;
          return [first.left + 0.5, middle(first), last.right - 0.5, middle(last)] as const;
        }
      }
      return null;
    },
    [within, words] as const,
  );
  if (!ends) throw new Error(`Not on this page: ${words}`);
  const [fromX, fromY, toX, toY] = ends;
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move((fromX + toX) / 2, (fromY + toY) / 2, { steps: 3 });
  await page.mouse.move(toX, toY, { steps: 3 });
  await page.mouse.up();
}

/** What is selected, without the blanks at its ends. */
export const selected = (page: Page) =>
  page.evaluate(() => document.getSelection()?.toString().trim() ?? '');

/** Selects words, presses the button at them and returns the open panel with the quote in its form. */
export async function noteOn(page: Page, within: string, words: string): Promise<Frame> {
  await selectWords(page, within, words);
  await noteButton(page).click();
  return quoteInForm(page, words);
}

/** The open panel, as soon as its form is about these words and can be typed into. */
export async function quoteInForm(page: Page, words: string): Promise<Frame> {
  const panel = await panelFrame(page);
  await panel.locator('.note-form .quote-text', { hasText: words }).waitFor();
  await panel.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  return panel;
}

/** The words that are marked in the page, as the browser paints them. */
export const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('kundenblick')?.values() ?? [])].map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    }),
  );

/**
 * Chooses our entry of the context menu, from where the browser tells the extension: no driver can open a menu
 * that belongs to the browser itself.
 */
export async function chooseFromMenu(browser: ExtensionBrowser, page: Page): Promise<void> {
  await askBackground(browser, 'undefined');
  await page.bringToFront();
  await askBackground(
    browser,
    `(async () => {
      const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())}, active: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'note-passage', editable: false }, tab);
    })()`,
  );
}

/** Writes a wiki page anew as the signed-in person, past the editor; `change` gets its storage format. */
export async function rewritePage(
  page: Page,
  where: { deployment: 'cloud' | 'dc'; id: string },
  change: [from: string, to: string],
): Promise<void> {
  const status = await page.evaluate(
    async ([deployment, id, from, to]) => {
      const cloud = deployment === 'cloud';
      const address = cloud ? `/wiki/api/v2/pages/${id}` : `/confluence/rest/api/content/${id}`;
      const query = cloud ? '?body-format=storage' : '?expand=body.storage,version';
      const found = await (await fetch(address + query)).json();
      const value: string = found.body.storage.value;
      if (!value.includes(from)) return `not there: ${from}`;
      const storage = { representation: 'storage', value: value.replace(from, to) };
      const answer = await fetch(address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id,
          type: 'page',
          status: 'current',
          title: found.title,
          version: { number: found.version.number + 1 },
          body: cloud ? storage : { storage },
        }),
      });
      return answer.ok ? null : `${answer.status} ${await answer.text()}`;
    },
    [where.deployment, where.id, ...change] as const,
  );
  if (status !== null) throw new Error(status);
}
