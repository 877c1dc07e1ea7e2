import type { Role } from '../../utils/domain/team.ts';
import {
  wireFaults,
  type Command,
  type CommandKind,
  type History,
  type Limits,
  type Setup,
  type WireFault,
} from './history.ts';
import { createRandom, type Random } from './random.ts';

/** How often each step comes, relative to the others. */
const weights: Record<CommandKind, number> = {
  'write-private': 5,
  'write-shared': 16,
  draft: 3,
  edit: 14,
  share: 7,
  recall: 7,
  delete: 5,
  undo: 4,
  settle: 4,
  sync: 44,
  'sync-together': 6,
  'two-backgrounds': 2,
  kill: 4,
  'restart-browser': 3,
  deliver: 7,
  'lose-held': 3,
  'wait-seconds': 4,
  'wait-hours': 3,
  'wait-month': 1,
  'clock-of-device': 2,
  'clock-of-server': 1,
  'server-down': 1,
  'server-restarts': 2,
  backup: 5,
  restore: 5,
  'end-membership': 2,
  'begin-membership': 3,
  'leave-team': 1,
  'change-role': 2,
  review: 7,
  forge: 2,
  export: 1,
  import: 2,
  'copy-profile': 1,
  'upgrade-client': 1,
  'downgrade-client': 1,
  'forget-answers': 1,
  'many-notes': 1,
  // In scenes alone: by themselves they meet too few notes.
  'delete-most': 0,
  'recall-most': 0,
  'answer-removal': 0,
  vote: 0,
};
const bag = Object.entries(weights).flatMap(([kind, weight]) =>
  Array.from({ length: weight }, () => kind as CommandKind),
);

function makeSetup(random: Random): Setup {
  const teams = random.pick([1, 1, 2, 2, 3]);
  const total = 2 + random.int(4);
  const people: Setup['people'] = [];
  for (let left = total; left > 0;) {
    const devices = Math.min(left, random.pick([1, 1, 2]));
    left -= devices;
    const roles: (Role | null)[] = Array.from({ length: teams }, () =>
      random.chance(0.8) ? random.pick(['member', 'member', 'pate', 'admin'] as const) : null,
    );
    const isNowhere = !roles.some((role) => role !== null);
    people.push({ roles: isNowhere ? roles.with(0, 'member') : roles, devices });
  }
  return { teams, people };
}

function makeFaults(random: Random): WireFault[] {
  if (random.chance(0.45)) return [];
  return Array.from({ length: 1 + random.int(3) }, () =>
    random.chance(0.3) ? 'none' : random.pick(wireFaults),
  );
}

/** Deeds after which the background syncs at once. */
const promptsSync = new Set<CommandKind>(['write-shared', 'edit', 'share', 'recall', 'settle']);

/** Awaits that a step takes at most, roughly: a run in small pieces takes more of them. */
const reach = { deed: 20, run: 60, runInPieces: 140 };

function makeCommand(
  random: Random,
  kind: CommandKind,
  device: number,
  isInPieces = false,
): Command {
  const talks = kind.startsWith('sync') || kind === 'leave-team';
  const faults = talks ? makeFaults(random) : [];
  const awaits = talks ? (isInPieces ? reach.runInPieces : reach.run) : reach.deed;
  return {
    do: kind,
    device,
    pick: random.int(5_040),
    ...(faults.length > 0 ? { faults } : {}),
    ...(random.chance(talks ? 0.25 : 0.1) ? { kill: 1 + random.int(awaits) } : {}),
  };
}

/** What gathers while somebody is offline. */
const gathers = [
  ...Array.from({ length: 4 }, () => 'write-shared' as const),
  ...(['edit', 'edit', 'share', 'share', 'recall', 'delete'] as const),
];

/** Somebody does much at once; then it is sent, and others hear of it: more than one batch or page holds. */
function makeBurst(random: Random): Command[] {
  const device = random.int(60);
  const deeds = Array.from({ length: 3 + random.int(6) }, () =>
    makeCommand(random, random.pick(gathers), device),
  );
  const pause = random.chance(0.5) ? [makeCommand(random, 'wait-seconds', device)] : [];
  const talk = [device, device, device + 1 + random.int(4), random.int(60)].map((by) =>
    makeCommand(random, 'sync', by, true),
  );
  return [...deeds, ...pause, ...talk];
}

/**
 * Half of the histories send, take or read a few things at a time: else hardly any has a second batch or page. Has dice
 * of its own, like the scenes: the steps of all others are those that the seed has always had.
 */
function makeLimits(seed: number): Limits | undefined {
  const random = createRandom(seed ^ 0x3c6ef372);
  if (random.chance(0.5)) return undefined;
  // 0: no other limit than the product's.
  const sends = random.pick([0, 1, 2, 2, 3, 5]);
  const takes = random.pick([0, 0, 1, 2, 3, 5, 'unsaid'] as const);
  const page = random.pick([0, 1, 2, 3, 4, 7]);
  return { ...(sends && { sends }), ...(takes && { takes }), ...(page && { page }) };
}

/** Of so many histories one ends with a scene: its many notes take their time. */
const SCENE_EVERY = 16;

/**
 * Somebody shares many notes and takes most of them back, on one device or after days offline, twice; all devices hear
 * of it, and their people answer what they are asked, more often by "yes". Has dice of its own, so that the steps before
 * it are those that the seed has always had.
 */
function makeScene(seed: number, { people }: Setup): Command[] {
  if (seed % SCENE_EVERY !== 0) return [];
  const random = createRandom(seed ^ 0x2545f491);
  const owners = people.flatMap(({ devices }, person) =>
    Array.from({ length: devices }, () => person),
  );
  // Somebody with two devices, where there is one: on the other one it arrives.
  const device = Math.max(
    0,
    owners.findIndex((person) => people[person]!.devices > 1),
  );
  const pick = () => random.int(5_040);
  const step = (kind: CommandKind, by = device): Command => ({
    do: kind,
    device: by,
    pick: pick(),
  });
  // First as it comes, then undisturbed: behind a broken run nobody is asked anything.
  const talk = () => [
    ...[0, 1, 2, 3, 4].map((by) => makeCommand(random, 'sync', by)),
    step('sync'),
    step('sync', device + 1),
  ];
  const yesOrNo = () => 2 * random.int(2_520) + (random.chance(0.75) ? 0 : 1);
  const answer = () =>
    [0, 1, 2, 3, 4].flatMap((by) =>
      random.chance(0.9) ? [{ ...step('answer-removal', by), pick: yesOrNo() }] : [],
    );
  const act = (): Command[] => [
    { ...step('many-notes'), pick: 7 },
    ...talk(),
    step(random.pick(['delete-most', 'delete-most', 'recall-most'])),
    step('wait-seconds'),
    ...talk(),
    ...answer(),
    ...talk(),
    ...answer(),
    ...talk(),
  ];
  return [step('vote', random.int(60)), ...act(), ...act()];
}

/** The history that belongs to a seed. */
export function generateHistory(seed: number): History {
  const random = createRandom(seed);
  const setup = makeSetup(random);
  const limits = makeLimits(seed);
  const length = 8 + random.int(26);
  const commands: Command[] = [];
  while (commands.length < length) {
    if (limits && random.chance(0.1)) commands.push(...makeBurst(random));
    const command = makeCommand(random, random.pick(bag), random.int(60), limits !== undefined);
    commands.push(command);
    if (promptsSync.has(command.do) && random.chance(0.5))
      commands.push(makeCommand(random, 'sync', command.device));
  }
  return {
    seed,
    setup,
    ...(limits && { limits }),
    commands: [...commands, ...makeScene(seed, setup)],
  };
}
