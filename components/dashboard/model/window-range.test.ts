import { describe, expect, it } from 'vitest';

import { scrollToShow, windowRange } from './window-range.ts';

const view = { viewHeight: 600, rowHeight: 100, count: 10_000 };

describe('windowRange', () => {
  it('draws a handful of rows, however many there are', () => {
    const { first, end } = windowRange({ ...view, scrollTop: 500_000 });
    expect(end - first).toBeLessThan(20);
    expect(first).toBeLessThanOrEqual(5000);
    expect(end).toBeGreaterThanOrEqual(5006);
  });

  it('stays inside the list at both ends', () => {
    expect(windowRange({ ...view, scrollTop: 0 }).first).toBe(0);
    expect(windowRange({ ...view, scrollTop: 999_400 }).end).toBe(10_000);
    expect(windowRange({ ...view, scrollTop: 5_000, count: 3 })).toEqual({ first: 3, end: 3 });
    expect(windowRange({ ...view, scrollTop: 0, count: 0 })).toEqual({ first: 0, end: 0 });
  });

  it('draws a few rows to measure as long as their height is unknown', () => {
    expect(windowRange({ ...view, scrollTop: 0, rowHeight: 0 })).toEqual({ first: 0, end: 12 });
  });
});

describe('scrollToShow', () => {
  const place = { scrollTop: 1_000, viewHeight: 600, rowHeight: 100 };
  it('scrolls only as far as needed', () => {
    expect(scrollToShow({ ...place, index: 12 })).toBe(1_000);
    expect(scrollToShow({ ...place, index: 9 })).toBe(900);
    expect(scrollToShow({ ...place, index: 16 })).toBe(1_100);
  });
});
