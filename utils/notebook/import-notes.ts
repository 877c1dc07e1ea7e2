import type { RawItem } from '../export/raw-item.ts';
import { readFile } from '../export/read-file.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { ImportReport } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { toDraftRow, type DraftRow } from '../storage/tables/draft-row.ts';
import { freshRow, withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import type { TrashRow } from '../storage/tables/trash-row.ts';
import { checkDraft, checkNote, meetNote } from './import-item.ts';
import type { Notebook } from './notebook.ts';

function idOf({ value }: RawItem): string[] {
  if (typeof value !== 'object' || value === null || !('id' in value)) return [];
  return typeof value.id === 'string' ? [value.id.toLowerCase()] : [];
}

/** The version that gives way goes to the bin. */
function toBin(book: Notebook, row: OwnNoteRow): TrashRow {
  const id = book.newId();
  const deletedAt = book.now();
  const loser = { ...row, id, note: { ...row.note, id } };
  return { id, v: 1, row: loser, why: 'replaced', deletedAt, dueAt: deletedAt, done: 1 };
}

async function importAllNotes(book: Notebook, items: RawItem[], report: ImportReport) {
  const { notes, trash } = book.db;
  const stored = await notes.bulkGet(items.flatMap(idOf));
  const here = new Map(stored.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const changed = new Map<string, OwnNoteRow>();
  const binned: TrashRow[] = [];
  for (const { line, value } of items) {
    const checked = checkNote(value);
    if (!checked.ok) {
      report.refused.push({ line, reason: checked.reason });
      continue;
    }
    const note = checked.value;
    const row = here.get(note.id);
    const outcome = meetNote(row, note);
    if (outcome === 'refuse') report.refused.push({ line, reason: 'shared-here' });
    else if (outcome === 'keep') report.unchanged += 1;
    else {
      report.added += 1;
      if (row) binned.push(toBin(book, row));
      const next = row ? withNote(row, note) : freshRow(note);
      here.set(note.id, next);
      changed.set(note.id, next);
    }
  }
  await notes.bulkPut([...changed.values()]);
  await trash.bulkPut(binned);
}

/** Drafts are only added; one that is here already, or has become a note, stays as it is. */
async function importAllDrafts(book: Notebook, items: RawItem[], report: ImportReport) {
  const { drafts, notes } = book.db;
  const ids = items.flatMap(idOf);
  const known = new Set([
    ...(await drafts.where('id').anyOf(ids).primaryKeys()),
    ...(await notes.where('id').anyOf(ids).primaryKeys()),
  ]);
  const added: DraftRow[] = [];
  for (const { line, value } of items) {
    const checked = checkDraft(value);
    if (!checked.ok) report.refused.push({ line, reason: checked.reason });
    else if (known.has(checked.value.id)) report.unchanged += 1;
    else {
      report.added += 1;
      known.add(checked.value.id);
      added.push(toDraftRow(checked.value, null));
    }
  }
  await drafts.bulkPut(added);
}

/**
 * Adds what an export holds. Imported notes are the person's own alone, whatever they were. Nothing that is
 * newer here, and nothing that is shared, is overwritten; a version that gives way goes to the bin.
 */
export async function importNotes(
  book: Notebook,
  { text }: { text: string },
): Promise<Result<ImportReport>> {
  const file = readFile(text);
  if (!file.ok) return failed({ kind: 'invalid-file', reason: file.problem });
  const { db } = book;
  const report: ImportReport = { added: 0, unchanged: 0, refused: [] };
  const ofKind = (kind: RawItem['kind']) => file.items.filter((item) => item.kind === kind);
  await inTransaction(db, 'rw', [db.notes, db.drafts, db.trash], async () => {
    await importAllNotes(book, ofKind('note'), report);
    await importAllDrafts(book, ofKind('draft'), report);
  });
  if (file.missing > 0) report.refused.push({ line: 0, reason: 'cut-off' });
  book.changed(null);
  return succeeded(report);
}
