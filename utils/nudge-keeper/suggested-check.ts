import type { AskedNudge } from '../domain/asked-nudge.ts';
import type { ShownNudge } from '../domain/nudge-history.ts';
import { placeKeyOf, type Place } from '../domain/place.ts';
import type { SuggestedCheck } from '../messages/nudge-views.ts';
import { isTitled, isTypedOn } from '../nudges/decide/places.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readAsked, readNudgeHistory } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** A question that still stands: it was neither refused nor left to go with its card. */
const standing: ReadonlySet<ShownNudge['outcome']> = new Set(['open', 'later', 'used']);

/** Whether a nudge was about this place, or about what this ticket was before it existed. */
function isAbout(asked: AskedNudge, shown: ShownNudge, place: Place): boolean {
  if (asked.placeKey === placeKeyOf(place))
    return place.key !== null || isTypedOn(shown.title, place.title);
  const wasOnlyBegun = asked.placeKey.includes('|new-');
  return place.key !== null && wasOnlyBegun && isTitled(place, shown.title, shown.project);
}

/** What a nudge asked about a place and no note saved there since answers; null: nothing. */
export function suggestedCheckFor(
  { db }: Pick<NudgeBook, 'db'>,
  place: Place,
): Promise<SuggestedCheck | null> {
  return inTransaction(db, 'r', [db.nudges, db.notes], async () => {
    const [{ shown }, asked] = [await readNudgeHistory(db), await readAsked(db)];
    for (const one of asked.toReversed()) {
      const nudge = shown.find(({ id }) => id === one.id);
      const question = one.question?.text;
      if (!nudge || question === undefined || !standing.has(nudge.outcome)) continue;
      if (!isAbout(one, nudge, place)) continue;
      const places = [one.placeKey, placeKeyOf(place)];
      const notes = await db.notes.where('placeKey').anyOf(places).toArray();
      if (notes.some(({ note }) => note.createdAt >= nudge.at)) continue;
      const { id: nudgeId, touchpoint, friction, outcome } = nudge;
      return { nudgeId, question, touchpoint, friction, chosen: outcome === 'used' };
    }
    return null;
  });
}
