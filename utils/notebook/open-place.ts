import type { Place } from '../domain/place.ts';
import { placeKeyOf } from '../domain/place.ts';
import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import type { PlaceView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readInsertions } from '../storage/insertion-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Notebook } from './notebook.ts';
import { groupByNote, toOwnNoteView } from './own-note-view.ts';

/** Everything the panel shows for a place but the account, which is not kept in the database alone. */
export async function openPlace(
  book: Notebook,
  { place }: { place: Place },
): Promise<Result<Omit<PlaceView, 'account'>>> {
  const { db } = book;
  const placeKey = placeKeyOf(place);
  const tables = [db.drafts, db.notes, db.teamNotes, db.reviews, db.insertions, db.settings];
  const view = await inTransaction(db, 'r', tables, async () => {
    const [drafts, own, team, settings] = await Promise.all([
      db.drafts.where('placeKey').equals(placeKey).toArray(),
      db.notes.where('placeKey').equals(placeKey).toArray(),
      db.teamNotes.where('placeKey').equals(placeKey).toArray(),
      readSettings(db),
    ]);
    const ids = [...own, ...team].map((row) => row.id);
    const mine = new Set(own.map((row) => row.id));
    const [events, insertions] = await Promise.all([
      db.reviews.where('noteId').anyOf(ids).toArray(),
      readInsertions(db, [...mine], book.now()),
    ]);
    const reviews = groupByNote(events);
    return {
      placeKey,
      drafts: drafts.map((row) => row.draft).sort((a, b) => b.updatedAt - a.updatedAt),
      own: own
        .sort((a, b) => b.editedAt - a.editedAt)
        .map((row) => toOwnNoteView(row, reviews.get(row.id) ?? [], insertions.get(row.id) ?? [])),
      team: team
        .filter((row) => !mine.has(row.id))
        .sort((a, b) => b.note.sharedAt - a.note.sharedAt)
        .map(({ id, note }) => ({ note, review: reviews.get(id) ?? [] })),
      settings,
    };
  });
  return succeeded(view);
}
