import { describe, expect, it } from 'vitest';

import { readEntry } from './read-entry.ts';

describe('readEntry', () => {
  it.each([
    ['/', '', { kind: 'plain' }],
    ['/', '#/inbox/team?text=handoff', { kind: 'plain' }],
    ['/', '#handoff=abc', { kind: 'handoff', code: 'abc' }],
    ['/', '#handoff=', { kind: 'plain' }],
    ['/join', '#eIOYRNxqXmC2nTnf', { kind: 'join', code: 'eIOYRNxqXmC2nTnf' }],
    ['/join/', '#eIOYRNxqXmC2nTnf', { kind: 'join', code: 'eIOYRNxqXmC2nTnf' }],
    ['/join', '', { kind: 'plain' }],
  ])('%s%s', (pathname, hash, entry) => {
    expect(readEntry({ pathname, hash })).toEqual(entry);
  });
});
