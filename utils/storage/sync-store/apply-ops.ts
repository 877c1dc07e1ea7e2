import { onlyMe, teamOf } from '../../domain/audience.ts';
import type { TeamNote } from '../../domain/note.ts';
import type { Op } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { fingerprint } from '../outbox/fingerprint.ts';
import { queueChanges } from '../outbox/queue-changes.ts';
import { withNote, type OwnNoteRow } from '../tables/own-note-row.ts';
import type { TrashRow } from '../tables/trash-row.ts';
import { applyContentOps, isContentOp, type ContentOp } from './apply-content-ops.ts';
import { followMove, hasMoved } from './follow-move.ts';
import { makePrivate } from './forget-team.ts';
import { noteNews } from './missed-news.ts';
import { mergeOwnPut, mergeTeamPut, readKnownNotes, type KnownNotes } from './pulled-notes.ts';
import { createPutBatch, type PutBatch } from './put-batch.ts';
import { isThrownAway, withdrawAgain } from './withdraw-again.ts';
import { forgetWithdrawn, listWithdrawn, rememberWithdrawn } from './withdrawn-notes.ts';

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
  if (op.doc.mine) return applyOwnPut(batch, known, op.doc);
  const row = mergeTeamPut(known, op.doc);
  if (!row) return null;
  batch.team(row);
  known.team.set(row.id, row);
  return row.placeKey;
}

/** One's own note. One in the bin is followed, too, as long as the server has it: it may come back. */
function applyOwnPut(batch: PutBatch, known: KnownNotes, doc: TeamNote): string | null {
  const own = known.own.get(doc.id);
  const binned = known.binned.get(doc.id);
  if (!own && binned && !isSharedAnew(known, binned)) {
    const row = binned.row.remote && mergeOwnPut(binned.row, doc, known.waiting.has(doc.id));
    if (!row) return null;
    batch.binned({ ...binned, row });
    known.binned.set(doc.id, { ...binned, row });
    return null;
  }
  const row = mergeOwnPut(own, doc, known.waiting.has(doc.id));
  if (!row) return null;
  batch.own(row);
  known.own.set(row.id, row);
  return row.placeKey;
}

/**
 * Whether a note that lies in the bin here, and of which the server had nothing any more, is shared all the same: it
 * came out of a backup whose deletion nobody remembers, or another device of the same person shared it after it was
 * private (what was thrown away here as a shared note goes again, see `isThrownAway`). What lies in the bin stays there.
 */
function isSharedAnew({ waiting }: KnownNotes, { id, done, row }: TrashRow): boolean {
  return done === 1 && row.remote === null && !waiting.has(id);
}

function isSharedWith(row: OwnNoteRow | undefined, teamId: string): boolean {
  return row !== undefined && teamOf(row.note.audience) === teamId;
}

/** Applies an explicit `remove`: the only way in which the server takes a note away. */
async function applyRemove(
  db: Database,
  known: KnownNotes,
  { teamId, now, newId }: Pick<SpaceOps, 'teamId' | 'now' | 'newId'>,
  op: Remove,
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
  const binned = known.binned.get(op.id);
  if (binned?.row.remote?.teamId === teamId) {
    // Should it come back, then for its author alone, as it would have stayed.
    const { row } = binned;
    const kept = { ...withNote(row, { ...row.note, audience: onlyMe }), remote: null };
    await db.trash.put({ ...binned, row: kept });
    known.binned.set(op.id, { ...binned, row: kept });
  }
  const row = known.own.get(op.id);
  if (op.why !== 'left-view' && (row || binned)) await rememberWithdrawn(db, op.id, teamId);
  // A note that has moved to another team since is none of this space's business.
  if (row?.remote?.teamId !== teamId) return null;
  const untouched = !known.waiting.has(op.id) && !row.conflict && row.sync !== 'refused';
  if (op.why === 'deleted' && untouched) {
    await db.notes.delete(op.id);
    // It may have come back once before: an older text of it keeps its place in the bin, under an id of its own.
    if (binned && fingerprint(binned.row.note.content) !== fingerprint(row.note.content)) {
      await db.trash.put({ ...binned, id: newId(), why: 'replaced' });
    }
    const bin = { v: 1 as const, why: 'elsewhere' as const, deletedAt: now, dueAt: now };
    await db.trash.put({ ...bin, id: op.id, row: { ...row, remote: null }, done: 1 });
    known.own.delete(op.id);
  } else {
    const kept = await makePrivate(db, row);
    await db.notes.put(kept);
    known.own.set(op.id, kept);
    // Its unsent wishes are gone: what this page tells of it later is not held back for them.
    if (kept.sync === 'none') known.waiting.delete(op.id);
  }
  return row.placeKey;
}

/**
 * Whether a note leaves a team that never was here, shared and taken back while this device was away, or that a
 * colleague has moved to another team since.
 */
function isNoneOfOurs(known: KnownNotes, teamId: string, { op, entity, id }: NoteOp): boolean {
  if (op !== 'remove' || entity !== 'note') return false;
  return !known.own.has(id) && !known.binned.has(id) && known.team.get(id)?.teamId !== teamId;
}

/** Operations of one space. */
type SpaceOps = {
  teamId: string;
  ops: readonly Op[];
  /** They tell the space from its beginning, perhaps out of a backup. */
  isFromStart: boolean;
  now: number;
  newId: () => string;
};

/** Applies the operations of one space; returns the keys of the changed places. */
export async function applyOps(db: Database, space: SpaceOps): Promise<string[]> {
  await applyContentOps(db, space.teamId, space.ops.filter(isContentOp));
  return applyNoteOps(db, space);
}

async function applyNoteOps(db: Database, space: SpaceOps): Promise<string[]> {
  const { teamId, ops: all, isFromStart, now } = space;
  const ops = all.filter((op): op is NoteOp => !isContentOp(op));
  const noteIds = ops.map((op) => {
    return op.op === 'put' && op.entity === 'review' ? op.doc.noteId : op.id;
  });
  const known = await readKnownNotes(db, [...new Set(noteIds)]);
  await noteNews(db, ops, known.waiting);
  const withdrawn = await listWithdrawn(db, teamId);
  const batch = createPutBatch(db);
  const changed = new Set<string>();
  for (const op of ops) {
    // Nothing may be awaited in vain: Dexie follows no more than a hundred awaits that bring it no work.
    if (isNoneOfOurs(known, teamId, op)) continue;
    if (op.op === 'remove') await batch.flush();
    else if (op.entity === 'note' && op.doc.mine) {
      const isWithdrawn = withdrawn.has(op.id) && !isSharedWith(known.own.get(op.id), teamId);
      if ((isWithdrawn && isFromStart) || isThrownAway(known, op.doc)) {
        // What is on its way takes the note from there: a recall, a deletion or sharing it with another team.
        if (known.waiting.has(op.id)) continue;
        const place = await withdrawAgain(db, known, op.doc, now);
        if (place !== null) changed.add(place);
        continue;
      }
      if (withdrawn.has(op.id)) await forgetWithdrawn(db, op.id, teamId);
      if (hasMoved(known, op.doc)) {
        const followed = await followMove(db, known, batch, op.doc, now);
        if (followed !== null) {
          changed.add(followed);
          continue;
        }
      }
    }
    const place =
      op.op === 'put'
        ? applyPut(batch, known, teamId, op)
        : await applyRemove(db, known, space, op);
    if (place !== null) changed.add(place);
  }
  await batch.flush();
  // What was held back until the server told its revision can be sent now.
  for (const id of new Set(noteIds)) {
    const row = known.own.get(id);
    if (row?.sync !== 'pending' || row.conflict || known.waiting.has(id)) continue;
    await db.notes.put(await queueChanges(db, row, row.note, now));
  }
  return [...changed];
}
