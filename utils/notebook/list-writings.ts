import type { Writing } from '../domain/guess-ticket.ts';
import type { Place } from '../domain/place.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';

/** What was written, and the place it was written at. */
export type PlacedWriting = Writing & { place: Place };

/** A UUIDv7 begins with the moment it was made: for a draft, its first keystroke. Milliseconds since 1970. */
function madeAt(id: string): number {
  return id[14] === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0;
}

/**
 * Notes and drafts of forms for new tickets that were touched since then. Whatever was there before the
 * form was opened counts as begun with it: an older ticket cannot come out of it.
 */
export function listWritings(
  { db }: Notebook,
  form: { placeKeys: readonly string[]; openedAt: number },
  since: number,
): Promise<PlacedWriting[]> {
  const { openedAt } = form;
  const placeKeys = [...form.placeKeys];
  return inTransaction(db, 'r', [db.notes, db.drafts], async () => {
    const [notes, drafts] = await Promise.all([
      db.notes.where('placeKey').anyOf(placeKeys).toArray(),
      db.drafts.where('placeKey').anyOf(placeKeys).toArray(),
    ]);
    const writings = [
      ...notes.map(({ id, note }) => {
        const { place } = note.content;
        const begunAt = Math.min(madeAt(id) || note.createdAt, note.createdAt);
        return { id, place, begunAt, touchedAt: note.createdAt };
      }),
      ...drafts
        .filter(({ editsNote }) => editsNote === '')
        .map(({ id, draft: { content, updatedAt } }) => {
          const begunAt = madeAt(id) || updatedAt;
          return { id, place: content.place, begunAt, touchedAt: updatedAt };
        }),
    ];
    return writings
      .filter(({ touchedAt }) => touchedAt >= since)
      .map(({ id, place, begunAt, touchedAt }) => {
        const { title, container } = place;
        const begun = Math.max(begunAt, openedAt);
        return { id, place, here: touchedAt >= openedAt, title, container, begunAt: begun };
      });
  });
}
