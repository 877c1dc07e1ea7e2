import type { Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';

import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { Note } from '../../../utils/domain/note.ts';
import { planMutations } from '../../../utils/storage/outbox/plan-mutations.ts';
import type { NewOutboxRow } from '../../../utils/storage/tables/outbox-row.ts';
import { freshRow, type OwnNoteRow } from '../../../utils/storage/tables/own-note-row.ts';

/** Rows of one transaction here; a message to the browser must not get too long. */
const CHUNK = 1_000;

/**
 * Leaves notes in the extension as if they had been shared while there was no server: the rows are those that its
 * own code makes, their ids included, written past it, because ten thousand saves would take a minute. Nothing of it is measured.
 */
export async function leaveUnsent(
  page: Page,
  { teamId, contents }: { teamId: string; contents: readonly NoteContent[] },
): Promise<void> {
  const queuedAt = Date.now();
  const rows = contents.map((content, i): { note: OwnNoteRow; waiting: NewOutboxRow[] } => {
    const id = uuidv7();
    const audience = { kind: 'team', teamId } as const;
    const note: Note = { id, content, audience, createdAt: queuedAt + i, editedAt: queuedAt + i };
    const plan = planMutations({ id, remote: null, frozen: [], wanted: note });
    return {
      note: { ...freshRow(note), sync: 'pending' },
      waiting: plan.map((mutation) => ({ v: 1, seq: null, noteId: id, mutation, queuedAt })),
    };
  });
  for (let i = 0; i < rows.length; i += CHUNK)
    await page.evaluate(writeRows, JSON.stringify(rows.slice(i, i + CHUNK)));
}

/** Runs in a page of the extension. As text, for handing over objects takes the driver ten times as long. */
async function writeRows(text: string) {
  const rows = JSON.parse(text) as { note: object; waiting: object[] }[];
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kundenblick');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
  const tx = db.transaction(['notes', 'outbox'], 'readwrite');
  for (const { note, waiting } of rows) {
    tx.objectStore('notes').put(note);
    for (const row of waiting) tx.objectStore('outbox').put(row);
  }
  await new Promise((resolve, reject) => {
    tx.addEventListener('complete', resolve);
    tx.addEventListener('abort', () => reject(new Error(String(tx.error))));
  });
  db.close();
}

/** How many rows the extension holds in one of its tables. */
export function countRows(page: Page, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kundenblick');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
    table,
  );
}
