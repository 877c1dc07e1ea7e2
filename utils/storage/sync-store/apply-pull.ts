import type { PullResponse, SpacePage } from '../../protocol/pull.ts';
import { laterEntities, teamSpace } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { readIdentity, writeIdentity } from '../meta/identity.ts';
import { forgetContent } from './apply-content-ops.ts';
import { applyOps } from './apply-ops.ts';
import { shareWhatIsMissing, voidSpace } from './begin-anew.ts';
import { forgetTeam, tablesOfForgetting } from './forget-team.ts';

const prefix = teamSpace('');

/** Replaces the memberships; teams that are not listed any more are forgotten. */
async function applyTeams(db: Database, response: PullResponse): Promise<void> {
  const named = new Set(response.teams.map((team) => team.id));
  const gone = response.gone
    .filter((space) => space.startsWith(prefix))
    .map((space) => space.slice(prefix.length));
  const known = await db.teams.toCollection().primaryKeys();
  const lost = new Set([...known.filter((id) => !named.has(id)), ...gone]);
  for (const teamId of lost) await forgetTeam(db, teamId);
  await db.teams.bulkPut(response.teams.filter((team) => !lost.has(team.id)));
}

async function applySpace(db: Database, spaceId: string, page: SpacePage, now: number) {
  const teamId = spaceId.slice(prefix.length);
  if (page.reset) {
    await voidSpace(db, teamId);
    await forgetContent(db, teamId);
  }
  const isAnew = page.reset || (await db.spaces.get(spaceId))?.isAnew === true;
  const changed = await applyOps(db, teamId, page.ops, now);
  if (isAnew && !page.more) changed.push(...(await shareWhatIsMissing(db, teamId, now)));
  const { version, epoch } = page;
  const cursor = { id: spaceId, version, epoch, knows: [...laterEntities] };
  await db.spaces.put(isAnew && page.more ? { ...cursor, isAnew } : cursor);
  return changed;
}

/** One page of a pull: memberships, rows and cursors in one transaction, or nothing of it. */
export function applyPull(
  db: Database,
  response: PullResponse,
  now: number,
  newId: () => string,
): Promise<string[]> {
  const tables = [...tablesOfForgetting(db), db.trash, db.meta];
  return inTransaction(db, 'rw', tables, async () => {
    const identity = await readIdentity(db, newId);
    if (identity.instanceId === null) {
      await writeIdentity(db, { ...identity, instanceId: response.instanceId });
    }
    await applyTeams(db, response);
    const member = new Set(response.teams.map((team) => teamSpace(team.id)));
    const changed: string[] = [];
    for (const [spaceId, page] of Object.entries(response.spaces)) {
      // Other kinds of spaces may come with a newer server; they have no home here yet.
      if (member.has(spaceId)) changed.push(...(await applySpace(db, spaceId, page, now)));
    }
    return changed;
  });
}
