import type { Me } from '../../../utils/protocol/dashboard.ts';
import { listTeams } from '../../db/queries/membership.ts';
import type { PersonContext } from '../context.ts';
import { toTeam } from './to-team.ts';

/** All teams of the person who asks. */
export async function listMyTeams({ ctx }: { ctx: PersonContext }): Promise<Me> {
  return { teams: (await listTeams(ctx.pool, ctx.personId)).map(toTeam) };
}
