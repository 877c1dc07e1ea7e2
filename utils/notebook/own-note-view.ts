import type { ReviewEvent } from '../domain/review.ts';
import type { OwnNoteView } from '../messages/views.ts';
import type { Database } from '../storage/database.ts';
import { readOwnNoteRow, type OwnNoteRow } from '../storage/tables/own-note-row.ts';

/** A stored note as the screens see it. */
export function toOwnNoteView(stored: OwnNoteRow, review: ReviewEvent[]): OwnNoteView {
  const { note, sync, refusal, conflict } = readOwnNoteRow(stored);
  return { note, sync, refusal, conflict, review, insertions: [] };
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

/** One note with its review. */
export async function readOwnNoteView(db: Database, row: OwnNoteRow): Promise<OwnNoteView> {
  return toOwnNoteView(row, await db.reviews.where('noteId').equals(row.id).toArray());
}
