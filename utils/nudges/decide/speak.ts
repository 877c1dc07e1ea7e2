import type { Analysis } from '../../domain/analysis.ts';
import { lookAtClock } from '../../domain/felt-clock.ts';
import type { NudgeHistory, ShownNudge } from '../../domain/nudge-history.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import type { Silence } from '../../domain/nudge-silence.ts';
import type { Moment, Nudge } from '../../domain/nudge.ts';
import { compact } from './compact.ts';
import { decide } from './decide.ts';
import type { Proposal } from './decide.ts';
import type { LocalNow } from './local-time.ts';
import { nextPossible } from './next-possible.ts';
import { projectOf, rememberPlace } from './places.ts';
import { pointAt } from './timed-rules.ts';
import type { Point } from './timed-rules.ts';

export type Spoken = {
  /** To be stored before the nudge is shown, also when there is none: felt time lives on looks at the clock. */
  readonly history: NudgeHistory;
} & (
  | { readonly nudge: Nudge; readonly silence: null }
  | { readonly nudge: null; readonly silence: Silence }
);

/**
 * Decides and writes down what came of it in one step, so that nothing can be shown without counting. Must be given
 * the newest history, within the transaction that stores the new one: two tabs then never both get a nudge.
 * @param id of the nudge, should there be one
 */
export function speak(
  moment: Moment,
  analysis: Analysis | null,
  history: NudgeHistory,
  settings: NudgeSettings,
  now: LocalNow & { readonly id: string },
): Spoken {
  const { nudge, silence } = decide(moment, analysis, history, settings, now);
  if (silence) return { history: staySilent(history, moment, silence, now), nudge, silence };
  const seen = look(history, now);
  const clock = lookAtClock(history.clock, now.at);
  const point = pointAt(clock, now.offsetAt, now.at);
  const shown = rememberPlace(
    {
      ...seen,
      shown: [...seen.shown, shownNudge(nudge, point, now.id)],
      lastShown: { ...seen.lastShown, [nudge.type]: point.felt },
    },
    nudge.place,
  );
  const after = compact(shown);
  return {
    history: after,
    nudge: { ...nudge, nextPossibleAt: nextPossible(after, settings, point) },
    silence,
  };
}

/** Writes down that nothing was said, and why. To be stored, too: felt time lives on looks at the clock. */
export function staySilent(
  history: NudgeHistory,
  moment: Moment,
  silence: Silence,
  now: Pick<LocalNow, 'at'>,
): NudgeHistory {
  return compact(noteSilence(look(history, now), moment, silence, now.at));
}

/** Keeps a look at the clock. To be done now and then also without a moment: when the browser starts, and once a day. */
export function look(history: NudgeHistory, { at }: Pick<LocalNow, 'at'>): NudgeHistory {
  return { ...history, clock: lookAtClock(history.clock, at) };
}

function shownNudge(nudge: Proposal, { at, felt, day }: Point, id: string): ShownNudge {
  const { type, reason, place, touchpoint, friction } = nudge;
  return {
    id,
    type,
    reason,
    title: place.title,
    project: projectOf(place),
    words: [...nudge.words],
    touchpoint,
    friction,
    at,
    felt,
    day,
    outcome: 'open',
    why: null,
    kept: false,
    forgiven: false,
  };
}

/** Adds to the list for the settings page; the same reason at the same thing counts up. */
function noteSilence(
  history: NudgeHistory,
  { type, place }: Moment,
  silence: Silence,
  at: number,
): NudgeHistory {
  const last = history.silences.at(-1);
  const again =
    last?.type === type && last.title === place.title && last.silence.kind === silence.kind;
  const silences = again ? history.silences.slice(0, -1) : history.silences;
  const times = again ? last.times + 1 : 1;
  return {
    ...history,
    silences: [...silences, { type, title: place.title, silence, at, times }],
  };
}
