import { describe, expect, it } from 'vitest';

import { sampleOmission, sampleTerm } from '../../../../test/dashboard/sample-pieces.ts';
import { loadGlossary } from '../../../../utils/programme/shipped-glossary.ts';
import { countWanted, glossaryOf, matchesTerm, type TermLine } from './glossary-lines.ts';

const shipped = { de: await loadGlossary('de'), en: await loadGlossary('en') };
const { term, meaning } = {
  term: { de: shipped.de.trust.term, en: shipped.en.trust.term },
  meaning: { de: shipped.de.trust.meaning, en: shipped.en.trust.meaning },
};
const lineOf = (items: Parameters<typeof glossaryOf>[0], key: string): TermLine => {
  const line = glossaryOf(items, shipped).lines.find((one) => one.key === key);
  if (!line) throw new Error(`no line ${key}`);
  return line;
};

describe('glossaryOf', () => {
  it('wants an example for each of the 24 shipped terms, in the order of explaining', () => {
    const { lines, out, retired } = glossaryOf([], shipped);
    expect(lines).toHaveLength(24);
    expect(lines[0]?.term.de).toBe('Customer Experience (CX)');
    expect(countWanted(lines)).toBe(24);
    expect(lines[1]?.wanted?.en).toBe(shipped.en.customer.wanted);
    expect([out, retired]).toEqual([[], []]);
  });

  it('wants one less once the company has an example, and does not call the term rewritten', () => {
    const example = { de: 'Der Kaffee in der Wartezone.' };
    const items = [sampleTerm(1, { term, meaning, example }, 'term:trust')];
    expect(countWanted(glossaryOf(items, shipped).lines)).toBe(23);
    expect(lineOf(items, 'term:trust')).toMatchObject({ example, rewritten: false });
  });

  it('still wants one where the example is of blanks alone', () => {
    const items = [sampleTerm(1, { term, meaning, example: { de: ' ', en: '\n' } }, 'term:trust')];
    expect(lineOf(items, 'term:trust').example).toBeNull();
    expect(countWanted(glossaryOf(items, shipped).lines)).toBe(24);
  });

  it('says when term or meaning were rewritten, in either language', () => {
    const words = { term, meaning: { ...meaning, en: 'Our words' } };
    expect(lineOf([sampleTerm(1, words, 'term:trust')], 'term:trust').rewritten).toBe(true);
    const german = { term, meaning: { de: shipped.de.trust.meaning } };
    expect(lineOf([sampleTerm(1, german, 'term:trust')], 'term:trust').rewritten).toBe(true);
  });

  it('lists the team’s own terms behind, which ask for an example without a question', () => {
    const own = sampleTerm(1, { term: { de: 'Zählerstand' }, meaning: { de: 'Eine Zahl' } });
    const { lines } = glossaryOf([own], shipped);
    expect(lines.at(-1)).toMatchObject({ key: own.id, startKey: null, wanted: null, own });
    expect(countWanted(lines)).toBe(25);
  });

  it('takes a term out, and lists the team’s retired ones apart', () => {
    const over = sampleTerm(2, { term: { de: 'Alt' }, meaning: { de: 'Alt' } }, null, {
      state: 'retired',
    });
    const { lines, out, retired } = glossaryOf([sampleOmission(1, 'term:lens'), over], shipped);
    expect(lines).toHaveLength(23);
    expect(out.map(({ key }) => key)).toEqual(['term:lens']);
    expect(retired).toEqual([over]);
  });

  it('names both versions when two people wrote one at the same time', () => {
    const example = (de: string) => ({ term, meaning, example: { de } });
    const items = [
      sampleTerm(2, example('Zweites'), 'term:trust'),
      sampleTerm(1, example('Erstes'), 'term:trust'),
    ];
    const line = lineOf(items, 'term:trust');
    expect(line.example).toEqual({ de: 'Erstes' });
    expect(line.rivals.map(({ body }) => body.example)).toEqual([{ de: 'Zweites' }]);
  });
});

describe('matchesTerm', () => {
  const line = lineOf(
    [sampleTerm(1, { term, meaning, example: { de: 'Der Zähler im Keller' } }, 'term:trust')],
    'term:trust',
  );

  it('finds words in any order, in any case, in term, meaning and example of both languages', () => {
    for (const search of ['', '  ', 'vertrauen', 'KELLER zähler', 'trust', 'bereitschaft keller'])
      expect([search, matchesTerm(line, search)]).toEqual([search, true]);
  });

  it('wants every word, and knows accents written in two signs', () => {
    expect(matchesTerm(line, 'vertrauen dachboden')).toBe(false);
    expect(matchesTerm(line, 'zähler'.normalize('NFD'))).toBe(true);
  });
});
