import type { Insertion } from '../domain/insertion.ts';
import type { Database } from './database.ts';
import { readInsertionRow, toInsertionRow } from './tables/insertion-row.ts';

/** What was inserted of these notes, by note, newest first. */
export async function readInsertions(
  db: Database,
  noteIds: readonly string[],
  now: number,
): Promise<Map<string, Insertion[]>> {
  const rows = await db.insertions.where('noteId').anyOf(noteIds).toArray();
  const groups = new Map<string, Insertion[]>();
  for (const row of rows) {
    const group = groups.get(row.noteId) ?? [];
    groups.set(row.noteId, [...group, readInsertionRow(row, now)]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.at - a.at);
  return groups;
}

/** A note that came back under a new id brings along where its text was put. */
export async function moveInsertions(db: Database, from: string, to: string): Promise<void> {
  await db.insertions
    .where('noteId')
    .equals(from)
    .modify((row) => {
      row.noteId = to;
      row.insertion = { ...row.insertion, noteId: to };
    });
}

/** Of notes that are gone for good nothing is remembered. */
export async function forgetInsertionsOf(db: Database, noteIds: readonly string[]): Promise<void> {
  await db.insertions.where('noteId').anyOf(noteIds).delete();
}

/** Drops the ways back whose time is over: they hold whole descriptions of other people's tickets. */
export async function dropOldUndo(db: Database, now: number): Promise<void> {
  const old = await db.insertions.where('undoUntil').belowOrEqual(now).toArray();
  const kept = old.map(({ insertion }) => toInsertionRow({ ...insertion, undo: null }));
  await db.insertions.bulkPut(kept);
}
