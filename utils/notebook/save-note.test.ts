import { describe, expect, it } from 'vitest';

import {
  buildContent,
  buildDraft,
  otherTeam,
  team,
  withTeam,
} from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import { changeAudience } from './change-audience.ts';
import { saveDraft } from './save-draft.ts';
import { saveNote } from './save-note.ts';

async function inTeam(): Promise<TestNotebook> {
  const book = openTestNotebook();
  await book.db.teams.bulkPut([team, otherTeam]);
  return book;
}

async function save(book: TestNotebook, draft = buildDraft('Text'), audience = draft.audience) {
  const result = await saveNote(book, { draft, audience });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const queue = async ({ db }: TestNotebook) =>
  (await db.outbox.orderBy('order').toArray()).map((row) => row.mutation.name);

describe('saveNote', () => {
  it('stores a private note, ends its draft and queues nothing', async () => {
    const book = openTestNotebook();
    const draft = buildDraft('nur für mich');
    await saveDraft(book, { draft });
    const view = await save(book, { ...draft, rev: 1 });
    expect(view).toMatchObject({ sync: 'none', refusal: null, conflict: null, review: [] });
    expect(view.note.id).toBe(draft.id);
    expect(await book.db.drafts.count()).toBe(0);
    expect(await queue(book)).toEqual([]);
  });

  it('queues a shared note together with it', async () => {
    const book = await inTeam();
    const view = await save(book, buildDraft('für alle'), withTeam);
    expect(view.sync).toBe('pending');
    expect(await queue(book)).toEqual(['note.share@1']);
  });

  it('is the same note however often it is repeated', async () => {
    const book = await inTeam();
    const draft = buildDraft('doppelt?');
    const first = await save(book, draft, withTeam);
    book.pass(5_000);
    expect(await save(book, draft, withTeam)).toEqual(first);
    expect(await queue(book)).toEqual(['note.share@1']);
    expect(await book.db.notes.count()).toBe(1);
  });

  it('makes one mutation of many edits before anything was sent', async () => {
    const book = await inTeam();
    const draft = buildDraft('1');
    await save(book, draft, withTeam);
    for (const text of ['12', '123']) {
      await save(book, buildDraft(text, { editsNote: draft.id }), withTeam);
    }
    const [row, ...more] = await book.db.outbox.toArray();
    expect(more).toEqual([]);
    expect(row?.mutation).toMatchObject({
      name: 'note.share@1',
      args: { content: { change: '123' } },
    });
  });

  it('leaves no trace of a note shared and recalled before anything was sent', async () => {
    const book = await inTeam();
    const draft = buildDraft('hoppla');
    await save(book, draft, withTeam);
    const back = await changeAudience(book, { noteId: draft.id, audience: onlyMe });
    expect(back.ok && back.value.sync).toBe('none');
    expect(await queue(book)).toEqual([]);
  });

  it('recalls what may have been sent already', async () => {
    const book = await inTeam();
    const draft = buildDraft('unterwegs');
    await save(book, draft, withTeam);
    await book.db.outbox.toCollection().modify({ seq: 1 });
    await changeAudience(book, { noteId: draft.id, audience: onlyMe });
    expect(await queue(book)).toEqual(['note.share@1', 'note.recall@1']);
    // And a change of mind before the recall was sent takes only the recall back.
    await changeAudience(book, { noteId: draft.id, audience: withTeam });
    expect(await queue(book)).toEqual(['note.share@1']);
  });

  it('moves a note to another team by recall and share', async () => {
    const book = await inTeam();
    const draft = buildDraft('wandert');
    await save(book, draft, withTeam);
    await book.db.outbox.toCollection().modify({ seq: 1 });
    await changeAudience(book, {
      noteId: draft.id,
      audience: { kind: 'team', teamId: otherTeam.id },
    });
    expect(await queue(book)).toEqual(['note.share@1', 'note.recall@1', 'note.share@1']);
  });

  it('keeps a note for a team one does not belong to here, and says so', async () => {
    const book = openTestNotebook();
    const view = await save(book, buildDraft('zu spät'), withTeam);
    expect(view).toMatchObject({ sync: 'refused', refusal: 'not_member' });
    expect(await queue(book)).toEqual([]);
  });

  it.each([
    ['an empty note', buildDraft('   '), { kind: 'empty' }],
    [
      'a note of 10,001 characters',
      buildDraft('😀'.repeat(10_001)),
      { kind: 'too-long', length: 10_001, max: 10_000 },
    ],
  ])('refuses %s with its reason and keeps the draft', async (_what, draft, problem) => {
    const book = openTestNotebook();
    await saveDraft(book, { draft });
    const result = await saveNote(book, { draft, audience: onlyMe });
    expect(result).toEqual({ ok: false, error: { kind: 'invalid-content', problem } });
    expect(await book.db.drafts.count()).toBe(1);
  });

  it('takes a note of exactly 10,000 characters', async () => {
    const book = openTestNotebook();
    expect((await save(book, buildDraft('😀'.repeat(10_000)))).note.content.change).toHaveLength(
      20_000,
    );
  });

  it('puts aside what another window saved meanwhile', async () => {
    const book = openTestNotebook();
    const { note } = await save(book, buildDraft('Anfang'));
    const inA = await saveDraft(book, { draft: buildDraft('Fassung A', { editsNote: note.id }) });
    await save(book, buildDraft('Fassung B', { editsNote: note.id }));
    if (!inA.ok) throw new Error('no draft');
    const view = await save(book, inA.value);
    expect(view.note.content.change).toBe('Fassung A');
    const [aside] = await book.db.drafts.toArray();
    expect(aside?.draft).toMatchObject({ editsNote: note.id, content: { change: 'Fassung B' } });
  });

  it('puts aside what a form shows no longer that was open all the time', async () => {
    const book = openTestNotebook();
    const { note } = await save(book, buildDraft('Anfang'));
    book.pass(1_000);
    await save(book, buildDraft('von drüben', { editsNote: note.id, seen: note.editedAt }));
    // Nothing was typed here before, so no draft remembers where it started.
    const view = await save(book, buildDraft('hier', { editsNote: note.id, seen: note.editedAt }));
    expect(view.note.content.change).toBe('hier');
    const [aside] = await book.db.drafts.toArray();
    expect(aside?.draft).toMatchObject({ editsNote: note.id, content: { change: 'von drüben' } });
  });

  it.each([true, false])(
    'puts aside what another window made of the same draft, whether what it saw is known: %s',
    async (isKnown) => {
      const book = openTestNotebook();
      const { note } = await save(book, buildDraft('Anfang'));
      book.pass(1_000);
      const seen = isKnown ? { seen: note.editedAt } : {};
      const both = buildDraft('gemeinsam begonnen', { editsNote: note.id, ...seen });
      const kept = await saveDraft(book, { draft: both });
      if (!kept.ok) throw new Error('no draft');
      await save(book, { ...kept.value, content: buildContent('drüben zu Ende geschrieben') });
      const here = { ...kept.value, content: buildContent('hier anders') };
      const again = await saveDraft(book, { draft: here });
      if (!again.ok) throw new Error('no draft');
      await save(book, again.value);
      const drafts = (await book.db.drafts.toArray()).map(({ draft }) => draft.content.change);
      expect(drafts).toContain('drüben zu Ende geschrieben');
    },
  );

  it('asks nobody about a text that was there when the edit began', async () => {
    const book = openTestNotebook();
    const { note } = await save(book, buildDraft('Anfang'));
    book.pass(1_000);
    await save(book, buildDraft('ganz anders', { editsNote: note.id, seen: note.editedAt }));
    expect(await book.db.drafts.count()).toBe(0);
  });

  it('keeps what another window left in the same draft', async () => {
    const book = openTestNotebook();
    const draft = buildDraft('gemeinsam');
    await saveDraft(book, { draft });
    await saveDraft(book, { draft: { ...draft, rev: 1, content: buildContent('von drüben') } });
    const view = await save(book, { ...draft, rev: 1 });
    expect(view.note.content.change).toBe('gemeinsam');
    const drafts = (await book.db.drafts.toArray()).map((row) => row.draft);
    expect(drafts).toMatchObject([{ editsNote: view.note.id, content: { change: 'von drüben' } }]);
  });

  it('makes a new note of an edit whose note was thrown away', async () => {
    const book = openTestNotebook();
    const { note } = await save(book, buildDraft('alt'));
    await book.db.notes.delete(note.id);
    const view = await save(book, buildDraft('noch gebraucht', { editsNote: note.id }));
    expect(view.note.id).not.toBe(note.id);
    expect(view.note.content.change).toBe('noch gebraucht');
  });

  it('keeps fields of a newer version', async () => {
    const book = await inTeam();
    const content = { ...buildContent('neu'), mood: 'curious' };
    const view = await save(book, buildDraft('neu', { content }), withTeam);
    expect(view.note.content).toMatchObject({ mood: 'curious' });
    const [row] = await book.db.outbox.toArray();
    expect(row?.mutation).toMatchObject({ args: { content: { mood: 'curious' } } });
  });

  // The background may be ended between any two steps: whatever step of the transaction fails, the draft is
  // still there and neither note nor outbox row exists.
  it.each(['notes', 'outbox', 'drafts'] as const)(
    'does all or nothing when %s fails',
    async (name) => {
      const book = await inTeam();
      const draft = buildDraft('halb?');
      await saveDraft(book, { draft });
      const table = book.db.table(name);
      const stop = () => {
        throw new Error('killed');
      };
      table.hook('creating', stop);
      table.hook('deleting', stop);
      await expect(
        saveNote(book, { draft: { ...draft, rev: 1 }, audience: withTeam }),
      ).rejects.toThrow('killed');
      const fresh = book.reopen();
      expect(await fresh.db.notes.count()).toBe(0);
      expect(await queue(fresh)).toEqual([]);
      expect(await fresh.db.drafts.count()).toBe(1);
    },
  );
});
