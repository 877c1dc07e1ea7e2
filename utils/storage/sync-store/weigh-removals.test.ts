import { describe, expect, it } from 'vitest';

import {
  buildAnswer,
  buildTeamNote,
  otherTeam,
  team,
} from '../../../test/extension/build-notes.ts';
import { buildPull, putShared, removal, space } from '../../../test/extension/build-shared.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import { bringBack } from '../../notebook/bring-back.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import { deleteNote } from '../../notebook/delete-note.ts';
import { emptyBin } from '../../notebook/empty-bin.ts';
import { listBin } from '../../notebook/list-bin.ts';
import { settleMassRemoval } from '../../notebook/settle-mass-removal.ts';
import type { PullResponse } from '../../protocol/pull.ts';
import { toTeamNoteRow } from '../tables/team-note-row.ts';
import { createSyncStore } from './create-sync-store.ts';

/** A device with own notes that the server has, and with the way a pull goes there: weighed, then applied. */
async function setUp(count: number) {
  const book = openTestNotebook();
  const docs = await putShared(book, count);
  await book.db.spaces.put({ id: space, version: 1, epoch: 1, knows: ['content'] });
  return {
    book,
    docs,
    ids: docs.map(({ id }) => id),
    pull: (page: PullResponse) => pull(book, page),
  };
}

/** What one page does: how many notes it asks about, or null when it was applied. */
async function pull(book: TestNotebook, page: PullResponse): Promise<number | null> {
  const store = createSyncStore(book.db, book.newId);
  const asked = await store.cursors();
  const weighed = await store.weighPull(asked, [page], book.now());
  if (!weighed) await store.applyPull(asked, page, book.now());
  return weighed?.count ?? null;
}

const versionOf = async ({ db }: TestNotebook) => (await db.spaces.get(space))?.version;
const deleted = (ids: string[]) => ids.map((id) => removal(id));
const textsIn = async ({ db }: TestNotebook) =>
  (await db.notes.toArray()).map(({ note }) => note.content.change).sort();
const binned = async (book: TestNotebook) => {
  const listed = await listBin(book, { offset: 0, limit: 1_000 });
  return listed.ok ? listed.value.notes : [];
};

describe('a mass removal here', () => {
  it('[PULL-15] changes nothing before the person has said a word', async () => {
    const { book, ids, pull: arrive } = await setUp(25);
    expect(await arrive(buildPull(9, deleted(ids.slice(0, 21))))).toBe(21);
    expect(await arrive(buildPull(9, deleted(ids.slice(0, 21))))).toBe(21);
    expect([await book.db.notes.count(), await book.db.trash.count()]).toEqual([25, 0]);
    expect(await versionOf(book)).toBe(1);
  });

  it.each([
    [20, 25, null],
    [21, 105, null],
    [22, 105, 22],
  ])('[PULL-15] %i of %i shared notes: %s', async (gone, of, answer) => {
    const { book, ids, pull: arrive } = await setUp(of);
    expect(await arrive(buildPull(9, deleted(ids.slice(0, gone))))).toBe(answer);
    expect(await book.db.trash.count()).toBe(answer === null ? gone : 0);
  });

  it('[PULL-15] counts what came in small pages, over a restart, to another background', async () => {
    const { book, ids } = await setUp(40);
    expect(await pull(book, buildPull(2, deleted(ids.slice(0, 15)), { more: true }))).toBeNull();
    await emptyBin(book);
    const other = book.reopen();
    other.pass(20 * 60 * 60_000);
    await emptyBin(other);
    expect(await pull(other, buildPull(3, deleted(ids.slice(15, 25))))).toBe(25);
    expect([await other.db.notes.count(), await versionOf(other)]).toEqual([25, 2]);
  });

  it('does not count what went days ago, whatever the clock says', async () => {
    for (const [later, answer] of [
      [0, 25],
      [25 * 60 * 60_000, null],
    ] as const) {
      const { book, ids, pull: arrive } = await setUp(40);
      await arrive(buildPull(2, deleted(ids.slice(0, 15))));
      await emptyBin(book);
      book.pass(365 * 24 * 60 * 60_000);
      await emptyBin(book);
      book.pass(later);
      await emptyBin(book);
      expect(await arrive(buildPull(3, deleted(ids.slice(15, 25))))).toBe(answer);
    }
  });

  it('[PULL-15] stands until it is answered: neither time nor what is taken back from it ends it', async () => {
    const { book, ids, pull: arrive } = await setUp(40);
    await arrive(buildPull(2, deleted(ids.slice(0, 10))));
    await emptyBin(book);
    const page = buildPull(3, deleted(ids.slice(10, 22)));
    expect(await arrive(page)).toBe(22);
    book.pass(25 * 60 * 60_000);
    await emptyBin(book);
    for (const noteId of ids.slice(10, 15))
      await changeAudience(book, { noteId, audience: onlyMe });
    expect(await arrive(page)).toBe(17);
    await settleMassRemoval(book, { way: 'here', allow: false, count: 17 });
    expect(await arrive(page)).toBeNull();
    expect([await book.db.notes.count(), (await binned(book)).length]).toEqual([40, 0]);
    // The next few are a matter of their own.
    expect(await arrive(buildPull(4, deleted(ids.slice(22, 30))))).toBeNull();
    expect((await binned(book)).length).toBe(8);
  });

  it('is over when nothing of it is left to go', async () => {
    const { book, ids, pull: arrive } = await setUp(21);
    expect(await arrive(buildPull(3, deleted(ids)))).toBe(21);
    for (const noteId of ids) await changeAudience(book, { noteId, audience: onlyMe });
    expect(await arrive(buildPull(3, deleted(ids)))).toBeNull();
    expect([await book.db.notes.count(), await book.db.trash.count()]).toEqual([21, 0]);
  });

  it('goes to the bin under one mark when the person allows it, and comes back at once', async () => {
    const { book, docs, ids, pull: arrive } = await setUp(40);
    await arrive(buildPull(2, deleted(ids.slice(0, 5))));
    const page = buildPull(9, deleted(ids.slice(5, 30)));
    expect(await arrive(page)).toBe(30);
    expect(await settleMassRemoval(book, { way: 'here', allow: true, count: 30 })).toBe(true);
    expect(await settleMassRemoval(book, { way: 'here', allow: false })).toBe(false);
    expect(await arrive(page)).toBeNull();
    expect([await book.db.notes.count(), await versionOf(book)]).toEqual([10, 9]);
    const notes = await binned(book);
    expect(new Set(notes.map(({ batch }) => batch)).size).toBe(1);
    expect(notes[0]?.batch).toEqual(expect.any(String));
    const back = await bringBack(book, { noteIds: notes.map(({ id }) => id) });
    expect(back).toEqual({ ok: true, value: { back: 30 } });
    expect(await textsIn(book)).toEqual(docs.map(({ content }) => content.change).sort());
    expect(await binned(book)).toEqual([]);
  });

  it('leaves the notes here as private ones when the person does not', async () => {
    const { book, docs, ids, pull: arrive } = await setUp(30);
    await arrive(buildPull(2, deleted(ids.slice(0, 5))));
    const page = buildPull(9, deleted(ids.slice(5)));
    await arrive(page);
    await settleMassRemoval(book, { way: 'here', allow: false });
    expect(await arrive(page)).toBeNull();
    expect(await versionOf(book)).toBe(9);
    expect(await textsIn(book)).toEqual(docs.map(({ content }) => content.change).sort());
    const rows = await book.db.notes.toArray();
    expect(rows.every(({ note, sync }) => note.audience.kind === 'me' && sync === 'none')).toBe(
      true,
    );
    expect(await book.db.outbox.count()).toBe(0);
    // A deleted id is dead for the server; these can be shared again.
    expect(rows.filter(({ id }) => ids.includes(id))).toEqual([]);
    const again = { kind: 'team' as const, teamId: team.id };
    await changeAudience(book, { noteId: rows[0]!.id, audience: again });
    expect((await book.db.outbox.toArray()).map(({ mutation }) => mutation.name)).toEqual([
      'note.share@1',
    ]);
  });

  it('[PULL-15] is answered for all pages of the run that was asked about', async () => {
    const { book, ids, pull: arrive } = await setUp(60);
    const store = createSyncStore(book.db, book.newId);
    const pages = [
      buildPull(5, deleted(ids.slice(0, 25)), { more: true }),
      buildPull(9, deleted(ids.slice(25, 50))),
    ] as const;
    const asked = await store.weighPull(await store.cursors(), pages, book.now());
    expect(asked?.count).toBe(50);
    await settleMassRemoval(book, { way: 'here', allow: true });
    expect([await arrive(pages[0]), await arrive(pages[1])]).toEqual([null, null]);
    expect([await book.db.notes.count(), (await binned(book)).length]).toEqual([10, 50]);
  });

  it('leaves alone what the person threw away themselves before they answered', async () => {
    for (const allow of [true, false]) {
      const { book, ids, pull: arrive } = await setUp(30);
      const page = buildPull(9, deleted(ids));
      await arrive(page);
      await deleteNote(book, { noteId: ids[0]! });
      await settleMassRemoval(book, { way: 'here', allow });
      expect(await arrive(page)).toBeNull();
      expect(await book.db.trash.get(ids[0]!)).toMatchObject({ why: 'person' });
      expect(await book.db.trash.get(ids[0]!)).not.toHaveProperty('batch');
      expect(await book.db.notes.count()).toBe(allow ? 0 : 29);
    }
  });

  it('[PULL-15] asks anew for what comes later, and for what was decided on in vain', async () => {
    const { book, ids, pull: arrive } = await setUp(100);
    const first = buildPull(9, deleted(ids.slice(0, 30)));
    await arrive(first);
    await settleMassRemoval(book, { way: 'here', allow: true });
    expect(await arrive(first)).toBeNull();
    expect(await arrive(buildPull(10, deleted(ids.slice(30, 60))))).toBe(30);
    await settleMassRemoval(book, { way: 'here', allow: true });
    // The server has changed its mind; nothing is left of the answer.
    expect(await arrive(buildPull(11, []))).toBeNull();
    expect(await arrive(buildPull(12, deleted(ids.slice(30, 60))))).toBe(30);
    await settleMassRemoval(book, { way: 'here', allow: true });
    // The same words in another epoch are other words.
    expect(await arrive(buildPull(13, deleted(ids.slice(30, 60)), { epoch: 2 }))).toBe(30);
    expect(await book.db.notes.count()).toBe(70);
  });

  it('decides nothing when it is not what the person saw', async () => {
    const { book, ids, pull: arrive } = await setUp(60);
    await arrive(buildPull(9, deleted(ids.slice(0, 22))));
    await arrive(buildPull(10, deleted(ids)));
    expect(await settleMassRemoval(book, { way: 'here', allow: true, count: 22 })).toBe(false);
    expect(await arrive(buildPull(10, deleted(ids)))).toBe(60);
    expect(await settleMassRemoval(book, { way: 'there', allow: true })).toBe(false);
  });

  it('lets few more go along with what was decided', async () => {
    const { book, ids, pull: arrive } = await setUp(60);
    await arrive(buildPull(9, deleted(ids.slice(0, 30))));
    await settleMassRemoval(book, { way: 'here', allow: false });
    expect(await arrive(buildPull(10, deleted(ids.slice(0, 33))))).toBeNull();
    expect([await book.db.notes.count(), (await binned(book)).length]).toEqual([57, 3]);
  });

  it('[PULL-15] holds back nothing that concerns other people', async () => {
    const { book, ids, pull: arrive } = await setUp(30);
    const theirs = buildTeamNote('von Jonas');
    const kept = buildTeamNote('auch von Jonas');
    await book.db.teamNotes.bulkPut([theirs, kept].map(toTeamNoteRow));
    const page = buildPull(9, [...deleted(ids), removal(theirs.id, 'recalled')]);
    expect(await arrive(page)).toBe(30);
    expect((await book.db.teamNotes.toArray()).map(({ id }) => id)).toEqual([kept.id]);
    expect(await arrive({ ...page, teams: [], spaces: {}, gone: [space] })).toBeNull();
    expect(await book.db.teamNotes.count()).toBe(0);
  });

  it('never sees many of other people as one: a recall works at once', async () => {
    const { book, pull: arrive } = await setUp(1);
    const theirs = Array.from({ length: 50 }, (_, i) => buildTeamNote(`von Jonas ${i}`));
    await book.db.teamNotes.bulkPut(theirs.map(toTeamNoteRow));
    expect(
      await arrive(
        buildPull(
          9,
          theirs.map(({ id }) => removal(id)),
        ),
      ),
    ).toBeNull();
    expect(await book.db.teamNotes.count()).toBe(0);
  });

  it('does not count what has changes of its own: that stays anyway', async () => {
    const { book, ids, pull: arrive } = await setUp(30);
    for (const id of ids.slice(0, 10)) await changeAudience(book, { noteId: id, audience: onlyMe });
    expect(await arrive(buildPull(9, deleted(ids.slice(0, 30))))).toBeNull();
    expect([await book.db.notes.count(), await book.db.trash.count()]).toEqual([10, 20]);
  });

  it('[PULL-15] needs no word where no text goes: recalls, a lost team, a space told anew', async () => {
    for (const page of [
      (ids: string[]) =>
        buildPull(
          9,
          ids.map((id) => removal(id, 'recalled')),
        ),
      () => ({ ...buildPull(9, []), teams: [], spaces: {}, gone: [space] }),
      () => ({ ...buildPull(9, []), teams: [], spaces: {} }),
      () => buildPull(1, [], { epoch: 7, reset: true }),
    ]) {
      const { book, docs, ids, pull: arrive } = await setUp(30);
      expect(await arrive(page(ids))).toBeNull();
      expect(await textsIn(book)).toEqual(docs.map(({ content }) => content.change).sort());
      expect(await book.db.trash.count()).toBe(0);
    }
  });

  it('does not count what stands here in two versions or was refused: that stays anyway', async () => {
    for (const over of [{ conflict: buildTeamNote('anders') }, { sync: 'refused' as const }]) {
      const { book, ids, pull: arrive } = await setUp(30);
      await book.db.notes.bulkUpdate(
        ids.slice(0, 10).map((key) => ({ key, changes: { v: 1 as const, ...over } })),
      );
      expect(await arrive(buildPull(9, deleted(ids)))).toBeNull();
      expect([await book.db.notes.count(), await book.db.trash.count()]).toEqual([10, 20]);
    }
  });

  it('is measured by all that was shared before the first of it went', async () => {
    const { book, ids, pull: arrive } = await setUp(110);
    expect(await arrive(buildPull(8, deleted(ids.slice(0, 15))))).toBeNull();
    // 22 of 110 are a fifth; of the 95 that are left they would be more.
    expect(await arrive(buildPull(9, deleted(ids.slice(15, 22))))).toBeNull();
    expect(await book.db.trash.count()).toBe(22);
  });

  it('is read from no space whose team the person does not belong to', async () => {
    const { book, ids, pull: arrive } = await setUp(30);
    const page = { ...buildPull(9, deleted(ids)), teams: [] };
    expect(await arrive(page)).toBeNull();
    expect(await book.db.notes.count()).toBe(30);
  });

  it('[PULL-15] lets a team that is lost take effect while it asks about another one', async () => {
    const { book, ids, pull: arrive } = await setUp(30);
    const theirs = buildTeamNote('von Jonas', { teamId: otherTeam.id });
    await book.db.teams.put(otherTeam);
    await book.db.teamNotes.put(toTeamNoteRow(theirs));
    expect(await arrive(buildPull(9, deleted(ids)))).toBe(30);
    expect(await book.db.teams.toCollection().primaryKeys()).toEqual([team.id]);
    expect(await book.db.teamNotes.count()).toBe(0);
  });

  it('[PULL-15] takes what is said of a colleague’s note while it asks, with its reviews, and from its own team alone', async () => {
    const { book, ids, pull: arrive } = await setUp(30);
    const theirs = buildTeamNote('von Jonas');
    const moved = buildTeamNote('zieht um', { teamId: otherTeam.id });
    await book.db.teams.put(otherTeam);
    await book.db.teamNotes.bulkPut([theirs, moved].map(toTeamNoteRow));
    await book.db.reviews.bulkPut([theirs, moved].map(({ id }) => buildAnswer(id, 'gesehen')));
    const ops = [...deleted(ids), removal(theirs.id, 'recalled'), removal(moved.id, 'recalled')];
    expect(await arrive(buildPull(9, ops, {}, [team, otherTeam]))).toBe(30);
    expect((await book.db.teamNotes.toArray()).map(({ id }) => id)).toEqual([moved.id]);
    expect((await book.db.reviews.toArray()).map(({ noteId }) => noteId)).toEqual([moved.id]);
  });

  it('is weighed against nothing when the cursors have moved on meanwhile', async () => {
    const { book, ids } = await setUp(30);
    const store = createSyncStore(book.db, book.newId);
    const page = buildPull(9, deleted(ids));
    expect(await store.weighPull({}, [page], book.now())).toBeNull();
    expect(await store.applyPull({}, page, book.now())).toEqual([]);
    expect(await book.db.notes.count()).toBe(30);
  });
});
