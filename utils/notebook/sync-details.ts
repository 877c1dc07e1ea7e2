import type { SyncStatus } from '../domain/sync-problem.ts';
import type { SyncDetails } from '../messages/sync-views.ts';
import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readQuestion } from '../storage/meta/removal-question.ts';
import { isWithdrawal } from '../storage/outbox/queue-changes.ts';
import type { OutboxRow } from '../storage/tables/outbox-row.ts';
import { firstText } from './first-text.ts';
import type { Notebook } from './notebook.ts';

/** So many refused changes are told one by one. */
const MOST_REFUSED = 20;

/** So many rows of the outbox are told apart: who has more waiting needs their number, and saving must not wait. */
const MOST_QUEUED = 2_000;

/** What a row of the outbox waits for, as the person thinks of it. */
function kindOf({ mutation }: OutboxRow): keyof SyncDetails['waiting'] {
  if (!mutation.name.startsWith('note.')) return 'content';
  if (isWithdrawal(mutation)) return 'withdraw';
  return mutation.name === 'note.share@1' ? 'share' : 'change';
}

async function readWaiting(db: Database): Promise<SyncDetails['waiting']> {
  const queue = await db.outbox.orderBy('order').limit(MOST_QUEUED).toArray();
  // A note that moves to another team is one wish: the last one of its queue.
  const wishes = new Map(queue.map((row) => [row.noteId, kindOf(row)]));
  const waiting = { share: 0, change: 0, withdraw: 0, content: 0, further: 0 };
  for (const kind of wishes.values()) waiting[kind] += 1;
  if (queue.length === MOST_QUEUED) {
    const all = await db.outbox.orderBy('noteId').uniqueKeys();
    waiting.further = all.length - wishes.size;
  }
  return waiting;
}

/** The refused notes of the latest edits. The index holds only refused ones, by reason; ids sort by time. */
async function readRefused(db: Database) {
  const reasons = await db.notes.orderBy('refusal').uniqueKeys();
  const latest = await Promise.all(
    reasons.map((reason) =>
      db.notes.where('refusal').equals(reason).reverse().limit(MOST_REFUSED).toArray(),
    ),
  );
  return latest
    .flat()
    .sort((a, b) => b.editedAt - a.editedAt)
    .slice(0, MOST_REFUSED)
    .map(({ id, note, refusal }) => ({
      noteId: id,
      place: note.content.place,
      text: firstText(note.content),
      reason: refusal ?? '',
    }));
}

/** What went to the bin in small numbers, and is part of the question that stands. */
async function countAskedInBin(db: Database): Promise<number> {
  const question = await readQuestion(db);
  if (question?.allow !== null) return 0;
  const rows = await db.trash.bulkGet(question.binned);
  return rows.filter((row) => row && row.backAs === undefined).length;
}

/** What stands behind the one line about sharing. Its cost does not grow with the number of notes. */
export function readSyncDetails(
  { db }: Pick<Notebook, 'db'>,
  status: SyncStatus,
): Promise<SyncDetails> {
  return inTransaction(db, 'r', [db.notes, db.outbox, db.trash, db.meta], async () => {
    const [waiting, refused, refusedTotal, askedInBin] = await Promise.all([
      readWaiting(db),
      readRefused(db),
      db.notes.orderBy('refusal').count(),
      countAskedInBin(db),
    ]);
    return { status, waiting, refused, refusedTotal, askedInBin };
  });
}
