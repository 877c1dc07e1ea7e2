import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import type { AccountKeeper } from '../../utils/account/account-keeper.ts';

const KEY = 'account';
const accountSchema = z.object({ serverUrl: z.string(), token: z.string() });

/**
 * Chromium lets content scripts read this storage unless it is told otherwise, and a page that broke into
 * one would have the token. Firefox knows no such switch.
 */
export async function keepFromContentScripts(): Promise<void> {
  const { local } = browser.storage;
  const restrict: unknown = Reflect.get(local, 'setAccessLevel');
  if (typeof restrict === 'function')
    await restrict.call(local, { accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Keeps server and token in the browser's own storage, which no web page can read. */
export const accountKeeper: AccountKeeper = {
  async read() {
    const stored = await browser.storage.local.get(KEY);
    const account = accountSchema.safeParse(stored[KEY]);
    return account.success ? account.data : null;
  },
  async write(account) {
    if (account) await browser.storage.local.set({ [KEY]: account });
    else await browser.storage.local.remove(KEY);
  },
};
