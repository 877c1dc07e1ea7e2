import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkChipSchema } from './check-chip-schema.ts';
import { chipChoices, chipReasons } from './check-chip.ts';
import { noteContentSchema } from './note-content-schema.ts';
import {
  contentProblem,
  emptyContent,
  isBlank,
  MAX_NOTE_TEXT,
  noteLength,
  textsOf,
  type NoteContent,
} from './note-content.ts';
import { MAX_QUOTE, PASSAGE_CONTEXT } from './passage.ts';
import type { Place } from './place.ts';

const place: Place = {
  product: 'confluence',
  site: 'https://acme.atlassian.net/wiki',
  kind: 'page',
  key: '98310',
  container: 'PROZ',
  title: 'Abschlagsänderung',
  url: 'https://acme.atlassian.net/wiki/spaces/PROZ/pages/98310',
};
const check = (change: Partial<NoteContent> = {}): NoteContent => ({
  ...emptyContent('check', place),
  ...change,
});

describe('an empty note', () => {
  it('is blank, valid on the wire, and may not be saved', () => {
    expect(isBlank(check())).toBe(true);
    expect(noteContentSchema.safeParse(check()).success).toBe(true);
    expect(contentProblem(check())).toEqual({ kind: 'empty' });
  });

  it('stays empty when only white space was typed', () => {
    expect(contentProblem(check({ change: ' \n\t' }))).toEqual({ kind: 'empty' });
  });
});

describe('a note says something', () => {
  it.each<[string, Partial<NoteContent>]>([
    ['by one question', { friction: 'Wer gerade gezahlt hat' }],
    ['by a chip alone', { chip: { choice: 'internal-only', reason: null } }],
    ['by a lens alone', { lenses: { sees: '', hears: '', thinks: '', feels: 'allein gelassen' } }],
    [
      'by a counter-example alone',
      { forWhom: { scope: null, detail: '', differentFor: 'Firmen' } },
    ],
  ])('%s', (_, change) => {
    expect(contentProblem(check(change))).toBeNull();
    expect(isBlank(check(change))).toBe(false);
  });

  it('but a touchpoint alone says nothing, though it is worth a draft', () => {
    const chosen = check({ touchpoints: ['billing'] });
    expect(contentProblem(chosen)).toEqual({ kind: 'empty' });
    expect(isBlank(chosen)).toBe(false);
  });
});

describe('a passage', () => {
  const passage = { exact: 'x'.repeat(MAX_QUOTE), prefix: '', suffix: '', start: 0 };

  it('is no text of the author: alone it says nothing, and is worth no draft', () => {
    expect(isBlank(check({ passage }))).toBe(true);
    expect(contentProblem(check({ passage }))).toEqual({ kind: 'empty' });
    expect(textsOf(check({ passage })).join('')).toBe('');
  });

  it('takes nothing of the room for text', () => {
    expect(contentProblem(check({ passage, change: 'x'.repeat(MAX_NOTE_TEXT) }))).toBeNull();
  });

  it('is valid up to its limits and not beyond', () => {
    const isValid = (change: Partial<typeof passage>) =>
      noteContentSchema.safeParse({ ...check(), passage: { ...passage, ...change } }).success;
    const around = 'x'.repeat(PASSAGE_CONTEXT);
    expect(isValid({ prefix: around, suffix: around })).toBe(true);
    expect(isValid({ exact: '' })).toBe(false);
    expect(isValid({ exact: `${passage.exact}x` })).toBe(false);
    expect(isValid({ prefix: `${around}x` })).toBe(false);
    expect(isValid({ suffix: `${around}x` })).toBe(false);
    expect(isValid({ start: 0.5 })).toBe(false);
  });
});

describe('length', () => {
  it('counts what a person would count: an emoji is one', () => {
    expect(noteLength(check({ change: '😀ä', friction: 'x' }))).toBe(3);
  });

  it('is all texts together', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (change, feels) => {
        const content = check({ change, lenses: { sees: '', hears: '', thinks: '', feels } });
        expect(noteLength(content)).toBe(Array.from(change).length + Array.from(feels).length);
      }),
    );
  });

  it('may be 10,000, and not one more', () => {
    expect(contentProblem(check({ change: 'x'.repeat(MAX_NOTE_TEXT) }))).toBeNull();
    expect(contentProblem(check({ change: 'x'.repeat(MAX_NOTE_TEXT), friction: 'y' }))).toEqual({
      kind: 'too-long',
      length: MAX_NOTE_TEXT + 1,
      max: MAX_NOTE_TEXT,
    });
  });

  it('forgets no field a person can type into', () => {
    const filled = check({
      change: 'a',
      friction: 'b',
      forWhom: { scope: 'group', detail: 'c', differentFor: 'd' },
      lenses: { sees: 'e', hears: 'f', thinks: 'g', feels: 'h' },
    });
    expect(textsOf(filled).join('')).toBe('abcdefgh');
  });
});

describe('what comes from outside', () => {
  it('keeps fields of a newer version', () => {
    const parsed = noteContentSchema.parse({ ...check(), mood: 'neu' });
    expect(parsed['mood']).toBe('neu');
  });

  it('is refused with words the taxonomy does not have', () => {
    expect(noteContentSchema.safeParse({ ...check(), touchpoints: ['moon'] }).success).toBe(false);
    expect(noteContentSchema.safeParse({ ...check(), direction: '?' }).success).toBe(false);
  });

  it('knows every chip with every reason of its own', () => {
    for (const choice of chipChoices)
      for (const reason of [null, ...chipReasons[choice]])
        expect(checkChipSchema.safeParse({ choice, reason }).success).toBe(true);
  });
});
