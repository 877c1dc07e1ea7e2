import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { inTransaction } from './in-transaction.ts';

describe('inTransaction', () => {
  it('stays in the transaction through any depth of awaits', async () => {
    const { db } = openTestNotebook();
    const dig = async (depth: number): Promise<void> => {
      if (depth > 0) return dig(depth - 1);
      await db.notes.count();
    };
    const inside: boolean[] = [];
    const work = async () => {
      for (let depth = 0; depth < 12; depth += 1) {
        await dig(depth);
        inside.push(Dexie.currentTransaction !== null);
      }
      return 'done';
    };
    expect(await inTransaction(db, 'rw', [db.notes], work)).toBe('done');
    expect(inside).toEqual(inside.map(() => true));
  });

  it('does nothing of a work that fails', async () => {
    const { db } = openTestNotebook();
    const work = async () => {
      await db.settings.put({ key: 'settings', value: {} });
      throw new Error('killed');
    };
    await expect(inTransaction(db, 'rw', [db.settings], work)).rejects.toThrow('killed');
    expect(await db.settings.count()).toBe(0);
  });

  it('is the one door: nobody begins a transaction beside it', () => {
    const utils = join(import.meta.dirname, '..');
    const sources = readdirSync(utils, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) => readFileSync(join(utils, file), 'utf8').includes('.transaction('));
    expect(sources).toEqual([join('storage', 'in-transaction.ts')]);
  });
});
