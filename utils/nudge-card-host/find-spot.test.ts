import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { overlap } from './box.ts';
import type { Box } from './box.ts';
import { CARD_WIDTH, countCovered, findSpot, LEAST_HEIGHT, MOST_HEIGHT } from './find-spot.ts';
import type { Room } from './find-spot.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const room = (change: Partial<Room> = {}): Room => {
  const { width = 1360, height = 860, side = 'right' } = change;
  const launcher = box(side === 'right' ? width - 28 : 0, height * 0.42, 28, 44);
  return { width, height, side, launcher, keep: [], areas: [], controls: [], ...change };
};

describe('the spot of the card', () => {
  it('is beside the launcher, at its height, where the page is free', () => {
    const spot = findSpot(room(), 240);
    expect(spot).toEqual(box(1360 - 28 - 10 - CARD_WIDTH, 860 * 0.42, CARD_WIDTH, 240));
  });

  it('is on the other side of a launcher at the left', () => {
    expect(findSpot(room({ side: 'left' }), 240).left).toBe(28 + 10);
  });

  it('goes beside what is docked there, because the launcher does', () => {
    const launcher = box(900, 361, 28, 44);
    expect(findSpot(room({ launcher }), 240).right).toBe(890);
  });

  it('is as high as the card, but never more than three fifths of the window', () => {
    const spot = findSpot(room(), 5_000);
    expect(spot.bottom - spot.top).toBe(Math.floor(860 * MOST_HEIGHT));
  });

  it('leaves a button that must stay free, upwards or downwards along its edge', () => {
    const create = box(1000, 400, 80, 32);
    const spot = findSpot(room({ keep: [create] }), 240);
    expect(overlap(spot, create)).toBe(false);
    expect(spot.left).toBe(982);
  });

  it('rather moves a little than lie on a dialog, and rather lies on it than go far', () => {
    const beside = findSpot(room({ areas: [box(275, 60, 810, 505)] }), 240);
    expect(beside.top).toBeGreaterThanOrEqual(565);
    const whole = findSpot(room({ areas: [box(0, 0, 1360, 860)] }), 240);
    expect(whole.top).toBe(860 * 0.42);
  });

  it('rather goes without some of its height than leave the edge', () => {
    // Between a title that is being typed and the buttons at the dialog's foot there are 226 pixels.
    const keep = [box(304, 0, 752, 392), box(878, 638, 178, 222)];
    const spot = findSpot(room({ keep }), 265);
    expect(countCovered(spot, keep)).toBe(0);
    expect(spot.left).toBe(982);
    expect(spot.bottom - spot.top).toBeGreaterThanOrEqual(LEAST_HEIGHT);
  });

  it('finds a gap that is hardly larger than the least it needs', () => {
    const gap = LEAST_HEIGHT + 3;
    const keep = [box(0, 0, 320, 283), box(0, 283 + gap, 320, 60)];
    const spot = findSpot(room({ width: 320, height: 568, keep }), 300);
    expect(countCovered(spot, keep)).toBe(0);
  });

  it('leaves the edge where nothing else is free', () => {
    const keep = [box(982, 0, 378, 860)];
    const spot = findSpot(room({ keep }), 240);
    expect(spot.right).toBeLessThanOrEqual(982);
    expect(spot.right).toBeGreaterThan(982 - 17);
  });

  it('is a strip at the bottom of a narrow window, or wherever a button leaves room', () => {
    const narrow = room({ width: 320, height: 568 });
    expect(findSpot(narrow, 250)).toEqual(box(10, 308, 300, 250));
    const create = box(200, 520, 100, 32);
    expect(overlap(findSpot({ ...narrow, keep: [create] }, 250), create)).toBe(false);
  });

  it('covers as little as it can where all is to be kept, and stays in the window', () => {
    const spot = findSpot(room({ keep: [box(0, 0, 1360, 860), box(900, 300, 300, 300)] }), 240);
    expect(countCovered(spot, [box(900, 300, 300, 300)])).toBe(0);
  });

  it('is in the window, and free where a free column exists, whatever lies there', () => {
    const boxes = fc.array(
      fc
        .tuple(fc.nat(1300), fc.nat(800), fc.integer({ min: 1, max: 400 }), fc.nat(60))
        .map(([left, top, width, height]) => box(left, top, width, height + 1)),
      { maxLength: 12 },
    );
    const cases = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 256, max: 1200 }),
      side: fc.constantFrom('left' as const, 'right' as const),
      keep: boxes,
      controls: boxes,
      wanted: fc.integer({ min: 80, max: 900 }),
    });
    fc.assert(
      fc.property(cases, ({ wanted, ...change }) => {
        const place = room(change);
        const spot = findSpot(place, wanted);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.right).toBeLessThanOrEqual(place.width);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(spot.bottom).toBeLessThanOrEqual(place.height);
        expect(spot.bottom - spot.top).toBeLessThanOrEqual(place.height * MOST_HEIGHT);
        // Without anything to keep free it never leaves the launcher's side.
        const free = findSpot({ ...place, keep: [] }, wanted);
        expect(countCovered(spot, place.keep)).toBeLessThanOrEqual(countCovered(free, place.keep));
      }),
      { numRuns: 300 },
    );
  });
});
