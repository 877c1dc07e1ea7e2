import { describe, expect, it } from 'vitest';

import { retryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 10, 21, 12, 0, 0);

describe('how long a site wants us to wait', () => {
  it.each([
    ['7', 7],
    [' 120 ', 120],
    ['0', 0],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
    [null, null],
  ])('%j is %j seconds', (header, seconds) => expect(retryAfter(header, now)).toBe(seconds));
});
