/**
 * `npm run bench:server -- NAME … --short`: the figures of a sync that many share, each beside what the same
 * durable work costs in the same run without any rule around it. Load, servers and PostgreSQL share this
 * machine's cores.
 */
import { parseArgs } from 'node:util';

import { benchFirstPulls } from './server/first-pulls.ts';
import { benchManyProcesses } from './server/many-processes.ts';
import { benchOrdinaryDay } from './server/ordinary-day.ts';
import { benchPushes } from './server/pushes.ts';
import type { Length } from './server/stage.ts';

const groups: Record<string, (length: Length) => Promise<void>> = {
  pushes: benchPushes,
  day: benchOrdinaryDay,
  'first-pulls': benchFirstPulls,
  processes: benchManyProcesses,
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
for (const [name, bench] of Object.entries(groups))
  if (wanted.length === 0 || wanted.includes(name)) await bench(values.short ? 'short' : 'full');
