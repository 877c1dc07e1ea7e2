import type { BinnedNote } from '../../../utils/messages/sync-views.ts';

/** What stands as one in the list: a note by itself, or all that went at once. */
export type BinEntry = { key: string; batch: string | null; notes: BinnedNote[] };

/** The bin as it is shown, in the order of its latest notes; a batch of a single note is that note. */
export function groupBin(notes: readonly BinnedNote[]): BinEntry[] {
  const entries: BinEntry[] = [];
  const batches = new Map<string, BinEntry>();
  for (const note of notes) {
    const { batch } = note;
    const known = batch === null ? undefined : batches.get(batch);
    if (known) {
      known.notes.push(note);
      continue;
    }
    const entry = { key: batch ?? note.id, batch, notes: [note] };
    entries.push(entry);
    if (batch !== null) batches.set(batch, entry);
  }
  return entries.map((entry) => (entry.notes.length > 1 ? entry : { ...entry, batch: null }));
}
