import { describe, expect, it } from 'vitest';

import { keepOpen } from './keep-open.ts';

const list = (words: string) => words.split(' ').filter((word) => word !== '');
const keep = (before: string, next: string, open: string) =>
  keepOpen(
    list(before),
    list(next),
    (word) => word,
    (word) => list(open).includes(word),
  ).join(' ');

describe('keepOpen', () => {
  it('follows the new list while nothing stands open', () => {
    expect(keep('a b c', 'c d', '')).toBe('c d');
    expect(keep('', 'a b', 'a')).toBe('a b');
  });

  it.each([
    ['a b c', 'b a c', 'b', 'a b c'],
    ['a b c', 'n a b c', 'b', 'n a b c'],
    ['a b c', 'a c', 'b', 'a b c'],
    ['a b c', 'c', 'b', 'b c'],
    ['a b c', '', 'b', 'b'],
    ['a b c', 'c b a', 'b', 'c a b'],
    ['a b c d', 'd a', 'b c', 'd a b c'],
    ['a b', 'b n a', 'a', 'a b n'],
  ])('%s, then %s, with %s open: %s', (before, next, open, shown) => {
    expect(keep(before, next, open)).toBe(shown);
  });

  it('takes what is new of an open one', () => {
    const before = [{ id: 'a', text: 'alt' }];
    const next = [{ id: 'a', text: 'neu' }];
    expect(
      keepOpen(
        before,
        next,
        ({ id }) => id,
        () => true,
      ),
    ).toEqual(next);
  });
});
