import * as z from 'zod/mini';

import { audienceSchema } from '../domain/audience-schema.ts';
import type { Audience } from '../domain/audience.ts';
import type { Draft } from '../domain/draft.ts';
import { noteContentSchema } from '../domain/note-content-schema.ts';
import { contentProblem, type NoteContent } from '../domain/note-content.ts';
import { createNote } from '../domain/note.ts';
import { placeKeyOf } from '../domain/place.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { fingerprint } from '../storage/outbox/fingerprint.ts';
import { toDraftRow, type DraftRow } from '../storage/tables/draft-row.ts';
import { freshRow, withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import type { TrashRow } from '../storage/tables/trash-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import { fitPlace } from './fit-place.ts';
import { keepsTexts } from './keeps-texts.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView, toOwnNoteView } from './own-note-view.ts';
import { stayWhereMoved } from './stay-where-moved.ts';

const inputSchema = z.object({ content: noteContentSchema, audience: audienceSchema });

/** Puts a text that would be overwritten aside, as a draft of the same note. */
async function putAside(book: Notebook, row: OwnNoteRow, content: NoteContent): Promise<void> {
  const { audience, id } = row.note;
  const common = { placeKey: row.placeKey, content, audience, editsNote: id };
  const draft: Draft = { ...common, id: book.newId(), rev: 1, updatedAt: book.now() };
  await book.db.drafts.put(toDraftRow(draft, row.version));
}

/** What is known before a save; read at once, because each wait for the database is felt. */
type Known = {
  draft: DraftRow | undefined;
  /** The note that the draft edits, or that it has become already. */
  note: OwnNoteRow | undefined;
  binned: TrashRow | undefined;
};

async function readKnown({ db }: Notebook, { id, editsNote }: Draft): Promise<Known> {
  const noteId = editsNote ?? id;
  const [draft, note, binned] = await Promise.all([
    db.drafts.get(id),
    db.notes.get(noteId),
    db.trash.get(noteId),
  ]);
  return { draft, note, binned };
}

/** Removes the draft that has become a note; a newer text that another window left in it stays. */
async function closeDraft(
  book: Notebook,
  stored: DraftRow | undefined,
  draft: Draft,
  row: OwnNoteRow,
): Promise<void> {
  if (!stored) return;
  await book.db.drafts.delete(draft.id);
  if (!keepsTexts(draft.content, stored.draft.content)) {
    await putAside(book, row, stored.draft.content);
  }
}

/** The next version of a note; a text that somebody else saved meanwhile is put aside. */
async function nextVersion(
  book: Notebook,
  existing: OwnNoteRow,
  stored: DraftRow | undefined,
  draft: Draft,
  audience: Audience,
): Promise<OwnNoteRow> {
  const { editsNote, seen } = draft;
  // The note may have moved to its ticket while the edit was open: an edit moves no note.
  const isStill = placeKeyOf(draft.content.place) === existing.placeKey;
  const { place } = isStill ? draft.content : existing.note.content;
  const content = { ...draft.content, place };
  // A draft that was kept and is gone has become something in another window that this one did not see.
  const unsaved = editsNote === null || draft.rev > 0 ? null : existing.version;
  const base = stored ? stored.baseVersion : unsaved;
  const isBase = seen === undefined ? base === existing.version : seen === existing.editedAt;
  const note = { ...existing.note, content, audience, editedAt: book.now() };
  const next = withNote(existing, note);
  const isSeen = isBase || keepsTexts(content, existing.note.content);
  if (!isSeen) await putAside(book, next, existing.note.content);
  return next;
}

/** A new note. One that was thrown away is not brought back under its old id: others forgot that id. */
function newRow(book: Notebook, known: Known, draft: Draft, audience: Audience): OwnNoteRow {
  const id = known.binned?.id === draft.id ? book.newId() : draft.id;
  const { content } = stayWhereMoved(known.draft, draft);
  const row = freshRow(createNote({ id, content, audience, now: book.now() }));
  const cameFrom = known.draft?.cameFrom;
  return cameFrom ? { ...row, cameFrom } : row;
}

async function save(book: Notebook, draft: Draft, audience: Audience): Promise<OwnNoteRow> {
  const { db } = book;
  const mark = `${draft.id}:${fingerprint([draft.content, audience])}`;
  const known = await readKnown(book, draft);
  // A repeated save whose note was thrown away in between: it stays in the bin.
  if (known.binned?.row.savedFrom === mark) return known.binned.row;
  if (known.note?.savedFrom === mark) {
    await closeDraft(book, known.draft, draft, known.note);
    return known.note;
  }
  const row = known.note
    ? await nextVersion(book, known.note, known.draft, draft, audience)
    : newRow(book, known, draft, audience);
  const [saved] = await Promise.all([
    commitNote(db, { ...row, savedFrom: mark }, book.now()),
    closeDraft(book, known.draft, draft, row),
  ]);
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
  // A note of the first version cannot have been reviewed or inserted anywhere.
  return succeeded(
    saved.version === 1 ? toOwnNoteView(saved, [], []) : await readOwnNoteView(book, saved),
  );
}
