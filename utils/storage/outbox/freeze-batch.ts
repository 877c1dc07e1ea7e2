import { MOST_PUSH_BYTES, MOST_PUSH_MUTATIONS } from '../../protocol/limits.ts';
import { usualTakes } from '../../protocol/takes.ts';
import type { BatchLimit, WireMutation } from '../../sync/ports.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { readIdentity, writeIdentity } from '../meta/identity.ts';
import type { OutboxRow } from '../tables/outbox-row.ts';

/** Name under which a number goes out whose mutation no server takes; it is answered with a refusal. */
const EMPTY_MUTATION = 'note.skip@1';

/** Room for the request's other fields, in bytes. */
const ENVELOPE_BYTES = 1_024;

const encoder = new TextEncoder();

function toWire(row: OutboxRow, seq: number): WireMutation {
  const { name, args } = row.mutation;
  return row.tooLarge ? { seq, name: EMPTY_MUTATION, args: {} } : { seq, name, args };
}

/** Revisions that the server last confirmed of the notes whose edits are about to be frozen. */
async function readRevisions(db: Database, rows: readonly OutboxRow[]) {
  const ids = rows.flatMap((row) => (isOpenEdit(row) ? [row.noteId] : []));
  const revisions = new Map<string, number>();
  if (ids.length === 0) return revisions;
  const own = await db.notes.bulkGet(ids);
  const binned = await db.trash.bulkGet(ids);
  for (const [i, id] of ids.entries()) {
    const remote = (own[i] ?? binned[i]?.row)?.remote;
    if (remote) revisions.set(id, remote.rev);
  }
  return revisions;
}

function isOpenEdit({ mutation, seq }: OutboxRow): boolean {
  return mutation.name === 'note.edit@1' && seq === null;
}

/** An edit starts from the revision that the server last confirmed; it is known only now. */
function withRevision(row: OutboxRow, revisions: ReadonlyMap<string, number>): OutboxRow {
  const { mutation } = row;
  if (mutation.name !== 'note.edit@1' || !isOpenEdit(row)) return row;
  const baseRev = revisions.get(row.noteId) ?? mutation.args.baseRev;
  return { ...row, mutation: { ...mutation, args: { ...mutation.args, baseRev } } };
}

/**
 * Takes the next rows in order, at most one per note, and freezes them: their numbers and contents are
 * stored before anything is sent, so that a retry after a lost answer is the same request.
 * `inFlight`: numbers whose answers have not been taken yet. What comes behind them concerns other notes, and is
 * nothing at all if they are not the first that wait here.
 */
export function freezeBatch(
  db: Database,
  limit: BatchLimit,
  newId: () => string,
  inFlight: readonly number[] = [],
): Promise<WireMutation[]> {
  return inTransaction(db, 'rw', [db.outbox, db.notes, db.trash, db.meta], async () => {
    if ((await db.outbox.limit(1).primaryKeys()).length === 0) return [];
    const identity = await readIdentity(db, newId);
    const takes = identity.takes ?? usualTakes;
    const most = Math.min(limit.mutations, takes.mutations, MOST_PUSH_MUTATIONS);
    const room = Math.min(limit.bytes, takes.bytes, MOST_PUSH_BYTES) - ENVELOPE_BYTES;
    const first = await db.outbox
      .orderBy('order')
      .limit(inFlight.length + most)
      .toArray();
    if (inFlight.some((seq, i) => first[i]?.seq !== seq)) return [];
    const rows = first.slice(inFlight.length);
    const revisions = await readRevisions(db, rows);
    const batch: WireMutation[] = [];
    const frozen: OutboxRow[] = [];
    const notes = new Set(first.slice(0, inFlight.length).map(({ noteId }) => noteId));
    let { nextSeq } = identity;
    let bytes = 0;
    for (const row of rows) {
      // What waits for the person's word lies behind all that does not.
      if (row.isHeld || notes.has(row.noteId)) break;
      const full = withRevision(row, revisions);
      const wire = toWire(full, row.seq ?? nextSeq);
      bytes += encoder.encode(JSON.stringify(wire)).length + 1;
      // One that is too large by itself goes alone; the server's answer decides.
      if (batch.length > 0 && bytes > room) break;
      notes.add(row.noteId);
      batch.push(wire);
      if (row.seq !== null) continue;
      frozen.push({ ...full, seq: nextSeq });
      nextSeq += 1;
    }
    if (frozen.length > 0) {
      await db.outbox.bulkPut(frozen);
      await writeIdentity(db, { ...identity, nextSeq });
    }
    return batch;
  });
}

/** From now on the row's number goes out empty; its refusal will read `too_long`. */
export function giveUpOn(db: Database, seq: number): Promise<void> {
  return inTransaction(db, 'rw', [db.outbox], async () => {
    await db.outbox.filter((row) => row.seq === seq).modify({ tooLarge: true });
  });
}
