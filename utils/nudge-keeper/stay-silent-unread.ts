import type { NudgeSilenceKind } from '../domain/nudge-silence.ts';
import type { Moment } from '../domain/nudge.ts';
import { silenceBeforeReading } from '../nudges/decide/decide.ts';
import { staySilent } from '../nudges/decide/speak.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readNudgeHistory, readNudgeSettings, writeNudgeHistory } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/**
 * Whether this moment passes in silence whatever its text says; stored like every silence. Null: somebody has to
 * read the text.
 */
export function staySilentUnread(
  book: NudgeBook,
  moment: Moment,
): Promise<NudgeSilenceKind | null> {
  const { db, offsetAt } = book;
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const [history, settings] = [await readNudgeHistory(db), await readNudgeSettings(db)];
    const now = { at: book.now(), offsetAt };
    const silence = silenceBeforeReading(moment, history, settings, now);
    if (!silence) return null;
    await writeNudgeHistory(db, staySilent(history, moment, silence, now));
    return silence.kind;
  });
}
