import { describe, expect, it } from 'vitest';

import { emptyContent } from '../../domain/note-content.ts';
import { canonicalJson, fingerprint } from './fingerprint.ts';

const place = {
  product: 'jira',
  site: 'https://jira.example',
  kind: 'issue',
  key: 'ABC-1',
  container: 'ABC',
  title: 'Mahnlauf „neu“',
  url: 'https://jira.example/browse/ABC-1',
} as const;
const content = { ...emptyContent('check', place), change: 'Zeile 1\nZeile 2 – "so" \u2028' };

/** What the first version wrote, whose marks lie in people's databases. */
function asEver(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The same value with its fields in another order, at every depth. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, turned(inner)]);
  return Object.fromEntries(fields.toReversed());
}

describe('canonicalJson', () => {
  it.each([
    ['a note', content],
    ['nothing', null],
    ['a text', 'ä"\n'],
    ['a number', -0.5],
    ['an infinite number', Infinity],
    ['an empty object', {}],
    ['a missing field', { b: undefined, a: 1 }],
    ['a field of nothing', { b: null, a: [] }],
    ['a missing element', [undefined, 1, [{ d: 1, c: [true] }]]],
    ['keys beside letters', { ä: 1, A: 2, a: 3, '"': 4, _: 5, aa: 6 }],
    ['keys that are numbers', { 10: 1, 9: 2, b: 3, '01': 4, a: 5 }],
    ['a field with the name of something else', JSON.parse('{"b":1,"__proto__":{"a":2}}')],
    ['half of a sign', { text: '\uD83D' }],
  ])('writes %s as every version did', (_name, value) => {
    expect(canonicalJson(value)).toBe(asEver(value));
    expect(canonicalJson(turned(value))).toBe(asEver(turned(value)));
  });
});

describe('fingerprint', () => {
  it('stays what it was: marks lie in the database', () => {
    expect(fingerprint({ b: [1, 'ä'], a: null })).toBe('1h056nc.gwgffx.m');
  });

  it('does not depend on the order of fields', () => {
    expect(fingerprint(turned(content))).toBe(fingerprint(content));
  });

  it('tells contents apart, also right after one another and back again', () => {
    const other = { ...content, change: `${content.change}.` };
    const marks = [content, other, content, other].map(fingerprint);
    expect(marks[0]).not.toBe(marks[1]);
    expect(marks.slice(2)).toEqual(marks.slice(0, 2));
  });

  it('does not take an object that was changed since for what it was', () => {
    const changed = { text: 'eins' };
    const before = fingerprint(changed);
    changed.text = 'zwei';
    expect(fingerprint(changed)).not.toBe(before);
  });
});
