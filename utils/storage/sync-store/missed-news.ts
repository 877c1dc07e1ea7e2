import type { NoteMutation } from '../../protocol/mutation.ts';
import type { Op } from '../../protocol/pull.ts';
import type { MutationResult } from '../../protocol/push.ts';
import type { Database } from '../database.ts';
import { isWithdrawal } from '../outbox/queue-changes.ts';
import { isFrozen } from '../tables/outbox-row.ts';

/**
 * Notes down what the log tells of notes whose answer is awaited. It cannot be applied now, and the cursor goes
 * past it.
 */
export async function noteNews(db: Database, ops: readonly Op[], waiting: ReadonlySet<string>) {
  for (const op of ops) {
    if (op.entity !== 'note' || !waiting.has(op.id)) continue;
    const toldRev = op.op === 'put' ? op.doc.rev : 0;
    await db.outbox.where('noteId').equals(op.id).filter(isFrozen).modify({ toldRev });
  }
}

/** Whether an answer is older than what the log has told meanwhile: the note's space has to be read again. */
export function isOutdated(
  { toldRev }: { toldRev?: number },
  mutation: NoteMutation,
  result: MutationResult,
): boolean {
  if (toldRev === undefined) return false;
  if (result.kind === 'rejected' || result.kind === 'content-conflict') return true;
  const rev = result.kind === 'ok' ? (result.rev ?? 0) : result.current.rev;
  return toldRev > rev || (toldRev === 0 && !isWithdrawal(mutation));
}
