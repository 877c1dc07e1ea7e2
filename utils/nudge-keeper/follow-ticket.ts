import { placeKeyOf, type Place } from '../domain/place.ts';
import { compact } from '../nudges/decide/compact.ts';
import { isTypedOn, rememberPlace } from '../nudges/decide/places.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import {
  readAsked,
  readNudgeHistory,
  writeAsked,
  writeNudgeHistory,
} from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/**
 * It became known which ticket a form has become (or that it was another one): what was asked in the form belongs
 * to the ticket, which has had its nudge (PLACE-1). Safe to repeat.
 */
export function followTicket(
  { db }: Pick<NudgeBook, 'db'>,
  { from, to }: { from: Place; to: Place },
): Promise<void> {
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const [history, asked] = [await readNudgeHistory(db), await readAsked(db)];
    const isMeant = ({ id, placeKey }: (typeof asked)[number]) => {
      const shown = history.shown.find((one) => one.id === id);
      if (!shown || placeKey !== placeKeyOf(from)) return false;
      // A ticket that was asked about as itself keeps its question, wherever notes go.
      return from.key === null
        ? isTypedOn(shown.title, from.title) || isTypedOn(shown.title, to.title)
        : shown.type === 'create-dialog';
    };
    if (!asked.some(isMeant)) return;
    const placeKey = placeKeyOf(to);
    await writeAsked(
      db,
      asked.map((one) => (isMeant(one) ? { ...one, placeKey } : one)),
    );
    await writeNudgeHistory(db, compact(rememberPlace(history, to)));
  });
}
