import { lookAtClock } from '../../domain/felt-clock.ts';
import type { NudgeExplanation } from '../../domain/nudge-explanation.ts';
import type { NudgeHistory } from '../../domain/nudge-history.ts';
import { NUDGE_CAPS, weekCapOf } from '../../domain/nudge-settings.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import { nudgeTypes } from '../../domain/nudge.ts';
import type { LocalNow } from './local-time.ts';
import { nextPossible, nextPossibleOfType } from './next-possible.ts';
import { countedAt, pointAt, timedSilence } from './timed-rules.ts';
import { asksToSwitchOff, halvingsOf, tirednessOfType } from './tiredness.ts';

/** Gathers when and why nudges came or stayed away, and when the next may come. */
export function explain(
  history: NudgeHistory,
  settings: NudgeSettings,
  now: LocalNow,
): NudgeExplanation {
  const point = pointAt(lookAtClock(history.clock, now.at), now.offsetAt, now.at);
  const { today, week } = countedAt(history, point);
  return {
    shown: history.shown.toReversed(),
    silences: history.silences.toReversed(),
    caps: {
      today: { count: today, most: NUDGE_CAPS.perDay },
      week: { count: week, most: weekCapOf(settings) },
    },
    types: nudgeTypes.map((type) => {
      const off = settings.allOff || settings.typesOff.includes(type);
      return {
        type,
        off,
        halvings: halvingsOf(tirednessOfType(history, type)),
        askToSwitchOff: !off && asksToSwitchOff(history, type),
        silence: off ? null : timedSilence(history, settings, point, type),
        nextPossibleAt: nextPossibleOfType(history, settings, point, type),
      };
    }),
    nextPossibleAt: nextPossible(history, settings, point),
    corrections: history.corrections.toReversed(),
  };
}
