import type { NudgeAnswer } from '../domain/nudge-history.ts';
import type { SnoozeChoice } from '../domain/nudge-settings.ts';
import type { NudgeAnswered } from '../messages/nudge-views.ts';
import { answer } from '../nudges/decide/answer.ts';
import { snooze } from '../nudges/decide/snooze.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import {
  readNudgeHistory,
  readNudgeSettings,
  writeNudgeHistory,
  writeNudgeSettings,
} from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** Writes down what a person did with a card, and for how long they want to hear nothing. Safe to repeat. */
export function answerNudge(
  book: NudgeBook,
  input: { id: string; answer: NudgeAnswer; snooze?: SnoozeChoice },
): Promise<NudgeAnswered> {
  const { db, offsetAt } = book;
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const before = await readNudgeHistory(db);
    const now = { at: book.now(), offsetAt };
    const { history, askToSwitchOff } = answer(before, input.id, input.answer, now.at);
    await writeNudgeHistory(db, history);
    if (input.snooze) {
      const settings = await readNudgeSettings(db);
      const snoozed = snooze(input.snooze, history.clock, now);
      await writeNudgeSettings(db, { ...settings, snooze: snoozed });
    }
    return { askToSwitchOff };
  });
}
