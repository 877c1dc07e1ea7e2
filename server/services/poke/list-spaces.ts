import type { Poke } from '../../../utils/protocol/poke.ts';
import { listTeams } from '../../db/queries/membership.ts';
import type { PersonContext } from '../context.ts';
import { ServiceError } from '../service-error.ts';

/** The spaces that a person may read, and how far each has come. Who belongs to no team has nothing to wait for. */
export async function listSpaces({ ctx }: { ctx: PersonContext }): Promise<Poke> {
  const teams = await listTeams(ctx.pool, ctx.personId);
  if (teams.length === 0) throw new ServiceError('not_found');
  return Object.fromEntries(
    teams.map(({ spaceId, version, epoch }) => [spaceId, { version, epoch }]),
  );
}
