import { describe, expect, it } from 'vitest';

import { saySize } from './say-size.ts';

describe('saySize', () => {
  it('says kilobytes below a megabyte, at least one', () => {
    expect(saySize(0, 'de')).toBe('1 kB');
    expect(saySize(12_400, 'de')).toBe('12 kB');
    expect(saySize(999_499, 'de')).toBe('999 kB');
  });

  it('says megabytes with one decimal, in the language', () => {
    expect(saySize(3_440_000, 'de')).toBe('3,4 MB');
    expect(saySize(3_440_000, 'en')).toBe('3.4 MB');
    expect(saySize(1_234_000_000, 'de')).toBe('1.234 MB');
  });
});
