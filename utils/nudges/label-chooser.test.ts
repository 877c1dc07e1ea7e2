import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelChooser } from './label-chooser.ts';
import { weigh } from './weigh.ts';

const keys = ['red', 'green', 'blue'] as const;
const models = {
  red: { bias: -2, stop: 4 },
  green: { bias: -2, go: 4 },
  blue: { bias: -3 },
};
const choose = labelChooser(models, keys, 2);
const features = (entries: Record<string, number>): Map<string, number> =>
  new Map(Object.entries(entries));

describe('labelChooser', () => {
  it('gives one label even when none is likely', () => {
    expect(choose(features({ bias: 1 }))).toHaveLength(1);
  });

  it('gives more when more are likely, best first, up to the most', () => {
    expect(choose(features({ bias: 1, stop: 1, go: 1.2 })).map(({ key }) => key)).toEqual([
      'green',
      'red',
    ]);
    const one = labelChooser(models, keys, 1);
    expect(one(features({ bias: 1, stop: 1, go: 1.2 })).map(({ key }) => key)).toEqual(['green']);
  });

  it('leaves the unlikely out', () => {
    expect(choose(features({ bias: 1, stop: 1 })).map(({ key }) => key)).toEqual(['red']);
  });

  it('says the same as weighing each label alone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (stop, go) => {
          const given = features({ bias: 1, stop, go, unknown: 7 });
          for (const { key, confidence } of choose(given)) {
            expect(confidence).toBeCloseTo(weigh(given, models[key]), 10);
          }
        },
      ),
    );
  });
});

describe('weigh', () => {
  it('gives one half for nothing and stays between 0 and 1', () => {
    expect(weigh(new Map(), { a: 3 })).toBe(0.5);
    expect(weigh(features({ a: 1000 }), { a: 3 })).toBe(1);
    expect(weigh(features({ a: 1000 }), { a: -3 })).toBe(0);
  });
});
