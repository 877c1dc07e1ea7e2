import { describe, expect, it } from 'vitest';

import { pullResponseSchema } from '../../../utils/protocol/pull.ts';
import { takes } from '../takes.ts';
import { writePull, type WrittenPage } from './write-pull.ts';

const about = {
  instanceId: '3f0c4a55-5a8e-4a6f-9c3c-0d6b1c5c3a11',
  lastSeq: 3,
  teams: [],
  gone: ['t:gone'],
  takes,
};
const head = { epoch: 2, version: 7, reset: false, more: true };
const ops = [
  { op: 'remove', entity: 'note', id: '3f0c4a55-5a8e-4a6f-9c3c-0d6b1c5c3a12', why: 'recalled' },
  { op: 'remove', entity: 'note', id: '3f0c4a55-5a8e-4a6f-9c3c-0d6b1c5c3a13', why: 'deleted' },
] as const;
const written = (some: readonly object[]): WrittenPage => ({
  head,
  ops: some.map((op) => JSON.stringify(op)).join(','),
  count: some.length,
});

describe('writePull', () => {
  it('writes what JSON.stringify would, but for the order of the members', () => {
    const text = writePull(about, { 't:one': written(ops), 't:two': written([]) });
    expect(JSON.parse(text)).toEqual({
      ...about,
      spaces: { 't:one': { ...head, ops }, 't:two': { ...head, ops: [] } },
    });
    expect(pullResponseSchema.safeParse(JSON.parse(text)).success).toBe(true);
  });

  it('writes an answer without a space', () => {
    expect(JSON.parse(writePull(about, {}))).toEqual({ ...about, spaces: {} });
  });

  it('bears every name of a space', () => {
    const id = 't:"\\\n';
    expect(JSON.parse(writePull(about, { [id]: written([]) })).spaces).toHaveProperty([id]);
  });
});
