import type { Insertion } from '../domain/insertion.ts';
import type { ReviewEvent } from '../domain/review.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readInsertions } from '../storage/insertion-store.ts';
import { readOwnNoteRow, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import type { Notebook } from './notebook.ts';

/** A stored note as the screens see it. */
export function toOwnNoteView(
  stored: OwnNoteRow,
  review: ReviewEvent[],
  insertions: Insertion[],
): OwnNoteView {
  const { note, sync, refusal, conflict, cameFrom } = readOwnNoteRow(stored);
  // Moved back elsewhere, it came from nowhere.
  const origin = cameFrom && note.content.place.kind === 'issue' ? { cameFrom } : {};
  return { note, sync, refusal, conflict, review, insertions, ...origin };
}

/** Review events by note. */
export function groupByNote(events: readonly ReviewEvent[]): Map<string, ReviewEvent[]> {
  const groups = new Map<string, ReviewEvent[]>();
  for (const event of events) {
    const group = groups.get(event.noteId);
    if (group) group.push(event);
    else groups.set(event.noteId, [event]);
  }
  return groups;
}

/** One note with what came back and where its text was put. */
export async function readOwnNoteView(
  { db, now }: Pick<Notebook, 'db' | 'now'>,
  row: OwnNoteRow,
): Promise<OwnNoteView> {
  return inTransaction(db, 'r', [db.reviews, db.insertions], async () => {
    const [review, insertions] = await Promise.all([
      db.reviews.where('noteId').equals(row.id).toArray(),
      readInsertions(db, [row.id], now()),
    ]);
    return toOwnNoteView(row, review, insertions.get(row.id) ?? []);
  });
}
