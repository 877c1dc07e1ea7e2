import { placeKeyOf, type Place } from '../domain/place.ts';
import { isTypedOn } from '../nudges/decide/places.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { NudgeBook } from './nudge-book.ts';

/**
 * Whether the person has noted something at this place, or begun to (HAND-3). Things that are about to be created
 * share one place in each project: there the title tells them apart.
 */
export function hasNoted({ db }: Pick<NudgeBook, 'db'>, place: Place): Promise<boolean> {
  const here = placeKeyOf(place);
  const isMeant = (at: Place) => place.key !== null || isTypedOn(at.title, place.title);
  return inTransaction(db, 'r', [db.notes, db.drafts], async () => {
    const notes = await db.notes.where('placeKey').equals(here).toArray();
    if (notes.some(({ note }) => isMeant(note.content.place))) return true;
    const drafts = await db.drafts.where('placeKey').equals(here).toArray();
    return drafts.some(
      ({ draft: { content } }) => isMeant(content.place) && content.change.trim() !== '',
    );
  });
}
