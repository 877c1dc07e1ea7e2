import { settleConflict } from '../../utils/notebook/settle-conflict.ts';
import { readSyncLog } from '../../utils/storage/meta/sync-log.ts';
import type { SimDevice } from './device.ts';
import { answerRemoval, checkFuse } from './mass-removal.ts';
import { run, syncAs } from './run-sync.ts';
import { insist } from './violation.ts';
import { restartDevice, type World } from './world.ts';

/** Longer than any planned pause, in milliseconds: half an hour of backoff, an hour of Retry-After. */
const LONGER_THAN_ANY_PAUSE_MS = 2 * 60 * 60_000;

/** Rounds after which whatever still moves is stuck. */
const MOST_ROUNDS = 8;

/** Each person chooses between two versions, now this way, now that. */
async function settleConflicts(world: World, { life, eye }: SimDevice): Promise<number> {
  const rows = await eye.notes.filter(({ conflict }) => conflict !== null).toArray();
  for (const { id, note, conflict } of rows) {
    const keep = world.dice.chance(0.5) ? 'mine' : 'theirs';
    const kept = keep === 'mine' ? note.content : conflict?.content;
    if (note.audience.kind === 'team' && kept)
      world.ledger.allow(kept.change, note.audience.teamId);
    await settleConflict(life.book, { noteId: id, keep });
  }
  return rows.length;
}

async function readOwn({ eye: db }: SimDevice) {
  return { notes: await db.notes.toArray(), trash: await db.trash.toArray() };
}

async function versionsOf(world: World): Promise<string> {
  const { rows } = await world.database.pool.query(
    'SELECT id, version FROM space WHERE team_id = ANY($1) ORDER BY id',
    [world.teams],
  );
  return JSON.stringify(rows);
}

async function sayWhatWaits({ name, eye: db }: SimDevice): Promise<string> {
  const rows = await db.outbox.toArray();
  const queue = rows.map(({ seq, noteId, mutation }) => `${seq} ${mutation.name} ${noteId}`);
  const { problem } = await readSyncLog(db);
  return `${name}: ${JSON.stringify(problem)} [${queue.join(', ')}]`;
}

/** All faults end, and everybody syncs until nothing moves any more. */
export async function comeToRest(world: World): Promise<void> {
  world.held.length = 0;
  world.server.restart();
  for (const device of world.devices) restartDevice(world, device);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    world.clock.time += LONGER_THAN_ANY_PAUSE_MS;
    const before = await versionsOf(world);
    let open = 0;
    for (const device of world.devices) {
      await run(world, device, {}, syncAs('person'));
      open += await settleConflicts(world, device);
      if (await answerRemoval(world, device, { allow: world.dice.chance(0.5) })) open += 1;
      checkFuse(world, device, await readOwn(device));
      open += await device.eye.outbox.count();
      if (world.violation) throw world.violation;
    }
    // One more round after the last change, so that everybody has heard of it.
    if (open === 0 && round > 1 && before === (await versionsOf(world))) return;
  }
  const waiting = await Promise.all(world.devices.map(sayWhatWaits));
  insist(false, 'I8', () => `it never comes to rest: ${waiting.join('; ')}`);
}
