import type { NoteMutation } from '../../protocol/mutation.ts';
import type { Database } from '../database.ts';
import { changeQueue, type QueuePlan } from '../outbox/queue-changes.ts';
import { readRows } from '../read-rows.ts';
import type { OutboxRow } from '../tables/outbox-row.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import type { TrashRow } from '../tables/trash-row.ts';
import { readAgain } from './read-again.ts';
import { findWithdrawn, forgetWithdrawn, rememberWithdrawn } from './withdrawn-notes.ts';

/** A row of the outbox about a note. */
export type AnsweredRow = OutboxRow & { mutation: NoteMutation };

/**
 * What is known here of the notes that a batch of answers is about, read and written together: the number of
 * requests, not of bytes, is what the database costs. In between nothing is awaited, for Dexie follows no more than
 * a hundred awaits that bring it no work. A batch has at most one answer per note.
 */
export type AnsweredNotes = {
  own: ReadonlyMap<string, OwnNoteRow>;
  binned: ReadonlyMap<string, TrashRow>;
  /** What else waits of a note, in order. */
  waiting(noteId: string): readonly OutboxRow[];
  putOwn(row: OwnNoteRow): void;
  putBinned(row: TrashRow): void;
  queue(plan: QueuePlan): void;
  /** The team's space has to be read again. */
  readAgain(teamId: string): void;
  /** Where the note can be read, or no more. */
  moved(noteId: string, where: { from: string | null; to: string | null }): void;
  /** Writes what was collected. */
  flush(): Promise<void>;
};

/** What waits of these notes, in order. Where nothing lies in their range, as in a big sync, that is one question. */
async function readWaiting(db: Database, ids: readonly string[]): Promise<OutboxRow[]> {
  const inOrder = ids.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isAny = db.outbox.where('noteId').between(first, last, true, true);
  if ((await isAny.limit(1).primaryKeys()).length === 0) return [];
  const rows = await db.outbox.where('noteId').anyOf(ids).toArray();
  return rows.toSorted((a, b) => a.order - b.order);
}

/** Reads what the answers need; the answered rows themselves have left the outbox. */
export async function readAnsweredNotes(
  db: Database,
  answered: readonly AnsweredRow[],
): Promise<AnsweredNotes> {
  const ids = answered.map(({ noteId }) => noteId);
  const own = await readRows(db.notes, ids);
  const elsewhere = ids.filter((id) => !own.has(id));
  const binned = await readRows(db.trash, elsewhere);
  const groups = new Map<string, OutboxRow[]>();
  for (const row of await readWaiting(db, ids)) {
    const group = groups.get(row.noteId);
    if (group) group.push(row);
    else groups.set(row.noteId, [row]);
  }
  const notes: OwnNoteRow[] = [];
  const trash: TrashRow[] = [];
  const plans: QueuePlan[] = [];
  const doubtful = new Set<string>();
  const withdrawn = await findWithdrawn(db, ids);
  const moves: { noteId: string; from: string | null; to: string | null }[] = [];
  return {
    own,
    binned,
    waiting: (noteId) => groups.get(noteId) ?? [],
    putOwn: (row) => notes.push(row),
    putBinned: (row) => trash.push(row),
    queue: (plan) => plans.push(plan),
    readAgain: (teamId) => doubtful.add(teamId),
    moved: (noteId, { from, to }) => {
      if (from !== null || (to !== null && withdrawn.has(noteId))) moves.push({ noteId, from, to });
    },
    async flush() {
      await changeQueue(db, plans);
      if (notes.length > 0) await db.notes.bulkPut(notes);
      if (trash.length > 0) await db.trash.bulkPut(trash);
      for (const teamId of doubtful) await readAgain(db, teamId);
      for (const { noteId, from, to } of moves) {
        if (from !== null) await rememberWithdrawn(db, noteId, from);
        if (to !== null) await forgetWithdrawn(db, noteId, to);
      }
    },
  };
}
