import { fresh, pastOf, USER_WINDOW } from '../../domain/nudge-history.ts';
import type { NudgeHistory, ShownNudge, Tiredness } from '../../domain/nudge-history.ts';
import type { NudgeType } from '../../domain/nudge.ts';

const HOUR_MS = 3_600_000;

/** A type alone may fill the week's cap of three: one in 56 hours. Each halving doubles it. */
export const TYPE_DISTANCE_MS = 56 * HOUR_MS;

/** Over all types, once tired: as long as a type that is halved once, then three times as long with each further step. */
export const ALL_DISTANCE_MS = 112 * HOUR_MS;

const MOST_HALVINGS = 5;

/** A person who uses nudges is halved once at most, which leaves three in two weeks. */
const MOST_SCORE_OF_USER = 3;

const SCORES = { open: 0.5, ignored: 0.5, later: 0.5, dismissed: 1 } as const;

/** Refusals of a type after which it asks whether to be switched off. */
export const REFUSALS_TO_ASK = 3;

/** What one more nudge does to tiredness. */
export function tire(
  { score, sinceUse, refusals }: Tiredness,
  { outcome, kept, forgiven }: Pick<ShownNudge, 'outcome' | 'kept' | 'forgiven'>,
): Tiredness {
  if (forgiven) return { score, sinceUse, refusals };
  if (outcome === 'used')
    return {
      score: Math.min(MOST_SCORE_OF_USER, Math.max(0, score - 1)),
      sinceUse: 0,
      refusals: 0,
    };
  const since = Math.min(USER_WINDOW, sinceUse + 1);
  const most = since < USER_WINDOW ? MOST_SCORE_OF_USER : Number.MAX_SAFE_INTEGER;
  return {
    score: Math.min(most, score + SCORES[outcome]),
    sinceUse: since,
    refusals: kept ? 0 : refusals + (outcome === 'dismissed' ? 1 : 0),
  };
}

/** How often the rate was halved. */
export function halvingsOf({ score }: Tiredness): number {
  return Math.min(MOST_HALVINGS, Math.floor(score / 2));
}

/** Least time between two nudges of one type, in milliseconds of felt time. */
export function typeDistance(halvings: number): number {
  return TYPE_DISTANCE_MS * 2 ** halvings;
}

/** Least time between two nudges of whatever type, in milliseconds of felt time; 0 leaves it to the caps. */
export function allDistance(halvings: number): number {
  return halvings === 0 ? 0 : ALL_DISTANCE_MS * 3 ** (halvings - 1);
}

/** Tiredness over all types. */
export function tirednessOf(history: NudgeHistory): Tiredness {
  return history.shown.reduce(tire, history.past.all);
}

/** Tiredness of one type. */
export function tirednessOfType(history: NudgeHistory, type: NudgeType): Tiredness {
  return history.shown.filter((nudge) => nudge.type === type).reduce(tire, pastOf(history, type));
}

/**
 * Makes one type come as at the start, and the whole with it: somebody switched it on again and wants to hear it.
 * Caps and places stay.
 */
export function forgive(history: NudgeHistory, type: NudgeType): NudgeHistory {
  const types = { ...history.past.types };
  delete types[type];
  return {
    ...history,
    shown: history.shown.map((nudge) =>
      nudge.type === type ? { ...nudge, forgiven: true } : nudge,
    ),
    past: { all: fresh, types },
  };
}

/** Whether "abschalten?" is to be asked about a type now. */
export function asksToSwitchOff(history: NudgeHistory, type: NudgeType): boolean {
  return tirednessOfType(history, type).refusals >= REFUSALS_TO_ASK;
}
