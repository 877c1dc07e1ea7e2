import { describe, expect, it } from 'vitest';

import { tellResults } from './tell-results.ts';
import { readRecord, type FileResult, type RecordLine } from './test-record.ts';

const ended = (file: string, over: Partial<FileResult> = {}): RecordLine => ({
  kind: 'ended',
  suite: 'unit',
  file,
  endedAt: 60_000,
  milliseconds: 1_000,
  passed: 3,
  skipped: 0,
  failed: [],
  retried: [],
  ...over,
});
const begun = (file: string): RecordLine => ({ kind: 'begun', suite: 'unit', file });
const done: RecordLine = { kind: 'done' };
const tell = (record: RecordLine[], code = 0) => {
  const { lines, failed } = tellResults(record, code);
  return { text: lines.join('\n'), last: lines.at(-1), failed };
};

describe('what a run says at its end', () => {
  it('is in its last line how many passed, and names what was skipped only when something was', () => {
    expect(tell([ended('a'), ended('b'), done])).toMatchObject({
      last: '6 passed, 0 failed',
      failed: 0,
    });
    expect(tell([ended('a', { skipped: 2 }), done]).last).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('names each failed test with its file, its full name and what it said, right above that line', () => {
    const failed = [{ name: 'a note > is kept', said: 'expected 1 to be 2 [line 7]' }];
    const { text, failed: count } = tell([ended('a.test.ts', { failed }), ended('b'), done], 1);
    expect(text).toContain(
      'FAILED:\n  ✗ a.test.ts > a note > is kept\n      expected 1 to be 2 [line 7]\n\n6 passed, 1 failed',
    );
    expect(count).toBe(1);
  });

  it('names what passed only when tried again, which is no failure', () => {
    const retried = [{ name: 'a panel > opens', said: 'Timeout' }];
    const { text, failed } = tell([ended('a.e2e.ts', { retried }), done]);
    expect(text).toContain(
      'Passed only when tried again:\n  ✗ a.e2e.ts > a panel > opens\n      Timeout',
    );
    expect([failed, text.includes('FAILED')]).toEqual([0, false]);
  });

  it('fails for what belongs to no test, and for a runner that ends badly without a word', () => {
    expect(
      tell([ended('a'), { kind: 'stray', said: 'nobody caught this' }, done], 1).text,
    ).toContain('✗ outside of all tests: nobody caught this');
    const { failed, text } = tell([ended('a'), done], 1);
    expect([failed, text]).toEqual([1, expect.stringContaining('the runner ended with 1')]);
  });

  it('names the files that were at work when the runner died', () => {
    const { failed, text } = tell([begun('a'), begun('b'), ended('a')], 137);
    expect(failed).toBe(2);
    expect(text).toContain('✗ b > (the file)\n      began and never ended');
    expect(text).toContain('the runner died before the end');
    expect(tell([], 1).last).toBe('0 passed, 1 failed');
  });

  it('says where the time went: each suite from its first file to its last, and the slowest files', () => {
    const files = Array.from({ length: 12 }, (_, i) =>
      ended(`file-${i}`, { milliseconds: 1_000 * (i + 1), endedAt: 100_000 + i }),
    );
    const { text } = tell([
      ...files,
      ended('e2e', { suite: 'browsers', milliseconds: 90_000 }),
      done,
    ]);
    expect(text).toMatch(/unit +12 files +36 tests +12\.0 s from first to last +78\.0 s all files/);
    expect(text).toMatch(/browsers +1 files +3 tests +90\.0 s from first to last/);
    const slowest = [...text.matchAll(/ s {2}(\S+)$/gm)].map(([, file]) => file);
    expect(slowest).toHaveLength(10);
    expect(slowest.slice(0, 2)).toEqual(['e2e', 'file-11']);
  });
});

describe('the record of a run', () => {
  it('is read line by line, without a last one that was cut off', () => {
    const text = `${JSON.stringify(done)}\n${JSON.stringify(begun('a'))}\n{"kind":"end`;
    expect(readRecord(text)).toEqual([done, begun('a')]);
    expect(readRecord('')).toEqual([]);
  });
});
