import { describe, expect, it } from 'vitest';

import { MigrationError, pending } from './migrate.ts';

const file = (number: number, hash = `h${number}`) => ({
  number,
  name: `000${number}-x.sql`,
  sql: '',
  hash,
});
const faultOf = (ask: () => unknown) => {
  try {
    ask();
    return null;
  } catch (error) {
    return error instanceof MigrationError ? error.fault : error;
  }
};

describe('pending', () => {
  it('is everything on an empty database, and nothing on a finished one', () => {
    const files = [file(1), file(2)];
    expect(pending(files, [])).toEqual(files);
    expect(pending(files, files)).toEqual([]);
  });

  it('is what is missing, in order', () => {
    expect(pending([file(1), file(2), file(3)], [file(1)]).map((m) => m.number)).toEqual([2, 3]);
  });

  it('refuses a database of a newer version', () => {
    expect(faultOf(() => pending([file(1)], [file(1), file(2)]))).toEqual({
      kind: 'newer-database',
      number: 2,
    });
  });

  it('refuses a file that changed after it ran', () => {
    expect(faultOf(() => pending([file(1, 'other')], [file(1)]))).toEqual({
      kind: 'changed-migration',
      name: '0001-x.sql',
    });
  });
});
