import { beforeEach, describe, expect, it, vi } from 'vitest';

import { buildContent, buildDraft, place } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../../utils/domain/audience.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import { saveNote } from '../../utils/notebook/save-note.ts';

type Marked = { passages: { passage: { exact: string } }[] };
const fake = vi.hoisted(() => ({ marked: [] as [tabId: number, exact: string[]][] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'own-id', getURL: () => 'chrome-extension://own-id/' },
    scripting: { executeScript: async () => undefined, insertCSS: async () => undefined },
    storage: { session: { get: async () => ({}), set: async () => undefined } },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }],
      async sendMessage(tabId: number, { content }: { content: Marked }) {
        fake.marked.push([tabId, content.passages.map(({ passage }) => passage.exact)]);
        return { ok: true, value: [] };
      },
    },
  },
}));

const { markAgain, markOnArrival } = await import('./mark-passages.ts');
const { createTabVisits } = await import('./tab-visits.ts');

const next: Place = { ...place, key: 'CXM-13' };

async function noteOn(book: TestNotebook, at: Place, exact: string) {
  const passage = { exact, prefix: '', suffix: '', start: 0 };
  const draft = buildDraft('', { content: buildContent('x', { place: at, passage }) });
  await saveNote(book, { draft, audience: onlyMe });
}

let book: TestNotebook;
let visits: ReturnType<typeof createTabVisits>;

beforeEach(async () => {
  fake.marked = [];
  book = openTestNotebook();
  visits = createTabVisits(book.now);
  await noteOn(book, place, 'um 6 Uhr');
  await noteOn(book, next, 'die Mahnung');
});

describe('passages', () => {
  it('are marked where a tab arrives, and cleared where there is nothing to mark', async () => {
    await visits.arrive(1, place);
    markOnArrival(book, visits, 1, place);
    await vi.waitFor(() => expect(fake.marked).toEqual([[1, ['um 6 Uhr']]]));
    await visits.arrive(1, null);
    markOnArrival(book, visits, 1, null);
    await vi.waitFor(() => expect(fake.marked.at(-1)).toEqual([1, []]));
  });

  it('of the place before are not marked any more when a tab moves on meanwhile', async () => {
    await visits.arrive(1, place);
    markOnArrival(book, visits, 1, place);
    await visits.arrive(1, next);
    markOnArrival(book, visits, 1, next);
    await vi.waitFor(() => expect(fake.marked).toContainEqual([1, ['die Mahnung']]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.marked).toEqual([[1, ['die Mahnung']]]);
  });

  it('follow their notes in the tabs that show the place, and in no other', async () => {
    await visits.arrive(1, place);
    await visits.arrive(2, next);
    markAgain(book, visits, [placeKeyOf(next)]);
    await vi.waitFor(() => expect(fake.marked).toEqual([[2, ['die Mahnung']]]));
    markAgain(book, visits, null);
    await vi.waitFor(() => expect(fake.marked).toHaveLength(3));
    expect(fake.marked).toContainEqual([1, ['um 6 Uhr']]);
  });
});
