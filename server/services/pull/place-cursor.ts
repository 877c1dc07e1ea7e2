import type { Cursor } from '../../../utils/protocol/pull.ts';

/** What of a space decides whether a cursor still serves. */
type SpaceState = {
  version: number;
  epoch: number;
  /** Up to here tombstones were forgotten, in so many rounds (PULL-14). */
  prunedTo: number;
  prunings: number;
};

export type Place = {
  /** The version after which the reader goes on. */
  after: number;
  /** What the reader was told is void: it begins anew (PULL-7). */
  reset: boolean;
  /** It begins anew only because removals that it has not heard of were forgotten (PULL-14). */
  pruned: boolean;
};

/** Rounds of forgetting that are told apart; after as many days they begin again. */
const ROUNDS = 2 ** 16;

/** Where a reader with this cursor goes on. */
export function placeCursor(cursor: Cursor | undefined, space: SpaceState): Place {
  if (cursor === undefined) return { after: 0, reset: false, pruned: false };
  const after = Math.floor(cursor.version);
  const isOurs =
    cursor.epoch === space.epoch &&
    Number.isSafeInteger(after) &&
    after >= 0 &&
    cursor.version <= space.version;
  if (!isOurs) return { after: 0, reset: true, pruned: false };
  const isServed =
    after >= space.prunedTo
      ? cursor.version === after
      : cursor.version === versionBehind(after, space);
  return isServed
    ? { after, reset: false, pruned: false }
    : { after: 0, reset: true, pruned: true };
}

/**
 * The version that a page ends with. A reader that is told the space from its beginning passes versions at which
 * tombstones are missing that it does not need. So that it is not taken for one who has slept through them, its
 * versions up to there bear, as a fraction, the round of forgetting it began after.
 */
export function versionBehind(version: number, { prunedTo, prunings }: SpaceState): number {
  return version < prunedTo ? version + ((prunings % (ROUNDS - 1)) + 1) / ROUNDS : version;
}
