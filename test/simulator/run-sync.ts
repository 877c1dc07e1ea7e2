import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import type { Life, SimDevice } from './device.ts';
import type { Command } from './history.ts';
import { never } from './kill-gate.ts';
import { insist } from './violation.ts';
import { timedOut } from './wire.ts';
import { restartDevice, type Held, type World } from './world.ts';

/** A background gives up a request after this long, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Waits until a device's run is over, its background ended, or a request of it lies in the network. */
export async function settle(world: World, device: SimDevice): Promise<void> {
  const { life, running } = device;
  if (!running) return;
  const held = new Promise<'held'>((resolve) => world.onHeld.set(device, () => resolve('held')));
  const outcome = await Promise.race([running, held, life.gate.death]);
  world.onHeld.delete(device);
  if (outcome === 'killed') restartDevice(world, device);
  if (outcome !== 'done') return;
  life.gate.spare();
  device.running = null;
}

/** Begins something that talks to the server, with the command's faults. One at a time per device. */
export async function run(
  world: World,
  device: SimDevice,
  command: Pick<Command, 'faults' | 'kill'>,
  work: (life: Life) => Promise<unknown>,
): Promise<void> {
  // A run that waits for the network goes on waiting.
  if (device.running) return;
  begin(device, command, work);
  await settle(world, device);
}

/** Starts the work; `settle` waits for it. */
export function begin(
  device: SimDevice,
  command: Pick<Command, 'faults' | 'kill'>,
  work: (life: Life) => Promise<unknown>,
): void {
  const { life } = device;
  device.faults = [...(command.faults ?? [])];
  if (command.kill !== undefined) life.gate.killAt(command.kill);
  const running = heard(life, work(life)).then(() => 'done' as const);
  device.running = running;
  running.catch(() => undefined);
}

/** What a background answers. Whatever a dead one still says or throws, nobody hears it. */
function heard<T>({ gate }: Life, answer: Promise<T>): Promise<T> {
  return answer.then(
    (value) => (gate.isDead ? never<T>() : value),
    (error: unknown) => {
      if (gate.isDead) return never<T>();
      throw error;
    },
  );
}

/** What the alarm does: ends the time for undo, then syncs. */
export const syncAs = (reason: 'person' | 'planned') => async (life: Life) => {
  await emptyBin(life.book);
  await life.engine.sync(reason);
};

/** Does a deed of a person. Should the background end before it answers, the screen asks again. */
export async function deed<T>(
  world: World,
  device: SimDevice,
  kill: number | undefined,
  work: (life: Life) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { life } = device;
    if (attempt === 0 && kill !== undefined) life.gate.killAt(kill);
    const answered = heard(life, work(life)).then((value) => ({ value }));
    answered.catch(() => undefined);
    const outcome = await Promise.race([answered, life.gate.death]);
    if (outcome !== 'killed') {
      life.gate.spare();
      return outcome.value;
    }
    restartDevice(world, device);
  }
  throw new Error('a deed was never done');
}

/** Time goes by for everybody. Requests that have waited for too long are given up by who sent them. */
export async function pass(world: World, ms: number): Promise<void> {
  world.clock.time += ms;
  const isOverdue = ({ kind, since }: Held) =>
    kind !== 'echo' && world.clock.time - since >= PATIENCE_MS;
  for (const held of world.held.filter(isOverdue)) {
    giveUp(world, held);
    await settle(world, held.device);
  }
}

/** Nobody waits any more; a request that was on its way may still arrive. */
function giveUp(world: World, held: Held): void {
  if (held.kind === 'answer') world.held.splice(world.held.indexOf(held), 1);
  else held.kind = 'echo';
  held.reject(timedOut());
}

/** Hands over one thing that lies in the network. */
export async function deliver(
  world: World,
  pick: number,
  serve: (held: Held) => Promise<Response>,
): Promise<void> {
  const [held] = world.held.splice(pick % Math.max(1, world.held.length), 1);
  if (!held) return;
  const { device, life } = held;
  try {
    const response = held.answer ?? (await serve(held));
    held.resolve(response);
  } catch (error) {
    held.reject(error);
  }
  if (held.kind === 'echo' || life.gate.isDead) return;
  insist(device.life === life, 'fault', () => 'a background was replaced without an end');
  await settle(world, device);
}
