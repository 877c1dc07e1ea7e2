import type { Page } from 'playwright-core';

import type { Result } from '../../../utils/messages/contract.ts';
import type { Input, Output } from '../../../utils/messages/envelope.ts';
import type { ToolCalls } from '../../../utils/messages/script-contract.ts';
import { askBackground } from './background.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** Asks the tools in a page, past all screens: from the background, which puts them there if need be. */
export async function askPageTools<Name extends keyof ToolCalls>(
  browser: ExtensionBrowser,
  page: Page,
  name: Name,
  content: Input<ToolCalls, Name>,
): Promise<Output<ToolCalls, Name>> {
  const question = JSON.stringify({ to: 'tools', name, content });
  const answer = (await askBackground(
    browser,
    `(async () => {
      const address = ${JSON.stringify(page.url())};
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      const ask = () => chrome.tabs.sendMessage(tab.id, ${question}, { frameId: 0 });
      const answer = await ask().catch(() => null);
      if (answer) return answer;
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page-tools.js'] });
      return ask();
    })()`,
  )) as Result<Output<ToolCalls, Name>>;
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
