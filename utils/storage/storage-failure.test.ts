import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { Database } from './database.ts';
import { reopenIfClosed } from './reopen-if-closed.ts';
import { storageFailureOf } from './storage-failure.ts';

const dom = (name: string) => new DOMException('x', name);

describe('storageFailureOf', () => {
  it.each([
    ['storage-full', dom('QuotaExceededError')],
    ['storage-full', new Dexie.AbortError('aborted', dom('QuotaExceededError'))],
    ['storage-full', { name: 'BulkError', failures: [dom('QuotaExceededError')] }],
    ['storage-refused', new Dexie.OpenFailedError('no', dom('UnknownError'))],
    ['storage-refused', dom('SecurityError')],
    ['storage-refused', new Dexie.MissingAPIError('no indexedDB')],
    ['storage-refused', new Dexie.DatabaseClosedError('closed')],
    [null, new TypeError('our own mistake')],
    [null, 'a text'],
    [null, null],
  ])('names %s', (name, error) => {
    expect(storageFailureOf(error)).toBe(name);
  });

  it('does not follow an error that contains itself for ever', () => {
    const error: { name: string; cause?: unknown } = { name: 'Odd' };
    error.cause = error;
    expect(storageFailureOf(error)).toBeNull();
  });

  it('knows what a refused database throws, and the database opens again when it is allowed', async () => {
    let isAllowed = false;
    const { indexedDB, IDBKeyRange } = await import('fake-indexeddb');
    const guarded = new Proxy(indexedDB, {
      get(target, key) {
        if (key !== 'open') return Reflect.get(target, key);
        return (...args: [string, number?]) => {
          if (!isAllowed) throw dom('InvalidStateError');
          return target.open(...args);
        };
      },
    });
    const db = new Database('refused', { indexedDB: guarded, IDBKeyRange });
    const refused = await db.notes.count().catch((error: unknown) => error);
    expect(storageFailureOf(refused)).toBe('storage-refused');
    isAllowed = true;
    await reopenIfClosed(db);
    expect(await db.notes.count()).toBe(0);
  });

  it('knows what a full disk throws in the middle of a transaction', async () => {
    const { db } = openTestNotebook();
    db.drafts.hook('creating', () => {
      throw dom('QuotaExceededError');
    });
    const error: unknown = await db.drafts
      .put({ id: 'x', v: 1, placeKey: '', updatedAt: 0, editsNote: '', baseVersion: null } as never)
      .catch((thrown: unknown) => thrown);
    expect(storageFailureOf(error)).toBe('storage-full');
  });
});
