import type { ContentMutation } from '../../protocol/content-mutation.ts';
import { isContentMutation, type NoteMutation } from '../../protocol/mutation.ts';
import type { MutationResult, PushResponse } from '../../protocol/push.ts';
import type { SentBatch } from '../../sync/ports.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { findIdentity, noteServer } from '../meta/identity.ts';
import { fingerprint } from '../outbox/fingerprint.ts';
import { planQueue } from '../outbox/queue-changes.ts';
import { isFrozen, type NewOutboxRow, type OutboxRow } from '../tables/outbox-row.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { readAnsweredNotes, type AnsweredNotes, type AnsweredRow } from './answered-notes.ts';
import { isOutdated } from './missed-news.ts';
import { settleContent } from './settle-content.ts';
import { settleMutation } from './settle-mutation.ts';
import { isToldInFull, skipOwnEcho } from './skip-own-echo.ts';
import { movedBy } from './withdrawn-notes.ts';

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
function repeats(next: NewOutboxRow | undefined, refused: OutboxRow): boolean {
  if (!next) return false;
  const mark = ({ mutation }: Pick<OutboxRow, 'mutation'>) =>
    fingerprint({ ...mutation, args: { ...mutation.args, baseRev: 0, editedAt: 0 } });
  return mark(next) === mark(refused);
}

/** The note after an answer, with what is now to be sent. */
function settle(
  notes: AnsweredNotes,
  answered: AnsweredRow,
  row: OwnNoteRow,
  wanted: OwnNoteRow['note'] | null,
  result: MutationResult,
  now: number,
): OwnNoteRow {
  const settled = settleMutation(row, answered.mutation, result);
  const { refusal } = settled;
  const waiting = notes.waiting(row.id);
  const plan = planQueue(settled, wanted, waiting, now);
  const isStuck = refusal !== null && !waiting.some(isFrozen) && repeats(plan.add[0], answered);
  notes.queue(isStuck ? { ...plan, add: [] } : plan);
  return isStuck ? { ...plan.row, refusal, sync: 'refused' } : plan.row;
}

/** Answers with the note's row as it is now; null where the note is gone from this device. */
function applyResult(
  notes: AnsweredNotes,
  answered: AnsweredRow,
  result: MutationResult,
  now: number,
): OwnNoteRow | null {
  const own = notes.own.get(answered.noteId);
  const binned = own ? undefined : notes.binned.get(answered.noteId);
  const before = own ?? binned?.row;
  if (!before) return null;
  const isOpen = result === doneBefore || isOutdated(answered, answered.mutation, result);
  const doubtful = isOpen ? teamOfAnswer(answered.mutation, before) : null;
  if (doubtful !== null) notes.readAgain(doubtful);
  notes.moved(before.id, movedBy(before, answered.mutation, result));
  const believed = isOpen && result.kind === 'ok' ? doneBefore : result;
  if (own) {
    const row = settle(notes, answered, own, own.note, believed, now);
    notes.putOwn(row);
    return row;
  }
  if (!binned) return null;
  // In the time for undo nothing is sent; undo, or its end, plans from what the server now has.
  const row =
    binned.done === 1
      ? settle(notes, answered, binned.row, null, believed, now)
      : settleMutation(binned.row, answered.mutation, believed);
  notes.putBinned({ ...binned, row });
  return row;
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
    await noteServer(db, identity, response);
    const results = new Map(response.results.map(({ seq, result }) => [seq, result]));
    const rows = await takeAnswered(db, sent, response.lastSeq);
    const aboutNotes = rows.filter(isAboutNote);
    const notes = await readAnsweredNotes(db, aboutNotes);
    const changed = new Set<string>();
    // Whatever was sent and is not here any more was answered to somebody else, who knows more of it.
    let isTold = rows.length === sent.seqs.length;
    for (const row of aboutNotes) {
      const result = resultFor(row, results.get(row.seq ?? 0));
      const after = applyResult(notes, row, result, now);
      if (after !== null && notes.own.has(after.id)) changed.add(after.placeKey);
      isTold &&= isToldInFull(row, result, after);
    }
    await notes.flush();
    const aboutContent = rows.filter(isAboutContent);
    for (const row of aboutContent)
      await settleContent(db, row.mutation, resultFor(row, results.get(row.seq ?? 0)));
    if (isTold) await skipOwnEcho(db, response);
    return { placeKeys: [...changed], content: aboutContent.length > 0 };
  });
}

/** Takes from the outbox what is answered, in order: no more than was sent, and nothing behind a gap. */
async function takeAnswered(
  db: Database,
  { seqs }: SentBatch,
  lastSeq: number,
): Promise<OutboxRow[]> {
  const asked = new Set(seqs);
  const first = await db.outbox.orderBy('order').limit(seqs.length).toArray();
  // Done, perhaps, but its answer was not asked for: it may have been a refusal.
  const end = first.findIndex(({ seq }) => seq === null || seq > lastSeq || !asked.has(seq));
  const answered = end === -1 ? first : first.slice(0, end);
  const last = answered.at(-1);
  // All that lies in front of the last one is answered, too: one request, however many they are.
  if (last) await db.outbox.where('order').belowOrEqual(last.order).delete();
  return answered;
}

function isAboutNote(row: OutboxRow): row is AnsweredRow {
  return !isContentMutation(row.mutation);
}

function isAboutContent(row: OutboxRow): row is OutboxRow & { mutation: ContentMutation } {
  return isContentMutation(row.mutation);
}
