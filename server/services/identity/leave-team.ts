import { deleteVote } from '../../db/queries/level-vote.ts';
import { deleteMembership } from '../../db/queries/membership.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { voteIdOf } from '../level/vote-id.ts';
import { ServiceError } from '../service-error.ts';

/**
 * Ends a membership. What the person shared stays with the team until the person recalls it; a vote that
 * was not counted goes.
 */
export async function leaveTeam({ ctx, input }: { ctx: PersonContext; input: { teamId: string } }) {
  const { personId } = ctx;
  const { teamId } = input;
  await inTransaction(ctx.pool, 'write', async (db) => {
    if (!(await deleteMembership(db, personId, teamId))) throw new ServiceError('not_found');
    await deleteVote(db, voteIdOf({ personId, teamId }));
  });
}
