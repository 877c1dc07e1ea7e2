import { placeSchema } from '../../utils/domain/place-schema.ts';
import { fitTitle, type Place } from '../../utils/domain/place.ts';
import { lookOn } from '../../utils/domain/settings.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers, Sender } from '../../utils/messages/create-receiver.ts';
import { ensureTools } from '../../utils/messages/relay-scripts.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';
import { markOnArrival } from './mark-passages.ts';
import { arrive } from './presence.ts';
import { unasked } from './unasked.ts';

type ArrivalCalls = 'arriveAt' | 'bringTools' | 'openPanelHere';

/**
 * The place a page says it is, if it can be: one of its own site. Who broke into a page shall not learn
 * from the answer where else there are notes.
 */
function placeOnPage(place: unknown, { url }: Sender): Place | null {
  const read = placeSchema.safeParse(place);
  if (!read.success || url === undefined || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  const isOwn = URL.canParse(read.data.site) && new URL(read.data.site).origin === origin;
  return isOwn ? read.data : null;
}

/** Long titles and addresses are no reason not to know a place: only its key counts here. */
function fitted(place: Place | null): Place | null {
  return place && { ...place, title: fitTitle(place.title), url: null };
}

/** What pages ask for themselves: how to look, whether there are notes, the tools. */
export function arrivalHandlers({
  book,
  visits,
  forms,
}: World): Pick<Handlers<BackgroundCalls>, ArrivalCalls> {
  return {
    async arriveAt(input, sender) {
      const tabId = sender.tab?.id;
      const place = placeOnPage(fitted(input.place), sender);
      const [settings, notesHere] = await Promise.all([
        readSettings(book.db),
        tabId === undefined ? false : arrive(book, visits, tabId, place),
      ]);
      if (tabId !== undefined) unasked(forms.followIn(tabId));
      if (tabId !== undefined) markOnArrival(book, visits, tabId, notesHere ? place : null);
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
