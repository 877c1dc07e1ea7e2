import type { ContentAnswer, ContentRequest } from '../../../utils/protocol/dashboard.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { requireMember } from '../identity/require-member.ts';
import { decideContentMutation } from '../push/decide-content.ts';
import { readWork } from '../push/read-work.ts';
import { eraseWithdrawn, publishWork, writeWork } from '../push/write-work.ts';
import { ServiceError } from '../service-error.ts';
import { readItems } from './list-content.ts';

type Call = { ctx: PersonContext; input: { teamId: string; mutation: ContentRequest } };

/** A deed from the dashboard: the same mutations as by push, without a queue around them. */
export async function changeContent({ ctx, input }: Call): Promise<ContentAnswer> {
  const { teamId, mutation } = input;
  const { personId } = ctx;
  const { answer, raised } = await inTransaction(ctx.pool, 'write', async (db) => {
    await requireMember(db, personId, teamId);
    const work = await readWork(db, { personId, mutations: [mutation], now: ctx.now() });
    if (!concerns(mutation, teamId, work.team.content)) throw new ServiceError('not_found');
    const result = decideContentMutation(work, mutation);
    if (result.kind === 'rejected' && result.code === 'not_reviewer')
      throw new ServiceError('forbidden');
    await writeWork(db, work);
    await eraseWithdrawn(db, work);
    const items = await readItems(db, personId, teamId);
    return { answer: { result, items }, raised: await publishWork(db, work) };
  });
  for (const [space, version] of raised) ctx.poke(space, version);
  return answer;
}

/** Whether the deed is about the team in the address. */
function concerns(
  { args }: ContentRequest,
  teamId: string,
  content: ReadonlyMap<string, { teamId: string }>,
): boolean {
  return ('teamId' in args ? args.teamId : content.get(args.id)?.teamId) === teamId;
}
