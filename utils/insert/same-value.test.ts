import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sameValue } from './same-value.ts';

describe('two values', () => {
  it.each([
    [null, null, true],
    ['a', 'a', true],
    ['a', 'b', false],
    [null, {}, false],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    ['1', 1, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same);
    expect(sameValue(other, one)).toBe(same);
  });

  it('are the same after a journey as JSON', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(sameValue(value, JSON.parse(JSON.stringify(value)))).toBe(true);
        expect(sameValue(value, [value])).toBe(false);
      }),
    );
  });
});
