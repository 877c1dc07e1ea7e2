import type { Mutation } from '../../protocol/mutation.ts';
import type { Database } from '../database.ts';
import { isFrozen, type NewOutboxRow, type OutboxRow } from '../tables/outbox-row.ts';
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

/** What becomes of a note's part of the outbox, and the note's row that goes with it. */
export type QueuePlan = {
  row: OwnNoteRow;
  /** Rows that were never sent: they give way. */
  drop: readonly OutboxRow[];
  add: readonly NewOutboxRow[];
};

/**
 * What leads from the server's state of a note to the wanted one, in place of everything of this note that was
 * never sent. `rows`: the note's part of the outbox, in order.
 */
export function planQueue(
  row: OwnNoteRow,
  wanted: OwnNoteRow['note'] | null,
  rows: readonly OutboxRow[],
  now: number,
): QueuePlan {
  const frozen = rows.filter(isFrozen);
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
  // What waits for the person's word goes on waiting when the note's words change; another wish is another matter.
  const stillHeld = new Set(rows.flatMap((one) => (one.isHeld ? [one.mutation.name] : [])));
  const isShared = row.note.audience.kind === 'team';
  const waits = needed.length + frozen.length > 0 || (row.conflict !== null && isShared);
  const settled = isShared ? 'done' : 'none';
  return {
    row: { ...row, refusal: null, sync: waits ? 'pending' : settled },
    drop: rows.filter((one) => !isFrozen(one)),
    add: plan.map((mutation) => ({
      v: 1,
      seq: null,
      noteId: row.id,
      mutation,
      queuedAt,
      ...(isWithdrawal(mutation) && {
        takesBack: 1,
        ...(stillHeld.has(mutation.name) && { isHeld: true }),
      }),
    })),
  };
}

/**
 * Plans and queues. Must run in the transaction that stores the note itself. Answers with the row, its `sync`
 * set; the caller stores it.
 */
export async function queueChanges(
  db: Database,
  row: OwnNoteRow,
  wanted: OwnNoteRow['note'] | null,
  now: number,
): Promise<OwnNoteRow> {
  const rows = row.remote === null && row.sync === 'none' ? [] : await outboxOf(db, row.id);
  const plan = planQueue(row, wanted, rows, now);
  await changeQueue(db, [plan]);
  return plan.row;
}

/** Carries plans out, all in two requests; what they add stands in their order. */
export async function changeQueue(db: Database, plans: readonly QueuePlan[]): Promise<void> {
  const drop = plans.flatMap((plan) => plan.drop.map((row) => row.order));
  const add = plans.flatMap((plan) => plan.add);
  if (drop.length > 0) await db.outbox.bulkDelete(drop);
  if (add.length > 0) await db.outbox.bulkAdd(add);
}
