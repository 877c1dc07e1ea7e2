import type { BackgroundCalls, Result } from '../../../utils/messages/contract.ts';
import type { ExtensionBrowser } from './chromium.ts';

type Chrome = { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Asks the background what a screen of ours would ask. */
export async function askAsScreen<Name extends keyof BackgroundCalls>(
  browser: ExtensionBrowser,
  name: Name,
  content: Parameters<BackgroundCalls[Name]>[0],
): Promise<ReturnType<BackgroundCalls[Name]>> {
  const page = await browser.context.newPage();
  // A page of the extension that itself asks the background nothing.
  await page.goto(browser.screen('manifest.json'));
  const answer = (await page.evaluate(
    (message) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message),
    { to: 'background', name, content },
  )) as Result<ReturnType<BackgroundCalls[Name]>>;
  await page.close();
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
