import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Passage } from '../domain/passage.ts';
import { findPassages } from './find-passages.ts';
import { readPassage } from './read-passage.ts';

function find(text: string, ...passages: Passage[]) {
  const work = findPassages(text, passages);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The passage that `quote` is in `text`, at its n-th place. */
function passageOf(text: string, quote: string, nth = 0): Passage {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(quote, start + 1);
  const passage = readPassage(text, { start, end: start + quote.length });
  if (start === -1 || !passage) throw new Error(`No such passage: ${quote}`);
  return passage;
}

/** What an anchor holds. */
function wordsAt(text: string, passage: Passage) {
  const [anchor] = find(text, passage);
  return anchor && { words: text.slice(anchor.start, anchor.end), state: anchor.state };
}

const story = `Der Mahnlauf startet jeden Dienstag um 6 Uhr. Wer am Montag gezahlt hat, bekommt die Mahnung trotzdem, weil die Bank erst am Mittwoch meldet. Die Mahnung geht per Post hinaus; wer ein Kundenkonto hat, liest die Mahnung dort einen Tag früher. Im Kundenservice klingelt dann das Telefon. Die Kolleg:innen sehen den Eingang nicht und bitten um Geduld.`;

describe('a text that stayed', () => {
  it('has each passage where it was, also one of many that read the same', () => {
    for (const nth of [0, 1, 2]) {
      const passage = passageOf(story, 'Mahnung', nth);
      expect(find(story, passage)).toEqual([
        { start: passage.start, end: passage.start + 7, state: 'found' },
      ]);
    }
  });

  it('gives back what was read, wherever it was read', () => {
    const words = fc.array(
      fc.constantFrom('Mahnung', 'geht', 'um', '6', 'Uhr', 'raus.', '👩‍👧', 'ß'),
      {
        minLength: 1,
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, one, other) => {
        const text = all.join(' ');
        const [start = 0, end = 0] = [one, other]
          .map((n) => n % (text.length + 1))
          .sort((a, b) => a - b);
        const passage = readPassage(text, { start, end });
        const words = text
          .slice(start, end)
          .replaceAll(/\p{Surrogate}/gu, '')
          .trim();
        expect(passage === null).toBe(words === '');
        if (!passage) return;
        const [anchor] = find(text, passage);
        expect(anchor).toEqual({
          start: passage.start,
          end: passage.start + passage.exact.length,
          state: 'found',
        });
      }),
    );
  });
});

describe('a text that changed elsewhere', () => {
  it('has the passage moved, the right one of many', () => {
    const longer = `Ein neuer Absatz über die Mahnung steht davor. ${story}`;
    const shorter = story.slice(story.indexOf('Wer am Montag'));
    for (const text of [longer, shorter])
      for (const nth of [0, 1, 2]) {
        const passage = passageOf(story, 'Mahnung', nth);
        const [anchor] = find(text, passage);
        expect(anchor?.state).toBe('moved');
        expect(text.slice((anchor?.start ?? 0) - 12, anchor?.end)).toBe(
          story.slice(passage.start - 12, passage.start + 7),
        );
      }
  });

  it('is never anchored elsewhere when quote and surroundings still stand', () => {
    const word = fc.constantFrom(
      'Mahnung',
      'Lauf',
      'Kundin',
      'zahlt',
      'wartet',
      'am',
      'Montag',
      'nicht',
    );
    const words = fc.array(word, { minLength: 3, maxLength: 120 });
    fc.assert(
      fc.property(words, words, words, fc.nat(), fc.nat(), (before, around, after, one, other) => {
        // Marked as no other part is: whatever stands around, only one place is right.
        const middle = `§${around.join(' ')}§`;
        const text = `${before.join(' ')} ${middle} ${after.join(' ')}`;
        const first = text.indexOf('§');
        const start = first + (one % middle.length);
        const end = Math.min(start + 1 + (other % 60), first + middle.length);
        const passage = readPassage(text, { start, end });
        const context = 40;
        if (!passage || !text.slice(start - context, end + context).includes('§')) return;
        // The rest of the page is written anew.
        const from = Math.max(0, passage.start - context);
        const kept = text.slice(from, passage.start + passage.exact.length + context);
        const changed = `${after.join(' ')} ${kept} ${before.toReversed().join(' ')}`;
        const [anchor] = find(changed, passage);
        expect(anchor?.start).toBe(after.join(' ').length + 1 + passage.start - from);
      }),
    );
  });

  it('finds it far away, too', () => {
    const far = Array.from({ length: 9000 }, (_, i) => `Satz ${i} ohne Belang.`).join(' ');
    expect(far.length).toBeGreaterThan(1e5);
    const passage = passageOf(`${story} ${far}`, 'die Bank erst am Mittwoch');
    expect(wordsAt(`${far} ${story}`, passage)).toEqual({ words: passage.exact, state: 'moved' });
  });
});

describe('words that changed a little', () => {
  it.each([
    ['jeden Dienstag um 6 Uhr', 'Dienstag um 6', 'Donnerstag um 6', 'jeden Donnerstag um 6 Uhr'],
    ['Wer am Montag gezahlt hat', 'gezahlt', 'bezahlt', 'Wer am Montag bezahlt hat'],
    [
      'Im Kundenservice klingelt dann das Telefon.',
      'klingelt dann das',
      'klingelt oft das',
      'Im Kundenservice klingelt oft das Telefon.',
    ],
  ])('are found again: %s', (quote, from, to, words) => {
    const passage = passageOf(story, quote);
    const text = `Neu. ${story.replace(from, to)}`;
    expect(wordsAt(text, passage)).toEqual({ words, state: 'moved' });
  });

  it('are preferred to the same words in a strange place', () => {
    const passage = passageOf(story, 'startet jeden Dienstag');
    const text = `${story.replace('startet jeden', 'beginnt jeden')} Und ganz woanders, ohne jeden Bezug zu alledem hier, steht wieder: startet jeden Dienstag, in einem Kurs.`;
    const [anchor] = find(text, passage);
    expect(anchor === null || anchor?.start === undefined || anchor.start < 40).toBe(true);
  });
});

describe('what is gone', () => {
  it.each([
    ['the sentence', 'Die Kolleg:innen sehen den Eingang nicht'],
    ['a word that stands elsewhere, too', 'Telefon'],
  ])('is lost, not hung onto something else: %s', (_name, quote) => {
    const passage = passageOf(story, quote);
    const text = `${story.slice(0, story.indexOf('Im Kundenservice'))} Nichts davon gilt mehr, alles wurde neu geregelt. Ein Telefon braucht heute niemand.`;
    expect(find(text, passage)).toEqual([null]);
  });

  it('is everything in an empty page', () => {
    expect(find('', passageOf(story, 'Mahnung'), passageOf(story, 'jeden Dienstag'))).toEqual([
      null,
      null,
    ]);
  });

  it('is a word that was the whole text, once other text holds it by chance', () => {
    const passage = passageOf('Test', 'Test');
    expect(find('Hier steht etwas über einen Test der Anlage.', passage)).toEqual([null]);
    expect(wordsAt('Test', passage)?.state).toBe('found');
  });
});

describe('whatever happens to a text', () => {
  const page = fc.array(
    fc.constantFrom(
      'Mahnung',
      'Lauf',
      'Kundin',
      'zahlt',
      'am',
      'Montag',
      'nicht.',
      'Die',
      '6',
      'Uhr',
    ),
    { minLength: 5, maxLength: 150 },
  );

  it('an anchor lies within it, reads like the quote, and comes out the same again', () => {
    fc.assert(
      fc.property(page, page, fc.nat(), fc.nat(), fc.nat(), (one, other, at, size, cut) => {
        const text = one.join(' ');
        const start = at % text.length;
        const passage = readPassage(text, { start, end: start + 1 + (size % 200) });
        if (!passage) return;
        const where = cut % text.length;
        const changed = text.slice(0, where) + other.join(' ') + text.slice(where + (size % 90));
        const [first] = find(changed, passage);
        expect(find(changed, passage)).toEqual([first]);
        if (!first) return;
        expect(first.start).toBeGreaterThanOrEqual(0);
        expect(first.end).toBeLessThanOrEqual(changed.length);
        const length = first.end - first.start;
        expect(Math.abs(length - passage.exact.length)).toBeLessThanOrEqual(
          passage.exact.length * 0.22,
        );
      }),
    );
  });

  it('of many passages each is found as if it were alone', () => {
    const passages = ['jeden Dienstag', 'Wer am Montag gezahlt hat', 'Geduld', 'Mahnung'].map(
      (quote) => passageOf(story, quote),
    );
    const text = story.replace('am Montag', 'freitags').replace('Der Mahnlauf', 'Er');
    expect(find(text, ...passages)).toEqual(passages.flatMap((passage) => find(text, passage)));
  });
});
