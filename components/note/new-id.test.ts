import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { newId } from './new-id.ts';

describe('newId', () => {
  it('is a UUID of version 7, as the records demand', () => {
    const ids = Array.from({ length: 200 }, () => newId());
    expect(ids.filter((id) => !z.uuidv7().safeParse(id).success)).toEqual([]);
  });

  it('begins with the time, so that ids sort by it', () => {
    const earlier = newId(1_700_000_000_000);
    const later = newId(1_700_000_000_001);
    expect(earlier.slice(0, 13)).toBe('018bcfe5-6800');
    expect(earlier < later).toBe(true);
  });

  it('never comes twice', () => {
    const ids = new Set(Array.from({ length: 5_000 }, () => newId(1)));
    expect(ids.size).toBe(5_000);
  });
});
