import type { NudgeSettings } from '../domain/nudge-settings.ts';
import { forgive } from '../nudges/decide/tiredness.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import {
  applyNudgeSettings,
  readNudgeHistory,
  readNudgeSettings,
  writeNudgeHistory,
  writeNudgeSettings,
} from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/**
 * Changes some settings; what cannot be used is left as it was. A type that is switched on again comes as at the
 * start (TIRE-5).
 */
export function changeNudgeSettings(
  { db }: Pick<NudgeBook, 'db'>,
  change: Partial<Omit<NudgeSettings, 'snooze'>>,
): Promise<NudgeSettings> {
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const before = await readNudgeSettings(db);
    // Snoozing has rules of its own about clocks.
    const after = applyNudgeSettings(before, { ...change, snooze: before.snooze });
    await writeNudgeSettings(db, after);
    const onAgain = before.typesOff.filter((type) => !after.typesOff.includes(type));
    if (onAgain.length > 0)
      await writeNudgeHistory(db, onAgain.reduce(forgive, await readNudgeHistory(db)));
    return after;
  });
}
