import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

import type { SiteView } from '../../utils/messages/page-views.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { dueChange, presetsOf } from '../../utils/sites/presets.ts';
import { patternOf } from '../../utils/sites/site-pattern.ts';
import { createSites, type Sites } from '../../utils/sites/sites.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings-store.ts';
import { accountKeeper } from './account-keeper.ts';
import type { World } from './create-world.ts';
import { readManagedPolicy } from './managed-policy.ts';
import { renewPassageMenu } from './passage-menu.ts';
import { announceSettings } from './settings-handlers.ts';
import { siteBrowser } from './site-browser.ts';
import { takeWish } from './site-wish.ts';
import { unasked } from './unasked.ts';

/** Where it stands what IT had preset when the settings were last brought in line. */
const APPLIED_KEY = 'applied-presets';

const presetsSchema = z.object({
  language: z.exactOptional(z.enum(['auto', 'de', 'en'])),
  defaultAudience: z.exactOptional(z.enum(['me', 'team'])),
});

/** The sites of this browser and this database. */
export function openSites({ book }: World): Sites {
  return createSites({
    db: book.db,
    browser: siteBrowser,
    readPolicy: readManagedPolicy,
    async usedElsewhere() {
      const account = await accountKeeper.read();
      return account ? [account.serverUrl] : [];
    },
    now: book.now,
  });
}

/** Brings the settings in line with what IT presets. */
async function applyPresets({ book }: World): Promise<void> {
  const policy = await readManagedPolicy();
  const stored = await browser.storage.local.get(APPLIED_KEY);
  const applied = presetsSchema.safeParse(stored[APPLIED_KEY]);
  const known = applied.success ? applied.data : {};
  const change = dueChange(policy, known, await readSettings(book.db));
  if (Object.keys(change).length > 0) announceSettings(await changeSettings(book.db, change));
  const presets = presetsOf(policy);
  if (JSON.stringify(presets) !== JSON.stringify(known))
    await browser.storage.local.set({ [APPLIED_KEY]: presets });
}

/**
 * Keeps sites, permissions and registered scripts together, whoever changes one of them and whenever. Must run
 * in the first turn of the background.
 */
export function keepSites(world: World, sites: Sites): void {
  const tell = (views: SiteView[]) => {
    tellScreens('sitesChanged', { sites: views });
    renewPassageMenu();
  };

  async function afterUpdate() {
    // An update clears what was registered, and what still runs in tabs reaches nobody any more.
    const views = await sites.settle(true);
    const added = views.filter(({ from, state }) => from !== 'extension' && state === 'ready');
    await sites.allowed(added.map(({ origin }) => patternOf(origin)));
    renewPassageMenu();
  }

  async function onAllowed(origins: readonly string[]) {
    const wish = await takeWish(origins, world.book.now());
    if (wish !== null) await sites.add(wish);
    tell(await sites.allowed(origins));
  }

  async function onPolicy() {
    await applyPresets(world);
    tellScreens('policyChanged', { policy: await readManagedPolicy() });
    tell(await sites.settle());
  }

  browser.runtime.onInstalled.addListener(() => unasked(afterUpdate()));
  // Its being heard is all it is for: each start of the background settles, and this one must happen.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(({ origins = [] }) => unasked(onAllowed(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    unasked(sites.forbidden(origins).then(tell)),
  );
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') unasked(onPolicy());
  });
  unasked(applyPresets(world));
  unasked(sites.settle());
}
