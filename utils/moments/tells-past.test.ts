import { describe, expect, it } from 'vitest';

import { datesIn } from './dates-in.ts';
import { namesTime, tellsPast } from './tells-past.ts';

const NOW = new Date(2026, 10, 22, 9).getTime();

describe('datesIn', () => {
  it.each([
    ['am 3. märz 2027', [2027, 2, 3]],
    ['zum 31.12.2026', [2026, 11, 31]],
    ['am 3. 4. 2027', [2027, 3, 3]],
    ['on 3rd march 2027', [2027, 2, 3]],
    ['december 5, 2026', [2026, 11, 5]],
    ['2027-01-09', [2027, 0, 9]],
    ['16/apr/09', [2009, 3, 16]],
  ] as const)('%s', (text, [year, month, day]) => {
    expect(datesIn(text)).toEqual([new Date(year, month, day)]);
  });

  it.each(['market 3', 'version 1.2.3', '99.99.2026', 'kw 47', ''])('none in %j', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('namesTime', () => {
  it.each([
    'ab sofort',
    'im januar',
    'ab dem 3. märz',
    'in q1',
    'kw 47',
    'by the end of march',
    'next week',
    'nächsten monat',
    'zum 31.12.',
    '2027',
    'from monday',
    'on 3 march 2027',
  ])('%s', (text) => {
    expect(namesTime(text)).toBe(true);
  });

  it.each(['bald', 'on the market', 'in marketing', 'version 4.2', 'im portal'])(
    'not: %s',
    (text) => {
      expect(namesTime(text)).toBe(false);
    },
  );
});

describe('tellsPast', () => {
  it.each([
    'das portal wurde 2019 abgeschaltet',
    'go-live war im märz',
    'seit dem go-live',
    'am 3. februar 2024 geht es live',
    'the hotline was shut down',
    'nach der umstellung',
    'already discontinued',
  ])('%s', (text) => {
    expect(tellsPast(text, NOW)).toBe(true);
  });

  it.each([
    'es wurde entschieden, dass das portal abgeschaltet wird',
    'das alte portal von 2019 wird zum 31.12.2026 abgeschaltet',
    'geht am 22. november 2026 live',
    'go-live im januar',
    'the portal goes live on 3 march 2027',
  ])('not: %s', (text) => {
    expect(tellsPast(text, NOW)).toBe(false);
  });
});
