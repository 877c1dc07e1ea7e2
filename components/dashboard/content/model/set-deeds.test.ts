import { describe, expect, it } from 'vitest';

import { sampleId } from '../../../../test/dashboard/sample-notes.ts';
import { sampleOmission, sampleQuestion } from '../../../../test/dashboard/sample-pieces.ts';
import { omissionOf, restoreOf, retireOf } from './set-deeds.ts';

const startKey = 'question:silence';
const newId = () => sampleId(99);

describe('deeds on the shipped set', () => {
  it('leave a piece out under a new id the first time', () => {
    expect(omissionOf([], startKey, newId)).toEqual({
      kind: 'put',
      id: sampleId(99),
      body: { kind: 'omission', startKey },
      baseRev: 0,
    });
  });

  it('leave it out under the same id the next time, from its present revision', () => {
    const before = sampleOmission(1, startKey, { state: 'retired', rev: 4 });
    expect(omissionOf([before], startKey, newId)).toMatchObject({ id: sampleId(1), baseRev: 4 });
  });

  it('take content out of use and, undone, put it back from the revision after that', () => {
    const own = sampleQuestion(1, { de: 'Wer?' }, null, { rev: 3 });
    expect(retireOf(own)).toEqual({ kind: 'retire', id: own.id });
    expect(restoreOf(own)).toEqual({ kind: 'put', id: own.id, body: own.body, baseRev: 4 });
  });
});
