import { deleteMembership } from '../../db/queries/membership.ts';
import type { PersonContext } from '../context.ts';
import { ServiceError } from '../service-error.ts';

/** Ends a membership. What the person shared stays with the team until the person recalls it. */
export async function leaveTeam({ ctx, input }: { ctx: PersonContext; input: { teamId: string } }) {
  if (!(await deleteMembership(ctx.pool, ctx.personId, input.teamId)))
    throw new ServiceError('not_found');
}
