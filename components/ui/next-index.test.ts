import { describe, expect, it } from 'vitest';

import { nextIndex } from './next-index.ts';

describe('nextIndex', () => {
  it('goes forward with right and down, back with left and up', () => {
    expect(nextIndex('ArrowRight', 0, 3)).toBe(1);
    expect(nextIndex('ArrowDown', 1, 3)).toBe(2);
    expect(nextIndex('ArrowLeft', 2, 3)).toBe(1);
    expect(nextIndex('ArrowUp', 1, 3)).toBe(0);
  });

  it('goes round at both ends', () => {
    expect(nextIndex('ArrowRight', 2, 3)).toBe(0);
    expect(nextIndex('ArrowLeft', 0, 3)).toBe(2);
  });

  it('jumps to the ends', () => {
    expect(nextIndex('Home', 2, 4)).toBe(0);
    expect(nextIndex('End', 0, 4)).toBe(3);
  });

  it('leaves other keys and empty rows alone', () => {
    expect(nextIndex('Tab', 0, 3)).toBeNull();
    expect(nextIndex('a', 0, 3)).toBeNull();
    expect(nextIndex('ArrowRight', 0, 0)).toBeNull();
  });
});
