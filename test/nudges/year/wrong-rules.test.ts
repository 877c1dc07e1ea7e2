import { describe, expect, it } from 'vitest';

import type { Violation } from './find-violations.ts';
import { liveYears } from './live-years.ts';
import { wrongSystems } from './wrong-systems.ts';

const foundOut: Record<keyof typeof wrongSystems, Violation> = {
  countsAnsweredOnly: 'two-within-24-hours',
  believesEveryClock: 'four-within-7-days',
  believesEveryTab: 'two-within-24-hours',
  losesPlacesAtRestart: 'same-place-twice',
  losesAnswersAtRestart: 'too-many-for-one-who-dismisses',
  takesUsesForRefusals: 'a-week-without-for-one-who-uses',
};

describe('wrong rules are found', { timeout: 240_000 }, () => {
  it.each(Object.entries(foundOut))('%s: %s', (name, violation) => {
    const system = wrongSystems[name as keyof typeof wrongSystems];
    expect(liveYears(84, system).flatMap(({ violations }) => violations)).toContain(violation);
  });
});
