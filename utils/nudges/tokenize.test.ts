import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from './fold.ts';
import { readLimit, tokenize } from './tokenize.ts';

const forms = (text: string): string[] => tokenize(text).map(({ form }) => form);

describe('fold', () => {
  it.each([
    ['Überweisung', 'ueberweisung'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Gebu\u0308hr', 'gebuehr'],
    ['doesn’t', "doesn't"],
    ['café', 'cafe'],
    ['日本', '日本'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  }, 60_000);
});

describe('tokenize', () => {
  it('keeps gendered words and contractions whole', () => {
    expect(forms("Kund:innen und Nutzer*innen, Leser_innen don't")).toEqual([
      'kundinnen',
      'und',
      'nutzerinnen',
      'leserinnen',
      "don't",
    ]);
  });

  it('gives spans that hold the written word', () => {
    const text = 'Die Kund:innen können’t!';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Die',
      'Kund:innen',
      'können’t',
    ]);
  });

  it('counts sentences at stops, line breaks and table bars, not inside numbers', () => {
    const sentences = (text: string): number[] => tokenize(text).map(({ sentence }) => sentence);
    expect(sentences('Eins zwei. Drei')).toEqual([0, 0, 1]);
    expect(sentences('Eins\nzwei | drei')).toEqual([0, 1, 2]);
    expect(new Set(sentences('Version 2.10.3 kostet 1.200 Euro')).size).toBe(1);
    expect(sentences('Portal: Anmeldung')).toEqual([0, 1]);
  });

  it('knows what is joined by a blank or a hyphen', () => {
    expect(tokenize('Rechnungs-Service, neu').map(({ joined }) => joined)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    'getUserName',
    'user_name',
    'BillingController',
    'save()',
    'app.properties',
    '$customer',
    'Foo::bar',
    'XMLParser',
  ])('sees the identifier in %s', (text) => {
    expect(tokenize(text)[0]?.identifier).toBe(true);
  });

  it.each([
    'PayPal',
    'iPhone',
    'eSIM',
    'E-Mail',
    'Kund:innen',
    'McDonald',
    'DSGVO',
    'Ende.',
    'AGB',
  ])('takes %s for a word', (text) => {
    expect(tokenize(text)[0]?.identifier).toBe(false);
  });

  it('reads no further than its limit', () => {
    const tokens = tokenize('wort '.repeat(readLimit));
    expect(tokens.at(-1)?.end).toBeLessThanOrEqual(readLimit);
  });

  it('finds every token where it says, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  }, 60_000);
});
