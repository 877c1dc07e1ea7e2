import type { Cursor } from '../../utils/protocol/pull.ts';
import type { Database } from '../../utils/storage/database.ts';
import { readSyncLog } from '../../utils/storage/meta/sync-log.ts';
import type { SimDevice } from './device.ts';
import { marksIn } from './ledger.ts';
import { checkFuse } from './mass-removal.ts';
import { insist } from './violation.ts';
import type { World } from './world.ts';

/** What a device has seen so far: it must never see less of it. */
type Seen = { restores: number; cursors: Map<string, Cursor>; revs: Map<string, number> };
const seenBy = new WeakMap<SimDevice, Seen>();

async function readAll(db: Database) {
  return db.transaction('r', db.tables, async () => {
    const [notes, trash, drafts, outbox, spaces, teamNotes] = await Promise.all([
      db.notes.toArray(),
      db.trash.toArray(),
      db.drafts.toArray(),
      db.outbox.toArray(),
      db.spaces.toArray(),
      db.teamNotes.toArray(),
    ]);
    return { notes, trash, drafts, outbox, spaces, teamNotes, log: await readSyncLog(db) };
  });
}
type Rows = Awaited<ReturnType<typeof readAll>>;

/** The promises that can be held against a device after every step. */
export async function checkStep(world: World, device: SimDevice, isSynced: boolean): Promise<void> {
  if (world.violation) throw world.violation;
  const rows = await readAll(device.eye);
  checkTexts(world, device, rows);
  checkTime(world, device, rows);
  checkFuse(world, device, rows);
  if (isSynced) checkProgress(device, rows, world.time() + device.skew);
}

/**
 * I3: a text stands somewhere on its device. Only where the server took it may a later one of the same
 * person, from another device, stand in its place; the note itself stays.
 */
export function checkTexts(
  world: World,
  device: SimDevice,
  { notes, trash, drafts }: Pick<Rows, 'notes' | 'trash' | 'drafts'>,
): void {
  const here = new Set(marksIn(JSON.stringify([notes, trash, drafts])));
  const ids = new Set([...notes, ...trash].map(({ id }) => id));
  for (const [mark, id] of device.keeps) {
    const isReplaced = world.ledger.wasAccepted(mark) && ids.has(id);
    insist(here.has(mark) || isReplaced, 'I3', () => `${device.name} lost ${mark}`);
  }
}

/** I5: cursors and revisions only grow, as long as no backup turned the server's time back. */
function checkTime(world: World, device: SimDevice, { spaces, notes, teamNotes }: Rows): void {
  const before = seenBy.get(device);
  const seen: Seen =
    before?.restores === world.restores
      ? before
      : { restores: world.restores, cursors: new Map(), revs: new Map() };
  for (const { id, version, epoch, isAgain } of spaces) {
    const last = seen.cursors.get(id);
    // What is read once more from the beginning says so until it is where it was.
    const isBack = last?.epoch === epoch && version < last.version && isAgain !== true;
    insist(!isBack, 'I5', () => `${device.name}: cursor ${last?.version} → ${version}`);
    // A space that began anew tells what the backup knew: its notes may count from there.
    if (last && last.epoch !== epoch) seen.revs.clear();
    if (!isAgain) seen.cursors.set(id, { version, epoch });
  }
  // A space that was left is read from its beginning when it is entered again.
  for (const id of seen.cursors.keys())
    if (!spaces.some((space) => space.id === id)) seen.cursors.delete(id);
  const own = notes.flatMap(({ id, remote }) => (remote ? [{ id, ...remote }] : []));
  const others = teamNotes.map(({ id, teamId, note }) => ({ id, teamId, rev: note.rev }));
  for (const { id, rev } of [...own, ...others]) {
    const last = seen.revs.get(id) ?? 0;
    // What the server has forgotten to answer may be done, but nobody knows under which revision.
    insist(rev >= last || rev === 0, 'I5', () => `${device.name}: ${id} rev ${last} → ${rev}`);
    seen.revs.set(id, Math.max(last, rev));
  }
  seenBy.set(device, seen);
}

/** I8: after a sync nothing waits, or it says why. */
function checkProgress(device: SimDevice, { outbox, log }: Rows, now: number): void {
  // What the last pull of the run brought up is sent by the next run; time stands still within a run.
  const old = outbox.filter(({ queuedAt }) => queuedAt !== now);
  if (old.length === 0 || device.account === null) return;
  insist(log.problem !== null, 'I8', () => `${device.name} waits with ${old.length} and no reason`);
}
