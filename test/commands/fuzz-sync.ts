/**
 * `npm run fuzz:sync -- --histories N --seed S`: runs random histories of several clients, one server and every
 * fault we know, and holds the promises of sync against each. Seeds count up from S.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openPool } from '../../server/db/client.ts';
import { migrate } from '../../server/db/migrate.ts';
import { openEmbeddedDatabase } from '../../server/embedded/embedded-database.ts';
import { generateHistory } from '../simulator/generate-history.ts';
import { runHistories } from '../simulator/run-histories.ts';
import { runHistory } from '../simulator/run-history.ts';
import { sayHistory } from '../simulator/say-history.ts';
import { shrink } from '../simulator/shrink.ts';
import { openSimDatabase } from '../simulator/sim-database.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    /** Ends after this many minutes, whatever is left. */
    minutes: { type: 'string', default: '0' },
  },
});
const histories = Number(values.histories);
const firstSeed = Number(values.seed);
const end = Number(values.minutes) > 0 ? Date.now() + Number(values.minutes) * 60_000 : Infinity;

const folder = await mkdtemp(join(tmpdir(), 'kundenblick-fuzz-'));
const cluster = await openEmbeddedDatabase(folder, () => undefined);
try {
  const pool = openPool(cluster.url, () => undefined);
  await migrate(pool);
  await pool.end();
  const database = await openSimDatabase(cluster.url);
  const started = performance.now();
  const { done, broken } = await runHistories(database, {
    seeds: { from: firstSeed, count: histories },
    isOver: () => Date.now() > end,
    onBroken: ({ seed, violation }) => console.log(`seed ${seed}: ${violation.message}`),
    onProgress: (count) => {
      if (count % 100 === 0) console.log(`${count} histories, ${seconds(started)} s`);
    },
  });
  for (const { seed, violation } of broken) {
    console.log(`\nseed ${seed}: ${violation.message}`);
    const { history, tries } = await shrink(generateHistory(seed), violation.invariant, (one) =>
      runHistory(database, one),
    );
    console.log(`${sayHistory(history)}\n(shortened in ${tries} tries)`);
  }
  console.log(
    `${done} histories from seed ${firstSeed}, ${seconds(started)} s: ${broken.length} violations`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
  await database.close();
} finally {
  await cluster.close();
  await rm(folder, { recursive: true, force: true });
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(0);
}
