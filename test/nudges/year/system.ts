import { nudgeHistorySchema } from '../../../utils/domain/nudge-history-schema.ts';
import type { NudgeHistory } from '../../../utils/domain/nudge-history.ts';
import { answer } from '../../../utils/nudges/decide/answer.ts';
import { decide } from '../../../utils/nudges/decide/decide.ts';
import { speak } from '../../../utils/nudges/decide/speak.ts';

/** What is simulated: the real rules, or wrong ones that the simulation has to find. */
export type System = {
  readonly speak: typeof speak;
  readonly answer: typeof answer;
  /** A second tab that thinks it may speak, from a history that lacks the newest event. */
  readonly speakFromStale: (
    stale: NudgeHistory,
    ...call: Parameters<typeof speak>
  ) => ReturnType<typeof speak>;
  /** The browser ends and starts again: all that is left is what was stored. */
  readonly restart: (history: NudgeHistory) => NudgeHistory;
};

export const realSystem: System = {
  speak,
  answer,
  speakFromStale: (stale, moment, analysis, newest, settings, now) => {
    // The tab only proposes; the history's owner decides anew.
    decide(moment, analysis, stale, settings, now);
    return speak(moment, analysis, newest, settings, now);
  },
  restart: (history) => nudgeHistorySchema.parse(JSON.parse(JSON.stringify(history))),
};
