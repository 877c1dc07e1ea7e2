import { describe, expect, it } from 'vitest';

import { sampleId } from '../../../../test/dashboard/sample-notes.ts';
import {
  sampleOmission,
  sampleQuestion,
  sampleTerm,
} from '../../../../test/dashboard/sample-pieces.ts';
import { reusableOmission, versionsOf } from './start-versions.ts';

const key = 'question:first-noticed';
const text = { de: 'Was merkt sie?' };

describe('versionsOf', () => {
  it('leaves what nobody touched as it ships', () => {
    expect(versionsOf([], 'question', key)).toEqual({
      standing: 'shipped',
      own: null,
      rivals: [],
      omissions: [],
    });
  });

  it('counts the team’s own words more than leaving the shipped ones out', () => {
    const own = sampleQuestion(1, text, key);
    const omission = sampleOmission(2, key);
    expect(versionsOf([omission], 'question', key)).toMatchObject({ standing: 'out', own: null });
    expect(versionsOf([omission, own], 'question', key)).toEqual({
      standing: 'own',
      own,
      rivals: [],
      omissions: [omission],
    });
  });

  it('keeps what was there first in use and names the others, whatever the order of the list', () => {
    const first = sampleQuestion(1, text, key);
    const second = sampleQuestion(2, { de: 'Und sonst?' }, key);
    for (const items of [
      [first, second],
      [second, first],
    ])
      expect(versionsOf(items, 'question', key)).toMatchObject({ own: first, rivals: [second] });
  });

  it('hears nothing from proposals, from what is over, from other keys and from other kinds', () => {
    const items = [
      sampleQuestion(1, text, key, { state: 'proposed' }),
      sampleQuestion(2, text, key, { state: 'declined' }),
      sampleQuestion(3, text, key, { state: 'retired' }),
      sampleQuestion(4, text, 'question:silence'),
      sampleQuestion(5, text),
      sampleTerm(6, { term: text, meaning: text }, key),
      sampleOmission(7, key, { state: 'retired' }),
    ];
    expect(versionsOf(items, 'question', key).standing).toBe('shipped');
    expect(versionsOf(items, 'term', key).own?.id).toBe(sampleId(6));
  });
});

describe('reusableOmission', () => {
  it('finds the omission that was taken back before, and no other', () => {
    const back = sampleOmission(1, key, { state: 'retired', rev: 2 });
    expect(reusableOmission([back], key)).toBe(back);
    expect(reusableOmission([back], 'question:silence')).toBeNull();
    expect(reusableOmission([sampleOmission(2, key)], key)).toBeNull();
    expect(reusableOmission([sampleQuestion(3, text, key, { state: 'retired' })], key)).toBeNull();
  });
});
