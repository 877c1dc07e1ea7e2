import browser from 'webextension-polyfill';

import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import type { ShortcutView } from '../../utils/messages/page-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { isFirefox } from '../../utils/messages/runtime.ts';

type ShortcutCalls = 'getShortcuts' | 'openShortcutSettings';

const known = ['toggle-panel', 'save-note', 'next-question', 'note-passage'] as const;

async function readShortcuts(): Promise<ShortcutView[]> {
  const all = await browser.commands.getAll();
  return known.flatMap((command) => {
    const found = all.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut ?? '' }] : [];
  });
}

/** Firefox has a function for it since 137, Chromium only an address that an extension may open. */
async function openShortcutSettings(): Promise<boolean> {
  const commands: Partial<typeof browser.commands> = browser.commands;
  if (commands.openShortcutSettings) {
    await commands.openShortcutSettings();
    return true;
  }
  if (isFirefox()) return false;
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}

/** The keyboard commands, which belong to the browser. */
export function shortcutHandlers(): Pick<Handlers<BackgroundCalls>, ShortcutCalls> {
  return {
    getShortcuts: async () => succeeded(await readShortcuts()),
    openShortcutSettings: async () => succeeded(await openShortcutSettings()),
  };
}
