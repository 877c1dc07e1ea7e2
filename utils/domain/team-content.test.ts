import { describe, expect, it } from 'vitest';

import { contentBodySchema, contentDecisionSchema } from './team-content-schema.ts';
import {
  bodyLength,
  bodyProblem,
  MAX_CONTENT_TEXT,
  textIn,
  type ContentBody,
} from './team-content.ts';

const question = (de: string, en?: string): ContentBody => ({
  kind: 'question',
  level: 'wahrnehmen',
  text: en === undefined ? { de } : { de, en },
  startKey: null,
});
const entry: ContentBody = {
  kind: 'role-entry',
  role: 'buchhaltung',
  process: { de: 'Mahnlauf' },
  notices: { de: 'Eine Mahnung, obwohl schon gezahlt ist' },
  touchpoint: 'billing',
  frictions: ['process_error'],
  startKey: 'buchhaltung/mahnlauf',
};
const term: ContentBody = {
  kind: 'term',
  term: { de: 'Moment of Truth' },
  meaning: { de: 'Hier entscheidet sich etwas' },
  example: null,
  startKey: null,
};

describe('bodyProblem', () => {
  it('lets through what says something in one language', () => {
    for (const body of [question('Was merkt sie?'), question('', 'What do they notice?'), entry])
      expect(bodyProblem(body)).toBeNull();
  });

  it('misses each text that is needed', () => {
    const empty = { kind: 'empty' };
    expect(bodyProblem(question(' \n'))).toEqual(empty);
    expect(bodyProblem({ ...entry, process: {} })).toEqual(empty);
    expect(bodyProblem({ ...entry, notices: { en: '' } })).toEqual(empty);
    expect(bodyProblem({ ...term, meaning: {} })).toEqual(empty);
    expect(bodyProblem({ kind: 'example', slot: 'help:friction', text: {} })).toEqual(empty);
  });

  it('does without a company example, and without any text where a shipped entry is left out', () => {
    expect(bodyProblem(term)).toBeNull();
    expect(bodyProblem({ ...term, example: {} })).toBeNull();
    expect(bodyProblem({ kind: 'omission', startKey: 'question/1' })).toBeNull();
  });

  it('counts all languages together, in characters as a person counts them', () => {
    expect(bodyLength(question('😶😶', 'ab'))).toBe(4);
    expect(bodyLength({ ...term, example: { de: '12345' } })).toBe(
      'Moment of Truth'.length + 'Hier entscheidet sich etwas'.length + 5,
    );
    const half = 'x'.repeat(MAX_CONTENT_TEXT / 2);
    expect(bodyProblem(question(half, half))).toBeNull();
    expect(bodyProblem(question(half, `${half}y`))).toEqual({
      kind: 'too-long',
      length: MAX_CONTENT_TEXT + 1,
      max: MAX_CONTENT_TEXT,
    });
  });
});

describe('contentBodySchema', () => {
  it('takes each kind as it is and keeps fields of a newer version', () => {
    for (const body of [entry, term, question('a')]) {
      const newer = { ...body, ofANewerVersion: { kept: true } };
      expect(contentBodySchema.parse(newer)).toEqual(newer);
    }
  });

  it('refuses what no reader could place', () => {
    const bad = [
      { ...entry, touchpoint: 'nowhere' },
      { ...entry, role: 'zwei Wörter' },
      { ...question('a'), level: 'denken' },
      { kind: 'example', slot: '', text: { de: 'a' } },
      { kind: 'poem', text: { de: 'a' } },
      { ...question('a'), text: { de: 7 } },
    ];
    for (const body of bad)
      expect([body, contentBodySchema.safeParse(body).success]).toEqual([body, false]);
  });
});

describe('contentDecisionSchema', () => {
  it('wants a reason for declining, and none for accepting', () => {
    expect(contentDecisionSchema.safeParse({ outcome: 'accept' }).success).toBe(true);
    expect(contentDecisionSchema.safeParse({ outcome: 'decline' }).success).toBe(false);
    expect(contentDecisionSchema.safeParse({ outcome: 'decline', reason: '' }).success).toBe(false);
    expect(contentDecisionSchema.safeParse({ outcome: 'decline', reason: 'doppelt' }).success).toBe(
      true,
    );
  });
});

describe('textIn', () => {
  it('prefers the reader’s language and falls back to the other', () => {
    expect(textIn({ de: 'Frist', en: 'Deadline' }, 'en')).toBe('Deadline');
    expect(textIn({ de: 'Frist', en: ' ' }, 'en')).toBe('Frist');
    expect(textIn({ en: 'Deadline' }, 'de')).toBe('Deadline');
    expect(textIn({}, 'de')).toBe('');
  });
});
