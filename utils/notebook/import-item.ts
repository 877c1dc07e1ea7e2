import { onlyMe } from '../domain/audience.ts';
import { draftSchema } from '../domain/draft-schema.ts';
import type { Draft } from '../domain/draft.ts';
import { contentProblem } from '../domain/note-content.ts';
import { noteSchema } from '../domain/note-schema.ts';
import type { Note } from '../domain/note.ts';
import type { ImportRefusal } from '../messages/views.ts';
import { fingerprint } from '../storage/outbox/fingerprint.ts';
import type { OwnNoteRow } from '../storage/tables/own-note-row.ts';

type Checked<T> = { ok: true; value: T } | { ok: false; reason: ImportRefusal };

/** Checks one note of a file. Whatever its audience was, imported it is the person's own alone. */
export function checkNote(value: unknown): Checked<Note> {
  const parsed = noteSchema.safeParse(value);
  if (!parsed.success) return { ok: false, reason: 'invalid' };
  const problem = contentProblem(parsed.data.content);
  if (problem) return { ok: false, reason: problem.kind };
  return { ok: true, value: { ...parsed.data, audience: onlyMe } };
}

/** Checks one draft of a file. */
export function checkDraft(value: unknown): Checked<Draft> {
  const parsed = draftSchema.safeParse(value);
  return parsed.success
    ? { ok: true, value: { ...parsed.data, audience: onlyMe } }
    : { ok: false, reason: 'invalid' };
}

/**
 * What a file's note does to the one that is here. A newer version takes the place of a private one; what
 * is newer here stays, and what is shared is never changed by a file.
 */
export function meetNote(
  here: OwnNoteRow | undefined,
  note: Note,
): 'add' | 'replace' | 'keep' | 'refuse' {
  if (!here) return 'add';
  const isSame = fingerprint(here.note.content) === fingerprint(note.content);
  if (isSame || here.note.editedAt >= note.editedAt) return 'keep';
  const isPrivate = here.note.audience.kind === 'me' && here.sync === 'none' && !here.conflict;
  return isPrivate ? 'replace' : 'refuse';
}
