import { describe, expect, it } from 'vitest';

import { tellLanguage } from './tell-language.ts';

describe('the language of a ticket', () => {
  it.each([
    ['Mahnlauf umstellen: Die Mahnung kommt jetzt nach 14 Tagen', 'de'],
    ['Login nicht möglich', 'de'],
    ['Wartungsfenster für das Abrechnungssystem', 'de'],
    ['Customers are not able to log in after the update', 'en'],
    ['Move the dunning run to day 14', 'en'],
    ['IT: Rollout auf allen Clients, danach Neustart', 'de'],
    ['Update dependencies for the billing service', 'en'],
  ] as const)('%s', (text, language) => {
    expect(tellLanguage(text, 'de')).toBe(language);
    expect(tellLanguage(text, 'en')).toBe(language);
  });

  it.each(['', 'CXM-12', 'Dashboard 2.0', '支払いの遅延', '😀'])(
    'is not to be told from %j',
    (text) => {
      expect(tellLanguage(text, 'de')).toBe('de');
      expect(tellLanguage(text, 'en')).toBe('en');
    },
  );

  it('goes by most of a mixed text', () => {
    const mixed =
      'Fix the login. Kund:innen können sich nicht mehr anmelden, weil der Link in der Mail abläuft.';
    expect(tellLanguage(mixed, 'en')).toBe('de');
  });

  it('goes by the beginning of a long text, and does not even look at two million characters', () => {
    const begun = 'the and is '.repeat(2_000);
    expect(tellLanguage(begun + 'der die das '.repeat(200_000), 'de')).toBe('en');
    expect(tellLanguage('der die das '.repeat(500) + begun, 'de')).toBe('en');
  });
});
