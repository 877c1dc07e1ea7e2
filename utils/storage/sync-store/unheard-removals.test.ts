import { expect, it } from 'vitest';

import { buildTeamNote } from '../../../test/extension/build-notes.ts';
import { buildPull, removal, space } from '../../../test/extension/build-shared.ts';
import { openTestNotebook } from '../../../test/extension/test-notebook.ts';
import { createSyncStore } from './create-sync-store.ts';

it('[PULL-9] passes over any number of removals of notes that were never here', async () => {
  const book = openTestNotebook();
  await book.db.spaces.put({ id: space, version: 1, epoch: 1, knows: ['content'] });
  const store = createSyncStore(book.db, book.newId);
  const unheard = Array.from({ length: 400 }, () => removal(book.newId()));
  const [kept, gone] = [buildTeamNote('bleibt'), buildTeamNote('kommt und geht')];
  const puts = [kept, gone].map((doc) => {
    return { op: 'put' as const, entity: 'note' as const, id: doc.id, doc };
  });
  const page = buildPull(9, [...unheard, ...puts, removal(gone.id)]);
  await store.applyPull(await store.cursors(), page, book.now());
  expect((await book.db.spaces.get(space))?.version).toBe(9);
  expect((await book.db.teamNotes.toArray()).map(({ id }) => id)).toEqual([kept.id]);
});
