import type { Context } from '../context.ts';
import { pruneExpired } from './prune.ts';

const HOUR_MS = 3_600_000;

/** Prunes once an hour; several processes doing so do no harm. Returns what stops it. */
export function startUpkeep({ ctx, onError }: { ctx: Context; onError: (error: unknown) => void }) {
  const timer = setInterval(() => void pruneExpired({ ctx }).catch(onError), HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}
