import { describe, expect, it } from 'vitest';

import { conceptNames } from './lexicon/concepts.ts';
import type { Manner } from './mention.ts';
import { conceptNumber } from './mention.ts';
import { readMentions } from './mentions.ts';
import { tokenize } from './tokenize.ts';

/** Manners in which a concept occurs in a text. */
function mannersOf(text: string, concept: string): Manner[] {
  const { mentions } = readMentions(tokenize(text), true);
  return mentions
    .filter((mention) => mention.concept === conceptNumber(concept))
    .map(({ manner }) => manner);
}

const conceptsOf = (text: string): string[] =>
  readMentions(tokenize(text), true).mentions.map(({ concept }) => conceptNames[concept] ?? '');

describe('readMentions, phrases', () => {
  it('lets a trap use its words up', () => {
    expect(mannersOf('user story for invoices', 'user')).toEqual([]);
    expect(mannersOf('user sees invoices', 'user')).toEqual(['said']);
  });

  it('keeps the words of a friction', () => {
    const concepts = conceptsOf('wrong amount');
    expect(concepts).toContain('f:price_surprise');
  });

  it('inflects the parts of a phrase', () => {
    expect(conceptsOf('account holders')).toContain('customer');
    expect(conceptsOf('unit tests')).toContain('testing');
  });

  it('does not reach over the end of a sentence', () => {
    expect(conceptsOf('Ask the user. Story time')).toContain('user');
  });
});

describe('readMentions, order', () => {
  it('gives the mentions in the order of the text, whatever found them', () => {
    const text = 'Antrag lässt sich seit drei Wochen nicht absenden, keine Bestätigung für Kunden';
    const places = readMentions(tokenize(text), true).mentions.map(({ from }) => from);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBeGreaterThan(4);
  });
});

describe('readMentions, company', () => {
  it.each([
    ['customer schema migration', 'customer'],
    ['invoice service refactoring', 't:billing'],
    ['Rechnungs-Datenbank umziehen', 't:billing'],
    ['Kundentabelle', 'customer'],
    ['user BillingController', 'user'],
  ])('demotes in "%s"', (text, concept) => {
    const manners = mannersOf(text, concept);
    expect(manners.length).toBeGreaterThan(0);
    expect(manners).not.toContain('said');
  });

  it('does not take a verb for a noun', () => {
    expect(mannersOf('Customers report wrong invoices', 'customer')).toEqual(['said']);
  });

  it('takes the app of the staff inside', () => {
    expect(mannersOf('Fahrer-App', 'publicPlace')).toEqual(['demoted']);
    expect(mannersOf('nurse portal', 'publicPlace')).toEqual(['demoted']);
    expect(mannersOf('Kunden-App', 'publicPlace')).toEqual(['said']);
  });
});

describe('readMentions, negation', () => {
  it.each([
    'Keine Kunden betroffen',
    'no customers',
    'Kunden sind nicht betroffen',
    'does not affect customers',
  ])('negates customers in "%s"', (text) => {
    expect(mannersOf(text, 'customer')).not.toContain('said');
  });

  it.each([
    'Kein Kunde kann sich anmelden',
    'No customer can log in',
    'Customers are not informed',
  ])('keeps customers in "%s"', (text) => {
    expect(mannersOf(text, 'customer')).toContain('said');
  });

  it('turns a denied document into missing information', () => {
    expect(conceptsOf('ohne Rechnung')).toContain('f:missing_info');
  });

  it('finds the verb that belongs to a late "nicht"', () => {
    expect(conceptsOf('Antrag lässt sich online nicht absenden')).toContain('impossible');
    expect(conceptsOf('Das lässt sich. Aber nicht heute')).not.toContain('impossible');
  });

  it('stops at the end of the sentence', () => {
    expect(mannersOf('Es gibt keine. Kunden warten', 'customer')).toEqual(['said']);
  });
});

describe('conceptNumber', () => {
  it('refuses an unknown name', () => {
    expect(() => conceptNumber('unheard-of')).toThrow('unheard-of');
  });
});
