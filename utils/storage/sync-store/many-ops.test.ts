import { beforeEach, describe, expect, it } from 'vitest';

import { buildTeamNote, otherTeam, team } from '../../../test/extension/build-notes.ts';
import { buildPull, putShared, removal, space } from '../../../test/extension/build-shared.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import type { TeamNote } from '../../domain/note.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import type { Op, SpacePage } from '../../protocol/pull.ts';
import { toTeamNoteRow } from '../tables/team-note-row.ts';
import { createSyncStore } from './create-sync-store.ts';
import { rememberWithdrawn } from './withdrawn-notes.ts';

/** Far more than the hundred awaits without work that Dexie follows. */
const MANY = 400;

let book: TestNotebook;
const put = (doc: TeamNote): Op => ({ op: 'put', entity: 'note', id: doc.id, doc });
const many = (build: () => TeamNote) => Array.from({ length: MANY }, build);

async function pull(ops: Op[], over: Partial<SpacePage> = {}) {
  const store = createSyncStore(book.db, book.newId);
  const page = buildPull(9, ops, over, [team, otherTeam]);
  await store.applyPull(await store.cursors(), page, book.now());
  expect((await book.db.spaces.get(space))?.version).toBe(9);
}

beforeEach(async () => {
  book = openTestNotebook();
  await book.db.teams.bulkPut([team, otherTeam]);
  await book.db.spaces.put({ id: space, version: 1, epoch: 1, knows: ['content'] });
});

describe('[PULL-9] a page of many operations gets through', () => {
  it('that remove what was never here', async () => {
    const unheard = Array.from({ length: MANY }, () => removal(book.newId()));
    const [kept, gone] = [buildTeamNote('bleibt'), buildTeamNote('kommt und geht')];
    await pull([...unheard, put(kept), put(gone), removal(gone.id)]);
    expect((await book.db.teamNotes.toArray()).map(({ id }) => id)).toEqual([kept.id]);
  });

  it('that remove what colleagues have moved to another team', async () => {
    const moved = many(() => buildTeamNote('woanders', { id: book.newId(), teamId: otherTeam.id }));
    await book.db.teamNotes.bulkPut(moved.map(toTeamNoteRow));
    await pull(moved.map(({ id }) => removal(id, 'recalled')));
    expect(await book.db.teamNotes.count()).toBe(MANY);
  });

  it('that tell of own notes, known or not', async () => {
    const known = await putShared(book, MANY);
    const fresh = many(() => buildTeamNote('neu', { id: book.newId(), mine: true }));
    await pull([...known.map((doc) => ({ ...doc, rev: doc.rev + 1 })), ...fresh].map(put));
    expect(await book.db.notes.count()).toBe(2 * MANY);
  });

  it('that show again what is being taken back', async () => {
    const shown = await putShared(book, MANY);
    for (const { id } of shown) {
      await changeAudience(book, { noteId: id, audience: onlyMe });
      await rememberWithdrawn(book.db, id, team.id);
    }
    await pull(shown.map(put), { reset: true, epoch: 2 });
    expect(await book.db.outbox.count()).toBe(MANY);
  });
});
