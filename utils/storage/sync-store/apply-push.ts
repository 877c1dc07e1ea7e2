import { MAX_PUSH_MUTATIONS } from '../../protocol/limits.ts';
import { isContentMutation, type NoteMutation } from '../../protocol/mutation.ts';
import type { MutationResult, PushResponse } from '../../protocol/push.ts';
import type { SentBatch } from '../../sync/ports.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { findIdentity, writeIdentity } from '../meta/identity.ts';
import { fingerprint } from '../outbox/fingerprint.ts';
import { outboxOf, queueChanges } from '../outbox/queue-changes.ts';
import { isFrozen, type OutboxRow } from '../tables/outbox-row.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { isOutdated } from './missed-news.ts';
import { readAgain } from './read-again.ts';
import { settleContent } from './settle-content.ts';
import { settleMutation } from './settle-mutation.ts';
import { followAnswer } from './withdrawn-notes.ts';

/**
 * An old answer may have been forgotten by the server (PUSH-5); that it counted further says that it was given. Such
 * a "done" comes without a revision, and may have been a refusal: the space is read again to learn what is true.
 */
const doneBefore: MutationResult = { kind: 'ok', rev: null };

function resultFor(row: OutboxRow, answered: MutationResult | undefined): MutationResult {
  if (row.tooLarge) return { kind: 'rejected', code: 'too_long' };
  return answered ?? doneBefore;
}

/** Whether trying again would only repeat what was refused. */
function repeats(next: OutboxRow | undefined, refused: OutboxRow): boolean {
  if (!next) return false;
  const mark = ({ mutation }: OutboxRow) =>
    fingerprint({ ...mutation, args: { ...mutation.args, baseRev: 0, editedAt: 0 } });
  return mark(next) === mark(refused);
}

/** A row of the outbox about a note. */
type AnsweredRow = OutboxRow & { mutation: NoteMutation };

async function settle(
  db: Database,
  answered: AnsweredRow,
  row: OwnNoteRow,
  wanted: OwnNoteRow['note'] | null,
  result: MutationResult,
  now: number,
): Promise<OwnNoteRow> {
  const settled = settleMutation(row, answered.mutation, result);
  const { refusal } = settled;
  const planned = await queueChanges(db, settled, wanted, now);
  if (refusal === null) return planned;
  const [next] = await outboxOf(db, row.id);
  if (!next) return planned;
  if (isFrozen(next) || !repeats(next, answered)) return planned;
  await db.outbox.where('noteId').equals(row.id).delete();
  return { ...planned, refusal, sync: 'refused' };
}

async function applyResult(
  db: Database,
  answered: AnsweredRow,
  result: MutationResult,
  now: number,
) {
  const own = await db.notes.get(answered.noteId);
  const binned = own ? undefined : await db.trash.get(answered.noteId);
  const before = own ?? binned?.row;
  if (!before) return null;
  const isOpen = result === doneBefore || isOutdated(answered, answered.mutation, result);
  if (isOpen) await readAgain(db, teamOfAnswer(answered.mutation, before));
  await followAnswer(db, before, answered.mutation, result);
  const believed = isOpen && result.kind === 'ok' ? doneBefore : result;
  if (own) {
    const next = await settle(db, answered, own, own.note, believed, now);
    await db.notes.put(next);
    return next.placeKey;
  }
  if (!binned) return null;
  // In the time for undo nothing is sent; undo, or its end, plans from what the server now has.
  const row =
    binned.done === 1
      ? await settle(db, answered, binned.row, null, believed, now)
      : settleMutation(binned.row, answered.mutation, believed);
  await db.trash.put({ ...binned, row });
  return null;
}

/** The team whose space tells what became of a mutation; null where nothing is left to be told. */
function teamOfAnswer({ name, args }: NoteMutation, { remote }: OwnNoteRow): string | null {
  return name === 'note.share@1' ? args.teamId : (remote?.teamId ?? null);
}

/**
 * Takes the server's answers: removes answered rows from the outbox, moves the notes on, keeps refused
 * ones with their reason and both versions of a conflict. Returns the keys of the changed places, and
 * whether anything changed about a team's own content.
 */
export function applyPush(
  db: Database,
  sent: SentBatch,
  response: PushResponse,
  now: number,
): Promise<{ placeKeys: string[]; content: boolean }> {
  const ofContent = [db.teamContent, db.levelVotes];
  const tables = [db.outbox, db.notes, db.trash, db.meta, db.spaces, db.withdrawn, ...ofContent];
  return inTransaction(db, 'rw', tables, async () => {
    const identity = await findIdentity(db);
    // An answer to the client that this profile was before says nothing about today's numbers.
    if (identity?.clientId !== sent.clientId) return { placeKeys: [], content: false };
    if (identity.instanceId === null) {
      await writeIdentity(db, { ...identity, instanceId: response.instanceId });
    }
    const asked = new Set(sent.seqs);
    const results = new Map(response.results.map(({ seq, result }) => [seq, result]));
    const rows = await db.outbox
      .orderBy('order')
      .limit(2 * MAX_PUSH_MUTATIONS)
      .toArray();
    const changed = new Set<string>();
    let content = false;
    for (const row of rows) {
      if (row.seq === null || row.seq > response.lastSeq) break;
      // Done, perhaps, but its answer was not asked for: it may have been a refusal.
      if (!asked.has(row.seq)) break;
      const result = resultFor(row, results.get(row.seq));
      const { mutation } = row;
      await db.outbox.delete(row.order);
      if (isContentMutation(mutation)) {
        await settleContent(db, mutation, result);
        content = true;
        continue;
      }
      const place = await applyResult(db, { ...row, mutation }, result, now);
      if (place !== null) changed.add(place);
    }
    return { placeKeys: [...changed], content };
  });
}
