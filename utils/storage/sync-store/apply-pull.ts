import type { PullResponse, SpacePage } from '../../protocol/pull.ts';
import { isSameCursors, laterEntities, teamSpace, type Cursor } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { noteServer, readIdentity } from '../meta/identity.ts';
import { cursorOf } from '../tables/space-row.ts';
import { applyOps } from './apply-ops.ts';
import { forgetTold, shareWhatIsMissing, voidSpace } from './begin-anew.ts';
import { followDecision } from './follow-decision.ts';
import { forgetTeam, tablesOfForgetting } from './forget-team.ts';

const prefix = teamSpace('');

/** Replaces the memberships; teams that are not listed any more are forgotten. */
export async function applyTeams(db: Database, response: PullResponse): Promise<void> {
  const named = new Set(response.teams.map((team) => team.id));
  const gone = response.gone
    .filter((space) => space.startsWith(prefix))
    .map((space) => space.slice(prefix.length));
  const known = await db.teams.toCollection().primaryKeys();
  const lost = new Set([...known.filter((id) => !named.has(id)), ...gone]);
  for (const teamId of lost) await forgetTeam(db, teamId);
  await db.teams.bulkPut(response.teams.filter((team) => !lost.has(team.id)));
}

async function applySpace(
  db: Database,
  spaceId: string,
  page: SpacePage,
  now: number,
  newId: () => string,
) {
  const teamId = spaceId.slice(prefix.length);
  // Who has only slept too long (PULL-14) knows as much of their own notes as before.
  const isVoid = page.reset && page.pruned !== true;
  if (page.reset) await (isVoid ? voidSpace : forgetTold)(db, teamId);
  const before = await db.spaces.get(spaceId);
  const isAnew = isVoid || before?.isAnew === true;
  const isAgain = before?.isAgain === true;
  // A team that was left and is back may come from a backup, too.
  const isFromStart = isAnew || !before;
  const changed = await applyOps(db, { teamId, ops: page.ops, isFromStart, now, newId });
  if ((isAnew || isAgain) && !page.more)
    changed.push(...(await shareWhatIsMissing(db, teamId, now)));
  const { version, epoch } = page;
  const cursor = { id: spaceId, version, epoch, knows: [...laterEntities] };
  await db.spaces.put(
    page.more ? { ...cursor, ...(isAnew && { isAnew }), ...(isAgain && { isAgain }) } : cursor,
  );
  return changed;
}

/** The cursors of all spaces, by their id. */
export async function readCursors(db: Database): Promise<Record<string, Cursor>> {
  const spaces = await db.spaces.toArray();
  return Object.fromEntries(spaces.map((row) => [row.id, cursorOf(row)]));
}

/** Whether an answer goes on from where this device stands by now. */
export async function fits(db: Database, asked: Record<string, Cursor>): Promise<boolean> {
  return isSameCursors(await readCursors(db), asked);
}

/**
 * One page of a pull: memberships, rows and cursors in one transaction, or nothing of it. Nothing, too, if the
 * cursors are not those that were asked with: another background has gone on meanwhile, or an answer to a push
 * has set one back.
 */
export function applyPull(
  db: Database,
  asked: Record<string, Cursor>,
  response: PullResponse,
  now: number,
  newId: () => string,
): Promise<string[]> {
  const tables = [...tablesOfForgetting(db), db.trash, db.withdrawn, db.insertions, db.meta];
  return inTransaction(db, 'rw', tables, async () => {
    if (!(await fits(db, asked))) return [];
    await noteServer(db, await readIdentity(db, newId), response);
    await applyTeams(db, response);
    const member = new Set(response.teams.map((team) => teamSpace(team.id)));
    const changed: string[] = [];
    for (const [spaceId, page] of Object.entries(response.spaces)) {
      // Other kinds of spaces may come with a newer server; they have no home here yet.
      if (member.has(spaceId)) changed.push(...(await applySpace(db, spaceId, page, now, newId)));
    }
    await followDecision(db, response, newId);
    return changed;
  });
}
