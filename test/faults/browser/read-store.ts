import type { DraftRow } from '../../../utils/storage/tables/draft-row.ts';
import type { OutboxRow } from '../../../utils/storage/tables/outbox-row.ts';
import type { OwnNoteRow } from '../../../utils/storage/tables/own-note-row.ts';
import type { TrashRow } from '../../../utils/storage/tables/trash-row.ts';

/** What lies on the device, past all of our code. */
export type Store = {
  notes: OwnNoteRow[];
  drafts: DraftRow[];
  outbox: OutboxRow[];
  trash: TrashRow[];
};

/**
 * Reads the database as it lies there. Runs in a page of the extension's origin, not in the background: looking
 * must not wake it. It goes there as text, so it uses nothing from outside itself.
 */
export async function readStoreHere(): Promise<unknown> {
  const names = ['notes', 'drafts', 'outbox', 'trash'];
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('kundenblick');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
  });
  try {
    const reading = db.transaction(names);
    const tables = names.map(
      (name) =>
        new Promise<[string, unknown[]]>((resolve, reject) => {
          const asked = reading.objectStore(name).getAll();
          asked.addEventListener('success', () => resolve([name, asked.result]));
          asked.addEventListener('error', () => reject(new Error(String(asked.error))));
        }),
    );
    return Object.fromEntries(await Promise.all(tables));
  } finally {
    db.close();
  }
}
