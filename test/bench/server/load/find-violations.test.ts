import { describe, expect, it } from 'vitest';

import { findViolations } from './find-violations.ts';

/** Three notes by two clients in one space that began at version 10, and a reader who followed. */
function flawless(): Parameters<typeof findViolations>[0] {
  return {
    acknowledged: [
      { noteId: 'a', space: 's', clientId: 'x', seq: 1 },
      { noteId: 'b', space: 's', clientId: 'y', seq: 1 },
      { noteId: 'c', space: 's', clientId: 'x', seq: 2 },
    ],
    unanswered: new Set(),
    log: [
      { space: 's', version: 11, noteId: 'a' },
      { space: 's', version: 13, noteId: 'c' },
      { space: 's', version: 12, noteId: 'b' },
    ],
    lastSeqs: new Map([
      ['x', 2],
      ['y', 1],
    ]),
    followed: [
      {
        space: 's',
        pages: [
          { after: 10, version: 10, noteIds: [] },
          { after: 10, version: 12, noteIds: ['a', 'b'] },
          { after: 12, version: 13, noteIds: ['c'] },
        ],
      },
    ],
    began: new Map([['s', 10]]),
  };
}

const kindsOf = (found: Parameters<typeof findViolations>[0]) =>
  new Set(findViolations(found).map(({ kind }) => kind));
const reading = (pages: ReturnType<typeof flawless>['followed'][0]['pages']) => ({
  ...flawless(),
  followed: [{ space: 's', pages }],
});

describe('the promises', () => {
  it('are kept by a run without fault', () => {
    expect(findViolations(flawless())).toEqual([]);
  });

  it('an acknowledged note that is not in the log, or in another space, is lost', () => {
    const found = flawless();
    expect(kindsOf({ ...found, log: found.log.slice(0, 2) })).toContain('lost');
    const moved = found.log.map((row) => (row.noteId === 'a' ? { ...row, space: 't' } : row));
    expect(kindsOf({ ...found, log: moved })).toContain('lost');
  });

  it('a note that is in the log twice is doubled', () => {
    const found = flawless();
    const log = [...found.log, { space: 's', version: 14, noteId: 'a' }];
    expect(kindsOf({ ...found, log })).toEqual(new Set(['doubled']));
  });

  it('a version that nobody holds is a gap, the first one included', () => {
    const found = flawless();
    const log = found.log.map((row) => ({ ...row, version: row.version + 1 }));
    expect(kindsOf({ ...found, log })).toContain('gap');
  });

  it('a note that nobody sent is unasked; one whose answer never came is not', () => {
    const found = flawless();
    const log = [...found.log, { space: 's', version: 14, noteId: 'd' }];
    const pages = [...found.followed[0]!.pages, { after: 13, version: 14, noteIds: ['d'] }];
    const followed = [{ space: 's', pages }];
    expect(kindsOf({ ...found, log, followed })).toEqual(new Set(['unasked']));
    expect(findViolations({ ...found, log, followed, unanswered: new Set(['d']) })).toEqual([]);
  });

  it('a client whose count fell behind an answer has lost its number', () => {
    expect(kindsOf({ ...flawless(), lastSeqs: new Map([['x', 2]]) })).toEqual(
      new Set(['number-lost']),
    );
  });

  it('a reader hears every note', () => {
    const skipped = reading([
      { after: 10, version: 12, noteIds: ['b'] },
      { after: 12, version: 13, noteIds: ['c'] },
    ]);
    expect(kindsOf(skipped)).toEqual(new Set(['page-incomplete', 'never-told']));
  });

  it('a reader hears no note twice and is never led back', () => {
    const twice = reading([
      { after: 10, version: 13, noteIds: ['a', 'b', 'c'] },
      { after: 13, version: 11, noteIds: ['a'] },
    ]);
    expect(kindsOf(twice)).toEqual(new Set(['cursor-went-back', 'page-incomplete', 'told-twice']));
  });
});
