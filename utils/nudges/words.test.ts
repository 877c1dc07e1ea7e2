import { describe, expect, it } from 'vitest';

import { read } from './read.ts';
import type { WorkText } from './read.ts';
import { tellingWords, wordsOf } from './words.ts';

const weights = { 't.customer': 2, 't.refactoring': -3, 'b.t:billing': 1, 't.ui': 0.01 };
const telling = (text: WorkText, most = 8): [string, string][] =>
  tellingWords(text, read(text), weights, most).map((word) => [word.text, word.speaksFor]);

describe('tellingWords', () => {
  it('puts the most telling first, whichever way it speaks', () => {
    expect(telling({ title: 'Refactoring for customers', body: 'The invoice.' })).toEqual([
      ['Refactoring', 'internal'],
      ['customers', 'customer'],
      ['invoice', 'customer'],
    ]);
  });

  it('leaves out what moves nothing and stops at the most', () => {
    expect(telling({ title: 'Page for customers' })).toEqual([['customers', 'customer']]);
    expect(telling({ title: 'Refactoring for customers' }, 1)).toHaveLength(1);
  });

  it('shares a weight among the places that earned it', () => {
    const text = { title: 'customers and customers' };
    expect(tellingWords(text, read(text), weights, 8).map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('says nothing of an empty text', () => {
    expect(telling({ title: '' })).toEqual([]);
  });
});

describe('wordsOf', () => {
  const text = { title: 'Mahnung und Rechnung', body: 'Ohne Verzögerung. Die Mahnung kommt.' };
  const find = (concepts: string[], most = 9): string[] =>
    wordsOf(text, read(text), concepts, most).map(({ field, text: word }) => `${field}:${word}`);

  it('gives the words of the concepts in the order of the text', () => {
    expect(find(['t:billing'])).toEqual(['title:Mahnung', 'title:Rechnung', 'body:Mahnung']);
    expect(find(['t:billing'], 2)).toHaveLength(2);
  });

  it('does not point at what was negated', () => {
    expect(find(['f:waiting_time'])).toEqual([]);
  });

  it('spans phrases whole', () => {
    const phrase = { title: 'Screen reader users are lost' };
    const [word] = wordsOf(phrase, read(phrase), ['f:accessibility'], 3);
    expect(word).toEqual({ field: 'title', start: 0, end: 13, text: 'Screen reader' });
  });
});
