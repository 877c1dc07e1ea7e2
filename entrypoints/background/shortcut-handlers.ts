import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';

type ShortcutCalls = 'getShortcuts' | 'openShortcutSettings';

/** The keyboard commands, which belong to the browser. */
export function shortcutHandlers(): Pick<Handlers<BackgroundCalls>, ShortcutCalls> {
  return {
    getShortcuts: async () => succeeded([]),
    openShortcutSettings: async () => succeeded(false),
  };
}
