import type { Analysis } from '../domain/analysis.ts';
import type { NudgeSilenceKind } from '../domain/nudge-silence.ts';
import type { Moment, Nudge } from '../domain/nudge.ts';
import { placeKeyOf } from '../domain/place.ts';
import { speak } from '../nudges/decide/speak.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import {
  readAsked,
  readNudgeHistory,
  readNudgeSettings,
  writeAsked,
  writeNudgeHistory,
} from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** A nudge as it was stored, or why there is none. */
export type Said =
  | { readonly kind: 'nudge'; readonly id: string; readonly nudge: Nudge; readonly at: number }
  | { readonly kind: 'silence'; readonly why: NudgeSilenceKind };

/**
 * Looks, decides and stores in one transaction, so that two tabs never both get a nudge, and nothing can be shown
 * that does not count (CAP-3). Silence is stored, too: it is told in the settings, and felt time lives on looks.
 */
export function speakUp(book: NudgeBook, moment: Moment, analysis: Analysis | null): Promise<Said> {
  const { db, newId, offsetAt } = book;
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const [history, settings] = [await readNudgeHistory(db), await readNudgeSettings(db)];
    // Not before the transaction has begun: one that had to wait must not count by an older time.
    const now = { at: book.now(), offsetAt, id: newId() };
    const spoken = speak(moment, analysis, history, settings, now);
    await writeNudgeHistory(db, spoken.history);
    if (!spoken.nudge) return { kind: 'silence', why: spoken.silence.kind };
    const asked = { id: now.id, placeKey: placeKeyOf(spoken.nudge.place), question: null };
    await writeAsked(db, [...(await readAsked(db)), asked]);
    return { kind: 'nudge', id: now.id, nudge: spoken.nudge, at: now.at };
  });
}
