import { MAX_PULL_OPS } from '../../../utils/protocol/limits.ts';
import { laterEntities, type PullRequest } from '../../../utils/protocol/pull.ts';
import type { Queryable } from '../../db/client.ts';
import { readHead, type TeamRow } from '../../db/queries/membership.ts';
import { readLog } from '../../db/queries/space.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { toTeam } from '../identity/to-team.ts';
import { ServiceError } from '../service-error.ts';
import { takes } from '../takes.ts';
import { placeCursor, versionBehind } from './place-cursor.ts';
import { takeTurns } from './take-turns.ts';
import { writePull, type WrittenPage } from './write-pull.ts';

type Call = { ctx: PersonContext; input: PullRequest };

/**
 * Pages that one process reads at once. More of them take as long together, hold as many megabytes each, and take
 * every connection from those who write or find nothing new. The morning after everybody got the extension,
 * thousands wait here for a second rather than being sent away; beyond that they are asked to come back.
 */
const inTurn = takeTurns(4, {
  mostWaiting: 1_000,
  onFull: () => new ServiceError('rate_limited', { retryAfterSeconds: 5 }),
});

/**
 * What changed since the cursors, with the memberships and the client's last number, all from one
 * moment: a `PullResponse` as JSON. Rules: SPEC.md, PULL-*.
 */
export async function readPull({ ctx, input }: Call): Promise<string> {
  if (input.instanceId !== null && input.instanceId !== ctx.instanceId)
    throw new ServiceError('wrong_instance');
  // Most pulls bring nothing; one statement is one moment too, and spares them the transaction.
  const head = await readHead(ctx.pool, { personId: ctx.personId, clientId: input.clientId });
  if (hasNews(head.teams, input))
    return inTurn(() =>
      inTransaction(ctx.pool, 'snapshot', async (db) => {
        const known = await readHead(db, { personId: ctx.personId, clientId: input.clientId });
        return answer(db, { ctx, input }, known);
      }),
    );
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
): Promise<string> {
  if (client !== null && client.personId !== ctx.personId) throw new ServiceError('wrong_client');
  const pages: Record<string, WrittenPage> = {};
  let room = limitOf(input);
  for (const team of teams) {
    const page = await readPage(db, { readerId: ctx.personId, team, input, room });
    room -= page.count;
    pages[team.spaceId] = page;
  }
  const about = {
    instanceId: ctx.instanceId,
    lastSeq: client?.lastSeq ?? 0,
    teams: teams.map(toTeam),
    gone: Object.keys(input.spaces).filter((id) => !Object.hasOwn(pages, id)),
    takes,
  };
  return writePull(about, pages);
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
): Promise<WrittenPage> {
  const { spaceId, prunedTo } = space;
  const cursor = input.spaces[spaceId];
  const { after, reset, pruned } = placeCursor(cursor, space);
  const head = { epoch: space.epoch, reset, ...(pruned && { pruned }) };
  if (after === space.version || room === 0)
    return {
      head: { ...head, version: versionBehind(after, space), more: after < space.version },
      ops: '',
      count: 0,
    };
  const read = await readLog(db, {
    readerId,
    spaceId,
    after,
    prunedTo,
    limit: room,
    // Who was never told anything of a space need not hear what has gone from it; and nobody hears of what
    // they could not read, though their cursor goes past it (PULL-10).
    removals: cursor !== undefined,
    unknown: laterEntities.filter((entity) => input.knows?.includes(entity) !== true),
  });
  const last = read.last ?? space.version;
  return {
    head: { ...head, version: versionBehind(last, space), more: last < space.version },
    ops: read.ops,
    count: read.count,
  };
}
