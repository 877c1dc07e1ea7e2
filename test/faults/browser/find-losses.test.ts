import { describe, expect, it } from 'vitest';

import { createNote } from '../../../utils/domain/note.ts';
import { toDraftRow } from '../../../utils/storage/tables/draft-row.ts';
import { freshRow } from '../../../utils/storage/tables/own-note-row.ts';
import { buildDraft } from '../../extension/build-notes.ts';
import { openBooks } from './books.ts';
import { findLosses, findServerFaults } from './find-losses.ts';
import type { Store } from './read-store.ts';

const address = 'https://a.example/browse/A-1';
const noteRow = (text: string) => {
  const { id, content, audience } = buildDraft(text);
  return freshRow(createNote({ id, content, audience, now: 1 }));
};
const storeOf = (...texts: string[]): Store => ({
  notes: texts.map(noteRow),
  drafts: [],
  outbox: [],
  trash: [],
});

function booksWith(isShared = false) {
  const books = openBooks();
  const text = books.newText();
  books.notes.push({ text, isShared, isBinned: false, address });
  return { books, text };
}

// What never finds anything would let every series pass.
describe('the comparison of a device with what its person was shown', () => {
  it('finds nothing where all is as it was shown', () => {
    const { books, text } = booksWith();
    expect(findLosses(storeOf(text), books)).toEqual([]);
  });

  it('finds a lost, a doubled, an old and a half text', () => {
    const { books, text } = booksWith();
    expect(findLosses(storeOf(), books)).toEqual([`lost note: ${text}`]);
    expect(findLosses(storeOf(text, text), books)).toEqual([`note 2 times: ${text}`]);
    const half = text.slice(0, -3);
    expect(findLosses(storeOf(text, half), books)).toEqual([`note that should not be: ${half}`]);
  });

  it('finds a draft that was left behind, or lost', () => {
    const { books, text } = booksWith();
    const store = { ...storeOf(text), drafts: [toDraftRow(buildDraft(text), null)] };
    expect(findLosses(store, books)).toEqual([`draft that should not be: ${text}`]);
    books.drafts.push({ text: 'angefangen', address });
    expect(findLosses(storeOf(text), books)).toEqual(['lost draft: angefangen']);
  });

  it('finds what waits in the outbox for a note that is nowhere', () => {
    const { books, text } = booksWith();
    const mutation = { name: 'note.delete@1' as const, args: { id: 'gone' } };
    const orphan = { order: 1, v: 1 as const, seq: null, noteId: 'gone', mutation, queuedAt: 1 };
    const found = findLosses({ ...storeOf(text), outbox: [orphan] }, books);
    expect(found).toEqual(['orphan in the outbox: note.delete@1 of gone']);
  });
});

describe('the comparison with the server', () => {
  it('finds a shared note that is missing, and one that is there twice', () => {
    const { books, text } = booksWith(true);
    books.ledger.allow(text, 't');
    expect(findServerFaults({ shown: [text], everything: text }, books)).toEqual([]);
    expect(findServerFaults({ shown: [], everything: '' }, books)).toEqual([
      `lost note at the server: ${text}`,
    ]);
    expect(findServerFaults({ shown: [text, text], everything: text }, books)).toEqual([
      `note at the server 2 times: ${text}`,
    ]);
  });

  it('finds a text in any table that was never shared', () => {
    const { books, text } = booksWith();
    const [mark] = text.match(/⟦\d+⟧/) ?? [];
    expect(findServerFaults({ shown: [], everything: `{"log":"${text}"}` }, books)).toEqual([
      `never shared, but on the server: ${mark}`,
    ]);
  });
});
