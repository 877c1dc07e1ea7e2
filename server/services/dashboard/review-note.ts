import type { ReviewRequest } from '../../../utils/protocol/dashboard.ts';
import type { RejectionCode } from '../../../utils/protocol/mutation.ts';
import { findReadableNote } from '../../db/queries/inbox.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { requireMember } from '../identity/require-member.ts';
import { decideMutation } from '../push/decide-mutation.ts';
import { readWork } from '../push/read-work.ts';
import { publishWork, writeWork } from '../push/write-work.ts';
import { ServiceError } from '../service-error.ts';

type Input = ReviewRequest & { teamId: string; noteId: string };

/** A step of a CX-Pate from the dashboard: the mutation `review.add@1`, without a queue around it. */
export async function reviewNote({
  ctx,
  input,
}: {
  ctx: PersonContext;
  input: Input;
}): Promise<void> {
  const { id, noteId, teamId, action } = input;
  const raised = await inTransaction(ctx.pool, 'write', async (db) => {
    await requireMember(db, ctx.personId, teamId);
    const readable = await findReadableNote(db, { readerId: ctx.personId, teamId, noteId });
    if (readable === null) throw new ServiceError('not_found');
    const mutation = { name: 'review.add@1', args: { id, noteId, action } } as const;
    const work = await readWork(db, {
      personId: ctx.personId,
      mutations: [mutation],
      now: ctx.now(),
    });
    const result = decideMutation(work, mutation);
    if (result.kind === 'rejected') throw refuse(result.code);
    await writeWork(db, work);
    return publishWork(db, work);
  });
  for (const [space, version] of raised) ctx.poke(space, version);
}

function refuse(code: RejectionCode): ServiceError {
  if (code === 'not_reviewer') return new ServiceError('forbidden');
  const gone = code === 'unknown_note' || code === 'recalled';
  return gone ? new ServiceError('not_found') : new ServiceError('invalid', { detail: code });
}
