import type { SnoozeChoice } from '../domain/nudge-settings.ts';
import { snooze } from '../nudges/decide/snooze.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readNudgeHistory, readNudgeSettings, writeNudgeSettings } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** Silences all nudges for a while; null: they may come again. */
export function snoozeNudges(book: NudgeBook, choice: SnoozeChoice | null): Promise<void> {
  const { db, offsetAt } = book;
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const [history, settings] = [await readNudgeHistory(db), await readNudgeSettings(db)];
    const now = { at: book.now(), offsetAt };
    const snoozed = choice && snooze(choice, history.clock, now);
    await writeNudgeSettings(db, { ...settings, snooze: snoozed });
  });
}
