import { describe, expect, it } from 'vitest';

import { placeCursor, versionBehind } from './place-cursor.ts';

const space = { version: 100, epoch: 3, prunedTo: 0, prunings: 0 };
const pruned = { ...space, prunedTo: 40, prunings: 2 };
const at = (version: number, epoch = 3) => ({ version, epoch });
const fromStart = { after: 0, reset: true };

describe('[PULL-7] a cursor', () => {
  it('goes on where it stands', () => {
    for (const version of [0, 1, 99, 100])
      expect(placeCursor(at(version), space)).toEqual({
        after: version,
        reset: false,
        pruned: false,
      });
    expect(placeCursor(undefined, space)).toEqual({ after: 0, reset: false, pruned: false });
  });

  it.each([
    at(10, 2),
    at(101),
    at(-1),
    at(Number.NaN),
    at(Infinity),
    at(-Infinity),
    at(10, 3.5),
    at(100.5),
  ])('begins anew when it is none of ours: %j', (cursor) => {
    // Everything it was told is void, own notes too: it has not merely slept too long.
    expect(placeCursor(cursor, space)).toEqual({ ...fromStart, pruned: false });
  });

  it('begins anew between two versions, where nothing was forgotten', () => {
    expect(placeCursor(at(1.5), space)).toMatchObject(fromStart);
  });
});

describe('[PULL-14] a cursor', () => {
  it('from before what was forgotten begins anew', () => {
    expect(placeCursor(at(39), pruned)).toEqual({ ...fromStart, pruned: true });
    expect(placeCursor(at(0), pruned)).toEqual({ ...fromStart, pruned: true });
    expect(placeCursor(at(40), pruned)).toEqual({ after: 40, reset: false, pruned: false });
    expect(placeCursor(at(39, 2), pruned)).toEqual({ ...fromStart, pruned: false });
  });

  it('of a telling that began after it goes on, and is an ordinary one behind it', () => {
    for (const version of [0, 1, 39]) {
      const behind = JSON.parse(JSON.stringify(versionBehind(version, pruned))) as number;
      expect(behind).toBeGreaterThan(version);
      expect(behind).toBeLessThan(version + 1);
      expect(placeCursor(at(behind), pruned)).toEqual({
        after: version,
        reset: false,
        pruned: false,
      });
      const later = { ...pruned, prunings: 3 };
      expect(placeCursor(at(behind), later)).toEqual({ ...fromStart, pruned: true });
    }
    expect(versionBehind(40, pruned)).toBe(40);
    expect(versionBehind(7, space)).toBe(7);
  });

  it('stays exact with many versions and many rounds', () => {
    for (const prunings of [1, 65_534, 65_535, 65_536, 1_000_000]) {
      const old = { version: 2 ** 36, epoch: 1, prunedTo: 2 ** 35, prunings };
      const behind = versionBehind(2 ** 35 - 1, old);
      // Without a fraction it would be taken for one that has slept since then.
      expect(Number.isInteger(behind)).toBe(false);
      expect(placeCursor(at(behind, 1), old)).toMatchObject({ after: 2 ** 35 - 1, reset: false });
    }
  });
});
