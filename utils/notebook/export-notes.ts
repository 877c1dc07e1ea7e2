import type { Language } from '../domain/settings.ts';
import { toJson } from '../export/to-json.ts';
import { toMarkdown } from '../export/to-markdown.ts';
import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';

/** The whole collection as a file: all own notes and drafts, oldest first. */
export async function exportNotes(
  { db, now }: Notebook,
  { format, language }: { format: 'json' | 'markdown'; language: Language },
): Promise<Result<{ fileName: string; text: string }>> {
  const [notes, drafts] = await inTransaction(db, 'r', [db.notes, db.drafts], () =>
    Promise.all([db.notes.toArray(), db.drafts.toArray()]),
  );
  const exportedAt = now();
  const collection = {
    exportedAt,
    notes: notes.map((row) => row.note).sort((a, b) => a.createdAt - b.createdAt),
    drafts: drafts.map((row) => row.draft).sort((a, b) => a.updatedAt - b.updatedAt),
  };
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  return succeeded(
    format === 'json'
      ? { fileName: `kundenblick-${day}.json`, text: toJson(collection) }
      : { fileName: `kundenblick-${day}.md`, text: toMarkdown(collection, language) },
  );
}
