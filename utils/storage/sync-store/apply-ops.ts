import type { Op } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { applyContentOps, isContentOp, type ContentOp } from './apply-content-ops.ts';
import { makePrivate } from './forget-team.ts';
import { mergeOwnPut, mergeTeamPut, readKnownNotes, type KnownNotes } from './pulled-notes.ts';
import { createPutBatch, type PutBatch } from './put-batch.ts';

type NoteOp = Exclude<Op, ContentOp>;
type Put = Extract<NoteOp, { op: 'put' }>;
type Remove = Extract<NoteOp, { op: 'remove' }>;

/** Takes one `put` into the batch; returns the key of the place that changed. */
function applyPut(batch: PutBatch, known: KnownNotes, teamId: string, op: Put): string | null {
  if (op.doc.teamId !== teamId || op.doc.id !== op.id) return null;
  if (op.entity === 'review') {
    batch.review(op.doc);
    return (
      known.own.get(op.doc.noteId)?.placeKey ?? known.team.get(op.doc.noteId)?.placeKey ?? null
    );
  }
  if (op.doc.mine) {
    const row = mergeOwnPut(known, op.doc);
    if (!row) return null;
    batch.own(row);
    known.own.set(row.id, row);
    return row.placeKey;
  }
  const row = mergeTeamPut(known, op.doc);
  if (!row) return null;
  batch.team(row);
  known.team.set(row.id, row);
  return row.placeKey;
}

/** Applies an explicit `remove`: the only way in which the server takes a note away. */
async function applyRemove(
  db: Database,
  known: KnownNotes,
  teamId: string,
  op: Remove,
  now: number,
): Promise<string | null> {
  if (op.entity === 'review') {
    const review = await db.reviews.get(op.id);
    if (review?.teamId !== teamId) return null;
    await db.reviews.delete(op.id);
    return known.own.get(review.noteId)?.placeKey ?? null;
  }
  const colleague = known.team.get(op.id);
  if (colleague?.teamId === teamId) {
    await db.teamNotes.delete(op.id);
    await db.reviews.where('noteId').equals(op.id).delete();
    known.team.delete(op.id);
    return colleague.placeKey;
  }
  const row = known.own.get(op.id);
  // A note that has moved to another team since is none of this space's business.
  if (row?.remote?.teamId !== teamId) return null;
  const untouched = !known.waiting.has(op.id) && !row.conflict && row.sync !== 'refused';
  if (op.why === 'deleted' && untouched) {
    await db.notes.delete(op.id);
    const bin = { v: 1 as const, why: 'elsewhere' as const, deletedAt: now, dueAt: now };
    await db.trash.put({ ...bin, id: op.id, row: { ...row, remote: null }, done: 1 });
    known.own.delete(op.id);
  } else {
    const kept = await makePrivate(db, row);
    await db.notes.put(kept);
    known.own.set(op.id, kept);
  }
  return row.placeKey;
}

/** Applies the operations of one space; returns the keys of the changed places. */
export async function applyOps(
  db: Database,
  teamId: string,
  ops: readonly Op[],
  now: number,
): Promise<string[]> {
  await applyContentOps(db, teamId, ops.filter(isContentOp));
  return applyNoteOps(
    db,
    teamId,
    ops.filter((op): op is NoteOp => !isContentOp(op)),
    now,
  );
}

async function applyNoteOps(
  db: Database,
  teamId: string,
  ops: readonly NoteOp[],
  now: number,
): Promise<string[]> {
  const noteIds = ops.map((op) => {
    return op.op === 'put' && op.entity === 'review' ? op.doc.noteId : op.id;
  });
  const known = await readKnownNotes(db, [...new Set(noteIds)]);
  const batch = createPutBatch(db);
  const changed = new Set<string>();
  for (const op of ops) {
    if (op.op === 'remove') await batch.flush();
    const place =
      op.op === 'put'
        ? applyPut(batch, known, teamId, op)
        : await applyRemove(db, known, teamId, op, now);
    if (place !== null) changed.add(place);
  }
  await batch.flush();
  return [...changed];
}
