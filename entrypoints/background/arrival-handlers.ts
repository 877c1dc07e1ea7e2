import { lookOn } from '../../utils/domain/settings.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { bringToolsInto } from '../../utils/messages/relay-tools.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { assignTicket } from '../../utils/notebook/assign-ticket.ts';
import { hasNotesHere } from '../../utils/notebook/has-notes-here.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';

type ArrivalCalls = 'arriveAt' | 'bringTools' | 'openPanelHere' | 'assignTicket';

/** What pages ask for themselves: how to look, whether there are notes, the tools. */
export function arrivalHandlers({ book }: World): Pick<Handlers<BackgroundCalls>, ArrivalCalls> {
  return {
    async arriveAt({ place }, sender) {
      const [settings, notesHere] = await Promise.all([
        readSettings(book.db),
        place ? hasNotesHere(book, place) : false,
      ]);
      return succeeded({ settings: lookOn(settings, sender.url ?? ''), notesHere });
    },
    async bringTools(_, sender) {
      if (sender.tab?.id !== undefined) await bringToolsInto(sender.tab.id);
      return succeeded(null);
    },
    async openPanelHere(_, sender) {
      if (sender.tab?.id !== undefined) tellTab(sender.tab.id, 'showPanel', null);
      return succeeded(null);
    },
    assignTicket: (input) => assignTicket(book, input),
  };
}
