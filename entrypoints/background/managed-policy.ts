import browser from 'webextension-polyfill';

import type { PolicyView } from '../../utils/messages/page-views.ts';
import { readPolicy } from '../../utils/sites/read-policy.ts';
import { siteBrowser } from './site-browser.ts';

/** What IT has preset through the browser. */
export async function readManagedPolicy(): Promise<PolicyView> {
  // Firefox rejects where nobody has preset anything.
  const managed = await browser.storage.managed.get().catch(() => ({}));
  return readPolicy(managed, siteBrowser.builtIn);
}
