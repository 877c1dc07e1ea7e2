import { describe, expect, it } from 'vitest';

import type { ContentDeed } from '../../../components/dashboard/model/content-deed.ts';
import { sampleContentItem } from '../../../test/dashboard/fake-content.ts';
import { sampleId, teamId } from '../../../test/dashboard/sample-notes.ts';
import type { ContentBody } from '../../../utils/domain/team-content.ts';
import { contentRequestSchema } from '../../../utils/protocol/dashboard.ts';
import { rejectionCodes } from '../../../utils/protocol/mutation.ts';
import { contentRequestOf, deedAnswerOf } from './content-wire.ts';

const body: ContentBody = { kind: 'omission', startKey: 'question:a' };
const id = sampleId(1);
const deeds: ContentDeed[] = [
  { kind: 'put', id, body, baseRev: 3 },
  { kind: 'propose', id, body, replaces: sampleId(2), named: true },
  { kind: 'decide', id, verdict: { outcome: 'accept' }, baseRev: 1 },
  { kind: 'decide', id, verdict: { outcome: 'decline', reason: 'doppelt' }, baseRev: 1 },
  { kind: 'retire', id },
  { kind: 'vote', to: 'handeln', yes: false },
];

describe('contentRequestOf', () => {
  it('says every deed as the wire wants it', () => {
    const requests = deeds.map((deed) => contentRequestOf(teamId, deed));
    expect(requests.map((one) => contentRequestSchema.parse(one))).toEqual(requests);
    expect(requests.map(({ name }) => name)).toEqual([
      'content.put@1',
      'content.propose@1',
      'content.decide@1',
      'content.decide@1',
      'content.retire@1',
      'level.vote@1',
    ]);
    expect(requests[0]?.args).toEqual({ id, teamId, body, baseRev: 3 });
    expect(requests[3]?.args).toMatchObject({ decision: { reason: 'doppelt' } });
    expect(requests[5]?.args).toEqual({ teamId, to: 'handeln', yes: false });
  });
});

describe('deedAnswerOf', () => {
  const items = [sampleContentItem(1, body)];
  const [current = sampleContentItem(1, body)] = items;

  it('passes on what was done, and the content after it', () => {
    expect(deedAnswerOf({ result: { kind: 'ok', rev: 4 }, items })).toEqual({
      result: { kind: 'done', rev: 4 },
      items,
    });
  });

  it('keeps the text of who was faster', () => {
    const { result } = deedAnswerOf({ result: { kind: 'content-conflict', current }, items });
    expect(result).toEqual({ kind: 'conflict', current });
  });

  it('has a word for every refusal the server knows', () => {
    const said = rejectionCodes.map(
      (code) => deedAnswerOf({ result: { kind: 'rejected', code }, items }).result,
    );
    for (const one of said) expect(one).toMatchObject({ kind: 'refused' });
    expect(said).toContainEqual({ kind: 'refused', why: 'decided' });
    const foreign = deedAnswerOf({ result: { kind: 'rejected', code: 'recalled' }, items });
    expect(foreign.result).toEqual({ kind: 'refused', why: 'invalid' });
  });
});
