import type { Context } from '../context.ts';
import { countVotes } from '../level/count-votes.ts';
import { forgetTombstones } from './forget-tombstones.ts';
import { pruneExpired } from './prune.ts';

const HOUR_MS = 3_600_000;

/** Prunes, and counts votes, once an hour; several processes doing so do no harm. Returns what stops it. */
export function startUpkeep({ ctx, onError }: { ctx: Context; onError: (error: unknown) => void }) {
  const work = async () => {
    await pruneExpired({ ctx });
    await forgetTombstones({ ctx });
    await countVotes({ ctx });
  };
  const timer = setInterval(() => void work().catch(onError), HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
