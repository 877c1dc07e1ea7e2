import { setTimeout as wait } from 'node:timers/promises';

import type { ExtensionBrowser } from '../../e2e/support/chromium.ts';
import { readStoreHere, type Store } from './read-store.ts';

/** Looks at what lies on the device, without waking the background. */
export type Eye = {
  read: () => Promise<Store>;
  /** Waits until the store is so; answers after how many milliseconds, or null when it took longer than `most`. */
  until: (isSo: (store: Store) => boolean, most: number) => Promise<number | null>;
};

/** Pause between two looks, in milliseconds. */
const LOOK_MS = 50;

export async function openEye(browser: ExtensionBrowser): Promise<Eye> {
  const page = await browser.context.newPage();
  // A page of the extension that itself asks the background nothing.
  await page.goto(browser.screen('manifest.json'));
  const read = async () => (await page.evaluate(readStoreHere)) as Store;
  return {
    read,
    async until(isSo, most) {
      const begin = performance.now();
      while (performance.now() - begin < most) {
        if (isSo(await read())) return performance.now() - begin;
        await wait(LOOK_MS);
      }
      return null;
    },
  };
}
