import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { passageSchema } from '../domain/passage-schema.ts';
import { MAX_QUOTE, PASSAGE_CONTEXT } from '../domain/passage.ts';
import { readPassage } from './read-passage.ts';

const text =
  'Der Mahnlauf startet jeden Dienstag um 6 Uhr. Wer am Montag gezahlt hat, wird gemahnt.';

describe('readPassage', () => {
  it('keeps the words without the blanks around them, and what stands before and after', () => {
    const start = text.indexOf(' um 6 Uhr');
    expect(readPassage(text, { start, end: start + 10 })).toEqual({
      exact: 'um 6 Uhr.',
      prefix: text.slice(0, start + 1),
      suffix: text.slice(start + 10, start + 10 + PASSAGE_CONTEXT),
      start: start + 1,
    });
  });

  it('is nothing where nothing is', () => {
    expect(readPassage(text, { start: 3, end: 3 })).toBeNull();
    expect(readPassage(text, { start: 3, end: 4 })).toBeNull();
    expect(readPassage('', { start: 0, end: 5 })).toBeNull();
  });

  it('cuts a long selection at a word', () => {
    const long = 'Mahnung '.repeat(500);
    const quote = readPassage(long, { start: 0, end: long.length })?.exact ?? '';
    expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
    expect(quote).toMatch(/^(Mahnung )+Mahnung$/);
    expect(readPassage('x'.repeat(5000), { start: 0, end: 5000 })?.exact).toHaveLength(MAX_QUOTE);
  });

  it('always fits the limits, and survives a way that knows whole signs only', () => {
    const unit = fc.constantFrom('a', ' ', '👩', 'ß', '.');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.nat(), fc.nat(), (signs, one, other) => {
        const page = signs.join('').replaceAll(/ +/g, ' ').repeat(60);
        const [start = 0, end = 0] = [one, other]
          .map((n) => n % (page.length + 1))
          .sort((a, b) => a - b);
        const passage = readPassage(page, { start, end });
        if (!passage) return;
        expect(passageSchema.safeParse(passage).success).toBe(true);
        expect(Object.values(passage).join('')).not.toMatch(/\p{Surrogate}/u);
        expect(page.startsWith(passage.exact, passage.start)).toBe(true);
        expect(page.slice(0, passage.start).endsWith(passage.prefix)).toBe(true);
        expect(page.startsWith(passage.suffix, passage.start + passage.exact.length)).toBe(true);
      }),
    );
  });
});
