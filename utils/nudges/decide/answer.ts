import type { NudgeAnswer, NudgeHistory, ShownNudge } from '../../domain/nudge-history.ts';
import type { NudgeType } from '../../domain/nudge.ts';
import { compact } from './compact.ts';
import { learn, unlearn } from './learn.ts';
import { asksToSwitchOff } from './tiredness.ts';

export type Answered = {
  readonly history: NudgeHistory;
  /** The type about which "abschalten?" is to be asked now, on the same card. */
  readonly askToSwitchOff: NudgeType | null;
};

/**
 * Writes down what a person did with a nudge. The last answer holds: "später" may become a use, and another why
 * takes the correction of "falsch erkannt" back. An answer to a nudge that is no longer listed changes nothing.
 * @param at milliseconds since 1970
 */
export function answer(
  history: NudgeHistory,
  id: string,
  given: NudgeAnswer,
  at: number,
): Answered {
  const nudge = history.shown.find((one) => one.id === id);
  if (!nudge) return { history, askToSwitchOff: null };
  const answered = withAnswer(nudge, given);
  const listed = {
    ...history,
    shown: history.shown.map((one) => (one === nudge ? answered : one)),
  };
  const taught = compact(teach(listed, answered, given, at));
  const asks = given.kind === 'dismissed' && asksToSwitchOff(taught, nudge.type);
  return { history: taught, askToSwitchOff: asks ? nudge.type : null };
}

function withAnswer(nudge: ShownNudge, given: NudgeAnswer): ShownNudge {
  if (given.kind === 'keep') return { ...nudge, kept: true };
  if (given.kind === 'dismissed') return { ...nudge, outcome: 'dismissed', why: given.why };
  // A card that goes away after it was answered was not ignored.
  if (given.kind === 'ignored' && nudge.outcome !== 'open') return nudge;
  return { ...nudge, outcome: given.kind, why: null };
}

/** Only an answer about the text teaches, or takes back what the last one taught. */
function teach(
  history: NudgeHistory,
  nudge: ShownNudge,
  given: NudgeAnswer,
  at: number,
): NudgeHistory {
  if (given.kind === 'keep' || given.kind === 'ignored') return history;
  return nudge.why === 'misread' ? learn(history, nudge, at) : unlearn(history, nudge.id);
}
