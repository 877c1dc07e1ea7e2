import { describe, expect, it } from 'vitest';

import { conceptNames, lexicon } from './lexicon/concepts.ts';
import { lookUp } from './look-up.ts';
import { stems } from './stems.ts';

const heads = (form: string, splits = true): string[] =>
  lookUp(form, splits).head.map((concept) => conceptNames[concept] ?? '');
const modifiers = (form: string): string[] =>
  lookUp(form, true).modifiers.map((concept) => conceptNames[concept] ?? '');

describe('stems', () => {
  it.each([
    ['kundinnen', 'kund'],
    ['vertraege', 'vertrag'],
    ['deliveries', 'delivery'],
    ['cancelled', 'cancel'],
    ['invoicing', 'invoice'],
    ['shipped', 'ship'],
    ['rechnungen', 'rechnung'],
    ['gekuendigten', 'gekuendigt'],
  ])('brings %s back to %s', (form, stem) => {
    expect(stems(form)).toContain(stem);
  });

  it('begins with the form itself and leaves short words alone', () => {
    expect(stems('app')).toEqual(['app']);
    expect(stems('kunden')[0]).toBe('kunden');
  });
});

describe('lookUp, inflection', () => {
  it.each([
    ['kunde', 'customer'],
    ['kundinnen', 'customer'],
    ['patients', 'customer'],
    ['rechnungen', 't:billing'],
    ['invoiced', 't:billing'],
    ['kuendigungen', 't:cancellation'],
    ['refactored', 'refactoring'],
    ['verzoegerungen', 'f:waiting_time'],
    ['sachbearbeiterinnen', 'staff'],
  ])('finds %s as %s', (form, concept) => {
    expect(heads(form)).toContain(concept);
  });

  it.each(['ready', 'latest', 'waren', 'known', 'verwendet', 'bestehenden', 'xyzzy', ''])(
    'finds nothing telling in "%s"',
    (form) => {
      expect(heads(form).filter((name) => name !== 'trap')).toEqual([]);
    },
  );
});

describe('lookUp, compounds', () => {
  it('takes the last part for the meaning and the first for what narrows it down', () => {
    expect(heads('kundentabelle')).toContain('data');
    expect(modifiers('kundentabelle')).toContain('customer');
    expect(heads('rechnungsdatenbank')).toContain('data');
    expect(modifiers('rechnungsdatenbank')).toContain('t:billing');
    expect(heads('patientinnenportal')).toContain('publicPlace');
    expect(modifiers('patientinnenportal')).toContain('customer');
  });

  it('splits with linking letters and from an unknown first part', () => {
    expect(heads('lehrgangsgebuehr')).toContain('t:billing');
    expect(modifiers('mahnungsdruck')).toContain('t:billing');
    expect(heads('zzzzbescheinigung')).toContain('t:notifications');
  });

  it('does not split English text', () => {
    expect(heads('kundenhotline', false)).toEqual([]);
  });

  it('does not give up on very long words', () => {
    expect(() => lookUp('kunden'.repeat(500), true)).not.toThrow();
    expect(heads('kunden'.repeat(500))).toEqual([]);
  });
});

describe('lexicon', () => {
  it('holds a few thousand folded entries', () => {
    const { words, phrases } = lexicon();
    expect(words.size).toBeGreaterThan(3000);
    expect(phrases.size).toBeGreaterThan(500);
    for (const word of words.keys()) expect(word).toMatch(/^[^A-ZÄÖÜäöüß\s_]+$/);
  });

  it('gives every touchpoint and friction strong and weak words', () => {
    for (const prefix of ['t:', 'w:']) {
      expect(conceptNames.filter((name) => name.startsWith(prefix))).toHaveLength(12);
    }
    for (const prefix of ['f:', 'g:']) {
      expect(conceptNames.filter((name) => name.startsWith(prefix))).toHaveLength(10);
    }
  });

  it('tries longer phrases first', () => {
    for (const list of lexicon().phrases.values()) {
      const lengths = list.map(({ rest }) => rest.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });
});
