import { ticketPlace, type CreatedTicket } from '../../utils/domain/created-ticket.ts';
import type { TicketNews } from '../../utils/messages/page-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { SampleWorld } from './sample-client.ts';
import {
  issuePlace,
  newIssuePlace,
  sampleContent,
  sampleOwn,
  samplePage,
  sampleView,
} from './sample-notes.ts';

const created: CreatedTicket[] = [
  { key: 'CXM-32', summary: 'Mahnlauf umstellen: Vorlage für Sammelrechnungen', createdAt: 2 },
  { key: 'CXM-31', summary: 'Lastschrift früher einziehen', createdAt: 1 },
];
const from = { ...newIssuePlace, title: 'Lastschrift früher einziehen' };

const moved: TicketNews = {
  id: 'moved',
  kind: 'moved',
  from,
  to: ticketPlace(issuePlace.site, { key: 'CXM-31', summary: 'Lastschrift früher einziehen' }),
  ids: [],
  notes: 1,
  drafts: 0,
};
const question: TicketNews = {
  id: 'question',
  kind: 'question',
  from,
  ids: [],
  candidates: created,
};

const world = (news: TicketNews[], tickets: CreatedTicket[] | null = created): SampleWorld => ({
  page: samplePage({ ...issuePlace, kind: 'board', key: '1', title: '' }),
  view: sampleView(),
  handlers: { getTicketNews: () => succeeded(news) },
  tools: {
    listCreated: () =>
      succeeded(
        tickets
          ? { tickets, problem: null, named: [] }
          : { tickets, problem: { kind: 'unreachable' }, named: [] },
      ),
  },
});

const wrong = [['Anderes Ticket?', 'Another issue?']];

/** Every state of a note that was written before its ticket that someone should look at, by name. */
export const ticketStates: Record<string, () => SampleWorld> = {
  moved: () => world([moved]),
  question: () => world([question]),
  'question-bare': () => world([{ ...question, candidates: [] }]),
  assign: () => ({ ...world([moved]), pressed: wrong }),
  'assign-asking': () => ({
    ...world([moved]),
    tools: { listCreated: () => new Promise(() => undefined) },
    pressed: wrong,
  }),
  'assign-bare': () => ({ ...world([moved], null), pressed: wrong }),
  arrived: () => ({
    page: samplePage(issuePlace),
    view: sampleView({
      own: [
        sampleOwn(sampleContent({ change: 'Das Geld fehlt drei Tage früher.' }), {
          cameFrom: from,
        }),
      ],
    }),
  }),
};
