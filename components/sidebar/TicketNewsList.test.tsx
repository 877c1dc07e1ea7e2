// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { createSampleClient } from '../../test/gallery/sample-client.ts';
import { issuePlace, samplePage, sampleView } from '../../test/gallery/sample-notes.ts';
import { ticketPlace } from '../../utils/domain/created-ticket.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { TicketNews } from '../../utils/messages/page-views.ts';
import { PanelRoot } from './PanelRoot.tsx';
import { TicketNewsList } from './TicketNewsList.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const { site } = issuePlace;
const from: Place = { ...issuePlace, kind: 'new-issue', key: null, title: 'Mahnlauf', url: null };
const candidates = [
  { key: 'CXM-32', summary: 'Vorlage ändern', createdAt: 2 },
  { key: 'CXM-31', summary: 'Mahnlauf umstellen', createdAt: 1 },
];
const moved: TicketNews = {
  id: 'm',
  kind: 'moved',
  from,
  to: ticketPlace(site, { key: 'CXM-31', summary: 'Mahnlauf umstellen' }),
  ids: ['n1'],
  notes: 1,
  drafts: 0,
};
const question: TicketNews = { id: 'q', kind: 'question', from, ids: ['n1'], candidates };

async function show(news: TicketNews[], tickets: typeof candidates | null = candidates) {
  const onSeen = vi.fn<(news: TicketNews) => void>();
  const onAssign = vi.fn<(news: TicketNews, to: Place, said: string) => void>();
  const listTickets = vi.fn<() => Promise<typeof candidates | null>>(async () => tickets);
  screen = await mount(<TicketNewsList {...{ news, onSeen, onAssign, listTickets }} />);
  return { onSeen, onAssign, listTickets };
}
const radio = (words: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('.ticket-list .radio-row')]
    .find((label) => label.textContent.includes(words))!
    .querySelector('input')!;

describe('a note that found its ticket', () => {
  it('says which, with a way there, and goes when it was seen', async () => {
    const { onSeen } = await show([moved]);
    expect(screen.text()).toContain('Deine Notiz gehört jetzt zu CXM-31.');
    expect(document.querySelector('a')?.href).toBe(`${site}/browse/CXM-31`);
    await screen.click(screen.named('button', 'Alles klar'));
    expect(onSeen).toHaveBeenCalledWith(moved);
  });

  it.each([
    [{ notes: 2, drafts: 0 }, 'Deine Notizen gehören'],
    [{ notes: 0, drafts: 1 }, 'Dein Entwurf gehört'],
    [{ notes: 1, drafts: 1 }, 'Deine Notizen und Entwürfe gehören'],
  ])('counts %o', async (counts, words) => {
    await show([{ ...moved, ...counts }]);
    expect(screen.text()).toContain(`${words} jetzt zu CXM-31.`);
  });

  it('is taken to another one of the list, or back', async () => {
    const { onAssign, listTickets } = await show([moved]);
    await screen.click(screen.named('button', 'Anderes Ticket?'));
    await screen.shows('CXM-32 · Vorlage ändern');
    expect(listTickets).toHaveBeenCalledWith(site);
    // Where it stands already is no choice.
    expect(screen.all('.ticket-list .radio-row').map((one) => one.textContent)).toEqual([
      'CXM-32 · Vorlage ändern',
      'Ein anderes',
      'Zu keinem: Das Ticket gibt es noch nicht',
    ]);
    await screen.click(radio('CXM-32'));
    await screen.click(screen.named('button', 'Zuordnen'));
    expect(onAssign).toHaveBeenLastCalledWith(
      moved,
      ticketPlace(site, candidates[0]!),
      'Gehört jetzt zu CXM-32.',
    );
    await screen.click(screen.named('button', 'Anderes Ticket?'));
    await screen.shows('CXM-32');
    await screen.click(radio('Zu keinem'));
    await screen.click(screen.named('button', 'Zurücknehmen'));
    expect(onAssign).toHaveBeenLastCalledWith(moved, from, 'Gehört wieder zum neuen Ticket.');
  });

  it('takes a typed number when Jira tells nothing, and says what is none', async () => {
    const { onAssign } = await show([moved], null);
    await screen.click(screen.named('button', 'Anderes Ticket?'));
    await screen.shows('Jira nennt mir deine letzten Tickets gerade nicht');
    await screen.click(radio('Ein anderes'));
    await screen.type(screen.named('input', 'Ticketnummer oder Adresse'), 'keine Ahnung');
    await screen.click(screen.named('button', 'Zuordnen'));
    expect(screen.text()).toContain('Das sieht nicht nach einer Ticketnummer');
    expect(onAssign).not.toHaveBeenCalled();
    await screen.type(screen.named('input', 'Ticketnummer oder Adresse'), 'cxm-40');
    await screen.click(screen.named('button', 'Zuordnen'));
    expect(onAssign.mock.lastCall?.[1]).toMatchObject({ key: 'CXM-40', site });
  });
});

describe('a ticket that nobody can know but the person', () => {
  it('is asked for, with nothing chosen beforehand', async () => {
    const { onAssign, onSeen } = await show([question]);
    expect(screen.text()).toContain('Welches Ticket ist es geworden?');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    await screen.click(screen.named('button', 'Zuordnen'));
    expect(onAssign).not.toHaveBeenCalled();
    await screen.click(radio('CXM-31'));
    await screen.click(screen.named('button', 'Zuordnen'));
    expect(onAssign.mock.lastCall?.slice(0, 2)).toEqual([
      question,
      ticketPlace(site, candidates[1]!),
    ]);
    await screen.click(radio('Keins davon'));
    await screen.click(screen.named('button', 'So lassen'));
    expect(onSeen).toHaveBeenCalledWith(question);
  });
});

describe('barriers', () => {
  it('has none, and names its list', async () => {
    await show([moved, question]);
    expect(await findBarriers(document.body)).toEqual([]);
    expect(document.querySelector('legend')?.textContent).toBe('Deine zuletzt angelegten Tickets');
  });
});

describe('the panel', () => {
  async function open(news: TicketNews[]) {
    let all = news;
    const sample = createSampleClient({
      page: samplePage(issuePlace),
      view: sampleView(),
      handlers: {
        getTicketNews: () => ({ ok: true, value: all }),
        endTicketNews: ({ id }) => {
          all = all.filter((one) => one.id !== id);
          return { ok: true, value: null };
        },
        assignTicket: () => ({ ok: true, value: { notes: 1, drafts: 0 } }),
      },
    });
    screen = await mount(<PanelRoot client={sample.client} />);
    const change = (next: TicketNews[]) => {
      all = next;
      sample.tell((l) => l.ticketNewsChanged?.(null));
    };
    return { ...sample, change };
  }

  it('shows what was found while it was closed, and what is found while it is open', async () => {
    const { change } = await open([moved]);
    await screen.shows('gehört jetzt zu CXM-31.');
    change([moved, question]);
    await screen.shows('Welches Ticket ist es geworden?');
    change([]);
    await screen.until(() => !screen.text().includes('CXM-31'));
    expect(screen.all('.banner')).toEqual([]);
  });

  it('assigns the answer to a question, with a way back, and asks it no more', async () => {
    const { asked, tell } = await open([question]);
    await screen.shows('Welches Ticket ist es geworden?');
    await screen.click(radio('CXM-31'));
    await screen.click(screen.named('button', 'Zuordnen'));
    await screen.shows('Gehört jetzt zu CXM-31.');
    const inputs = (name: string) => asked.filter((one) => one.name === name).map((o) => o.input);
    expect(inputs('assignTicket')).toMatchObject([{ from, to: { key: 'CXM-31' }, only: ['n1'] }]);
    expect(inputs('endTicketNews')).toEqual([{ id: 'q' }]);
    tell((l) => l.ticketNewsChanged?.(null));
    await screen.until(() => !screen.text().includes('Welches Ticket'));
    await screen.click(screen.named('button', 'Rückgängig'));
    expect(inputs('assignTicket').at(-1)).toMatchObject({
      from: { key: 'CXM-31' },
      to: from,
      only: ['n1'],
    });
  });
});
