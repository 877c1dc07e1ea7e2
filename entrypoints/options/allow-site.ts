import browser from 'webextension-polyfill';

import { callBackground } from '../../utils/messages/call.ts';
import { patternOf } from '../../utils/sites/site-pattern.ts';

/**
 * Asks the browser for access to a site and no other. Nothing is awaited before the request: browsers show
 * their question only within the click. `isNew`: the background adds the site when access comes, for a popup
 * may be closed by the question.
 */
export async function allowSite(origin: string, isNew: boolean): Promise<boolean> {
  if (isNew) void callBackground('wishForSite', { origin });
  const allowed = await browser.permissions
    .request({ origins: [patternOf(origin)] })
    // No pattern for such an address, or no click to ask in: as good as a no, which the screen explains.
    .catch(() => false);
  if (isNew && !allowed) void callBackground('wishForSite', { origin: null });
  return allowed;
}
