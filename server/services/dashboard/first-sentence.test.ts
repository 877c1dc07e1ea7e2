import { describe, expect, it } from 'vitest';

import { firstSentence } from './first-sentence.ts';

describe('firstSentence', () => {
  it.each([
    ['', ''],
    ['  Nur einer ', 'Nur einer'],
    ['Erster Satz. Zweiter Satz.', 'Erster Satz.'],
    ['Wirklich? Ja.', 'Wirklich?'],
    ['Mit\nUmbruch\tdrin. Weiter', 'Mit Umbruch drin.'],
    ['Kostet 4,50 € mehr. Das ärgert.', 'Kostet 4,50 € mehr.'],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });

  it('is cut when it does not end, and never in the middle of a sign', () => {
    for (const text of ['x'.repeat(5_000), '🧾'.repeat(5_000), `a${'🧾'.repeat(5_000)}`]) {
      const cut = firstSentence(text);
      expect(cut.length).toBeLessThanOrEqual(240);
      expect(cut.endsWith('…')).toBe(true);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
