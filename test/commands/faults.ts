/**
 * `npm run faults -- server [SERIES …] [--times N] [--seed S]`: puts real processes through real faults while real
 * clients work, and holds the promises of sync against what is left. Without a series all of that kind run, without
 * a kind the command lists what there is.
 */
import { parseArgs } from 'node:util';

import { sayOutcome } from '../faults/say-outcome.ts';
import { seriesOf } from '../faults/series.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How often the fault comes; each series has its own number otherwise. */
    times: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kind = '', ...names] = positionals;
const known = seriesOf[kind] ?? [];
const unknown = names.filter((name) => !known.some((series) => series.name === name));
if (known.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no series "${name}".`);
  for (const [one, all] of Object.entries(seriesOf))
    for (const { name, says, times } of all) console.log(`${one} ${name} (${times} ×): ${says}`);
  process.exitCode = 2;
} else {
  const seed = Number(values.seed);
  let broken = 0;
  for (const series of known) {
    if (names.length > 0 && !names.includes(series.name)) continue;
    const times = Number(values.times ?? series.times);
    console.log(`\n${kind} ${series.name}: ${series.says}; ${times} ×, seed ${seed}`);
    const outcome = await series.run({ times, seed, say: (line) => console.log(`  … ${line}`) });
    const missed = [...outcome.broken, ...(outcome.late ?? [])];
    for (const line of sayOutcome({ ...outcome, broken: missed })) console.log(line);
    broken += missed.length;
  }
  process.exitCode = broken > 0 ? 1 : 0;
}
