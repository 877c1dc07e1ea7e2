import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Box, placeButton } from './place-button.ts';

const view = { width: 1000, height: 700 };
const button = { width: 180, height: 32 };
const line = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const place = (lines: Box[], end = lines.at(-1)!) => placeButton(lines, end, button, view);

describe('placeButton', () => {
  it('goes below the end of the selection', () => {
    expect(place([line(300, 200, 100)])).toEqual({ left: 310, top: 228 });
  });

  it('goes above where there is no room below', () => {
    expect(place([line(300, 675, 100)])).toEqual({ left: 310, top: 635 });
  });

  it('goes above the first line when the selection was made upwards', () => {
    const lines = [line(300, 200, 100), line(100, 220, 300), line(100, 240, 300)];
    expect(place(lines, lines[0])).toEqual({ left: 310, top: 160 });
  });

  it('stays within the window at its edges', () => {
    expect(place([line(940, 200, 60)])?.left).toBe(1000 - 180 - 8);
    expect(place([line(0, 200, 20)])?.left).toBe(8);
  });

  it('goes beside a selection that fills the height, and nowhere when it fills the window', () => {
    expect(place([line(100, 0, 300, 700)])?.left).toBe(408);
    expect(place([line(600, 0, 400, 700)])?.left).toBe(600 - 8 - 180);
    expect(place([line(0, 0, 1000, 700)])).toBeNull();
  });

  it('never covers what is selected, and is always wholly in sight', () => {
    const box = fc
      .tuple(
        fc.nat(1200),
        fc.nat(900),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 90 }),
      )
      .map(([left, top, width, height]) => line(left - 100, top - 100, width, height));
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), fc.nat(), (lines, which) => {
        const found = place(lines, lines[which % lines.length]);
        if (!found) return;
        const right = found.left + button.width;
        const bottom = found.top + button.height;
        expect(found.left >= 0 && found.top >= 0 && right <= 1000 && bottom <= 700).toBe(true);
        const covered = lines.filter(
          (l) => l.left < right && l.right > found.left && l.top < bottom && l.bottom > found.top,
        );
        expect(covered).toEqual([]);
      }),
    );
  });
});
