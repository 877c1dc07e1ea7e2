import { describe, expect, it } from 'vitest';

import { featureOf, impactFeatures } from './impact-features.ts';
import { labelFeatures } from './label-features.ts';
import { read } from './read.ts';

const of = (title: string, body?: string): Map<string, number> =>
  impactFeatures(read({ title, body }));
const labelsOf = (title: string, body?: string): Map<string, number> =>
  labelFeatures(read({ title, body }));

describe('impactFeatures', () => {
  it('names field, concept and manner', () => {
    const features = of('Kundentabelle', 'Die Rechnung fehlt.');
    expect(features.has('t.data')).toBe(true);
    expect(features.has('t.customer~d')).toBe(true);
    expect(features.has('t.customer')).toBe(false);
    expect(features.has('b.t:billing')).toBe(true);
  });

  it('speaks of concepts only, so that no project can be learned by its words', () => {
    const a = of('Zorblax: invoice page shows the wrong price');
    const b = of('Quuxify: invoice page shows the wrong price');
    expect([...a]).toEqual([...b]);
  });

  it('saturates: a hundred mentions are no hundred reasons', () => {
    const value = of('x', 'Kunden warten. '.repeat(100)).get('b.customer') ?? 0;
    expect(value).toBeGreaterThan(0.9);
    expect(value).toBeLessThanOrEqual(1);
  });

  it('pairs what stands together in a sentence, in either order', () => {
    const name = 't&outside+effect';
    expect(of('Customers receive nothing').has(name)).toBe(true);
    expect(of('Nothing is received by customers').has(name)).toBe(true);
    expect(of('Customers. Receive').has(name)).toBe(false);
  });

  it('knows who is missing from the company', () => {
    expect(of('Dienstplan: Mitarbeiter sortieren').get('with.insideOnly')).toBe(1);
    expect(of('Kunden: Mitarbeiter rufen an').has('with.insideOnly')).toBe(false);
    expect(of('qwertz').get('with.nothing')).toBe(1);
    expect(of('Rechnung falsch').get('with.touchPlain')).toBe(1);
    expect(of('Rechnung: Unit-Tests').has('with.touchPlain')).toBe(false);
  });

  it('hears the role of a story in title or body', () => {
    expect(of('As a customer I want a bill').get('role.outside')).toBe(1);
    expect(of('Bill', 'As a developer, I want mocks').get('role.developer')).toBe(1);
  });

  it('counts identifiers, negation and shape', () => {
    const features = of('getUserName in BillingController', 'not a word');
    expect(features.get('t.identifiers')).toBe(1);
    expect(features.get('b.negation')).toBeCloseTo(1 / 3);
    expect(features.get('b.present')).toBe(1);
    expect(of('').get('bias')).toBe(1);
  });

  it('gives finite values, none above 1, for odd texts', () => {
    for (const title of ['', '   ', '!!!', '🙂', 'a'.repeat(5000), 'kein kein kein', '1 2 3']) {
      for (const value of of(title, title).values()) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tells the feature of a mention', () => {
    const { title } = read({ title: 'Kundentabelle' });
    expect(title.mentions.map((mention) => featureOf('t', mention))).toContain('t.customer~d');
  });
});

describe('labelFeatures', () => {
  it('weighs a mention by its manner', () => {
    const said = labelsOf('Rechnung').get('t.t:billing') ?? 0;
    const demoted = labelsOf('Rechnungsdatenbank').get('t.t:billing') ?? 0;
    expect(said).toBeGreaterThan(demoted);
    expect(demoted).toBeGreaterThan(0);
  });

  it('knows when nothing telling was said', () => {
    expect(labelsOf('qwertz').get('quiet')).toBe(1);
    expect(labelsOf('Rechnung').get('quiet')).toBe(0);
  });

  it('marks stories', () => {
    expect(labelsOf('As a user, I want to find my bill').get('story')).toBe(1);
    expect(labelsOf('Bill not found').has('story')).toBe(false);
  });
});
