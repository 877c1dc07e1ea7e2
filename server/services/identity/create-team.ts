import { teamSpace } from '../../../utils/protocol/pull.ts';
import type { Queryable } from '../../db/client.ts';
import { insertTeam } from '../../db/queries/team.ts';

/** Makes a team together with the space that its members read. */
export function createTeam(
  db: Queryable,
  input: { id: string; name: string; now: number },
): Promise<void> {
  return insertTeam(db, { ...input, spaceId: teamSpace(input.id) });
}
