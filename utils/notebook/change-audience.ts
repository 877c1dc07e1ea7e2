import { audienceSchema } from '../domain/audience-schema.ts';
import type { Audience } from '../domain/audience.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { canonicalJson } from '../storage/outbox/fingerprint.ts';
import { withNote } from '../storage/tables/own-note-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView } from './own-note-view.ts';

/** Shares a note or recalls it. */
export async function changeAudience(
  book: Notebook,
  input: { noteId: string; audience: Audience },
): Promise<Result<OwnNoteView>> {
  const { db } = book;
  const checked = audienceSchema.safeParse(input.audience);
  if (!checked.success) return failed({ kind: 'unexpected', detail: 'changeAudience: audience' });
  const audience = checked.data;
  const changed = await inTransaction(db, 'rw', tablesOfCommit(db), async () => {
    const row = await db.notes.get(input.noteId);
    if (!row) return null;
    const isSame = canonicalJson(row.note.audience) === canonicalJson(audience);
    // Asking again for what was refused is a wish to try again; anything else that is so already is done.
    if (isSame && row.sync !== 'refused') return row;
    return commitNote(db, withNote(row, { ...row.note, audience }), book.now());
  });
  if (!changed) return failed({ kind: 'not-found' });
  book.changed([changed.placeKey]);
  return succeeded(await readOwnNoteView(book, changed));
}
