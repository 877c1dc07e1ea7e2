import { ticketPlace, type CreatedTicket } from '../../utils/domain/created-ticket.ts';
import { guessTicket, type LeftForm as FormThen } from '../../utils/domain/guess-ticket.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import type { CreatedTraces, TicketNews } from '../../utils/messages/page-views.ts';
import { askScript } from '../../utils/messages/relay-scripts.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { assignTicket } from '../../utils/notebook/assign-ticket.ts';
import { listWritings, type PlacedWriting } from '../../utils/notebook/list-writings.ts';
import type { Notebook } from '../../utils/notebook/notebook.ts';
import { followTicket } from '../../utils/nudge-keeper/follow-ticket.ts';
import type { LeftForm, TabVisits, TicketForm } from './tab-visits.ts';

/** What was written longer ago belongs to another form; milliseconds. */
const RECENT_MS = 2 * 60 * 60_000;
/** What nobody looked at for so long is found at its ticket all the same. */
const MOST_NEWS = 5;
/** The look-up reaches further back than the form, to tell old tickets from those it does not know; milliseconds. */
const BEFORE_MS = 15 * 60_000;
/** Whoever asks later than this may find a page that has long gone on to something else; milliseconds. */
const LATE_MS = 60_000;
/**
 * Before asking the page: first the panel hands its last words over, later the page may just be another;
 * milliseconds.
 */
const PAUSES = [400, 1_500, 4_000];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page and its site know, if there is anything to ask about and a page that can be reached. */
async function readTraces(
  book: Notebook,
  tabId: number,
  form: TicketForm,
): Promise<CreatedTraces | 'nothing-written' | 'unreachable'> {
  for (const pause of PAUSES) {
    await wait(pause);
    // Nothing written, nothing asked.
    if ((await recentWritings(book, form)).length === 0) return 'nothing-written';
    const since = form.openedAt - BEFORE_MS;
    const traces = await askScript('tools', tabId, 'findCreated', { site: form.site, since });
    if (traces.ok) return traces.value;
  }
  return 'unreachable';
}

function recentWritings(book: Notebook, form: TicketForm): Promise<PlacedWriting[]> {
  return listWritings(book, form, book.now() - RECENT_MS);
}

/** Whether a ticket of this site may have come out of another tab's form. */
async function isContested(visits: TabVisits, tabId: number, { site, openedAt }: TicketForm) {
  const others = (await visits.all()).filter(([id]) => id !== tabId);
  const forms = others.flatMap(([, { form, left }]) => [...left, ...(form ? [form] : [])]);
  // A tab that went to a page of another kind says so to nobody: what it had open long ago does not count.
  return forms.some((one) => one.site === site && openedAt - one.openedAt < RECENT_MS);
}

/** One piece of news for all writings of one place that go the same way. */
function sortOut(
  book: Notebook,
  form: FormThen & { site: string },
  writings: readonly PlacedWriting[],
  traces: CreatedTraces,
): TicketNews[] {
  const news = new Map<string, TicketNews>();
  const summaries = new Map(traces.tickets?.map((ticket) => [ticket.key, ticket]));
  for (const { place: from, ...writing } of writings) {
    const guess = guessTicket(writing, traces, form);
    if (guess.kind === 'none') continue;
    const keys = guess.kind === 'sure' ? [guess.key] : guess.keys;
    const name = `${guess.kind} ${placeKeyOf(from)} ${keys.join(' ')}`;
    const known = news.get(name);
    if (known) {
      known.ids.push(writing.id);
      continue;
    }
    const common = { id: book.newId(), from, ids: [writing.id] };
    const tickets = keys.flatMap((key): CreatedTicket[] => {
      const ticket = summaries.get(key);
      return ticket ? [ticket] : [];
    });
    if (guess.kind === 'unsure') {
      news.set(name, { ...common, kind: 'question', candidates: tickets });
    } else {
      const ticket = summaries.get(guess.key) ?? { key: guess.key, summary: from.title };
      const to = ticketPlace(form.site, ticket);
      news.set(name, { ...common, kind: 'moved', to, notes: 0, drafts: 0 });
    }
  }
  return [...news.values()];
}

/**
 * A form for a new ticket was left: finds out what it has become and moves there what was written in it.
 * Where that cannot be known, the person is asked; where nothing was created, nothing happens. Where the page
 * cannot be reached, the form stays among those that were left, as long as what was written in it is recent.
 * Doing it once more, after a background that was ended in between, finds nothing left to move. Answers whether
 * anything moved.
 */
export async function followForm(
  book: Notebook,
  visits: TabVisits,
  tabId: number,
  form: LeftForm,
): Promise<boolean> {
  const isLate = book.now() - form.leftAt > LATE_MS;
  const contested = isLate || (await isContested(visits, tabId, form));
  const traces = await readTraces(book, tabId, form);
  if (traces === 'unreachable') return false;
  const news =
    traces === 'nothing-written'
      ? []
      : sortOut(
          book,
          { ...form, contested: contested || (await isContested(visits, tabId, form)) },
          // Read again: the last words may have come meanwhile.
          await recentWritings(book, form),
          traces,
        );
  for (const one of news) {
    if (one.kind !== 'moved') continue;
    const moved = await assignTicket(book, { from: one.from, to: one.to, only: one.ids });
    if (!moved.ok) continue;
    Object.assign(one, moved.value);
    await followTicket(book, one);
  }
  await visits.change(tabId, (visit) => ({
    ...visit,
    left: visit.left.filter(({ openedAt }) => openedAt !== form.openedAt),
    news: [...visit.news, ...news].slice(-MOST_NEWS),
  }));
  if (news.length > 0) tellScreens('ticketNewsChanged', null);
  return news.some(({ kind }) => kind === 'moved');
}
