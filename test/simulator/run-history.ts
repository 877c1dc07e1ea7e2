import { setTimeout as sleep } from 'node:timers/promises';

import { checkEnd } from './check-end.ts';
import { checkStep } from './check-step.ts';
import { comeToRest } from './come-to-rest.ts';
import type { History } from './history.ts';
import { noPlants, type Plants } from './plants.ts';
import { runCommand } from './run-command.ts';
import { run, syncAs } from './run-sync.ts';
import { createWorld } from './set-stage.ts';
import type { SimDatabase } from './sim-database.ts';
import { Violation } from './violation.ts';
import type { World } from './world.ts';

/** A step that takes longer than this hangs, in milliseconds: on a busy machine none takes more than some seconds. */
const LONGEST_STEP_MS = 60_000;

/** Runs a history; the first promise that it breaks, or null. */
export async function runHistory(
  database: SimDatabase,
  history: History,
  plants: Plants = noPlants,
): Promise<Violation | null> {
  const world = await createWorld(database, history, plants);
  const at = { step: 'start' };
  const watchdog = new AbortController();
  try {
    const guard = hang(at, watchdog.signal);
    guard.catch(() => undefined);
    await Promise.race([play(world, history, at), guard]);
    return null;
  } catch (error) {
    if (world.violation) return world.violation;
    if (error instanceof Violation) return error;
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new Violation('fault', said);
  } finally {
    watchdog.abort();
    for (const { life, eye } of world.devices) {
      life.gate.kill();
      life.book.db.close();
      eye.close();
    }
  }
}

async function play(world: World, history: History, at: { step: string }): Promise<void> {
  for (const device of world.devices) await run(world, device, {}, syncAs('person'));
  for (const [i, command] of history.commands.entries()) {
    at.step = `${i}: ${command.do}`;
    const { device, hasSynced } = await runCommand(world, command);
    await checkStep(world, device, hasSynced);
  }
  at.step = 'rest';
  await comeToRest(world);
  at.step = 'end';
  await checkEnd(world);
}

async function hang(at: { step: string }, signal: AbortSignal): Promise<void> {
  for (let before = ''; before !== at.step;) {
    before = at.step;
    await sleep(LONGEST_STEP_MS, undefined, { signal });
  }
  throw new Violation('I8', `hangs at ${at.step}`);
}
