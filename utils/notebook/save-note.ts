import * as z from 'zod/mini';

import { audienceSchema } from '../domain/audience-schema.ts';
import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import { noteContentSchema } from '../domain/note-content-schema.ts';
import { contentProblem, type NoteContent } from '../domain/note-content.ts';
import { createNote } from '../domain/note.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { fingerprint } from '../storage/outbox/fingerprint.ts';
import { toDraftRow } from '../storage/tables/draft-row.ts';
import { freshRow, withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import { fitPlace } from './fit-place.ts';
import { keepsTexts } from './keeps-texts.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView } from './own-note-view.ts';

const inputSchema = z.object({ content: noteContentSchema, audience: audienceSchema });

/** Puts a text that would be overwritten aside, as a draft of the same note. */
async function putAside(book: Notebook, row: OwnNoteRow, content: NoteContent): Promise<void> {
  const { audience, id } = row.note;
  const common = { placeKey: row.placeKey, content, audience, editsNote: id };
  const draft: Draft = { ...common, id: book.newId(), rev: 1, updatedAt: book.now() };
  await book.db.drafts.put(toDraftRow(draft, row.version));
}

/** Removes the draft that has become a note; a newer text that another window left in it stays. */
async function closeDraft(book: Notebook, draft: Draft, row: OwnNoteRow): Promise<void> {
  const { drafts } = book.db;
  const stored = await drafts.get(draft.id);
  if (!stored) return;
  await drafts.delete(draft.id);
  if (!keepsTexts(draft.content, stored.draft.content)) {
    await putAside(book, row, stored.draft.content);
  }
}

/** The next version of a note; a text that somebody else saved meanwhile is put aside. */
async function nextVersion(
  book: Notebook,
  existing: OwnNoteRow,
  draft: Draft,
  audience: Audience,
): Promise<OwnNoteRow> {
  const { content, id, editsNote } = draft;
  const stored = await book.db.drafts.get(id);
  const base = stored ? stored.baseVersion : editsNote === null ? null : existing.version;
  const note = { ...existing.note, content, audience, editedAt: book.now() };
  const next = withNote(existing, note);
  const isSeen = base === existing.version || keepsTexts(content, existing.note.content);
  if (!isSeen) await putAside(book, next, existing.note.content);
  return next;
}

/** Id of the note that a draft becomes. A note that was thrown away is not brought back under its old id. */
async function targetId(book: Notebook, { id, editsNote }: Draft): Promise<string> {
  const { notes, trash } = book.db;
  if (editsNote !== null && (await notes.get(editsNote))) return editsNote;
  return (await trash.get(id)) ? book.newId() : id;
}

async function save(book: Notebook, draft: Draft, audience: Audience): Promise<OwnNoteRow> {
  const { db } = book;
  const mark = `${draft.id}:${fingerprint([draft.content, audience])}`;
  // A repeated save whose note was thrown away in between: it stays in the bin.
  const binned = await db.trash.get(draft.editsNote ?? draft.id);
  if (binned?.row.savedFrom === mark) return binned.row;

  const id = await targetId(book, draft);
  const existing = await db.notes.get(id);
  if (existing?.savedFrom === mark) {
    await closeDraft(book, draft, existing);
    return existing;
  }
  const { content } = draft;
  const row = existing
    ? await nextVersion(book, existing, draft, audience)
    : freshRow(createNote({ id, content, audience, now: book.now() }));
  const saved = await commitNote(db, { ...row, savedFrom: mark }, book.now());
  await closeDraft(book, draft, saved);
  return saved;
}

/**
 * Turns a draft into a note, or into a new version of the note it edits: note, outbox and the end of the
 * draft in one transaction. The answer comes after the commit.
 */
export async function saveNote(
  book: Notebook,
  input: { draft: Draft; audience: Audience },
): Promise<Result<OwnNoteView>> {
  const draft = { ...input.draft, content: fitPlace(input.draft.content) };
  const problem = contentProblem(draft.content);
  if (problem) return failed({ kind: 'invalid-content', problem });
  const checked = inputSchema.safeParse({ content: draft.content, audience: input.audience });
  if (!checked.success) {
    const path = checked.error.issues[0]?.path.join('.') ?? '';
    return failed({ kind: 'unexpected', detail: `saveNote: ${path} does not fit` });
  }
  const { db } = book;
  const tables = [...tablesOfCommit(db), db.drafts, db.trash];
  const saved = await inTransaction(db, 'rw', tables, () => save(book, draft, input.audience));
  book.changed([...new Set([saved.placeKey, draft.placeKey])]);
  return succeeded(await readOwnNoteView(db, saved));
}
