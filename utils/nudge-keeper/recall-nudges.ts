import type { AskedNudge } from '../domain/asked-nudge.ts';
import type { NudgeExplanation } from '../domain/nudge-explanation.ts';
import type { NudgeSettings } from '../domain/nudge-settings.ts';
import { explain } from '../nudges/decide/explain.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readAsked, readNudgeHistory, readNudgeSettings } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** All that is known about nudges, at one moment. */
export type NudgeMemory = {
  settings: NudgeSettings;
  explanation: NudgeExplanation;
  /** Newest first. */
  asked: AskedNudge[];
};

export function recallNudges({ db, now, offsetAt }: NudgeBook): Promise<NudgeMemory> {
  return inTransaction(db, 'r', [db.nudges], async () => {
    const [history, settings] = [await readNudgeHistory(db), await readNudgeSettings(db)];
    const explanation = explain(history, settings, { at: now(), offsetAt });
    return { settings, explanation, asked: (await readAsked(db)).toReversed() };
  });
}
