import { describe, expect, it } from 'vitest';

import { placeKeyOf } from '../../domain/place.ts';
import type { ContentBody, ContentState } from '../../domain/team-content.ts';
import { loadRole } from '../roles.ts';
import { termKeys } from '../shipped-glossary.ts';
import { shippedQuestions } from '../shipped-questions.ts';
import { exampleLines } from './example-lines.ts';
import { findTerms, glossaryTerms, loadBothGlossaries } from './glossary-terms.ts';
import type { Piece } from './piece.ts';
import { questionFor, questionSet } from './question-set.ts';
import { roleLines } from './role-lines.ts';

let ids = 0;
const piece = (body: ContentBody, state: ContentState = 'active'): Piece => ({
  id: `id-${String((ids += 1)).padStart(3, '0')}`,
  state,
  body,
});
const question = (de: string, startKey: string | null = null, level = 'wahrnehmen' as const) =>
  piece({ kind: 'question', level, text: { de }, startKey });
const without = (startKey: string) => piece({ kind: 'omission', startKey });
const term = (de: string, startKey: string | null, example: string | null = null) =>
  piece({
    kind: 'term',
    term: { de },
    meaning: { de: `${de} heißt` },
    example: example === null ? null : { de: example },
    startKey,
  });
const line = (startKey: string | null, role = 'dunning') =>
  piece({
    kind: 'role-entry',
    role,
    process: { de: 'Mahnlauf' },
    notices: { de: 'Ein Brief' },
    touchpoint: 'billing',
    frictions: [],
    startKey,
  });

describe('questions of a level', () => {
  const first = shippedQuestions.filter(({ level }) => level === 'wahrnehmen');

  it('are the shipped ones as long as the team says nothing', () => {
    expect(questionSet([], 'wahrnehmen').map(({ text }) => text.de)).toEqual(
      first.map(({ de }) => de),
    );
    const second = questionSet([], 'handeln');
    expect(second.length).toBeGreaterThan(5);
    expect(second.some(({ key }) => first.some((one) => key.endsWith(one.key)))).toBe(false);
  });

  it('begin with the team’s own, without what it replaced or left out', () => {
    const own = question('Was merkt sie?', 'question:first-noticed');
    const set = questionSet([own, without('question:silence')], 'wahrnehmen');
    expect(set[0]).toMatchObject({ key: own.id, item: own, text: { de: 'Was merkt sie?' } });
    expect(set).toHaveLength(first.length - 1);
    expect(set.map(({ key }) => key)).not.toContain('question:first-noticed');
    expect(set.map(({ key }) => key)).not.toContain('question:silence');
  });

  it('can be replaced wholly: one own question and nothing else', () => {
    const items = [question('Nur diese?'), ...first.map(({ key }) => without(`question:${key}`))];
    expect(questionSet(items, 'wahrnehmen').map(({ text }) => text.de)).toEqual(['Nur diese?']);
  });

  it('hold nothing that waits, was declined or is over', () => {
    const body: ContentBody = {
      kind: 'question',
      level: 'wahrnehmen',
      text: { de: 'Noch nicht?' },
      startKey: 'question:silence',
    };
    const items = (['proposed', 'declined', 'retired'] as const).map((state) => piece(body, state));
    expect(questionSet(items, 'wahrnehmen')).toEqual(questionSet([], 'wahrnehmen'));
  });
});

describe('the question for a place', () => {
  const placeKey = (number: number) =>
    placeKeyOf({
      product: 'jira',
      site: 'https://acme.atlassian.net',
      kind: 'issue',
      key: `KB-${number}`,
      container: 'KB',
    });
  const set = questionSet([], 'wahrnehmen');
  const keys = Array.from({ length: 400 }, (_, number) => placeKey(number));

  it('is the same each time, and neighbours get different ones', () => {
    const asked = keys.map((key) => questionFor(set, key, 0)?.key);
    expect(keys.map((key) => questionFor(set, key, 0)?.key)).toEqual(asked);
    const counts = set.map(({ key }) => asked.filter((one) => one === key).length);
    // 400 places over ten questions: 40 each, if chance is fair.
    expect(Math.min(...counts)).toBeGreaterThan(20);
    expect(Math.max(...counts)).toBeLessThan(70);
  });

  it('leads through all of them, turn by turn, and begins again', () => {
    const turns = set.map((_, turn) => questionFor(set, placeKey(7), turn)?.key);
    expect(new Set(turns).size).toBe(set.length);
    expect(questionFor(set, placeKey(7), set.length)?.key).toBe(turns[0]);
  });

  it('stays what it is at most places when another question joins', () => {
    const more = questionSet([question('Neu?')], 'wahrnehmen');
    const moved = keys.filter(
      (key) => questionFor(set, key, 0)?.key !== questionFor(more, key, 0)?.key,
    );
    expect(moved.map((key) => questionFor(more, key, 0)?.text.de)).toEqual(moved.map(() => 'Neu?'));
    expect(moved.length).toBeLessThan(80);
  });

  it('is none where a team asks nothing', () => {
    expect(questionFor([], placeKey(1), 3)).toBeNull();
  });
});

describe('the lines of a role', () => {
  it('are the team’s, then the shipped ones it has left', async () => {
    const shipped = await loadRole('dunning');
    const [first, second] = shipped.entries;
    const own = line(`entry:dunning:${first?.key}`);
    const items = [own, line(null, 'sales'), without(`entry:dunning:${second?.key}`)];
    const lines = roleLines(items, 'dunning', shipped);
    expect(lines[0]).toMatchObject({ key: own.id, workArea: '', item: own });
    expect(lines.slice(1).map(({ key }) => key)).toEqual(
      shipped.entries.slice(2).map(({ key }) => `entry:dunning:${key}`),
    );
    expect(lines[1]?.process.en).toBe(shipped.entries[2]?.en.process);
  });

  it('may be the team’s alone', () => {
    expect(roleLines([line(null, 'claims')], 'claims', null)).toHaveLength(1);
    expect(roleLines([], 'claims', null)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has all shipped terms, each wanting an example of the company’s own', async () => {
    const terms = glossaryTerms([], await loadBothGlossaries());
    expect(terms).toHaveLength(termKeys.length);
    expect(terms.every(({ example, wanted }) => example === null && wanted !== null)).toBe(true);
  });

  it('says a term in the team’s words where it stood, keeps what is asked for, and ends with new ones', async () => {
    const items = [
      term('Mieter:in', 'term:customer', 'Frau K. im dritten Stock'),
      term('Leerstand', null),
      term('Touchpoint', 'term:touchpoint', '  '),
      without('term:lens'),
    ];
    const terms = glossaryTerms(items, await loadBothGlossaries());
    expect(terms).toHaveLength(termKeys.length);
    expect(terms[1]).toMatchObject({ term: { de: 'Mieter:in' }, item: items[0] });
    expect(terms[1]?.example?.de).toBe('Frau K. im dritten Stock');
    expect(terms[1]?.wanted?.de).toMatch(/\?$/);
    expect(terms.find(({ item }) => item === items[2])?.example).toBeNull();
    expect(terms.at(-1)).toMatchObject({ term: { de: 'Leerstand' }, wanted: null });
    expect(terms.some(({ key }) => key === 'term:lens')).toBe(false);
  });

  it('is searched in both languages, in terms and meanings', async () => {
    const terms = glossaryTerms([], await loadBothGlossaries());
    expect(findTerms(terms, '  TOUCHPOINT ', 'de').length).toBeGreaterThan(0);
    expect(findTerms(terms, '', 'de')).toHaveLength(terms.length);
    expect(findTerms(terms, 'gibt es nicht', 'de')).toEqual([]);
  });
});

describe('examples', () => {
  it('have a place at every touchpoint, the team’s beside the general one', () => {
    const own = piece({ kind: 'example', slot: 'billing', text: { de: 'Unsere Jahresrechnung' } });
    const elsewhere = piece({ kind: 'example', slot: 'elsewhere', text: { de: 'x' } });
    const lines = exampleLines([own, elsewhere]);
    expect(lines).toHaveLength(12);
    const filled = lines.filter((one) => one.own.length > 0);
    expect(filled).toMatchObject([{ slot: 'billing', own: [{ item: own }] }]);
    expect(lines.every(({ wanted, general }) => wanted.de !== '' && general.en !== '')).toBe(true);
  });
});
