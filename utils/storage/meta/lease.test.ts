import { describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../../test/extension/test-notebook.ts';
import { endLease, releaseLease, takeLease } from './lease.ts';

const now = 1_000_000;
const until = now + 30_000;

describe('the right to run the sync loop', () => {
  it('belongs to one owner at a time, who may prolong it', async () => {
    const { db } = openTestNotebook();
    expect(await takeLease(db, 'a', now, until)).toBe(true);
    expect(await takeLease(db, 'a', now + 1, until + 1)).toBe(true);
    expect(await takeLease(db, 'b', now + 2, until)).toBe(false);
    await releaseLease(db, 'b');
    expect(await takeLease(db, 'b', now + 3, until)).toBe(false);
    await releaseLease(db, 'a');
    expect(await takeLease(db, 'b', now + 4, until)).toBe(true);
  });

  it('ends by itself, and does not count when a wrong clock put its end far ahead', async () => {
    const { db } = openTestNotebook();
    await takeLease(db, 'a', now, until);
    expect(await takeLease(db, 'b', until, until + 30_000)).toBe(true);
    await takeLease(db, 'b', now, now + 365 * 24 * 60 * 60_000);
    expect(await takeLease(db, 'c', now, until)).toBe(true);
  });

  it('of a background that was ended does not keep the next one waiting', async () => {
    const book = openTestNotebook();
    await takeLease(book.db, 'ended', now, until);
    const { db } = book.reopen();
    await endLease(db);
    expect(await takeLease(db, 'next', now + 1, until)).toBe(true);
  });
});
