import { beforeEach, describe, expect, it, vi } from 'vitest';

import {
  buildContent,
  buildDraft,
  buildTeamNote,
  place,
} from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../../utils/domain/audience.ts';
import { ticketPlace, type CreatedTicket } from '../../utils/domain/created-ticket.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import type { CreatedTraces, TicketNews } from '../../utils/messages/page-views.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { saveDraft } from '../../utils/notebook/save-draft.ts';
import { saveNote } from '../../utils/notebook/save-note.ts';
import { toTeamNoteRow } from '../../utils/storage/tables/team-note-row.ts';
import type { World } from './create-world.ts';

const browser = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const state = {
    stored,
    open: [{ id: 1 }, { id: 2 }] as { id: number }[],
    toTabs: [] as [number, { to: string; name: string; content: unknown }][],
    told: [] as string[],
    /** What the tools in the page answer. */
    answer: async (): Promise<unknown> => undefined,
  };
  return {
    state,
    api: {
      runtime: {
        id: 'own-id',
        getURL: (path: string) => `chrome-extension://own-id/${path}`,
        sendMessage: async ({ name }: { name: string }) => void state.told.push(name),
      },
      scripting: { executeScript: async () => undefined },
      tabs: {
        query: async () => state.open,
        sendMessage: async (
          id: number,
          message: { to: string; name: string; content: unknown },
        ) => {
          state.toTabs.push([id, message]);
          return message.name === 'findCreated' ? state.answer() : undefined;
        },
      },
      storage: {
        session: {
          get: async () => ({ ...stored }),
          set: async (values: object) => void Object.assign(stored, structuredClone(values)),
          remove: async (names: string[]) => {
            for (const name of names) delete stored[name];
          },
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser.api }));
const faults = vi.fn<typeof reportError>();
vi.stubGlobal('reportError', faults);

const { arrivalHandlers } = await import('./arrival-handlers.ts');
const { ticketHandlers } = await import('./ticket-handlers.ts');
const { createFormFollower } = await import('./form-follower.ts');
const { createNudgeCards } = await import('./nudge-cards.ts');
const { createTabVisits } = await import('./tab-visits.ts');
const { tellPresence } = await import('./presence.ts');

const form: Place = { ...place, kind: 'new-issue', key: null, title: 'Mahnlauf', url: null };
const board: Place = { ...place, kind: 'board', key: null, title: '', url: null };
const { state } = browser;

/** A background with memory of its own; the session storage outlives it. */
function wake(book: TestNotebook) {
  const visits = createTabVisits(book.now);
  const synced = vi.fn<(why: string) => Promise<void>>(async () => undefined);
  const engine = { sync: synced };
  const forms = createFormFollower(book, visits, engine);
  const nudges = { ...book, offsetAt: () => 0 };
  const cards = createNudgeCards(nudges, visits);
  const world = { book, nudges, visits, engine, forms, cards } as unknown as World;
  const handlers = { ...arrivalHandlers(world), ...ticketHandlers(world) };
  const inTab = (id: number, url = place.url ?? '') =>
    ({ id: 'own-id', tab: { id }, url }) as never;
  return {
    visits,
    forms,
    synced,
    handlers,
    arrive: (tab: number, at: Place | null, url?: string) =>
      handlers.arriveAt({ place: at }, inTab(tab, url)),
    newsOf: async (tab: number): Promise<TicketNews[]> => {
      const answer = await handlers.getTicketNews(null, inTab(tab));
      return answer.ok ? answer.value : [];
    },
    endNews: (tab: number, id: string) => handlers.endTicketNews({ id }, inTab(tab)),
  };
}

let book: TestNotebook;
let background: ReturnType<typeof wake>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const name of Object.keys(state.stored)) delete state.stored[name];
  Object.assign(state, { toTabs: [], told: [], open: [{ id: 1 }, { id: 2 }] });
  faults.mockClear();
  book = openTestNotebook();
  background = wake(book);
  book.changed = (placeKeys) => tellPresence(book, background.visits, placeKeys);
  answerWith({ named: [], tickets: [], problem: null });
});

function answerWith(traces: CreatedTraces) {
  state.answer = async () => ({ ok: true, value: traces });
}
const created = (key: string, summary: string): CreatedTicket => ({
  key,
  summary,
  createdAt: book.now() + 10_000,
});
const found = (...tickets: CreatedTicket[]): CreatedTraces => ({
  tickets,
  problem: null,
  named: tickets.map(({ key }) => ({ key, words: `${key} wurde erstellt` })),
});
const asked = () => state.toTabs.filter(([, { name }]) => name === 'findCreated');
const presence = () =>
  state.toTabs.flatMap(([id, { name, content }]) =>
    name === 'presenceChanged' ? [[id, (content as { notesHere: boolean }).notesHere]] : [],
  );

async function note(at: Place, change = 'eine Notiz') {
  const draft = buildDraft(change, { content: buildContent(change, { place: at }) });
  const saved = await saveNote(book, { draft, audience: onlyMe });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note;
}
const placeOf = async (id: string) => (await book.db.notes.get(id))?.note.content.place;
/** Lets everything that waits for time or database happen. */
async function settle(ms = 8_000) {
  for (let spent = 0; spent < ms; spent += 200) {
    await vi.advanceTimersByTimeAsync(200);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('presence', () => {
  it('is answered from this device, for own and for team notes', async () => {
    expect(await background.arrive(1, place)).toMatchObject({ value: { notesHere: false } });
    await note(place);
    expect(await background.arrive(1, place)).toMatchObject({ value: { notesHere: true } });
    await book.db.teamNotes.put(
      toTeamNoteRow(buildTeamNote('x', { content: buildContent('x', { place: board }) })),
    );
    expect(await background.arrive(2, board)).toMatchObject({ value: { notesHere: true } });
    expect(await background.arrive(2, null)).toMatchObject({ value: { notesHere: false } });
    expect(asked()).toEqual([]);
  });

  it('is not told to a page of another site', async () => {
    await note(place);
    const other = 'https://evil.example/browse/CXM-12';
    expect(await background.arrive(1, place, other)).toMatchObject({ value: { notesHere: false } });
    const odd = { ...place, site: 'no address' };
    expect(await background.arrive(1, odd)).toMatchObject({
      ok: true,
      value: { notesHere: false },
    });
  });

  it('follows live in the tabs that show the place, and nowhere else', async () => {
    await background.arrive(1, place);
    await background.arrive(2, board);
    const { id } = await note(place);
    await settle(400);
    expect(presence()).toEqual([[1, true]]);
    await note(place, 'noch eine');
    await settle(400);
    expect(presence()).toEqual([[1, true]]);
    await deleteNote(book, { noteId: id });
    await settle(400);
    expect(presence()).toEqual([[1, true]]);
    for (const row of await book.db.notes.toArray()) await deleteNote(book, { noteId: row.id });
    await settle(400);
    expect(presence()).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  it('goes on after the background was ended, and forgets tabs that were closed', async () => {
    await background.arrive(1, place);
    await background.arrive(2, place);
    background = wake(book);
    state.open = [{ id: 2 }];
    await note(place);
    await settle(400);
    expect(presence()).toEqual([[2, true]]);
    expect(Object.keys(state.stored)).toEqual(['tab-visit:2']);
  });

  it('is still answered when the browser refuses its memory', async () => {
    const { get } = browser.api.storage.session;
    browser.api.storage.session.get = () => Promise.reject(new Error('typed by somebody'));
    await note(place);
    background = wake(book);
    expect(await background.arrive(1, place)).toMatchObject({ value: { notesHere: true } });
    browser.api.storage.session.get = get;
    expect(faults.mock.calls.map(String).join()).not.toContain('typed by somebody');
  });
});

describe('a form for a new ticket', () => {
  it('that was left hands its note to its ticket and says so in its tab', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    const ticket = created('CXM-31', 'Mahnlauf umstellen');
    answerWith(found(ticket));
    await background.arrive(1, board);
    await settle();
    expect(asked()).toMatchObject([
      [1, { name: 'findCreated', content: { site: place.site, since: book.now() - 15 * 60_000 } }],
    ]);
    expect(await placeOf(id)).toEqual(ticketPlace(place.site, ticket));
    expect(await background.newsOf(1)).toMatchObject([
      { kind: 'moved', from: form, to: { key: 'CXM-31' }, ids: [id], notes: 1, drafts: 0 },
    ]);
    expect(await background.newsOf(2)).toEqual([]);
    expect(state.told).toContain('ticketNewsChanged');
    expect(background.synced).toHaveBeenCalledWith('planned');

    const [news] = await background.newsOf(1);
    await background.endNews(1, news?.id ?? '');
    expect(await background.newsOf(1)).toEqual([]);
    await background.arrive(1, place);
    await settle();
    expect(asked()).toHaveLength(1);
  });

  it('in which nothing was written asks nobody anything', async () => {
    await note(place);
    await background.arrive(1, form);
    await background.arrive(1, board);
    await settle();
    expect(asked()).toEqual([]);
  });

  it('that was cancelled leaves the note where it is', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    await background.arrive(1, board);
    await settle();
    expect(asked()).toHaveLength(1);
    expect(await placeOf(id)).toEqual(form);
    expect(await background.newsOf(1)).toEqual([]);
  });

  it('takes a draft along that is handed over after the form was left', async () => {
    await background.arrive(1, form);
    const time = book.now().toString(16).padStart(12, '0');
    const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-00000000000a`;
    const draft = buildDraft('noch im Feld', { id, content: buildContent('', { place: form }) });
    answerWith(found(created('CXM-31', 'Mahnlauf umstellen')));
    await background.arrive(1, board);
    await saveDraft(book, { draft: { ...draft, content: buildContent('x', { place: form }) } });
    await settle();
    expect(await book.db.drafts.toArray()).toMatchObject([
      { id: draft.id, draft: { content: { place: { key: 'CXM-31' } } } },
    ]);
    expect(await background.newsOf(1)).toMatchObject([{ notes: 0, drafts: 1 }]);
  });

  it('is asked about where nobody can know', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    const tickets = [created('CXM-32', 'Ganz anders'), created('CXM-31', 'Auch anders')];
    answerWith({ tickets, named: [], problem: null });
    await background.arrive(1, board);
    await settle();
    expect(await placeOf(id)).toEqual(form);
    expect(await background.newsOf(1)).toMatchObject([
      {
        kind: 'question',
        from: form,
        ids: [id],
        candidates: [{ key: 'CXM-32' }, { key: 'CXM-31' }],
      },
    ]);
  });

  it('beside a form in another tab is told apart from it', async () => {
    await background.arrive(1, form);
    await background.arrive(2, { ...form, container: 'IT' });
    const { id } = await note({ ...form, title: '' });
    answerWith(found(created('CXM-31', 'Von welchem Tab?')));
    await background.arrive(1, board);
    await settle();
    expect(await background.newsOf(1)).toMatchObject([{ kind: 'question' }]);
    expect(await placeOf(id)).toMatchObject({ key: null });
  });

  it('whose project changes is still one form', async () => {
    const inIt = { ...form, container: 'IT' };
    await background.arrive(1, form);
    const { id } = await note(form);
    await background.arrive(1, inIt);
    await settle();
    expect(asked()).toEqual([]);
    answerWith(found(created('IT-7', 'Mahnlauf')));
    await background.arrive(1, board);
    await settle();
    expect(await placeOf(id)).toMatchObject({ key: 'IT-7' });
  });

  it('is followed into the next document', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    state.answer = () => Promise.reject(new Error('The message port closed'));
    await background.arrive(1, ticketPlace(place.site, { key: 'CXM-31', summary: '' }));
    await settle(1_000);
    expect(asked()).toHaveLength(1);
    answerWith(found(created('CXM-31', 'Mahnlauf')));
    await settle();
    expect(await placeOf(id)).toMatchObject({ key: 'CXM-31' });
  });

  it('is followed after the background was ended in between', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    background = wake(book);
    answerWith(found(created('CXM-31', 'Mahnlauf')));
    await background.arrive(1, board);
    await settle();
    expect(await placeOf(id)).toMatchObject({ key: 'CXM-31' });
  });

  it('of which the background was ended before it knew is taken up when it starts, and moved once', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    // The page thinks as long as this background lives.
    state.answer = () => new Promise(() => undefined);
    await background.arrive(1, board);
    await settle(1_000);
    expect(asked()).toHaveLength(1);

    background = wake(book);
    answerWith(found(created('CXM-31', 'Mahnlauf')));
    await background.forms.resume();
    // The page that woke it may come by at the same time.
    await background.arrive(1, board);
    await settle();
    expect(asked()).toHaveLength(2);
    expect(await placeOf(id)).toMatchObject({ key: 'CXM-31' });
    expect(await background.newsOf(1)).toHaveLength(1);
    const { version } = (await book.db.notes.get(id)) ?? {};

    background = wake(book);
    await background.forms.resume();
    await settle();
    expect(asked()).toHaveLength(2);
    expect(await book.db.notes.get(id)).toMatchObject({ version });
  });

  it('was moved and could not be noted any more: then nothing is moved a second time', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    answerWith(found(created('CXM-31', 'Mahnlauf')));
    await background.arrive(1, board);
    const before = structuredClone(state.stored);
    await settle();
    const { version } = (await book.db.notes.get(id)) ?? {};

    // As if the background had been ended between the move and its memory.
    Object.assign(state.stored, before);
    background = wake(book);
    await background.forms.resume();
    await settle();
    expect(asked()).toHaveLength(1);
    expect(await book.db.notes.get(id)).toMatchObject({ version });
    expect(state.stored['tab-visit:1']).toMatchObject({ left: [] });
  });

  it('whose tab went where nobody can look is asked about when it comes back', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    state.answer = () => Promise.reject(new Error('Cannot access contents of the page'));
    await background.arrive(1, null);
    await settle();
    expect(asked()).toHaveLength(3);
    answerWith(found(created('CXM-31', 'Mahnlauf')));
    await background.arrive(1, board);
    await settle();
    expect(await placeOf(id)).toMatchObject({ key: 'CXM-31' });
  });

  it('is let go of when what was written in it is old, however often somebody comes by', async () => {
    await background.arrive(1, form);
    await note(form);
    state.answer = () => Promise.reject(new Error('Cannot access contents of the page'));
    await background.arrive(1, null);
    await settle();
    book.pass(2 * 60 * 60_000 + 1);
    await background.arrive(1, board);
    await settle();
    expect(asked()).toHaveLength(3);
    expect(state.stored['tab-visit:1']).toMatchObject({ left: [] });
  });

  it('is not trusted to a page that has long gone on: then the person is asked', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    state.answer = () => new Promise(() => undefined);
    await background.arrive(1, board);
    await settle(1_000);
    book.pass(5 * 60_000);
    background = wake(book);
    // Created since by the same person, and what the tab shows by now; but its words are others.
    answerWith(found(created('CXM-40', 'Ganz anders')));
    await background.forms.resume();
    await settle();
    expect(await placeOf(id)).toEqual(form);
    expect(await background.newsOf(1)).toMatchObject([{ kind: 'question' }]);
  });

  it('makes way for the next one, each with its own notes', async () => {
    await background.arrive(1, form);
    const first = await note(form, 'zum ersten');
    await background.arrive(1, board);
    book.pass(20_000);
    await background.arrive(1, form);
    const second = await note({ ...form, title: 'Vorlage' }, 'zum zweiten');
    answerWith(found({ key: 'CXM-31', summary: 'Mahnlauf', createdAt: book.now() - 15_000 }));
    await settle();
    expect(await placeOf(first.id)).toMatchObject({ key: 'CXM-31' });
    expect(await placeOf(second.id)).toMatchObject({ key: null });
  });

  it('on a site that does not answer leaves the note, and the person in peace', async () => {
    await background.arrive(1, form);
    const { id } = await note(form);
    answerWith({ tickets: null, problem: { kind: 'too-many', seconds: 30 }, named: [] });
    await background.arrive(1, board);
    await settle();
    expect(asked()).toHaveLength(1);
    expect(await placeOf(id)).toEqual(form);
    expect(await background.newsOf(1)).toEqual([]);
  });

  it('tells the tab that shows the ticket that there are notes now', async () => {
    const ticket = created('CXM-31', 'Mahnlauf');
    await background.arrive(2, ticketPlace(place.site, ticket));
    await background.arrive(1, form);
    await note(form);
    answerWith(found(ticket));
    await background.arrive(1, board);
    await settle();
    expect(presence()).toContainEqual([2, true]);
    expect(await book.db.notes.where('placeKey').equals(placeKeyOf(form)).count()).toBe(0);
  });
});
