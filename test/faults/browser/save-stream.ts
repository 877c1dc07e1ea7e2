import type { Page } from 'playwright-core';

import type { Audience } from '../../../utils/domain/audience.ts';
import type { Draft } from '../../../utils/domain/draft.ts';
import type { ExtensionBrowser } from '../../e2e/support/chromium.ts';

type Saving = { draft: Draft; audience: Audience };
type Chrome = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } };

/** Saves one note after the other as fast as they are acknowledged, and tells each acknowledgement at once. */
export async function startSaveStream(
  browser: ExtensionBrowser,
  savings: readonly Saving[],
  onSaved: (draftId: string) => void,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.screen('manifest.json'));
  await page.exposeFunction('acknowledged', onSaved);
  await page.evaluate((all) => {
    const { chrome, acknowledged } = globalThis as unknown as {
      chrome: Chrome;
      acknowledged: (id: string) => void;
    };
    const saveAll = async () => {
      for (const saving of all) {
        const message = { to: 'background', name: 'saveNote', content: saving };
        const answer = await chrome.runtime.sendMessage(message);
        if (answer?.ok) acknowledged(saving.draft.id);
      }
    };
    void saveAll();
  }, savings);
  return page;
}
