import type { Queryable } from '../../db/client.ts';
import { findTeam, type TeamRow } from '../../db/queries/membership.ts';
import { ServiceError } from '../service-error.ts';

/** The team, for its members; for everybody else it does not exist. */
export async function requireMember(
  db: Queryable,
  personId: string,
  teamId: string,
): Promise<TeamRow> {
  const team = await findTeam(db, personId, teamId);
  if (team === null) throw new ServiceError('not_found');
  return team;
}
