import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import type { AccountKeeper } from '../../utils/account/account-keeper.ts';
import { createToken } from '../../utils/account/create-token.ts';

const KEY = 'account';
/** What is wished for until an answer comes; kept, because the background may end in between. */
const WISH_KEY = 'wished-account';
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
    await browser.storage.local.remove(WISH_KEY);
  },
  async wishFor(serverUrl) {
    const stored = await browser.storage.local.get(WISH_KEY);
    const known = accountSchema.safeParse(stored[WISH_KEY]);
    if (known.success && known.data.serverUrl === serverUrl) return known.data.token;
    const token = createToken();
    await browser.storage.local.set({ [WISH_KEY]: { serverUrl, token } });
    return token;
  },
};
