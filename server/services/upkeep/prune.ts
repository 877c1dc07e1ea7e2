import { prune } from '../../db/queries/prune.ts';
import type { Context } from '../context.ts';

/** How long results of mutations are kept for a client that never heard them. */
const RESULT_LIFE_MS = 30 * 86_400_000;

/** Forgets what is over: old results, expired invites, codes and sessions. */
export async function pruneExpired({ ctx }: { ctx: Context }): Promise<void> {
  const now = ctx.now();
  await prune(ctx.pool, { now, resultsBefore: now - RESULT_LIFE_MS });
}
