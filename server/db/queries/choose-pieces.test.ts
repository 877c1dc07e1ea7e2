import { assert, array, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { choosePieces } from './choose-pieces.ts';

const isLetter = (sign: string) => /^[\p{L}0-9]$/u.test(sign);
const isPlain = (sign: string) => /^[a-z0-9]$/.test(sign);
/** Texts in which "mahnung" is seldom, its end is everywhere, and "war" comes without the rest. */
const sample = Array.from({ length: 400 }, (_, i) =>
  [
    'die rechnung war eine buchung',
    i % 10 === 0 ? 'eine mahnung' : '',
    i % 5 === 1 ? 'in der warteschleife' : '',
  ].join(' '),
);
const choose = (...words: string[]) => choosePieces(words, sample, isLetter);

describe('choosePieces', () => {
  it('takes what is seldom and leaves out what says nothing new', () => {
    const { pieces, share } = choose('mahnung');
    expect(pieces.every((piece) => ['mah', 'ahn', 'hnu'].includes(piece))).toBe(true);
    expect(pieces.length).toBeLessThanOrEqual(2);
    expect(share).toBeCloseTo(0.1, 1);
  });

  it('takes of each word what narrows the other, and guesses what is left', () => {
    const { pieces, share } = choose('mahnung', 'warteschleife');
    expect(pieces.length).toBeLessThanOrEqual(4);
    for (const word of ['mahnung', 'warteschleife'])
      expect(pieces.some((piece) => word.includes(piece))).toBe(true);
    expect(share).toBeLessThan(0.01);
  });

  it('takes a single piece of what is everywhere, so that there is something to ask for', () => {
    expect(choose('ung')).toMatchObject({ pieces: ['ung'] });
    expect(choose('ung').share).toBeGreaterThan(0.95);
  });

  it('hands over as they are words with signs that the index knows in its own way', () => {
    expect(choose('cxm-77').pieces).toEqual(['cxm-77']);
    expect(choosePieces(['prüfung'], sample, isPlain).pieces).toEqual(['prüfung']);
    expect(choose('prüfung').pieces).not.toContain('prüfung');
  });

  it('asks for nothing of words without three letters in a row', () => {
    expect(choose('xq', '%%%', 'a-b')).toEqual({ pieces: [], share: 1 });
    expect(choose('xq', 'mahnung').pieces).toEqual(choose('mahnung').pieces);
  });

  it('needs no sample', () => {
    expect(choosePieces(['mahnung'], [], isLetter).pieces.length).toBeGreaterThan(0);
  });

  it('never asks for what a note with all words may lack', () => {
    const word = stringMatching(/^[a-zäöü0-9-]{1,12}$/);
    assert(
      property(array(word, { maxLength: 8 }), array(word, { maxLength: 20 }), (words, texts) => {
        const { pieces, share } = choosePieces(words, texts, isLetter);
        const text = words.join(' ');
        expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
        expect(new Set(pieces).size).toBe(pieces.length);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
