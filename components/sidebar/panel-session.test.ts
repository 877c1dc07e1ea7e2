import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createSampleClient, type SampleWorld } from '../../test/gallery/sample-client.ts';
import {
  issuePlace,
  newIssuePlace,
  sampleAccount,
  sampleContent,
  sampleId,
  sampleOwn,
  samplePage,
  sampleTeam,
  sampleView,
  wikiPlace,
} from '../../test/gallery/sample-notes.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import type { Result } from '../../utils/messages/contract.ts';
import type { PlaceView } from '../../utils/messages/views.ts';
import { createPanelSession, usualKind } from './panel-session.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

function start(world: SampleWorld = {}) {
  const sample = createSampleClient({ view: sampleView(), account: sampleAccount, ...world });
  const session = createPanelSession(sample.client);
  const drafts = () =>
    sample.asked
      .filter((a) => a.name === 'saveDraft')
      .map((a) => (a.input as { draft: Draft }).draft);
  return { ...sample, session, drafts };
}

function type(session: ReturnType<typeof createPanelSession>, change: string) {
  const keeper = session.state().keeper!;
  keeper.setContent({ ...keeper.view().content, change });
}

function storedDraft(changes: Partial<Draft> = {}): Draft {
  return {
    id: sampleId(),
    placeKey: placeKeyOf(issuePlace),
    content: sampleContent({ change: 'von vorhin' }),
    audience: { kind: 'me' },
    editsNote: null,
    rev: 2,
    updatedAt: 0,
    ...changes,
  };
}

describe('opening', () => {
  it('asks once for everything of the place, and shows it', async () => {
    const { session, asked } = start({ view: sampleView({ own: [sampleOwn(sampleContent({}))] }) });
    session.showPage(samplePage(issuePlace));
    expect(session.state()).toMatchObject({ place: issuePlace, knownBy: 'address', view: null });
    expect(session.state().keeper).not.toBeNull();
    await settle();
    expect(asked.map((a) => a.name)).toEqual(['openPlace']);
    expect(session.state().view?.own).toHaveLength(1);
    expect(session.state().account).toEqual(sampleAccount);
  });

  it('continues the newest draft of the place, but no edit of a note', async () => {
    const edit = storedDraft({ editsNote: sampleId() });
    const { session } = start({ view: sampleView({ drafts: [edit, storedDraft()] }) });
    session.showPage(samplePage(issuePlace));
    await settle();
    expect(session.state().keeper!.view().content.change).toBe('von vorhin');
  });

  it('never replaces what was typed before the answer came', async () => {
    const { session } = start({ view: sampleView({ drafts: [storedDraft()] }) });
    session.showPage(samplePage(issuePlace));
    type(session, 'schon am Tippen');
    await settle();
    expect(session.state().keeper!.view().content.change).toBe('schon am Tippen');
  });

  it('begins with the audience the person prefers, when there is a team', async () => {
    const world = start({ settings: { defaultAudience: 'team' } });
    world.session.showPage(samplePage(issuePlace));
    await settle();
    expect(world.session.state().keeper!.view().audience).toEqual({
      kind: 'team',
      teamId: sampleTeam.id,
    });
    const alone = start({
      view: sampleView({ account: null }),
      settings: { defaultAudience: 'team' },
    });
    alone.session.showPage(samplePage(issuePlace));
    await settle();
    expect(alone.session.state().keeper!.view().audience).toEqual({ kind: 'me' });
  });

  it('still knows language and team when nothing is recognised', async () => {
    const { session, asked } = start();
    session.showPage(samplePage(null));
    await settle();
    expect(asked.map((a) => a.name).toSorted()).toEqual(['getAccount', 'getSettings']);
    expect(session.state()).toMatchObject({ place: null, keeper: null, account: sampleAccount });
  });

  it('says why the notes cannot be shown', async () => {
    const { session } = start({ view: null });
    session.showPage(samplePage(issuePlace));
    await settle();
    expect(session.state().error).toEqual({ kind: 'background-gone' });
    expect(session.state().keeper).not.toBeNull();
  });
});

describe('when the page changes', () => {
  it("gives the text to the old place's draft and shows the new place without it", async () => {
    const { session, drafts } = start();
    session.showPage(samplePage(issuePlace));
    await settle();
    type(session, 'gehört zu CXM-12');
    session.showPage(samplePage(wikiPlace));
    expect(session.state()).toMatchObject({ place: wikiPlace, view: null });
    expect(session.state().keeper!.view().content).toMatchObject({ change: '', place: wikiPlace });
    await settle(1_000);
    expect(drafts()).toHaveLength(1);
    expect(drafts()[0]).toMatchObject({
      placeKey: placeKeyOf(issuePlace),
      content: { change: 'gehört zu CXM-12', place: issuePlace },
    });
  });

  it('does not look at answers for the place that was left', async () => {
    const answers: ((view: Result<PlaceView>) => void)[] = [];
    const { session } = start({
      handlers: { openPlace: () => new Promise((answer) => answers.push(answer)) },
    });
    session.showPage(samplePage(issuePlace));
    session.showPage(samplePage(wikiPlace));
    const late = sampleView({ own: [sampleOwn(sampleContent({ change: 'alte Notiz' }))] });
    answers[0]!({ ok: true, value: late });
    await settle();
    expect(session.state().view).toBeNull();
    answers[1]!({ ok: true, value: sampleView() });
    await settle();
    expect(session.state().view?.own).toEqual([]);
  });

  it('does not let an overtaken answer replace a newer one', async () => {
    const answers: ((view: Result<PlaceView>) => void)[] = [];
    const { session } = start({
      handlers: { openPlace: () => new Promise((answer) => answers.push(answer)) },
    });
    session.showPage(samplePage(issuePlace));
    void session.refresh();
    const newer = sampleView({ own: [sampleOwn(sampleContent({ change: 'neu' }))] });
    answers[1]!({ ok: true, value: newer });
    await settle();
    answers[0]!({ ok: true, value: sampleView() });
    await settle();
    expect(session.state().view).toBe(newer);
  });

  it('keeps the text in sight when its last words could not be saved, until they are', async () => {
    let full = true;
    const { session } = start({
      handlers: {
        saveDraft: ({ draft }) =>
          full
            ? { ok: false, error: { kind: 'storage-full' } }
            : { ok: true, value: { ...draft, rev: draft.rev + 1 } },
      },
    });
    session.showPage(samplePage(issuePlace));
    await settle();
    type(session, 'darf nicht verloren gehen');
    session.showPage(samplePage(wikiPlace));
    await settle();
    const [stray] = session.state().strays;
    expect(stray?.place).toEqual(issuePlace);
    expect(stray?.keeper.view().content.change).toBe('darf nicht verloren gehen');
    full = false;
    await settle(5_000);
    expect(session.state().strays).toEqual([]);
  });

  it('goes on with the same form when only title or way of knowing changed', async () => {
    const { session, drafts } = start();
    session.showPage(samplePage({ ...issuePlace, title: '' }));
    await settle();
    const { keeper } = session.state();
    type(session, 'mitten im Satz');
    session.showPage(samplePage(issuePlace, { knownBy: 'page-data' }));
    expect(session.state()).toMatchObject({ keeper, place: issuePlace, knownBy: 'page-data' });
    await settle(1_000);
    expect(drafts().at(-1)?.content).toMatchObject({
      change: 'mitten im Satz',
      place: { title: issuePlace.title },
    });
  });
});

describe('a place named by hand', () => {
  const named: Place = { ...issuePlace, key: 'CXM-99' };

  it('lasts while the page stays, and goes with it', () => {
    const { session } = start();
    session.showPage(samplePage(issuePlace));
    session.nameByHand(named);
    expect(session.state()).toMatchObject({ place: named, knownBy: 'manual' });
    session.showPage(samplePage(issuePlace, { colorMode: 'dark' }));
    expect(session.state().place).toEqual(named);
    session.showPage(samplePage(wikiPlace));
    expect(session.state().place).toEqual(wikiPlace);
  });

  it('does not stick to the next page that is not recognised either', () => {
    const { session } = start();
    session.showPage(samplePage(null, { address: 'https://a.example/one' }));
    session.nameByHand(named);
    session.showPage(samplePage(null, { address: 'https://a.example/two' }));
    expect(session.state().place).toBeNull();
  });

  it('can be given up for what is recognised', () => {
    const { session } = start();
    session.showPage(samplePage(issuePlace));
    session.nameByHand(named);
    session.nameByHand(null);
    expect(session.state()).toMatchObject({ place: issuePlace, knownBy: 'address' });
  });
});

describe('news', () => {
  it('are asked for once, even when they come in a burst, and only for this place', async () => {
    const { session, asked, tell } = start();
    session.showPage(samplePage(issuePlace));
    const stop = session.listen();
    await settle();
    asked.length = 0;
    tell((l) => l.notesChanged?.({ placeKeys: ['somewhere|else'] }));
    await settle(1_000);
    expect(asked).toEqual([]);
    for (let i = 0; i < 9; i += 1) {
      tell((l) => l.notesChanged?.({ placeKeys: [placeKeyOf(issuePlace)] }));
    }
    tell((l) => l.notesChanged?.({ placeKeys: null }));
    await settle(1_000);
    expect(asked.map((a) => a.name)).toEqual(['openPlace']);
    stop();
    tell((l) => l.notesChanged?.({ placeKeys: null }));
    await settle(1_000);
    expect(asked).toHaveLength(1);
  });

  it('are asked for at once after a quiet while, and again at most every 300 ms', async () => {
    const { session, asked, tell } = start();
    session.showPage(samplePage(issuePlace));
    session.listen();
    await settle(1_000);
    asked.length = 0;
    const news = () => tell((l) => l.notesChanged?.({ placeKeys: null }));
    news();
    await settle(1);
    expect(asked.map((a) => a.name)).toEqual(['openPlace']);
    for (let i = 0; i < 10; i += 1) {
      news();
      await settle(29);
    }
    expect(asked).toHaveLength(1);
    await settle(20);
    expect(asked).toHaveLength(2);
  });

  it('of account and settings are shown at once', () => {
    const { session, tell } = start();
    session.listen();
    tell((l) => l.accountChanged?.({ account: sampleAccount }));
    expect(session.state().account).toBe(sampleAccount);
    tell((l) => l.accountChanged?.({ account: null }));
    expect(session.state().account).toBeNull();
  });
});

describe('another draft of the place', () => {
  it('can be taken into the form; the one in it is kept first', async () => {
    const other = storedDraft({ content: sampleContent({ change: 'aus dem anderen Fenster' }) });
    const { session, drafts } = start({ view: sampleView({ drafts: [storedDraft(), other] }) });
    session.showPage(samplePage(issuePlace));
    await settle();
    type(session, 'noch schnell');
    session.takeDraft(other);
    expect(session.state().keeper!.view()).toMatchObject({ draftId: other.id });
    await settle(1_000);
    expect(drafts().map((d) => d.content.change)).toEqual(['noch schnell']);
  });
});

describe('editing a saved note', () => {
  const own = sampleOwn(sampleContent({ change: 'gespeichert' }), { shared: true });

  it('begins with the note and its audience, and writes drafts of an edit', async () => {
    const { session, drafts } = start({ view: sampleView({ own: [own] }) });
    session.showPage(samplePage(issuePlace));
    await settle();
    session.startEdit(own);
    const keeper = session.state().edits.get(own.note.id)!;
    expect(keeper.view()).toMatchObject({ content: own.note.content, audience: own.note.audience });
    keeper.setContent({ ...own.note.content, change: 'geändert' });
    await settle(1_000);
    expect(drafts()[0]).toMatchObject({ editsNote: own.note.id });
    expect(drafts()[0]!.id).not.toBe(own.note.id);
    session.endEdit(own.note.id);
    expect(session.state().edits.size).toBe(0);
  });

  it('is over where another window has saved the same edit: its form would show the text of before', async () => {
    const begun = storedDraft({ editsNote: own.note.id });
    const other = sampleOwn(sampleContent({ change: 'noch eine' }), { shared: true });
    let view = sampleView({ own: [own, other], drafts: [begun] });
    const { session } = start({ handlers: { openPlace: () => ({ ok: true, value: view }) } });
    session.showPage(samplePage(issuePlace));
    await settle();
    session.startEdit(own);
    session.startEdit(other);
    view = { ...view, drafts: [] };
    await session.refresh();
    expect([...session.state().edits.keys()]).toEqual([other.note.id]);
  });

  it('says which text it began with, so that no newer one is replaced unseen', async () => {
    const { session, drafts } = start({ view: sampleView({ own: [own] }) });
    session.showPage(samplePage(issuePlace));
    await settle();
    session.startEdit(own);
    session
      .state()
      .edits.get(own.note.id)!
      .setContent(sampleContent({ change: 'geändert' }));
    await settle(1_000);
    expect(drafts()[0]).toMatchObject({ seen: own.note.editedAt });
  });

  it('goes on where an edit was left', async () => {
    const begun = storedDraft({
      editsNote: own.note.id,
      content: sampleContent({ change: 'halb geändert' }),
    });
    const { session } = start({ view: sampleView({ own: [own], drafts: [begun] }) });
    session.showPage(samplePage(issuePlace));
    await settle();
    session.startEdit(own);
    expect(session.state().edits.get(own.note.id)!.view().content.change).toBe('halb geändert');
  });
});

describe('when the extension is gone', () => {
  it('says so and keeps the text', async () => {
    const { session } = start({
      handlers: { saveDraft: () => ({ ok: false, error: { kind: 'extension-gone' } }) },
    });
    session.showPage(samplePage(issuePlace));
    await settle();
    type(session, 'gerade getippt');
    await settle(1_000);
    expect(session.state().gone).toBe(true);
    expect(session.state().keeper!.view().content.change).toBe('gerade getippt');
  });
});

describe('the first question', () => {
  it('is the impact on a wiki page and the check everywhere else', () => {
    expect(usualKind(wikiPlace)).toBe('impact');
    expect(usualKind({ ...wikiPlace, kind: 'new-page' })).toBe('check');
    expect(usualKind(issuePlace)).toBe('check');
    expect(usualKind(newIssuePlace)).toBe('check');
  });
});
