import type { Mutation } from '../../protocol/mutation.ts';
import type { Database } from '../database.ts';
import { isFrozen } from '../tables/outbox-row.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { planMutations } from './plan-mutations.ts';
import { isUnsure } from './unsure-remote.ts';

/** Rows of the outbox that belong to a note, in order. */
export function outboxOf(db: Database, noteId: string) {
  return db.outbox.where('noteId').equals(noteId).sortBy('order');
}

/** Whether a mutation takes a note back from those who read it. */
export function isWithdrawal({ name }: Pick<Mutation, 'name'>): boolean {
  return name === 'note.recall@1' || name === 'note.delete@1';
}

/**
 * Queues what leads from the server's state of a note to the wanted one, in place of everything of this
 * note that was never sent. Must run in the transaction that stores the note itself. Answers with the
 * row, its `sync` set; the caller stores it.
 */
export async function queueChanges(
  db: Database,
  row: OwnNoteRow,
  wanted: OwnNoteRow['note'] | null,
  now: number,
): Promise<OwnNoteRow> {
  const rows = row.remote === null && row.sync === 'none' ? [] : await outboxOf(db, row.id);
  const frozen = rows.filter(isFrozen);
  const open = rows.filter((one) => !isFrozen(one));
  if (open.length > 0) await db.outbox.bulkDelete(open.map((one) => one.order));

  const needed = planMutations({
    id: row.id,
    remote: row.remote,
    frozen: frozen.map((one) => one.mutation),
    wanted,
  });
  // No text is sent while two versions wait for the person's choice, or the server has to say first what it
  // holds; taking one back never waits.
  const isHeld = row.conflict !== null || isUnsure(row.remote);
  const plan = isHeld ? needed.filter(isWithdrawal) : needed;
  const queuedAt = rows[0]?.queuedAt ?? now;
  for (const mutation of plan) {
    await db.outbox.add({ v: 1, seq: null, noteId: row.id, mutation, queuedAt });
  }
  const isShared = row.note.audience.kind === 'team';
  const waits = needed.length + frozen.length > 0 || (row.conflict !== null && isShared);
  const settled = isShared ? 'done' : 'none';
  return { ...row, refusal: null, sync: waits ? 'pending' : settled };
}
