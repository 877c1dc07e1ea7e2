import { MAX_PULL_OPS } from '../../../utils/protocol/limits.ts';
import {
  laterEntities,
  type PullRequest,
  type PullResponse,
  type SpacePage,
} from '../../../utils/protocol/pull.ts';
import type { Queryable } from '../../db/client.ts';
import { readHead, type TeamRow } from '../../db/queries/membership.ts';
import { readLog } from '../../db/queries/space.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { toTeam } from '../identity/to-team.ts';
import { ServiceError } from '../service-error.ts';
import { takes } from '../takes.ts';
import { placeCursor, versionBehind } from './place-cursor.ts';
import { toOp } from './to-op.ts';

type Call = { ctx: PersonContext; input: PullRequest };

/**
 * What changed since the cursors, with the memberships and the client's last number, all from one
 * moment. Rules: SPEC.md, PULL-*.
 */
export async function readPull({ ctx, input }: Call): Promise<PullResponse> {
  if (input.instanceId !== null && input.instanceId !== ctx.instanceId)
    throw new ServiceError('wrong_instance');
  // Most pulls bring nothing; one statement is one moment too, and spares them the transaction.
  const head = await readHead(ctx.pool, { personId: ctx.personId, clientId: input.clientId });
  if (hasNews(head.teams, input))
    return inTransaction(ctx.pool, 'snapshot', async (db) => {
      const known = await readHead(db, { personId: ctx.personId, clientId: input.clientId });
      return answer(db, { ctx, input }, known);
    });
  return answer(ctx.pool, { ctx, input }, head);
}

type Head = Awaited<ReturnType<typeof readHead>>;

/** Whether the log has to be read at all. */
function hasNews(teams: readonly TeamRow[], { spaces }: PullRequest): boolean {
  return teams.some((team) => placeCursor(spaces[team.spaceId], team).after !== team.version);
}

async function answer(
  db: Queryable,
  { ctx, input }: Call,
  { teams, client }: Head,
): Promise<PullResponse> {
  if (client !== null && client.personId !== ctx.personId) throw new ServiceError('wrong_client');
  const pages: Record<string, SpacePage> = {};
  let room = limitOf(input);
  for (const team of teams) {
    const page = await readPage(db, { readerId: ctx.personId, team, input, room });
    room -= page.ops.length;
    pages[team.spaceId] = page;
  }
  return {
    instanceId: ctx.instanceId,
    lastSeq: client?.lastSeq ?? 0,
    teams: teams.map(toTeam),
    spaces: pages,
    gone: Object.keys(input.spaces).filter((id) => !Object.hasOwn(pages, id)),
    takes,
  };
}

function limitOf({ limit }: PullRequest): number {
  const wanted = limit === undefined || !Number.isFinite(limit) ? MAX_PULL_OPS : Math.floor(limit);
  return Math.min(Math.max(wanted, 1), MAX_PULL_OPS);
}

/** One space's page. */
async function readPage(
  db: Queryable,
  {
    readerId,
    team: space,
    input,
    room,
  }: { readerId: string; team: TeamRow; input: PullRequest; room: number },
): Promise<SpacePage> {
  const cursor = input.spaces[space.spaceId];
  const { after, reset, pruned } = placeCursor(cursor, space);
  const head = { epoch: space.epoch, reset, ...(pruned && { pruned }) };
  if (after === space.version || room === 0)
    return {
      ...head,
      version: versionBehind(after, space),
      ops: [],
      more: after < space.version,
    };
  const { spaceId, prunedTo } = space;
  const read = await readLog(db, { readerId, spaceId, after, prunedTo, limit: room });
  const last = read.at(-1)?.version ?? space.version;
  // Who was never told anything of a space need not hear what has gone from it; and nobody hears of what
  // they could not read, though their cursor goes past it (PULL-10).
  const told = read.filter(
    (row) => (cursor !== undefined || row.why === null) && understands(input, row.entity),
  );
  return {
    ...head,
    version: versionBehind(last, space),
    ops: told.map(toOp),
    more: last < space.version,
  };
}

/** Whether the reader knows such a thing at all. */
function understands({ knows = [] }: PullRequest, entity: string): boolean {
  return !laterEntities.some((later) => later === entity) || knows.includes(entity);
}
