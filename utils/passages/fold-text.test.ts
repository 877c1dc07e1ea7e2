import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldText, mapFolded } from './fold-text.ts';

/** Texts as pages have them: all scripts, marks apart from their letters, unseen signs, odd blanks. */
const pageText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        'a',
        ' ',
        '  ',
        '\u00a0',
        '\n\t',
        'e\u0301',
        '\u0301',
        '\u00ad',
        '\u200b',
        '👩‍👧',
      ),
      fc.constantFrom('\u1112\u1161\u11ab', '\ud800', '\udc00', '\0', '€', '„so“', '\u09c7\u09be'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('foldText', () => {
  it.each([
    ['Der  Lauf\n\tstartet', 'Der Lauf startet'],
    ['5\u00a0Tage', '5 Tage'],
    ['A\u0308nderung', 'Änderung'],
    ['Kunden\u00adwirkung\u200b', 'Kundenwirkung'],
    ['a \u200b b', 'a b'],
    ['Preis: 5,00 € – „fest“', 'Preis: 5,00 € – „fest“'],
    ['a\ud800b', 'a\ufffdb'],
  ])('makes %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('never holds two blanks in a row, or what no one sees', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        expect(foldText(text)).not.toMatch(/\s\s|[\0\xad\u200b\u2060\ufeff]|[^\S ]/);
      }),
    );
  });
});

describe('mapFolded', () => {
  it('says where each folded character begins, in order, and where the text ends', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const folded = foldText(text);
        const map = mapFolded(text);
        expect(map === null && folded !== text).toBe(false);
        if (map === null) return;
        expect(map).toHaveLength(folded.length + 1);
        expect([...map]).toEqual([...map].sort((a, b) => a - b));
        expect(map.at(-1)).toBe(text.length);
      }),
    );
  });

  it('begins a sign that follows white space at the sign', () => {
    const map = mapFolded('\n\t\u09c7\u09be');
    expect([...(map ?? [])]).toEqual([0, 2, 4]);
  });

  it('cuts a text into parts that fold to the same again', () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = foldText(text);
        const map = mapFolded(text);
        const [from = 0, to = 0] = [one, other]
          .map((n) => n % (folded.length + 1))
          .sort((a, b) => a - b);
        const raw = map ? text.slice(map[from], map[to]) : text.slice(from, to);
        // Within a sign that is drawn by several characters no cut is possible.
        const isWhole = [from, to].every(
          (k) =>
            !/^[\uDC00-\uDFFF]/.test(folded.slice(k)) &&
            (!map || (map[k] !== map[k - 1] && map[k] !== map[k + 1])),
        );
        fc.pre(isWhole);
        expect(foldText(raw)).toBe(folded.slice(from, to));
      }),
    );
  });
});
