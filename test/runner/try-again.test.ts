import { describe, expect, it } from 'vitest';

import { tellResults } from './tell-results.ts';
import type { FileResult, RecordLine } from './test-record.ts';
import { BROKEN_PROMISE, filesToTryAgain, replaceResults } from './try-again.ts';

const ended = (file: string, over: Partial<FileResult> = {}): RecordLine => ({
  kind: 'ended',
  suite: 'browsers',
  file,
  endedAt: 60_000,
  milliseconds: 1_000,
  passed: 3,
  skipped: 0,
  failed: [],
  retried: [],
  ...over,
});
const failed = [{ name: 'a panel > opens', said: 'Timeout' }];
const done: RecordLine = { kind: 'done' };

describe('another try', () => {
  it('is for files with browsers in which something failed', () => {
    const first = [
      ended('a', { failed }),
      ended('b'),
      ended('c', { suite: 'firefox', failed }),
      done,
    ];
    expect(filesToTryAgain(first)).toEqual(['a', 'c']);
    expect(filesToTryAgain([ended('b'), done])).toEqual([]);
  });

  it('is for nobody when something failed that needs no browser: the run has failed already', () => {
    const first = [ended('a', { failed }), ended('d', { suite: 'unit', failed }), done];
    expect(filesToTryAgain(first)).toEqual([]);
  });

  it('is for nobody when chance broke a promise', () => {
    const said = `Error: ${BROKEN_PROMISE} a note is there twice`;
    const first = [ended('a', { failed: [{ name: 'notes > are all there', said }] }), done];
    expect(filesToTryAgain(first)).toEqual([]);
  });

  it('is for nobody when much is broken', () => {
    const broken = (count: number) => [
      ...Array.from({ length: count }, (_, i) => ended(`${i}`, { failed })),
      done,
    ];
    expect(filesToTryAgain(broken(6))).toHaveLength(6);
    expect(filesToTryAgain(broken(7))).toEqual([]);
  });

  it('is for nobody when the runner died, or nothing but an error that belongs to no test was heard', () => {
    expect(filesToTryAgain([ended('a', { failed })])).toEqual([]);
    expect(
      filesToTryAgain([ended('a'), { kind: 'stray', said: 'nobody caught this' }, done]),
    ).toEqual([]);
  });

  it('that passes is told as one, and the run is green', () => {
    const first = [ended('a', { passed: 2, failed }), ended('b'), done];
    const both = replaceResults(first, [ended('a'), done]);
    const { lines, failed: count } = tellResults(both, 0);
    expect([count, lines.at(-1)]).toEqual([0, '6 passed, 0 failed']);
    expect(lines.join('\n')).toContain(
      'Passed only when tried again:\n  ✗ a > a panel > opens\n      Timeout',
    );
  });

  it('that fails is a failure, of which nothing is said to have passed', () => {
    const first = [ended('a', { passed: 2, failed }), ended('b'), done];
    const both = replaceResults(first, [ended('a', { passed: 2, failed }), done]);
    const { lines, failed: count } = tellResults(both, 1);
    expect([count, lines.at(-1)]).toEqual([1, '5 passed, 1 failed']);
    expect(lines.join('\n')).not.toContain('tried again');
  });

  it('that never came to an end changes nothing', () => {
    const first = [ended('a', { passed: 2, failed }), done];
    expect(tellResults(replaceResults(first, []), 1).lines.at(-1)).toBe('2 passed, 1 failed');
  });

  it('brings what belongs to no test with it', () => {
    const stray: RecordLine = { kind: 'stray', said: 'nobody caught this' };
    const both = replaceResults([ended('a', { failed }), done], [ended('a'), stray, done]);
    expect(tellResults(both, 1).failed).toBe(1);
  });
});
