import type { TeamNote } from '../domain/note.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { fingerprint } from '../storage/outbox/fingerprint.ts';
import { withNote, type OwnNoteRow, type RemoteState } from '../storage/tables/own-note-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView } from './own-note-view.ts';

/** The version that gives way goes to the bin: a choice made in haste has lost nothing. */
async function keepLoser(book: Notebook, row: OwnNoteRow): Promise<void> {
  const id = book.newId();
  const deletedAt = book.now();
  const loser = { ...row, id, note: { ...row.note, id }, remote: null, conflict: null };
  const bin = { v: 1 as const, why: 'replaced' as const, deletedAt, dueAt: deletedAt };
  await book.db.trash.put({ ...bin, id, row: loser, done: 1 });
}

async function remoteOf(book: Notebook, theirs: TeamNote): Promise<RemoteState | null> {
  const { teamId, rev, content } = theirs;
  const isMember = (await book.db.teams.get(teamId)) !== undefined;
  return isMember ? { teamId, rev, content: fingerprint(content) } : null;
}

async function settle(book: Notebook, row: OwnNoteRow, theirs: TeamNote, keep: 'mine' | 'theirs') {
  const remote = await remoteOf(book, theirs);
  const { content, editedAt } = keep === 'mine' ? row.note : theirs;
  const loser = keep === 'mine' ? { ...row.note, content: theirs.content } : row.note;
  await keepLoser(book, { ...row, note: loser });
  const next = withNote(row, { ...row.note, content, editedAt });
  return commitNote(book.db, { ...next, conflict: null, remote }, book.now());
}

/** Keeps one of two versions of a note that was changed in two places; the other goes to the bin. */
export async function settleConflict(
  book: Notebook,
  { noteId, keep }: { noteId: string; keep: 'mine' | 'theirs' },
): Promise<Result<OwnNoteView>> {
  const { db } = book;
  const settled = await inTransaction(db, 'rw', [...tablesOfCommit(db), db.trash], async () => {
    const row = await db.notes.get(noteId);
    if (!row?.conflict) return row ?? null;
    return settle(book, row, row.conflict, keep);
  });
  if (!settled) return failed({ kind: 'not-found' });
  book.changed([settled.placeKey]);
  return succeeded(await readOwnNoteView(book, settled));
}
