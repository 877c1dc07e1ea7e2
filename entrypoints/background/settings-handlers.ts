import browser from 'webextension-polyfill';

import { lookOn, type Settings } from '../../utils/domain/settings.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers, Sender } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { withoutLocked } from '../../utils/sites/presets.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';
import { readManagedPolicy } from './managed-policy.ts';
import { unasked } from './unasked.ts';

type SettingsCalls = 'getSettings' | 'changeSettings' | 'openScreen';

/** Each page hears how things should be on its own site. */
async function tellPages(settings: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined) tellTab(id, 'settingsChanged', { settings: lookOn(settings, url ?? '') });
}

/** Tells everybody how things should be now. */
export function announceSettings(settings: Settings): void {
  tellScreens('settingsChanged', { settings });
  unasked(tellPages(settings));
}

/** The person's settings, and the ways to our own pages. */
export function settingsHandlers({ book }: World): Pick<Handlers<BackgroundCalls>, SettingsCalls> {
  return {
    getSettings: async () => succeeded(await readSettings(book.db)),
    async changeSettings({ change }) {
      const allowed = withoutLocked(change, await readManagedPolicy());
      const settings = await changeSettings(book.db, allowed);
      announceSettings(settings);
      return succeeded(settings);
    },
    async openScreen({ screen }, sender) {
      if (screen === 'options') await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: browser.runtime.getURL(pageOf(screen, sender)) });
      return succeeded(null);
    },
  };
}

/** The diagnosis begins with the tab from whose panel it was asked for. */
function pageOf(
  screen:
    | Exclude<Parameters<BackgroundCalls['openScreen']>[0]['screen'], 'options'>
    | 'programme'
    | 'propose'
    | 'nudges'
    | 'work'
    | 'learnt',
  { tab }: Sender,
): string {
  if (screen === 'nudges' || screen === 'work' || screen === 'learnt')
    return `options.html#${screen}`;
  if (screen === 'problems' || screen === 'bin') return `notes.html#${screen}`;
  if (screen === 'propose') return 'programme.html#propose';
  return screen === 'diagnosis' ? `options.html#diagnose=${tab?.id ?? ''}` : `${screen}.html`;
}
