import browser from 'webextension-polyfill';

/** Whether the extension behind this context is still the installed one. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // An orphaned context may not even be asked.
    return false;
  }
}

/** Whether this is Firefox, whose extension pages in web pages can do less, and which renews its tabs itself. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
