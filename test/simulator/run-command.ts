import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import { leaveTeam } from '../../utils/account/leave-team.ts';
import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import { exportNotes } from '../../utils/notebook/export-notes.ts';
import { importNotes } from '../../utils/notebook/import-notes.ts';
import { repairOutbox } from '../../utils/notebook/repair-outbox.ts';
import { buildContent } from '../extension/build-notes.ts';
import { restoreBackup, takeBackup } from './backup.ts';
import { copyProfile } from './copy-profile.ts';
import {
  draft,
  edit,
  recall,
  remove,
  settleOne,
  share,
  undo,
  write,
  writeMany,
  type Step,
} from './deeds.ts';
import { startLife, type Life, type SimDevice } from './device.ts';
import type { Command, CommandKind } from './history.ts';
import { marksIn } from './ledger.ts';
import { answerRemoval, deleteMost, recallMost } from './mass-removal.ts';
import { begin, deed, deliver, pass, run, settle, syncAs } from './run-sync.ts';
import { pushAs, someNote } from './script-push.ts';
import { serve } from './serve.ts';
import { insist } from './violation.ts';
import { vote } from './vote.ts';
import { otherRole, restartDevice, roleAt, setRole, SERVER_URL, type World } from './world.ts';

const YEAR_MS = 365 * 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;
const skews = [0, YEAR_MS, -YEAR_MS, 90_000];

const teamOfPick = ({ world, command }: Step) => world.teams[command.pick % world.teams.length]!;
const reasonOf = ({ pick }: Command) => (pick % 4 === 0 ? 'planned' : 'person');

async function syncTogether({ world, device, command }: Step): Promise<void> {
  const other = world.devices[command.pick % world.devices.length]!;
  const both = [...new Set([device, other])].filter(({ running }) => running === null);
  for (const one of both) begin(one, one === device ? command : {}, syncAs('person'));
  await Promise.all(both.map((one) => settle(world, one)));
}

/**
 * A new background begins while the old one is in the midst of a run, now here, now there. Browsers do not do that; but
 * as it ends the lease, nothing else may keep them apart.
 */
async function runTwoBackgrounds({ world, device, command }: Step): Promise<void> {
  if (device.running) return;
  const older = device.life;
  let isOver = false;
  let younger: Life | null = null;
  begin(device, {}, async () => {
    const run = older.engine.sync('person');
    for (let turn = command.pick % 60; turn > 0; turn -= 1) await setImmediate();
    if (isOver) return run;
    younger = startLife(world, device);
    await Promise.all([run, younger.engine.sync('person')]);
  });
  await settle(world, device);
  isOver = true;
  younger = younger as Life | null;
  if (younger === null) return;
  if (device.life !== older || device.running) {
    younger.gate.kill();
    younger.book.db.close();
    return;
  }
  older.gate.kill();
  older.book.db.close();
  device.life = younger;
}

async function restartBrowser({ world, device }: Step): Promise<void> {
  restartDevice(world, device);
  const astray = await repairOutbox(device.life.book);
  insist(astray === 0, 'I8', () => `${astray} notes of ${device.name} were astray`);
}

/** What lies in the device's bin need not be found there any more. */
async function letBinGo(device: SimDevice): Promise<void> {
  for (const { row } of await device.eye.trash.toArray())
    for (const mark of marksIn(JSON.stringify(row))) device.keeps.delete(mark);
}

/**
 * A month in which some devices are used, week by week, and others are not. Texts that lie in the bin of a used one
 * go for good, as the bin says; who was away finds it as it was.
 */
async function waitMonth({ world, command }: Step): Promise<void> {
  const used = world.devices.filter((_, i) => (command.pick + i) % 2 === 0);
  for (const device of used) await letBinGo(device);
  for (let week = 0; week < 5; week += 1) {
    await pass(world, (31 / 5) * 24 * HOUR_MS);
    for (const device of used) await deed(world, device, undefined, ({ book }) => emptyBin(book));
  }
}

/** A clock that leaps takes nothing out of the bin. */
function setClock({ device, command }: Step): void {
  device.skew = skews[command.pick % skews.length]!;
}

async function restore({ world }: Step): Promise<void> {
  if (!world.backup) return;
  await restoreBackup(world, world.backup);
  world.restores += 1;
  world.heard.clear();
  world.learned.clear();
  world.ledger.forgetWithdrawals();
  world.server.restart();
}

async function review({ world, device, command }: Step): Promise<void> {
  const noteId = await someNote(world, command.pick);
  if (noteId === null) return;
  const text = `Antwort ${command.pick}`;
  const action = [
    { kind: 'seen' },
    { kind: 'answered', text },
    { kind: 'decided', outcome: 'change', reason: text },
  ][command.pick % 3];
  await pushAs(world, device.person, 'review.add@1', { id: randomUUID(), noteId, action });
}

/** A program with somebody's token tries what only the author may. */
async function forge({ world, device, command }: Step): Promise<void> {
  const id = await someNote(world, command.pick);
  if (id === null) return;
  const forms = ['note.delete@1', 'note.recall@1', 'note.edit@1'];
  const name = forms[command.pick % forms.length]!;
  const owner = await world.database.pool.query('SELECT owner_id AS id FROM note WHERE id = $1', [
    id,
  ]);
  if (owner.rows[0]?.id === world.people[device.person]!.id) return;
  const extra = { content: buildContent('gefälscht'), editedAt: 0, baseRev: 1 };
  await pushAs(world, device.person, name, { id, ...(name === 'note.edit@1' ? extra : {}) });
}

async function exportAll({ world, device, command }: Step): Promise<void> {
  const file = await deed(world, device, command.kill, ({ book }) =>
    exportNotes(book, { format: 'json', language: 'de' }),
  );
  if (file.ok) device.file = file.value.text;
}

async function importOlder({ world, device, command }: Step): Promise<void> {
  const { file } = device;
  if (file === null) return;
  await deed(world, device, command.kill, ({ book }) => importNotes(book, { text: file }));
}

async function beginMembership(step: Step): Promise<void> {
  const { world, device, command } = step;
  const teamId = teamOfPick(step);
  if (roleAt(world, device.person, teamId) === null)
    await setRole(world, device.person, teamId, otherRole(null, command.pick));
  const { token } = world.people[device.person]!;
  // Who had left the last team forgot the server; the invite leads there again.
  for (const one of world.devices)
    if (one.person === device.person) one.account ??= { serverUrl: SERVER_URL, token };
}

const handlers: Record<CommandKind, (step: Step) => Promise<void> | void> = {
  'write-private': (step) => write(step, false),
  'write-shared': (step) => write(step, true),
  draft,
  edit,
  share: (step) => share(step),
  recall,
  delete: remove,
  undo,
  settle: settleOne,
  sync: ({ world, device, command }) => run(world, device, command, syncAs(reasonOf(command))),
  'sync-together': syncTogether,
  'two-backgrounds': runTwoBackgrounds,
  kill: ({ world, device }) => restartDevice(world, device),
  'restart-browser': restartBrowser,
  deliver: ({ world, command }) =>
    deliver(world, command.pick, ({ url, init }) => serve(world, url, init)),
  'lose-held': ({ world, command }) =>
    deliver(world, command.pick, () => Promise.reject(new TypeError('Failed to fetch'))),
  'wait-seconds': ({ world }) => pass(world, 11_000),
  'wait-hours': ({ world }) => pass(world, 2 * HOUR_MS),
  'wait-month': waitMonth,
  'clock-of-device': setClock,
  'clock-of-server': ({ world, command }) => {
    world.server.skew = skews[command.pick % skews.length]!;
  },
  'server-down': ({ world }) => {
    world.server.isDown = true;
  },
  'server-restarts': ({ world }) => world.server.restart(),
  backup: async ({ world }) => {
    world.backup = await takeBackup(world);
  },
  restore,
  'end-membership': (step) => setRole(step.world, step.device.person, teamOfPick(step), null),
  'begin-membership': beginMembership,
  'leave-team': (step) =>
    run(step.world, step.device, step.command, ({ membership }) =>
      leaveTeam(membership, { teamId: teamOfPick(step) }),
    ),
  'change-role': async (step) => {
    const role = roleAt(step.world, step.device.person, teamOfPick(step));
    if (role === null) return;
    const next = otherRole(role, step.command.pick);
    await setRole(step.world, step.device.person, teamOfPick(step), next);
  },
  review,
  forge,
  export: exportAll,
  import: importOlder,
  'copy-profile': ({ world, device }) => copyProfile(world, device),
  'upgrade-client': ({ world, device }) => {
    restartDevice(world, device);
    device.isNewer = true;
  },
  'downgrade-client': ({ world, device }) => {
    restartDevice(world, device);
    device.isNewer = false;
  },
  'forget-answers': async ({ world }) => {
    await world.database.pool.query(
      'DELETE FROM mutation_result WHERE client_id IN (SELECT id FROM client WHERE person_id = ANY($1))',
      [world.people.map(({ id }) => id)],
    );
  },
  'many-notes': writeMany,
  'delete-most': deleteMost,
  'recall-most': recallMost,
  'answer-removal': async ({ world, device, command: { pick, kill } }) => {
    await answerRemoval(world, device, { allow: pick % 2 === 0, kill });
  },
  vote,
};

/** Milliseconds that go by before a step. */
const pauses = [200, 500, 1_000, 3_000, 31_000];

/** Does one step of a history; the device that it was about, and whether a sync of it came to its end. */
export async function runCommand(world: World, command: Command) {
  await pass(world, pauses[command.pick % pauses.length]!);
  const device = world.devices[command.device % world.devices.length]!;
  const { life } = device;
  await handlers[command.do]({ world, device, command });
  const isAtEnd = device.life === life && device.running === null;
  return { device, hasSynced: command.do === 'sync' && isAtEnd };
}
