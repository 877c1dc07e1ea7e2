import type { ExtensionBrowser } from './chromium.ts';

/**
 * Chromium's question for a permission belongs to no page, so no driver can answer it. Its own page for
 * extensions can give and take a host: what was given there, the question is not asked for again, and
 * `permissions.request` – from a real click – answers yes.
 */
async function onExtensionsPage(browser: ExtensionBrowser, deed: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome://extensions/?id=${browser.extensionId}`);
  await page.evaluate(deed);
  await page.close();
}

const call = (name: string, { extensionId }: ExtensionBrowser, pattern: string) =>
  `chrome.developerPrivate.${name}(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`;

/** The person will say yes when the browser asks for this host. */
export const sayYesTo = (browser: ExtensionBrowser, pattern: string): Promise<void> =>
  onExtensionsPage(browser, call('addHostPermission', browser, pattern));

/** The person takes the permission away on the browser's page. */
export const takeAway = (browser: ExtensionBrowser, pattern: string): Promise<void> =>
  onExtensionsPage(browser, call('removeHostPermission', browser, pattern));
