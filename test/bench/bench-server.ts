/**
 * `npm run bench:server -- NAME … --short`: the figures of a sync that many share, each beside what the same
 * durable work costs in the same run without any rule around it. Load, servers and PostgreSQL share this
 * machine's cores.
 */
import { parseArgs } from 'node:util';

import { openLab, type Lab } from './lab.ts';
import { benchMillion } from './million.ts';
import { benchFirstPulls } from './server/first-pulls.ts';
import { benchManyProcesses } from './server/many-processes.ts';
import { benchOfflineNotes } from './server/offline-notes.ts';
import { benchOrdinaryDay } from './server/ordinary-day.ts';
import { benchPushes } from './server/pushes.ts';
import type { Length } from './server/stage.ts';
import { benchShare } from './share.ts';

type Bench = (lab: () => Promise<Lab>, length: Length) => Promise<void>;

/** In the order of the table in the README; those with browsers ask for the lab. */
const groups: Record<string, Bench> = {
  pushes: (_, length) => benchPushes(length),
  day: (_, length) => benchOrdinaryDay(length),
  'first-pulls': (_, length) => benchFirstPulls(length),
  processes: (_, length) => benchManyProcesses(length),
  offline: async (lab, length) => benchOfflineNotes(await lab(), length),
  share: async (lab) => benchShare(await lab()),
  million: () => benchMillion(),
};

const { values, positionals: wanted } = parseArgs({
  options: { short: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = wanted.filter((name) => !(name in groups));
if (unknown.length > 0) {
  console.error(
    `There is no bench "${unknown.join(' ')}". Known: ${Object.keys(groups).join(', ')}.`,
  );
  process.exit(1);
}
const length = values.short ? 'short' : 'full';
const shared: { lab?: Promise<Lab> } = {};
try {
  for (const [name, bench] of Object.entries(groups))
    if (wanted.length === 0 || wanted.includes(name))
      await bench(() => (shared.lab ??= openLab()), length);
} finally {
  await (await shared.lab)?.close();
}
