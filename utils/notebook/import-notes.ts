import { readFile } from '../export/read-file.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { ImportReport } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { importDraft, importNote, type Taken } from './import-item.ts';
import type { Notebook } from './notebook.ts';

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
  await inTransaction(db, 'rw', [db.notes, db.drafts, db.trash, db.outbox], async () => {
    for (const { line, kind, value } of file.items) {
      const take = kind === 'note' ? importNote : importDraft;
      const taken: Taken = await take(book, value);
      if (taken === 'added' || taken === 'unchanged') report[taken] += 1;
      else report.refused.push({ line, reason: taken });
    }
  });
  if (file.missing > 0) report.refused.push({ line: 0, reason: 'cut-off' });
  book.changed(null);
  return succeeded(report);
}
