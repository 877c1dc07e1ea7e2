import type { WireMutation } from '../../sync/ports.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { readIdentity, writeIdentity } from '../meta/identity.ts';
import type { OutboxRow } from '../tables/outbox-row.ts';

/** Name under which a number goes out whose mutation no server takes; it is answered with a refusal. */
const EMPTY_MUTATION = 'note.skip@1';

const encoder = new TextEncoder();

function toWire(row: OutboxRow, seq: number): WireMutation {
  const { name, args } = row.mutation;
  return row.tooLarge ? { seq, name: EMPTY_MUTATION, args: {} } : { seq, name, args };
}

/** An edit starts from the revision that the server last confirmed; it is known only now. */
async function withRevision(db: Database, row: OutboxRow): Promise<OutboxRow> {
  const { mutation } = row;
  if (mutation.name !== 'note.edit@1' || row.seq !== null) return row;
  const own = (await db.notes.get(row.noteId)) ?? (await db.trash.get(row.noteId))?.row;
  const baseRev = own?.remote?.rev ?? mutation.args.baseRev;
  return { ...row, mutation: { ...mutation, args: { ...mutation.args, baseRev } } };
}

/**
 * Takes the next rows in order, at most one per note, and freezes them: their numbers and contents are
 * stored before anything is sent, so that a retry after a lost answer is the same request.
 */
export function freezeBatch(
  db: Database,
  limit: { mutations: number; bytes: number },
  newId: () => string,
): Promise<WireMutation[]> {
  return inTransaction(db, 'rw', [db.outbox, db.notes, db.trash, db.meta], async () => {
    const rows = await db.outbox.orderBy('order').limit(limit.mutations).toArray();
    if (rows.length === 0) return [];
    const identity = await readIdentity(db, newId);
    const batch: WireMutation[] = [];
    const notes = new Set<string>();
    let { nextSeq } = identity;
    let bytes = 0;
    for (const row of rows) {
      if (notes.has(row.noteId)) break;
      const full = await withRevision(db, row);
      const wire = toWire(full, row.seq ?? nextSeq);
      bytes += encoder.encode(JSON.stringify(wire)).length + 1;
      // One that is too large by itself goes alone; the server's answer decides.
      if (batch.length > 0 && bytes > limit.bytes) break;
      notes.add(row.noteId);
      batch.push(wire);
      if (row.seq === null) {
        await db.outbox.put({ ...full, seq: nextSeq });
        nextSeq += 1;
      }
    }
    if (nextSeq !== identity.nextSeq) await writeIdentity(db, { ...identity, nextSeq });
    return batch;
  });
}

/** From now on the row's number goes out empty; its refusal will read `too_long`. */
export function giveUpOn(db: Database, seq: number): Promise<void> {
  return inTransaction(db, 'rw', [db.outbox], async () => {
    await db.outbox.filter((row) => row.seq === seq).modify({ tooLarge: true });
  });
}
