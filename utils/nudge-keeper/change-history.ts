import type { NudgeHistory } from '../domain/nudge-history.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readNudgeHistory, writeNudgeHistory } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** Gives the newest history to `next` and stores what it makes of it, in one transaction. */
export function changeHistory(
  { db }: Pick<NudgeBook, 'db'>,
  next: (history: NudgeHistory) => NudgeHistory,
): Promise<void> {
  return inTransaction(db, 'rw', [db.nudges], async () => {
    await writeNudgeHistory(db, next(await readNudgeHistory(db)));
  });
}
