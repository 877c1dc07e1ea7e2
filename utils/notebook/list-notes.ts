import type { Insertion } from '../domain/insertion.ts';
import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import type { NoteFilter, NotePage } from '../messages/views.ts';
import { readInsertions } from '../storage/insertion-store.ts';
import type { OwnNoteRow } from '../storage/tables/own-note-row.ts';
import { contentMatcher, matchesState } from './match-note.ts';
import type { Notebook } from './notebook.ts';
import { groupByNote, toOwnNoteView } from './own-note-view.ts';

/** Newest first; the id decides between equal times, so that pages never overlap. */
function newestFirst(a: OwnNoteRow, b: OwnNoteRow): number {
  return b.editedAt - a.editedAt || (a.id < b.id ? 1 : -1);
}

/** A page of one's own notes. Filtering and sorting happen in memory, over all notes. */
export async function listNotes(
  book: Notebook,
  { filter, offset, limit }: { filter: NoteFilter; offset: number; limit: number },
): Promise<Result<NotePage>> {
  const [rows, events, stored] = await Promise.all([
    book.memory.notes(),
    book.memory.reviews(),
    book.db.drafts.toArray(),
  ]);
  const reviews = groupByNote(events);
  const matches = contentMatcher(filter);
  const view = (row: OwnNoteRow, insertions: Insertion[] = []) =>
    toOwnNoteView(row, reviews.get(row.id) ?? [], insertions);
  const found = rows
    .filter((row) => matches(row.note.content) && matchesState(view(row), filter.state))
    .sort(newestFirst);

  const shown = found.slice(offset, offset + limit);
  const shownIds = shown.map((row) => row.id);
  const insertions = await readInsertions(book.db, shownIds, book.now());

  const known = new Set(rows.map((row) => row.id));
  const drafts = stored
    .map((row) => row.draft)
    // An unfinished edit is shown with its note, unless that note is gone.
    .filter((draft) => draft.editsNote === null || !known.has(draft.editsNote));
  const wantsDrafts = filter.state === 'all' || filter.state === 'draft';
  return succeeded({
    notes: shown.map((row) => view(row, insertions.get(row.id))),
    drafts: wantsDrafts
      ? drafts.filter((draft) => matches(draft.content)).sort((a, b) => b.updatedAt - a.updatedAt)
      : [],
    total: found.length,
    totalUnfiltered: rows.length + drafts.length,
  });
}
