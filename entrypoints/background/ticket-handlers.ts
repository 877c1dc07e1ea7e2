import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { assignTicket } from '../../utils/notebook/assign-ticket.ts';
import { followTicket } from '../../utils/nudge-keeper/follow-ticket.ts';
import type { World } from './create-world.ts';
import { unasked } from './unasked.ts';

type TicketCalls = 'assignTicket' | 'getTicketNews' | 'endTicketNews';

/** What was written before its ticket existed. */
export function ticketHandlers({
  book,
  visits,
  engine,
}: World): Pick<Handlers<BackgroundCalls>, TicketCalls> {
  return {
    async assignTicket(input) {
      const moved = await assignTicket(book, input);
      if (!moved.ok) return moved;
      await followTicket(book, input);
      setTimeout(() => unasked(engine.sync('planned')));
      return moved;
    },
    async getTicketNews(_, sender) {
      const tabId = sender.tab?.id;
      return succeeded(tabId === undefined ? [] : (await visits.of(tabId)).news);
    },
    async endTicketNews({ id }, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return succeeded(null);
      await visits.change(tabId, (visit) => ({
        ...visit,
        news: visit.news.filter((one) => one.id !== id),
      }));
      tellScreens('ticketNewsChanged', null);
      return succeeded(null);
    },
  };
}
