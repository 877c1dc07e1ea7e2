import { placeKeyOf, type Place } from '../domain/place.ts';
import { answer } from '../nudges/decide/answer.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readNudgeHistory, writeNudgeHistory } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/**
 * A card went without an answer: it was ignored, unless the person has noted something there since, which is all that
 * it asked for. What was answered stays answered.
 */
export function letNudgeGo({ db, now }: NudgeBook, id: string, place: Place): Promise<void> {
  return inTransaction(db, 'rw', [db.nudges, db.notes], async () => {
    const history = await readNudgeHistory(db);
    const nudge = history.shown.find((one) => one.id === id);
    if (nudge?.outcome !== 'open') return;
    const notes = await db.notes.where('placeKey').equals(placeKeyOf(place)).toArray();
    const isUsed = notes.some(({ note }) => note.createdAt >= nudge.at);
    const given = { kind: isUsed ? 'used' : 'ignored' } as const;
    await writeNudgeHistory(db, answer(history, id, given, now()).history);
  });
}
