import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { mendRecord } from './mend-record.ts';

const schema = z.object({ name: z.string(), list: z.array(z.number()), on: z.boolean() });
const fallback = { name: 'x', list: [], on: true };
const mend = (stored: unknown) => mendRecord(schema, fallback, stored);

describe('mendRecord', () => {
  it('leaves a whole record as it is', () => {
    expect(mend({ name: 'a', list: [1, 2], on: false })).toEqual({
      name: 'a',
      list: [1, 2],
      on: false,
    });
  });

  it('gives up only the field that cannot be used', () => {
    expect(mend({ name: 7, list: [1], on: false })).toEqual({ name: 'x', list: [1], on: false });
    expect(mend({ list: [1] })).toEqual({ name: 'x', list: [1], on: true });
  });

  it('gives up only the items that cannot be used', () => {
    expect(mend({ name: 'a', list: [1, 'two', 3], on: false }).list).toEqual([1, 3]);
  });

  it('ignores fields of a newer version, wherever something else is broken, too', () => {
    expect(mend({ name: 'a', list: null, on: false, later: 1 })).toEqual({
      name: 'a',
      list: [],
      on: false,
    });
  });

  it.each([undefined, null, 7, 'text', [[1]]])('begins anew with %j', (stored) => {
    expect(mend(stored)).toEqual(fallback);
  });
});
