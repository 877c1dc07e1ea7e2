import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildContent, buildDraft } from '../../test/extension/build-notes.ts';
import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { emptyContent, textsOf } from '../domain/note-content.ts';
import { placeKeyOf } from '../domain/place.ts';
import { discardDraft } from './discard-draft.ts';
import { openPlace } from './open-place.ts';
import { saveDraft } from './save-draft.ts';
import { saveNote } from './save-note.ts';

async function keep(
  book: ReturnType<typeof openTestNotebook>,
  draft: ReturnType<typeof buildDraft>,
) {
  const result = await saveDraft(book, { draft });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('saveDraft', () => {
  it('keeps a draft and counts its saves', async () => {
    const book = openTestNotebook();
    const first = await keep(book, buildDraft('a'));
    const second = await keep(book, { ...first, content: buildContent('ab') });
    expect([first.rev, second.rev]).toEqual([1, 2]);
    expect(second.id).toBe(first.id);
    expect((await book.db.drafts.toArray()).map((row) => row.draft.content.change)).toEqual(['ab']);
  });

  it('finds it again after a restart, at its place', async () => {
    const book = openTestNotebook();
    const draft = await keep(book, buildDraft('getippt'));
    const view = await openPlace(book.reopen(), { place: draft.content.place });
    expect(view.ok && view.value.drafts).toEqual([draft]);
  });

  it('forks when another window wrote in between', async () => {
    const book = openTestNotebook();
    const base = await keep(book, buildDraft('Anfang'));
    const inA = await keep(book, { ...base, content: buildContent('Anfang und A') });
    const inB = await keep(book, { ...base, content: buildContent('Anfang und B') });
    expect(inB.id).not.toBe(inA.id);
    const texts = (await book.db.drafts.toArray()).map((row) => row.draft.content.change).sort();
    expect(texts).toEqual(['Anfang und A', 'Anfang und B']);
  });

  it('answers a repeated save as the first time', async () => {
    const book = openTestNotebook();
    const base = await keep(book, buildDraft('eins'));
    const change = { ...base, content: buildContent('eins zwei') };
    const first = await keep(book, change);
    expect(await keep(book, change)).toEqual(first);
    expect(await book.db.drafts.count()).toBe(1);
  });

  it('goes on after a lost answer without leaving a copy', async () => {
    const book = openTestNotebook();
    const base = await keep(book, buildDraft('eins'));
    await keep(book, { ...base, content: buildContent('eins zwei') });
    // The answer with the new rev got lost; the person typed on.
    const third = await keep(book, { ...base, content: buildContent('eins zwei drei') });
    expect(third.id).toBe(base.id);
    expect(await book.db.drafts.count()).toBe(1);
  });

  it('keeps the title somebody gave a page of the web, before a word of the note', async () => {
    const book = openTestNotebook();
    const content = buildContent('');
    const place = { ...content.place, product: 'web', title: 'Kasse, Schritt 2' } as const;
    const { id } = await keep(book, buildDraft('', { content: { ...content, place } }));
    expect((await book.db.drafts.get(id))?.draft.content.place.title).toBe('Kasse, Schritt 2');
  });

  it('keeps no empty form, but an emptied draft stays', async () => {
    const book = openTestNotebook();
    const blank = await keep(book, buildDraft(''));
    expect(await book.db.drafts.count()).toBe(0);
    const typed = await keep(book, { ...blank, content: buildContent('doch') });
    await keep(book, { ...typed, content: buildContent('') });
    expect(await book.db.drafts.count()).toBe(1);
  });

  it('takes a page with any title and any address', async () => {
    const book = openTestNotebook();
    const { place } = emptyContent('check', buildContent('').place);
    const huge = {
      ...place,
      title: 'T'.repeat(5_000),
      url: `https://a.example/${'x'.repeat(5_000)}`,
    };
    const draft = await keep(
      book,
      buildDraft('Text', { content: { ...buildContent('Text'), place: huge } }),
    );
    expect(draft.content.place.title.length).toBeLessThanOrEqual(500);
    expect(draft.content.place.url).toBeNull();
    expect(placeKeyOf(draft.content.place)).toBe(placeKeyOf(huge));
    const saved = await saveNote(book, { draft, audience: { kind: 'me' } });
    expect(saved.ok).toBe(true);
  });

  it('discards on request only, and says so', async () => {
    const book = openTestNotebook();
    const draft = await keep(book, buildDraft('weg damit'));
    book.told.length = 0;
    await discardDraft(book, { draftId: draft.id });
    await discardDraft(book, { draftId: draft.id });
    expect(await book.db.drafts.count()).toBe(0);
    expect(book.told).toEqual([[draft.placeKey]]);
  });

  // Two windows type, save, lose answers and repeat, in any order: every text that was acknowledged is
  // still there, or is contained in one that its own writer saved later.
  it('never loses an acknowledged text', async () => {
    const step = fc.record({
      window: fc.integer({ min: 0, max: 1 }),
      word: fc.stringMatching(/^[a-z]{1,4}$/),
      answerLost: fc.boolean(),
      repeat: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const book = openTestNotebook();
        const start = await keep(book, buildDraft('x'));
        const windows = [start, start];
        const typed = ['x', 'x'];
        for (const { window, word, answerLost, repeat } of steps) {
          typed[window] = `${typed[window]} ${word}`;
          const draft = { ...windows[window]!, content: buildContent(typed[window]) };
          let kept = await keep(book, draft);
          if (repeat) kept = await keep(book, draft);
          if (!answerLost) windows[window] = kept;
          const stored = (await book.db.drafts.toArray()).flatMap((row) =>
            textsOf(row.draft.content),
          );
          for (const text of typed) expect(stored.some((one) => one.includes(text))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
