import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Place } from '../../utils/domain/place.ts';
import type { TicketNews } from '../../utils/messages/page-views.ts';
import type { ListTickets } from '../note/AssignTicket.tsx';
import type { NoteActions } from '../note/use-note-actions.ts';
import type { PanelClient } from './panel-client.ts';

/** How far back the tickets reach that a person is offered; milliseconds: two weeks. */
const LATELY_MS = 14 * 24 * 60 * 60_000;

/** The list that shows the news: seldom needed, so it comes when it is. */
export async function loadTicketNews() {
  return (await import('./TicketNewsList.tsx')).TicketNewsList;
}

/** What became of the forms for new tickets in this tab, until it was seen, and what can be done about it. */
export function useTicketNews({ ask, askTools, listen, now }: PanelClient, actions: NoteActions) {
  const [news, setNews] = useState<readonly TicketNews[]>([]);
  useEffect(() => {
    const look = async () => {
      const answer = await ask('getTicketNews', null);
      if (answer.ok) setNews(answer.value);
    };
    void look();
    return listen({ ticketNewsChanged: () => void look() });
  }, [ask, listen]);

  const listTickets = useCallback<ListTickets>(
    async (site) => {
      const answer = await askTools('listCreated', { site, since: now() - LATELY_MS });
      return answer.ok ? answer.value.tickets : null;
    },
    [askTools, now],
  );
  const onSeen = (one: TicketNews) => void ask('endTicketNews', { id: one.id });

  return {
    news,
    listTickets,
    onSeen,
    /** It belongs to another ticket, or to none. */
    async onAssign(one: TicketNews, to: Place, said: string): Promise<void> {
      const from = one.kind === 'moved' ? one.to : one.from;
      if (await actions.assign(from, to, one.ids, said)) onSeen(one);
    },
  };
}
