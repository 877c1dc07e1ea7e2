import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildContent } from '../../test/extension/build-notes.ts';
import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import { createNote } from '../domain/note.ts';
import { inTransaction } from './in-transaction.ts';
import { freshRow } from './tables/own-note-row.ts';

const ids = ['a', 'b', 'c', 'd'];
const row = (id: string, text: string) =>
  freshRow(createNote({ id, content: buildContent(text), audience: onlyMe, now: 1 }));
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

describe('watchTables', () => {
  it('always says what the database says', async () => {
    const step = fc.record({
      deed: fc.constantFrom('put', 'delete', 'bulk', 'clear', 'modify', 'abort', 'read'),
      id: fc.constantFrom(...ids),
      text: fc.string({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { db, memory } = openTestNotebook();
        for (const { deed, id, text } of steps) {
          if (deed === 'put') await db.notes.put(row(id, text));
          if (deed === 'delete') await db.notes.delete(id);
          if (deed === 'bulk') await db.notes.bulkPut(ids.map((one) => row(one, text)));
          if (deed === 'clear') await db.notes.clear();
          if (deed === 'modify') await db.notes.where('id').equals(id).modify({ refusal: text });
          if (deed === 'read') await memory.notes();
          if (deed === 'abort') {
            const work = async () => {
              await db.notes.put(row(id, 'never'));
              throw new Error('abort');
            };
            await inTransaction(db, 'rw', [db.notes], work).catch(() => undefined);
          }
          const stored = (await db.notes.toArray()).sort(byId);
          expect((await memory.notes()).sort(byId)).toEqual(stored);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('misses nothing that is committed while it reads', async () => {
    const { db, memory } = openTestNotebook();
    await db.notes.bulkPut([row('a', '1'), row('b', '1')]);
    const reading = memory.notes();
    const writing = db.notes.put(row('a', '2'));
    await Promise.all([reading, writing]);
    const changed = (await memory.notes()).find(({ id }) => id === 'a');
    expect(changed?.note.content.change).toBe('2');
  });

  it('says the same to two that ask at once', async () => {
    const { db, memory } = openTestNotebook();
    await db.notes.put(row('a', '1'));
    await memory.notes();
    await db.notes.put(row('b', '1'));
    const [one, other] = await Promise.all([memory.notes(), memory.notes()]);
    expect([one.length, other.length]).toEqual([2, 2]);
    await db.notes.clear();
    const [left, right] = await Promise.all([memory.notes(), memory.notes()]);
    expect([left.length, right.length]).toEqual([0, 0]);
  });

  it('reads again after a reading that failed', async () => {
    const book = openTestNotebook();
    await book.db.notes.put(row('a', '1'));
    book.db.close({ disableAutoOpen: true });
    await expect(book.memory.notes()).rejects.toThrow(/closed/i);
    await book.db.open();
    expect(await book.memory.notes()).toHaveLength(1);
  });
});
