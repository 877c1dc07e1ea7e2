import type { NoteContent } from '../../../utils/domain/note-content.ts';
import { allAnswers } from '../all-answers.ts';
import { execute, type Queryable } from '../client.ts';

/** A text that is not the note's text any more, and why. */
export type RevisionRecord = {
  noteId: string;
  /** The revision that held it, or that it was based on when it lost; 0 when unknown. */
  rev: number;
  why: 'replaced' | 'conflict';
  content: NoteContent;
};

export async function insertRevisions(
  db: Queryable,
  revisions: readonly RevisionRecord[],
  now: number,
): Promise<void> {
  if (revisions.length === 0) return;
  await execute(
    db,
    `INSERT INTO note_revision (note_id, rev, why, content, at)
     SELECT r."noteId", r.rev, r.why, r.content, $2
     FROM jsonb_to_recordset($1) AS r("noteId" uuid, rev int, why text, content jsonb)`,
    [JSON.stringify(revisions), now],
  );
}

/**
 * Erases every text of notes that were withdrawn: what the author takes back, the server forgets.
 * Stored results that quote them say from now on what a retry would hear.
 */
export async function eraseTexts(db: Queryable, noteIds: readonly string[]): Promise<void> {
  if (noteIds.length === 0) return;
  await allAnswers([
    execute(db, 'DELETE FROM note_revision WHERE note_id = ANY($1)', [noteIds]),
    execute(
      db,
      `UPDATE mutation_result SET result = '{"kind": "rejected", "code": "recalled"}', quotes_note = NULL
       WHERE quotes_note = ANY($1)`,
      [noteIds],
    ),
  ]);
}
