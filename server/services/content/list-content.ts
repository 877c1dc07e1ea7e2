import type { TeamContent } from '../../../utils/domain/team-content.ts';
import type { ContentList } from '../../../utils/protocol/dashboard.ts';
import type { Queryable } from '../../db/client.ts';
import { listReadableContent } from '../../db/queries/team-content.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { requireMember } from '../identity/require-member.ts';
import { toTeamContent } from '../push/content-work.ts';

/** Everything of a team's content that this reader may read, newest change first. */
export function listContent({
  ctx,
  input,
}: {
  ctx: PersonContext;
  input: { teamId: string };
}): Promise<ContentList> {
  return inTransaction(ctx.pool, 'snapshot', async (db) => {
    await requireMember(db, ctx.personId, input.teamId);
    return { items: await readItems(db, ctx.personId, input.teamId) };
  });
}

/** The same, for a caller that has asked for permission and has a transaction. */
export async function readItems(
  db: Queryable,
  readerId: string,
  teamId: string,
): Promise<TeamContent[]> {
  const records = await listReadableContent(db, { readerId, teamId });
  return records.flatMap((record) => toTeamContent(record, readerId) ?? []);
}
