import { describe, expect, it } from 'vitest';

import { dashboardTexts } from './dashboard-texts.ts';

/** Every text of a catalogue with its path; functions are called with stand-ins. */
function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    const blanks = new Proxy(
      {},
      { get: (_, name) => (name === 'count' ? 2 : `‹${String(name)}›`) },
    );
    yield [path, String(value(blanks))];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}
const german = new Map(textsIn(dashboardTexts('de'), 'de'));
const english = new Map(textsIn(dashboardTexts('en'), 'de'));

describe('dashboard texts', () => {
  it('say the same things in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
  });

  it('use the same blanks in both languages', () => {
    for (const [path, text] of german) {
      const blanks = (one: string) => (one.match(/‹\w+›/g) ?? []).toSorted();
      expect([path, blanks(english.get(path) ?? '')]).toEqual([path, blanks(text)]);
    }
  });

  it('speak to a person: du-form, no empty text, no stray blank', () => {
    for (const [path, text] of german) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(`${path}: ${text}`).not.toMatch(/\b(Ihre?[mnrs]?|Sie haben|Sie können|Kunden)\b/);
      expect(`${path}: ${text}`).not.toMatch(/undefined|\[object/);
    }
  });

  it('do not count nobody as people', () => {
    const { join } = dashboardTexts('de');
    expect(join.readers({ count: 0, formatted: '0' })).toBe(
      'Noch ist niemand da: Du bist die erste Person.',
    );
    expect(join.readers({ count: 1, formatted: '1' })).toBe('1 Person liest dort mit.');
    expect(join.readers({ count: 9, formatted: '9' })).toBe('9 Personen lesen dort mit.');
    expect(dashboardTexts('en').join.readers({ count: 0, formatted: '0' })).not.toContain('0');
  });
});
