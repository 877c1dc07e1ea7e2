import { onlyMe } from '../domain/audience.ts';
import { draftSchema } from '../domain/draft-schema.ts';
import { contentProblem } from '../domain/note-content.ts';
import { noteSchema } from '../domain/note-schema.ts';
import type { Note } from '../domain/note.ts';
import type { ImportRefusal } from '../messages/views.ts';
import { fingerprint } from '../storage/outbox/fingerprint.ts';
import { toDraftRow } from '../storage/tables/draft-row.ts';
import { freshRow, withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import type { Notebook } from './notebook.ts';

/** What became of one entry of a file. */
export type Taken = 'added' | 'unchanged' | ImportRefusal;

/** A newer version from a file takes the place of a private one; the older text goes to the bin. */
async function replace(book: Notebook, row: OwnNoteRow, note: Note): Promise<Taken> {
  const id = book.newId();
  const deletedAt = book.now();
  const bin = {
    v: 1 as const,
    why: 'replaced' as const,
    deletedAt,
    dueAt: deletedAt,
    done: 1 as const,
  };
  await book.db.trash.put({ ...bin, id, row: { ...row, id, note: { ...row.note, id } } });
  await book.db.notes.put(withNote(row, note));
  return 'added';
}

/** Takes one note of a file. */
export async function importNote(book: Notebook, value: unknown): Promise<Taken> {
  const parsed = noteSchema.safeParse(value);
  if (!parsed.success) return 'invalid';
  const problem = contentProblem(parsed.data.content);
  if (problem) return problem.kind;
  const note: Note = { ...parsed.data, audience: onlyMe };
  const { notes } = book.db;
  const row = await notes.get(note.id);
  if (!row) {
    await notes.put(freshRow(note));
    return 'added';
  }
  const isSame = fingerprint(row.note.content) === fingerprint(note.content);
  if (isSame || row.note.editedAt >= note.editedAt) return 'unchanged';
  const isPrivate = row.note.audience.kind === 'me' && row.sync === 'none' && !row.conflict;
  return isPrivate ? replace(book, row, note) : 'shared-here';
}

/** Takes one draft of a file, unless there is one (or the note it became) already. */
export async function importDraft(book: Notebook, value: unknown): Promise<Taken> {
  const parsed = draftSchema.safeParse(value);
  if (!parsed.success) return 'invalid';
  const draft = { ...parsed.data, audience: onlyMe };
  const { drafts, notes } = book.db;
  if ((await drafts.get(draft.id)) || (await notes.get(draft.id))) return 'unchanged';
  await drafts.put(toDraftRow(draft, null));
  return 'added';
}
