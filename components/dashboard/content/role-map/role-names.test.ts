import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleContentItem } from '../../../../test/dashboard/fake-content.ts';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { isShippedRole, keyOfRole, nameOfRole } from './role-names.ts';

const line = (role: string, roleName?: string): ContentBody => ({
  kind: 'role-entry',
  role,
  ...(roleName === undefined ? {} : { roleName }),
  process: { de: 'Prüfung' },
  notices: { de: 'Sie wartet' },
  touchpoint: 'support',
  frictions: [],
  startKey: null,
});
const items = [
  sampleContentItem(1, line('team:qualitaet')),
  sampleContentItem(2, line('team:qualitaet', 'Qualitätssicherung')),
  sampleContentItem(3, line('dunning')),
];

describe('nameOfRole', () => {
  it('knows what ships, in both languages', () => {
    expect(nameOfRole('dunning', [], 'de')).toBe('Rechnungswesen & Mahnwesen');
    expect(nameOfRole('dunning', [], 'en')).toBe('Billing & collections');
  });

  it('says a team’s own role as the team wrote it', () => {
    expect(nameOfRole('team:qualitaet', items, 'de')).toBe('Qualitätssicherung');
  });

  it('makes a key legible where nobody gave a name', () => {
    expect(nameOfRole('team:field-service', [], 'en')).toBe('Field service');
    expect(nameOfRole('außendienst', [], 'de')).toBe('Außendienst');
    expect(nameOfRole('---', [], 'de')).toBe('---');
  });
});

describe('keyOfRole', () => {
  it('finds the role that bears the name already', () => {
    expect(keyOfRole(' vertrieb ', items)).toBe('sales');
    expect(keyOfRole('Sales', items)).toBe('sales');
    expect(keyOfRole('qualitätsSicherung', items)).toBe('team:qualitaet');
  });

  it('makes a new key without umlauts and blanks', () => {
    expect(keyOfRole('Außendienst Süd & Öl', items)).toBe('team:aussendienst-sued-oel');
    expect(keyOfRole('Élan', items)).toBe('team:elan');
  });

  it('does not take another role’s key', () => {
    const taken = [sampleContentItem(1, line('team:lager', 'Lager (Nord)'))];
    expect(keyOfRole('Lager', taken)).toBe('team:lager-2');
  });

  it('always makes a key that the wire accepts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (name) => {
        const key = keyOfRole(name, items);
        expect(key).toMatch(/^[\w:./-]{1,80}$/);
        expect(isShippedRole(key) || key.startsWith('team:')).toBe(true);
      }),
    );
  });
});
