import { teamOf } from '../domain/audience.ts';
import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { moveInsertions } from '../storage/insertion-store.ts';
import { countAsked, readQuestion, writeQuestion } from '../storage/meta/removal-question.ts';
import { readSyncLog, writeSyncLog } from '../storage/meta/sync-log.ts';
import { fingerprint } from '../storage/outbox/fingerprint.ts';
import { dropUnsent } from '../storage/outbox/queue-content.ts';
import { carryOut } from '../storage/sync-store/follow-decision.ts';
import { listHeld } from '../storage/sync-store/hold-withdrawals.ts';
import { readAgain } from '../storage/sync-store/read-again.ts';
import { freshRow, withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import { commitNote } from './commit-note.ts';
import type { Notebook } from './notebook.ts';
import { tablesOfBin } from './take-from-bin.ts';

/** `count`: the number that the person saw. */
type Answer = { way: 'here' | 'there'; allow: boolean; count?: number };

/** What would go here: the answer is remembered, and carried out as the server tells it again. */
async function settleHere({ db, newId }: Notebook, { allow, count }: Answer): Promise<boolean> {
  const question = await readQuestion(db);
  if (!question || question.allow !== null) return false;
  if (count !== undefined && count !== countAsked(question)) return false;
  const answered = { ...question, allow };
  await carryOut(db, answered, question.binned, newId);
  await writeQuestion(db, { ...answered, binned: [] });
  return true;
}

/**
 * A note that the person meant to take back stays with the team that has it. Words that were written since for
 * other eyes do not follow it there: they become a note of their own, and the shared one is read again.
 */
async function keepShared(book: Notebook, noteId: string): Promise<void> {
  const { db } = book;
  const binned = await db.trash.get(noteId);
  const row = (await db.notes.get(noteId)) ?? binned?.row;
  if (!row?.remote) return;
  if (row === binned?.row) await db.trash.delete(noteId);
  const { teamId, content } = row.remote;
  const isForTeam = teamOf(row.note.audience) === teamId;
  if (isForTeam || fingerprint(row.note.content) === content) {
    const audience = { kind: 'team' as const, teamId };
    await commitNote(db, withNote(row, { ...row.note, audience }), book.now());
  } else {
    await partFrom(book, row);
  }
  // While it was about to go, news of it passed unheard: what another device wrote meanwhile comes now.
  await readAgain(db, teamId);
}

async function partFrom(book: Notebook, { id, note }: OwnNoteRow): Promise<void> {
  const { db } = book;
  const own = freshRow({ ...note, id: book.newId() });
  await dropUnsent(db, id);
  await db.notes.delete(id);
  await commitNote(db, own, book.now());
  await moveInsertions(db, id, own.id);
}

/** What would be taken back there: allowed as it lies in the queue, or taken out of it. */
async function settleThere(book: Notebook, { allow, count }: Answer): Promise<boolean> {
  const { db } = book;
  const held = await listHeld(db);
  const noteIds = new Set(held.map((row) => row.noteId));
  if (noteIds.size === 0 || (count !== undefined && count !== noteIds.size)) return false;
  if (allow) {
    const orders = held.map(({ order }) => order);
    await db.outbox
      .where('order')
      .anyOf(orders)
      .modify((row) => {
        delete row.isHeld;
        row.isAllowed = true;
      });
  } else {
    for (const id of noteIds) await keepShared(book, id);
  }
  return true;
}

/** The line about sharing stops saying what has been decided; the next run says what is true. */
async function clearProblem(db: Database, way: Answer['way']): Promise<void> {
  const log = await readSyncLog(db);
  if (log.problem?.kind !== 'mass-removal' || log.problem.way !== way) return;
  await writeSyncLog(db, { ...log, problem: null, nextAttemptAt: null });
}

/**
 * The person's word on a mass removal, good for the very notes that were asked about. Safe to repeat; without a
 * question nothing happens. Returns whether anything was decided.
 */
export async function settleMassRemoval(book: Notebook, answer: Answer): Promise<boolean> {
  const { db } = book;
  const isSettled = await inTransaction(
    db,
    'rw',
    [...tablesOfBin(db), db.meta, db.spaces],
    async () => {
      const done = await (answer.way === 'here'
        ? settleHere(book, answer)
        : settleThere(book, answer));
      if (done) await clearProblem(db, answer.way);
      return done;
    },
  );
  if (isSettled) book.changed(null);
  return isSettled;
}
