import { marksIn } from '../../simulator/ledger.ts';
import type { Books } from './books.ts';
import type { Store } from './read-store.ts';

const textOfNote = (row: Store['notes'][number]) => row.note.content.change;
const textOfDraft = (row: Store['drafts'][number]) => row.draft.content.change;

/** How often each text is there. */
function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function compare(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const wanted = new Set(expected);
  const there = count(found);
  const lost = expected.filter((text) => !there.has(text)).map((text) => `lost ${what}: ${text}`);
  const doubled = [...there]
    .filter(([, times]) => times > 1)
    .map(([text, times]) => `${what} ${times} times: ${text}`);
  const strange = [...there.keys()]
    .filter((text) => !wanted.has(text))
    .map((text) => `${what} that should not be: ${text}`);
  return [...lost, ...doubled, ...strange];
}

/**
 * Where the device differs from what its person was shown: every acknowledged text there exactly once, at its
 * newest; nothing that was thrown away; nothing on its way to the server that belongs to no note.
 */
export function findLosses(store: Store, books: Books): string[] {
  const kept = books.notes.filter(({ isBinned }) => !isBinned).map(({ text }) => text);
  const binned = books.notes.filter(({ isBinned }) => isBinned).map(({ text }) => text);
  const inBin = store.trash.filter(({ why }) => why === 'person').map(({ row }) => textOfNote(row));
  const homes = new Set([...store.notes, ...store.trash].map(({ id }) => id));
  const orphans = store.outbox
    .filter(({ noteId }) => !homes.has(noteId))
    .map(({ mutation, noteId }) => `orphan in the outbox: ${mutation.name} of ${noteId}`);
  return [
    ...compare('note', kept, store.notes.map(textOfNote)),
    ...compare('note in the bin', binned, inBin),
    ...compare(
      'draft',
      books.drafts.map(({ text }) => text),
      store.drafts.map(textOfDraft),
    ),
    ...orphans,
  ];
}

/** What the team's server holds, as far as it was asked. */
export type TeamSight = { shown: string[]; everything: string };

/**
 * Where the server differs: every shared note exactly once with its last text, nothing else, and no byte of a text
 * that its author did not share.
 */
export function findServerFaults({ shown, everything }: TeamSight, books: Books): string[] {
  const shared = books.notes.filter(({ isShared, isBinned }) => isShared && !isBinned);
  const leaks = marksIn(everything)
    .filter((mark) => books.ledger.teamsOf(mark).size === 0)
    .map((mark) => `never shared, but on the server: ${mark}`);
  return [
    ...compare(
      'note at the server',
      shared.map(({ text }) => text),
      shown,
    ),
    ...leaks,
  ];
}
