import { emptyNudgeHistory } from '../domain/nudge-history.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { writeAsked, writeNudgeHistory } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** "Alles vergessen": what came, what was asked, what was learnt. Settings, role and work area stay. */
export function forgetNudges({ db }: Pick<NudgeBook, 'db'>): Promise<void> {
  return inTransaction(db, 'rw', [db.nudges], async () => {
    await writeNudgeHistory(db, emptyNudgeHistory);
    await writeAsked(db, []);
  });
}
