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

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
