import { isCarried, questionLevels, weekOf } from '../../../utils/domain/question-level.ts';
import type { Queryable } from '../../db/client.ts';
import { beginCount, listTeamsToCount, moveLevel, sumVotes } from '../../db/queries/level-vote.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Context } from '../context.ts';

/**
 * Counts the votes of all weeks before this one, once a week and team, and moves teams whose vote is
 * carried. It tells nobody a number (LEVEL-4). Safe to call at any time, by several processes.
 */
export async function countVotes({ ctx }: { ctx: Context }): Promise<void> {
  const week = weekOf(ctx.now());
  for (const teamId of await listTeamsToCount(ctx.pool, week))
    await inTransaction(ctx.pool, 'write', (db) => countTeam(db, teamId, week));
}

async function countTeam(db: Queryable, teamId: string, week: number): Promise<void> {
  const team = await beginCount(db, { teamId, week });
  if (team === null) return;
  for (const level of questionLevels) {
    if (level === team.questionLevel) continue;
    const sums = await sumVotes(db, { teamId, level, week });
    if (!isCarried({ ...team, ...sums })) continue;
    await moveLevel(db, { teamId, level });
    return;
  }
}
