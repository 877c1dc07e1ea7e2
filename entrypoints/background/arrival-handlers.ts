import { lookOn } from '../../utils/domain/settings.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { ensureTools } from '../../utils/messages/relay-scripts.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';
import { markOnArrival } from './mark-passages.ts';
import { fittedPlace, placeOnPage } from './place-on-page.ts';
import { arrive } from './presence.ts';
import { unasked } from './unasked.ts';
import { watchMoments } from './watch-moments.ts';

type ArrivalCalls = 'arriveAt' | 'bringTools' | 'openPanelHere';

/** What pages ask for themselves: how to look, whether there are notes, the tools. */
export function arrivalHandlers({
  book,
  nudges,
  visits,
  forms,
  cards,
}: World): Pick<Handlers<BackgroundCalls>, ArrivalCalls> {
  return {
    async arriveAt(input, sender) {
      const tabId = sender.tab?.id;
      const place = placeOnPage(fittedPlace(input.place), sender);
      const [settings, notesHere] = await Promise.all([
        readSettings(book.db),
        tabId === undefined ? false : arrive(book, visits, tabId, place),
      ]);
      if (tabId !== undefined) {
        unasked(forms.followIn(tabId));
        markOnArrival(book, visits, tabId, notesHere ? place : null);
        unasked(cards.arrived(tabId));
        unasked(watchMoments(nudges, visits, tabId));
      }
      return succeeded({ settings: lookOn(settings, sender.url ?? ''), notesHere });
    },
    async bringTools(_, sender) {
      if (sender.tab?.id !== undefined) await ensureTools(sender.tab.id);
      return succeeded(null);
    },
    async openPanelHere(_, sender) {
      if (sender.tab?.id !== undefined) tellTab(sender.tab.id, 'showPanel', null);
      return succeeded(null);
    },
  };
}
