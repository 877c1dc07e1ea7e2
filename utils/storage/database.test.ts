import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { buildTeamContent } from '../../test/extension/build-content.ts';
import { buildInsertion } from '../../test/extension/build-insertion.ts';
import { buildAnswer, buildDraft, buildTeamNote, team } from '../../test/extension/build-notes.ts';
import { createNote } from '../domain/note.ts';
import { Database } from './database.ts';
import { toDraftRow } from './tables/draft-row.ts';
import { toInsertionRow } from './tables/insertion-row.ts';
import { freshRow } from './tables/own-note-row.ts';
import { withDoc } from './tables/team-content-row.ts';
import { toTeamNoteRow } from './tables/team-note-row.ts';

/** The schema as the first released version wrote it; it must never be changed here. */
const versionOne = {
  drafts: 'id, placeKey, editsNote',
  notes: 'id, placeKey',
  teamNotes: 'id, placeKey, teamId',
  reviews: 'id, noteId, teamId',
  outbox: '++order, noteId, queuedAt',
  spaces: 'id',
  teams: 'id',
  trash: 'id, [done+dueAt]',
  settings: 'key',
  meta: 'key',
};

function buildRows() {
  const draft = buildDraft('Entwurf');
  const { content } = buildDraft('Notiz');
  const row = freshRow(createNote({ id: 'n', content, audience: { kind: 'me' }, now: 5 }));
  const trash = { id: 't', v: 1, row, why: 'person', deletedAt: 1, dueAt: 2, done: 1 };
  const mutation = { name: 'note.delete@1' };
  return {
    drafts: [toDraftRow(draft, null)],
    notes: [row],
    teamNotes: [toTeamNoteRow(buildTeamNote('von Jonas'))],
    reviews: [buildAnswer('n', 'danke')],
    outbox: [{ order: 1, v: 1, seq: null, noteId: 'n', queuedAt: 3, mutation }],
    spaces: [{ id: team.id, epoch: 'e', version: 4 }],
    teams: [team],
    trash: [trash],
    settings: [{ key: 'settings', value: { language: 'en' } }],
    meta: [{ key: 'lease', value: { owner: 'a', until: 1 } }],
  };
}

describe('a database of the first version', () => {
  it('opens in the newest with everything in it, and takes what is new', async () => {
    const indexedDB = new IDBFactory();
    const old = new Dexie('test', { indexedDB, IDBKeyRange });
    old.version(1).stores(versionOne);
    const rows = buildRows();
    for (const [name, some] of Object.entries(rows)) await old.table(name).bulkAdd(some);
    old.close();

    const db = new Database('test', { indexedDB, IDBKeyRange });
    for (const [name, some] of Object.entries(rows)) {
      expect([name, await db.table(name).toArray()]).toEqual([name, some]);
    }
    const row = toInsertionRow(buildInsertion('n'));
    await db.insertions.put(row);
    expect(await db.insertions.where('noteId').equals('n').toArray()).toEqual([row]);
    const content = withDoc(undefined, buildTeamContent('Was merkt sie?'));
    await db.teamContent.put(content);
    expect(await db.teamContent.where('teamId').equals(team.id).toArray()).toEqual([content]);
    expect(
      await db.notes
        .where('placeKey')
        .equals(rows.notes[0]?.placeKey ?? '')
        .count(),
    ).toBe(1);
    expect(await db.outbox.add({ ...row, noteId: 'n' } as never)).toBe(2);
    db.close();
  });

  it('names every table that the newest version still has', () => {
    const db = new Database('unopened', { indexedDB: new IDBFactory(), IDBKeyRange });
    const names = db.tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(versionOne)));
    for (const [name, schema] of Object.entries(versionOne)) {
      const { primKey, indexes } = db.table(name).schema;
      const kept = [primKey, ...indexes].map(({ src }) => src);
      expect([name, kept]).toEqual([name, expect.arrayContaining(schema.split(', '))]);
    }
  });
});
