import browser from 'webextension-polyfill';

import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { tellAllTabs } from '../../utils/messages/tab-events.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';

type SettingsCalls = 'getSettings' | 'changeSettings' | 'openScreen';

/** The person's settings, and the ways to our own pages. */
export function settingsHandlers({ book }: World): Pick<Handlers<BackgroundCalls>, SettingsCalls> {
  return {
    getSettings: async () => succeeded(await readSettings(book.db)),
    async changeSettings({ change }) {
      const settings = await changeSettings(book.db, change);
      tellScreens('settingsChanged', { settings });
      await tellAllTabs('settingsChanged', { settings });
      return succeeded(settings);
    },
    async openScreen({ screen }) {
      if (screen === 'options') await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: browser.runtime.getURL('notes.html') });
      return succeeded(null);
    },
  };
}
