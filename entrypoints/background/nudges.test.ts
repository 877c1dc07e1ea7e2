import { beforeEach, describe, expect, it, vi } from 'vitest';

import { buildProposal } from '../../test/extension/build-content.ts';
import { buildContent, buildDraft, place, team } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { buildMoment, internal, nudgesOf, telling } from '../../test/extension/test-nudges.ts';
import { onlyMe } from '../../utils/domain/audience.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { NudgeView, SeenMoment } from '../../utils/messages/nudge-views.ts';
import { exportNotes } from '../../utils/notebook/export-notes.ts';
import { proposeContent } from '../../utils/notebook/propose-content.ts';
import { saveNote } from '../../utils/notebook/save-note.ts';
import type { World } from './create-world.ts';

type Told = [tab: number, message: { to: string; name: string; content: unknown }];

const browser = vi.hoisted(() => {
  const state = {
    session: {} as Record<string, unknown>,
    open: [{ id: 1 }, { id: 2 }] as { id: number }[],
    toTabs: [] as Told[],
    told: [] as string[],
    removed: [] as ((tabId: number) => void)[],
    /** What stands in the tabs; a page without these scripts hears nothing. */
    scripts: new Set<string>(),
    judged: undefined as unknown,
    cards: true,
    /** Settles when the page has put the card up. */
    slow: null as Promise<void> | null,
  };
  return {
    state,
    api: {
      runtime: {
        id: 'own-id',
        getURL: (path: string) => `chrome-extension://own-id/${path}`,
        sendMessage: async ({ name }: { name: string }) => void state.told.push(name),
      },
      scripting: {
        executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) =>
          void state.scripts.add(`${target.tabId} ${files[0]}`),
      },
      tabs: {
        query: async () => state.open,
        onRemoved: { addListener: (hear: (tabId: number) => void) => state.removed.push(hear) },
        async sendMessage(tabId: number, message: Told[1]) {
          const file = { watch: '/moment-watch.js', nudge: '/nudge-tools.js' }[message.to];
          if (file !== undefined && !state.scripts.has(`${tabId} ${file}`))
            throw new Error('Receiving end does not exist.');
          state.toTabs.push([tabId, message]);
          if (message.name === '') return state.slow ? undefined : { ok: false, error: {} };
          if (message.name === 'showCard') await state.slow;
          if (message.name === 'judgePlace') return { ok: true, value: state.judged };
          if (message.name === 'showCard' && !state.cards) return { ok: false, error: {} };
          return { ok: true, value: null };
        },
      },
      storage: {
        session: {
          get: async () => ({ ...state.session }),
          set: async (values: object) => void Object.assign(state.session, structuredClone(values)),
          remove: async (names: string[]) => {
            for (const name of names) delete state.session[name];
          },
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser.api }));
const faults = vi.fn<typeof reportError>();
vi.stubGlobal('reportError', faults);
const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

const { arrivalHandlers } = await import('./arrival-handlers.ts');
const { createFormFollower } = await import('./form-follower.ts');
const { createNudgeCards, endCardsWithTabs } = await import('./nudge-cards.ts');
const { nudgeControlHandlers } = await import('./nudge-control-handlers.ts');
const { nudgeHandlers } = await import('./nudge-handlers.ts');
const { createTabVisits } = await import('./tab-visits.ts');

const { state } = browser;
const other: Place = { ...place, key: 'CXM-13', title: 'Rechnung ohne Anschrift', url: null };
const board: Place = { ...place, kind: 'board', key: null, title: '', url: null };
const form: Place = { ...place, kind: 'new-issue', key: null, title: '', url: null };

/** A background with memory of its own; database and session storage outlive it. */
function wake(book: TestNotebook) {
  const visits = createTabVisits(book.now);
  const nudges = nudgesOf(book);
  const cards = createNudgeCards(nudges, visits);
  const forms = createFormFollower(book, visits, { sync: async () => undefined });
  state.removed.length = 0;
  endCardsWithTabs(cards);
  const world = { book, nudges, visits, cards, forms } as unknown as World;
  const handlers = {
    ...arrivalHandlers(world),
    ...nudgeHandlers(world),
    ...nudgeControlHandlers(world),
  };
  /** The page in a tab, or our card in it: the tab bears the page's address. */
  const inPage = (id: number, frameId = 0) =>
    ({ id: 'own-id', tab: { id, url: place.url }, url: place.url, frameId }) as never;
  return {
    handlers,
    visits,
    arrive: (tab: number, at: Place | null) => handlers.arriveAt({ place: at }, inPage(tab)),
    come: (tab: number, over: Partial<SeenMoment> = {}, frameId = 0) => {
      const { noted: _, ...seen } = buildMoment(over);
      return handlers.momentCame({ moment: seen }, inPage(tab, frameId));
    },
    async view(tab: number): Promise<NudgeView | null> {
      const answer = await handlers.getNudge(null, inPage(tab, 5));
      return answer.ok ? answer.value : null;
    },
    answer: (tab: number, input: Parameters<typeof handlers.answerNudge>[0]) =>
      handlers.answerNudge(input, inPage(tab, 5)),
    async control() {
      const answer = await handlers.getNudgeControl(null, {});
      if (!answer.ok) throw new Error(answer.error.kind);
      return answer.value;
    },
    change: (change: Parameters<typeof handlers.changeNudgeSettings>[0]['change'], tab = 9) =>
      handlers.changeNudgeSettings({ change }, inPage(tab, 5)),
  };
}

let book: TestNotebook;
let background: ReturnType<typeof wake>;

beforeEach(() => {
  Object.assign(state, { session: {}, toTabs: [], told: [], open: [{ id: 1 }, { id: 2 }] });
  Object.assign(state, { scripts: new Set(), judged: telling, cards: true, slow: null });
  faults.mockClear();
  book = openTestNotebook();
  background = wake(book);
});

const sent = (name: string) =>
  state.toTabs.flatMap(([tab, message]) => (message.name === name ? [[tab, message.content]] : []));
const outcome = async () => (await background.control()).explanation.shown[0]?.outcome;
const shown = { ok: true, value: { kind: 'shown' } };
const silent = (why: string) => ({ ok: true, value: { kind: 'silent', why } });

describe('a moment', () => {
  it('is judged in its page, stored, and its card is shown', async () => {
    await background.arrive(1, place);
    expect(await background.come(1)).toEqual(shown);
    expect(sent('judgePlace')).toEqual([[1, { place: { ...place, url: null } }]]);
    expect(sent('showCard')).toEqual([[1, null]]);
    expect(await outcome()).toBe('open');
    expect(state.told).toContain('nudgesChanged');
  });

  it('believes no judgement that our code cannot have made', async () => {
    await background.arrive(1, place);
    state.judged = {
      ...telling,
      touchpoints: [{ key: 'page-invention', confidence: 1, words: [] }],
    };
    expect(await background.come(1)).toEqual(silent('no-text'));
    state.judged = { ...telling, impact: 7 };
    expect(await background.come(1)).toEqual(silent('no-text'));
    expect(sent('showCard')).toEqual([]);
  });

  it('passes without a script for the page where nothing may come anyway', async () => {
    await background.arrive(1, place);
    expect(await background.come(1, { typing: true })).toEqual(silent('typing'));
    const draft = buildDraft('Schon gesehen');
    await saveNote(book, { draft, audience: onlyMe });
    expect(await background.come(1)).toEqual(silent('already-noted'));
    expect(state.scripts).not.toContain('1 /nudge-tools.js');
  });

  it('passes where the text speaks of internal work, or cannot be read any more', async () => {
    await background.arrive(1, place);
    state.judged = internal;
    expect(await background.come(1)).toEqual(silent('internal'));
    state.judged = null;
    await background.arrive(1, other);
    expect(await background.come(1, { place: other })).toEqual(silent('no-text'));
    expect(sent('showCard')).toEqual([]);
  });

  it('spends no nudge where the person went on while the text was judged', async () => {
    await background.arrive(1, other);
    expect(await background.come(1)).toMatchObject({ ok: false });
    expect((await background.control()).explanation.shown).toEqual([]);
    expect(sent('showCard')).toEqual([]);
    await background.arrive(1, place);
    expect(await background.come(1)).toEqual(shown);
  });

  it('at a meeting needs no judgement', async () => {
    const page: Place = { ...place, product: 'confluence', kind: 'page', key: '7', url: null };
    await background.arrive(1, page);
    expect(await background.come(1, { type: 'meeting-page', place: page })).toEqual(shown);
    expect(sent('judgePlace')).toEqual([]);
  });

  it('is believed of the page itself alone, about its own site, in one piece', async () => {
    for (const refused of [
      background.come(1, { place: { ...place, site: 'https://other.example' } }),
      background.come(1, {}, 3),
      background.come(1, { type: 'whatever' as never }),
      background.handlers.momentCame({ moment: { ...buildMoment() } }, { id: 'own-id' }),
    ])
      expect(await refused).toMatchObject({ ok: false, error: { kind: 'unexpected' } });
    expect(await book.db.nudges.toArray()).toEqual([]);
    const long = { ...place, title: 'Mahnlauf '.repeat(100) };
    await background.arrive(1, long);
    expect(await background.come(1, { place: long })).toEqual(shown);
  });

  it('in two tabs at once gives one nudge', async () => {
    await background.arrive(1, place);
    await background.arrive(2, other);
    const outcomes = await Promise.all([
      background.come(1),
      background.come(2, { place: other }),
      background.come(1),
    ]);
    expect(outcomes.filter((one) => one.ok && one.value.kind === 'shown')).toHaveLength(1);
    expect(sent('showCard')).toHaveLength(1);
    expect((await background.control()).explanation.shown).toHaveLength(1);
  });

  it('counts although its page is gone before the card stands', async () => {
    await background.arrive(1, place);
    state.cards = false;
    expect(await background.come(1)).toEqual(shown);
    expect(await outcome()).toBe('ignored');
    expect(await background.view(1)).toBeNull();
    await background.arrive(2, other);
    expect(await background.come(2, { place: other })).toEqual(silent('day-cap'));
  });

  it('counts, and shows nothing, where its tab goes on while the card is put there', async () => {
    await background.arrive(1, place);
    let stands = () => undefined as void;
    state.slow = new Promise((resolve) => (stands = resolve));
    const coming = background.come(1);
    await vi.waitFor(() => expect(sent('showCard')).toHaveLength(1));
    await background.visits.arrive(1, other);
    stands();
    await coming;
    expect(sent('hideCard')).toHaveLength(1);
    expect(await outcome()).toBe('ignored');
  });
});

describe('the card in a tab', () => {
  async function stand(at = place, over: Partial<SeenMoment> = {}) {
    await background.arrive(1, at);
    await background.come(1, { place: at, ...over });
    const view = await background.view(1);
    if (!view) throw new Error('No card stands.');
    return view;
  }

  it('finds its nudge again after the background was ended', async () => {
    const { id } = await stand();
    await background.handlers.keepQuestion({ id, key: 'q1', text: 'Wer merkt es?' }, {});
    book = book.reopen();
    background = wake(book);
    expect(await background.view(1)).toMatchObject({
      id,
      nudge: { touchpoint: 'billing', words: ['Mahnlauf'], place: { key: place.key } },
      question: { key: 'q1', text: 'Wer merkt es?' },
      asked: ['q1'],
      caps: { today: { count: 1 } },
      profile: { opening: 'open' },
      settings: { looks: {} },
    });
    expect(await background.view(2)).toBeNull();
  });

  it('is given used content of all teams, and no proposals', async () => {
    await book.db.teams.put(team);
    const proposal = buildProposal('Nur vorgeschlagen');
    await proposeContent(book, proposal);
    const { content } = await stand();
    expect(content).toEqual([]);
    const row = await book.db.teamContent.get(proposal.id);
    if (!row?.wish) throw new Error('not proposed');
    const doc = { ...row.wish, id: row.id, teamId: team.id, state: 'active', mine: false };
    await book.db.teamContent.put({ ...row, wish: null, doc: doc as never });
    expect((await background.view(1))?.content).toMatchObject([{ id: row.id, state: 'active' }]);
  });

  it('opens the panel with "jetzt beantworten", and goes', async () => {
    const { id } = await stand();
    await background.answer(1, { id, answer: { kind: 'used' } });
    await vi.waitFor(() => expect(sent('showPanel')).toEqual([[1, null]]));
    expect(sent('hideCard')).toEqual([[1, null]]);
    expect(await outcome()).toBe('used');
    expect(await background.view(1)).toBeNull();
  });

  it('stays for the why of "passt nicht", and keeps a snooze of "später"', async () => {
    const { id } = await stand();
    await background.answer(1, { id, answer: { kind: 'dismissed', why: null } });
    expect(await background.view(1)).not.toBeNull();
    await background.answer(1, { id, answer: { kind: 'dismissed', why: 'misread' } });
    const { explanation } = await background.control();
    expect(explanation.corrections).toMatchObject([{ id }]);
    await background.answer(1, { id, answer: { kind: 'later' }, snooze: 'fortnight' });
    const later = await background.control();
    expect(later.settings.snooze?.choice).toBe('fortnight');
    expect(later.explanation.corrections).toEqual([]);
    expect(sent('showPanel')).toEqual([]);
  });

  it('goes unanswered when its tab goes elsewhere, and answered it stays answered', async () => {
    const { id } = await stand();
    await background.answer(1, { id, answer: { kind: 'later' } });
    await background.arrive(1, other);
    await vi.waitFor(() => expect(sent('hideCard')).toHaveLength(1));
    expect(await outcome()).toBe('later');
    expect(await background.view(1)).toBeNull();
  });

  it('counts as used when the person noted something there without a tap on it', async () => {
    await stand();
    await saveNote(book, { draft: buildDraft('Über die Leiste notiert'), audience: onlyMe });
    await background.arrive(1, other);
    await vi.waitFor(async () => expect(await outcome()).toBe('used'));
  });

  it('goes unanswered when its tab is closed', async () => {
    await stand();
    for (const hear of state.removed) hear(1);
    await vi.waitFor(async () => expect(await outcome()).toBe('ignored'));
  });

  it('stays while the same page says again where it is, unless that was loaded anew', async () => {
    await stand();
    await background.arrive(1, place);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await outcome()).toBe('open');
    state.scripts.clear();
    await background.arrive(1, place);
    await vi.waitFor(async () => expect(await outcome()).toBe('ignored'));
  });

  it('is not taken for lost while it is on its way', async () => {
    await background.arrive(1, place);
    let done = () => undefined as void;
    state.slow = new Promise((resolve) => {
      done = resolve;
    });
    const coming = background.come(1);
    await vi.waitFor(() => expect(sent('showCard')).toHaveLength(1));
    await background.arrive(1, place);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await background.view(1)).not.toBeNull();
    done();
    expect(await coming).toEqual(shown);
    expect(await outcome()).toBe('open');
  });

  it('stays in a form in which another project is chosen, and goes with the form', async () => {
    await stand({ ...form, title: 'Mahnlauf früher' }, { type: 'create-dialog' });
    await background.arrive(1, { ...form, container: 'OPS' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await background.view(1)).not.toBeNull();
    await background.arrive(1, board);
    await vi.waitFor(async () => expect(await outcome()).toBe('ignored'));
  });

  it('goes when all is switched off or forgotten from somewhere else, not under the own hand', async () => {
    await stand();
    await background.change({ allOff: true }, 1);
    expect(await background.view(1)).not.toBeNull();
    await background.handlers.forgetNudges(null, {});
    expect(await background.view(1)).toBeNull();
    expect((await background.control()).explanation.shown).toEqual([]);
  });

  it('suggests its check to the panel', async () => {
    const { id } = await stand();
    await background.handlers.keepQuestion({ id, key: 'q', text: 'Wer merkt es?' }, {});
    expect(await background.handlers.getSuggestedCheck({ place }, {})).toMatchObject({
      value: { nudgeId: id, question: 'Wer merkt es?', touchpoint: 'billing' },
    });
  });
});

describe('the watch for moments', () => {
  const watches = () => sent('watchPlace').map(([tab, content]) => [tab, content as object]);
  const allTypes = ['create-dialog', 'new-issue', 'process-page', 'meeting-page', 'announcement'];
  const watching = (tab: number, at: Place, types = allTypes) => [
    tab,
    { watch: { place: { ...at, url: null }, types, ownTicket: false } },
  ];

  it('is set where a moment can come, and ended elsewhere without being brought', async () => {
    await background.arrive(1, board);
    await background.arrive(1, null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state.scripts.size).toBe(0);
    await background.arrive(1, place);
    await vi.waitFor(() => expect(watches()).toEqual([watching(1, place)]));
    await background.arrive(1, board);
    await vi.waitFor(() => expect(watches().at(-1)).toEqual([1, { watch: null }]));
  });

  it('is not set while all nudges or those of this site are off, and knows which types are', async () => {
    await background.change({ allOff: true });
    await background.arrive(1, place);
    await background.change({ allOff: false, sitesOff: [place.site] });
    await background.arrive(1, other);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(watches()).toEqual([]);
    await background.change({ sitesOff: [], typesOff: ['meeting-page'] });
    const types = allTypes.filter((type) => type !== 'meeting-page');
    await vi.waitFor(() => expect(watches().at(-1)).toEqual(watching(1, other, types)));
  });

  it('follows the settings in all tabs at once', async () => {
    await background.arrive(1, place);
    await background.arrive(2, other);
    await vi.waitFor(() => expect(watches()).toHaveLength(2));
    await background.change({ allOff: true });
    await vi.waitFor(() => expect(watches().slice(2)).toEqual([[1, { watch: null }], [2, { watch: null }]])); // prettier-ignore
    await background.change({ allOff: false });
    await vi.waitFor(() =>
      expect(watches().slice(4)).toEqual([watching(1, place), watching(2, other)]),
    );
  });

  it('is told that the ticket is the person’s own where its form was seen', async () => {
    await background.visits.change(2, (visit) => ({
      ...visit,
      news: [{ id: 'n', from: form, ids: [], kind: 'moved', to: place, notes: 1, drafts: 0 }],
    }));
    await background.arrive(1, place);
    await vi.waitFor(() => expect(watches()).toMatchObject([[1, { watch: { ownTicket: true } }]]));
  });

  it('complains about nothing in a page that does not let us in', async () => {
    const { executeScript } = browser.api.scripting;
    browser.api.scripting.executeScript = () => Promise.reject(new Error('no access'));
    await background.arrive(1, place);
    await new Promise((resolve) => setTimeout(resolve, 20));
    browser.api.scripting.executeScript = executeScript;
    expect(faults).not.toHaveBeenCalled();
  });
});

describe('what is told to nobody', () => {
  it('no call about nudges leads to a request, a row in the outbox or a word in an export', async () => {
    const { handlers } = background;
    await background.arrive(1, place);
    await background.come(1);
    const { id } = (await background.view(1)) ?? { id: '' };
    await handlers.keepQuestion({ id, key: 'q', text: 'Wer merkt es wohl?' }, {});
    await background.answer(1, { id, answer: { kind: 'dismissed', why: 'misread' } });
    await background.answer(1, { id, answer: { kind: 'keep' } });
    await background.answer(1, { id, answer: { kind: 'later' }, snooze: 'hour' });
    await background.answer(1, { id, answer: { kind: 'used' } });
    await background.change({ quietHours: [{ from: 0, to: 60, days: [1] }] });
    await handlers.snoozeNudges({ choice: 'today' }, {});
    await handlers.getSuggestedCheck({ place }, {});
    await handlers.unlearnNudge({ id }, {});
    await handlers.changeWorkProfile({ change: { role: 'accounting', workArea: 'Geheim' } }, {});
    const content = buildContent('Eine Notiz', { place });
    await saveNote(book, { draft: buildDraft('Eine Notiz', { content }), audience: onlyMe });
    const { db, memory } = book;
    for (const format of ['json', 'markdown'] as const) {
      const file = await exportNotes({ ...book, db, memory }, { format, language: 'de' });
      expect(file).toMatchObject({ value: { text: expect.stringContaining('Eine Notiz') } });
      expect(JSON.stringify(file)).not.toMatch(/Wer merkt es wohl|accounting|Geheim|quietHours/);
    }
    await handlers.forgetNudges(null, {});
    expect(fetched).not.toHaveBeenCalled();
    expect(await db.outbox.count()).toBe(0);
    const rest = await Promise.all([db.meta.toArray(), db.settings.toArray()]);
    expect(JSON.stringify(rest)).not.toMatch(/accounting|Mahnlauf/);
  });
});
