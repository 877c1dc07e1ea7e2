import { setTimeout as wait } from 'node:timers/promises';

import type { Browser } from 'puppeteer-core';

import { ADDON, askFromWithin } from '../../firefox/from-within.ts';
import type { Eye } from './eye.ts';
import type { Store } from './read-store.ts';

/** Pause between two looks, in milliseconds. */
const LOOK_MS = 50;

/** Reads the extension's database in the browser's own realm: its pages show nothing to a driver. */
const readStore = `(async () => {
  const { principal } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension;
  const settled = (asked) => new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const db = await settled(indexedDB.openForPrincipal(principal, 'kundenblick'));
  try {
    const names = ['notes', 'drafts', 'outbox', 'trash'];
    const reading = db.transaction(names);
    const tables = names.map(async (name) => [name, await settled(reading.objectStore(name).getAll())]);
    return Object.fromEntries(await Promise.all(tables));
  } finally {
    db.close();
  }
})()`;

/** Looks at what lies on the device, without waking the background. */
export function openFirefoxEye(browser: Browser): Eye {
  const read = async () => (await askFromWithin(browser, readStore)) as Store;
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
