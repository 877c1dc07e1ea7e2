import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findPieces, PIECE, type PieceIndex } from './piece-index.ts';

function find(text: string, pieces: string[]): PieceIndex {
  const work = findPieces(text, pieces);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same, one by one. */
function lookFor(text: string, piece: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found.push(at);
  return found;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '\ud83d'), maxLength: 200 });

describe('findPieces', () => {
  it('finds every place of every piece, as looking for them one by one does', () => {
    fc.assert(
      fc.property(letters, fc.array(fc.nat(), { maxLength: 6 }), letters, (text, cuts, other) => {
        const pieces = [...cuts.map((at) => text.slice(at % 190)), other]
          .map((piece) => piece.slice(0, PIECE))
          .filter((piece) => piece.length === PIECE);
        const index = find(text, pieces);
        for (const piece of pieces) expect(index.get(piece)).toEqual(lookFor(text, piece));
      }),
    );
  });

  it('says of a piece that is everywhere only that', () => {
    const rare = 'Mahnlauf 6 Uhr'.slice(0, PIECE);
    const common = 'x'.repeat(PIECE);
    const index = find(`${common.repeat(100)}${rare}`, [common, rare]);
    expect(index.get(common)).toBeNull();
    expect(index.get(rare)).toEqual([1200]);
  });

  it('looks at the clock often on the way through a long text', () => {
    const work = findPieces('abcdefghijkl'.repeat(100_000), ['mnopqrstuvwx']);
    let steps = 0;
    while (!work.next().done) steps += 1;
    expect(steps).toBeGreaterThan(30);
  });

  it('bears a text shorter than a piece', () => {
    expect(find('kurz', ['mnopqrstuvwx']).get('mnopqrstuvwx')).toEqual([]);
  });
});
