import type { Op } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { isOnlyHere, withDoc } from '../tables/team-content-row.ts';

export type ContentOp = Extract<Op, { entity: 'content' }> | (RemoveOp & { entity: 'content' });
type RemoveOp = Extract<Op, { op: 'remove' }>;

/** Whether an operation is about the team's own content. */
export function isContentOp(op: Op): op is ContentOp {
  return op.entity === 'content';
}

/** Applies the operations of one space on the team's own content, in their order. */
export async function applyContentOps(
  db: Database,
  teamId: string,
  ops: readonly ContentOp[],
): Promise<void> {
  for (const op of ops) {
    const known = await db.teamContent.get(op.id);
    // An id that belongs to another team's content is none of this space's business.
    if (known && known.teamId !== teamId) continue;
    if (op.op === 'remove') await db.teamContent.delete(op.id);
    else if (op.doc.teamId === teamId && op.doc.id === op.id && !isStale(known?.doc, op.doc))
      await db.teamContent.put(withDoc(known, op.doc));
  }
}

function isStale(known: { rev: number } | null | undefined, next: { rev: number }): boolean {
  return (known?.rev ?? 0) > next.rev;
}

/** Forgets what the server can tell again; a proposal that it has not confirmed stays. */
export async function forgetContent(db: Database, teamId: string): Promise<void> {
  for (const row of await db.teamContent.where('teamId').equals(teamId).toArray()) {
    if (isOnlyHere(row)) await db.teamContent.put({ ...row, doc: null });
    else await db.teamContent.delete(row.id);
  }
}
