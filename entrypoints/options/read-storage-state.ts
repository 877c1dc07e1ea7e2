import browser from 'webextension-polyfill';

import type { StorageState } from '../../components/options/options-client.ts';

/** How much is stored, and whether the browser keeps it when space runs out. Unknown where it does not say. */
export async function readStorageState(): Promise<StorageState> {
  try {
    const [estimate, persisted, unlimited] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
      // An extension with this permission is never cleared for want of space.
      browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    ]);
    return { used: estimate.usage ?? null, lasting: persisted || unlimited };
  } catch {
    // Some policies refuse the question itself; the notes are not touched by that.
    return { used: null, lasting: false };
  }
}
