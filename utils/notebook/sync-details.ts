import type { SyncStatus } from '../domain/sync-problem.ts';
import type { SyncDetails } from '../messages/sync-views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { isWithdrawal } from '../storage/outbox/queue-changes.ts';
import type { OutboxRow } from '../storage/tables/outbox-row.ts';
import { firstText } from './first-text.ts';
import type { Notebook } from './notebook.ts';

/** So many refused changes are told one by one. */
const MOST_REFUSED = 20;

/** What a row of the outbox waits for, as the person thinks of it. */
function kindOf({ mutation }: OutboxRow): keyof SyncDetails['waiting'] {
  if (!mutation.name.startsWith('note.')) return 'content';
  if (isWithdrawal(mutation)) return 'withdraw';
  return mutation.name === 'note.share@1' ? 'share' : 'change';
}

/** What stands behind the one line about sharing. */
export function readSyncDetails(
  { db }: Pick<Notebook, 'db'>,
  status: SyncStatus,
): Promise<SyncDetails> {
  return inTransaction(db, 'r', [db.notes, db.outbox], async () => {
    const [queue, notes] = await Promise.all([
      db.outbox.orderBy('order').toArray(),
      db.notes.filter(({ sync }) => sync === 'refused').toArray(),
    ]);
    // A note that moves to another team is one wish: the last one of its queue.
    const wishes = new Map(queue.map((row) => [row.noteId, kindOf(row)]));
    const waiting = { share: 0, change: 0, withdraw: 0, content: 0 };
    for (const kind of wishes.values()) waiting[kind] += 1;
    const refused = notes
      .sort((a, b) => b.editedAt - a.editedAt)
      .slice(0, MOST_REFUSED)
      .map(({ id, note, refusal }) => ({
        noteId: id,
        place: note.content.place,
        text: firstText(note.content),
        reason: refusal ?? '',
      }));
    return { status, waiting, refused, refusedTotal: notes.length };
  });
}
