import { onlyMe } from '../../utils/domain/audience.ts';
import { isMassRemoval } from '../../utils/domain/mass-removal.ts';
import { changeAudience } from '../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { settleMassRemoval } from '../../utils/notebook/settle-mass-removal.ts';
import { readSyncLog } from '../../utils/storage/meta/sync-log.ts';
import type { OwnNoteRow } from '../../utils/storage/tables/own-note-row.ts';
import type { TrashRow } from '../../utils/storage/tables/trash-row.ts';
import type { Step } from './deeds.ts';
import type { SimDevice } from './device.ts';
import { deed } from './run-sync.ts';
import { insist } from './violation.ts';
import type { World } from './world.ts';

/** Most of the device's shared notes, now all of them, now all but a few. */
async function pickMost({ device, command }: Step): Promise<string[]> {
  const shared = await device.eye.notes.filter(({ remote }) => remote !== null).primaryKeys();
  return shared.sort().slice(command.pick % 4);
}

/** Somebody deletes nearly all that they shared. */
export async function deleteMost(step: Step): Promise<void> {
  for (const noteId of await pickMost(step))
    await deed(step.world, step.device, undefined, ({ book }) => deleteNote(book, { noteId }));
}

/** Somebody takes back nearly all that they shared. */
export async function recallMost(step: Step): Promise<void> {
  for (const noteId of await pickMost(step))
    await deed(step.world, step.device, undefined, ({ book }) =>
      changeAudience(book, { noteId, audience: onlyMe }),
    );
}

/** What the simulator knows of a device's mass removals, apart from every product rule. */
type Memory = {
  /** Notes that were seen to be gone. */
  gone: Set<string>;
  /** Notes that the server had deleted when the person said that they may go. */
  allowed: Set<string>;
  /** When it was looked at last, milliseconds. */
  at: number;
  shared: number;
};
const memories = new WeakMap<SimDevice, Memory>();

function memoryOf(device: SimDevice): Memory {
  const memory = memories.get(device) ?? { gone: new Set(), allowed: new Set(), at: 0, shared: 0 };
  memories.set(device, memory);
  return memory;
}

/** The person answers what their device asks, if it does. */
export async function answerRemoval(
  world: World,
  device: SimDevice,
  { allow, kill }: { allow: boolean; kill?: number | undefined },
): Promise<boolean> {
  const { problem } = await readSyncLog(device.eye);
  if (problem?.kind !== 'mass-removal') return false;
  const { way } = problem;
  if (way === 'here' && allow) {
    const { rows } = await world.database.pool.query<{ id: string }>(
      `SELECT id FROM note WHERE owner_id = $1 AND status = 'deleted'`,
      [world.people[device.person]!.id],
    );
    for (const { id } of rows) memoryOf(device).allowed.add(id);
  }
  await deed(world, device, kill, ({ book }) => settleMassRemoval(book, { way, allow }));
  return true;
}

/** Longer than this between two looks, and two small removals count apart: half of what the fuse takes together. */
const TOGETHER_MS = 12 * 60 * 60_000;

/** I3: no mass of notes leaves a device without its person's word on these very notes. */
export function checkFuse(
  world: World,
  device: SimDevice,
  { notes, trash }: { notes: OwnNoteRow[]; trash: TrashRow[] },
): void {
  const memory = memoryOf(device);
  const isFresh = world.time() - memory.at <= TOGETHER_MS;
  const shared = notes.filter(({ remote }) => remote !== null).length;
  const gone = trash.filter(({ id, why }) => why === 'elsewhere' && !memory.gone.has(id));
  const unasked = gone.filter(({ id, backAs }) => !memory.allowed.has(id) && backAs === undefined);
  const of = Math.max(memory.shared, shared + unasked.length);
  for (const { id } of gone) memory.gone.add(id);
  const isMass = isFresh && isMassRemoval(unasked.length, of);
  insist(!isMass, 'I3', () => `${unasked.length} notes left ${device.name} without a word`);
  memory.at = world.time();
  memory.shared = shared;
}
