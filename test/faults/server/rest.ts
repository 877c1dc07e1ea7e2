import { emptyBin } from '../../../utils/notebook/empty-bin.ts';
import { settleConflict } from '../../../utils/notebook/settle-conflict.ts';
import type { TestDevice } from '../../extension/test-device.ts';

/** Longer than any planned pause, in milliseconds: half an hour of backoff, an hour of Retry-After. */
const LONGER_THAN_ANY_PAUSE_MS = 2 * 60 * 60_000;
const MOST_ROUNDS = 10;

/** Syncs devices until nothing moves any more; returns who never came to rest, and why. */
export async function comeToRest(devices: readonly TestDevice[]): Promise<string[]> {
  let quiet = 0;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    let moved = 0;
    for (const device of devices) moved += await syncOnce(device);
    quiet = moved === 0 ? quiet + 1 : 0;
    // One round more than the last change, so that everybody has heard of it.
    if (quiet === 2) return [];
  }
  return Promise.all(devices.map(sayWhatWaits));
}

/** How much moved, or still waits, on a device that syncs as if its person asked. */
async function syncOnce({ book, engine }: TestDevice): Promise<number> {
  const { db } = book;
  const cursors = async () => JSON.stringify(await db.spaces.toArray());
  book.pass(LONGER_THAN_ANY_PAUSE_MS);
  await emptyBin(book);
  const before = await cursors();
  await engine.sync('person');
  const open = await db.notes.filter(({ conflict }) => conflict !== null).toArray();
  for (const { id } of open) await settleConflict(book, { noteId: id, keep: 'mine' });
  const waiting = await db.outbox.count();
  return waiting + open.length + (before === (await cursors()) ? 0 : 1);
}

async function sayWhatWaits(device: TestDevice): Promise<string> {
  const rows = await device.book.db.outbox.toArray();
  const queue = rows.map(({ seq, mutation }) => `${seq} ${mutation.name}`);
  const problem = (await device.account())?.status.problem;
  return `a device never comes to rest: ${JSON.stringify(problem)} [${queue.join(', ')}]`;
}
