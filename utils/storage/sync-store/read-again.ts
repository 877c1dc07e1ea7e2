import { teamSpace } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';

/** No space has this epoch: asked with it, the server tells everything from the beginning. */
const NO_EPOCH = 0;

/**
 * The next pull reads a team's space once more from its first version, removals included (PUSH-9). Nothing is
 * forgotten for it.
 */
export async function readAgain(db: Database, teamId: string): Promise<void> {
  const id = teamSpace(teamId);
  const row = (await db.spaces.get(id)) ?? { id, epoch: NO_EPOCH };
  await db.spaces.put({ ...row, version: 0, isAgain: true });
}
