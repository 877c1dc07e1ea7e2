import type { WorkProfile } from '../domain/work-profile.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { applyWorkProfile, readWorkProfile, writeWorkProfile } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** Changes role or work area; what cannot be used is left as it was. */
export function changeWorkProfile(
  { db }: Pick<NudgeBook, 'db'>,
  change: Partial<WorkProfile>,
): Promise<WorkProfile> {
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const after = applyWorkProfile(await readWorkProfile(db), change);
    await writeWorkProfile(db, after);
    return after;
  });
}
