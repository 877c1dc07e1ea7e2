import { prune } from '../../db/queries/prune.ts';
import type { Context } from '../context.ts';

/** How long results of mutations are kept for a client that never heard them. */
const RESULT_LIFE_MS = 30 * 86_400_000;

/** How long an expired invite is remembered, so that a late guest hears "expired" and asks for a new one. */
const EXPIRED_INVITE_LIFE_MS = 30 * 86_400_000;

/** Forgets what is over: old results, expired invites, codes and sessions. */
export async function pruneExpired({ ctx }: { ctx: Context }): Promise<void> {
  const now = ctx.now();
  const resultsBefore = now - RESULT_LIFE_MS;
  await prune(ctx.pool, { now, resultsBefore, invitesBefore: now - EXPIRED_INVITE_LIFE_MS });
}
