import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { dropUnsent, queueContent } from '../storage/outbox/queue-content.ts';
import type { Notebook } from './notebook.ts';

/**
 * Takes back one's own proposal. One that never left this device is gone at once; else the server is asked
 * to erase it. What was accepted belongs to the team and stays. Safe to repeat.
 */
export async function withdrawProposal(
  { db, now }: Pick<Notebook, 'db' | 'now'>,
  { id }: { id: string },
): Promise<Result<null>> {
  const found = await inTransaction(db, 'rw', [db.teamContent, db.outbox], async () => {
    const row = await db.teamContent.get(id);
    if (!row) return 'gone';
    if (row.doc && (!row.doc.mine || row.doc.state === 'active')) return 'not-mine';
    const mayBeKnown = row.doc !== null || row.sync === 'done' || (await dropUnsent(db, id));
    if (!mayBeKnown) {
      await db.teamContent.delete(id);
      return 'gone';
    }
    await queueContent(db, { name: 'content.retire@1', args: { id } }, now());
    await db.teamContent.put({ ...row, sync: 'pending', refusal: null });
    return 'queued';
  });
  return found === 'not-mine' ? failed({ kind: 'not-found' }) : succeeded(null);
}
