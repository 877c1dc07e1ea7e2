import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';

/** What the page tools ask for the button at a selection. */
export function passageHandlers({ book }: World): Pick<Handlers<BackgroundCalls>, 'getLanguage'> {
  return { getLanguage: async () => succeeded((await readSettings(book.db)).language) };
}
