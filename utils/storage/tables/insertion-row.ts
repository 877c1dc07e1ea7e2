import type { Insertion } from '../../domain/insertion.ts';

/** How long what was inserted can be taken back from here, in milliseconds: 24 hours. */
export const UNDO_KEPT_MS = 24 * 60 * 60 * 1000;

/** Largest way back that is kept, in characters of JSON: two versions of a very long description. */
export const MAX_UNDO = 200_000;

/** Where a note's text was put. Stays on this device: no export and no sync reads this table. */
export type InsertionRow = {
  id: string;
  v: 1;
  noteId: string;
  /** When the way back ends; absent where there is none, so that the index holds only rows that have one. */
  undoUntil?: number;
  insertion: Insertion;
};

/** The stored form of an insertion; a way back that is too large is not kept. */
export function toInsertionRow(insertion: Insertion): InsertionRow {
  const { id, noteId, at, undo } = insertion;
  const row = { id, v: 1 as const, noteId };
  if (undo === null || JSON.stringify(undo).length > MAX_UNDO) {
    return { ...row, insertion: { ...insertion, undo: null } };
  }
  return { ...row, undoUntil: at + UNDO_KEPT_MS, insertion };
}

/** The insertion as it stands now: what is past its time can no longer be taken back. */
export function readInsertionRow({ insertion, undoUntil = 0 }: InsertionRow, now: number) {
  return undoUntil > now ? insertion : { ...insertion, undo: null };
}
