import { describe, expect, it } from 'vitest';

import { sampleTerm } from '../../../../test/dashboard/sample-pieces.ts';
import { loadBothGlossaries } from '../../../../utils/programme/reading/glossary-terms.ts';
import { glossaryOf } from './glossary-lines.ts';
import { isTermComplete, termBody, termFields } from './term-fields.ts';

const shipped = await loadBothGlossaries();
const lineOf = (items: Parameters<typeof glossaryOf>[0], key: string) =>
  glossaryOf(items, shipped).lines.find((line) => line.key === key) ?? null;
const blank = termFields(null);

describe('the fields of a term', () => {
  it('begin empty for a new one, and with the shipped words in both languages for a shipped one', () => {
    expect(new Set(Object.values(blank))).toEqual(new Set(['']));
    expect(termFields(lineOf([], 'term:trust'))).toMatchObject({
      termDe: 'Vertrauen',
      termEn: shipped.en.trust.term,
      exampleDe: '',
    });
  });

  it('want term and meaning, in whichever language, and the example only where it is asked for', () => {
    const whole = { ...blank, termEn: 'Trust', meaningDe: 'Etwas glauben' };
    expect(isTermComplete(whole, 'whole')).toBe(true);
    expect(isTermComplete(whole, 'example')).toBe(false);
    expect(isTermComplete({ ...whole, exampleEn: 'x' }, 'example')).toBe(true);
    expect(isTermComplete({ ...whole, termEn: ' ' }, 'whole')).toBe(false);
    expect(isTermComplete({ ...whole, meaningDe: '' }, 'whole')).toBe(false);
  });

  it('make a term in the place of the shipped one, without an example where none was written', () => {
    const line = lineOf([], 'term:trust');
    const body = termBody({ ...termFields(line), exampleEn: ' ' }, line);
    expect(body).toMatchObject({ kind: 'term', startKey: 'term:trust', example: null });
    expect(termBody({ ...termFields(line), exampleDe: 'Der Keller' }, line).example).toEqual({
      de: 'Der Keller',
    });
    expect(termBody({ ...blank, termDe: 'Neu' }, null).startKey).toBeNull();
  });

  it('keep what a newer version wrote beside them, and whose place an unknown term took', () => {
    const words = { term: { de: 'Neu' }, meaning: { de: 'Neu' } };
    const own = sampleTerm(1, words, 'term:of-tomorrow');
    const newer = { ...own, body: { ...own.body, colour: 'green' } };
    const line = lineOf([newer], own.id);
    expect(termBody(termFields(line), line)).toEqual(newer.body);
  });
});
